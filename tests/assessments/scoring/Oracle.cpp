#include "tests/assessments/scoring/Oracle.h"

#include <algorithm>
#include <cmath>

namespace atalaya::test {
namespace {

/// "All weights are 1", or the framework's own, "unless the assessment changes them".
Fraction weightOf(const Framework& framework, const Assessment& assessment, const QString& code) {
    double weight = 1.0;
    for (const Commitment& commitment : framework.commitments) {
        weight = commitment.code == code ? commitment.defaultWeight : weight;
    }
    for (const Indicator& indicator : framework.indicators) {
        weight = indicator.code == code ? indicator.defaultWeight : weight;
    }
    for (const auto& [changed, to] : assessment.weights) {
        weight = changed == code ? to.value : weight;
    }
    return Fraction::of(std::llround(weight * 4.0), 4);
}

bool isValid(const Assessment& assessment, const Evidence& piece) {
    const bool lasts = piece.kind == EvidenceKind::Law || piece.kind == EvidenceKind::Treaty;
    return lasts || !piece.reviewBy || !(*piece.reviewBy < assessment.referenceDate);
}

bool isStrongEnough(const Framework& framework, const Evidence& piece, int stage) {
    for (const auto& [askedOf, grade] : framework.evidenceRule.minimumByStage) {
        if (askedOf == stage) {
            return static_cast<int>(piece.grade) <= static_cast<int>(grade); // A is the strongest and the first
        }
    }
    return true;
}

bool reaches(const Answer& answer, std::size_t stage) {
    if (answer.marks.at(stage - 1) != Mark::Met) {
        return false;
    }
    for (std::size_t lower = 2; lower < stage; ++lower) {
        const Mark mark = answer.marks.at(lower - 1);
        if (mark == Mark::NotMet || mark == Mark::NotAssessed) {
            return false;
        }
    }
    return true;
}

int highestReached(const Answer& answer) {
    for (std::size_t stage = answer.marks.size(); stage >= 2; --stage) {
        if (reaches(answer, stage)) {
            return static_cast<int>(stage);
        }
    }
    return 1;
}

bool isProved(const Framework& framework, const Assessment& assessment, const Answer& answer, int stage) {
    for (const EvidenceUse& use : answer.evidence) {
        for (const Evidence& piece : assessment.evidence) {
            if (piece.id == use.evidence && isValid(assessment, piece) && isStrongEnough(framework, piece, stage) &&
                (!use.stage || stage <= *use.stage)) {
                return true;
            }
        }
    }
    return false;
}

bool hasAnyMark(const Answer& answer) {
    return std::count(answer.marks.begin(), answer.marks.end(), Mark::NotAssessed) !=
           static_cast<std::ptrdiff_t>(answer.marks.size());
}

bool isInScope(const Framework& framework, const Assessment& assessment, const Commitment& commitment) {
    if (assessment.scope.kind == Scope::Kind::Chosen) {
        return assessment.scope.commitments.indexOf(commitment.code) >= 0;
    }
    if (assessment.scope.kind == Scope::Kind::HeadlineGroup) {
        for (const Group& group : framework.groups) {
            if (group.headline) {
                return group.id == commitment.group;
            }
        }
    }
    return true;
}

/// One value that enters a mean, under each kind of mean, with its weight.
struct Entry {
    OracleMeans value;
    Fraction weight;
};

OracleMeans onlyStage(int stage) {
    return {{stage, 1}, double(stage), {stage, 1}};
}

std::optional<OracleMeans> meansOf(const std::vector<Entry>& entries) {
    if (entries.empty()) {
        return std::nullopt;
    }
    Fraction sum;
    Fraction weights;
    Fraction lowest = entries.front().value.lowest;
    double product = 1.0;
    for (const Entry& entry : entries) {
        sum = sum + entry.value.arithmetic * entry.weight;
        weights = weights + entry.weight;
        lowest = entry.value.lowest < lowest ? entry.value.lowest : lowest;
    }
    for (const Entry& entry : entries) {
        product *= std::pow(entry.value.geometric, (entry.weight / weights).value());
    }
    return OracleMeans{sum / weights, product, lowest};
}

/// What counts towards one score.
struct Collected {
    std::vector<Entry> now;
    std::vector<Entry> aimed;
    bool anyTarget = false;

