#include "assessments/scoring/Scores.h"

#include "assessments/scoring/EvidenceIndex.h"
#include "assessments/scoring/Means.h"

#include <algorithm>

namespace atalaya {
namespace {

/// One indicator or commitment that enters a mean.
struct Part {
    double weight = 1.0;
    std::optional<double> now;
    std::optional<double> target;
    bool ownTarget = false; ///< a target was set below, rather than the current stage standing in
};

double weightOf(const Assessment& assessment, const QString& code, double byDefault) {
    const auto it = assessment.weights.find(code);
    return it == assessment.weights.end() ? byDefault : it->second.value;
}

/// Collects the indicators and the parts below one score, then works it out.
class Tally {
public:
    explicit Tally(const ScoringOptions& options, int ceiling) : m_options(options), m_ceiling(ceiling) {}

    void count(const IndicatorScore& indicator) {
        if (indicator.state == AnswerState::NotApplicable) {
            ++m_score.coverage.notApplicable;
            return;
        }
        ++m_score.coverage.applicable;
        if (indicator.state == AnswerState::Answered) {
            ++m_score.coverage.answered;
            m_stages.push_back(indicator.stage(m_options.basis));
        }
    }

    void add(const Part& part) { m_parts.push_back(part); }

    [[nodiscard]] Score score() {
        std::vector<Weighted> now;
        std::vector<Weighted> aimed;
        bool anyTarget = false;
        for (const Part& part : m_parts) {
            if (part.now) {
                now.push_back({*part.now, part.weight});
            }
            if (part.target) {
                aimed.push_back({*part.target, part.weight});
                anyTarget = anyTarget || part.ownTarget;
            }
        }
        m_score.mean = meanOf(m_options.mean, now);
        if (anyTarget) {
            m_score.target = meanOf(m_options.mean, aimed);
        }
        if (m_score.mean && m_score.target) {
            m_score.gap = std::max(0.0, *m_score.target - *m_score.mean);
        }
        m_score.distribution.assign(static_cast<std::size_t>(m_ceiling), 0);
        for (const int stage : m_stages) {
            ++m_score.distribution[static_cast<std::size_t>(stage) - 1];
        }
        m_score.median = medianOf(m_stages);
        if (!m_stages.empty()) {
            m_score.lowest = *std::min_element(m_stages.begin(), m_stages.end());
        }
        return m_score;
    }

private:
    ScoringOptions m_options;
    int m_ceiling = 1;
    Score m_score;
    std::vector<int> m_stages;
    std::vector<Part> m_parts;
};

Part partOf(const IndicatorScore& indicator, Basis basis) {
    Part part;
    part.weight = indicator.weight;
    if (indicator.state == AnswerState::NotApplicable) {
        return part;
    }
    if (indicator.state == AnswerState::Answered) {
        part.now = indicator.stage(basis);
        part.target = part.now;
    }
    if (indicator.target) {
        part.target = *indicator.target;
        part.ownTarget = true;
    }
    return part;
}

Part partOf(const CommitmentScore& commitment) {
    Part part;
    part.weight = commitment.weight;
    part.now = commitment.score.mean;
    part.ownTarget = commitment.score.target.has_value();
    // A commitment that nobody set a target in aims at staying where it is.
    part.target = part.ownTarget ? commitment.score.target : commitment.score.mean;
    return part;
}

IndicatorScore scoreIndicator(const Framework& framework, const Assessment& assessment, const EvidenceIndex& evidence,
                              const Indicator& indicator, Basis basis) {
    IndicatorScore score;
    score.code = indicator.code;
    score.weight = weightOf(assessment, indicator.code, indicator.defaultWeight);
    if (const auto target = assessment.targets.find(indicator.code); target != assessment.targets.end()) {
        score.target = target->second.stage;
    }
    const Answer* answer = assessment.answer(indicator.code);
    if (answer == nullptr || answer->toConfirm) {
        return score;
    }
    if (answer->notApplicable) {
        score.state = AnswerState::NotApplicable;
        return score;
    }
    if (!answer->isAnswered()) {
        return score;
    }
    score.state = AnswerState::Answered;
    score.claimed = claimedStage(*answer, framework.ceiling());
    score.evidenced = evidence.evidencedStage(*answer, score.claimed);
    for (int stage = score.claimed + 1; stage <= framework.ceiling(); ++stage) {
        if (answer->mark(stage) == Mark::Met) {
            score.ahead.push_back(stage);
        }
    }
    if (score.target) {
        score.gap = std::max(0, *score.target - score.stage(basis));
    }
    return score;
}

template <class T, class Key> const T* findIn(const std::vector<T>& items, Key T::*key, const Key& wanted) {
    const auto it = std::find_if(items.begin(), items.end(), [&](const T& item) { return item.*key == wanted; });
    return it == items.end() ? nullptr : &*it;
}

} // namespace

int claimedStage(const Answer& answer, int ceiling) {
    int claimed = 1;
    for (int stage = 2; stage <= ceiling; ++stage) {
        const Mark mark = answer.mark(stage);
        if (mark == Mark::Met) {
            claimed = stage;
        } else if (mark != Mark::Overtaken) {
            break;
        }
    }
    return claimed;
}

int evidencedStage(const Framework& framework, const Assessment& assessment, const Answer& answer, int claimed) {
    return EvidenceIndex(framework, assessment).evidencedStage(answer, claimed);
}

const IndicatorScore* ScoreSheet::indicator(const QString& code) const {
    return findIn(indicators, &IndicatorScore::code, code);
}

const CommitmentScore* ScoreSheet::commitment(const QString& code) const {
    return findIn(commitments, &CommitmentScore::code, code);
}

const GroupScore* ScoreSheet::group(const QString& id) const {
    return findIn(groups, &GroupScore::id, id);
}

const Score& ScoreSheet::headline() const {
    const GroupScore* score = group(headlineGroup);
    return score == nullptr ? whole : score->score;
}

ScoreSheet scoreAssessment(const Framework& framework, const Assessment& assessment, ScoringOptions options) {
    ScoreSheet sheet;
    sheet.options = options;
    sheet.headlineGroup = framework.headlineGroup().id;
    const EvidenceIndex evidence(framework, assessment);

    Tally whole(options, framework.ceiling());
    std::map<QString, Tally> groups;
    for (const Commitment& commitment : framework.commitments) {
        if (!assessment.scope.contains(framework, commitment)) {
            continue;
        }
        Tally& group = groups.try_emplace(commitment.group, options, framework.ceiling()).first->second;
        Tally own(options, framework.ceiling());
        for (const QString& code : commitment.indicators) {
            const Indicator* indicator = framework.indicator(code);
            if (indicator == nullptr) {
                continue;
            }
            sheet.indicators.push_back(scoreIndicator(framework, assessment, evidence, *indicator, options.basis));
            const IndicatorScore& score = sheet.indicators.back();
            own.count(score);
            own.add(partOf(score, options.basis));
            group.count(score);
            whole.count(score);
        }
        CommitmentScore score;
        score.code = commitment.code;
        score.weight = weightOf(assessment, commitment.code, commitment.defaultWeight);
        score.score = own.score();
        const Part part = partOf(score);
        group.add(part);
        whole.add(part);
        sheet.commitments.push_back(std::move(score));
    }
    for (const Group& group : framework.groups) {
        if (const auto tally = groups.find(group.id); tally != groups.end()) {
            sheet.groups.push_back({group.id, tally->second.score()});
        }
    }
    sheet.whole = whole.score();
    return sheet;
}

ScoreSheet scoreAssessment(const Framework& framework, const Assessment& assessment) {
    return scoreAssessment(framework, assessment, {assessment.headlineBasis, assessment.mean});
}

double shareOfScale(double score, int ceiling) {
    return ceiling > 1 ? (score - 1.0) / (ceiling - 1) : 0.0;
}

} // namespace atalaya
