#include "tests/assessments/scoring/Oracle.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace atalaya::test {
namespace {

/// Sixty-three bits are enough: every part is a small integer over a few quarters.
Fraction reduced(long long top, long long bottom) {
    const long long common = std::gcd(top, bottom);
    return {top / common, bottom / common};
}

Fraction plus(Fraction a, Fraction b) {
    return reduced(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);
}

Fraction times(Fraction a, Fraction b) {
    return reduced(a.top * b.top, a.bottom * b.bottom);
}

Fraction over(Fraction a, Fraction b) {
    return times(a, {b.bottom, b.top});
}

bool isLess(Fraction a, Fraction b) {
    return a.top * b.bottom < b.top * a.bottom;
}

/// All the random weights are quarters.
Fraction weightOf(const Assessment& assessment, const QString& code) {
    for (const auto& entry : assessment.weights) {
        if (entry.first == code) {
            const double quarters = entry.second.value * 4.0;
            return reduced(static_cast<long long>(quarters), 4);
        }
    }
    return {1, 1};
}

enum class Standing { Open, Excluded, Counted };

Standing standingOf(const Assessment& assessment, const QString& code) {
    for (const auto& entry : assessment.answers) {
        if (entry.first != code) {
            continue;
        }
        if (entry.second.toConfirm) {
            return Standing::Open;
        }
        if (entry.second.notApplicable) {
            return Standing::Excluded;
        }
        for (const Mark mark : entry.second.marks) {
            if (mark == Mark::Met || mark == Mark::NotMet || mark == Mark::Overtaken) {
                return Standing::Counted;
            }
        }
    }
    return Standing::Open;
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

bool isProved(const Framework& framework, const Assessment& assessment, const Answer& answer, int stage) {
    for (const EvidenceUse& use : answer.evidence) {
        for (const Evidence& piece : assessment.evidence) {
            const bool lasts = piece.kind == EvidenceKind::Law || piece.kind == EvidenceKind::Treaty;
            const bool expired = !lasts && piece.reviewBy && *piece.reviewBy < assessment.referenceDate;
            const auto asked = framework.evidenceRule.minimumByStage.find(stage);
            const bool strong = asked == framework.evidenceRule.minimumByStage.end() ||
                                static_cast<int>(piece.grade) <= static_cast<int>(asked->second);
            if (piece.id == use.evidence && !expired && strong && (!use.stage || stage <= *use.stage)) {
                return true;
            }
        }
    }
    return false;
}

/// Collects values with weights and turns them into the three means.
struct Heap {
    Fraction sum{0, 1};
    Fraction weights{0, 1};
    Fraction least{0, 1};
    double logs = 0.0;
    double logWeights = 0.0;
    bool any = false;

    void put(Fraction exact, Fraction least_, double geometric, Fraction weight) {
        least = !any || isLess(least_, least) ? least_ : least;
        any = true;
        sum = plus(sum, times(exact, weight));
        weights = plus(weights, weight);
        const double w = double(weight.top) / double(weight.bottom);
        logs += w * std::log(geometric);
        logWeights += w;
    }

    void finish(OracleScore& score) const {
        score.any = any;
        if (any) {
            score.arithmetic = over(sum, weights);
            score.lowestOfMeans = least;
            score.geometric = std::exp(logs / logWeights);
        }
    }
};

bool isInScope(const Framework& framework, const Assessment& assessment, const Commitment& commitment) {
    if (assessment.scope.kind == Scope::Kind::Chosen) {
        for (const QString& code : assessment.scope.commitments) {
            if (code == commitment.code) {
                return true;
            }
        }
        return false;
    }
    if (assessment.scope.kind == Scope::Kind::HeadlineGroup) {
        for (const Group& group : framework.groups) {
            if (group.headline && group.id == commitment.group) {
                return true;
            }
        }
        return false;
    }
    return true;
}

} // namespace

int oracleStage(const Framework& framework, const Assessment& assessment, const QString& code, bool evidenced) {
    if (standingOf(assessment, code) != Standing::Counted) {
        return 0;
    }
    const Answer& answer = assessment.answers.at(code);
    int claimed = 1;
    for (std::size_t stage = answer.marks.size(); stage >= 2; --stage) {
        if (reaches(answer, stage)) {
            claimed = static_cast<int>(stage);
            break;
        }
    }
    if (!evidenced) {
        return claimed;
    }
    for (int stage = claimed; stage >= 2; --stage) {
        if (isProved(framework, assessment, answer, stage)) {
            return stage;
        }
    }
    return 1;
}

std::map<std::string, OracleScore> oracleScores(const Framework& framework, const Assessment& assessment,
                                                bool evidenced) {
    std::map<std::string, OracleScore> scores;
    std::map<std::string, Heap> heaps;
    for (const Commitment& commitment : framework.commitments) {
        if (!isInScope(framework, assessment, commitment)) {
            continue;
        }
        const std::string own = commitment.code.toStdString();
        const std::vector<std::string> above = {own, commitment.group.toStdString(), "whole"};
        for (const std::string& key : above) {
            scores[key];
            heaps[key];
        }
        for (const Indicator& indicator : framework.indicators) {
            if (indicator.commitment != commitment.code) {
                continue;
            }
            const Standing standing = standingOf(assessment, indicator.code);
            const int stage = oracleStage(framework, assessment, indicator.code, evidenced);
            for (const std::string& key : above) {
                OracleScore& score = scores[key];
                score.notApplicable += standing == Standing::Excluded ? 1 : 0;
                score.applicable += standing == Standing::Excluded ? 0 : 1;
                score.answered += standing == Standing::Counted ? 1 : 0;
                if (standing == Standing::Counted) {
                    score.stages.insert(std::upper_bound(score.stages.begin(), score.stages.end(), stage), stage);
                }
            }
            if (standing == Standing::Counted) {
                heaps[own].put({stage, 1}, {stage, 1}, stage, weightOf(assessment, indicator.code));
            }
        }
        heaps[own].finish(scores[own]);
        const OracleScore& score = scores[own];
        if (score.any) {
            for (std::size_t i = 1; i < above.size(); ++i) {
                heaps[above[i]].put(score.arithmetic, score.lowestOfMeans, score.geometric,
                                    weightOf(assessment, commitment.code));
            }
        }
    }
    for (auto& [key, score] : scores) {
        heaps[key].finish(score);
    }
    return scores;
}

} // namespace atalaya::test
