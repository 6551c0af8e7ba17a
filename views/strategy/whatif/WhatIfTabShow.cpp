// What the What-if tab shows; how it is put together is in WhatIfTab.cpp.
#include "models/session/WindowLanguage.h"
#include "views/strategy/whatif/WhatIfTab.h"

#include "assessments/strategy/Projection.h"
#include "assessments/strategy/bestplan/PlanWords.h"
#include "views/strategy/whatif/BestPlanPanel.h"
#include "views/strategy/whatif/BudgetBar.h"
#include "views/strategy/whatif/FrontierDrawer.h"
#include "views/strategy/whatif/PartBars.h"
#include "views/strategy/whatif/PartLegend.h"
#include "views/strategy/whatif/ScenariosPanel.h"
#include "views/strategy/whatif/StagesPanel.h"
#include "views/strategy/whatif/WhatIfNumbers.h"
#include "views/strategy/whatif/WhatIfTable.h"
#include "views/strategy/whatif/YearBars.h"
#include "views/widgets/EmptyState.h"
#include "views/widgets/FocusHeir.h"
#include "views/widgets/Label.h"
#include "views/widgets/SectionHeading.h"

#include <QScrollArea>
#include <QTableView>

#include <algorithm>

namespace atalaya {

namespace {

std::set<QUuid> actionsIn(const Scenario& scenario) {
    std::set<QUuid> ids;
    for (const auto& [id, dates] : scenario.actions) {
        ids.insert(id);
    }
    return ids;
}

/// The last year in which a target is to be reached; 0 when none has a date.
int lastTargetYear(const Assessment& assessment) {
    int year = 0;
    for (const auto& [code, target] : assessment.targets) {
        year = target.by ? std::max(year, target.by->year()) : year;
    }
    return year;
}

} // namespace

bool WhatIfTab::hasActions() const {
    const AssessmentSession* now = session();
    return now && std::any_of(now->assessment().plan.actions.begin(), now->assessment().plan.actions.end(), isToChoose);
}

void WhatIfTab::refresh() {
    const AssessmentSession* now = session();
    const FocusHeir toFirst(context().window.style, *m_whole, *m_first);
    const FocusHeir toTable(context().window.style, *m_nothing, *m_table);
    m_nothing->setVisible(!hasActions());
    m_whole->setVisible(hasActions());
    tellHints();
    if (!now) {
        m_whatIf.reset();
        return;
    }
    const Assessment& assessment = now->assessment();
    const Plan& plan = assessment.plan;
    const Language language = languageOfWindow();
    if (m_isStale || !m_whatIf) {
        m_whatIf.emplace(now->framework(), assessment);
        m_money = PlanMoney(plan, language);
        m_actions.order(plan, *m_whatIf);
        m_isStale = false;
    }
    if (!plan.scenario(m_other)) {
        m_other = {};
    }
    // Another assessment's choice is not there yet, or no longer.
    std::set<QUuid> all;
    for (const Action& action : plan.actions) {
        all.insert(action.id);
    }
    if (assessment.id == m_assessment) {
        forgetWhatIsGone(plan, all);
    }
    m_whatIf->choose(m_choice.chosen);
    m_actions.show(now->framework(), plan, m_choice, *m_whatIf, m_money, language);
    m_table->fit();
    if (!m_table->currentIndex().isValid() && m_actions.rowCount() > 0) {
        m_table->selectRow(0);
    }
    m_budget->show(m_choice, likelyCostOf(plan, all), m_money);
    m_findings->show(findings(plan));
    m_best->setOutdated(isOutdated());
    m_best->setDeparted(hasDeparted());
    if (m_frontier->isOpen()) {
        m_frontier->setOutdated(m_frontierAsked != problemNow());
    }
    showFoot(plan);
    showRight(plan);
    showReason();
}

void WhatIfTab::forgetWhatIsGone(const Plan& plan, const std::set<QUuid>& all) {
    const auto isGone = [&all](const QUuid& id) { return !all.contains(id); };
    for (std::set<QUuid>* ids : {&m_choice.chosen, &m_choice.mustDo, &m_choice.excluded}) {
        std::erase_if(*ids, isGone);
    }
    std::erase_if(m_choice.moved, [&](const auto& one) { return isGone(one.first); });
    std::erase_if(m_choice.capacity, [&](const auto& limit) {
        return std::none_of(plan.actions.begin(), plan.actions.end(),
                            [&](const Action& action) { return action.leadBody == limit.first; });
    });
}

void WhatIfTab::showFoot(const Plan& plan) {
    const auto chosen = std::count_if(plan.actions.begin(), plan.actions.end(), [this](const Action& action) {
        return isToChoose(action) && m_choice.chosen.contains(action.id);
    });
    m_count->setText(tr("%1 of %2 chosen", "actions").arg(chosen).arg(m_actions.rowCount()));
    const qint64 cost = likelyCostOf(plan, m_choice.chosen);
    if (!m_choice.budget) {
        m_cost->setText(m_money.textWithUnit(cost));
        m_cost->setToken("text");
        return;
    }
    // As it is printed, so that the three add up.
    const qint64 left = m_money.printed(*m_choice.budget) - m_money.printed(cost);
    const QString budget = m_money.textWithUnit(*m_choice.budget);
    m_cost->setText(
        left >= 0 ? tr("%1 of %2, %3 left", "cost, budget, amount").arg(m_money.text(cost), budget, m_money.text(left))
                  : tr("%1 of %2, %3 over budget", "cost, budget, amount")
                        .arg(m_money.text(cost), budget, m_money.text(-left)));
    m_cost->setToken(left >= 0 ? "text" : "gap");
}

void WhatIfTab::showRight(const Plan& plan) {
    const AssessmentSession& now = *session();
    const Framework& framework = now.framework();
    const Language language = languageOfWindow();
    const Scenario* compared = plan.scenario(m_other);
    std::optional<WhatIf> other;
    if (compared) {
        other = m_whatIf;
        other->choose(actionsIn(*compared));
    }
    const QString otherName = compared ? compared->name : QString();
    const ScoreSheet& sheet = now.scores();
    const QString headline = sheet.group(sheet.headlineGroup) ? framework.headlineGroup().title : tr("Score");
    m_numbers->show(headline, *m_whatIf, lastTargetYear(now.assessment()), other ? &*other : nullptr, otherName,
                    language);
    m_partsHead->setTitle(tr("%1, by commitment", "headline score").arg(headline));
    m_parts.show(framework, *m_whatIf, other ? &*other : nullptr, otherName);
    m_partTable->setColumnHidden(WhatIfModelParts::Other, !compared);
    m_legend->setOther(compared != nullptr);
    m_years.show(plan, m_choice.asScenario(), compared, m_money,
                 {&*m_whatIf, other ? &*other : nullptr, context().today()});
    for (const int column : {WhatIfModelYears::Other, WhatIfModelYears::OtherScore}) {
        m_yearTable->setColumnHidden(column, !compared);
    }
    for (const int column : {WhatIfModelYears::Budget, WhatIfModelYears::Left}) {
        m_yearTable->setColumnHidden(column, !m_years.hasBudgets());
    }
    showStages(other ? &*other : nullptr);
    m_scenarios.show(plan, m_choice, *m_whatIf, m_money);
    m_scenarioPanel->show(m_other, compared ? questionDifference(plan, m_choice, *compared, m_money) : QString());
}

void WhatIfTab::showStages(const WhatIf* other) {
    const AssessmentSession& now = *session();
    m_stagesPanel->offer(now.framework(), now.scores());
    if (m_stagesPanel->isUnfolded()) { // else a tick need not wait for what nobody sees
        m_stages.show(now.framework(), now.scores(), now.assessment().headlineBasis, m_stagesPanel->commitment(),
                      *m_whatIf, other);
    }
    m_stagesPanel->show(other != nullptr);
}

bool WhatIfTab::isOutdated() const {
    if (!m_searched || !m_searched->found) {
        return false;
    }
    return problemNow() != m_searched->asked;
}

bool WhatIfTab::hasDeparted() const {
    return m_searched && m_searched->found && m_searched->found->plan.found &&
           m_choice.chosen != m_searched->asked.actionsOf(m_searched->found->plan.chosen);
}

void WhatIfTab::showReason() {
    const FocusHeir heir(context().window.style, *m_best, *m_table);
    if (!m_searched || !m_searched->found || m_run.isRunning() || !session()) {
        return;
    }
    const PlanAsProblem& asked = m_searched->asked;
    const int candidate = asked.candidateOf(m_table->currentAction());
    const auto& reasons = m_searched->found->reasons;
    if (candidate < 0 || static_cast<std::size_t>(candidate) >= reasons.size()) {
        m_best->showReason({}, false);
        return;
    }
    const Language language = languageOfWindow();
    const PlanWords words(asked, language, [this](qint64 amount) { return m_money.textWithUnit(amount); });
    const QString code = asked.problem.candidates[static_cast<std::size_t>(candidate)].code;
    const PlanReason& reason = reasons[static_cast<std::size_t>(candidate)];
    QString said = words.reason(reason);
    if (const auto stopped = asked.waitsForStopped.find(candidate); stopped != asked.waitsForStopped.end()) {
        said = tr("Out: it waits for %1, which was stopped.").arg(codesOf({stopped->second}));
    }
    said = tr("%1 · %2", "code of an action, reason").arg(code, said);
    const bool isKnown = m_searched->loss && m_searched->loss->first == candidate;
    if (isKnown) {
        said += u' ' + words.loss(candidate, m_searched->loss->second);
    }
    m_best->showReason(said, !reason.isIn && !isKnown && !asked.waitsForStopped.contains(candidate) &&
                                 reason.kind != PlanReason::Kind::Excluded && !isOutdated());
}

QString WhatIfTab::codesOf(const std::vector<QUuid>& actions) const {
    QStringList codes;
    for (const QUuid& id : actions) {
        const Action* action = session() ? session()->assessment().plan.action(id) : nullptr;
        codes << (action ? action->code : QString());
    }
    return languageOfWindow().list(codes);
}

std::vector<ScenarioFindings::Item> WhatIfTab::findings(const Plan& plan) {
    const Scenario scenario = m_choice.asScenario();
    const ScenarioGaps gaps = gapsOf(plan, scenario);
    std::vector<ScenarioFindings::Item> items;
    const auto mend = [this](auto act) {
        return [this, act] {
            act();
            refresh();
        };
    };
    // First, where no other can hide it: every sum below and every best plan is wrong by what these cost.
    if (const std::vector<QUuid> lacking = lackingCost(plan, m_choice.chosen); !lacking.empty()) {
        items.push_back({tr("%n of the chosen action(s) have no cost yet, so the sum is too low.", nullptr,
                            static_cast<int>(lacking.size())),
                         tr("Estimate %1", "code of an action").arg(codesOf({lacking.front()})),
                         [this, first = lacking.front()] { Q_EMIT editRequested(PlanThing::Action, first); }, true});
    }
    for (const QUuid& id : gaps.missingMustDo) {
        items.push_back({tr("%1 must be done and is not chosen.").arg(codesOf({id})), tr("Add %1").arg(codesOf({id})),
                         mend([this, id] { m_choice.chosen.insert(id); })});
    }
    // Then what the whole does not keep to, then what lifts nothing, and last what only begins too soon.
    if (gaps.overTotalBudget > 0) {
        const qint64 raised = *scenario.totalBudget + gaps.overTotalBudget;
        items.push_back({tr("Together they cost %1 more than the budget.", "amount")
                             .arg(m_money.textWithUnit(gaps.overTotalBudget)),
                         tr("Raise the budget"), mend([this, raised] { m_choice.budget = raised; })});
    }
    for (const auto& [year, over] : gaps.overBudget) {
        const qint64 raised = scenario.budgetByYear.at(year) + over;
        items.push_back({tr("%1 costs %2 more than its budget.", "year, amount")
                             .arg(QString::number(year), m_money.textWithUnit(over)),
                         tr("Raise the budget of %1").arg(QString::number(year)),
                         mend([this, year = year, raised] { m_choice.budgetByYear[year] = raised; })});
    }
    std::vector<ScenarioFindings::Item> waiting;
    for (const QUuid& id : gaps.lacksDependency) {
        const Action* action = plan.action(id);
        if (!action || !isToChoose(*action)) {
            continue;
        }
        if (m_whatIf->isHopeless(id)) {
            items.push_back({tr("%1 waits for an action that was stopped, so it lifts nothing.").arg(codesOf({id})),
                             tr("Drop %1").arg(codesOf({id})), mend([this, id] { m_choice.chosen.erase(id); })});
            continue;
        }
        const std::vector<QUuid> lacked = m_whatIf->lackedBy(id);
        waiting.push_back({tr("%1 waits for %2, not chosen: it lifts nothing yet.", "action, what it needs")
                               .arg(codesOf({id}), codesOf(lacked)),
                           tr("Add %1 too").arg(codesOf(lacked)),
                           mend([this, lacked] { m_choice.chosen.insert(lacked.begin(), lacked.end()); })});
    }
    items.insert(items.end(), waiting.begin(), waiting.end()); // some of these can still come
    const std::vector<Action> chosen = chosenActions(plan, scenario);
    for (const QUuid& id : gaps.tooEarly) {
        QDate after;
        QUuid waitsFor;
        for (const Action& other : chosen) {
            const Action* action = plan.action(id);
            const bool isNeeded = action && action->dependencies.contains(other.id) && isToChoose(other);
            if (isNeeded && other.end.isValid() && (!after.isValid() || other.end > after)) {
                after = other.end;
                waitsFor = other.id;
            }
        }
        if (after.isValid()) {
            items.push_back(
                {tr("%1 starts before %2, which it waits for, has ended.").arg(codesOf({id}), codesOf({waitsFor})),
                 tr("Move %1 behind it").arg(codesOf({id})),
                 mend([this, id, after] { moveTo(id, after.addDays(1)); })});
        }
    }
    return items;
}

void WhatIfTab::exchangeStages() {
    if (!hasActions()) {
        return;
    }
    const bool hadFocus = m_stagesPanel->hasFocusInside();
    m_stagesPanel->exchange();
    if (hadFocus && !m_stagesPanel->isUnfolded()) {
        m_table->setFocus(context().window.style.focusReason());
    }
}

void WhatIfTab::exchangeView() {
    const bool asTables = m_partTable->isHidden();
    const bool hadFocus = m_partTable->hasFocus() || m_yearTable->hasFocus();
    for (QWidget* one : std::initializer_list<QWidget*>{m_partTable, m_yearTable}) {
        one->setVisible(asTables);
    }
    for (QWidget* one : std::initializer_list<QWidget*>{m_bars, m_legend, m_yearBars}) {
        one->setVisible(!asTables);
    }
    if (asTables) {
        m_partTable->setFocus(context().window.style.focusReason());
    } else if (hadFocus) {
        m_table->setFocus(context().window.style.focusReason());
    }
}

} // namespace atalaya
