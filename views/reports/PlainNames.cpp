#include "views/reports/PlainNames.h"

namespace atalaya::report {

QString printableLines(const QString& text) {
    QString clean = QString::fromUtf8(text.toUtf8()); // half a surrogate pair becomes a question mark
    for (QChar& c : clean) {
        if (c != u'\n' && (c.category() == QChar::Other_Control || c.unicode() >= 0xFFFE)) {
            c = u' ';
        }
    }
    return clean;
}

QString oneLine(const QString& text) {
    return printableLines(text).simplified();
}

QString safeFileName(const QString& wanted) {
    QString name = oneLine(wanted);
    for (QChar& c : name) {
        if (QStringLiteral("/\\:*?\"<>|").contains(c)) {
            c = u'_';
        }
    }
    name.replace(QStringLiteral(".."), QStringLiteral("_"));
    return name.isEmpty() || name == u"." ? QStringLiteral("attachment") : name;
}

} // namespace atalaya::report
