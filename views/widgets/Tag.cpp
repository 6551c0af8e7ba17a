#include "views/widgets/Tag.h"

#include "views/theme/Icons.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/Paint.h"

#include <QFontMetrics>
#include <QStyle>

#include <algorithm>

namespace atalaya {

namespace {

struct Look {
    const char* fill;
    const char* border;
    const char* text;
};

Look lookOf(Tag::Kind kind, bool onBand) {
    if (onBand) {
        return kind == Tag::Kind::Practice ? Look{nullptr, "onBand2", "onBand2"} : Look{nullptr, "bandLine", "onBand"};
    }
    switch (kind) {
    case Tag::Kind::InReview:
        return {"noteTint", "note", "note"};
    case Tag::Kind::Approved:
        return {"ink", "ink", "onInk"};
    case Tag::Kind::Provisional:
        return {"warningTint", "warning", "warning"};
    case Tag::Kind::Gap:
        return {"gapTint", "gap", "gap"};
    default:
        return {"surface", "lineStrong", "text2"};
    }
}

QFont fontOf(const WindowStyle& style) {
    return style.font("caption", 500);
}

QString iconName(Tag::Kind kind, bool onBand) {
    if (onBand) {
        return {};
    }
    return kind == Tag::Kind::InReview   ? QStringLiteral("eye")
           : kind == Tag::Kind::Approved ? QStringLiteral("lock")
                                         : QString();
}

} // namespace

Tag::Tag(const WindowStyle& style, Kind kind, const QString& text, QWidget* parent)
    : Label(style, QString(), "caption", "text2", 500, parent), m_kind(kind) {
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setKind(kind, text);
}

QString Tag::wordOf(Kind kind) {
    switch (kind) {
    case Kind::Draft:
        return tr("Draft");
    case Kind::InReview:
        return tr("In review");
    case Kind::Approved:
        return tr("Approved");
    case Kind::Provisional:
        return tr("Provisional");
    case Kind::Practice:
        return tr("Practice data");
    default:
        return {};
    }
}

void Tag::setKind(Kind kind, const QString& text) {
    m_kind = kind;
    setText(text.isEmpty() ? wordOf(kind) : text);
    setToken(lookOf(m_kind, m_onBand).text);
}

void Tag::setOnBand(bool onBand) {
    m_onBand = onBand;
    setToken(lookOf(m_kind, m_onBand).text);
}

QSize Tag::sizeHint() const {
    return tagSize(m_kind, text(), m_onBand, windowStyle());
}

void Tag::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintTag(painter, rect(), m_kind, text(), m_onBand, layoutDirection(), windowStyle());
}

QSize tagSize(Tag::Kind kind, const QString& text, bool onBand, const WindowStyle& style) {
    const QFontMetrics metrics(fontOf(style));
    const int icon = iconName(kind, onBand).isEmpty() ? 0 : style.px(14) + style.px(4);
    return {metrics.horizontalAdvance(text.isEmpty() ? Tag::wordOf(kind) : text) + icon + 2 * style.px(7),
            std::max(style.px(onBand ? 22 : 20), metrics.height() + 2)};
}

void paintTag(QPainter& painter, const QRect& area, Tag::Kind kind, const QString& text, bool onBand,
              Qt::LayoutDirection direction, const WindowStyle& style) {
    const SavedPainter saved(painter);
    const Look look = lookOf(kind, onBand);
    paintBox(painter, area, look.fill ? style.colour(look.fill) : QColor(), style.colour(look.border), style.px(1),
             style.px(3), kind == Tag::Kind::Practice);
    const QColor colour = style.colour(look.text);
    int x = area.left() + style.px(7);
    const auto place = [&](int width) {
        return QStyle::visualRect(direction, area, QRect(x, area.top(), width, area.height()));
    };
    if (const QString icon = iconName(kind, onBand); !icon.isEmpty()) {
        paintIcon(painter, place(style.px(14)), icon, colour);
        x += style.px(14) + style.px(4);
    }
    const QString word = text.isEmpty() ? Tag::wordOf(kind) : text;
    const QFont font = fontOf(style);
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(place(QFontMetrics(font).horizontalAdvance(word) + 1), Qt::AlignCenter | Qt::TextDontClip, word);
}

} // namespace atalaya
