#include "models/workbook/WorkbookXml.h"

#include "models/workbook/XlsxPackage.h"

#include <QXmlStreamReader>

#include <algorithm>

namespace atalaya::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepestXml = 100;    ///< elements inside one another; workbooks need some ten
constexpr int mostAttributes = 60; ///< of one tag; workbooks need some thirty

/// One tag, from behind its "<": where the character behind it is, how many attributes it has, and whether it ends in
/// "/>". What is in quotation marks says nothing.
struct ScannedTag {
    qsizetype end = 0;
    int attributes = 0;
    bool isWhole = false;
};

ScannedTag scannedTag(const QByteArray& bytes, qsizetype at) {
    ScannedTag tag;
    char quote = '\0';
    for (; at < bytes.size(); ++at) {
        const char c = bytes.at(at);
        if (quote != '\0') {
            quote = c == quote ? '\0' : quote;
        } else if (c == '"' || c == '\'') {
            quote = c;
            ++tag.attributes;
        } else if (c == '>') {
            tag.isWhole = bytes.at(at - 1) == '/';
            break;
        }
    }
    tag.end = std::min(at + 1, bytes.size());
    return tag;
}

/// Behind `mark`, or at the end.
qsizetype behind(const QByteArray& bytes, const char* mark, qsizetype from) {
    const qsizetype found = bytes.indexOf(mark, from);
    return found < 0 ? bytes.size() : found + static_cast<qsizetype>(qstrlen(mark));
}

/// Of the two encodings that packages may have, the one that everybody writes.
bool isInUtf8(const QByteArray& bytes) {
    QByteArrayView text(bytes);
    text = text.startsWith("\xef\xbb\xbf") ? text.sliced(3) : text;
    if (bytes.contains('\0')) {
        return false;
    }
    if (!text.startsWith("<?xml")) {
        return true;
    }
    const QByteArray declaration = text.first(std::max<qsizetype>(0, text.indexOf("?>"))).toByteArray().toLower();
    return !declaration.contains("encoding") || declaration.contains("utf-8");
}

/// Four digits, and no sign, space or "0x", which numbers may have elsewhere.
bool isHexOfEscape(QStringView digits) {
    return std::all_of(digits.begin(), digits.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    });
}

} // namespace

Outcome guardXml(const QByteArray& bytes, const QString& path) {
    if (!isInUtf8(bytes)) {
        return brokenSheet(path + u": not in UTF-8"_s);
    }
    int depth = 0;
    for (qsizetype at = bytes.indexOf('<'); at >= 0; at = bytes.indexOf('<', at)) {
        const QByteArrayView rest = QByteArrayView(bytes).sliced(at);
        if (rest.startsWith("<!--")) {
            at = behind(bytes, "-->", at + 4);
        } else if (rest.startsWith("<![CDATA[")) {
            at = behind(bytes, "]]>", at);
        } else if (rest.startsWith("<?")) {
            at = behind(bytes, "?>", at);
        } else if (rest.startsWith("</")) {
            --depth;
            at += 2;
        } else {
            const ScannedTag tag = scannedTag(bytes, at + 1);
            depth += tag.isWhole ? 0 : 1;
            at = tag.end;
            if (depth > deepestXml || tag.attributes > mostAttributes) {
                return brokenSheet(u"%1: %2 elements deep, %3 attributes"_s.arg(path, QString::number(depth),
                                                                                QString::number(tag.attributes)));
            }
        }
    }
    return {};
}

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
            const QStringView digits = QStringView(text).mid(i + 2, 4);
            if (isHexOfEscape(digits)) {
                plain.append(QChar(digits.toUShort(nullptr, 16)));
                i += escape - 1;
                continue;
            }
        }
        plain.append(text.at(i));
    }
    return plain;
}

} // namespace atalaya::exchange
