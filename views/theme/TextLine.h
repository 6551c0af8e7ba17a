#pragma once

#include <QColor>
#include <QFont>
#include <QPointF>
#include <QString>

#include <functional>
#include <vector>

class QPainter;

namespace atalaya {

class Theme;

/// One line of text inside a drawing, measured and painted the same on every device: a drawing made on a screen of any
/// resolution keeps its right-aligned columns on paper. Sizes in px at 96 dpi; digits of equal width.
class TextLine {
public:
    TextLine(QString text, const Theme& theme, double px, int weight = 400);

    [[nodiscard]] double width() const { return m_width; }
    [[nodiscard]] double capHeight() const;
    [[nodiscard]] const QString& text() const { return m_text; }

    /// Capital letters stand centred on `anchor`'s height; `align` says which end is at its x (left, right, centre).
    /// `unit`: painter's units in one px.
    void paint(QPainter& painter, QPointF anchor, Qt::Alignment align, const QColor& colour, double unit = 1.0) const;

private:
    QString m_text;
    QFont m_font;
    double m_px;
    double m_width;
};

/// Lines of at most `width` px, broken between words; a word that is wider alone is broken inside. Nothing is elided.
[[nodiscard]] std::vector<QString> wrapText(const QString& text, const Theme& theme, double px, int weight,
                                            double width);
/// The same with widths that the caller knows how to find, of texts without blanks at their ends.
[[nodiscard]] std::vector<QString> wrapText(const QString& text, const std::function<double(const QString&)>& widthOf,
                                            double width);

} // namespace atalaya
