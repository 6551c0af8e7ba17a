#include "assessments/findings/PlanFindings.h"

#include "assessments/scoring/Gaps.h"
#include "assessments/strategy/ActionDates.h"
#include "assessments/strategy/FollowUp.h"
#include "assessments/strategy/GapActions.h"
#include "assessments/strategy/PlanCosts.h"
#include "assessments/strategy/PlanTree.h"

#include <algorithm>

namespace atalaya {
namespace {

using SubjectKind = PlanSubject::Kind;

class PlanLook {
public:
    PlanLook(const Framework& framework, const Assessment& assessment, const ScoreSheet& sheet, QDate day)
        : m_framework(framework), m_assessment(assessment), m_plan(assessment.plan), m_sheet(sheet), m_day(day) {}

    std::vector<PlanFinding> run() {
        lookAtGaps();
        lookAtProgress();
        lookAtActions();
        lookAtObjectives();
        lookAtMeasures();
        lookAtTheRest();
        lookAtWhatIsSaid();
        return std::move(m_findings);
    }

private:
    void add(PlanCheck check, std::vector<PlanSubject> subjects) {
        if (!subjects.empty()) {
            m_findings.push_back({check, std::move(subjects)});
        }
    }

    /// Of what is still to be done.
    template <class Fits> void addActions(PlanCheck check, Fits fits) {
        std::vector<PlanSubject> subjects;
        for (const Action& action : m_plan.actions) {
            if (!action.isOver() && fits(action)) {
                subjects.push_back({SubjectKind::Action, action.code, action.id});
            }
        }
        add(check, std::move(subjects));
    }

    template <class Fits> void addMeasures(PlanCheck check, Fits fits) {
        std::vector<PlanSubject> subjects;
        for (const Measure& measure : m_plan.measures) {
            if (!isGivenUp(m_plan, measure) && fits(measure)) {
                subjects.push_back({SubjectKind::Measure, measure.code, measure.id});
            }
        }
        add(check, std::move(subjects));
    }

    /// Objectives without anything of `used` in them or below them.
    void addObjectives(PlanCheck check, const std::set<QUuid>& used) {
        std::vector<PlanSubject> subjects;
        for (const ObjectivePlace& place : objectiveTree(m_plan)) {
            const std::set<QUuid> branch = branchOf(m_plan, place.objective->id);
            if (std::none_of(branch.begin(), branch.end(), [&](const QUuid& id) { return used.contains(id); })) {
                const Objective& objective = *place.objective;
                subjects.push_back({SubjectKind::Objective, objective.code.isEmpty() ? objective.title : objective.code,
                                    objective.id});
            }
        }
        add(check, std::move(subjects));
    }

    void lookAtGaps() {
        std::vector<PlanSubject> subjects;
        for (const RankedGap& gap : rankGaps(m_framework, m_assessment, m_sheet)) {
            if (!actionsForGap(m_plan, gap.indicator, gap.stage).isCovered()) {
                subjects.push_back({SubjectKind::Indicator, gap.indicator, {}});
            }
        }
        add(PlanCheck::GapWithoutAction, std::move(subjects));
    }

    void lookAtProgress() {
        std::vector<PlanSubject> subjects;
        for (const LateAction& late : lateActions(m_plan, m_day)) {
            subjects.push_back({SubjectKind::Action, m_plan.action(late.action)->code, late.action});
        }
        add(PlanCheck::LateAction, std::move(subjects));
        const auto anyNeeded = [this](const Action& action, auto fits) {
            return std::any_of(action.dependencies.begin(), action.dependencies.end(), [&](const QUuid& id) {
                const Action* needed = m_plan.action(id);
                return needed != nullptr && fits(*needed);
            });
        };
        addActions(PlanCheck::BeforeItsDependency, [&](const Action& action) {
            return anyNeeded(action, [&](const Action& needed) { return startsTooEarly(action, needed); });
        });
        addActions(PlanCheck::WaitsForStopped, [&](const Action& action) {
            return anyNeeded(action, [](const Action& needed) { return needed.status == ActionStatus::Stopped; });
        });
    }

    void lookAtActions() {
        addActions(PlanCheck::NoCost, lacksCost);
        addActions(PlanCheck::NoDates,
                   [](const Action& action) { return !action.start.isValid() || !action.end.isValid(); });
        addActions(PlanCheck::NoOwner, [](const Action& action) { return action.leadBody.trimmed().isEmpty(); });
        addActions(PlanCheck::MustDoUnfunded, [](const Action& action) {
            return action.isMustDo && !action.isFundingSecured && action.likelyCost() > 0;
        });
        addActions(PlanCheck::ActionWithoutGap, [this](const Action& action) {
            return std::none_of(action.lifts.begin(), action.lifts.end(),
                                [this](const Lift& lift) { return closesAGap(lift); });
        });
    }

    /// Lifts above where the question stands, and towards a target where there is one. One that is not answered may
    /// have any stage.
    [[nodiscard]] bool closesAGap(const Lift& lift) const {
        const IndicatorScore* score = m_sheet.indicator(lift.indicator);
        if (score == nullptr || score->state == AnswerState::NotApplicable) {
            return false;
        }
        if (score->state == AnswerState::NotAnswered) {
            return true;
        }
        const int stage = score->stage(m_sheet.options.basis);
        return lift.toStage > stage && (!score->target || *score->target > stage);
    }

