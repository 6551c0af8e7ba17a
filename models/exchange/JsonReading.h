#pragma once

#include "assessments/framework/FrameworkLoader.h"
#include "models/exchange/ExchangeNames.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QSet>

#include <optional>

namespace atalaya::exchange {

/// Problems found while one file is read, each with its JSON pointer. Keeps the first hundred: a file that is wrong
/// everywhere is said so, not recited.
class Problems {
public:
    explicit Problems(QString file) : m_file(std::move(file)) {}
    void add(const QString& pointer, const QString& what, const QString& allowed);
    [[nodiscard]] bool isEmpty() const { return m_problems.empty(); }
    [[nodiscard]] std::vector<ContentProblem> take() { return std::move(m_problems); }

private:
    QString m_file;
    std::vector<ContentProblem> m_problems;
};

/// A JSON pointer (RFC 6901) one step further down.
[[nodiscard]] QString pointerTo(const QString& parent, const QString& key);
[[nodiscard]] QString pointerTo(const QString& parent, qsizetype index);

/// "one of a, b, c"
[[nodiscard]] QString oneOf(const QStringList& names);

/// Text without control characters (other than tab and line ends) and without code points that no document may hold:
/// XML, and so ODT and HTML, cannot carry them.
[[nodiscard]] bool isPlainText(const QString& text);

[[nodiscard]] std::optional<QDate> dateFromText(const QString& text);
[[nodiscard]] std::optional<QUuid> idFromText(const QString& text);

/// Reads the members of one JSON object, each by its type, and reports what is missing, of another type, out of range,
/// or not known. A member that is not there leaves its default. Call done() last.
class ObjectReader {
public:
    ObjectReader(Problems& problems, const QJsonValue& value, QString pointer);

    [[nodiscard]] const QString& pointer() const { return m_pointer; }
    [[nodiscard]] Problems& problems() const { return m_problems; }

    void require(std::initializer_list<const char*> keys);
    void text(QLatin1String key, QString& out);
    void texts(QLatin1String key, QStringList& out);
    void flag(QLatin1String key, bool& out);
    void date(QLatin1String key, QDate& out);
    void date(QLatin1String key, std::optional<QDate>& out);
    void id(QLatin1String key, QUuid& out);
    void integer(QLatin1String key, qint64& out, qint64 least, qint64 most);
    void integer(QLatin1String key, int& out, int least, int most);
    void number(QLatin1String key, double& out);

    template <class E> void choice(QLatin1String key, E& out) {
        QString name;
        if (!has(key)) {
            return;
        }
        text(key, name);
        if (const auto value = fromExchangeName<E>(name)) {
            out = *value;
        } else if (m_object.value(key).isString()) {
            m_problems.add(pointerTo(m_pointer, key), quoted(name), oneOf(exchangeNames<E>()));
        }
    }
    /// Nothing when the member is not there.
    template <class T> void integer(QLatin1String key, std::optional<T>& out, T least, T most) {
        if (has(key)) {
            T value = 0;
            integer(key, value, least, most);
            out = value;
        }
    }
    /// `read(ObjectReader&)` returns the element.
    template <class T, class Function> void list(QLatin1String key, std::vector<T>& out, Function read) {
        const QJsonArray array = arrayOf(key);
        out.reserve(static_cast<std::size_t>(array.size()));
        for (qsizetype i = 0; i < array.size(); ++i) {
            ObjectReader element(m_problems, array.at(i), pointerTo(pointerTo(m_pointer, key), i));
            out.push_back(read(element));
        }
    }
    template <class T, class Function> void map(QLatin1String key, std::map<QString, T>& out, Function read) {
        const QJsonObject object = objectOf(key);
        for (auto it = object.begin(); it != object.end(); ++it) {
            ObjectReader element(m_problems, it.value(), pointerTo(pointerTo(m_pointer, key), it.key()));
            out.emplace(it.key(), read(element));
        }
    }
    /// `read(ObjectReader&)` is called when the member is there.
    template <class Function> void object(QLatin1String key, Function read) {
        if (has(key)) {
            ObjectReader element(m_problems, m_object.value(key), pointerTo(m_pointer, key));
            read(element);
        }
    }
    [[nodiscard]] bool has(QLatin1String key);
    [[nodiscard]] QJsonArray arrayOf(QLatin1String key);
    [[nodiscard]] QJsonObject objectOf(QLatin1String key);
    void done();

private:
    [[nodiscard]] static QString quoted(const QString& name);
    void wrongType(QLatin1String key, const QString& allowed);

    Problems& m_problems;
    QString m_pointer;
    QJsonObject m_object;
    QSet<QString> m_known;
};

} // namespace atalaya::exchange
