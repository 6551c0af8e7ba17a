#include "assessments/foundation/Folding.h"

#include <QStringView>

#include <algorithm>

namespace atalaya {
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

/// The sign that keyboards have for one that is set: French is written with ’ throughout, and typed with '.
QChar asTyped(QChar c) {
    switch (c.unicode()) {
    case u'’':
    case u'‘':
    case u'ʼ':
        return u'\'';
    case u'‐': // and the hyphen that does not break, by its decomposition
        return u'-';
    default:
        return c;
    }
}

/// What the character (or pair) that begins at `at` is folded to; empty for a mark upon the one before.
QString foldedUnit(const QString& text, qsizetype at, qsizetype length) {
    if (const QStringView letters = lettersOf(text.at(at)); !letters.isEmpty()) {
        return letters.toString().toLower();
    }
    QString plain;
    for (const QChar c : text.mid(at, length).normalized(QString::NormalizationForm_KD)) {
        if (!c.isMark()) {
            plain += asTyped(c);
        }
    }
    return plain.toCaseFolded();
}

} // namespace

FoldedText foldedWithPlaces(const QString& text) {
    FoldedText folded;
    folded.text.reserve(text.size());
    folded.places.reserve(static_cast<std::size_t>(text.size()) + 1);
    for (qsizetype at = 0; at < text.size();) {
        const QChar c = text.at(at);
        const bool isPair = c.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
        const qsizetype length = isPair ? 2 : 1;
        if (c.unicode() < 0x80) {
            folded.text += c.toLower(); // nearly all of them
        } else {
            folded.text += foldedUnit(text, at, length);
        }
        folded.places.resize(static_cast<std::size_t>(folded.text.size()), at);
        at += length;
    }
    folded.places.push_back(text.size());
    return folded;
}

QString folded(const QString& text) {
    return foldedWithPlaces(text).text;
}

QString withoutLigatures(const QString& text) {
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text) {
        const QStringView letters = lettersOf(c);
        letters.isEmpty() ? plain.append(c) : plain.append(letters);
    }
    return plain;
}

qsizetype withLigaturesAt(const QString& text, qsizetype at) {
    qsizetype plain = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        plain += std::max<qsizetype>(1, lettersOf(text.at(i)).size());
        if (plain > at) {
            return i;
        }
    }
    return text.size();
}

} // namespace atalaya
