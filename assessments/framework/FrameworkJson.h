#pragma once

#include <QCoreApplication>
#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

// What the parts of FrameworkJoiner share: members of JSON that a schema has already checked, and their sentences'
// translation context.

namespace atalaya::framework_json {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(FrameworkLoader)
};

inline QString textOf(const QJsonObject& object, const char* member) {
    return object.value(QLatin1String(member)).toString();
}

inline QJsonArray arrayOf(const QJsonObject& object, const char* member) {
    return object.value(QLatin1String(member)).toArray();
}

inline QStringList textsOf(const QJsonObject& object, const char* member) {
    QStringList texts;
    const QJsonArray array = arrayOf(object, member);
    for (const QJsonValue& value : array) {
        texts << value.toString();
    }
    return texts;
}

inline QDate dateOf(const QJsonObject& object, const char* member) {
    return QDate::fromString(textOf(object, member), Qt::ISODate);
}

inline QSet<QString> setOf(const QStringList& ids) {
    return {ids.begin(), ids.end()};
}

} // namespace atalaya::framework_json
