// What the What-if tab does; how it is put together is in WhatIfTab.cpp.
#include "models/session/Preferences.h"
#include "models/session/WindowLanguage.h"
#include "views/strategy/whatif/WhatIfTab.h"

#include "assessments/strategy/ActionDates.h"
#include "assessments/strategy/Projection.h"
#include "assessments/strategy/bestplan/PlanWords.h"
#include "views/strategy/whatif/AskDrawer.h"
#include "views/strategy/whatif/BestPlanPanel.h"
#include "views/strategy/whatif/BudgetBar.h"
#include "views/strategy/whatif/DatesDrawer.h"
#include "views/strategy/whatif/FrontierDrawer.h"
#include "views/strategy/whatif/WhatIfTable.h"

#include <algorithm>
#include <utility>

namespace atalaya {

namespace {

using namespace Qt::StringLiterals;

constexpr int monthsInQuarter = 3;
constexpr std::chrono::hours longestOfAll{24};

int monthsOfDay(QDate day) {
    return 12 * day.year() + day.month();
}

MovedDates datesOf(const ActionDays& days) {
    MovedDates dates;
    if (days.start.isValid()) {
        dates.start = days.start;
    }
    if (days.end.isValid()) {
        dates.end = days.end;
    }
    return dates;
}

/// From the plan's days to those of the choice, by the first that the plan has.
int monthsMoved(const Action& action, const ActionDays& now) {
    const QDate first = action.start.isValid() ? now.start : now.end;
    return first.isValid() && action.firstDay().isValid() ? monthsOfDay(first) - monthsOfDay(action.firstDay()) : 0;
}

/// Whether these are the plan's own days so many months on, as moving by quarters makes them.
bool isMovedByMonths(const Action& action, const ActionDays& now) {
    const ActionDays plans{action.start, action.end};
    const ActionDays moved = shiftedByMonths(plans, DatePart::Both, monthsMoved(action, now));
    return action.firstDay().isValid() && moved.start == now.start && moved.end == now.end;
}

} // namespace

void WhatIfTab::tick(const QUuid& action, bool isChosen) {
    if (isChosen) {
        m_choice.chosen.insert(action);
    } else {
        m_choice.chosen.erase(action);
    }
    refresh();
}

void WhatIfTab::move(const QUuid& id, int quarters) {
    const Action* action = session() ? session()->assessment().plan.action(id) : nullptr;
    if (!action) {
        return;
    }
    const auto moved = m_choice.moved.find(id);
    if (!action->firstDay().isValid() && moved == m_choice.moved.end()) {
        context().window.notices.say(tr("%1 has no days yet. Write some with D.").arg(action->code));
        return;
    }
    int months = 0;
    if (moved != m_choice.moved.end()) {
        const ActionDays now{moved->second.start.value_or(action->start), moved->second.end.value_or(action->end)};
        if (quarters != 0 && !isMovedByMonths(*action, now)) {
            // Days that somebody wrote go on from where they are.
            moved->second = datesOf(shiftedByMonths(now, DatePart::Both, quarters * monthsInQuarter));
            refresh();
            return;
        }
        months = monthsMoved(*action, now);
    }
    months = quarters == 0 ? 0 : months + quarters * monthsInQuarter;
    if (months == 0) {
        m_choice.moved.erase(id);
    } else {
        // From the plan's own days on, so that there and back again is where it was.
        m_choice.moved[id] = datesOf(shiftedByMonths({action->start, action->end}, DatePart::Both, months));
    }
    refresh();
}

void WhatIfTab::openDates(const QUuid& id) {
    const Action* action = session() ? session()->assessment().plan.action(id) : nullptr;
    if (!action) {
        return;
    }
    const auto moved = m_choice.moved.find(id);
    m_dates->openFor(*action, moved == m_choice.moved.end() ? MovedDates() : moved->second, context().today(),
                     languageOfWindow());
}

void WhatIfTab::setDates(const QUuid& id, QDate start, QDate end) {
    const Action* action = session() ? session()->assessment().plan.action(id) : nullptr;
    if (!action) {
        return;
    }
    if (start == action->start && end == action->end) {
        m_choice.moved.erase(id);
    } else {
        m_choice.moved[id] = {start, end};
    }
    refresh();
}

void WhatIfTab::moveTo(const QUuid& id, QDate start) {
    const Action* action = session() ? session()->assessment().plan.action(id) : nullptr;
    if (!action) {
        return;
    }
    // As long as it is now: its start may be one that only the choice gives it.
    MovedDates& dates = m_choice.moved[id];
    const QDate first = dates.start.value_or(action->start);
    const QDate last = dates.end.value_or(action->end);
    dates.start = start;
    if (first.isValid() && last.isValid()) {
        dates.end = start.addDays(std::max<qint64>(0, first.daysTo(last)));
    }
}

void WhatIfTab::exclude(const QUuid& action) {
    if (m_choice.excluded.erase(action) == 0) {
        m_choice.excluded.insert(action);
        m_choice.mustDo.erase(action);
    }
    refresh();
}

void WhatIfTab::demand(const QUuid& id) {
    const Action* action = session() ? session()->assessment().plan.action(id) : nullptr;
    if (action && action->isMustDo) {
        context().window.notices.say(
            tr("%1 is a duty of the plan: every best plan has it. Its form takes that back.").arg(action->code));
        return;
    }
    if (m_choice.mustDo.erase(id) == 0) {
        m_choice.mustDo.insert(id);
        m_choice.excluded.erase(id);
    }
    refresh();
}

std::optional<PlanAsProblem> WhatIfTab::problemNow() const {
    if (!session()) {
        return std::nullopt;
    }
    return problemOfPlan(session()->framework(), session()->assessment(), m_choice.wishes());
}

void WhatIfTab::searchBest() {
    auto problem = problemNow();
    if (!problem || problem->actions.empty() || m_run.isRunning()) {
        return;
    }
    m_run.setLongest(std::chrono::seconds(context().window.preferences.longestSearch()));
    beginSearch(std::move(*problem), tr("Searching for the best plan"), {});
}

void WhatIfTab::searchLonger() {
    if (!m_searched || !m_searched->found || !m_searched->found->isOpen() || isOutdated() || m_run.isRunning()) {
        return;
    }
    std::vector<std::vector<int>> known;
    if (m_searched->found->plan.found) {
        known.push_back(m_searched->found->plan.chosen);
    }
    m_run.setLongest(std::min<std::chrono::milliseconds>(2 * m_searched->longest, longestOfAll));
    beginSearch(PlanAsProblem(m_searched->asked), tr("Searching on from what was found"), known);
}

void WhatIfTab::beginSearch(PlanAsProblem asked, const QString& words, const std::vector<std::vector<int>>& known) {
    m_searched = std::make_unique<Searched>();
    m_searched->asked = std::move(asked);
    m_searched->chosen = m_choice.chosen;
    m_searched->longest = m_run.longest();
    m_best->begin(words);
    m_budget->setSearching(true);
    m_run.findPlan(
        m_searched->asked.problem,
        [this, assessment = m_assessment](const Result<PlanSearchRun::Found>& found) { takeFound(assessment, found); },
        known);
}

void WhatIfTab::takeFound(const QUuid& assessment, const Result<PlanSearchRun::Found>& found) {
    m_budget->setSearching(false);
    m_best->end();
    if (assessment != m_assessment || !m_searched) {
        return; // another one is chosen meanwhile
    }
    if (!found) {
        m_searched.reset();
        m_best->showOutcome(BestPlanPanel::Outcome::None, found.error().sentence, {}, false);
        return;
    }
    m_searched->found = *found;
    const Language language = languageOfWindow();
    const PlanWords words(m_searched->asked, language, [this](qint64 amount) { return m_money.textWithUnit(amount); });
    QString outcome = words.outcome(found->plan);
    if (found->plan.found && !m_searched->asked.isGainOfHeadline) {
        outcome += u' ' + tr("The headline is no arithmetic mean: the plan gains most by the arithmetic one, and the "
                             "score that is shown is projected.");
    }
    if (found->plan.found && m_choice.chosen == m_searched->chosen) {
        takeSearched();
    } else if (found->plan.found) {
        outcome += u' ' + tr("What is ticked was changed meanwhile and stays. Search again to tick what was found.");
    }
    const bool isBest = found->plan.end == BestPlan::End::Optimal;
    m_best->showOutcome(!found->plan.found ? BestPlanPanel::Outcome::None
                        : isBest           ? BestPlanPanel::Outcome::Best
                                           : BestPlanPanel::Outcome::Found,
                        outcome,
                        found->next        ? words.next(*found->next)
                        : found->nextFault ? found->nextFault->sentence
                                           : QString(),
                        found->isOpen());
    refresh();
}

void WhatIfTab::takeSearched() {
    WhatIfChoice then = m_choice;
    then.chosen = m_searched->asked.actionsOf(m_searched->found->plan.chosen);
    takePlan(then, tr("The plan that was found is ticked."));
}

void WhatIfTab::askLoss() {
    if (!m_searched || !m_searched->found || m_run.isRunning()) {
        return;
    }
    const int candidate = m_searched->asked.candidateOf(m_table->currentAction());
    if (candidate < 0) {
        return;
    }
    m_run.setLongest(std::chrono::seconds(context().window.preferences.longestSearch()));
    m_budget->setSearching(true);
    m_best->beginBeside(tr("Searching for the best plan with it"));
    m_run.findLoss(m_searched->asked.problem, m_searched->found->plan, candidate,
                   [this, assessment = m_assessment, candidate](const Result<ForcedLoss>& loss) {
                       m_budget->setSearching(false);
                       m_best->end();
                       if (assessment != m_assessment || !m_searched) {
                           return;
                       }
                       if (!loss) {
                           context().window.notices.fail(loss.error());
                           return;
                       }
                       m_searched->loss = {candidate, *loss};
                       showReason();
                   });
}

void WhatIfTab::openFrontier() {
    const auto problem = problemNow();
    if (!problem || !m_whatIf) {
        return;
    }
    // Counted as the points are, whatever mean the headline is.
    double gain = 0.0;
    for (const PlanIndicator& indicator : problem->problem.indicators) {
        gain += indicator.weight * (m_whatIf->stageOf(indicator.code) - indicator.stage);
    }
    m_frontierAsked = *problem;
    m_frontier->openFor(problem->problem, likelyCostOf(session()->assessment().plan, m_choice.chosen), gain, m_money,
                        problem->isGainPrintable, std::chrono::seconds(context().window.preferences.longestSearch()));
}

void WhatIfTab::load(const QUuid& id) {
    const Scenario* scenario = session() ? session()->assessment().plan.scenario(id) : nullptr;
    if (!scenario) {
        return;
    }
    const Plan& plan = session()->assessment().plan;
    const bool isLost = scenarioLike(plan, m_choice).isNull() && !(m_choice == beginning(plan));
    if (isLost) {
        offerWayBack(tr("“%1” is shown.", "a scenario").arg(scenario->name),
                     [before = m_choice](WhatIfChoice& choice) { choice = before; });
    } else {
        context().window.notices.say(tr("“%1” is shown", "a scenario").arg(scenario->name));
    }
    m_choice.take(*scenario);
    refresh();
}

bool WhatIfTab::isTickedByHand() const {
    const Plan& plan = session()->assessment().plan;
    const std::set<QUuid>& ticked = m_choice.chosen;
    const auto isSaved = [&ticked](const Scenario& scenario) {
        return scenario.actions.size() == ticked.size() &&
               std::all_of(scenario.actions.begin(), scenario.actions.end(),
                           [&ticked](const auto& one) { return ticked.contains(one.first); });
    };
    return !ticked.empty() && ticked != m_found && ticked != beginning(plan).chosen &&
           std::none_of(plan.scenarios.begin(), plan.scenarios.end(), isSaved);
}

void WhatIfTab::takePlan(const WhatIfChoice& then, const QString& lead) {
    if (then.chosen != m_choice.chosen && isTickedByHand()) {
        // Only what is replaced here: what is asked anew meanwhile stays.
        offerWayBack(lead, [before = m_choice, then](WhatIfChoice& choice) {
            choice.chosen = before.chosen;
            if (then.budget != before.budget) {
                choice.budget = before.budget;
            }
            if (then.budgetByYear != before.budgetByYear) {
                choice.budgetByYear = before.budgetByYear;
            }
        });
    }
    m_choice = then;
    m_found = then.chosen;
}

void WhatIfTab::offerWayBack(const QString& lead, std::function<void(WhatIfChoice&)> back) {
    Notices::Notice notice;
    notice.id = u"whatIfChoice"_s;
    notice.lead = lead;
    notice.sentence = tr("What was put together before was not saved.");
    notice.button = tr("Back to it");
    notice.ofAssessment = true;
    notice.act = [this, assessment = m_assessment, back = std::move(back)] {
        if (assessment == m_assessment) {
            back(m_choice);
            refresh();
        }
    };
    context().window.notices.show(notice);
}

WhatIfChoice WhatIfTab::beginning(const Plan& plan) {
    WhatIfChoice choice;
    for (const Action& action : plan.actions) {
        if (action.status == ActionStatus::Approved || action.status == ActionStatus::Running) {
            choice.chosen.insert(action.id);
        }
    }
    return choice;
}

bool WhatIfTab::mayStore() {
    if (!session()) {
        return false;
    }
    if (!session()->isEditable()) {
        context().window.notices.refuse(session()->notEditable());
        return false;
    }
    return true;
}

void WhatIfTab::saveScenario() {
    if (!mayStore() || m_ask->isOpen()) {
        return;
    }
    if (!hasActions()) {
        context().window.notices.refuse(spokenError(ErrorCode::Refused, [] {
            return tr("There is nothing to save as a scenario: no action is still to be done. Add an action first.");
        }));
        return;
    }
    const QString name =
        m_choice.budget ? tr("Up to %1", "a scenario's name: an amount").arg(m_money.textWithUnit(*m_choice.budget))
                        : tr("Scenario %1").arg(m_scenarios.rowCount());
    m_ask->askName(tr("Save as scenario"),
                   tr("Keeps which actions are chosen, the days they were moved to, and what the best plan is asked "
                      "for: goal, budgets, limits of bodies, what must be in it and what is left out."),
                   name, tr("Save"), [this](const QString& chosen) {
                       if (!mayStore()) {
                           return;
                       }
                       Scenario scenario = m_choice.asScenario();
                       scenario.id = QUuid::createUuid();
                       scenario.name = chosen;
                       const QUuid before = std::exchange(m_choice.scenario, scenario.id);
                       if (!session()->perform(PutScenario{scenario},
                                               StepName(tr, QT_TR_NOOP("Save the scenario “%1”")).arg(chosen))) {
                           m_choice.scenario = before;
                       }
                   });
}

void WhatIfTab::rename(const QUuid& id) {
    const Scenario* scenario = session() ? session()->assessment().plan.scenario(id) : nullptr;
    if (!scenario || !mayStore()) {
        return;
    }
    m_ask->askName(tr("Rename the scenario"), {}, scenario->name, tr("Rename"), [this, id](const QString& name) {
        const Scenario* known = session() ? session()->assessment().plan.scenario(id) : nullptr;
        if (known && mayStore()) {
            Scenario renamed = *known;
            renamed.name = name;
            (void)session()->perform(PutScenario{renamed},
                                     StepName(tr, QT_TR_NOOP("Rename the scenario to “%1”")).arg(name));
        }
    });
}

void WhatIfTab::remove(const QUuid& id) {
    const Scenario* scenario = session() ? session()->assessment().plan.scenario(id) : nullptr;
    if (scenario && mayStore()) {
        (void)session()->perform(RemoveScenario{id},
                                 StepName(tr, QT_TR_NOOP("Remove the scenario “%1”")).arg(scenario->name));
    }
}

void WhatIfTab::reorder(const QUuid& id, int places) {
    if (!mayStore()) {
        return;
    }
    const std::vector<Scenario>& all = session()->assessment().plan.scenarios;
    const auto found = std::find_if(all.begin(), all.end(), [&](const Scenario& one) { return one.id == id; });
    const auto to = found - all.begin() + places;
    if (found == all.end() || to < 0 || to >= static_cast<std::ptrdiff_t>(all.size())) {
        return;
    }
    // Downwards it comes before the one behind its new neighbour.
    const auto before = static_cast<std::size_t>(places > 0 ? to + 1 : to);
    (void)session()->perform(MoveScenario{id, before < all.size() ? all[before].id : QUuid()},
                             StepName(tr, QT_TR_NOOP("Move the scenario “%1”")).arg(found->name));
}

void WhatIfTab::putIntoRoadmap() {
    if (!mayStore() || m_ask->isOpen()) {
        return;
    }
    const auto changesOf = [this](int& moved, int& approved) {
        ChangePlan change;
        const Plan& plan = session()->assessment().plan;
        for (Action action : chosenActions(plan, m_choice.asScenario())) {
            const Action* before = plan.action(action.id);
            if (!before || !isToChoose(action)) {
                continue;
            }
            moved += action.start != before->start || action.end != before->end ? 1 : 0;
            if (action.status == ActionStatus::Proposed) {
                action.status = ActionStatus::Approved;
                ++approved;
            }
            if (!(action == *before)) {
                change.actions.push_back(std::move(action));
            }
        }
        return change;
    };
    int moved = 0;
    int approved = 0;
    if (changesOf(moved, approved).isEmpty()) {
        context().window.notices.say(tr("The roadmap has all of this already."));
        return;
    }
    const QString sentence = tr("%1 %2 Nothing else changes; what is not chosen stays as it is, and undo takes it back "
                                "as one step.",
                                "two sentences before")
                                 .arg(tr("%n proposed action(s) become approved.", nullptr, approved),
                                      tr("%n action(s) get other days.", nullptr, moved));
    m_ask->confirm(tr("Put into the roadmap"), sentence, tr("Put in"), [this, changesOf] {
        int movedNow = 0;
        int approvedNow = 0;
        if (!mayStore()) {
            return;
        }
        const ChangePlan change = changesOf(movedNow, approvedNow);
        const int count = static_cast<int>(change.actions.size());
        if (count > 0 &&
            session()->perform(change, StepName(tr, QT_TR_N_NOOP("Put %n action(s) into the roadmap"), count))) {
            // Their days are the plan's own now.
            for (const Action& action : change.actions) {
                m_choice.moved.erase(action.id);
            }
            m_isStale = true;
            refresh();
        }
    });
}

} // namespace atalaya
