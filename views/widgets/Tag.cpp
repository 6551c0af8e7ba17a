#include "views/widgets/Tag.h"

#include "views/theme/Icons.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/Paint.h"

#include <algorithm>

#include <QStyle>

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

QString Tag::iconName() const {
    if (m_onBand) {
        return {};
    }
    return m_kind == Kind::InReview   ? QStringLiteral("eye")
           : m_kind == Kind::Approved ? QStringLiteral("lock")
                                      : QString();
}

QSize Tag::sizeHint() const {
    const WindowStyle& style = windowStyle();
    const int icon = iconName().isEmpty() ? 0 : style.px(14) + style.px(4);
    return {fontMetrics().horizontalAdvance(text()) + icon + 2 * style.px(7),
            std::max(style.px(m_onBand ? 22 : 20), fontMetrics().height() + 2)};
}

void Tag::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const WindowStyle& style = windowStyle();
    const Look look = lookOf(m_kind, m_onBand);
    paintBox(painter, rect(), look.fill ? style.colour(look.fill) : QColor(), style.colour(look.border), style.px(1),
             style.px(3), m_kind == Kind::Practice);
    const QColor colour = style.colour(look.text);
    int x = style.px(7);
    const auto place = [&](int width) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, width, height()));
    };
    if (const QString icon = iconName(); !icon.isEmpty()) {
        paintIcon(painter, place(style.px(14)), icon, colour);
        x += style.px(14) + style.px(4);
    }
    painter.setFont(font());
    painter.setPen(colour);
    painter.drawText(place(fontMetrics().horizontalAdvance(text()) + 1), Qt::AlignCenter | Qt::TextDontClip, text());
}

} // namespace atalaya
