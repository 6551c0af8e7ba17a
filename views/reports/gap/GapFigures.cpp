#include "views/reports/gap/GapFigures.h"

#include "views/reports/gap/ReportText.h"
#include "views/theme/Signs.h"
#include "views/theme/StageGlyph.h"
#include "views/theme/TextLine.h"

#include <QPainter>

namespace atalaya::report {

namespace {

constexpr double paperUnit = 0.75; // a px at 96 dpi, in points

Figure towerFigure(const Theme& theme, StageGlyph glyph, double size) {
    Figure figure;
    figure.size = QSizeF(size, size);
    figure.draw = [&theme, glyph](QPainter& painter, const QRectF& box) {
        paintStage(painter, box, glyph, theme, paperUnit);
    };
    return figure;
}

StageGlyph glyphOf(const AssessmentContext& c, const IndicatorScore& score) {
    StageGlyph glyph;
    glyph.ceiling = c.framework.ceiling();
    switch (score.state) {
    case AnswerState::NotAnswered:
        glyph.kind = StageGlyph::Kind::NotAnswered;
        break;
    case AnswerState::NotApplicable:
        glyph.kind = StageGlyph::Kind::NotApplicable;
        break;
    case AnswerState::Answered:
        glyph.stage = score.claimed;
        glyph.evidenced = score.evidenced;
        break;
    }
    return glyph;
}

/// What the tower says, in words.
QString glyphWords(const AssessmentContext& c, const IndicatorScore& score) {
    switch (score.state) {
    case AnswerState::NotAnswered:
        return c.translate("GapReport", "not answered");
    case AnswerState::NotApplicable:
        return c.translate("GapReport", "not applicable");
    case AnswerState::Answered:
        break;
    }
    if (score.evidenced < score.claimed) {
        return c.translate("GapReport", "stage %1, evidenced only to %2").arg(score.claimed).arg(score.evidenced);
    }
    return c.translate("GapReport", "stage %1").arg(score.claimed);
}

} // namespace

Figure stageGlyph(const AssessmentContext& c, const IndicatorScore& score, double size) {
    return towerFigure(c.theme, glyphOf(c, score), size);
}

Figure stageGlyph(const AssessmentContext& c, int stage, double size) {
    return towerFigure(c.theme, StageGlyph::proved(stage, c.framework.ceiling()), size);
}

Figure stageStrip(const AssessmentContext& c, const Score& score, QSizeF size) {
    StageStrip strip;
    strip.counts = score.distribution;
    strip.counts.resize(static_cast<std::size_t>(c.framework.ceiling()), 0);
    strip.notAnswered = score.coverage.applicable - score.coverage.answered;
    QStringList parts;
    for (std::size_t i = 0; i < strip.counts.size(); ++i) {
        if (strip.counts[i] > 0) {
            parts << c.translate("GapReport", "%1 at stage %2", "number of answers, stage")
                         .arg(QString::number(strip.counts[i]), QString::number(i + 1));
        }
    }
    if (strip.notAnswered > 0) {
        parts << c.translate("GapReport", "%1 not answered", "number of questions").arg(strip.notAnswered);
    }
    Figure figure;
    figure.size = size;
    figure.alt = parts.join(QStringLiteral(", "));
    const Theme& theme = c.theme;
    figure.draw = [&theme, strip](QPainter& painter, const QRectF& box) {
        paintStrip(painter, box, strip, theme, paperUnit);
    };
    return figure;
}

Figure indicatorTowers(const AssessmentContext& c, const Commitment& commitment, double width) {
    struct Tower {
        StageGlyph glyph;
        QString stage;
        QString number;
    };
    std::vector<Tower> towers;
    QStringList words;
    for (const QString& code : commitment.indicators) {
        const IndicatorScore* score = c.sheet.indicator(code);
        if (score == nullptr) {
            continue;
        }
        const bool answered = score->state == AnswerState::Answered;
        towers.push_back({glyphOf(c, *score), answered ? QString::number(score->claimed) : QStringLiteral("\u2013"),
                          code.section(QLatin1Char('-'), -1)});
        words << QStringLiteral("%1 %2").arg(code, glyphWords(c, *score));
    }
    Figure figure;
    figure.size = QSizeF(width, 48);
    figure.alt = clauses(c.language, words);
    const Theme& theme = c.theme;
    figure.draw = [&theme, towers](QPainter& painter, const QRectF& box) {
        if (towers.empty()) {
            return;
        }
        // A tower is as wide as its share allows, at most 36 points a column so that few stand together.
        const double step = std::min(box.width() / static_cast<double>(towers.size()), 46.0);
        const double left = box.right() - step * static_cast<double>(towers.size());
        for (std::size_t i = 0; i < towers.size(); ++i) {
            const QRectF column(left + step * static_cast<double>(i), box.top(), step, box.height());
            paintStage(painter, QRectF(column.center().x() - 12, column.top(), 24, 24), towers[i].glyph, theme,
                       paperUnit);
            TextLine(towers[i].stage, theme, 12, 600)
                .paint(painter, QPointF(column.center().x(), column.top() + 30.5), Qt::AlignHCenter,
                       theme.colour("text"), paperUnit);
            TextLine(towers[i].number, theme, 10)
                .paint(painter, QPointF(column.center().x(), column.top() + 42), Qt::AlignHCenter,
                       theme.colour("text2"), paperUnit);
        }
    };
    return figure;
}

QString approval(const AssessmentContext& c, const Action& action) {
    if (action.status == ActionStatus::Stopped) {
        return c.translate("GapReport", "stopped", "an action");
    }
    return action.status == ActionStatus::Proposed ? c.translate("GapReport", "proposed", "an action")
                                                   : c.translate("GapReport", "approved", "an action");
}

Figure actionBar(const AssessmentContext& c, const Action& action, QDate from, QDate to, QSizeF size) {
    Figure figure;
    figure.size = size;
    const double days = static_cast<double>(from.daysTo(to)) + 1;
    const double begin = action.start.isValid() ? static_cast<double>(from.daysTo(action.start)) / days : 0;
    const double end = action.end.isValid() ? (static_cast<double>(from.daysTo(action.end)) + 1) / days : 1;
    std::vector<double> years;
    for (int year = from.year() + 1; year <= to.year(); ++year) {
        years.push_back(static_cast<double>(from.daysTo(QDate(year, 1, 1))) / days);
    }
    const bool approved = action.status != ActionStatus::Proposed && action.status != ActionStatus::Stopped;
    figure.alt = approval(c, action);
    const Theme& theme = c.theme;
    figure.draw = [&theme, begin, end, years, approved](QPainter& painter, const QRectF& box) {
        const QRectF bar(box.left() + begin * box.width(), box.top() + 1.5, std::max(1.0, (end - begin) * box.width()),
                         box.height() - 3);
        for (const double year : years) {
            painter.fillRect(QRectF(box.left() + year * box.width() - 0.3, box.top(), 0.6, box.height()),
                             theme.colour("lineStrong"));
        }
        if (approved) {
            painter.fillRect(bar, theme.colour("seriesCurrent"));
        } else {
            painter.fillRect(bar, theme.colour("surface"));
            painter.setPen(QPen(theme.colour("seriesCurrent"), 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5));
        }
    };
    return figure;
}

Figure yearScale(const AssessmentContext& c, QDate from, QDate to, QSizeF size) {
    Figure figure;
    figure.size = size;
    struct Year {
        double at;
        QString name;
    };
    std::vector<Year> years;
    QStringList names;
    const double days = static_cast<double>(from.daysTo(to)) + 1;
    for (int year = from.year(); year <= to.year(); ++year) {
        const QDate first = std::max(from, QDate(year, 1, 1));
        years.push_back({static_cast<double>(from.daysTo(first)) / days, QString::number(year)});
        names << years.back().name;
    }
    figure.alt = names.join(QStringLiteral(", "));
    const Theme& theme = c.theme;
    figure.draw = [&theme, years](QPainter& painter, const QRectF& box) {
        constexpr double between = 4;
        // From the last to the first: a plan that begins late in a year leaves that year little room, so its name
        // moves to the left, where the bars' column begins with a gap.
        double free = box.right() + between;
        for (auto year = years.rbegin(); year != years.rend(); ++year) {
            const TextLine name(year->name, theme, 9.5, 500);
            const double width = name.width() * paperUnit;
            const double x = std::min(box.left() + year->at * box.width(), free - between - width);
            if (x >= box.left() - width / 2) {
                name.paint(painter, QPointF(x, box.center().y()), Qt::AlignLeft, theme.colour("text2"), paperUnit);
                free = x;
            }
        }
    };
    return figure;
}

Figure legendSign(const AssessmentContext& c, LegendSign sign, QSizeF size) {
    Figure figure;
    figure.size = size;
    const Theme& theme = c.theme;
    const int ceiling = c.framework.ceiling();
    figure.draw = [&theme, sign, ceiling](QPainter& painter, const QRectF& box) {
        switch (sign) {
        case LegendSign::NotAnswered:
            paintStage(painter, box, StageGlyph::notAnswered(), theme, paperUnit);
            break;
        case LegendSign::NotApplicable:
            paintStage(painter, box, StageGlyph::notApplicable(), theme, paperUnit);
            break;
        case LegendSign::Bricks:
            paintStage(painter, box, StageGlyph::claimed(std::min(3, ceiling), std::min(2, ceiling), ceiling), theme,
                       paperUnit);
            break;
        case LegendSign::Gap:
            paintGap(painter, box, theme, paperUnit);
            break;
        case LegendSign::Target:
            paintTarget(painter, box.center(), theme, paperUnit);
            break;
        case LegendSign::LastRound:
            paintLast(painter, box.center(), theme, paperUnit);
            break;
        }
    };
    return figure;
}

} // namespace atalaya::report
