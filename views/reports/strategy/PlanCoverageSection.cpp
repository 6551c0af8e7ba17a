#include "assessments/findings/PlanFindingWords.h"
#include "assessments/strategy/Lifecycle.h"
#include "assessments/strategy/PlanCoverage.h"
#include "views/reports/gap/ReportText.h"
#include "views/reports/strategy/PlanReportContext.h"

// What the strategy covers and where it stands: matrix, lifecycle, risks, findings.

namespace atalaya::report {

namespace {

/// So many commitments stand side by side; more go on in another table.
constexpr qsizetype mostMatrixColumns = 15;

Cell matrixCell(const PlanReportContext& c, const CoverageCell& one, Weight weight = Weight::Regular) {
    QString text;
    if (one.actions > 0) {
        text = c.language.whole(one.actions);
    } else if (!one.isEmpty()) {
        text = QStringLiteral("\u2022");
    }
    return numberCell(text, weight);
}

Table matrixTable(const PlanReportContext& c, const CoverageMatrix& matrix, qsizetype first, qsizetype last) {
    Table table;
    table.compact = true;
    table.title = c.translate("PlanReport", "Objectives against commitments");
    table.widths = {share()};
    Row head;
    head.cells = {headCell(c.translate("PlanReport", "Objective"))};
    for (qsizetype i = first; i < last; ++i) {
        table.widths.push_back(points(22));
        const Commitment* commitment = c.framework.commitment(matrix.commitments[i]);
        head.cells.push_back(headCell(
            commitment != nullptr ? QString::number(commitment->number) : matrix.commitments[i], Align::Right));
    }
    table.head = {head};
    const auto add = [&](Cell name, const std::vector<CoverageCell>& cells, bool isTotal) {
        Row row;
        row.total = isTotal;
        row.cells = {rowHead(std::move(name))};
        for (qsizetype i = first; i < last; ++i) {
            row.cells.push_back(
                matrixCell(c, cells[static_cast<std::size_t>(i)], isTotal ? Weight::Semibold : Weight::Regular));
        }
        table.rows.push_back(std::move(row));
    };
    for (const CoverageRow& row : matrix.rows) {
        const Objective* objective = c.plan.objective(row.objective);
        const QString name =
            objective != nullptr ? c.objectiveName(*objective) : c.translate("PlanReport", "Without an objective");
        add(cell(Text{row.depth == 0 ? medium(name) : plain(name)}, Style::Small), row.own, false);
    }
    add(cell(Text{strong(c.translate("PlanReport", "Whole plan"))}, Style::Small), matrix.totals, true);
    return table;
}

/// What the heads of the columns stand for, and what nothing is done for.
void addMatrixLegend(const PlanReportContext& c, const CoverageMatrix& matrix, Elements& body) {
    QStringList names;
    QStringList alone;
    for (qsizetype i = 0; i < matrix.commitments.size(); ++i) {
        const Commitment* commitment = c.framework.commitment(matrix.commitments[i]);
        const QString name = commitment != nullptr ? c.commitmentName(*commitment) : matrix.commitments[i];
        names << name;
        if (matrix.totals[static_cast<std::size_t>(i)].isEmpty()) {
            alone << name;
        }
    }
    Paragraph signs = paragraph(
        {secondary(c.translate("PlanReport",
                               "A number: actions of the objective that lift a question of the commitment. A dot: the "
                               "objective names the commitment or a question of it and has no action for it."))},
        Style::Small);
    signs.spaceBefore = 6;
    body.emplace_back(signs);
    body.emplace_back(labelled(c.translate("PlanReport", "Commitments:"), clauses(c.language, names)));
    body.emplace_back(
        labelled(c.translate("PlanReport", "Served by nothing in the plan:"),
                 alone.isEmpty() ? c.translate("PlanReport", "none", "commitments") : clauses(c.language, alone)));
}

Row stepRow(const PlanReportContext& c, const LifecycleStep& step) {
    const bool isOverdue = !step.done && step.due && *step.due < c.day;
    Text state;
    if (step.done) {
        state = {plain(c.translate("PlanReport", "done %1", "a date").arg(c.dateText(*step.done)))};
    } else if (isOverdue) {
        state = {inked(c.translate("PlanReport", "overdue"), Ink::Warning, Weight::Semibold)};
    } else {
        state = {secondary(c.translate("PlanReport", "open", "a step"))};
    }
    Cell what = rowHead(cell(step.title));
    if (!step.note.isEmpty()) {
        Paragraph note = paragraph({secondary(step.note)}, Style::Small);
        note.spaceAfter = 0;
        what.content.emplace_back(std::move(note));
    }
    Row row;
    row.cells = {what, cell(step.owner.isEmpty() ? c.dash() : step.owner),
                 cell(step.due ? c.dateText(*step.due) : c.dash()), cell(std::move(state))};
    return row;
}

/// All of them, since paper unfolds nothing: "A9 Duty roster; A11 Disclosure policy". A dash for the plan as a whole.
QString subjectsText(const PlanReportContext& c, const PlanFinding& finding) {
    QStringList named;
    for (const PlanSubject& subject : finding.subjects) {
        const QStringList parts{subject.code, titleOfSubject(c.framework, c.plan, subject)};
        named << parts.join(QLatin1Char(' ')).trimmed();
    }
    named.removeAll(QString());
    return named.isEmpty() ? c.dash() : clauses(c.language, named);
}

} // namespace

void addPlanCoverage(const PlanReportContext& c, Elements& body) {
    body.emplace_back(section(QStringLiteral("4"), c.translate("PlanReport", "What the strategy covers"),
                              QStringLiteral("coverage")));
    const CoverageMatrix matrix = coverageOf(c.framework, c.assessment);
    if (matrix.rows.empty() || matrix.commitments.isEmpty()) {
        body.emplace_back(
            lead(c.translate("PlanReport", "There is no objective to hold against the commitments yet.")));
        return;
    }
    body.emplace_back(lead(c.translate("PlanReport", "Each objective against the commitments in scope.")));
    for (qsizetype first = 0; first < matrix.commitments.size(); first += mostMatrixColumns) {
        if (first > 0) {
            body.emplace_back(Space{12});
        }
        body.emplace_back(
            matrixTable(c, matrix, first, std::min(first + mostMatrixColumns, matrix.commitments.size())));
    }
    addMatrixLegend(c, matrix, body);
}

void addLifecycle(const PlanReportContext& c, Elements& body) {
    body.emplace_back(
        section(QStringLiteral("5"), c.translate("PlanReport", "Lifecycle"), QStringLiteral("lifecycle")));
    if (c.plan.lifecycle.empty()) {
        body.emplace_back(lead(c.translate("PlanReport", "The checklist of the lifecycle has not been begun.")));
        return;
    }
    body.emplace_back(lead(c.translate(
        "PlanReport", "The steps of a national strategy, after the Guide to Developing a National Cybersecurity "
                      "Strategy (ITU and others, 2nd edition, 2021), as of the report's date.")));
    Table table;
    table.title = c.translate("PlanReport", "Lifecycle checklist");
    table.widths = {share(), points(110), points(82), points(104)};
    Row head;
    head.cells = {headCell(c.translate("PlanReport", "Step")), headCell(c.translate("PlanReport", "Owner")),
                  headCell(c.translate("PlanReport", "Due")), headCell(c.translate("PlanReport", "State"))};
    table.head = {head};
    for (const LifecyclePhase phase : lifecyclePhases) {
        const PhaseProgress progress = progressOf(c.plan, phase);
        if (progress.all == 0) {
            continue;
        }
        Row group;
        group.group = true;
        Cell name = rowHead(cell(Text{strong(phaseName(c.language, phase))}));
        name.columnSpan = 3;
        group.cells = {
            name, cell(Text{secondary(c.translate("PlanReport", "%1 of %2 done", "steps")
                                          .arg(c.language.whole(progress.done), c.language.whole(progress.all)))})};
        table.rows.push_back(std::move(group));
        for (const LifecycleStep& step : c.plan.lifecycle) {
            if (step.phase == phase) {
                table.rows.push_back(stepRow(c, step));
            }
        }
    }
    body.emplace_back(table);
}

void addPlanRisks(const PlanReportContext& c, Elements& body) {
    body.emplace_back(section(QStringLiteral("7"), c.translate("PlanReport", "Risks"), QStringLiteral("risks")));
    Table table;
    table.title = c.translate("PlanReport", "Risks");
    table.widths = {points(36), share(), points(62), points(52), share(0.8)};
    Row head;
    head.cells = {headCell(c.translate("PlanReport", "Action")), headCell(c.translate("PlanReport", "Risk")),
                  headCell(c.translate("PlanReport", "Likelihood")), headCell(c.translate("PlanReport", "Impact")),
                  headCell(c.translate("PlanReport", "Response"))};
    table.head = {head};
    for (const Action& action : c.actions) {
        for (const Risk& risk : action.risks) {
            Row row;
            row.cells = {cell(Text{digits(action.code)}), rowHead(cell(risk.text)),
                         cell(c.levelText(risk.likelihood, planitems::RiskSide::Likelihood)),
                         cell(c.levelText(risk.impact, planitems::RiskSide::Impact)),
                         cell(risk.response.isEmpty() ? c.dash() : risk.response)};
            table.rows.push_back(std::move(row));
        }
    }
    if (table.rows.empty()) {
        body.emplace_back(lead(c.translate("PlanReport", "No action names a risk.")));
        return;
    }
    body.emplace_back(
        lead(c.translate("PlanReport", "What may keep actions from working, and what is done about it.")));
    body.emplace_back(table);
}

void addPlanFindings(const PlanReportContext& c, Elements& body) {
    body.emplace_back(
        section(QStringLiteral("9"), c.translate("PlanReport", "What is still open"), QStringLiteral("open")));
    const std::vector<PlanFinding> findings = planFindings(c.framework, c.assessment, c.sheet, c.day);
    if (findings.empty()) {
        body.emplace_back(lead(c.plan.isEmpty()
                                   ? c.translate("PlanReport", "There is no plan to check yet.")
                                   : c.translate("PlanReport", "Nothing: every check of the plan passed.")));
        return;
    }
    body.emplace_back(lead(c.translate("PlanReport", "What the plan lacks on the report's date.")));
    const PlanFindingWords words(c.language);
    Table table;
    table.title = c.translate("PlanReport", "What is still open");
    table.widths = {share(0.4), share(0.6)};
    Row head;
    head.cells = {headCell(c.translate("PlanReport", "Finding")),
                  headCell(c.translate("PlanReport", "What it is about"))};
    table.head = {head};
    for (const PlanFinding& finding : findings) {
        Cell what = rowHead(cell(Text{medium(words.title(finding))}));
        Paragraph meaning = paragraph({secondary(words.reportSentence(finding))}, Style::Small);
        meaning.spaceAfter = 0;
        what.content.emplace_back(std::move(meaning));
        Row row;
        row.cells = {what, cell(subjectsText(c, finding))};
        table.rows.push_back(std::move(row));
    }
    body.emplace_back(table);
}

void addPlanVerification(const PlanReportContext& c, const QString& number, Elements& body) {
    body.emplace_back(section(number, c.translate("PlanReport", "Verification"), QStringLiteral("verification")));
    addVerificationSteps(c.input, c.input.options, body);
}

} // namespace atalaya::report
