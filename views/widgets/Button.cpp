#include "views/widgets/Button.h"

#include "views/theme/Icons.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/EnterKey.h"
#include "views/widgets/Paint.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyleOptionButton>

namespace atalaya {

namespace {

struct Colours {
    QColor fill, border, text;
};

Colours onBand(const WindowStyle& style, QStyle::State state) {
    Colours c{QColor(), QColor(), style.colour("onBand")};
    if (!state.testFlag(QStyle::State_Enabled)) {
        c.text = style.colour("lineStrong");
    } else if (state.testFlag(QStyle::State_Sunken)) {
        c.fill = style.colour("bandLine");
        c.border = style.colour("onBand2");
    } else if (state.testFlag(QStyle::State_MouseOver)) {
        c.fill = style.colour("bandLine");
    }
    return c;
}

Colours primary(const WindowStyle& style, QStyle::State state) {
    if (!state.testFlag(QStyle::State_Enabled)) {
        return {style.colour("track"), style.colour("track"), style.colour("text3")};
    }
    const char* fill = state.testFlag(QStyle::State_Sunken)      ? "inkPressed"
                       : state.testFlag(QStyle::State_MouseOver) ? "inkHover"
                                                                 : "ink";
    return {style.colour(fill), style.colour(fill), style.colour("onInk")};
}

Colours plain(const WindowStyle& style, QStyle::State state, bool quiet) {
    if (!state.testFlag(QStyle::State_Enabled)) {
        return quiet ? Colours{QColor(), QColor(), style.colour("textDisabled")}
                     : Colours{style.colour("ground"), style.colour("line"), style.colour("textDisabled")};
    }
    if (state.testFlag(QStyle::State_Sunken)) {
        return {style.colour("selected"), style.colour("ink"), style.colour("text")};
    }
    if (state.testFlag(QStyle::State_On)) {
        return {style.colour("ink"), style.colour("ink"), style.colour("onInk")};
    }
    if (state.testFlag(QStyle::State_MouseOver)) {
        return {style.colour("hover"), style.colour("ink"), style.colour("text")};
    }
    return quiet ? Colours{QColor(), QColor(), style.colour("text")}
                 : Colours{style.colour("surface"), style.colour("lineStrong"), style.colour("text")};
}

Button::Kind kindOf(const QStyleOptionButton& option, const Button* button) {
    if (button) {
        return button->kind();
    }
    return option.features.testFlag(QStyleOptionButton::DefaultButton) ? Button::Kind::Primary : Button::Kind::Plain;
}

Button::Size sizeOf(const Button* button) {
    return button ? button->buttonSize() : Button::Size::Normal;
}

double iconSide(Button::Size size) {
    return size == Button::Size::Large ? 18 : 16;
}

bool hasIcon(const QStyleOptionButton& option, const Button* button) {
    return (button && !button->iconName().isEmpty()) || !option.icon.isNull();
}

bool hasMenu(const QStyleOptionButton& option) {
    return option.features.testFlag(QStyleOptionButton::HasMenu);
}

QFont fontOf(const Button* button, const WindowStyle& style) {
    return style.font(sizeOf(button) == Button::Size::Large ? "reading" : "body", 500);
}

/// Width of icon, word and chevron with the spaces between.
int contentWidth(const QStyleOptionButton& option, const Button* button, const WindowStyle& style) {
    const int gap = style.px(6);
    int width = 0;
    const auto add = [&](int part) { width += (width > 0 ? gap : 0) + part; };
    if (hasIcon(option, button)) {
        add(style.px(iconSide(sizeOf(button))));
    }
    if (!option.text.isEmpty()) {
        add(QFontMetrics(fontOf(button, style)).size(Qt::TextShowMnemonic, option.text).width());
    }
    if (hasMenu(option)) {
        add(style.px(14));
    }
    return width;
}

void paintContent(QPainter& painter, const QStyleOptionButton& option, const Button* button, const WindowStyle& style,
                  const QColor& colour) {
    const int gap = style.px(6);
    const int width = contentWidth(option, button, style);
    int x = option.rect.left() + std::max(0, (option.rect.width() - width) / 2);
    const auto take = [&](int part) {
        const QRect area(x, option.rect.top(), part, option.rect.height());
        x += part + gap;
        return QStyle::visualRect(option.direction, option.rect, area);
    };
    if (hasIcon(option, button)) {
        const QRect area = take(style.px(iconSide(sizeOf(button))));
        if (button && !button->iconName().isEmpty()) {
            paintIcon(painter, area, button->iconName(), colour);
        } else {
            option.icon.paint(&painter, area);
        }
    }
    if (!option.text.isEmpty()) {
        const QFont font = fontOf(button, style);
        const int length = QFontMetrics(font).size(Qt::TextShowMnemonic, option.text).width();
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(take(length), Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextDontClip, option.text);
    }
    if (hasMenu(option)) {
        paintIcon(painter, take(style.px(14)), QStringLiteral("chevron-down"), colour);
    }
}

} // namespace

Button::Button(const WindowStyle& style, const QString& text, Kind kind, QWidget* parent)
    : QPushButton(text, parent), m_style(style), m_kind(kind) {
    setAutoDefault(false);
    style.follow(this, [this] { restyle(); });
}

void Button::restyle() {
    setFont(m_style.font(m_size == Size::Large ? "reading" : "body", 500));
    updateGeometry();
    update();
}

void Button::keyPressEvent(QKeyEvent* event) {
    if (!clickedByEnter(*this, *event)) {
        QPushButton::keyPressEvent(event);
    }
}

QSize Button::sizeHint() const {
    QStyleOptionButton option;
    initStyleOption(&option);
    return pushButtonSize(option, this, m_style);
}

void Button::setKind(Kind kind) {
    m_kind = kind;
    update();
}

Button* Button::setButtonSize(Size size) {
    m_size = size;
    restyle();
    return this;
}

Button* Button::setIconName(const QString& name) {
    m_iconName = name;
    restyle();
    return this;
}

void Button::setOnBand(bool onBand) {
    m_onBand = onBand;
    update();
}

void paintPushButton(QPainter& painter, const QStyleOptionButton& option, const Button* button,
                     const WindowStyle& style) {
    const SavedPainter saved(painter);
    const Button::Kind kind = kindOf(option, button);
    Colours colours;
    if (button && button->isOnBand()) {
        colours = onBand(style, option.state);
    } else if (kind == Button::Kind::Primary) {
        colours = primary(style, option.state);
    } else {
        colours = plain(style, option.state, kind == Button::Kind::Quiet);
    }
    paintBox(painter, option.rect, colours.fill, colours.border, style.px(1), style.px(3));
    paintContent(painter, option, button, style, colours.text);
}

QSize pushButtonSize(const QStyleOptionButton& option, const Button* button, const WindowStyle& style) {
    const Button::Size size = sizeOf(button);
    const double height = size == Button::Size::Small ? 26 : size == Button::Size::Large ? 40 : 32;
    const double padding = size == Button::Size::Small ? 8 : size == Button::Size::Large ? 18 : 12;
    if (option.text.isEmpty()) {
        return {style.px(height), style.px(height)};
    }
    return {contentWidth(option, button, style) + 2 * style.px(padding), style.px(height)};
}

} // namespace atalaya
