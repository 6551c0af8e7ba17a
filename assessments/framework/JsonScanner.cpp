#include "assessments/framework/JsonScanner.h"

#include "assessments/framework/JsonPointer.h"
#include "assessments/framework/JsonWords.h"

#include <algorithm>

namespace atalaya {

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
            cutOff(JsonWords::tr("ends in the middle"));
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
        read = (c == '-' || (c >= '0' && c <= '9')) ? number() : unexpected(JsonWords::tr("a JSON value"));
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

bool JsonScanner::cutOff(const QString& what) {
    return fail(what, JsonWords::tr("a complete file: it may have been cut off on its way"));
}

bool JsonScanner::unexpected(const QString& allowed) {
    const QByteArrayView before = m_bytes.first(m_at);
    const qsizetype line = 1 + std::count(before.begin(), before.end(), '\n');
    const qsizetype column = m_at - before.lastIndexOf('\n');
    return fail(JsonWords::tr("is not JSON at line %1, column %2").arg(line).arg(column), allowed);
}

} // namespace atalaya
