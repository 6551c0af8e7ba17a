#include "assessments/strategy/Projection.h"

#include <algorithm>

namespace atalaya {
namespace {

/// The document or record that shows that an action reached its stage.
Evidence proofLeftBy(const Action& action) {
    Evidence proof;
    proof.id = QUuid::createUuidV5(action.id, QStringLiteral("expected proof"));
    proof.code = action.code;
    proof.title = action.title;
    proof.issuer = action.leadBody;
    proof.date = action.end;
    proof.kind = EvidenceKind::Record;
    proof.grade = EvidenceGrade::A;
    return proof;
}

QDate firstDay(const Action& action) {
    return action.start.isValid() ? action.start : action.end;
}

QDate lastDay(const Action& action) {
    return action.end.isValid() ? std::max(action.end, firstDay(action)) : action.start;
}

} // namespace

Assessment projected(const Framework& framework, const Assessment& assessment, QDate day) {
    Assessment future = assessment;
    for (const Action& action : assessment.plan.actions) {
        if (!action.end.isValid() || action.end > day) {
            continue;
        }
        const Evidence proof = proofLeftBy(action);
        bool used = false;
        for (const Lift& lift : action.lifts) {
            const auto answer = future.answers.find(lift.indicator);
            const int toStage = std::min(lift.toStage, framework.ceiling());
            if (answer == future.answers.end() || !answer->second.isAnswered()) {
                continue;
            }
            const int claimed = claimedStage(answer->second, framework.ceiling());
            if (toStage > claimed) {
                answer->second.chooseStage(toStage, framework.ceiling());
            }
            answer->second.evidence.push_back({proof.id, toStage});
            used = true;
        }
        if (used) {
            future.evidence.push_back(proof);
        }
    }
    return future;
}

std::map<int, qint64> costByYear(const Action& action) {
    if (!action.costByYear.empty()) {
        return action.costByYear;
    }
    const QDate first = firstDay(action);
    const QDate last = lastDay(action);
    std::map<int, qint64> costs;
    if (!first.isValid() || !last.isValid()) {
        return costs;
    }
    const qint64 days = first.daysTo(last) + 1;
    qint64 before = 0;
    for (int year = first.year(); year <= last.year(); ++year) {
        const qint64 elapsed = first.daysTo(std::min(last, QDate(year, 12, 31))) + 1;
        // cost x elapsed ÷ days, rounded down, without the overflow of the product.
        const qint64 spent = action.cost / days * elapsed + action.cost % days * elapsed / days;
        costs[year] = spent - before;
        before = spent;
    }
    return costs;
}

std::vector<YearOfPlan> projectYears(const Framework& framework, const Assessment& assessment) {
    std::map<int, qint64> costs;
    for (const Action& action : assessment.plan.actions) {
        for (const QDate& day : {firstDay(action), lastDay(action)}) {
            if (day.isValid()) {
                costs[day.year()] += 0;
            }
        }
        for (const auto& [year, cost] : costByYear(action)) {
            costs[year] += cost;
        }
    }
    std::vector<YearOfPlan> years;
    if (costs.empty()) {
        return years;
    }
    for (int year = costs.begin()->first; year <= costs.rbegin()->first; ++year) {
        const auto cost = costs.find(year);
        const Assessment future = projected(framework, assessment, QDate(year, 12, 31));
        years.push_back({year, cost == costs.end() ? 0 : cost->second, scoreAssessment(framework, future).headline()});
    }
    return years;
}

} // namespace atalaya
