#pragma once

#include "assessments/foundation/Language.h"
#include "assessments/strategy/Plan.h"

#include <QWidget>

namespace atalaya {

class WindowStyle;

/// The course of a measure over time: baseline, readings, target. The same stands beside it as a sentence and in the
/// table of readings; to screen readers it is the sentence.
class MeasureTrend : public QWidget {
    Q_OBJECT
public:
    MeasureTrend(const WindowStyle& style, const Language& language);

    void show(const Measure& measure);
    /// "From 12% (1 Jan 2025) to 40% (14 May 2026). The target is 80% (31 Dec 2028): 41% of the way."
    [[nodiscard]] static QString sentenceOf(const Measure& measure, const Language& language);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Frame {
        QRectF plot;
        qint64 firstDay = 0, days = 1; ///< Julian
        double least = 0, most = 1;
        int ticks = 1; ///< steps between lines
        [[nodiscard]] double tick(int number) const;
        [[nodiscard]] QPointF at(qint64 day, double value) const;
    };
    [[nodiscard]] std::optional<Frame> frame() const;
    void paintAxes(QPainter& painter, const Frame& frame) const;
    void paintCourse(QPainter& painter, const Frame& frame) const;

    const WindowStyle& m_style;
    const Language& m_language;
    Measure m_measure;
};

} // namespace atalaya
