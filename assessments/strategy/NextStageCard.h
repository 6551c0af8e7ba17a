#pragma once

#include "assessments/scoring/Gaps.h"
#include "assessments/strategy/Plan.h"

namespace atalaya {

/// "One stage more": what the framework says of the next stage of an indicator.
struct NextStageCard {
    QString indicator;
    QString commitment;
    QString title;
    int stage = 1; ///< where it stands, on the basis that is looked at
    int next = 2;
    QString criterion;                      ///< of the next stage
    QStringList proof;                      ///< typical evidence
    EvidenceGrade grade = EvidenceGrade::C; ///< the weakest that proves the next stage
    QStringList owners;                     ///< names of the bodies that usually answer for it
    QString effort;                         ///< "Medium", in the framework's words; may be empty
    QString effortReason;
    std::optional<int> target;
    int rank = 0; ///< of its gap, from 1; 0: no gap
    bool isQuickWin = false;
    std::vector<QUuid> actions;     ///< of the plan that lift it and are to be done, see GapActions::toDo
    std::vector<QUuid> doneActions; ///< that were to lift it: see GapActions::done

    bool operator==(const NextStageCard&) const = default;
};

/// One for each indicator in scope that is answered and below the top: gaps by rank, then the others in the
/// instrument's order. `sheet` says where they stand.
[[nodiscard]] std::vector<NextStageCard> nextStageCards(const Framework& framework, const Assessment& assessment,
                                                        const ScoreSheet& sheet);

/// A proposed action from a card: titled as the indicator, described by the criterion, led by the usual owner,
/// supported by the others, lifting to the next stage. Dates and cost are for people to say.
[[nodiscard]] Action draftAction(const Plan& plan, const NextStageCard& card, const QUuid& id, const QUuid& objective);

/// A measure from an action's own words on what is counted.
[[nodiscard]] Measure draftMeasure(const Plan& plan, const Action& action, const QUuid& id);

} // namespace atalaya
