#include "assessments/strategy/NextStageCard.h"

#include "assessments/strategy/GapActions.h"

#include <algorithm>
#include <iterator>

namespace atalaya {
namespace {

constexpr int firstReachedStage = 2; ///< stage 1 is the floor

/// All that the framework says of it in words.
void sayWords(const Framework& framework, const Indicator& indicator, NextStageCard& card) {
    card.title = indicator.title;
    card.criterion = indicator.criterion(card.next);
    card.proof = indicator.typicalEvidence;
    card.owners.clear();
    for (const QString& id : indicator.responsible) {
        if (const Body* body = framework.body(id)) {
            card.owners << body->name;
        }
    }
    card.effort = indicator.effort.label;
    card.effortReason = indicator.effort.reason;
}

NextStageCard cardOf(const Framework& framework, const Plan& plan, const Indicator& indicator,
                     const IndicatorScore& score, int stage, int next) {
    NextStageCard card;
    card.indicator = indicator.code;
    card.commitment = indicator.commitment;
    card.stage = stage;
    card.next = next;
    card.evidenced = score.evidenced;
    sayWords(framework, indicator, card);
    const auto grade = framework.evidenceRule.minimumByStage.find(card.next);
    card.grade = grade == framework.evidenceRule.minimumByStage.end() ? EvidenceGrade::C : grade->second;
    card.target = score.target;
    const GapActions against = actionsForGap(plan, indicator.code, stage);
    for (const Action* action : against.toDo) {
        card.actions.push_back(action->id);
    }
    for (const Action* action : against.done) {
        card.doneActions.push_back(action->id);
    }
    return card;
}

} // namespace

std::vector<NextStageCard> nextStageCards(const Framework& framework, const Assessment& assessment,
                                          const ScoreSheet& sheet) {
    std::map<QString, const RankedGap*> gaps;
    const std::vector<RankedGap> ranked = rankGaps(framework, assessment, sheet);
    for (const RankedGap& gap : ranked) {
        gaps.emplace(gap.indicator, &gap);
    }
    std::vector<NextStageCard> cards;
    for (const IndicatorScore& score : sheet.indicators) {
        const Indicator* indicator = framework.indicator(score.code);
        const int stage = score.stage(sheet.options.basis);
        if (indicator == nullptr || score.state != AnswerState::Answered || stage < 1 || stage >= framework.ceiling()) {
            continue;
        }
        NextStageCard card = cardOf(framework, assessment.plan, *indicator, score, stage, stage + 1);
        if (const auto gap = gaps.find(score.code); gap != gaps.end()) {
            card.rank = gap->second->rank;
            card.isQuickWin = gap->second->quickWin;
        }
        cards.push_back(std::move(card));
    }
    std::stable_sort(cards.begin(), cards.end(), [](const NextStageCard& a, const NextStageCard& b) {
        return (a.rank > 0) != (b.rank > 0) ? a.rank > 0 : a.rank < b.rank;
    });
    return cards;
}

std::vector<NextStageCard> allStageCards(const Framework& framework, const Assessment& assessment,
                                         const ScoreSheet& sheet) {
    using Standing = NextStageCard::Standing;
    std::vector<NextStageCard> cards = nextStageCards(framework, assessment, sheet);
    std::vector<NextStageCard> others;
    for (const IndicatorScore& score : sheet.indicators) {
        const Indicator* indicator = framework.indicator(score.code);
        if (indicator == nullptr) {
            continue;
        }
        const Answer* answer = assessment.answer(score.code);
        if (score.state == AnswerState::NotAnswered) {
            NextStageCard card = cardOf(framework, assessment.plan, *indicator, score, 0, firstReachedStage);
            card.standing = Standing::NotScored;
            card.floor = indicator->criterion(1);
            card.isToConfirm = answer != nullptr && answer->toConfirm;
            others.push_back(std::move(card));
        } else if (score.state == AnswerState::NotApplicable) {
            NextStageCard card = cardOf(framework, assessment.plan, *indicator, score, 0, 0);
            card.standing = Standing::NotApplicable;
            card.reason = answer != nullptr ? answer->notApplicableReason : QString();
            others.push_back(std::move(card));
        } else if (const int top = framework.ceiling(); score.stage(sheet.options.basis) >= top) {
            NextStageCard card = cardOf(framework, assessment.plan, *indicator, score, top, top);
            card.standing = Standing::AtTop;
            others.push_back(std::move(card));
        }
    }
    std::stable_sort(others.begin(), others.end(),
                     [](const NextStageCard& a, const NextStageCard& b) { return a.standing < b.standing; });
    std::move(others.begin(), others.end(), std::back_inserter(cards));
    return cards;
}

NextStageCard cardInWordsOf(const Framework& framework, NextStageCard card) {
    if (const Indicator* indicator = framework.indicator(card.indicator)) {
        sayWords(framework, *indicator, card);
        card.floor = card.floor.isEmpty() ? QString() : indicator->criterion(1);
    }
    return card;
}

Action draftAction(const Plan& plan, const NextStageCard& card, const QUuid& id, const QUuid& objective) {
    Action action;
    action.id = id;
    action.code = nextActionCode(plan);
    action.objective = objective;
    action.title = card.title;
    action.description = card.criterion;
    action.leadBody = card.owners.value(0);
    action.supportingBodies = card.owners.mid(1);
    action.lifts = {{card.indicator, card.next}};
    return action;
}

Measure draftMeasure(const Plan& plan, const Action& action, const QUuid& id) {
    Measure measure;
    measure.id = id;
    measure.code = nextMeasureCode(plan);
    measure.objective = action.objective;
    measure.action = action.id;
    measure.title = action.measure;
    return measure;
}

} // namespace atalaya
