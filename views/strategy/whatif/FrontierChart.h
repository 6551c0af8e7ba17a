#pragma once

#include "models/items/WhatIfModelFrontier.h"

#include <QWidget>

namespace atalaya {

class WindowStyle;

/// What each budget buys: cost to the right, gain upwards, growing point by point, with the present choice marked. The
/// arrows go from point to point, Enter or a click takes the plan of one.
class FrontierChart : public QWidget {
    Q_OBJECT
public:
    /// Both must outlive this.
    FrontierChart(const WindowStyle& style, WhatIfModelFrontier& model, QWidget* parent = nullptr);

    /// Where the present choice stands.
    void setPresent(qint64 cost, double gain);
    /// The point one is on; -1: none.
    [[nodiscard]] int current() const { return m_current; }
    /// Where a point stands, in px of the widget.
    [[nodiscard]] QPointF placeOf(int point) const;
    /// Where the axes have lines and words, in whole units of the currency and in points of the score: round numbers
    /// from 0 to the first that holds all.
    [[nodiscard]] std::vector<double> costTicks() const;
    [[nodiscard]] std::vector<double> gainTicks() const;

Q_SIGNALS:
    void pointChosen(int point);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void follow();
    void go(int point);
    [[nodiscard]] int nearestTo(QPointF at) const;
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] QPointF placeOf(qint64 cost, double gain) const;
    [[nodiscard]] QString wordsOf(int point) const;

    const WindowStyle& m_style;
    WhatIfModelFrontier& m_model;
    int m_current = -1;
    qint64 m_presentCost = 0;
    double m_presentGain = 0.0;
};

} // namespace atalaya
