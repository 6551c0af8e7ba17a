#pragma once

#include <QResource>
#include <QString>

namespace atalaya::test {

/// While one lives, the program has the files of one language more, "xx" of scripts/pseudo-language, where those of the
/// other four are: nothing else of it differs. Make it before a window, and let it go after one.
class FifthLanguage {
public:
    FifthLanguage() : m_isThere(QResource::registerResource(file())) {}
    ~FifthLanguage() {
        if (m_isThere) {
            QResource::unregisterResource(file());
        }
    }
    FifthLanguage(const FifthLanguage&) = delete;
    FifthLanguage& operator=(const FifthLanguage&) = delete;

    [[nodiscard]] bool isThere() const { return m_isThere; }

    static QString code() { return QStringLiteral("xx"); }
    /// Made by tests/pseudo_language.cmake.
    static QString file() { return QStringLiteral(ATALAYA_PSEUDO_LANGUAGE); }

private:
    bool m_isThere;
};

} // namespace atalaya::test
