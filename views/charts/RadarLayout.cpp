#include "views/charts/RadarLayout.h"

#include "views/theme/TextLine.h"
#include "views/theme/Theme.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>

namespace atalaya {

namespace {

constexpr double smallPx = 9.5; ///< of numbers where they would stand too close
constexpr double labelLineHeight = 14;
constexpr double labelGap = 9; ///< from the outermost ring
constexpr double betweenWords = 8;
constexpr double betweenNumbers = 3;
constexpr int strong = 600;

/// A smaller polygon, or one that fills less of its height, cannot be read.
constexpr double leastRadius = 40;
constexpr double leastPart = 1.0 / 3;

/// With more axes than these the words would stand closer to each other than to their axes.
constexpr std::size_t mostWithWords = 19;

/// A text is measured once, however often it is asked for.
class Widths {
public:
    explicit Widths(const RadarTextWidth& widthOf) : m_widthOf(widthOf) {}

    double of(const QString& text, int weight = 400) {
        const std::pair key(text, weight);
        auto known = m_known.constFind(key);
        if (known == m_known.cend()) {
            known = m_known.insert(key, m_widthOf(text, weight));
        }
        return *known;
    }

private:
    const RadarTextWidth& m_widthOf;
    QHash<std::pair<QString, int>, double> m_known;
};

QString leadOf(const QString& number) {
    return number.isEmpty() ? QString() : number + QLatin1Char(' ');
}

/// The label in whole words; none where one of them is wider than its place.
std::optional<RadarLabel> wordsAt(const RadarSpec::Axis& axis, QPointF way, QPointF centre, double radius,
                                  const QRectF& room, Widths& widths) {
    const QPointF anchor = centre + way * (radius + labelGap);
    RadarLabel label;
    label.number = axis.number;
    label.px = radarLabelPx;
    double width = room.width() / 2;
    if (way.x() > 0.15) {
        label.align = Qt::AlignLeft;
        width = room.right() - anchor.x();
    } else if (way.x() < -0.15) {
        label.align = Qt::AlignRight;
        width = anchor.x() - room.left();
    }
    const double lead = widths.of(leadOf(axis.number), strong);
    // A label wraps from 95 px on, as in the design, unless its place is narrower still.
    const double lineWidth = std::max(30.0, std::min(width, 95.0) - lead);
    for (const QString& word : axis.label.split(u' ')) {
        if (widths.of(word) > lineWidth) {
            return std::nullopt;
        }
    }
    label.lines = wrapText(
        axis.label, [&widths](const QString& text) { return widths.of(text); }, lineWidth);
    double widest = label.lines.empty() ? lead : 0;
    for (std::size_t i = 0; i < label.lines.size(); ++i) {
        widest = std::max(widest, widths.of(label.lines[i]) + (i == 0 ? lead : 0.0));
    }
    const double height = labelLineHeight * static_cast<double>(std::max<std::size_t>(1, label.lines.size()));
    double x = anchor.x();
    if (label.align == Qt::AlignRight) {
        x -= widest;
    } else if (label.align == Qt::AlignHCenter) {
        x -= widest / 2;
    }
    label.box = QRectF(x, anchor.y() - height * (1 - way.y()) / 2, widest, height);
    return label;
}

/// The number alone, all of them on one circle.
RadarLabel numberAt(const RadarSpec::Axis& axis, QPointF way, QPointF centre, double radius, double px,
                    Widths& widths) {
    RadarLabel label;
    label.number = axis.number;
    label.px = px;
    const QSizeF size(widths.of(axis.number, strong) * px / radarLabelPx, labelLineHeight * px / radarLabelPx);
    const QPointF middle = centre + way * (radius + labelGap + std::max(size.width(), size.height()) / 2);
    label.box = QRectF(middle - QPointF(size.width(), size.height()) / 2, size);
    return label;
}

/// Less than `between` px of free room between labels at the same height.
bool touch(const RadarLabel& a, const RadarLabel& b, double between) {
    return a.box.adjusted(-between / 2, 1, between / 2, -1).intersects(b.box.adjusted(-between / 2, 0, between / 2, 0));
}

bool anyTouch(const std::vector<RadarLabel>& labels, double between) {
    for (std::size_t i = 0; i < labels.size(); ++i) {
        for (std::size_t j = i + 1; j < labels.size(); ++j) {
            if (touch(labels[i], labels[j], between)) {
                return true;
            }
        }
    }
    return false;
}

/// Moves the labels beside a middle one, at the top or at the bottom, outwards until they stand clear of it.
void makeWay(std::vector<RadarLabel>& labels) {
    const std::size_t n = labels.size();
    for (std::size_t i = 0; n > 2 && i < n; ++i) {
        if (labels[i].align != Qt::AlignHCenter) {
            continue;
        }
        for (const std::size_t side : {(i + 1) % n, (i + n - 1) % n}) {
            RadarLabel& label = labels[side];
            if (!touch(labels[i], label, betweenWords)) {
                continue;
            }
            if (label.align == Qt::AlignLeft) {
                label.box.moveLeft(labels[i].box.right() + betweenWords + 0.5);
            } else if (label.align == Qt::AlignRight) {
                label.box.moveRight(labels[i].box.left() - betweenWords - 0.5);
            }
        }
    }
}

/// How axes are labelled.
struct Manner {
    bool words = true;
    double px = radarLabelPx;
    std::size_t every = 1; ///< each axis has its label, or each second, third ...
};

std::optional<std::vector<RadarLabel>> labelsAt(const RadarSpec& spec, double radius, const QRectF& room,
                                                const Manner& manner, Widths& widths) {
    const std::size_t n = spec.axes.size();
    std::vector<RadarLabel> labels;
    for (std::size_t i = 0; i < n; i += manner.every) {
        const QPointF way = radarDirection(i, n);
        if (!manner.words) {
            labels.push_back(numberAt(spec.axes[i], way, room.center(), radius, manner.px, widths));
        } else if (auto label = wordsAt(spec.axes[i], way, room.center(), radius, room, widths)) {
            labels.push_back(*std::move(label));
        } else {
            return std::nullopt;
        }
    }
    if (manner.words) {
        makeWay(labels);
    }
    return labels;
}

/// The layout with the largest radius at which every label has its place inside `room` and none touches another, if
/// the polygon can be read then.
std::optional<RadarLayout> largestLayout(const RadarSpec& spec, QSizeF size, const Manner& manner, Widths& widths) {
    const QRectF room(QPointF(0, 0), size);
    const std::size_t n = spec.axes.size();
    for (double radius = std::min(room.width() / 2, room.height()); radius >= leastRadius; radius -= 2) {
        auto labels = labelsAt(spec, radius, room, manner, widths);
        if (!labels) {
            continue;
        }
        // What is drawn ends at the corners of the outermost ring: three axes need less than the whole circle.
        QRectF bounds(room.center(), QSizeF(0, 0));
        const auto include = [&bounds](const QRectF& box) {
            bounds = QRectF(QPointF(std::min(bounds.left(), box.left()), std::min(bounds.top(), box.top())),
                            QPointF(std::max(bounds.right(), box.right()), std::max(bounds.bottom(), box.bottom())));
        };
        for (std::size_t i = 0; i < n; ++i) {
            include(QRectF(room.center() + radarDirection(i, n) * radius, QSizeF(0, 0)));
        }
        for (const RadarLabel& label : *labels) {
            include(label.box);
        }
        if (bounds.height() > room.height() || bounds.left() < room.left() - 0.5 ||
            bounds.right() > room.right() + 0.5 || anyTouch(*labels, manner.words ? betweenWords : betweenNumbers)) {
            continue;
        }
        if (radius < bounds.height() * leastPart) {
            return std::nullopt;
        }
        const QPointF shift(0, -bounds.top());
        for (RadarLabel& label : *labels) {
            label.box.translate(shift);
        }
        return RadarLayout{room.center() + shift, radius, bounds.bottom() + shift.y(), *std::move(labels)};
    }
    return std::nullopt;
}

/// The first that works at a height from that of `size` to `tallest`.
std::optional<RadarLayout> growingLayout(const RadarSpec& spec, QSizeF size, double tallest, const Manner& manner,
                                         Widths& widths) {
    std::optional<RadarLayout> layout = largestLayout(spec, size, manner, widths);
    constexpr double step = 40;
    for (double height = size.height() + step; !layout && height <= tallest; height += step) {
        layout = largestLayout(spec, {size.width(), height}, manner, widths);
    }
    return layout;
}

} // namespace

void RadarLabel::paint(QPainter& painter, const Theme& theme) const {
    if (lines.empty()) {
        TextLine(number, theme, px, strong).paint(painter, box.center(), Qt::AlignHCenter, theme.colour("text"));
        return;
    }
    double y = box.top() + labelLineHeight / 2;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const TextLine line(lines[i], theme, px);
        const TextLine lead(i == 0 ? leadOf(number) : QString(), theme, px, strong);
        const double width = lead.width() + line.width();
        double x = box.left();
        if (align == Qt::AlignRight) {
            x = box.right() - width;
        } else if (align == Qt::AlignHCenter) {
            x = box.center().x() - width / 2;
        }
        lead.paint(painter, {x, y}, Qt::AlignLeft, theme.colour("text"));
        line.paint(painter, {x + lead.width(), y}, Qt::AlignLeft, theme.colour("text2"));
        y += labelLineHeight;
    }
}

QPointF radarDirection(std::size_t i, std::size_t n) {
    const double angle = 2 * std::numbers::pi * static_cast<double>(i) / static_cast<double>(n);
    return {std::sin(angle), -std::cos(angle)};
}

RadarLayout radarLayout(const RadarSpec& spec, QSizeF room, const RadarTextWidth& widthOf) {
    Widths widths(widthOf);
    const QSizeF size(room.width(), std::max(room.height(), 4 * leastRadius));
    if (spec.axes.size() <= mostWithWords) {
        if (auto layout = growingLayout(spec, size, size.height() * 1.5, Manner(), widths)) {
            return *std::move(layout);
        }
    }
    for (std::size_t every = 1; every <= spec.axes.size(); ++every) {
        for (const double px : {radarLabelPx, smallPx}) {
            // A circle is no higher than it may be wide.
            if (auto layout = growingLayout(spec, size, size.width(), {false, px, every}, widths)) {
                return *std::move(layout);
            }
        }
    }
    const double radius = std::min(size.width(), size.height()) / 2;
    return {QPointF(size.width() / 2, radius), radius, 2 * radius, {}};
}

} // namespace atalaya
