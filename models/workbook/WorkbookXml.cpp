#include "models/workbook/WorkbookXml.h"

#include "models/workbook/XlsxPackage.h"

#include <QXmlStreamReader>

namespace atalaya::exchange {

using namespace Qt::StringLiterals;

tl::unexpected<Error> brokenSheet(const QString& detail) {
    return tl::make_unexpected(damagedWorkbook(detail));
}

tl::unexpected<Error> fullSheet(const QString& sentence) {
    return failure(ErrorCode::InvalidInput, sentence);
}

Outcome toRoot(QXmlStreamReader& xml, const QString& path) {
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::DTD:
            return brokenSheet(path + u": document type declaration"_s);
        case QXmlStreamReader::StartElement:
            return {};
        default:
            break;
        }
    }
    return brokenSheet(path + u": "_s + xml.errorString());
}

Outcome toEnd(const QXmlStreamReader& xml, const QString& path) {
    if (xml.hasError()) {
        return brokenSheet(u"%1, line %2: %3"_s.arg(path).arg(xml.lineNumber()).arg(xml.errorString()));
    }
    return {};
}

QString withoutEscapes(const QString& text) {
    if (!text.contains(u"_x"_s)) {
        return text;
    }
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        constexpr qsizetype escape = 7;
        if (text.at(i) == u'_' && i + escape <= text.size() && text.at(i + 1) == u'x' &&
            text.at(i + escape - 1) == u'_') {
            bool isHex = false;
            const ushort unit = QStringView(text).mid(i + 2, 4).toUShort(&isHex, 16);
            if (isHex) {
                plain.append(QChar(unit));
                i += escape - 1;
                continue;
            }
        }
        plain.append(text.at(i));
    }
    return plain;
}

} // namespace atalaya::exchange
