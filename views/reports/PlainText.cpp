#include "views/reports/PlainText.h"

namespace atalaya::report {

namespace {

bool isShown(QChar c) {
    return c.category() != QChar::Other_Control && c.category() != QChar::Other_Format &&
           c != QChar::ObjectReplacementCharacter && c.unicode() < 0xFFFE;
}

/// The ligatures of type, which copying out of a PDF brings along.
bool isJoined(QChar c) {
    return c >= QChar(0xFB00) && c <= QChar(0xFB06);
}

} // namespace

QString cleanText(const QString& text) {
    const QString whole = text.isValidUtf16() ? text : QString::fromUtf8(text.toUtf8());
    QString clean;
    clean.reserve(whole.size());
    for (qsizetype i = 0; i < whole.size(); ++i) {
        const QChar c = whole[i];
        if (c == u'\r' && whole.size() > i + 1 && whole[i + 1] == u'\n') {
            continue;
        }
        if (c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator) {
            clean += u'\n';
        } else if (c == u'\t') {
            clean += u' ';
        } else if (isJoined(c)) {
            clean += QString(c).normalized(QString::NormalizationForm_KD);
        } else if (isShown(c)) {
            clean += c;
        }
    }
    return clean.normalized(QString::NormalizationForm_C);
}

QString oneLine(const QString& text) {
    // Not simplified(): a no-break space stays one, as before the signs of French.
    return cleanText(text).replace(u'\n', u' ').split(u' ', Qt::SkipEmptyParts).join(u' ');
}

QString safeFileName(const QString& wanted) {
    QString name = oneLine(wanted).simplified();
    for (QChar& c : name) {
        if (QStringLiteral("/\\:*?\"<>|").contains(c)) {
            c = u'_';
        }
    }
    name.replace(QStringLiteral(".."), QStringLiteral("_"));
    return name.isEmpty() || name == u"." ? QStringLiteral("attachment") : name;
}

} // namespace atalaya::report
