#pragma once

#include <QString>

namespace atalaya {

/// Builds an RFC 6901 pointer piece by piece: `JsonPointer() / u"indicators" / 3`.
class JsonPointer {
public:
    [[nodiscard]] JsonPointer operator/(const QString& key) const {
        QString escaped = key;
        escaped.replace(QLatin1Char('~'), QLatin1String("~0")).replace(QLatin1Char('/'), QLatin1String("~1"));
        return JsonPointer(m_text + QLatin1Char('/') + escaped);
    }
    [[nodiscard]] JsonPointer operator/(const char* key) const { return *this / QString::fromLatin1(key); }
    [[nodiscard]] JsonPointer operator/(qsizetype index) const {
        return JsonPointer(m_text + QLatin1Char('/') + QString::number(index));
    }
    [[nodiscard]] QString text() const { return m_text; }

    JsonPointer() = default;

private:
    explicit JsonPointer(QString text) : m_text(std::move(text)) {}
    QString m_text;
};

} // namespace atalaya