    void lookAtObjectives() {
        std::set<QUuid> withAction;
        std::set<QUuid> withMeasure;
        for (const Action& action : m_plan.actions) {
            if (action.status != ActionStatus::Stopped) {
                withAction.insert(action.objective);
            }
        }
        for (const Measure& measure : m_plan.measures) {
            if (isGivenUp(m_plan, measure)) {
                continue;
            }
            withMeasure.insert(measure.objective);
            if (const Action* action = m_plan.action(measure.action)) {
                withMeasure.insert(action->objective);
            }
        }
        addObjectives(PlanCheck::ObjectiveWithoutAction, withAction);
        addObjectives(PlanCheck::ObjectiveWithoutMeasure, withMeasure);
    }

    void lookAtMeasures() {
        addMeasures(PlanCheck::MeasureWithoutReading, [](const Measure& measure) { return measure.readings.empty(); });
        addMeasures(PlanCheck::ReadingOverdue, [this](const Measure& measure) {
            const auto due = nextReadingDue(m_plan, measure, m_day);
            return due && *due < m_day;
        });
        addMeasures(PlanCheck::ReadingInTheFuture, [this](const Measure& measure) {
            return std::any_of(measure.readings.begin(), measure.readings.end(),
                               [this](const Reading& reading) { return reading.date > m_day; });
        });
        addMeasures(PlanCheck::MeasureWithoutTarget, [](const Measure& measure) { return !measure.target; });
    }

    void lookAtTheRest() {
        std::vector<PlanSubject> steps;
        for (const LifecycleStep& step : m_plan.lifecycle) {
            if (step.due && !step.done && *step.due < m_day) {
                steps.push_back({SubjectKind::LifecycleStep, step.title, step.id});
            }
        }
        add(PlanCheck::StepOverdue, std::move(steps));
        const QString currency = m_plan.currency.trimmed();
        if (statesMoney(m_plan) && currency.isEmpty()) {
            add(PlanCheck::NoCurrency, {{SubjectKind::Strategy, {}, {}}});
        }
        if (!currency.isEmpty() && !isCurrencyCode(currency)) {
            add(PlanCheck::CurrencyWithoutCode, {{SubjectKind::Strategy, currency, {}}});
        }
    }

    /// What another program, or a workbook, may have left half said.
    void lookAtWhatIsSaid() {
        std::vector<PlanSubject> untitled;
        const auto addUntitled = [&untitled](SubjectKind kind, const auto& items) {
            for (const auto& item : items) {
                if (item.title.trimmed().isEmpty()) {
                    untitled.push_back({kind, item.code, item.id});
                }
            }
        };
        addUntitled(SubjectKind::Objective, m_plan.objectives);
        addUntitled(SubjectKind::Action, m_plan.actions);
        addUntitled(SubjectKind::Measure, m_plan.measures);
        add(PlanCheck::NoTitle, std::move(untitled));
        std::vector<PlanSubject> inPart;
        for (const Action& action : m_plan.actions) {
            // 0 is what nobody has reported.
            if (action.status == ActionStatus::Done && action.progress > 0 && action.progress < 100) {
                inPart.push_back({SubjectKind::Action, action.code, action.id});
            }
        }
        add(PlanCheck::DoneInPart, std::move(inPart));
    }

    const Framework& m_framework;
    const Assessment& m_assessment;
    const Plan& m_plan;
    const ScoreSheet& m_sheet;
    QDate m_day;
    std::vector<PlanFinding> m_findings;
};

} // namespace

std::vector<PlanFinding> planFindings(const Framework& framework, const Assessment& assessment, const ScoreSheet& sheet,
                                      QDate day) {
    return PlanLook(framework, assessment, sheet, day).run();
}

std::vector<PlanFinding> findingsFor(const QString& body, std::vector<PlanFinding> findings, const Plan& plan) {
    const auto leads = [&](const Action* action) { return action != nullptr && action->leadBody.trimmed() == body; };
    const auto falls = [&](const PlanSubject& subject) {
        switch (subject.kind) {
        case PlanSubject::Kind::Action: {
            const Action* action = plan.action(subject.id);
            return leads(action) || (action != nullptr && action->supportingBodies.contains(body));
        }
        case PlanSubject::Kind::Measure: {
            const Measure* measure = plan.measure(subject.id);
            return measure != nullptr && leads(plan.action(measure->action));
        }
        case PlanSubject::Kind::LifecycleStep:
            return std::any_of(plan.lifecycle.begin(), plan.lifecycle.end(), [&](const LifecycleStep& step) {
                return step.id == subject.id && step.owner.trimmed() == body;
            });
        case PlanSubject::Kind::Indicator:
        case PlanSubject::Kind::Objective:
        case PlanSubject::Kind::Strategy:
            break;
        }
        return false;
    };
    for (PlanFinding& finding : findings) {
        std::erase_if(finding.subjects, [&](const PlanSubject& subject) { return !falls(subject); });
    }
    std::erase_if(findings, [](const PlanFinding& finding) { return finding.subjects.empty(); });
    return findings;
}

} // namespace atalaya
