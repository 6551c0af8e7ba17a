#pragma once

#include "models/exchange/ExchangeNames.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QUuid>

#include <map>
#include <optional>
#include <vector>

namespace atalaya::exchange {

/// Text as the format has it.
[[nodiscard]] inline QString normal(const QString& text) {
    return text.normalized(QString::NormalizationForm_C);
}

/// Members of one object in the canonical form; whatever stands at its default is not written.
class Members {
public:
    void text(QLatin1String key, const QString& value) {
        if (!value.isEmpty()) {
            m_object.insert(key, normal(value));
        }
    }
    /// For text that the format requires, even when a person has left it empty so far.
    void requiredText(QLatin1String key, const QString& value) { m_object.insert(key, normal(value)); }
    void date(QLatin1String key, QDate value) {
        if (value.isValid()) {
            m_object.insert(key, value.toString(Qt::ISODate));
        }
    }
    void date(QLatin1String key, const std::optional<QDate>& value) {
        if (value) {
            date(key, *value);
        }
    }
    void id(QLatin1String key, const QUuid& value) {
        if (!value.isNull()) {
            m_object.insert(key, value.toString(QUuid::WithoutBraces));
        }
    }
    template <class T> void optional(QLatin1String key, const std::optional<T>& value) {
        if (value) {
            m_object.insert(key, *value);
        }
    }
    void nonzero(QLatin1String key, auto value) {
        if (value != 0) {
            m_object.insert(key, value);
        }
    }
    void flag(QLatin1String key, bool value) {
        if (value) {
            m_object.insert(key, true);
        }
    }
    void texts(QLatin1String key, const QStringList& values) {
        if (!values.isEmpty()) {
            QJsonArray array;
            for (const QString& value : values) {
                array.append(normal(value));
            }
            m_object.insert(key, array);
        }
    }
    template <class E> void choice(QLatin1String key, E value) {
        if (value != ExchangeNames<E>::values.front().first) {
            m_object.insert(key, exchangeName(value));
        }
    }
    void object(QLatin1String key, const QJsonObject& value) {
        if (!value.isEmpty()) {
            m_object.insert(key, value);
        }
    }
    void array(QLatin1String key, const QJsonArray& value) {
        if (!value.isEmpty()) {
            m_object.insert(key, value);
        }
    }
    template <class T, class Function> void list(QLatin1String key, const std::vector<T>& values, Function write) {
        QJsonArray items;
        for (const T& value : values) {
            items.append(write(value));
        }
        array(key, items);
    }
    template <class T, class Function> void map(QLatin1String key, const std::map<QString, T>& values, Function write) {
        QJsonObject items;
        for (const auto& [code, value] : values) {
            const QJsonObject item = write(value);
            if (!item.isEmpty()) {
                items.insert(normal(code), item);
            }
        }
        object(key, items);
    }
    /// For members that are always written.
    void always(QLatin1String key, const QJsonValue& value) { m_object.insert(key, value); }

    [[nodiscard]] QJsonObject done() const { return m_object; }

private:
    QJsonObject m_object;
};

} // namespace atalaya::exchange
