#include "assessments/strategy/PlanForecast.h"

#include "assessments/scoring/Scores.h"
#include "assessments/strategy/CountingActions.h"

#include <algorithm>

namespace atalaya {
namespace {

/// The document or record that shows that an action reached its stage.
Evidence proofLeftBy(const Action& action, QDate referenceDate) {
    Evidence proof;
    proof.id = QUuid::createUuidV5(action.id, QStringLiteral("expected proof"));
    proof.code = action.code;
    proof.title = action.title;
    proof.issuer = action.leadBody;
    proof.date = action.end.isValid() ? action.end : referenceDate;
    proof.kind = EvidenceKind::Record;
    proof.grade = EvidenceGrade::A;
    return proof;
}

/// What a forecast starts from: what scores are made of, without a plan and texts that may be long.
Assessment whatScoresAreMadeOf(const Assessment& assessment) {
    Assessment bare;
    bare.id = assessment.id;
    bare.frameworkId = assessment.frameworkId;
    bare.frameworkVersion = assessment.frameworkVersion;
    bare.referenceDate = assessment.referenceDate;
    bare.scope = assessment.scope;
    bare.mean = assessment.mean;
    bare.headlineBasis = assessment.headlineBasis;
    bare.weights = assessment.weights;
    bare.answers = assessment.answers;
    bare.targets = assessment.targets;
    bare.evidence = assessment.evidence;
    return bare;
}

} // namespace

PlanForecast::PlanForecast(const Framework& framework, const Assessment& assessment, const std::vector<Action>& chosen)
    : m_framework(&framework), m_future(whatScoresAreMadeOf(assessment)) {
    for (const Action* action : countingActions(assessment.plan, chosen)) {
        if (action->status == ActionStatus::Done) {
            m_ahead.emplace_back(QDate(), action); // before every day
        } else if (action->end.isValid()) {
            m_ahead.emplace_back(action->end, action);
        }
    }
    std::stable_sort(m_ahead.begin(), m_ahead.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
}

bool PlanForecast::goOnTo(QDate day) {
    const std::size_t before = m_next;
    for (; m_next < m_ahead.size() && m_ahead[m_next].first <= day; ++m_next) {
        finish(*m_ahead[m_next].second);
    }
    return m_next > before;
}

void PlanForecast::finish(const Action& action) {
    const Evidence proof = proofLeftBy(action, m_future.referenceDate);
    bool isUsed = false;
    for (const Lift& lift : action.lifts) {
        const auto answer = m_future.answers.find(lift.indicator);
        const int toStage = std::min(lift.toStage, m_framework->ceiling());
        if (answer == m_future.answers.end() || !answer->second.isAnswered()) {
            continue;
        }
        const int claimed = claimedStage(answer->second, m_framework->ceiling());
        if (toStage > claimed) {
            answer->second.chooseStage(toStage, m_framework->ceiling());
        }
        answer->second.evidence.push_back({proof.id, toStage});
        isUsed = true;
    }
    if (isUsed) {
        m_future.evidence.push_back(proof);
    }
}

} // namespace atalaya
