#include "views/charts/RoadmapPicture.h"

#include "views/charts/ChartText.h"
#include "views/charts/DependencyPath.h"
#include "views/charts/LateSign.h"
#include "views/charts/PlotRecording.h"
#include "views/theme/StageGlyph.h"
#include "views/theme/TextLine.h"
#include "views/theme/Theme.h"

#include <QPainter>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace atalaya {

namespace {

constexpr double paperText = 12;
constexpr double paperHead = 38;
constexpr double paperGroupLeast = 20;
constexpr double paperRowLeast = 21;
constexpr double paperBar = 11;
constexpr double paperClock = 12;
constexpr double paperEnd = 14; // px of a bar that stay in sight behind words that stand on it

/// Where everything of a roadmap lies, in px.
struct PaperLayout {
    struct Line {
        const RoadmapSpec::Group* group = nullptr; ///< a head where `row` is null
        const RoadmapSpec::Row* row = nullptr;
        ChartLabel label;
        double top = 0;
        double height = 0;
    };
    double width;
    double codeWidth = 0;
    double labelWidth = 0;
    double costRight = 0;
    double left = 0; ///< of the timeline
    std::vector<Line> lines;
    double bottom = paperHead;

    PaperLayout(const RoadmapSpec& spec, double px, const Theme& theme) : width(px) {
        std::vector<QString> codes, costs{spec.costHead};
        for (const RoadmapSpec::Group& group : spec.groups) {
            costs.push_back(group.cost);
            for (const RoadmapSpec::Row& row : group.rows) {
                codes.push_back(row.code);
                costs.push_back(row.cost);
            }
        }
        codeWidth = widest(codes, theme, paperText, 600) + 8;
        const double costWidth = widest(costs, theme, paperText, 600) + 10;
        left = std::max(0.44 * width, codeWidth + costWidth + 120);
        costRight = left - 10;
        labelWidth = costRight - costWidth - codeWidth;
        for (const RoadmapSpec::Group& group : spec.groups) {
            add({&group, nullptr, ChartLabel(group.label, theme, paperText, costRight - costWidth), 0, 0},
                paperGroupLeast);
            for (const RoadmapSpec::Row& row : group.rows) {
                add({&group, &row, ChartLabel(row.label, theme, paperText, labelWidth), 0, 0}, paperRowLeast);
            }
        }
    }
    [[nodiscard]] double x(const RoadmapSpec& spec, QDate day) const {
        const double all = static_cast<double>(spec.first.daysTo(spec.last)) + 1;
        return left + (width - left) * static_cast<double>(spec.first.daysTo(day)) / all;
    }

