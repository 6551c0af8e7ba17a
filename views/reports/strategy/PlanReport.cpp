#include "views/reports/strategy/PlanReport.h"

#include "assessments/foundation/Clauses.h"
#include "assessments/foundation/NameOrder.h"
#include "assessments/strategy/Lifecycle.h"
#include "views/reports/OwnWords.h"
#include "views/reports/PlanCells.h"
#include "views/reports/PlanSpan.h"
#include "views/reports/ReportFrame.h"
#include "views/reports/gap/ReportText.h"
#include "views/reports/strategy/PlanReportContext.h"
#include "views/theme/Theme.h"

#include <QCoreApplication>

namespace atalaya::report {

namespace {

void addBodiesOf(const Action& action, QStringList& bodies) {
    bodies << action.leadBody.trimmed();
    for (const QString& body : action.supportingBodies) {
        bodies << body.trimmed();
    }
}

/// Those that lead or support one of the actions, each once.
QStringList bodiesNamedIn(const std::vector<Action>& actions) {
    QStringList bodies;
    for (const Action& action : actions) {
        addBodiesOf(action, bodies);
    }
    bodies.removeAll(QString());
    bodies.removeDuplicates();
    return bodies;
}

bool carriesData(const PlanReportInput& input) {
    return input.options.attachData && !input.data.isEmpty() && input.options.kind != PlanReportKind::Brief;
}

QString planOverline(const PlanReportContext& c) {
    switch (c.input.options.kind) {
    case PlanReportKind::Strategy:
        return c.translate("PlanReport", "Strategy report \u00b7 Round %1");
    case PlanReportKind::ActionPlan:
        return c.translate("PlanReport", "Action-plan report \u00b7 Round %1");
    case PlanReportKind::Brief:
        return c.translate("PlanReport", "Briefs for the bodies \u00b7 Round %1");
    }
    return {};
}

QString coverTitle(const PlanReportContext& c) {
    switch (c.input.options.kind) {
    case PlanReportKind::Strategy:
        return c.translate("PlanReport", "National cyber-security strategy\nof %1");
    case PlanReportKind::ActionPlan:
        return c.translate("PlanReport", "Cyber-security action plan\nof %1");
    case PlanReportKind::Brief:
        return c.translate("PlanReport", "What falls to each body\nin %1");
    }
    return {};
}

QString documentTitle(const PlanReportContext& c) {
    switch (c.input.options.kind) {
    case PlanReportKind::Strategy:
        return c.translate("PlanReport", "Strategy report of %1, round %2").arg(c.assessment.state, c.assessment.round);
    case PlanReportKind::ActionPlan:
        return c.translate("PlanReport", "Action-plan report of %1, round %2")
            .arg(c.assessment.state, c.assessment.round);
    case PlanReportKind::Brief:
        break;
    }
    return c.input.options.body.isEmpty()
               ? c.translate("PlanReport", "Briefs for the bodies of %1, round %2")
                     .arg(c.assessment.state, c.assessment.round)
               : c.translate("PlanReport", "What falls to %1, %2, round %3", "body, State, round")
                     .arg(c.input.options.body, c.assessment.state, c.assessment.round);
}

QString runningPlanTitle(const PlanReportContext& c) {
    switch (c.input.options.kind) {
    case PlanReportKind::Strategy:
        return c.translate("PlanReport", "Strategy, Round %1");
    case PlanReportKind::ActionPlan:
        return c.translate("PlanReport", "Action plan, Round %1");
    case PlanReportKind::Brief:
        return c.translate("PlanReport", "What falls to you, Round %1");
    }
    return {};
}

Cover planCover(const PlanReportContext& c) {
    Cover cover;
    cover.state = c.assessment.state;
    cover.institution = c.assessment.leadInstitution;
    cover.overline = planOverline(c).arg(c.assessment.round);
    cover.title = coverTitle(c).arg(c.assessment.state);
    const QString years = spanYears(c, planSpan(c.plan));
    const QString size =
        c.plan.actions.empty() ? c.translate("PlanReport", "No action has been planned yet.") : countedActions(c);
    cover.subtitle =
        years.isEmpty() ? size : c.translate("PlanReport", "%1, %2", "12 actions, 2026 to 2028").arg(size, years);
    addTower(cover, c.framework, c.language);
    const CostRange total = c.total();
    const QString range = hasRange(c, total) ? c.translate("PlanReport", "low to high: %1").arg(c.money.range(total))
                                             : c.translate("PlanReport", "low and high are the same");
    const int bodies = count(bodiesNamedIn(c.actions));
    cover.facts = {
        {c.translate("PlanReport", "Status of the assessment"), c.statusName(),
         c.translate("PlanReport", "as of %1", "a date").arg(c.dateText(c.day))},
        {c.translate("PlanReport", "Likely cost"), estimatedCost(c.actions) ? c.money.withUnit(total.likely) : c.dash(),
         estimatedCost(c.actions) ? range : c.translate("PlanReport", "not estimated yet")},
        {c.translate("PlanReport", "Who does it"),
         bodies == 0 ? c.dash() : c.translate("PlanReport", "%n institution(s)", nullptr, bodies),
         bodies == 0 ? c.translate("PlanReport", "nobody named yet")
                     : c.translate("PlanReport", "that lead or support")},
        {c.translate("PlanReport", "Verification"), c.input.verificationCode,
         c.input.options.kind == PlanReportKind::Brief ? c.translate("PlanReport", "of the assessment")
                                                       : c.translate("PlanReport", "how to check: last section")},
    };
    QStringList rest;
    if (c.assessment.practice) {
        rest << c.translate("PlanReport", "Practice data about a fictional State.");
    }
    if (carriesData(c.input)) {
        rest << c.translate("PlanReport", "The data of this report is attached to the file.");
    }
    if (const QString sentence = textsSentence(c.assessment, c.language); !sentence.isEmpty()) {
        rest << sentence;
    }
    const QString whose =
        c.translate("PlanReport", "Plan of the State on its self-assessment. It is not a finding of the OAS.");
    cover.notice = {strong(whose)};
    if (!rest.isEmpty()) {
        cover.notice.push_back(plain(QLatin1Char(' ') + rest.join(QLatin1Char(' '))));
    }
    return cover;
}

void composeBriefs(const PlanReportContext& c, ReportDocument& document) {
    const QString& chosen = c.input.options.body;
    if (!chosen.isEmpty()) {
        addBrief(c, chosen, QStringLiteral("body-1"), false, document.body);
        return;
    }
    document.cover = planCover(c);
    const QStringList bodies = briefBodies(c.plan, c.language);
    if (bodies.isEmpty()) {
        document.body.emplace_back(
            section(QStringLiteral("1"), c.translate("PlanReport", "What falls to whom"), QStringLiteral("body-1")));
        document.body.emplace_back(lead(bodiesNamedIn(c.actions).empty()
                                            ? c.translate("PlanReport", "No action names a body yet.")
                                            : c.translate("PlanReport", "Nothing is left to do for any body.")));
        return;
    }
    document.body.emplace_back(Contents{c.translate("PlanReport", "Contents"), 1});
    int number = 0;
    for (const QString& body : bodies) {
        addBrief(c, body, QStringLiteral("body-%1").arg(++number), true, document.body);
    }
}

ReportDocument composedPlanReport(const PlanReportInput& input, const Theme& theme) {
    const PlanReportContext c(input, theme);
    ReportDocument document;
    document.title = documentTitle(c);
    frame(document, c.framework, c.assessment, {c.handling, input.verificationCode, input.options.created}, c.language,
          theme);
    document.runningTitle = runningPlanTitle(c).arg(c.assessment.round);
    document.runningDate = c.dateText(c.day);
    if (input.options.kind == PlanReportKind::Brief) {
        composeBriefs(c, document);
        return document;
    }
    document.cover = planCover(c);
    Elements& body = document.body;
    body.emplace_back(Contents{c.translate("PlanReport", "Contents"), 2});
    if (input.options.kind == PlanReportKind::Strategy) {
        addPlanMinister(c, body);
        addPrinciples(c, body);
        addObjectives(c, body);
        addPlanCoverage(c, body);
        addLifecycle(c, body);
        addPlanBudget(c, QStringLiteral("6"), false, body);
        addPlanRisks(c, body);
        addScenarios(c, body);
        addPlanFindings(c, body);
        addPlanVerification(c, QStringLiteral("10"), body);
    } else {
        addPlanSummary(c, body);
        addRoadmap(c, body);
        addActions(c, body);
        addPlanBudget(c, QStringLiteral("4"), true, body);
        addWorkload(c, body);
        addLateness(c, body);
        addReadings(c, body);
        addPlanVerification(c, QStringLiteral("8"), body);
    }
    attachData(document, input, input.options);
    return document;
}

} // namespace

QStringList briefBodies(const Plan& plan, const Language& language) {
    QStringList bodies;
    for (const Action& action : actionsThatCount(plan)) {
        if (action.status != ActionStatus::Done) {
            addBodiesOf(action, bodies);
        }
    }
    for (const Measure& measure : plan.measures) {
        bodies << reporterOf(plan, measure);
    }
    for (const LifecycleStep& step : plan.lifecycle) {
        if (!step.done) {
            bodies << step.owner.trimmed();
        }
    }
    bodies.removeAll(QString());
    return inNameOrder(std::move(bodies), language);
}

Result<QString> briefBodyCalled(const Plan& plan, const QString& typed) {
    const QStringList bodies = briefBodies(plan);
    const QString wanted = typed.trimmed();
    if (bodies.contains(wanted)) {
        return wanted;
    }
    for (const QString& body : bodies) {
        if (body.compare(wanted, Qt::CaseInsensitive) == 0) {
            return body;
        }
    }
    if (bodies.isEmpty() && !bodiesNamedIn(actionsThatCount(plan)).isEmpty()) {
        return failure(ErrorCode::NotFound, [] {
            return QCoreApplication::translate("PlanReport", "All that the plan gives to a body is done. Make the "
                                                             "action-plan report instead.");
        });
    }
    if (bodies.isEmpty()) {
        return failure(ErrorCode::NotFound, [] {
            return QCoreApplication::translate("PlanReport", "No action of the plan names a body yet. Say who leads "
                                                             "or supports an action first.");
        });
    }
    return failure(
        ErrorCode::NotFound,
        QCoreApplication::translate("PlanReport", "Nothing that is still to be done falls to “%1”. Choose one of: %2.")
            .arg(typed, clauses(bodies)));
}

ReportDocument composePlanReport(const PlanReportInput& input, const Theme& theme) {
    const QString own = languageOfTexts(input.assessment, input.options.language);
    PlanReportInput told = input;
    const bool isMarked = !own.isEmpty() && !input.options.asData;
    if (isMarked) {
        told.assessment = withMarks(std::move(told.assessment));
    }
    // A step of the guide that nobody renamed is the program's word: without marks, in the report's language.
    const std::map<QString, QString> guide = guideTitlesIn(input.options.language);
    for (LifecycleStep& step : told.assessment.plan.lifecycle) {
        if (const auto title = guide.find(withoutMarks(step.title)); title != guide.end()) {
            step.title = title->second;
        }
    }
    ReportDocument document = composedPlanReport(told, theme);
    if (isMarked) {
        spreadMarks(document, own);
    }
    return document;
}

Result<ReportFile> makePlanReport(const PlanReportInput& input, const ReportOutput& output) {
    if (holdsTablesOnly(output.format)) {
        PlanReportInput data = input;
        data.options.asData = true;
        return writeReport(composePlanReport(data, Theme::paper()), output);
    }
    return writeReport(composePlanReport(input, Theme::paper()), output);
}

} // namespace atalaya::report
