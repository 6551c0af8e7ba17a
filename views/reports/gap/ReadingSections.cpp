#include "assessments/foundation/LanguageName.h"
#include "views/reports/OwnWords.h"
#include "views/reports/gap/GapFigures.h"
#include "views/reports/gap/GapReportContext.h"
#include "views/reports/gap/ReportText.h"

namespace atalaya::report {

namespace {

Element signRow(const GapReportContext& c, const Figure& figure, const QString& name, const QString& meaning) {
    Columns row;
    row.widths = {points(40), share()};
    row.gap = 8;
    Paragraph text = paragraph(
        filled(nameAndValue(c.language, QStringLiteral("%1"), QStringLiteral("%2")), {strong(name), plain(meaning)}));
    text.spaceAfter = 4;
    row.columns = {{figure}, {text}};
    return row;
}

QString scopeText(const GapReportContext& c) {
    const Scope& scope = c.assessment.scope;
    switch (scope.kind) {
    case Scope::Kind::All:
        return c.translate("GapReport", "All %n commitment(s) of the instrument.", nullptr,
                           count(c.framework.commitments));
    case Scope::Kind::HeadlineGroup:
        return c.translate("GapReport", "The commitments of one group: %1.").arg(c.headlineGroup().title);
    case Scope::Kind::Chosen: {
        QStringList names;
        for (const CommitmentScore& commitment : c.sheet.commitments) {
            names << c.commitmentName(*c.framework.commitment(commitment.code));
        }
        return c.translate("GapReport", "Chosen commitments: %1.").arg(clauses(c.language, names));
    }
    }
    return {};
}

QString meanText(const GapReportContext& c) {
    switch (c.sheet.options.mean) {
    case MeanKind::Arithmetic:
        return c.translate("GapReport", "Weighted arithmetic mean.");
    case MeanKind::Geometric:
        return c.translate(
            "GapReport", "Weighted geometric mean: a low stage pulls the score down more than in an arithmetic mean.");
    case MeanKind::Lowest:
        return c.translate("GapReport", "The lowest wins: a score is its lowest part.");
    }
    return {};
}

void fact(Table& table, const QString& name, const QString& value) {
    Row row;
    row.cells = {rowHead(cell(Text{medium(name)}, Style::Body)), cell(value, Style::Body)};
    table.rows.push_back(row);
}

/// Of a report in two languages.
QString languagesSentence(const GapReportContext& c) {
    const QString own = languageNameIn(c.language, c.language.code());
    const QString other = languageNameIn(c.language, c.input.options.second->code());
    const QString first = c.input.options.isSecond ? other : own;
    const QString second = c.input.options.isSecond ? own : other;
    return c
        .translate("GapReport",
                   "This report says everything in two languages, %1. Tables and drawings have their numbers as %2 "
                   "writes them, and drawings their words in %2. What people wrote stands once, as they wrote it.",
                   "names of languages: \"Spanish and English\", \"Spanish\"")
        .arg(c.language.list({first, second}), first);
}

} // namespace

void addHowToRead(const GapReportContext& c, Elements& body) {
    Heading title =
        section(QStringLiteral("2"), c.translate("GapReport", "How to read this report"), QStringLiteral("reading"));
    title.mayJoin = false; // the minister's page stands alone
    body.emplace_back(title);
    body.emplace_back(lead(c.translate(
        "GapReport",
        "What the stages, numbers and signs mean. The whole scale and all formulae are in annexes C and D.")));
    if (c.input.options.second) {
        body.emplace_back(paragraph({plain(languagesSentence(c))}));
    }

    body.emplace_back(subheading(c.translate("GapReport", "The stages"), QStringLiteral("reading-stages")));
    Table stages;
    stages.title = c.translate("GapReport", "The stages of the scale");
    stages.widths = {points(30), points(80), share()};
    Row head;
    head.cells = {headCell({}), headCell(c.translate("GapReport", "Stage")),
                  headCell(c.translate("GapReport", "What it means"))};
    stages.head = {head};
    for (const Stage& stage : c.framework.stages) {
        Row row;
        row.cells = {figureCell(stageGlyph(c, stage.number, 18)),
                     rowHead(cell(Text{digits(QString::number(stage.number) + QLatin1Char(' '), Weight::Semibold),
                                       strong(stage.name)},
                                  Style::Body)),
                     cell(stage.descriptor, Style::Body)};
        stages.rows.push_back(row);
    }
    body.emplace_back(stages);

    body.emplace_back(Space{10});
    body.emplace_back(subheading(c.translate("GapReport", "The numbers"), QStringLiteral("reading-numbers")));
    List numbers;
    numbers.items = {
        {strong(c.translate("GapReport", "Score.")), plain(QStringLiteral(" ")),
         plain(c.translate("GapReport", "The mean of the stages below it, from %1 to %2. It is a reading aid; "
                                        "decisions rest on the criteria.")
                   .arg(c.language.score(1), c.language.score(c.framework.ceiling())))},
        {strong(c.translate("GapReport", "Groups.")), plain(QStringLiteral(" ")),
         plain(c.translate("GapReport", "Groups of commitments are never mixed into one number.") + QLatin1Char(' ') +
               c.headlineSentence())},
        {strong(c.translate("GapReport", "Claimed and evidenced.")), plain(QStringLiteral(" ")),
         plain(c.translate("GapReport",
                           "The claimed stage follows the criteria that were marked as met. The evidenced stage is the "
                           "part of it for which valid evidence of sufficient grade was seen."))},
        {strong(c.translate("GapReport", "Not answered is not stage 1.")), plain(QStringLiteral(" ")),
         plain(c.translate("GapReport",
                           "A question without an answer counts nowhere and is always shown as such. While one is open "
                           "the score is provisional; below 60% answered no number is printed."))},
        {strong(c.translate("GapReport", "Gap.")), plain(QStringLiteral(" ")),
         plain(c.translate("GapReport",
                           "Target minus current stage, never below zero. A question without a target has no gap."))},
    };
    body.emplace_back(numbers);

    body.emplace_back(Space{8});
    body.emplace_back(subheading(c.translate("GapReport", "The signs"), QStringLiteral("reading-signs")));
    const QSizeF small(16, 12);
    body.emplace_back(signRow(c, legendSign(c, LegendSign::Gap, {30, 9}), c.translate("GapReport", "Hatching"),
                              c.translate("GapReport", "the gap between now and the target")));
    body.emplace_back(signRow(c, legendSign(c, LegendSign::Target, small), c.translate("GapReport", "Diamond"),
                              c.translate("GapReport", "the target")));
    if (c.last) {
        body.emplace_back(signRow(c, legendSign(c, LegendSign::LastRound, small),
                                  c.translate("GapReport", "Upright stroke"),
                                  c.translate("GapReport", "the score of the last round, %1").arg(c.lastRoundName())));
    }
    body.emplace_back(signRow(c, legendSign(c, LegendSign::NotAnswered, small), c.translate("GapReport", "Dashed ring"),
                              c.translate("GapReport", "not answered, or not all answered")));
    body.emplace_back(signRow(c, legendSign(c, LegendSign::NotApplicable, small),
                              c.translate("GapReport", "Ring with a stroke"),
                              c.translate("GapReport", "not applicable, with a reason")));
    body.emplace_back(
        signRow(c, legendSign(c, LegendSign::Bricks, {18, 18}), c.translate("GapReport", "Loose bricks in a tower"),
                c.translate("GapReport", "the stage is claimed, valid evidence reaches only the solid courses")));
}

void addMethod(const GapReportContext& c, Elements& body) {
    body.emplace_back(
        section(QStringLiteral("3"), c.translate("GapReport", "Method and scope"), QStringLiteral("method")));
    if (!c.assessment.method.description.isEmpty()) {
        body.emplace_back(paragraph({plain(c.assessment.method.description)}));
    } else {
        body.emplace_back(lead(c.translate("GapReport", "The team has not described how the answers were found.")));
    }
    Table facts;
    facts.title = c.translate("GapReport", "Facts about this assessment");
    facts.widths = {points(140), share()};
    fact(facts, c.translate("GapReport", "Instrument"),
         QStringLiteral("%1 (%2, %3)")
             .arg(c.framework.title, c.framework.document.symbol,
                  c.framework.id + QLatin1Char(' ') + c.framework.version));
    fact(facts, c.translate("GapReport", "State"),
         c.assessment.entity.isEmpty() ? c.assessment.state
                                       : c.assessment.state + QStringLiteral(" \u00b7 ") + c.assessment.entity);
    if (!c.assessment.leadInstitution.isEmpty()) {
        fact(facts, c.translate("GapReport", "Lead institution"), c.assessment.leadInstitution);
    }
    fact(facts, c.translate("GapReport", "Reference date"), c.language.longDate(c.assessment.referenceDate));
    fact(facts, c.translate("GapReport", "Status"), c.statusName());
    fact(facts, c.translate("GapReport", "Scope"), scopeText(c));
    const Coverage& all = c.sheet.whole.coverage;
    fact(facts, c.translate("GapReport", "Coverage"),
         c.translate("GapReport", "%1 of %2 applicable questions answered, %3 not applicable")
             .arg(QString::number(all.answered), QString::number(all.applicable), QString::number(all.notApplicable)));
    fact(facts, c.translate("GapReport", "Headline"),
         c.assessment.headlineBasis == Basis::Claimed
             ? c.translate("GapReport", "Claimed stages; the evidenced stage is shown where it differs.")
             : c.translate("GapReport", "Evidenced stages; the claimed stage is shown where it differs."));
    fact(facts, c.translate("GapReport", "Mean"), meanText(c));
    QStringList weights;
    for (const auto& [code, weight] : c.assessment.weights) {
        QString line = c.translate("GapReport", "%1 has weight %2", "code, number").arg(code, c.weight(weight.value));
        if (!weight.reason.isEmpty()) {
            line += QStringLiteral(" (%1)").arg(weight.reason);
        }
        weights << line;
    }
    fact(facts, c.translate("GapReport", "Weights"),
         weights.isEmpty()
             ? c.translate("GapReport", "All weights are the instrument's own.")
             : c.translate("GapReport", "%1; all others are the instrument's own.").arg(clauses(c.language, weights)));
    QStringList rules;
    for (const auto& [stage, grade] : c.framework.evidenceRule.minimumByStage) {
        rules << c.translate("GapReport", "stage %1: grade %2")
                     .arg(QString::number(stage), QString(QChar(u'A' + static_cast<char16_t>(grade))));
    }
    if (!rules.isEmpty()) {
        fact(facts, c.translate("GapReport", "Least grade of evidence"), rules.join(QStringLiteral(", ")));
    }
    if (!c.assessment.method.limits.isEmpty()) {
        fact(facts, c.translate("GapReport", "Limits"), c.assessment.method.limits);
    }
    if (const QString sentence = textsSentence(c.assessment, c.language, c.input.options.second); !sentence.isEmpty()) {
        fact(facts, c.translate("GapReport", "Language"), sentence);
    }
    body.emplace_back(Space{6});
    body.emplace_back(facts);
    if (!c.framework.reportingAdvice.isEmpty()) {
        body.emplace_back(Space{8});
        body.emplace_back(subheading(c.translate("GapReport", "What the instrument asks of a report"),
                                     QStringLiteral("method-advice")));
        List advice;
        for (const QString& line : c.framework.reportingAdvice) {
            advice.items.push_back({plain(line)});
        }
        body.emplace_back(advice);
    }
}

void addParticipants(const GapReportContext& c, Elements& body) {
    Heading heading =
        section(QStringLiteral("4"), c.translate("GapReport", "Who took part"), QStringLiteral("participants"));
    heading.newPage = false;
    body.emplace_back(Space{14});
    body.emplace_back(heading);
    const Method& method = c.assessment.method;
    if (method.participation.empty() && method.sessions.empty() && c.input.workshops.gatherings.empty()) {
        body.emplace_back(lead(c.translate("GapReport", "No participation was recorded.")));
        return;
    }
    if (!method.participation.empty()) {
        int people = 0;
        for (const Participation& group : method.participation) {
            people += group.people;
        }
        body.emplace_back(
            lead(c.translate("GapReport", "%n person(s), by stakeholder cluster. No names are kept with the answers.",
                             nullptr, people)));
        Table table;
        table.title = c.translate("GapReport", "Participants by stakeholder cluster");
        table.widths = {points(190), points(48), share()};
        Row head;
        head.cells = {headCell(c.translate("GapReport", "Cluster")),
                      headCell(c.translate("GapReport", "People"), Align::Right),
                      headCell(c.translate("GapReport", "Institutions"))};
        table.head = {head};
        for (const Participation& group : method.participation) {
            Row row;
            row.cells = {rowHead(cell(c.clusterNames({group.cluster}))), numberCell(QString::number(group.people)),
                         cell(group.institutions.join(QStringLiteral(", ")))};
            table.rows.push_back(row);
        }
        Row total;
        total.total = true;
        total.cells = {rowHead(cell(Text{strong(c.translate("GapReport", "Total"))})),
                       numberCell(QString::number(people), Weight::Semibold), cell(QString())};
        table.rows.push_back(total);
        body.emplace_back(table);
    } else {
        addAttendance(c, body);
    }
    const std::vector<Session> sessions = sessionsFor(c);
    if (!sessions.empty()) {
        body.emplace_back(Space{8});
        body.emplace_back(subheading(c.translate("GapReport", "Sessions"), QStringLiteral("participants-sessions")));
        Table table;
        table.title = c.translate("GapReport", "Sessions");
        table.widths = {points(90), share(), points(48)};
        Row head;
        head.cells = {headCell(c.translate("GapReport", "Date")), headCell(c.translate("GapReport", "Session")),
                      headCell(c.translate("GapReport", "Hours"), Align::Right)};
        table.head = {head};
        for (const Session& session : sessions) {
            Row row;
            row.cells = {rowHead(cell(c.language.longDate(session.date))), cell(session.title),
                         numberCell(c.language.number(session.hours, 1))};
            table.rows.push_back(row);
        }
        body.emplace_back(table);
    }
}

} // namespace atalaya::report
