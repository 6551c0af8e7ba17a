#include "views/strategy/measures/MeasureTrend.h"

#include "assessments/strategy/FollowUp.h"
#include "models/items/MeasuresModelWords.h"
#include "views/theme/Signs.h"
#include "views/theme/WindowStyle.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace atalaya {

namespace {

constexpr int usualTicks = 4;
constexpr int mostTicks = 20;
constexpr int digitsOfTicks = 12;
constexpr double leastShare = 1e-9; ///< of a value's size: what lies nearer together is one height

/// 1, 2 or 5 times a power of ten, so that about `usualTicks` of them make `range`.
double stepOfTicks(double range) {
    const double raw = range / usualTicks;
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    const double lead = raw / power;
    return power * (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10);
}

} // namespace

MeasureTrend::MeasureTrend(const WindowStyle& style, const Language& language) : m_style(style), m_language(language) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    style.follow(this, [this] {
        setFixedHeight(m_style.px(180));
        update();
    });
}

void MeasureTrend::show(const Measure& measure) {
    m_measure = measure;
    setAccessibleName(tr("Trend of %1 %2", "code, title of a measure").arg(measure.code, measure.title));
    setAccessibleDescription(sentenceOf(measure, m_language));
    update();
}

QString MeasureTrend::sentenceOf(const Measure& measure, const Language& language) {
    const auto point = [&](double value, QDate day) {
        const QString number = planitems::valueWithUnit(language, value, measure.unit);
        return day.isValid() ? tr("%1 (%2)", "a value, its day").arg(number, planitems::dateText(language, day))
                             : number;
    };
    const Reading* last = lastReading(measure);
    QString said;
    if (measure.baseline && last) {
        said = tr("From %1 to %2.", "baseline, last reading")
                   .arg(point(measure.baseline->value, measure.baseline->date), point(last->value, last->date));
    } else if (last) {
        said = tr("Last read: %1.").arg(point(last->value, last->date));
    } else if (measure.baseline) {
        said = tr("It began at %1 and was not read since.").arg(point(measure.baseline->value, measure.baseline->date));
    } else {
        said = tr("It was not read yet.");
    }
    if (!measure.target) {
        return said + u' ' + tr("It has no target.");
    }
    const QString target = point(measure.target->value, measure.target->date);
    const auto share = shareOfTarget(measure);
    const QString aim =
        !share        ? tr("The target is %1.").arg(target)
        : *share >= 1 ? tr("The target of %1 is reached.").arg(target)
        : *share < 0  ? tr("The target is %1; it is further away than at the start.").arg(target)
                     : tr("The target is %1: %2 of the way.", "a value, percent").arg(target, language.percent(*share));
    return said + u' ' + aim;
}

QPointF MeasureTrend::Frame::at(qint64 day, double value) const {
    // By halves: the difference of two numbers may be larger than any number.
    return {plot.left() + plot.width() * static_cast<double>(day - firstDay) / static_cast<double>(days),
            plot.bottom() - plot.height() * ((value / 2 - least / 2) / (most / 2 - least / 2))};
}

double MeasureTrend::Frame::tick(int number) const {
    const double share = static_cast<double>(number) / ticks;
    const double value = least * (1 - share) + most * share;
    return QString::number(value, 'g', digitsOfTicks).toDouble(); // 0.3, and not 0.30000000000000004
}

