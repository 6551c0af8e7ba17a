#pragma once

#include <QJsonObject>
#include <QString>

namespace atalaya {

/// Says in words what a JSON Schema (draft 7) allows at a place, for a person who has to mend a file. A member's
/// "description" is used where the keywords alone would not help (a pattern).
class SchemaText {
public:
    explicit SchemaText(QJsonObject root) : m_root(std::move(root)) {}

    [[nodiscard]] QJsonObject root() const { return resolved(m_root); }
    /// The schema of the member `name` of the objects that `schema` describes; empty when it knows none.
    [[nodiscard]] QJsonObject member(const QJsonObject& schema, const QString& name) const;
    [[nodiscard]] bool knowsMember(const QJsonObject& schema, const QString& name) const;
    /// What the names of the members must look like, as the schema of a text; empty when any name will do.
    [[nodiscard]] QJsonObject memberNames(const QJsonObject& schema) const;
    [[nodiscard]] QJsonObject item(const QJsonObject& schema) const;

    /// "a whole number from 1 to 5", "one of: met, not-met", "text of at most 200 characters (a date, yyyy-MM-dd)".
    [[nodiscard]] QString allowed(const QJsonObject& schema) const;
    [[nodiscard]] QString allowedMembers(const QJsonObject& schema) const;

    /// "is the number 7", "is the text "abc"", cut short when long.
    [[nodiscard]] static QString excerpt(const QJsonValue& value);

private:
    [[nodiscard]] QJsonObject resolved(QJsonObject schema) const;

    QJsonObject m_root;
};

} // namespace atalaya
