#pragma once

#include <QColor>
#include <QRect>
#include <QString>

#include <vector>

class QWidget;

namespace atalaya::test {

/// A piece of text as a widget, a delegate or a chart painted it.
struct PaintedText {
    QString text;
    QColor ink;                       ///< as it comes out over `ground`
    QColor ground;                    ///< what most of its area had just before it was painted
    QRect area;                       ///< of it that is inside all clips, in the window
    QRect whole;                      ///< its words without the blanks behind, whatever clips cut off
    const QWidget* painter = nullptr; ///< whose paint event it was; not to be used once the window has changed
    double px = 0;                    ///< size of its font as it comes out
    bool isBold = false;              ///< 700 and more
    bool isExempt = false;            ///< of a control that is disabled, or of a row that is and is painted so
    QString where;                    ///< whose paint event it was: "QWidget in atalaya::RankTable 'Ranked gaps'"

    /// Contrast that WCAG 2.2 asks for: 3 of large text, else 4.5.
    [[nodiscard]] double needed() const;
};

/// Every text that `window` paints now, whoever paints it: labels, buttons, delegates, charts, documents. What is drawn
/// as a picture or as an outline (icons, towers, the pages of a preview) is not text here; nor is it noticed when
/// something that is painted later covers a text.
[[nodiscard]] std::vector<PaintedText> paintedTexts(QWidget& window);

} // namespace atalaya::test
