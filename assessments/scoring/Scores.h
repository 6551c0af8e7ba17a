#pragma once

#include "assessments/assessment/Assessment.h"

#include <optional>
#include <vector>

namespace atalaya {

// Scoring exactly as docs say in README "How scores are made" (product reference, section 4). Pure functions of a
// framework and an assessment. Nothing is rounded here.

/// Highest stage s >= 2 whose own criterion is met and whose criteria from 2 to s are met or overtaken; else 1.
/// Only meaningful for an answered indicator.
[[nodiscard]] int claimedStage(const Answer& answer, int ceiling);

/// Highest stage up to `claimed` that valid evidence of at least the grade asked for covers; else 1. Evidence attached
/// to the answer covers every stage, attached to one criterion that stage and those below.
[[nodiscard]] int evidencedStage(const Framework& framework, const Assessment& assessment, const Answer& answer,
                                 int claimed);

enum class AnswerState { NotAnswered, NotApplicable, Answered };

struct IndicatorScore {
    QString code;
    AnswerState state = AnswerState::NotAnswered;
    int claimed = 0;        ///< 0 unless answered
    int evidenced = 0;      ///< 0 unless answered
    std::vector<int> ahead; ///< stages above the claimed one whose criterion is met
    std::optional<int> target;
    int gap = 0; ///< target minus the stage of the basis, never below 0; 0 without target or answer
    double weight = 1.0;

    [[nodiscard]] int stage(Basis basis) const { return basis == Basis::Claimed ? claimed : evidenced; }
};

/// answered / applicable
struct Coverage {
    int answered = 0;
    int applicable = 0;
    int notApplicable = 0;

    [[nodiscard]] double ratio() const { return applicable > 0 ? double(answered) / applicable : 0.0; }
    [[nodiscard]] bool isProvisional() const { return answered < applicable; }
    /// From leastTold of leastOf answers a score is printed as a number. Exact in integers.
    [[nodiscard]] bool isPrintable() const { return answered > 0 && leastOf * answered >= leastTold * applicable; }

    static constexpr int leastTold = 3;
    static constexpr int leastOf = 5;
};

/// A score over several indicators or commitments. Values are absent when nothing below is answered.
struct Score {
    std::optional<double> mean;
    std::optional<double> median; ///< of the stages of the answered indicators below, unweighted
    std::optional<int> lowest;
    Coverage coverage;
    /// Same mean over the indicators' targets; an answered indicator without a target counts with its current stage,
    /// one without target or answer not at all. Absent when no indicator below has a target.
    std::optional<double> target;
    std::optional<double> gap;     ///< target minus mean, never below 0
    std::vector<int> distribution; ///< distribution[s - 1] = answered indicators at stage s

    [[nodiscard]] bool isPrintable() const { return mean.has_value() && coverage.isPrintable(); }
};

struct CommitmentScore {
    QString code;
    double weight = 1.0;
    Score score;
};

struct GroupScore {
    QString id;
    Score score;
};

struct ScoringOptions {
    Basis basis = Basis::Claimed;
    MeanKind mean = MeanKind::Arithmetic;
};

/// Every score of an assessment on one basis and one kind of mean. Commitments out of scope are absent.
struct ScoreSheet {
    ScoringOptions options;
    std::vector<IndicatorScore> indicators;
    std::vector<CommitmentScore> commitments;
    std::vector<GroupScore> groups;
    Score whole;
    QString headlineGroup;

    [[nodiscard]] const IndicatorScore* indicator(const QString& code) const;
    [[nodiscard]] const CommitmentScore* commitment(const QString& code) const;
    [[nodiscard]] const GroupScore* group(const QString& id) const;
    /// The headline group's score, or the whole when the scope leaves nothing of that group.
    [[nodiscard]] const Score& headline() const;
};

[[nodiscard]] ScoreSheet scoreAssessment(const Framework& framework, const Assessment& assessment,
                                         ScoringOptions options);
/// With the assessment's own basis and mean.
[[nodiscard]] ScoreSheet scoreAssessment(const Framework& framework, const Assessment& assessment);

/// Share of the way up the scale, (score - 1) / (ceiling - 1).
[[nodiscard]] double shareOfScale(double score, int ceiling);

} // namespace atalaya
