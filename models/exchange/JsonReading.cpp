#include "models/exchange/JsonReading.h"

#include "assessments/assessment/Rules.h"
#include "models/exchange/ExchangeText.h"

#include <cmath>

namespace atalaya::exchange {
namespace {

constexpr std::size_t mostProblems = 100;
constexpr double largestExact = 9007199254740991.0; // 2^53 - 1: beyond it a double names no single integer

QString typeName(const QJsonValue& value) {
    switch (value.type()) {
    case QJsonValue::Null:
        return ExchangeText::tr("null");
    case QJsonValue::Bool:
        return ExchangeText::tr("true or false");
    case QJsonValue::Double:
        return ExchangeText::tr("a number");
    case QJsonValue::String:
        return ExchangeText::tr("text");
    case QJsonValue::Array:
        return ExchangeText::tr("an array");
    case QJsonValue::Object:
        return ExchangeText::tr("an object");
    case QJsonValue::Undefined:
        break;
    }
    return ExchangeText::tr("nothing");
}

} // namespace

void Problems::add(const QString& pointer, const QString& what, const QString& allowed) {
    if (m_problems.size() < mostProblems) {
        m_problems.push_back({m_file, pointer, what, allowed});
    }
}

QString pointerTo(const QString& parent, const QString& key) {
    return pointerStep(parent, key);
}

QString pointerTo(const QString& parent, qsizetype index) {
    return pointerStep(parent, static_cast<std::size_t>(index));
}

QString oneOf(const QStringList& names) {
    return ExchangeText::tr("one of %1").arg(names.join(QLatin1String(", ")));
}

bool isPlainText(const QString& text) {
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text.at(i).unicode();
        if ((unit < 0x20 && unit != u'\t' && unit != u'\n' && unit != u'\r') || unit == 0x7f || unit == 0xfffe ||
            unit == 0xffff) {
            return false;
        }
        if (QChar::isHighSurrogate(unit)) {
            if (i + 1 == text.size() || !text.at(i + 1).isLowSurrogate()) {
                return false;
            }
            ++i;
        } else if (QChar::isLowSurrogate(unit)) {
            return false;
        }
    }
    return true;
}

std::optional<QDate> dateFromText(const QString& text) {
    const QDate date = QDate::fromString(text, Qt::ISODate);
    return date.isValid() && date.toString(Qt::ISODate) == text ? std::optional(date) : std::nullopt;
}

std::optional<QUuid> idFromText(const QString& text) {
    const QUuid id = QUuid::fromString(text);
    return !id.isNull() && id.toString(QUuid::WithoutBraces) == text ? std::optional(id) : std::nullopt;
}

ObjectReader::ObjectReader(Problems& problems, const QJsonValue& value, QString pointer)
    : m_problems(problems), m_pointer(std::move(pointer)), m_object(value.toObject()) {
    if (!value.isObject()) {
        m_problems.add(m_pointer, ExchangeText::tr("is %1").arg(typeName(value)), ExchangeText::tr("an object"));
    }
}

QString ObjectReader::quoted(const QString& name) {
    return ExchangeText::tr("“%1” is not known here").arg(name.size() > 60 ? name.left(60) + QChar(0x2026) : name);
}

bool ObjectReader::has(QLatin1String key) {
    m_known.insert(key);
    return m_object.contains(key);
}

void ObjectReader::wrongType(QLatin1String key, const QString& allowed) {
    m_problems.add(pointerTo(m_pointer, key), ExchangeText::tr("is %1").arg(typeName(m_object.value(key))), allowed);
}

void ObjectReader::require(std::initializer_list<const char*> keys) {
    for (const char* key : keys) {
        if (!m_object.contains(QLatin1String(key))) {
            m_problems.add(m_pointer, ExchangeText::tr("the member “%1” is missing").arg(QLatin1String(key)),
                           ExchangeText::tr("write “%1” here").arg(QLatin1String(key)));
        }
    }
}

