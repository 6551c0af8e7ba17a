#pragma once

#include <QProxyStyle>

class QStyleOptionHeader;

namespace atalaya {

class WindowStyle;

/// Paints Qt's own controls as the design says: fields, combo boxes, spin boxes, buttons, check and radio marks, menus,
/// lists and their headings, scroll bars, the notes of the mouse. A style sheet would say the same in fewer lines, but
/// asks its rules again for every widget that is shown: a fifth of the time until the window's first picture. A field
/// with the property "error" has the line of an error; a control with the property "small" is 26 px high instead of 32.
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
    QIcon standardIcon(StandardPixmap which, const QStyleOption* option = nullptr,
                       const QWidget* widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* returned) const override;

private:
    void paintHeader(QPainter& painter, const QStyleOptionHeader& header, const QWidget* widget) const;
    void paintSpinBox(QPainter& painter, const QStyleOptionComplex& option, const QWidget* widget) const;
    [[nodiscard]] int fieldHeight(const QWidget* widget) const;

    const WindowStyle& m_style;
};

/// Marks a field as wrong, or as right again: the line of 2 px now, and for screen readers `sentence`, which the page
/// also shows below the field. An empty sentence is no error.
void setFieldError(QWidget& field, const QString& sentence);

} // namespace atalaya
