#pragma once

#include "views/charts/ChartPicture.h"

#include <QStringList>
#include <QWidget>

#include <functional>

namespace atalaya {

class WindowStyle;

/// A chart of the report on the screen: the same drawing, in the window's theme and text size. Its rows or axes can be
/// pointed at and walked through with arrows; Enter or a click opens what one stands for. Screen readers hear the
/// chart's sentence, and of the row one stands on its words.
class ChartView : public QWidget {
    Q_OBJECT
public:
    /// What the chart shows; `draw` is asked again at another size or theme.
    struct Chart {
        QString title;
        QString summary;
        QStringList codes; ///< what each row or axis stands for; empty where it is only a heading
        QStringList words; ///< what each says
        double height = 0; ///< px at 100 % text size that would do
        std::function<report::Figure(QSizeF points, const Theme& theme, report::ChartPlaces* places)> draw;
    };

    explicit ChartView(const WindowStyle& style, QWidget* parent = nullptr);

    void setChart(Chart chart);
    [[nodiscard]] const Chart& chart() const { return m_chart; }
    /// Of the row or axis one stands on; empty while there is none.
    [[nodiscard]] QString currentCode() const { return m_chart.codes.value(m_current); }
    /// As it is now, on `theme`.
    [[nodiscard]] report::Figure figure(const Theme& theme) const;
    /// Where a row or axis lies in the widget.
    [[nodiscard]] QRect placeOf(const QString& code) const;

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void activated(const QString& code);

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void redraw();
    void goTo(int item);
    void step(int by);
    [[nodiscard]] double scale() const;
    [[nodiscard]] QSizeF points() const;
    [[nodiscard]] int itemAt(QPointF at) const;

    const WindowStyle& m_style;
    Chart m_chart;
    report::Figure m_figure;
    report::ChartPlaces m_places;
    int m_current = -1;
    int m_hovered = -1;
    bool m_stale = true;
};

} // namespace atalaya