void ObjectReader::text(QLatin1String key, QString& out) {
    if (!has(key)) {
        return;
    }
    const QJsonValue value = m_object.value(key);
    if (!value.isString()) {
        wrongType(key, ExchangeText::tr("text"));
        return;
    }
    out = value.toString().normalized(QString::NormalizationForm_C);
    if (!isPlainText(out)) {
        m_problems.add(pointerTo(m_pointer, key), ExchangeText::tr("holds a control character or half a character"),
                       ExchangeText::tr("plain text; tabs and line ends are allowed"));
    }
}

void ObjectReader::texts(QLatin1String key, QStringList& out) {
    const QJsonArray array = arrayOf(key);
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString item = array.at(i).toString().normalized(QString::NormalizationForm_C);
        if (!array.at(i).isString() || !isPlainText(item)) {
            m_problems.add(pointerTo(pointerTo(m_pointer, key), i), ExchangeText::tr("is not plain text"),
                           ExchangeText::tr("plain text"));
        }
        out.append(item);
    }
}

void ObjectReader::flag(QLatin1String key, bool& out) {
    if (!has(key)) {
        return;
    }
    if (!m_object.value(key).isBool()) {
        wrongType(key, ExchangeText::tr("true or false"));
        return;
    }
    out = m_object.value(key).toBool();
}

void ObjectReader::date(QLatin1String key, std::optional<QDate>& out) {
    if (!has(key)) {
        return;
    }
    out = dateFromText(m_object.value(key).toString());
    if (!out) {
        m_problems.add(pointerTo(m_pointer, key), ExchangeText::tr("is not a date"),
                       ExchangeText::tr("a day of the calendar as year-month-day, for example 2026-05-14"));
    }
}

void ObjectReader::date(QLatin1String key, QDate& out) {
    std::optional<QDate> value;
    date(key, value);
    if (value) {
        out = *value;
    }
}

void ObjectReader::id(QLatin1String key, QUuid& out) {
    if (!has(key)) {
        return;
    }
    if (const auto value = idFromText(m_object.value(key).toString())) {
        out = *value;
        return;
    }
    m_problems.add(
        pointerTo(m_pointer, key), ExchangeText::tr("is not an identifier"),
        ExchangeText::tr("a UUID in lower case without braces, for example 0b7a3c52-9f4e-4d1a-8c6b-2f5e8d1a7b90"));
}

void ObjectReader::integer(QLatin1String key, qint64& out, qint64 least, qint64 most) {
    if (!has(key)) {
        return;
    }
    const QString allowed = ExchangeText::tr("a whole number from %1 to %2").arg(least).arg(most);
    const QJsonValue value = m_object.value(key);
    if (!value.isDouble()) {
        wrongType(key, allowed);
        return;
    }
    const double number = value.toDouble();
    if (std::floor(number) != number || std::abs(number) > largestExact || value.toInteger() < least ||
        value.toInteger() > most) {
        m_problems.add(pointerTo(m_pointer, key), ExchangeText::tr("is %1").arg(number), allowed);
        return;
    }
    out = value.toInteger();
}

void ObjectReader::integer(QLatin1String key, int& out, int least, int most) {
    qint64 value = out;
    integer(key, value, qint64(least), qint64(most));
    out = static_cast<int>(value);
}

void ObjectReader::number(QLatin1String key, double& out) {
    if (!has(key)) {
        return;
    }
    if (!m_object.value(key).isDouble()) {
        wrongType(key, ExchangeText::tr("a number"));
        return;
    }
    out = m_object.value(key).toDouble();
}

QJsonArray ObjectReader::arrayOf(QLatin1String key) {
    if (has(key) && !m_object.value(key).isArray()) {
        wrongType(key, ExchangeText::tr("an array"));
    }
    return m_object.value(key).toArray();
}

QJsonObject ObjectReader::objectOf(QLatin1String key) {
    if (has(key) && !m_object.value(key).isObject()) {
        wrongType(key, ExchangeText::tr("an object"));
    }
    return m_object.value(key).toObject();
}

void ObjectReader::done() {
    for (auto it = m_object.begin(); it != m_object.end(); ++it) {
        if (!m_known.contains(it.key())) {
            QStringList known(m_known.begin(), m_known.end());
            known.sort();
            m_problems.add(pointerTo(m_pointer, it.key()), ExchangeText::tr("is not a member of this object"),
                           oneOf(known));
        }
    }
}

} // namespace atalaya::exchange
