#pragma once

#include "assessments/scoring/Explanation.h"
#include "views/charts/ChartPicture.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

namespace atalaya {

class WindowStyle;

/// A chart of the report on the screen: the same drawing, in the window's theme and text size. Its bars, axes and
/// numbers can be pointed at and walked through with arrows; Enter or a click opens what one stands for, a number
/// explains itself. Screen readers hear the chart's sentence, and of the part one stands on its words.
class ChartView : public QWidget {
    Q_OBJECT
public:
    /// One of the drawing's places (report::ChartPlaces).
    struct Part {
        QString key;   ///< what it is, for as long as the chart lives; empty: a heading, which nobody can stand on
        QString words; ///< what it says
        QString code;  ///< question or commitment that it opens
        int line = 0;  ///< parts beside each other have the same
        bool isNumber = false;                 ///< explains itself instead of opening something
        std::optional<NumberReference> number; ///< what "=" explains here
    };
    /// What the chart shows; `draw` is asked again at another size or theme.
    struct Chart {
        QString title;
        QString summary;
        std::vector<Part> parts;
        double height = 0; ///< px at 100 % text size that would do
        double dense = 0;  ///< and where there is little height; the drawing takes more where it must
        double alone = 0;  ///< px that it is wide when it is copied or saved, whatever the window
        std::function<report::Figure(QSizeF points, const Theme& theme, report::ChartPlaces* places)> draw;
        /// The same by itself, away from the page: with the legend that stands elsewhere there. Empty: as `draw`.
        std::function<report::Figure(QSizeF points, const Theme& theme)> whole;
    };

    explicit ChartView(const WindowStyle& style, QWidget* parent = nullptr);

    void setChart(Chart chart);
    /// Where the same numbers stand as text, a sentence that screen readers hear after the chart's own.
    void setTwin(const QString& sentence);
    [[nodiscard]] const Chart& chart() const { return m_chart; }
    void setDense(bool dense);
    /// What "=" explains where one stands; none while one stands nowhere.
    [[nodiscard]] std::optional<NumberReference> currentNumber() const;
    [[nodiscard]] QString currentKey() const;
    /// By itself, on `theme`: the same at every width and text size of the window.
    [[nodiscard]] report::Figure figure(const Theme& theme) const;
    /// Where a part lies in the widget.
    [[nodiscard]] QRect placeOf(const QString& key) const;

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void activated(const QString& code);
    void whyAsked(const atalaya::NumberReference& number);

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
    void fitHeight();
    void goTo(int part);
    /// To the next part in the order of reading.
    void step(int by);
    /// To the next line, as far as one can straight up or down.
    void stepLine(int by);
    void act(int part);
    [[nodiscard]] QString description() const;
    [[nodiscard]] double scale() const;
    [[nodiscard]] QSizeF points() const;
    [[nodiscard]] int count() const { return static_cast<int>(m_chart.parts.size()); }
    [[nodiscard]] const Part* part(int index) const;
    [[nodiscard]] int partAt(QPointF at) const;
    [[nodiscard]] QRectF placeOf(int part) const;

    const WindowStyle& m_style;
    Chart m_chart;
    QString m_twin;
    report::Figure m_figure;
    report::ChartPlaces m_places;
    bool m_dense = false;
    int m_current = -1;
    int m_hovered = -1;
    bool m_stale = true;
};

} // namespace atalaya
