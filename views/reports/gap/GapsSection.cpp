#include "views/reports/gap/GapFigures.h"
#include "views/reports/gap/GapReportContext.h"
#include "views/reports/gap/ReportText.h"

#include <algorithm>

namespace atalaya::report {

namespace {

Table gapTable(const GapReportContext& c) {
    Table table;
    table.title = c.translate("GapReport", "Ranked gaps");
    table.widths = {points(28), share(), points(70), points(72)};
    Row head;
    head.cells = {headCell(c.translate("GapReport", "Rank"), Align::Right),
                  headCell(c.translate("GapReport", "Question, and what its next stage still needs")),
                  headCell(c.translate("GapReport", "Now, target")),
                  headCell(c.translate("GapReport", "Weight × gap"), Align::Right)};
    table.head = {head};
    for (const RankedGap& gap : c.gaps) {
        const Indicator& indicator = *c.framework.indicator(gap.indicator);
        Text title{linked(indicator.title, c.questionLink(gap.indicator)),
                   secondary(QStringLiteral(" \u00b7 ") + gap.indicator)};
        title.front().weight = Weight::Medium;
        if (gap.quickWin) {
            title.push_back(strong(QStringLiteral(" \u00b7 ") + c.translate("GapReport", "quick win")));
        }
        Cell what = cell(title);
        Paragraph needs = paragraph({secondary(indicator.criterion(gap.stage + 1))}, Style::Small);
        needs.spaceAfter = 0;
        what.content.emplace_back(needs);

        Columns stages;
        stages.widths = {points(13), share()};
        stages.gap = 3;
        Paragraph from = paragraph({digits(QString::number(gap.stage), Weight::Semibold),
                                    digits(QStringLiteral(" \u2192 %1").arg(gap.target))},
                                   Style::Dense);
        from.spaceAfter = 0;
        stages.columns = {{stageGlyph(c, *c.sheet.indicator(gap.indicator), 12)}, {from}};
        Cell now;
        now.content.emplace_back(stages);

        Row row;
        row.cells = {numberCell(QString::number(gap.rank), Weight::Semibold), rowHead(what), now,
                     numberCell(c.priorityText(gap))};
        table.rows.push_back(row);
    }
    return table;
}

} // namespace

void addRankedGaps(const GapReportContext& c, Elements& body) {
    // The charts of the glance leave half a page: its heading, lead and chart stay together there or on the next.
    Heading title = section(QStringLiteral("6"), c.translate("GapReport", "Ranked gaps"), QStringLiteral("gaps"));
    title.newPage = false;
    body.emplace_back(Space{22});
    body.emplace_back(title);
    if (c.gaps.empty()) {
        body.emplace_back(lead(
            c.assessment.targets.empty()
                ? c.translate(
                      "GapReport",
                      "No targets are set, so no gap can be ranked. Set the stage aimed at for each question first.")
                : c.translate("GapReport", "No answered question lies below its target.")));
        return;
    }
    Paragraph intro =
        lead(c.translate("GapReport",
                         "%n answered question(s) lie below their target. Priority = weight of the commitment × weight "
                         "of the question × gap in stages. Ties go to the lower stage, then to the earlier paragraph.",
                         nullptr, count(c.gaps)));
    intro.keepWithNext = true;
    body.emplace_back(intro);
    body.emplace_back(c.charts.ranking);

    const auto quick = std::count_if(c.gaps.begin(), c.gaps.end(), [](const RankedGap& gap) { return gap.quickWin; });
    if (quick > 0) {
        body.emplace_back(Space{8});
        body.emplace_back(subheading(c.translate("GapReport", "Quick wins"), QStringLiteral("gaps-quick")));
        Paragraph what = paragraph({plain(
            c.translate("GapReport", "A gap of one stage where the next criterion is already marked as met or already "
                                     "has evidence. Often a decision or a signature is all that is missing."))});
        what.keepWithNext = true;
        body.emplace_back(what);
        List list;
        for (const RankedGap& gap : c.gaps) {
            if (gap.quickWin) {
                list.items.push_back({linked(gap.indicator, c.questionLink(gap.indicator)),
                                      plain(QLatin1Char(' ') + c.framework.indicator(gap.indicator)->title),
                                      secondary(QStringLiteral(", %1 \u2192 %2").arg(gap.stage).arg(gap.target))});
            }
        }
        body.emplace_back(list);
    }
    body.emplace_back(Space{8});
    body.emplace_back(subheading(c.translate("GapReport", "All gaps, in order"), QStringLiteral("gaps-all")));
    body.emplace_back(gapTable(c));
}

} // namespace atalaya::report
