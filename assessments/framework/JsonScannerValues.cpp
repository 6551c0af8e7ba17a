// What a JSON text is made of: texts, character by character, numbers and literals.
#include "assessments/framework/JsonScanner.h"
#include "assessments/framework/JsonWords.h"

#include <cmath>

namespace atalaya {
namespace {

constexpr qsizetype longestNumber = 64;
constexpr uint firstThatNormalisationTouches = 0x300;
constexpr uint firstHighSurrogate = 0xD800;
constexpr uint firstLowSurrogate = 0xDC00;
constexpr uint lastLowSurrogate = 0xDFFF;

bool isDigit(uchar c) {
    return c >= '0' && c <= '9';
}

bool isNonCharacter(uint code) {
    return (code & 0xFFFE) == 0xFFFE || (code >= 0xFDD0 && code <= 0xFDEF);
}

/// `quoted` is sound JSON, with its quotes.
QString decoded(QByteArrayView quoted, bool escaped) {
    if (!escaped) {
        return QString::fromUtf8(quoted.sliced(1, quoted.size() - 2));
    }
    // Qt's parser undoes the escapes of this one text.
    return QJsonDocument::fromJson("[" + quoted.toByteArray() + "]")[0].toString();
}

} // namespace

bool JsonScanner::string(QString* text) {
    m_beyondLatin = false;
    const qsizetype quote = m_at;
    bool escaped = false;
    ++m_at;
    while (true) {
        if (atEnd()) {
            return cutOff(JsonWords::tr("ends in the middle of a text"));
        }
        const uchar c = peek();
        if (c == '"') {
            break;
        }
        if (m_at - quote > 6 * m_limits.stringLength) {
            return fail(JsonWords::tr("holds a text that is too long"),
                        JsonWords::tr("at most %1 characters").arg(m_limits.stringLength));
        }
        bool read = true;
        if (c == '\\') {
            escaped = true;
            read = escape();
        } else if (c < 0x20) {
            read = controlCharacter();
        } else if (c < 0x80) {
            ++m_at;
        } else {
            read = unicode(c);
        }
        if (!read) {
            return false;
        }
    }
    const QByteArrayView quoted = m_bytes.sliced(quote, m_at + 1 - quote);
    ++m_at;
    if (!text && !m_beyondLatin && quoted.size() - 2 <= m_limits.stringLength) {
        return true;
    }
    return take(decoded(quoted, escaped), text);
}

bool JsonScanner::take(const QString& decoded, QString* text) {
    if (decoded.size() > m_limits.stringLength) {
        return fail(JsonWords::tr("holds a text of %1 characters").arg(decoded.size()),
                    JsonWords::tr("at most %1 characters").arg(m_limits.stringLength));
    }
    if (m_beyondLatin && !m_needsNormalising) {
        m_needsNormalising = decoded.normalized(QString::NormalizationForm_C) != decoded;
    }
    if (text) {
        *text = decoded;
    }
    return true;
}

bool JsonScanner::escape() {
    ++m_at;
    if (atEnd()) {
        return cutOff(JsonWords::tr("ends in the middle of a text"));
    }
    const uchar c = peek();
    ++m_at;
    switch (c) {
    case '"':
    case '\\':
    case '/':
    case 'n':
    case 'r':
    case 't':
        return true;
    case 'b':
    case 'f':
        return controlCharacter();
    case 'u':
        return unicodeEscape();
    default:
        --m_at;
        return unexpected(JsonWords::tr("one of the escapes that JSON knows"));
    }
}

bool JsonScanner::unicodeEscape() {
    uint code = 0;
    if (!hexadecimal(code)) {
        return false;
    }
    if (code >= firstLowSurrogate && code <= lastLowSurrogate) {
        return halfACharacter();
    }
    if (code >= firstHighSurrogate && code < firstLowSurrogate) {
        uint low = 0;
        if (!m_bytes.sliced(m_at).startsWith("\\u")) {
            return halfACharacter();
        }
        m_at += 2;
        if (!hexadecimal(low)) {
            return false;
        }
        if (low < firstLowSurrogate || low > lastLowSurrogate) {
            return halfACharacter();
        }
        code = 0x10000 + ((code - firstHighSurrogate) << 10) + (low - firstLowSurrogate);
    }
    const bool layout = code == '\n' || code == '\r' || code == '\t';
    if ((code < 0x20 && !layout) || isNonCharacter(code)) {
        return controlCharacter();
    }
    m_beyondLatin = m_beyondLatin || code >= firstThatNormalisationTouches;
    return true;
}

bool JsonScanner::hexadecimal(uint& unit) {
    unit = 0;
    for (int digit = 0; digit < 4; ++digit) {
        if (atEnd()) {
            return cutOff(JsonWords::tr("ends in the middle of a text"));
        }
        const uchar c = peek();
        const uchar lower = c | 0x20;
        if (isDigit(c)) {
            unit = unit * 16 + (c - '0');
        } else if (lower >= 'a' && lower <= 'f') {
            unit = unit * 16 + (lower - 'a' + 10u);
        } else {
            return unexpected(JsonWords::tr("four hexadecimal digits"));
        }
        ++m_at;
    }
    return true;
}

bool JsonScanner::unicode(uchar lead) {
    const int length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    const uint least = length == 4 ? 0x10000 : length == 3 ? 0x800 : 0x80;
    uint code = lead & (0x7Fu >> length);
    bool sound = lead >= 0xC2 && lead <= 0xF4 && m_at + length <= m_bytes.size();
    for (int i = 1; sound && i < length; ++i) {
        const auto c = static_cast<uchar>(m_bytes[m_at + i]);
        sound = (c & 0xC0) == 0x80;
        code = (code << 6) | (c & 0x3F);
    }
    if (!sound || code < least || code > 0x10FFFF || (code >= firstHighSurrogate && code <= lastLowSurrogate) ||
        isNonCharacter(code)) {
        return fail(JsonWords::tr("is not UTF-8"), JsonWords::tr("text saved as UTF-8"));
    }
    m_at += length;
    m_beyondLatin = m_beyondLatin || code >= firstThatNormalisationTouches;
    return true;
}

bool JsonScanner::number() {
    const qsizetype start = m_at;
    const auto digits = [this] {
        const qsizetype first = m_at;
        while (!atEnd() && isDigit(peek())) {
            ++m_at;
        }
        return m_at > first;
    };
    if (peek() == '-') {
        ++m_at;
    }
    const bool leadingZero = !atEnd() && peek() == '0';
    const qsizetype whole = m_at;
    if (!digits() || (leadingZero && m_at - whole > 1)) {
        return badNumber();
    }
    if (!atEnd() && peek() == '.') {
        ++m_at;
        if (!digits()) {
            return badNumber();
        }
    }
    if (!atEnd() && (peek() | 0x20) == 'e') {
        ++m_at;
        if (!atEnd() && (peek() == '+' || peek() == '-')) {
            ++m_at;
        }
        if (!digits()) {
            return badNumber();
        }
    }
    if (m_at - start > longestNumber) {
        return fail(JsonWords::tr("holds a number of %1 digits").arg(m_at - start),
                    JsonWords::tr("at most %1 digits").arg(longestNumber));
    }
    bool readable = false;
    const double number = m_bytes.sliced(start, m_at - start).toByteArray().toDouble(&readable);
    if (!readable || !std::isfinite(number)) {
        return fail(JsonWords::tr("holds a number that is too large"), JsonWords::tr("a finite number"));
    }
    return true;
}

bool JsonScanner::literal(const char* word) {
    const QByteArrayView view(word);
    if (!m_bytes.sliced(m_at).startsWith(view)) {
        return unexpected(JsonWords::tr("a JSON value"));
    }
    m_at += view.size();
    return true;
}

bool JsonScanner::halfACharacter() {
    return fail(JsonWords::tr("holds half a character (a lone surrogate)"), JsonWords::tr("whole Unicode characters"));
}

bool JsonScanner::controlCharacter() {
    return fail(JsonWords::tr("holds a control character inside a text"),
                JsonWords::tr("\\n for a new line, \\t for a tabulator"));
}

bool JsonScanner::badNumber() {
    return fail(JsonWords::tr("holds a number that is not written as JSON asks"),
                JsonWords::tr("a number such as 3 or 0.5"));
}

} // namespace atalaya
