#pragma once

#include "tests/support/Builders.h"

namespace atalaya::test {

/// A strategy whose reports can be worked out by hand, of an instrument with these commitments and indicators (two and
/// three at least), as of 14 May 2026.
///
/// O1 "Respond at all hours" with O2 "People who know how" below it, O3 "A supply chain that is seen" with nothing.
/// A1 (O1): CSIRT leads, Ministry of Finance supports; running, 2026; 100, 200, 400, secured; lifts the first
/// indicator. A2 (O2): Ministry of Education; proposed, 2027; 300 for sure, waits for A1; lifts the second. A3 (O1):
/// CSIRT; stopped; 2026; 5,000; the only one that lifts the third. A4 (none): Ministry of Finance; approved, March and
/// April 2026, so it is late; not estimated. So 2026 costs 200 (100 to 400), 2027 costs 300, all 500 (400 to 700), of
/// which 200 are secured.
[[nodiscard]] inline Plan smallStrategy(const QStringList& commitments, const QStringList& indicators) {
    const auto id = [](const char* name) { return idOf(QStringLiteral("strategy ") + QLatin1String(name)); };
    Plan plan;
    plan.currency = QStringLiteral("USD");
    plan.vision = QStringLiteral("A State whose services withstand attacks.");
    plan.principles = {QStringLiteral("Rights come first"), QStringLiteral("Security is everybody's")};

    Objective respond{id("O1"), QStringLiteral("Respond at all hours"), QStringLiteral("O1")};
    respond.commitments = {commitments.at(0)};
    Objective people{id("O2"), QStringLiteral("People who know how"), QStringLiteral("O2")};
    people.parent = respond.id;
    people.indicators = {indicators.at(1)};
    const Objective supply{id("O3"), QStringLiteral("A supply chain that is seen"), QStringLiteral("O3")};
    plan.objectives = {respond, people, supply};

    Action roster;
    roster.id = id("A1");
    roster.code = QStringLiteral("A1");
    roster.objective = respond.id;
    roster.title = QStringLiteral("Duty roster");
    roster.description = QStringLiteral("Somebody answers at night.");
    roster.leadBody = QStringLiteral("CSIRT");
    roster.supportingBodies = {QStringLiteral("Ministry of Finance")};
    roster.measure = QStringLiteral("Nights covered");
    roster.status = ActionStatus::Running;
    roster.progress = 40;
    roster.start = QDate(2026, 1, 1);
    roster.end = QDate(2026, 12, 31);
    roster.cost = CostRange(100, 200, 400);
    roster.fundingSource = QStringLiteral("State budget");
    roster.isFundingSecured = true;
    roster.risks = {{QStringLiteral("Nobody applies"), RiskLevel::High, RiskLevel::Medium, QStringLiteral("Pay more")}};
    roster.lifts = {{indicators.at(0), 3}};

    Action curriculum;
    curriculum.id = id("A2");
    curriculum.code = QStringLiteral("A2");
    curriculum.objective = people.id;
    curriculum.title = QStringLiteral("Cyber curriculum");
    curriculum.leadBody = QStringLiteral("Ministry of Education");
    curriculum.start = QDate(2027, 1, 1);
    curriculum.end = QDate(2027, 12, 31);
    curriculum.cost = CostRange(300);
    curriculum.dependencies = {roster.id};
    curriculum.lifts = {{indicators.at(1), 3}};

    Action stopped;
    stopped.id = id("A3");
    stopped.code = QStringLiteral("A3");
    stopped.objective = respond.id;
    stopped.title = QStringLiteral("Abandoned centre");
    stopped.leadBody = QStringLiteral("CSIRT");
    stopped.status = ActionStatus::Stopped;
    stopped.start = QDate(2026, 1, 1);
    stopped.end = QDate(2026, 12, 31);
    stopped.cost = CostRange(5000);
    stopped.lifts = {{indicators.at(2), 3}};

    Action loose;
    loose.id = id("A4");
    loose.code = QStringLiteral("A4");
    loose.title = QStringLiteral("Procurement clauses");
    loose.leadBody = QStringLiteral("Ministry of Finance");
    loose.status = ActionStatus::Approved;
    loose.start = QDate(2026, 3, 1);
    loose.end = QDate(2026, 4, 30);
    plan.actions = {roster, curriculum, stopped, loose};

    Measure answered;
    answered.id = id("M1");
    answered.code = QStringLiteral("M1");
    answered.objective = respond.id;
    answered.action = roster.id;
    answered.title = QStringLiteral("Time to answer");
    answered.unit = QStringLiteral("hours");
    answered.baseline = MeasurePoint{48, QDate(2025, 12, 31)};
    answered.target = MeasurePoint{4, QDate(2026, 12, 31)};
    answered.source = QStringLiteral("Ticket system");
    answered.frequency = Frequency::Quarterly;
    answered.readings = {{QDate(2026, 3, 31), 26, QStringLiteral("First quarter")}};
    Measure graduates;
    graduates.id = id("M2");
    graduates.code = QStringLiteral("M2");
    graduates.objective = people.id;
    graduates.title = QStringLiteral("Graduates");
    plan.measures = {answered, graduates};

    LifecycleStep begun;
    begun.id = id("step 1");
    begun.title = QStringLiteral("Name a lead authority");
    begun.owner = QStringLiteral("Presidency");
    begun.done = QDate(2025, 11, 3);
    LifecycleStep overdue;
    overdue.id = id("step 2");
    overdue.phase = LifecyclePhase::Production;
    overdue.title = QStringLiteral("Publish the strategy");
    overdue.owner = QStringLiteral("CSIRT");
    overdue.due = QDate(2026, 5, 1);
    plan.lifecycle = {begun, overdue};

    Scenario cheap;
    cheap.id = id("cheap");
    cheap.name = QStringLiteral("Only the roster");
    cheap.actions[roster.id] = {};
    cheap.budgetByYear[2026] = 150;
    plan.scenarios = {cheap};
    putInOrder(plan);
    return plan;
}

} // namespace atalaya::test