std::optional<MeasureTrend::Frame> MeasureTrend::frame() const {
    std::vector<double> values;
    std::vector<qint64> days;
    const auto take = [&](double value, QDate day) {
        values.push_back(value);
        if (day.isValid()) {
            days.push_back(day.toJulianDay());
        }
    };
    for (const auto& point : {m_measure.baseline, m_measure.target}) {
        if (point) {
            take(point->value, point->date);
        }
    }
    for (const Reading& reading : m_measure.readings) {
        take(reading.value, reading.date);
    }
    if (days.empty()) {
        return std::nullopt;
    }
    Frame frame;
    const auto [first, last] = std::minmax_element(days.begin(), days.end());
    frame.firstDay = *first;
    frame.days = std::max<qint64>(1, *last - *first);
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    const double size = std::max(std::abs(*low), std::abs(*high));
    const double apart = *high - *low;
    const double range = apart > size * leastShare ? apart : std::max(1.0, size);
    const double step = stepOfTicks(range);
    frame.least = std::floor(*low / step) * step;
    frame.most = std::ceil(*high / step) * step;
    if (frame.most <= frame.least) {
        frame.most = frame.least + step;
    }
    const double ticks = std::round((frame.most - frame.least) / step);
    if (std::isfinite(ticks)) {
        frame.ticks = std::clamp(static_cast<int>(ticks), 1, mostTicks);
    } else {
        frame.least = *low;
        frame.most = *high;
    }
    int label = 0;
    const QFontMetrics figures(m_style.font("caption", 0, true));
    for (int tick = 0; tick <= frame.ticks; ++tick) {
        label = std::max(label, figures.horizontalAdvance(planitems::valueText(m_language, frame.tick(tick))));
    }
    label = std::min(label, width() / 3);
    frame.plot = QRectF(label + m_style.px(10), m_style.px(10), width() - label - m_style.px(22),
                        height() - m_style.px(18) - m_style.lineHeight("caption"));
    return frame;
}

void MeasureTrend::paintAxes(QPainter& painter, const Frame& frame) const {
    painter.setFont(m_style.font("caption", 0, true));
    const int line = m_style.lineHeight("caption");
    for (int tick = 0; tick <= frame.ticks; ++tick) {
        const double value = frame.tick(tick);
        const double y = frame.at(frame.firstDay, value).y();
        painter.fillRect(QRectF(frame.plot.left(), y, frame.plot.width(), m_style.px(1)), m_style.colour("grid"));
        painter.setPen(m_style.colour("text2"));
        painter.drawText(QRectF(0, y - line / 2.0, frame.plot.left() - m_style.px(6), line),
                         Qt::AlignRight | Qt::AlignVCenter, planitems::valueText(m_language, value));
    }
    const QRectF below(frame.plot.left(), frame.plot.bottom() + m_style.px(4), frame.plot.width(), line);
    painter.drawText(below, Qt::AlignLeft | Qt::AlignVCenter,
                     planitems::dateText(m_language, QDate::fromJulianDay(frame.firstDay)));
    painter.drawText(below, Qt::AlignRight | Qt::AlignVCenter,
                     planitems::dateText(m_language, QDate::fromJulianDay(frame.firstDay + frame.days)));
}

void MeasureTrend::paintCourse(QPainter& painter, const Frame& frame) const {
    const double unit = m_style.textPercent() / 100.0;
    if (m_measure.target) {
        QPen dashes(m_style.colour("target"), m_style.px(1));
        dashes.setStyle(Qt::DashLine);
        painter.setPen(dashes);
        const double y = frame.at(frame.firstDay, m_measure.target->value).y();
        painter.drawLine(QPointF(frame.plot.left(), y), QPointF(frame.plot.right(), y));
    }
    QPolygonF course;
    if (m_measure.baseline && m_measure.baseline->date.isValid()) {
        course << frame.at(m_measure.baseline->date.toJulianDay(), m_measure.baseline->value);
    }
    for (const Reading& reading : m_measure.readings) {
        course << frame.at(reading.date.toJulianDay(), reading.value);
    }
    painter.setPen(QPen(m_style.colour("seriesCurrent"), m_style.px(2)));
    painter.drawPolyline(course);
    painter.setBrush(m_style.colour("seriesCurrent"));
    painter.setPen(Qt::NoPen);
    for (const QPointF& point : course) {
        painter.drawEllipse(point, 3.5 * unit, 3.5 * unit);
    }
    if (m_measure.baseline && m_measure.baseline->date.isValid()) {
        paintLast(painter, course.front(), m_style.theme(), unit);
    }
    if (m_measure.target) {
        const qint64 day =
            m_measure.target->date.isValid() ? m_measure.target->date.toJulianDay() : frame.firstDay + frame.days;
        paintTarget(painter, frame.at(day, m_measure.target->value), m_style.theme(), unit);
    }
}

void MeasureTrend::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const auto found = frame();
    if (!found) {
        painter.setFont(m_style.font("body"));
        painter.setPen(m_style.colour("text2"));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, tr("The first reading begins the trend."));
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    paintAxes(painter, *found);
    paintCourse(painter, *found);
}

} // namespace atalaya
