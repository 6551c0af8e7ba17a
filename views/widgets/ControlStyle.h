#pragma once

#include <QProxyStyle>

namespace atalaya {

class WindowStyle;

/// Paints Qt's own controls as the design says: fields, combo boxes, spin boxes, push buttons, check and radio marks,
/// arrows. Reads WindowStyle while painting, so that it needs no rebuilding at a change. A field with the property
/// "error" has the line of an error; a control with the property "small" is 26 px high instead of 32.
class ControlStyle : public QProxyStyle {
public:
    explicit ControlStyle(const WindowStyle& style);

    void polish(QWidget* widget) override;
    using QProxyStyle::polish;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl subControl,
                         const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                           const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* returned) const override;

private:
    void paintField(QPainter& painter, const QRect& area, const QStyleOption& option, const QWidget* widget) const;
    void paintMark(QPainter& painter, const QStyleOption& option, bool round) const;
    void paintSpinBox(QPainter& painter, const QStyleOptionComplex& option, const QWidget* widget) const;
    [[nodiscard]] int fieldHeight(const QWidget* widget) const;

    const WindowStyle& m_style;
};

} // namespace atalaya
