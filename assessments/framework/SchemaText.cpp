#include "assessments/framework/SchemaText.h"

#include "assessments/framework/JsonWords.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace atalaya {
namespace {

constexpr qsizetype longestExcerpt = 60;
constexpr int longestReferenceChain = 16;

QString plain(const QJsonValue& value) {
    if (value.isString()) {
        return value.toString();
    }
    if (value.isDouble()) {
        return QString::number(value.toDouble(), 'g', 15);
    }
    if (value.isBool()) {
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    }
    return QStringLiteral("null");
}

QString list(const QJsonArray& values) {
    QStringList texts;
    for (const QJsonValue& value : values) {
        texts << plain(value);
    }
    return texts.join(QLatin1String(", "));
}

QString rangeOf(const QJsonObject& schema, const char* least, const char* most, const QString& both,
                const QString& onlyLeast, const QString& onlyMost) {
    const QJsonValue from = schema.value(QLatin1String(least));
    const QJsonValue to = schema.value(QLatin1String(most));
    if (from.isDouble() && to.isDouble()) {
        return both.arg(plain(from), plain(to));
    }
    if (from.isDouble()) {
        return onlyLeast.arg(plain(from));
    }
    return to.isDouble() ? onlyMost.arg(plain(to)) : QString();
}

QString numberText(const QJsonObject& schema, bool whole) {
    const QString range = rangeOf(schema, "minimum", "maximum", JsonWords::tr("from %1 to %2"),
                                  JsonWords::tr("from %1"), JsonWords::tr("up to %1"));
    const QString above = schema.contains(QLatin1String("exclusiveMinimum"))
                              ? JsonWords::tr("above %1").arg(plain(schema.value(QLatin1String("exclusiveMinimum"))))
                              : QString();
    const QString kind = whole ? JsonWords::tr("a whole number") : JsonWords::tr("a number");
    const QString bounds = QStringList({above, range}).join(QLatin1Char(' ')).trimmed();
    return bounds.isEmpty() ? kind : JsonWords::tr("%1 %2", "kind of number, then its range").arg(kind, bounds);
}

QString stringText(const QJsonObject& schema) {
    const QString length =
        rangeOf(schema, "minLength", "maxLength", JsonWords::tr("text of %1 to %2 characters"),
                JsonWords::tr("text of at least %1 characters"), JsonWords::tr("text of at most %1 characters"));
    return length.isEmpty() ? JsonWords::tr("a text") : length;
}

QString arrayText(const QJsonObject& schema) {
    const QString count =
        rangeOf(schema, "minItems", "maxItems", JsonWords::tr("an array of %1 to %2 entries"),
                JsonWords::tr("an array of at least %1 entries"), JsonWords::tr("an array of at most %1 entries"));
    return count.isEmpty() ? JsonWords::tr("an array") : count;
}

QString objectText(const QJsonObject& schema) {
    const QString count =
        rangeOf(schema, "minProperties", "maxProperties", JsonWords::tr("an object of %1 to %2 members"),
                JsonWords::tr("an object of at least %1 members"), JsonWords::tr("an object of at most %1 members"));
    return count.isEmpty() ? JsonWords::tr("an object") : count;
}

QString typeText(const QString& type, const QJsonObject& schema) {
    if (type == QLatin1String("integer") || type == QLatin1String("number")) {
        return numberText(schema, type == QLatin1String("integer"));
    }
    if (type == QLatin1String("string")) {
        return stringText(schema);
    }
    if (type == QLatin1String("array")) {
        return arrayText(schema);
    }
    if (type == QLatin1String("boolean")) {
        return JsonWords::tr("true or false");
    }
    return type == QLatin1String("null") ? QStringLiteral("null") : objectText(schema);
}

} // namespace

QJsonObject SchemaText::resolved(QJsonObject schema) const {
    for (int i = 0; i < longestReferenceChain && schema.contains(QLatin1String("$ref")); ++i) {
        const QString reference = schema.value(QLatin1String("$ref")).toString();
        QJsonValue target = m_root;
        const QStringList steps = reference.mid(2).split(QLatin1Char('/'));
        for (const QString& step : steps) {
            target = target.toObject().value(step);
        }
        schema = target.toObject();
    }
    return schema;
}