    void settle(OracleScore& score) const {
        score.now = meansOf(now);
        if (anyTarget) {
            score.target = meansOf(aimed);
        }
    }
};

void countQuestion(OracleScore& score, const OracleIndicator& question, bool evidenced) {
    if (question.notApplicable) {
        score.notApplicable += 1;
        return;
    }
    score.applicable += 1;
    if (question.answered) {
        score.answered += 1;
        score.stages.push_back(question.stage(evidenced));
        std::sort(score.stages.begin(), score.stages.end());
    }
}

void collectQuestion(Collected& below, const OracleIndicator& question, bool evidenced) {
    if (question.notApplicable) {
        return;
    }
    if (question.answered) {
        below.now.push_back({onlyStage(question.stage(evidenced)), question.weight});
    }
    if (question.target) {
        below.anyTarget = true;
        below.aimed.push_back({onlyStage(*question.target), question.weight});
    } else if (question.answered) {
        below.aimed.push_back({onlyStage(question.stage(evidenced)), question.weight});
    }
}

void collectCommitment(Collected& below, const OracleScore& commitment) {
    if (commitment.now) {
        below.now.push_back({*commitment.now, commitment.weight});
    }
    if (commitment.target) {
        below.anyTarget = true;
        below.aimed.push_back({*commitment.target, commitment.weight});
    } else if (commitment.now) {
        below.aimed.push_back({*commitment.now, commitment.weight});
    }
}

/// Somebody has prepared the stage after this one: its criterion is marked met, or valid evidence is attached to it or
/// to one above, whatever its grade.
bool isPrepared(const Assessment& assessment, const QString& code, int next) {
    const Answer& answer = assessment.answers.at(code);
    if (answer.marks.at(static_cast<std::size_t>(next) - 1) == Mark::Met) {
        return true;
    }
    for (const Evidence& piece : assessment.evidence) {
        for (const EvidenceUse& use : answer.evidence) {
            if (use.evidence == piece.id && use.stage.value_or(0) >= next && isValid(assessment, piece)) {
                return true;
            }
        }
    }
    return false;
}

struct Ranked {
    OracleGap gap;
    int paragraph = 0;
};

/// Larger priority first, then the lower stage, then the earlier paragraph.
bool goesBefore(const Ranked& a, const Ranked& b) {
    if (!(a.gap.priority == b.gap.priority)) {
        return b.gap.priority < a.gap.priority;
    }
    if (a.gap.stage != b.gap.stage) {
        return a.gap.stage < b.gap.stage;
    }
    return a.paragraph < b.paragraph;
}

} // namespace

int OracleIndicator::gap(bool onEvidence) const {
    return answered && target && *target > stage(onEvidence) ? *target - stage(onEvidence) : 0;
}

bool OracleScore::printed() const {
    return now && !(Fraction::of(answered, applicable) < Fraction{6, 10});
}

OracleIndicator oracleIndicator(const Framework& framework, const Assessment& assessment, const QString& code) {
    OracleIndicator question;
    question.weight = weightOf(framework, assessment, code);
    for (const auto& [aimedAt, target] : assessment.targets) {
        if (aimedAt == code) {
            question.target = target.stage;
        }
    }
    for (const auto& [of, answer] : assessment.answers) {
        if (of != code || answer.toConfirm) {
            continue;
        }
        question.notApplicable = answer.notApplicable;
        question.answered = !answer.notApplicable && hasAnyMark(answer);
        if (!question.answered) {
            continue;
        }
        question.claimed = highestReached(answer);
        question.evidenced = question.claimed;
        while (question.evidenced >= 2 && !isProved(framework, assessment, answer, question.evidenced)) {
            --question.evidenced;
        }
        for (std::size_t stage = 1; stage <= answer.marks.size(); ++stage) {
            if (answer.marks.at(stage - 1) == Mark::Met && static_cast<int>(stage) > question.claimed) {
                question.ahead.push_back(static_cast<int>(stage));
            }
        }
    }
    return question;
}

std::map<std::string, OracleScore> oracleScores(const Framework& framework, const Assessment& assessment,
                                                bool evidenced) {
    std::map<std::string, OracleScore> scores;
    std::map<std::string, Collected> collected;
    for (const Commitment& commitment : framework.commitments) {
        if (!isInScope(framework, assessment, commitment)) {
            continue;
        }
        const std::string own = commitment.code.toStdString();
        const std::vector<std::string> above = {commitment.group.toStdString(), "whole"};
        scores[own].weight = weightOf(framework, assessment, commitment.code);
        for (const Indicator& indicator : framework.indicators) {
            if (indicator.commitment != commitment.code) {
                continue;
            }
            const OracleIndicator question = oracleIndicator(framework, assessment, indicator.code);
            collectQuestion(collected[own], question, evidenced);
            countQuestion(scores[own], question, evidenced);
            for (const std::string& key : above) {
                countQuestion(scores[key], question, evidenced);
            }
        }
        collected[own].settle(scores[own]);
        for (const std::string& key : above) {
            collectCommitment(collected[key], scores[own]);
        }
    }
    for (auto& [key, score] : scores) {
        collected[key].settle(score);
    }
    return scores;
}

std::vector<OracleGap> oracleGaps(const Framework& framework, const Assessment& assessment, bool evidenced) {
    std::vector<Ranked> left;
    for (const Commitment& commitment : framework.commitments) {
        for (const Indicator& indicator : framework.indicators) {
            const OracleIndicator question = oracleIndicator(framework, assessment, indicator.code);
            const int gap = question.gap(evidenced);
            if (indicator.commitment != commitment.code || gap == 0 || !isInScope(framework, assessment, commitment)) {
                continue;
            }
            Ranked one;
            one.paragraph = commitment.number;
            one.gap.indicator = indicator.code;
            one.gap.stage = question.stage(evidenced);
            one.gap.target = *question.target;
            one.gap.priority = weightOf(framework, assessment, commitment.code) * question.weight * Fraction{gap, 1};
            one.gap.quickWin = gap == 1 && isPrepared(assessment, indicator.code, one.gap.target);
            left.push_back(one);
        }
    }
    std::vector<OracleGap> ranked;
    while (!left.empty()) {
        std::size_t first = 0;
        for (std::size_t i = 1; i < left.size(); ++i) {
            first = goesBefore(left[i], left[first]) ? i : first;
        }
        ranked.push_back(left[first].gap);
        left.erase(left.begin() + static_cast<std::ptrdiff_t>(first));
    }
    return ranked;
}

} // namespace atalaya::test
