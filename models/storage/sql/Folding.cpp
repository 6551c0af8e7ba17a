#include "models/storage/sql/Folding.h"

#include <QStringView>

#include <algorithm>

namespace atalaya::storage {
namespace {

/// The letters of a ligature; empty for every other character.
QStringView lettersOf(QChar c) {
    switch (c.unicode()) {
    case u'œ':
        return u"oe";
    case u'Œ':
        return u"OE";
    case u'æ':
        return u"ae";
    case u'Æ':
        return u"AE";
    case u'ß':
        return u"ss";
    case u'ẞ':
        return u"SS";
    case u'ĳ':
        return u"ij";
    case u'Ĳ':
        return u"IJ";
    // What copying out of a PDF brings along.
    case u'ﬀ':
        return u"ff";
    case u'ﬁ':
        return u"fi";
    case u'ﬂ':
        return u"fl";
    case u'ﬃ':
        return u"ffi";
    case u'ﬄ':
        return u"ffl";
    case u'ﬅ':
    case u'ﬆ':
        return u"st";
    default:
        return {};
    }
}

} // namespace

QString folded(const QString& text) {
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text) {
        const QStringView letters = lettersOf(c);
        letters.isEmpty() ? plain.append(c) : plain.append(letters);
    }
    return plain;
}

qsizetype unfoldedAt(const QString& text, qsizetype at) {
    qsizetype plain = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        plain += std::max<qsizetype>(1, lettersOf(text.at(i)).size());
        if (plain > at) {
            return i;
        }
    }
    return text.size();
}

} // namespace atalaya::storage