QJsonObject SchemaText::member(const QJsonObject& schema, const QString& name) const {
    const QJsonObject properties = schema.value(QLatin1String("properties")).toObject();
    if (const auto it = properties.find(name); it != properties.end()) {
        return resolved(it->toObject());
    }
    const QJsonObject patterns = schema.value(QLatin1String("patternProperties")).toObject();
    for (auto it = patterns.begin(); it != patterns.end(); ++it) {
        if (QRegularExpression(it.key()).match(name).hasMatch()) {
            return resolved(it->toObject());
        }
    }
    return resolved(schema.value(QLatin1String("additionalProperties")).toObject());
}

bool SchemaText::knowsMember(const QJsonObject& schema, const QString& name) const {
    if (schema.value(QLatin1String("properties")).toObject().contains(name)) {
        return true;
    }
    const QStringList patterns = schema.value(QLatin1String("patternProperties")).toObject().keys();
    return std::any_of(patterns.begin(), patterns.end(),
                       [&name](const QString& pattern) { return QRegularExpression(pattern).match(name).hasMatch(); });
}

QJsonObject SchemaText::memberNames(const QJsonObject& schema) const {
    QJsonObject names = resolved(schema.value(QLatin1String("propertyNames")).toObject());
    if (!names.isEmpty()) {
        names.insert(QLatin1String("type"), QLatin1String("string"));
    }
    return names;
}

QJsonObject SchemaText::item(const QJsonObject& schema) const {
    return resolved(schema.value(QLatin1String("items")).toObject());
}

QString SchemaText::allowed(const QJsonObject& schema) const {
    if (const QJsonValue values = schema.value(QLatin1String("enum")); values.isArray()) {
        return JsonWords::tr("one of: %1").arg(list(values.toArray()));
    }
    if (schema.contains(QLatin1String("const"))) {
        return plain(schema.value(QLatin1String("const")));
    }
    for (const char* choice : {"oneOf", "anyOf"}) {
        if (const QJsonValue values = schema.value(QLatin1String(choice)); values.isArray()) {
            QStringList texts;
            const QJsonArray options = values.toArray();
            for (const QJsonValue& option : options) {
                texts << allowed(resolved(option.toObject()));
            }
            return texts.join(JsonWords::tr(" or ", "between things that are allowed"));
        }
    }
    const QJsonValue type = schema.value(QLatin1String("type"));
    QString text;
    if (type.isArray()) {
        QStringList texts;
        const QJsonArray types = type.toArray();
        for (const QJsonValue& one : types) {
            texts << typeText(one.toString(), schema);
        }
        text = texts.join(JsonWords::tr(" or ", "between things that are allowed"));
    } else if (type.isString()) {
        text = typeText(type.toString(), schema);
    }
    const QString description = schema.value(QLatin1String("description")).toString();
    if (schema.contains(QLatin1String("pattern")) && !description.isEmpty()) {
        text = JsonWords::tr("%1 (%2)", "what is allowed, then its description").arg(text, description);
    }
    return text;
}

QString SchemaText::allowedMembers(const QJsonObject& schema) const {
    const QStringList names = schema.value(QLatin1String("properties")).toObject().keys();
    if (!names.isEmpty()) {
        return JsonWords::tr("only these: %1").arg(names.join(QLatin1String(", ")));
    }
    return schema.value(QLatin1String("description")).toString();
}

QString SchemaText::excerpt(const QJsonValue& value) {
    switch (value.type()) {
    case QJsonValue::String: {
        QString text = value.toString();
        if (text.size() > longestExcerpt) {
            return JsonWords::tr("is a text of %1 characters that begins \"%2\"")
                .arg(QString::number(text.size()), text.left(longestExcerpt));
        }
        return JsonWords::tr("is the text \"%1\"").arg(text);
    }
    case QJsonValue::Double:
        return JsonWords::tr("is the number %1").arg(plain(value));
    case QJsonValue::Bool:
        return JsonWords::tr("is %1").arg(plain(value));
    case QJsonValue::Array:
        return JsonWords::tr("is an array of %n entries", nullptr, static_cast<int>(value.toArray().size()));
    case QJsonValue::Object:
        return JsonWords::tr("is an object of %n members", nullptr, static_cast<int>(value.toObject().size()));
    default:
        return JsonWords::tr("is null");
    }
}

} // namespace atalaya
