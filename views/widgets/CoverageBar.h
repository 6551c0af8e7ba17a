#pragma once

#include <QWidget>

class QPainter;

namespace atalaya {

class WindowStyle;

/// How many of the questions that apply are answered, as a thin bar. Full only when all are: it never rounds up, and
/// neither does percent(). The words beside it are the page's.
class CoverageBar : public QWidget {
    Q_OBJECT
public:
    /// `width`: px at 100 % text size; 0 takes what the layout gives.
    explicit CoverageBar(const WindowStyle& style, double width = 120, QWidget* parent = nullptr);

    void setCoverage(int answered, int applicable);
    [[nodiscard]] int answered() const { return m_answered; }
    [[nodiscard]] int applicable() const { return m_applicable; }
    /// 100 only when all are answered, 0 only when none is.
    [[nodiscard]] int percent() const;
    void setOnBand(bool onBand);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const WindowStyle& m_style;
    double m_width;
    int m_answered = 0;
    int m_applicable = 0;
    bool m_onBand = false;
};

/// The same bar in the cell of a list.
void paintCoverage(QPainter& painter, const QRect& area, int answered, int applicable, bool onBand,
                   Qt::LayoutDirection direction, const WindowStyle& style);

} // namespace atalaya
