#include "assessments/framework/JsonScanner.h"

#include "assessments/framework/JsonPointer.h"
#include "assessments/framework/JsonWords.h"

#include <cmath>

namespace atalaya {
namespace {

constexpr qsizetype longestNumber = 64;
constexpr uint firstThatNormalisationTouches = 0x300;

bool isDigit(uchar c) {
    return c >= '0' && c <= '9';
}

bool isNonCharacter(uint code) {
    return (code & 0xFFFE) == 0xFFFE || (code >= 0xFDD0 && code <= 0xFDEF);
}

} // namespace

JsonScanner::JsonScanner(QString name, QByteArrayView bytes, const JsonLimits& limits)
    : m_name(std::move(name)), m_bytes(bytes), m_limits(limits) {}

std::optional<ContentProblem> JsonScanner::scan() {
    if (m_bytes.size() > m_limits.bytes) {
        fail(JsonWords::tr("has %1 bytes").arg(m_bytes.size()), JsonWords::tr("at most %1 bytes").arg(m_limits.bytes));
        return m_problem;
    }
    if (m_bytes.startsWith("\xEF\xBB\xBF")) {
        fail(JsonWords::tr("begins with a byte order mark"), JsonWords::tr("UTF-8 without a byte order mark"));
        return m_problem;
    }
    skipSpace();
    if (atEnd()) {
        fail(JsonWords::tr("is empty"), JsonWords::tr("a JSON object"));
        return m_problem;
    }
    if (peek() != '{' && peek() != '[') {
        unexpected(JsonWords::tr("a JSON object or array"));
        return m_problem;
    }
    while (m_expect != Expect::Nothing) {
        skipSpace();
        if (atEnd()) {
            fail(JsonWords::tr("ends in the middle"),
                 JsonWords::tr("a complete file: it may have been cut off on its way"));
            return m_problem;
        }
        if (!step()) {
            return m_problem;
        }
    }
    skipSpace();
    if (!atEnd()) {
        unexpected(JsonWords::tr("nothing after the end of the JSON text"));
    }
    return m_problem;
}

bool JsonScanner::step() {
    const uchar c = peek();
    switch (m_expect) {
    case Expect::ValueOrEnd:
        if (c == ']') {
            return close(false);
        }
        return value();
    case Expect::Value:
        return value();
    case Expect::KeyOrEnd:
        if (c == '}') {
            return close(true);
        }
        return key();
    case Expect::Key:
        return key();
    case Expect::Colon:
        if (c != ':') {
            return unexpected(JsonWords::tr("a colon"));
        }
        ++m_at;
        m_expect = Expect::Value;
        return true;
    case Expect::CommaOrEnd: {
        const bool object = m_levels.back().object;
        if (c == ',') {
            ++m_at;
            ++m_levels.back().index;
            m_expect = object ? Expect::Key : Expect::Value;
            return true;
        }
        if (c == '}' || c == ']') {
            return close(c == '}');
        }
        return unexpected(object ? JsonWords::tr("a comma or }") : JsonWords::tr("a comma or ]"));
    }
    case Expect::Nothing:
        break;
    }
    return true;
}

bool JsonScanner::value() {
    if (++m_values > m_limits.values) {
        return fail(JsonWords::tr("holds too many values"), JsonWords::tr("at most %1").arg(m_limits.values));
    }
    const uchar c = peek();
    bool read = false;
    switch (c) {
    case '{':
        return open(true);
    case '[':
        return open(false);
    case '"':
        read = string(nullptr);
        break;
    case 't':
        read = literal("true");
        break;
    case 'f':
        read = literal("false");
        break;
    case 'n':
        read = literal("null");
        break;
    default:
        read = (c == '-' || isDigit(c)) ? number() : unexpected(JsonWords::tr("a JSON value"));
    }
    if (read) {
        valueDone();
    }
    return read;
}

bool JsonScanner::open(bool object) {
    if (static_cast<int>(m_levels.size()) >= m_limits.depth) {
        return fail(JsonWords::tr("is nested too deeply"), JsonWords::tr("at most %1 levels").arg(m_limits.depth));
    }
    ++m_at;
    m_levels.emplace_back();
    m_levels.back().object = object;
    m_expect = object ? Expect::KeyOrEnd : Expect::ValueOrEnd;
    return true;
}

bool JsonScanner::close(bool object) {
    if (m_levels.back().object != object) {
        return unexpected(m_levels.back().object ? QStringLiteral("}") : QStringLiteral("]"));
    }
    ++m_at;
    m_levels.pop_back();
    valueDone();
    return true;
}

bool JsonScanner::key() {
    if (peek() != '"') {
        return unexpected(JsonWords::tr("a key in double quotes"));
    }
    QString text;
    if (!string(&text)) {
        return false;
    }
    Level& level = m_levels.back();
    if (m_beyondLatin) {
        text = text.normalized(QString::NormalizationForm_C);
    }
    level.key = text;
    const qsizetype before = level.keys.size();
    level.keys.insert(text);
    if (level.keys.size() == before) {
        return fail(JsonWords::tr("is there twice"), JsonWords::tr("each key once"));
    }
    m_expect = Expect::Colon;
    return true;
}

bool JsonScanner::string(QString* text) {
    m_beyondLatin = false;
    const qsizetype quote = m_at;
    bool escaped = false;
    ++m_at;
    while (true) {
        if (atEnd()) {
            return fail(JsonWords::tr("ends in the middle of a text"),
                        JsonWords::tr("a complete file: it may have been cut off on its way"));
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
            read = fail(JsonWords::tr("holds a control character inside a text"),
                        JsonWords::tr("\\n for a new line, \\t for a tabulator"));
        } else if (c < 0x80) {
            ++m_at;
        } else {
            read = unicode(c);
        }
        if (!read) {
            return false;
        }
    }
    const QByteArrayView raw = m_bytes.sliced(quote + 1, m_at - quote - 1);
    ++m_at;
    if (!text && !m_beyondLatin && raw.size() <= m_limits.stringLength) {
        return true;
    }
    QString decoded;
    if (escaped) {
        // Qt's parser undoes the escapes of this one, already checked, text.
        QJsonParseError error;
        const QByteArray wrapped = "[" + m_bytes.sliced(quote, m_at - quote).toByteArray() + "]";
        decoded = QJsonDocument::fromJson(wrapped, &error)[0].toString();
    } else {
        decoded = QString::fromUtf8(raw);
    }
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
        return fail(JsonWords::tr("ends in the middle of a text"),
                    JsonWords::tr("a complete file: it may have been cut off on its way"));
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
        return fail(JsonWords::tr("holds a control character inside a text"),
                    JsonWords::tr("\\n for a new line, \\t for a tabulator"));
    case 'u':
        break;
    default:
        --m_at;
        return unexpected(JsonWords::tr("one of the escapes that JSON knows"));
    }
    uint unit = 0;
    if (!hexadecimal(unit)) {
        return false;
    }
    if (unit >= 0xDC00 && unit <= 0xDFFF) {
        return fail(JsonWords::tr("holds half a character (a lone surrogate)"),
                    JsonWords::tr("whole Unicode characters"));
    }
    uint code = unit;
    if (unit >= 0xD800 && unit <= 0xDBFF) {
        uint low = 0;
        if (!(m_at + 1 < m_bytes.size() && m_bytes[m_at] == '\\' && m_bytes[m_at + 1] == 'u')) {
            return fail(JsonWords::tr("holds half a character (a lone surrogate)"),
                        JsonWords::tr("whole Unicode characters"));
        }
        m_at += 2;
        if (!hexadecimal(low)) {
            return false;
        }
        if (low < 0xDC00 || low > 0xDFFF) {
            return fail(JsonWords::tr("holds half a character (a lone surrogate)"),
                        JsonWords::tr("whole Unicode characters"));
        }
        code = 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00);
    }
    const bool layout = code == '\n' || code == '\r' || code == '\t';
    if ((code < 0x20 && !layout) || isNonCharacter(code)) {
        return fail(JsonWords::tr("holds a control character inside a text"),
                    JsonWords::tr("\\n for a new line, \\t for a tabulator"));
    }
    m_beyondLatin = m_beyondLatin || code >= firstThatNormalisationTouches;
    return true;
}

