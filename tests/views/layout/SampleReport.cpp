#include "tests/views/layout/SampleReport.h"

#include <QPainter>

namespace atalaya::report::test {

namespace {

Figure glyph(int stage) {
    Figure figure;
    figure.size = QSizeF(12, 12);
    figure.draw = [stage](QPainter& painter, const QRectF& area) {
        for (int i = 0; i < 5; ++i) {
            painter.fillRect(QRectF(area.left() + i, area.bottom() - 2.2 * (i + 1), area.width() - 2 * i, 1.6),
                             i < stage ? QColor(0x00, 0x64, 0x52) : QColor(0xCF, 0xD6, 0xD5));
        }
    };
    return figure;
}

Figure bars() {
    Figure figure;
    figure.size = QSizeF(481, 120);
    figure.name = QStringLiteral("core-bars");
    figure.alt = QStringLiteral("Commitment 6 stands at 2.63, its target is 3.38; commitment 8 at 2.11 of 3.10.");
    figure.caption = QStringLiteral("Now, target and last round.");
    figure.draw = [](QPainter& painter, const QRectF& area) {
        QFont font(QStringLiteral("Inter"));
        font.setPointSizeF(9);
        painter.setFont(font);
        for (int i = 0; i < 4; ++i) {
            const double y = area.top() + 24 * i + 10;
            painter.setPen(QColor(0x14, 0x22, 0x2C));
            painter.drawText(QPointF(area.left(), y + 8), QStringLiteral("Commitment %1").arg(i + 5));
            painter.fillRect(QRectF(area.left() + 110, y, 80 + 30 * i, 8), QColor(0x4B, 0x64, 0x73));
            painter.fillRect(QRectF(area.left() + 190 + 30 * i, y, 40, 8),
                             QBrush(QColor(0xA3, 0x3A, 0x26), Qt::BDiagPattern));
        }
    };
    return figure;
}

Span bold(const QString& text) {
    return Span{text, Weight::Semibold};
}
Span quiet(const QString& text) {
    return Span{text, Weight::Regular, Ink::Secondary};
}

void addMinister(Elements& body) {
    Heading title = heading(1, QStringLiteral("For the Minister"), QStringLiteral("minister"), QStringLiteral("1"));
    title.newPage = true;
    body.emplace_back(title);
    Columns top;
    top.widths = {points(159), share()};
    top.gap = 18;
    Paragraph figure;
    figure.style = Style::Figure;
    figure.text = {Span{QStringLiteral("2.17"), Weight::Semibold, Ink::Text, {}, true}};
    Paragraph notes;
    notes.style = Style::Dense;
    notes.text = {quiet(QStringLiteral("on 1.00 to 5.00\n")),
                  Span{QStringLiteral("Provisional: 46 of 49 answered\n"), Weight::Semibold, Ink::Warning},
                  quiet(QStringLiteral("2024: 1.71, change +0.46\ntarget 2028: 3.01"))};
    Paragraph lead;
    lead.style = Style::Lead;
    lead.text = {
        bold(QStringLiteral("Altamar has moved from intentions to plans.")),
        Span{QStringLiteral(" Since 2024 the core rose by 0.46: laws, the national CSIRT and the financial "
                            "sector lead. Operators of critical services still work without binding duties.")}};
    Paragraph core = paragraph(QStringLiteral("Cyber-security core"));
    core.text.front().ink = Ink::Secondary;
    core.spaceAfter = 0;
    top.columns = {{core, figure, notes}, {lead}};
    body.emplace_back(top);
    body.emplace_back(heading(3, QStringLiteral("The seven commitments of the core"), QStringLiteral("seven")));
    body.emplace_back(bars());
    Columns pair;
    pair.widths = {share(), share()};
    pair.gap = 21;
    const auto strength = [&](int stage, const QString& name, const QString& why) {
        Columns line;
        line.widths = {points(18), share()};
        line.gap = 5;
        Paragraph text;
        text.style = Style::Dense;
        text.text = {bold(name), Span{QStringLiteral("\n")}, quiet(why)};
        line.columns = {{glyph(stage)}, {text}};
        Block block;
        block.ruleAbove = true;
        block.content = std::make_shared<Elements>(Elements{line});
        return block;
    };
    pair.columns = {{heading(3, QStringLiteral("Three strengths"), QStringLiteral("strengths")),
                     strength(4, QStringLiteral("4 · Legal mandate of the national CSIRT"),
                              QStringLiteral("decree, owner and yearly figures; in force since 2019")),
                     strength(4, QStringLiteral("4 · Financial sector"),
                              QStringLiteral("the supervisor tests banks every year and publishes results"))},
                    {heading(3, QStringLiteral("Three gaps"), QStringLiteral("three-gaps")),
                     strength(1, QStringLiteral("1 · Security duties and supervision of operators"),
                              QStringLiteral("no binding duties; nobody may inspect operators"))}};
    body.emplace_back(Space{18});
    body.emplace_back(pair);
    body.emplace_back(Space{19});
    body.emplace_back(heading(3, QStringLiteral("Three decisions asked of you"), QStringLiteral("decisions")));
    Table table;
    table.title = QStringLiteral("Decisions");
    table.widths = {points(15), share(), points(100), points(70), points(40), points(52)};
    table.head = {row({QString(), QStringLiteral("Decision"), QStringLiteral("Owner"), QStringLiteral("Lifts"),
                       QStringLiteral("M USD"), QStringLiteral("By")})};
    const QList<QStringList> rows{{QStringLiteral("1"),
                                   QStringLiteral("Send the regulation on security duties to the Council"),
                                   QStringLiteral("Ministry of Interior"), QStringLiteral("P08-02, 1→3"),
                                   QStringLiteral("1.20"), QStringLiteral("Sep 2026")},
                                  {QStringLiteral("2"), QStringLiteral("Sign the incident-notification decree"),
                                   QStringLiteral("Ministry of Interior"), QStringLiteral("P08-08, 1→3"),
                                   QStringLiteral("0.35"), QStringLiteral("Jul 2026")}};
    for (const QStringList& cells : rows) {
        Row line = row(cells);
        line.height = 26;
        for (Cell& each : line.cells) {
            each.middle = true;
        }
        table.rows.push_back(line);
    }
    for (std::vector<Row>* part : {&table.head, &table.rows}) {
        for (Row& each : *part) {
            each.cells[4].align = each.cells[5].align = Align::Right;
        }
    }
    body.emplace_back(table);
    Paragraph note = paragraph(QStringLiteral("Answers are those of the national team. Every figure is explained in "),
                               Style::Small);
    note.text.front().ink = Ink::Secondary;
    note.text.push_back(Span{QStringLiteral("section 7.6"), Weight::Regular, Ink::Link, QStringLiteral("#p06")});
    note.text.push_back(quiet(QStringLiteral("; the Declaration is at ")));
    note.text.push_back(
        Span{QStringLiteral("oas.org/en"), Weight::Regular, Ink::Link, QStringLiteral("https://www.oas.org/en/")});
    note.text.push_back(quiet(QStringLiteral(".")));
    body.emplace_back(note);
}

Element indicator(int number, int stage) {
    Heading title =
        heading(3, QStringLiteral("Services of the national CSIRT and their users %1").arg(number),
                QStringLiteral("p06-%1").arg(number), QStringLiteral("P06-%1").arg(number, 2, 10, QLatin1Char('0')));
    title.showNumber = true;
    title.leading = glyph(stage);
    title.trailing = {Span{QStringLiteral("stage ")}, bold(QString::number(stage)),
                      Span{QStringLiteral(" · 2024: 2 · target 4")}};
    title.inContents = false;
    Columns pair;
    pair.widths = {share(), share()};
    pair.gap = 14;
    Paragraph key = paragraph(QStringLiteral("Reached: 3 Operating"), Style::Small);
    key.text.front().ink = Ink::Secondary;
    key.spaceAfter = 0;
    Paragraph missing = key;
    missing.text.front().text = QStringLiteral("Still missing for 4 Measured");
    pair.columns = {{key, paragraph(words(24, number), Style::Dense)},
                    {missing, paragraph(words(31, number + 7), Style::Dense)}};
    Paragraph why;
    why.style = Style::Dense;
    why.text = {bold(QStringLiteral("Why: ")), Span{words(22, number + 3)}, quiet(QStringLiteral(" Evidence E-014 A"))};
    Block block;
    block.ruleAbove = true;
    block.content = std::make_shared<Elements>(Elements{title, pair, why});
    return block;
}

void addCommitment(Elements& body) {
    Heading section = heading(1, QStringLiteral("Commitments"), QStringLiteral("commitments"), QStringLiteral("7"));
    section.newPage = true;
    body.emplace_back(section);
    body.emplace_back(paragraph(QStringLiteral("One page for each commitment of the Declaration.")));
    Heading title = heading(2, QStringLiteral("National CSIRTs"), QStringLiteral("p06"), QStringLiteral("7.6"));
    title.overline = QStringLiteral("Section 7 · Commitment 6 of 15 · cyber-security core");
    title.newPage = true;
    body.emplace_back(title);
    Paragraph verbatim = paragraph(
        QStringLiteral("The need for all member states to continue their efforts to establish, and/or strengthen "
                       "national cyber incident alert, watch, and warning groups, commonly referred to as Computer "
                       "Security Incident Response Teams (CSIRTs)."),
        Style::Quote);
    verbatim.ruleAtLeft = true;
    verbatim.text.front().language = QStringLiteral("en-US");
    body.emplace_back(verbatim);
    Columns figures;
    figures.widths = {points(72), points(66), points(66), share()};
    figures.gap = 6;
    figures.ruleBetween = true;
    const auto figure = [](const QString& name, const QString& value, Style style, Weight weight) {
        Paragraph label = paragraph(name, Style::Small);
        label.spaceAfter = 0;
        Paragraph number;
        number.style = style;
        number.text = {Span{value, weight, Ink::Text, {}, true}};
        return Elements{label, number};
    };
    figures.columns = {
        figure(QStringLiteral("Mean"), QStringLiteral("2.63"), Style::FigureSecond, Weight::Semibold),
        figure(QStringLiteral("Target 2028"), QStringLiteral("3.38"), Style::FigureThird, Weight::Regular),
        figure(QStringLiteral("2024"), QStringLiteral("2.13"), Style::FigureThird, Weight::Regular),
        {paragraph(QStringLiteral("Eight indicators"), Style::Dense)}};
    Block strip;
    strip.strongRuleAbove = true;
    strip.content = std::make_shared<Elements>(Elements{figures});
    body.emplace_back(strip);
    body.emplace_back(Rule{});
    for (int i = 1; i <= 8; ++i) {
        body.emplace_back(indicator(i, 1 + i % 4));
    }
    List list;
    list.items = {{Span{words(30, 5)}}, {Span{QStringLiteral("A second point.")}}};
    body.emplace_back(list);
    list.ordered = true;
    body.emplace_back(list);
}

void addPlan(Elements& body) {
    Heading title =
        heading(1, QStringLiteral("Action plan, 2026 to 2028"), QStringLiteral("plan"), QStringLiteral("8"));
    title.newPage = true;
    body.emplace_back(title);
    Table table;
    table.title = QStringLiteral("Actions");
    table.showTitle = true;
    table.widths = {points(28), share(), points(80), points(40), points(60), points(86)};
    table.head = {row({QString(), QStringLiteral("Action, owner and its measure"), QStringLiteral("Lifts"),
                       QStringLiteral("Cost"), QStringLiteral("When"), QStringLiteral("2026   2027   2028")})};
    for (int group = 1; group <= 4; ++group) {
        Row objective;
        objective.group = true;
        objective.cells = {cell(QStringLiteral("Objective %1 that is paid for and followed").arg(group)),
                           cell(QStringLiteral("2.05"), Align::Right), cell(QString())};
        objective.cells[0].columnSpan = 3;
        objective.cells[2].columnSpan = 2;
        table.rows.push_back(objective);
        for (int i = 1; i <= 3; ++i) {
            Row action;
            Columns lift;
            lift.widths = {points(12), share()};
            lift.gap = 3;
            lift.columns = {{glyph(i + 1)}, {paragraph(QStringLiteral("P06-0%1 2→%2").arg(i).arg(i + 1))}};
            Paragraph name = paragraph(words(3 + 4 * i, group));
            name.text.front().weight = Weight::Medium;
            Paragraph owner = paragraph(QStringLiteral("CSIRT-AM · Time to confirm, nights"), Style::Small);
            owner.text.front().ink = Ink::Secondary;
            Cell what;
            what.content = {name, owner};
            Cell lifts;
            lifts.content = {lift};
            action.cells = {cell(QStringLiteral("A%1").arg(group * 3 + i)),
                            what,
                            lifts,
                            cell(QStringLiteral("1.60"), Align::Right),
                            cell(QStringLiteral("Q4 26–Q2 28")),
                            Cell{}};
            action.cells[0].header = true;
            table.rows.push_back(action);
        }
    }
    Row total;
    total.total = true;
    total.cells = {cell(QStringLiteral("Total")), cell(QStringLiteral("6.12"), Align::Right), cell(QString())};
    total.cells[0].columnSpan = 3;
    total.cells[2].columnSpan = 2;
    table.rows.push_back(total);
    body.emplace_back(table);
    body.emplace_back(Space{12});
    Columns pair;
    pair.widths = {points(189), share()};
    pair.gap = 21;
    Table budget;
    budget.title = QStringLiteral("Budget");
    budget.head = {row({QStringLiteral("Year"), QStringLiteral("M USD")})};
    budget.rows = {row({QStringLiteral("2026"), QStringLiteral("1.07")}),
                   row({QStringLiteral("2027"), QStringLiteral("3.73")})};
    pair.columns = {{heading(3, QStringLiteral("Budget and effect by year"), QStringLiteral("budget")), budget},
                    {heading(3, QStringLiteral("What one stage more would take"), QStringLiteral("more")),
                     paragraph(words(60, 9))}};
    body.emplace_back(pair);
}

} // namespace

ReportDocument emptyReport() {
    ReportDocument document;
    document.title = QStringLiteral("Gap report of Altamar");
    document.language = QStringLiteral("en");
    document.author = QStringLiteral("Office of the National Cyber-security Authority");
    document.subject = QStringLiteral("Cyber-security maturity");
    document.runningState = QStringLiteral("Altamar");
    document.runningTitle = QStringLiteral("Gap report, Round 2026");
    document.runningStatus = QStringLiteral("Draft");
    document.runningDate = QStringLiteral("14 May 2026");
    document.footer = QStringLiteral("Self-assessment, not a finding of the OAS · practice data · code 7KQ4-M2XD");
    document.pageOf = QStringLiteral("page %1 of %2");
    document.handling = QStringLiteral("TLP:AMBER");
    document.handlingColor = QColor(0xFF, 0xC0, 0x00);
    document.watermark = QStringLiteral("PRACTICE DATA");
    document.created = QDateTime(QDate(2026, 5, 14), QTime(12, 0), Qt::UTC);
    return document;
}

ReportDocument sampleReport() {
    ReportDocument document = emptyReport();
    Cover& cover = document.cover;
    cover.state = QStringLiteral("Altamar");
    cover.institution = QStringLiteral("Office of the National Cyber-security Authority");
    cover.overline = QStringLiteral("Gap report · Round 2026");
    cover.title = QStringLiteral("Cyber-security maturity\nof Altamar");
    cover.subtitle =
        QStringLiteral("against the fifteen commitments of the Declaration Strengthening Cyber-Security in "
                       "the Americas (CICTE/DEC.1/12 rev. 1)");
    cover.caption = QStringLiteral("The five stages of the scale. A stage stands on the ones below it.");
    cover.facts = {
        {QStringLiteral("Status"), QStringLiteral("Draft, provisional"), QStringLiteral("46 of 49 answered")},
        {QStringLiteral("Reference date"), QStringLiteral("14 May 2026"), QStringLiteral("previous round 2024")},
        {QStringLiteral("Scope and instrument"), QStringLiteral("National"), QStringLiteral("cicte-2012, 0.1 draft")},
        {QStringLiteral("Verification"), QStringLiteral("7KQ4-M2XD"), QStringLiteral("how to check: annex F")}};
    cover.notice = {
        bold(QStringLiteral("Self-assessment of the State. It is not a finding of the OAS.")),
        Span{QStringLiteral(" Practice data about a fictional State; the data of this report is attached to "
                            "the file.")}};
    cover.stages = {{1, QStringLiteral("Initial")},
                    {2, QStringLiteral("Planned")},
                    {3, QStringLiteral("Operating")},
                    {4, QStringLiteral("Measured")},
                    {5, QStringLiteral("Adaptive")}};
    cover.towerAlt = QStringLiteral("The five stages as a tower, from Initial at the bottom to Adaptive at the top.");
    Elements& body = document.body;
    body.emplace_back(Contents{QStringLiteral("Contents"), 2});
    addMinister(body);
    addCommitment(body);
    addPlan(body);
    Heading annex = heading(1, QStringLiteral("Full answers"), QStringLiteral("annex-a"), QStringLiteral("A"));
    annex.newPage = true;
    body.emplace_back(annex);
    body.emplace_back(longTable(60));
    return document;
}

} // namespace atalaya::report::test
