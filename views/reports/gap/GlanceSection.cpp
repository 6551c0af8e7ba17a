#include "views/reports/gap/GapFigures.h"
#include "views/reports/gap/GapReportContext.h"
#include "views/reports/gap/ReportText.h"

#include <algorithm>

namespace atalaya::report {

namespace {

constexpr double boldGapFrom = 0.90;
constexpr double rowHeight = 18; ///< of fifteen commitments, so that Letter holds the charts below them as A4 does

struct GlanceColumns {
    bool change = false; ///< there is a last round to compare with
};

QString medianText(const GapReportContext& c, const Score& score) {
    if (!score.median) {
        return QStringLiteral("\u2013");
    }
    const bool whole = *score.median == static_cast<int>(*score.median);
    return c.language.number(*score.median, whole ? 0 : 1);
}

/// A dash stands for a score that is not shown; a note below the table says so.
QString meanText(const GapReportContext& c, const Score& score) {
    return score.isPrintable() ? c.scoreText(score) : QStringLiteral("\u2013");
}

Cell lowestCell(const GapReportContext& c, const Score& score) {
    if (!score.lowest) {
        return numberCell(QStringLiteral("\u2013"));
    }
    Cell result;
    Columns both;
    both.widths = {share(), points(12), points(9)};
    both.gap = 2;
    Paragraph number = paragraph({digits(QString::number(*score.lowest))}, Style::Dense);
    number.align = Align::Right;
    number.spaceAfter = 0;
    both.columns = {{}, {stageGlyph(c, *score.lowest, 12)}, {number}};
    result.content.emplace_back(both);
    return result;
}

QString changeText(const GapReportContext& c, const QString& code, bool group) {
    const auto change = c.changeOf(code, group);
    return change ? c.language.change(*change) : QStringLiteral("\u2013");
}

Row groupRow(const GapReportContext& c, const GroupScore& group, const GlanceColumns& columns) {
    const Score& score = group.score;
    Row row;
    row.group = true;
    Cell name = rowHead(cell(Text{strong(c.framework.group(group.id)->title)}));
    name.columnSpan = 2;
    row.cells = {
        name,
        numberCell(c.answeredOf(score.coverage), Weight::Semibold),
        numberCell(meanText(c, score), Weight::Semibold),
        cell(QString()),
        cell(QString()),
        numberCell(c.optionalScore(score.target), Weight::Semibold),
        numberCell(score.isPrintable() ? c.optionalScore(score.gap) : QStringLiteral("\u2013"), Weight::Semibold)};
    if (columns.change) {
        row.cells.push_back(numberCell(changeText(c, group.id, true), Weight::Semibold));
    }
    row.cells.push_back(cell(QString()));
    return row;
}

Row commitmentRow(const GapReportContext& c, const CommitmentScore& scored, const GlanceColumns& columns) {
    const Commitment& commitment = *c.framework.commitment(scored.code);
    const Score& score = scored.score;
    const bool wide = score.isPrintable() && score.gap && *score.gap >= boldGapFrom;
    const bool weighted = c.assessment.weights.contains(scored.code);
    Row row;
    Span name = linked(commitment.title, QLatin1Char('#') + GapReportContext::anchorOf(commitment.code));
    Text nameText{name};
    if (weighted) {
        nameText.push_back(plain(QStringLiteral("*")));
    }
    row.cells = {numberCell(QString::number(commitment.number)),
                 rowHead(cell(nameText)),
                 numberCell(c.answeredOf(score.coverage)),
                 numberCell(meanText(c, score), Weight::Semibold),
                 numberCell(medianText(c, score)),
                 lowestCell(c, score),
                 numberCell(c.optionalScore(score.target)),
                 numberCell(score.isPrintable() ? c.optionalScore(score.gap) : QStringLiteral("\u2013"),
                            wide ? Weight::Semibold : Weight::Regular, wide ? Ink::Gap : Ink::Text)};
    if (columns.change) {
        row.cells.push_back(numberCell(changeText(c, scored.code, false)));
    }
    row.cells.push_back(figureCell(stageStrip(c, score, {62, 9})));
    for (Cell& one : row.cells) {
        one.middle = true;
    }
    row.height = rowHeight;
    return row;
}

Table glanceTable(const GapReportContext& c) {
    const GlanceColumns columns{c.last.has_value()};
    Table table;
    table.title = c.translate("GapReport", "Scores of each commitment");
    table.compact = true;
    table.widths = {points(18), share()};
    Row head;
    head.cells = {headCell({}), headCell(c.translate("GapReport", "Commitment"))};
    const auto add = [&](const QString& name, double least, Align align = Align::Right) {
        table.widths.push_back(points(headWidth(name, least, table.compact)));
        head.cells.push_back(headCell(name, align));
    };
    add(c.translate("GapReport", "Answered"), 46);
    add(c.translate("GapReport", "Mean"), 30);
    add(c.translate("GapReport", "Median"), 36);
    add(c.translate("GapReport", "Lowest"), 33);
    add(c.translate("GapReport", "Target"), 33);
    add(c.translate("GapReport", "Gap"), 27);
    if (columns.change) {
        add(c.translate("GapReport", "Since %1").arg(c.lastRoundName()), 32);
    }
    add(c.translate("GapReport", "Stages of its questions"), 66, Align::Left);
    table.head = {head};
    for (const GroupScore& group : c.sheet.groups) {
        // A framework of two levels has one group that holds all; a heading over everything says nothing.
        if (c.sheet.groups.size() > 1) {
            table.rows.push_back(groupRow(c, group, columns));
        }
        for (const CommitmentScore& commitment : c.sheet.commitments) {
            if (c.framework.commitment(commitment.code)->group == group.id) {
                table.rows.push_back(commitmentRow(c, commitment, columns));
            }
        }
    }
    return table;
}

Row distributionRow(const QString& number, Span name, const Score& score) {
    Row row;
    row.cells = {numberCell(number), rowHead(cell(Text{std::move(name)}))};
    const auto add = [&](int value) { row.cells.push_back(numberCell(QString::number(value))); };
    for (const int answers : score.distribution) {
        add(answers);
    }
    add(score.coverage.applicable - score.coverage.answered);
    add(score.coverage.notApplicable);
    return row;
}

/// What the two charts of stages draw, in numbers: commitments, then the sum of each group.
Table distributionTable(const GapReportContext& c) {
    Table table;
    table.title = c.translate("GapReport", "Questions at each stage");
    table.showTitle = true;
    table.compact = true;
    table.widths = {points(18), share()};
    const double stageWidth = 250.0 / std::max(5, c.framework.ceiling());
    Row head;
    head.cells = {headCell({}), headCell(c.translate("GapReport", "Commitment"))};
    const auto addHead = [&](const QString& name, double least) {
        table.widths.push_back(points(headWidth(name, least, table.compact)));
        head.cells.push_back(headCell(name, Align::Right));
    };
    for (const Stage& stage : c.framework.stages) {
        addHead(c.stageWithName(stage.number), stageWidth);
    }
    addHead(c.translate("GapReport", "Not answered"), 47);
    addHead(c.translate("GapReport", "Not applicable"), 47);
    table.head = {head};
    for (const CommitmentScore& scored : c.sheet.commitments) {
        const Commitment& commitment = *c.framework.commitment(scored.code);
        table.rows.push_back(
            distributionRow(QString::number(commitment.number), plain(commitment.axisLabel), scored.score));
    }
    for (const GroupScore& group : c.sheet.groups) {
        table.rows.push_back(distributionRow({}, strong(c.framework.group(group.id)->title), group.score));
        table.rows.back().total = group.id == c.sheet.groups.front().id;
    }
    return table;
}

} // namespace

void addGlance(const GapReportContext& c, Elements& body) {
    Heading title =
        section(QStringLiteral("5"), c.translate("GapReport", "Results at a glance"), QStringLiteral("glance"));
    title.mayJoin = false; // its table and the first charts fill a page together
    body.emplace_back(title);
    const QString basis = c.sheet.options.basis == Basis::Claimed
                              ? c.translate("GapReport", "claimed", "kind of stage")
                              : c.translate("GapReport", "evidenced", "kind of stage");
    QString intro = c.translate("GapReport", "Mean stage of each commitment, %1, on %2.")
                        .arg(basis, c.language.longDate(c.assessment.referenceDate));
    if (c.sheet.groups.size() > 1) {
        intro += QLatin1Char(' ') + c.translate("GapReport", "The groups are never mixed into one number.") +
                 QLatin1Char(' ') + c.headlineSentence();
    }
    body.emplace_back(lead(intro));
    body.emplace_back(glanceTable(c));

    QStringList notes;
    for (const auto& [code, weight] : c.assessment.weights) {
        if (c.framework.commitment(code) != nullptr) {
            notes << c.translate("GapReport", "* weight of commitment %1: %2. %3", "number, weight, reason")
                         .arg(QString::number(c.framework.commitment(code)->number), c.weight(weight.value),
                              weight.reason)
                         .trimmed();
        }
    }
    if (std::any_of(c.sheet.commitments.begin(), c.sheet.commitments.end(),
                    [](const CommitmentScore& scored) { return !scored.score.isPrintable(); })) {
        notes << c.translate("GapReport", "A mean of \u2013 is not shown, because less than 60% of the questions are "
                                          "answered.");
    }
    notes << c.translate("GapReport", "Gaps of %1 and more of a commitment are set in bold red.")
                 .arg(c.language.score(boldGapFrom));
    Paragraph note = paragraph({secondary(notes.join(QLatin1Char(' ')))}, Style::Small);
    note.spaceBefore = 4;
    body.emplace_back(note);

    body.emplace_back(Space{6});
    if (c.sheet.whole.coverage.answered == 0) {
        body.emplace_back(c.nothingToDraw());
        return;
    }
    Columns pair;
    pair.widths = {share(0.47), share(0.53)};
    pair.gap = 12;
    pair.columns = {{subheading(c.translate("GapReport", "Answers of the headline by stage"),
                                QStringLiteral("glance-distribution")),
                     c.charts.distribution},
                    {subheading(c.last ? c.translate("GapReport", "Headline: now, %1 and target").arg(c.lastRoundName())
                                       : c.translate("GapReport", "Headline: now and target"),
                                QStringLiteral("glance-radar")),
                     c.hasScores(true) ? Element(c.charts.headlineRadar) : c.nothingToDraw()}};
    body.emplace_back(block({pair}));

    const auto addChart = [&](const QString& name, const QString& anchor, const Figure& chart) {
        body.emplace_back(Space{14});
        body.emplace_back(block({subheading(name, anchor), chart}));
    };
    if (c.hasScores(false)) {
        addChart(c.translate("GapReport", "All commitments against their targets"), QStringLiteral("glance-bars"),
                 c.charts.otherBars);
    }
    addChart(c.translate("GapReport", "Stages of the questions, by commitment"), QStringLiteral("glance-rows"),
             c.charts.distributionRows);
    body.emplace_back(Space{10});
    body.emplace_back(block({distributionTable(c)}));
    if (c.hasScores(false)) {
        addChart(c.translate("GapReport", "All commitments: shape"), QStringLiteral("glance-whole-radar"),
                 c.charts.wholeRadar);
    }
}

} // namespace atalaya::report
