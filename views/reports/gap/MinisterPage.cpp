#include "views/reports/gap/Decisions.h"
#include "views/reports/gap/GapFigures.h"
#include "views/reports/gap/GapReportContext.h"
#include "views/reports/gap/ReportText.h"

#include <algorithm>

namespace atalaya::report {

namespace {

/// The first sentence of a criterion: what fits on the minister's page.
QString firstSentence(const QString& text) {
    const qsizetype end = text.indexOf(QStringLiteral(". "));
    return end < 0 ? text : text.left(end + 1);
}

bool countsForHeadline(const GapReportContext& c, const QString& indicator) {
    if (c.sheet.group(c.sheet.headlineGroup) == nullptr) {
        return c.inScope(c.framework.indicator(indicator)->commitment);
    }
    return c.commitmentOf(indicator).group == c.headlineGroup().id;
}

/// Those of the team's points that can be printed: a bare remark, or one on a question that the report treats.
std::vector<BriefPoint> printable(const GapReportContext& c, std::vector<BriefPoint> points) {
    std::erase_if(points, [&](const BriefPoint& point) {
        return point.indicator.isEmpty() ? point.text.trimmed().isEmpty()
                                         : c.sheet.indicator(point.indicator) == nullptr;
    });
    return points;
}

/// The team's own, or the highest stages of the headline that are not among its largest `gaps`.
std::vector<BriefPoint> strengths(const GapReportContext& c, const std::vector<BriefPoint>& gaps) {
    if (auto own = printable(c, c.assessment.brief.strengths); !own.empty()) {
        return own;
    }
    const auto isGap = [&](const QString& code) {
        return std::any_of(gaps.begin(), gaps.end(), [&](const BriefPoint& gap) { return gap.indicator == code; });
    };
    std::vector<const IndicatorScore*> best;
    for (const IndicatorScore& score : c.sheet.indicators) {
        if (score.state == AnswerState::Answered && score.stage(c.sheet.options.basis) >= 2 &&
            countsForHeadline(c, score.code) && !isGap(score.code)) {
            best.push_back(&score);
        }
    }
    // Highest stage first; what is proved before what is only claimed; then the instrument's order.
    std::stable_sort(best.begin(), best.end(), [&](const IndicatorScore* a, const IndicatorScore* b) {
        const auto key = [&](const IndicatorScore* s) {
            return std::pair(-s->stage(c.sheet.options.basis), s->claimed - s->evidenced);
        };
        return key(a) < key(b);
    });
    std::vector<BriefPoint> points;
    for (std::size_t i = 0; i < std::min<std::size_t>(3, best.size()); ++i) {
        const Indicator* indicator = c.framework.indicator(best[i]->code);
        points.push_back({best[i]->code, firstSentence(indicator->criterion(best[i]->stage(c.sheet.options.basis)))});
    }
    return points;
}

std::vector<BriefPoint> gapPoints(const GapReportContext& c) {
    if (auto own = printable(c, c.assessment.brief.gaps); !own.empty()) {
        return own;
    }
    std::vector<BriefPoint> points;
    for (const RankedGap& gap : c.gaps) {
        if (points.size() < 3 && countsForHeadline(c, gap.indicator)) {
            const Indicator* indicator = c.framework.indicator(gap.indicator);
            points.push_back({gap.indicator, c.translate("GapReport", "Still missing: %1")
                                                 .arg(firstSentence(indicator->criterion(gap.stage + 1)))});
        }
    }
    return points;
}

Elements headlineColumn(const GapReportContext& c) {
    const Score& headline = c.sheet.headline();
    Elements column;
    const auto line = [&](Text text, Style style = Style::Dense) {
        Paragraph p = paragraph(std::move(text), style);
        p.spaceAfter = 0;
        column.emplace_back(std::move(p));
    };
    line({secondary(c.headlineName())}, Style::Body);
    if (headline.isPrintable()) {
        line({strong(c.language.score(*headline.mean))}, Style::Figure);
        line({digits(
            c.translate("GapReport", "on %1 to %2").arg(c.language.score(1), c.language.score(c.framework.ceiling())),
            Weight::Regular, Ink::Secondary)});
    } else {
        line({strong(c.translate("GapReport", "Not shown"))}, Style::FigureSecond);
        line({secondary(
            c.translate("GapReport", "Fewer than 60% of the questions are answered: a number would mislead."))});
    }
    if (headline.coverage.isProvisional()) {
        line(
            {inked(c.translate("GapReport", "Provisional: %1 of %2 answered")
                       .arg(QString::number(headline.coverage.answered), QString::number(headline.coverage.applicable)),
                   Ink::Warning, Weight::Semibold)});
    } else {
        line({secondary(
            c.translate("GapReport", "All %n question(s) answered", nullptr, headline.coverage.applicable))});
    }
    if (c.last && c.last->headline().isPrintable()) {
        const QString before = c.language.score(*c.last->headline().mean);
        if (headline.isPrintable()) {
            line({digits(
                c.translate("GapReport", "%1: %2, change %3")
                    .arg(c.lastRoundName(), before, c.language.change(*headline.mean - *c.last->headline().mean)),
                Weight::Regular, Ink::Secondary)});
        } else {
            line({digits(nameAndValue(c.language, c.lastRoundName(), before), Weight::Regular, Ink::Secondary)});
        }
    }
    if (headline.target) {
        line({digits(nameAndValue(c.language, c.targetLabel(), c.language.score(*headline.target)), Weight::Regular,
                     Ink::Secondary)});
    }
    if (c.assessment.headlineBasis == Basis::Claimed && c.evidenced.headline().isPrintable() &&
        headline.isPrintable()) {
        line({digits(c.translate("GapReport", "evidenced: %1").arg(c.language.score(*c.evidenced.headline().mean)),
                     Weight::Regular, Ink::Secondary)});
    }
    return column;
}

Element summary(const GapReportContext& c) {
    const MinisterBrief& brief = c.assessment.brief;
    Text text;
    if (!brief.headline.isEmpty() || !brief.text.isEmpty()) {
        if (!brief.headline.isEmpty()) {
            text.push_back(strong(brief.headline + QLatin1Char(' ')));
        }
        text.push_back(plain(brief.text));
    } else {
        const Score& headline = c.sheet.headline();
        if (headline.isPrintable()) {
            const int stage = std::max(1, static_cast<int>(*headline.mean));
            text.push_back(strong(
                c.translate("GapReport", "%1 stands at stage %2.").arg(c.assessment.state, c.stageWithName(stage)) +
                QLatin1Char(' ')));
            text.push_back(
                plain(c.translate("GapReport", "%n question(s) lie below their target.", nullptr, count(c.gaps))));
        } else {
            const Coverage& answered = headline.coverage;
            text.push_back(strong(
                (answered.answered == 0
                     ? c.translate("GapReport", "The assessment of %1 has only begun.").arg(c.assessment.state)
                     : c.translate("GapReport", "The assessment of %1 is under way: %2 of %3 questions are answered.")
                           .arg(c.assessment.state, QString::number(answered.answered),
                                QString::number(answered.applicable))) +
                QLatin1Char(' ')));
            text.push_back(
                plain(c.translate("GapReport", "What follows shows what is known so far; no number is given yet.")));
        }
    }
    Paragraph p = paragraph(std::move(text), Style::Lead);
    p.spaceBefore = 6;
    return p;
}

Element pointRow(const GapReportContext& c, const BriefPoint& point) {
    Paragraph what = paragraph({secondary(point.text)});
    what.spaceAfter = 0;
    Elements content{what};
    if (const IndicatorScore* score = c.sheet.indicator(point.indicator)) {
        const int stage = score->stage(c.sheet.options.basis);
        Paragraph name = paragraph(
            {strong((stage > 0 ? QString::number(stage) : QStringLiteral("\u2013")) + QStringLiteral(" \u00b7 ")),
             strong(c.framework.indicator(point.indicator)->title)},
            Style::Body);
        name.text.back().link = c.questionLink(point.indicator);
        name.spaceAfter = 0;
        Columns row;
        row.widths = {points(18), share()};
        row.gap = 4.5;
        row.columns = {{stageGlyph(c, *score, 18)}, {name, what}};
        content = {row};
    }
    Block item = block(std::move(content));
    item.ruleAbove = true;
    return item;
}

/// `list` holds printable points only.
Elements pointList(const GapReportContext& c, const QString& title, const QString& anchor,
                   const std::vector<BriefPoint>& list, const QString& none) {
    Elements column;
    column.emplace_back(subheading(title, anchor));
    for (const BriefPoint& point : list) {
        column.push_back(pointRow(c, point));
    }
    if (list.empty()) {
        column.emplace_back(paragraph({secondary(none)}));
    }
    return column;
}

/// "Three strengths": small counts are written as words, larger ones go without.
QString countWord(const GapReportContext& c, const char* one, const char* two, const char* three, const char* other,
                  std::size_t n) {
    switch (n) {
    case 1:
        return c.translate("GapReport", one);
    case 2:
        return c.translate("GapReport", two);
    case 3:
        return c.translate("GapReport", three);
    default:
        return c.translate("GapReport", other);
    }
}

} // namespace

void addMinisterPage(const GapReportContext& c, Elements& body) {
    Heading title =
        section(QStringLiteral("1"), c.translate("GapReport", "For the Minister"), QStringLiteral("minister"));
    title.mayJoin = false;
    body.emplace_back(title);

    Columns top;
    top.widths = {points(159), share()};
    top.gap = 18;
    top.columns = {headlineColumn(c), {summary(c)}};
    body.emplace_back(top);

    body.emplace_back(Space{6});
    body.emplace_back(subheading(c.translate("GapReport", "The commitments behind the headline, against their targets"),
                                 QStringLiteral("minister-chart")));
    body.emplace_back(c.hasScores(true) ? Element(c.charts.headlineBars) : c.nothingToDraw());

    const auto worst = gapPoints(c);
    const auto best = strengths(c, worst);
    body.emplace_back(Space{6});
    Columns pair;
    pair.widths = {share(), share()};
    pair.gap = 21;
    pair.columns = {
        pointList(
            c,
            countWord(c, QT_TRANSLATE_NOOP("GapReport", "One strength"),
                      QT_TRANSLATE_NOOP("GapReport", "Two strengths"),
                      QT_TRANSLATE_NOOP("GapReport", "Three strengths"), QT_TRANSLATE_NOOP("GapReport", "Strengths"),
                      best.size()),
            QStringLiteral("minister-strengths"), best,
            c.translate("GapReport", "No question of the headline beyond these gaps has passed the first stage.")),
        pointList(c,
                  countWord(c, QT_TRANSLATE_NOOP("GapReport", "One gap"), QT_TRANSLATE_NOOP("GapReport", "Two gaps"),
                            QT_TRANSLATE_NOOP("GapReport", "Three gaps"), QT_TRANSLATE_NOOP("GapReport", "Gaps"),
                            worst.size()),
                  QStringLiteral("minister-gaps"), worst,
                  c.gaps.empty()
                      ? c.translate("GapReport", "No gap is known: no target lies above an answered question.")
                      : c.translate("GapReport", "No answered question of the headline lies below its target."))};
    body.emplace_back(pair);

    const auto asked = decisionsAsked(c);
    if (!asked.empty()) {
        body.emplace_back(Space{6});
        body.emplace_back(subheading(countWord(c, QT_TRANSLATE_NOOP("GapReport", "One decision asked of you"),
                                               QT_TRANSLATE_NOOP("GapReport", "Two decisions asked of you"),
                                               QT_TRANSLATE_NOOP("GapReport", "Three decisions asked of you"),
                                               QT_TRANSLATE_NOOP("GapReport", "Decisions"), asked.size()),
                                     QStringLiteral("minister-decisions")));
        body.emplace_back(decisionTable(c, asked));
    }
    Paragraph note = paragraph({}, Style::Small);
    note.spaceBefore = 4;
    if (!c.assessment.brief.note.isEmpty()) {
        note.text.push_back(secondary(c.assessment.brief.note + QLatin1Char(' ')));
    }
    note.text.push_back(secondary(
        c.translate("GapReport", "Every figure is explained in annex E; what was left open is in section 11.")));
    body.emplace_back(note);
}

} // namespace atalaya::report
