#include "views/declaration/TagObject.h"

#include "views/theme/Icons.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/Paint.h"
#include "views/widgets/Tag.h"

namespace atalaya {

namespace {

constexpr int wordProperty = QTextFormat::UserProperty + 1;

QTextCharFormat formatOf(int type, const QString& word) {
    QTextCharFormat format;
    format.setObjectType(type);
    format.setProperty(wordProperty, word);
    format.setVerticalAlignment(QTextCharFormat::AlignMiddle);
    return format;
}

} // namespace

QTextCharFormat TagObject::format(const QString& word) {
    return formatOf(type, word);
}

QSizeF TagObject::intrinsicSize(QTextDocument*, int, const QTextFormat& format) {
    return tagSize(Tag::Kind::Plain, format.property(wordProperty).toString(), false, m_style);
}

void TagObject::drawObject(QPainter* painter, const QRectF& area, QTextDocument*, int, const QTextFormat& format) {
    const SavedPainter saved(*painter);
    paintTag(*painter, area.toAlignedRect(), Tag::Kind::Plain, format.property(wordProperty).toString(), false,
             Qt::LeftToRight, m_style);
}

QTextCharFormat IconObject::format(const QString& icon) {
    return formatOf(type, icon);
}

QSizeF IconObject::intrinsicSize(QTextDocument*, int, const QTextFormat&) {
    return QSizeF(m_style.px(14), m_style.px(14));
}

void IconObject::drawObject(QPainter* painter, const QRectF& area, QTextDocument*, int, const QTextFormat& format) {
    paintIcon(*painter, area, format.property(wordProperty).toString(), m_style.colour("text2"));
}

} // namespace atalaya
