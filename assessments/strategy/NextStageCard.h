#pragma once

#include "assessments/scoring/Gaps.h"
#include "assessments/strategy/Plan.h"

namespace atalaya {

/// "One stage more": what the framework says of the next stage of an indicator.
struct NextStageCard {
    /// Whether there is a next stage. What is not scored has none to go on from: stage 1 is the floor once it is
    /// answered, so the first stage to be reached is 2 (product reference, section 4).
    enum class Standing { BelowTop, NotScored, AtTop, NotApplicable };

    QString indicator;
    QString commitment;
    QString title;
    Standing standing = Standing::BelowTop;
    int stage = 1;     ///< where it stands, on the basis that is looked at; 0 where it is not scored or does not apply
    int next = 2;      ///< at the top: the top; 0 where it does not apply
    QString criterion; ///< of the next stage; at the top: of that, which is to be kept
    QStringList proof; ///< typical evidence
    EvidenceGrade grade = EvidenceGrade::C; ///< the weakest that proves the next stage
    QStringList owners;                     ///< names of the bodies that usually answer for it
    QString effort;                         ///< "Medium", in the framework's words; may be empty
    QString effortReason;
    std::optional<int> target;
    int rank = 0; ///< of its gap, from 1; 0: no gap
    bool isQuickWin = false;
    std::vector<QUuid> actions;     ///< of the plan that lift it and are to be done, see GapActions::toDo
    std::vector<QUuid> doneActions; ///< that were to lift it: see GapActions::done
    QString floor;                  ///< criterion of stage 1, where it is not scored
    bool isToConfirm = false;       ///< not scored: the answer of the last round waits to be confirmed
    int evidenced = 0;              ///< how far valid evidence reaches; 0 unless answered
    QString reason;                 ///< why it does not apply

    /// Whether an action can be drafted from it.
    [[nodiscard]] bool leadsOn() const { return standing == Standing::BelowTop || standing == Standing::NotScored; }

    bool operator==(const NextStageCard&) const = default;
};

/// One for each indicator in scope that is answered and below the top: gaps by rank, then the others in the
/// instrument's order. `sheet` says where they stand.
[[nodiscard]] std::vector<NextStageCard> nextStageCards(const Framework& framework, const Assessment& assessment,
                                                        const ScoreSheet& sheet);

/// One for each indicator in scope: those that nextStageCards() has, then what is not scored, what is at the top and
/// what does not apply, each in the instrument's order.
[[nodiscard]] std::vector<NextStageCard> allStageCards(const Framework& framework, const Assessment& assessment,
                                                       const ScoreSheet& sheet);

/// The card as `framework` says it, which is that of the card in another language; as it is, where that does not know
/// its indicator.
[[nodiscard]] NextStageCard cardInWordsOf(const Framework& framework, NextStageCard card);

/// A proposed action from a card that leads on: titled as the indicator, described by the criterion, led by the usual
/// owner, supported by the others, lifting to the next stage. Dates and cost are for people to say.
[[nodiscard]] Action draftAction(const Plan& plan, const NextStageCard& card, const QUuid& id, const QUuid& objective);

/// A measure from an action's own words on what is counted.
[[nodiscard]] Measure draftMeasure(const Plan& plan, const Action& action, const QUuid& id);

} // namespace atalaya
