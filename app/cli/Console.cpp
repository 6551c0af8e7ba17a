#include "app/cli/Console.h"

#include <QJsonDocument>

#include <cerrno>
#include <cstdio>

namespace atalaya::cli {

void Console::line(const QString& text) {
    bytes(text.toUtf8() + '\n');
}

void Console::bytes(const QByteArray& bytes) {
    if (m_error != 0 || bytes.isEmpty()) {
        return;
    }
    errno = 0;
    const auto size = static_cast<std::size_t>(bytes.size());
    if (std::fwrite(bytes.constData(), 1, size, stdout) != size) {
        m_error = errno != 0 ? errno : EIO;
    }
}

void Console::json(const QJsonObject& object) {
    bytes(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

void Console::jsonLine(const QJsonObject& object) {
    bytes(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
    flush();
}

void Console::complaint(const QString& sentence) {
    const QByteArray text = "atalaya: " + sentence.toUtf8() + '\n';
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stderr);
    std::fflush(stderr);
}

bool Console::flush() {
    if (m_error == 0) {
        errno = 0;
        if (std::fflush(stdout) != 0) {
            m_error = errno != 0 ? errno : EIO;
        }
    }
    return m_error == 0;
}

bool Console::readerLeft() const {
    return m_error == EPIPE;
}

} // namespace atalaya::cli
