#pragma once

#include "views/charts/ChartSpec.h"
#include "views/reports/ReportDocument.h"
#include "views/theme/Theme.h"

#include <QPointF>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

class QPainter;

namespace atalaya {

// Words and signs around a chart's plot, in px at 96 dpi.

/// A label beside a row: lines of the same size, centred on the row together.
struct ChartLabel {
    ChartLabel() = default;
    ChartLabel(const QString& text, const Theme& theme, double px, double width);

    std::vector<QString> lines;
    double px = 12;

    [[nodiscard]] double height() const;
    void paint(QPainter& painter, QPointF leftMiddle, const Theme& theme) const;
};

/// A value as a chart prints it: two decimals, as the document's language writes it, a dash for none.
[[nodiscard]] QString chartValue(const std::optional<double>& value, const ChartText& text);

/// Widest of some texts.
[[nodiscard]] double widest(const std::vector<QString>& texts, const Theme& theme, double px, int weight = 400);

/// The line of signs below a chart that says what each means; goes on to further lines where the width ends.
class ChartLegend {
public:
    ChartLegend(Theme theme, double width) : m_theme(std::move(theme)), m_width(width) {}

    using Sign = std::function<void(QPainter&, QPointF, const Theme&)>;

    /// `sign` paints itself, `signWidth` px wide, from the middle of its left edge. Without a label nothing is added.
    void add(const QString& label, double signWidth, Sign sign);

    /// With the space above it; 0 without entries.
    [[nodiscard]] double height() const;
    void paint(QPainter& painter, QPointF topLeft) const;

private:
    struct Entry {
        QString label;
        double signWidth;
        Sign sign;
        QPointF place; ///< left middle, from the legend's top left
    };
    Theme m_theme;
    double m_width;
    double m_x = 0;
    int m_lines = 0;
    std::vector<Entry> m_entries;
};

/// Height of each of `rows` rows when `room` px are shared: no less than what the tallest label needs.
[[nodiscard]] double rowPitch(double room, std::size_t rows, double needed);

/// The figure for a chart of `px`, with the text alternative that each chart must have.
[[nodiscard]] report::Figure chartFigureOf(const ChartText& text, QSizeF px,
                                           std::function<void(QPainter&, const QRectF&)> draw);

} // namespace atalaya