bool JsonScanner::hexadecimal(uint& unit) {
    unit = 0;
    for (int digit = 0; digit < 4; ++digit) {
        if (atEnd()) {
            return fail(JsonWords::tr("ends in the middle of a text"),
                        JsonWords::tr("a complete file: it may have been cut off on its way"));
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
    if (!sound || code < least || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF) || isNonCharacter(code)) {
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
        return fail(JsonWords::tr("holds a number that is not written as JSON asks"),
                    JsonWords::tr("a number such as 3 or 0.5"));
    }
    if (!atEnd() && peek() == '.') {
        ++m_at;
        if (!digits()) {
            return fail(JsonWords::tr("holds a number that is not written as JSON asks"),
                        JsonWords::tr("a number such as 3 or 0.5"));
        }
    }
    if (!atEnd() && (peek() | 0x20) == 'e') {
        ++m_at;
        if (!atEnd() && (peek() == '+' || peek() == '-')) {
            ++m_at;
        }
        if (!digits()) {
            return fail(JsonWords::tr("holds a number that is not written as JSON asks"),
                        JsonWords::tr("a number such as 3 or 0.5"));
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

void JsonScanner::valueDone() {
    m_expect = m_levels.empty() ? Expect::Nothing : Expect::CommaOrEnd;
}

void JsonScanner::skipSpace() {
    while (!atEnd() && (peek() == ' ' || peek() == '\n' || peek() == '\r' || peek() == '\t')) {
        ++m_at;
    }
}

QString JsonScanner::pointer() const {
    JsonPointer pointer;
    for (const Level& level : m_levels) {
        if (level.object && level.key.isNull()) {
            break;
        }
        pointer = level.object ? pointer / level.key : pointer / level.index;
    }
    return pointer.text();
}

bool JsonScanner::fail(const QString& what, const QString& allowed) {
    m_problem = ContentProblem{m_name, pointer(), what, allowed};
    return false;
}

bool JsonScanner::unexpected(const QString& allowed) {
    const QByteArrayView before = m_bytes.first(m_at);
    const qsizetype line = 1 + std::count(before.begin(), before.end(), '\n');
    const qsizetype column = m_at - before.lastIndexOf('\n');
    return fail(JsonWords::tr("is not JSON at line %1, column %2").arg(line).arg(column), allowed);
}

} // namespace atalaya