    /// Empty without days.
    [[nodiscard]] QRectF bar(const RoadmapSpec& spec, const Line& line) const {
        if (!line.row || !line.row->first.isValid()) {
            return {};
        }
        const double from = x(spec, line.row->first);
        return {from, line.top + (line.height - paperBar) / 2, std::max(4.0, x(spec, line.row->last.addDays(1)) - from),
                paperBar};
    }

private:
    void add(Line line, double least) {
        line.top = bottom;
        line.height = std::max(least, line.label.height() + 5);
        bottom += line.height;
        lines.push_back(std::move(line));
    }
};

void paintPaperHead(QPainter& painter, const RoadmapSpec& spec, const PaperLayout& layout, const Theme& theme) {
    const QColor quiet = theme.colour("text2");
    TextLine(spec.actionHead, theme, paperText).paint(painter, {0, paperHead - 9}, Qt::AlignLeft, quiet);
    TextLine(spec.costHead, theme, paperText).paint(painter, {layout.costRight, paperHead - 9}, Qt::AlignRight, quiet);
    double yearRight = -1;
    double wordRight = -1;
    for (QDate period = spec.first; period <= spec.last; period = period.addMonths(monthsIn(spec.unit))) {
        const double x = layout.x(spec, period);
        const bool isYear = period.month() == 1;
        painter.setPen(QPen(theme.colour(isYear ? "lineStrong" : "line"), isYear ? 1 : 0.75));
        painter.drawLine(QPointF(x, isYear ? 0 : paperHead / 2), QPointF(x, layout.bottom));
        const TextLine year(QString::number(period.year()), theme, paperText, 600);
        if ((isYear || period == spec.first) && x > yearRight) {
            const bool fits = x + 4 + year.width() <= layout.x(spec, QDate(period.year() + 1, 1, 1)) + 1;
            if (fits) {
                year.paint(painter, {x + 4, 9}, Qt::AlignLeft, theme.colour("text"));
                yearRight = x + 4 + year.width();
            }
        }
        const TextLine word(spec.quarterPattern.arg((period.month() + 2) / 3), theme, paperText);
        if (spec.unit == PeriodUnit::Quarter && x > wordRight && x + 3 + word.width() <= layout.width) {
            word.paint(painter, {x + 3, paperHead - 9}, Qt::AlignLeft, quiet);
            wordRight = x + 3 + word.width() + 3;
        }
    }
    painter.setPen(QPen(theme.colour("lineStrong"), 1));
    painter.drawLine(QPointF(0, paperHead), QPointF(layout.width, paperHead));
}

void paintPaperBar(QPainter& painter, const QRectF& bar, RoadmapSpec::Bar kind, int progress, const Theme& theme) {
    const QColor slate = theme.colour("seriesCurrent");
    const bool isSolid = kind == RoadmapSpec::Bar::Solid || kind == RoadmapSpec::Bar::Done;
    QPen pen(slate, 1.25);
    if (kind == RoadmapSpec::Bar::Stopped) {
        pen.setDashPattern({3, 2});
    }
    painter.setPen(pen);
    painter.setBrush(isSolid ? slate : theme.colour("surface"));
    painter.drawRoundedRect(bar.adjusted(0.6, 0.6, -0.6, -0.6), 1.5, 1.5);
    if (kind == RoadmapSpec::Bar::Stopped) {
        painter.setPen(QPen(slate, 1.25));
        painter.drawLine(QPointF(bar.left(), bar.center().y()), QPointF(bar.right(), bar.center().y()));
    } else if (kind == RoadmapSpec::Bar::Done && bar.width() > 14) {
        const QPointF middle(bar.left() + 7, bar.center().y());
        painter.setPen(QPen(theme.colour("surface"), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(QPolygonF({middle + QPointF(-3, 0), middle + QPointF(-1, 2.5), middle + QPointF(4, -3)}));
    } else if (progress > 0) {
        painter.fillRect(QRectF(bar.left(), bar.bottom() - 3, bar.width() * progress / 100.0, 3), theme.colour("ink"));
    }
}

void paintPaperRow(QPainter& painter, const RoadmapSpec& spec, const PaperLayout& layout, const PaperLayout::Line& line,
                   const Theme& theme) {
    const QColor text = theme.colour("text");
    const double middle = line.top + line.height / 2;
    const RoadmapSpec::Row& row = *line.row;
    TextLine(row.code, theme, paperText).paint(painter, {0, middle}, Qt::AlignLeft, text);
    line.label.paint(painter, {layout.codeWidth, middle}, theme);
    TextLine(row.cost, theme, paperText).paint(painter, {layout.costRight, middle}, Qt::AlignRight, text);
    if (!row.first.isValid()) {
        TextLine(spec.noDates, theme, paperText)
            .paint(painter, {layout.left + 6, middle}, Qt::AlignLeft, theme.colour("text2"));
        return;
    }
    const QRectF bar = layout.bar(spec, line);
    paintPaperBar(painter, bar, row.bar, row.progress, theme);
    if (row.end.isEmpty() && !row.isLate) {
        return;
    }
    const TextLine words(row.end, theme, paperText);
    const double clock = row.isLate ? paperClock + 4 : 0;
    const double tower = row.stage > 0 ? 17 : 0;
    const double all = clock + tower + words.width();
    // Behind the bar, before it, or inside it: wherever there is room.
    double x = bar.right() + 5;
    if (x + all > layout.width) {
        const bool keepsItsEnd = bar.width() > all + 2 * paperEnd; // a bar that seems to end sooner tells a wrong day
        x = bar.left() - 5 - all >= layout.left ? bar.left() - 5 - all
            : keepsItsEnd                       ? bar.right() - paperEnd - all
                                                : std::max(layout.left, layout.width - all - 6);
    }
    // No line of a year or of today strikes the words out.
    painter.fillRect(QRectF(x - 2, middle - 8, all + 4, 16), theme.colour("surface"));
    if (row.isLate) {
        paintLateSign(painter, QRectF(x, middle - paperClock / 2, paperClock, paperClock), theme.colour("warning"));
    }
    x += clock;
    if (row.stage > 0) {
        paintStage(painter, QRectF(x, middle - 7, 14, 14),
                   StageGlyph::proved(std::clamp(row.stage, 1, spec.ceiling), spec.ceiling), theme);
    }
    words.paint(painter, {x + tower, middle}, Qt::AlignLeft, text);
}

void paintPaperToday(QPainter& painter, const RoadmapSpec& spec, const PaperLayout& layout, const Theme& theme) {
    if (!spec.today.isValid() || spec.today < spec.first || spec.today > spec.last) {
        return;
    }
    const double x = layout.x(spec, spec.today);
    painter.setPen(QPen(theme.colour("text"), 1.25));
    painter.drawLine(QPointF(x, paperHead), QPointF(x, layout.bottom));
    const TextLine words(spec.todayLabel, theme, paperText, 600);
    const bool fits = x + 8 + words.width() <= layout.width;
    const QRectF flag(fits ? x : x - words.width() - 8, paperHead + 2, words.width() + 8, 16);
    painter.fillRect(flag, theme.colour("ink"));
    words.paint(painter, flag.center(), Qt::AlignHCenter, theme.colour("onInk"));
}

void paintPaperArrow(QPainter& painter, const QPolygonF& path, bool isBroken, const Theme& theme) {
    const QColor ink = theme.colour(isBroken ? "blocker" : "lineStrong");
    QPen pen(ink, 0.9);
    if (isBroken) {
        pen.setDashPattern({4, 3});
    }
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(path);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawPolygon(dependencyTip(path, 3));
}

/// Between bars that stand on this part; what waits for an action of another says so in the list of actions.
void paintPaperArrows(QPainter& painter, const RoadmapSpec& spec, const PaperLayout& layout, const Theme& theme) {
    std::map<QString, const PaperLayout::Line*> lines;
    for (const PaperLayout::Line& line : layout.lines) {
        if (line.row && line.row->first.isValid()) {
            lines.emplace(line.row->code, &line);
        }
    }
    for (const bool isBroken : {false, true}) { // those that matter lie upon the others
        for (const auto& [code, line] : lines) {
            for (const QString& needed : line->row->waitsFor) {
                const auto from = lines.find(needed);
                if (from != lines.end() && line->row->tooEarlyFor.contains(needed) == isBroken) {
                    paintPaperArrow(
                        painter,
                        dependencyPath(layout.bar(spec, *from->second), layout.bar(spec, *line), line->height, 0.7),
                        isBroken, theme);
                }
            }
        }
    }
}

/// Whether an arrow of either kind may stand on it.
std::pair<bool, bool> arrowKinds(const RoadmapSpec& spec) {
    std::set<QString> codes;
    for (const RoadmapSpec::Group& group : spec.groups) {
        for (const RoadmapSpec::Row& row : group.rows) {
            codes.insert(row.first.isValid() ? row.code : QString());
        }
    }
    std::pair<bool, bool> kinds{false, false};
    for (const RoadmapSpec::Group& group : spec.groups) {
        for (const RoadmapSpec::Row& row : group.rows) {
            for (const QString& needed : row.waitsFor) {
                if (row.first.isValid() && codes.contains(needed)) {
                    (row.tooEarlyFor.contains(needed) ? kinds.second : kinds.first) = true;
                }
            }
        }
    }
    return kinds;
}

ChartLegend paperLegend(const RoadmapSpec& spec, double width, const Theme& theme) {
    std::set<RoadmapSpec::Bar> used;
    bool hasStage = false;
    bool hasProgress = false;
    bool isAnyLate = false;
    for (const RoadmapSpec::Group& group : spec.groups) {
        for (const RoadmapSpec::Row& row : group.rows) {
            used.insert(row.bar);
            hasStage = hasStage || row.stage > 0;
            const bool isAhead = row.bar == RoadmapSpec::Bar::Solid || row.bar == RoadmapSpec::Bar::Open;
            hasProgress = hasProgress || (row.progress > 0 && isAhead);
            isAnyLate = isAnyLate || row.isLate;
        }
    }
    ChartLegend legend(theme, width);
    const auto add = [&](RoadmapSpec::Bar kind, const QString& label) {
        if (used.contains(kind)) {
            legend.add(label, 20, [kind](QPainter& painter, QPointF at, const Theme& now) {
                paintPaperBar(painter, QRectF(at.x(), at.y() - 5, 20, 10), kind, 0, now);
            });
        }
    };
    add(RoadmapSpec::Bar::Solid, spec.solidLabel);
    add(RoadmapSpec::Bar::Open, spec.openLabel);
    if (hasProgress) {
        legend.add(spec.progressLabel, 20, [](QPainter& painter, QPointF at, const Theme& now) {
            paintPaperBar(painter, QRectF(at.x(), at.y() - 5, 20, 10), RoadmapSpec::Bar::Open, 50, now);
        });
    }
    add(RoadmapSpec::Bar::Done, spec.doneLabel);
    add(RoadmapSpec::Bar::Stopped, spec.stoppedLabel);
    if (isAnyLate) {
        legend.add(spec.lateLabel, paperClock, [](QPainter& painter, QPointF at, const Theme& now) {
            paintLateSign(painter, QRectF(at.x(), at.y() - paperClock / 2, paperClock, paperClock),
                          now.colour("warning"));
        });
    }
    const auto [hasArrow, hasBroken] = arrowKinds(spec);
    const auto addArrow = [&](bool isShown, bool isBroken, const QString& label) {
        if (isShown) {
            legend.add(label, 20, [isBroken](QPainter& painter, QPointF at, const Theme& now) {
                paintPaperArrow(painter, QPolygonF({at, at + QPointF(20, 0)}), isBroken, now);
            });
        }
    };
    addArrow(hasArrow, false, spec.waitsLabel);
    addArrow(hasBroken, true, spec.tooEarlyLabel);
    if (hasStage) {
        const int stage = std::min(3, spec.ceiling);
        legend.add(spec.stageLabel, 14,
                   [stage, ceiling = spec.ceiling](QPainter& painter, QPointF at, const Theme& now) {
                       paintStage(painter, QRectF(at.x(), at.y() - 7, 14, 14), StageGlyph::proved(stage, ceiling), now);
                   });
    }
    return legend;
}

} // namespace

std::vector<RoadmapSpec> roadmapParts(const RoadmapSpec& spec, QSizeF size, const Theme& theme) {
    const double width = size.width() * pxPerPoint;
    const PaperLayout layout(spec, width, theme);
    const double room = size.height() * pxPerPoint - paperHead - paperLegend(spec, width, theme).height() - 1;
    std::vector<RoadmapSpec> parts;
    RoadmapSpec empty = spec;
    empty.groups.clear();
    double used = room + 1; // nothing begun yet
    double head = 0;
    const RoadmapSpec::Group* group = nullptr;
    for (const PaperLayout::Line& line : layout.lines) {
        if (!line.row) {
            group = line.group;
            head = line.height;
            continue; // together with its first row
        }
        const bool isFirst = line.row == &group->rows.front();
        const double needed = line.height + (isFirst ? head : 0);
        const bool isNew = used + needed > room;
        if (isNew) {
            parts.push_back(empty);
            used = 0;
        }
        if (isNew || isFirst) {
            parts.back().groups.push_back({group->label, group->cost, {}});
            used += head;
        }
        parts.back().groups.back().rows.push_back(*line.row);
        used += line.height;
    }
    for (std::size_t i = 0; parts.size() > 1 && i < parts.size(); ++i) {
        const std::vector<RoadmapSpec::Group>& groups = parts[i].groups;
        parts[i].text.title = spec.partPattern.arg(spec.text.language.whole(static_cast<qint64>(i) + 1),
                                                   spec.text.language.whole(static_cast<qint64>(parts.size())),
                                                   groups.front().rows.front().code, groups.back().rows.back().code);
        parts[i].text.summary = parts[i].text.title + QLatin1Char(' ') + spec.text.summary;
    }
    return parts;
}

namespace report {

Figure chartFigure(const RoadmapSpec& spec, QSizeF size, const Theme& theme) {
    const double width = size.width() * pxPerPoint;
    const double height = PaperLayout(spec, width, theme).bottom + paperLegend(spec, width, theme).height() + 1;
    const QSizeF px(width, height);
    const auto draw = [spec, theme, px](QPainter& painter, const QRectF& area) {
        // Laid out here, over the specification that this drawing keeps.
        const PaperLayout layout(spec, px.width(), theme);
        painter.save();
        painter.translate(area.topLeft());
        painter.scale(area.width() / px.width(), area.height() / px.height());
        painter.setRenderHint(QPainter::Antialiasing, true);
        paintPaperHead(painter, spec, layout, theme);
        for (const PaperLayout::Line& line : layout.lines) {
            if (line.row) {
                painter.setPen(QPen(theme.colour("line"), 0.75));
                painter.drawLine(QPointF(0, line.top + line.height), QPointF(layout.width, line.top + line.height));
                continue;
            }
            painter.fillRect(QRectF(0, line.top, layout.width, line.height), theme.colour("sunken"));
        }
        paintPaperToday(painter, spec, layout, theme);
        paintPaperArrows(painter, spec, layout, theme);
        for (const PaperLayout::Line& line : layout.lines) {
            if (line.row) {
                paintPaperRow(painter, spec, layout, line, theme);
                continue;
            }
            const double middle = line.top + line.height / 2;
            double y = middle - line.label.height() / 2;
            const double step = line.label.height() / std::max<double>(1, double(line.label.lines.size()));
            for (const QString& words : line.label.lines) {
                TextLine(words, theme, paperText, 600)
                    .paint(painter, {4, y + step / 2}, Qt::AlignLeft, theme.colour("text"));
                y += step;
            }
            TextLine(line.group->cost, theme, paperText, 600)
                .paint(painter, {layout.costRight, middle}, Qt::AlignRight, theme.colour("text"));
        }
        paperLegend(spec, px.width(), theme).paint(painter, {0, layout.bottom});
        painter.restore();
    };
    return chartFigureOf(spec.text, px, draw);
}

} // namespace report
} // namespace atalaya
