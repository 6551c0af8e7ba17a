#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace atalaya::cli {

/// Where a verb writes: results to standard output, sentences about failures to standard error, both UTF-8 whatever the
/// locale. Remembers when standard output can take no more, so that a verb may stop.
class Console {
public:
    void line(const QString& text = {});
    void bytes(const QByteArray& bytes);
    /// Indented, for a person or a script.
    void json(const QJsonObject& object);
    /// On one line, handed over at once: a line that was written has left this program.
    void jsonLine(const QJsonObject& object);
    void complaint(const QString& sentence);

    /// Hands over what is still held back; false when standard output took less than all.
    bool flush();
    [[nodiscard]] bool isBroken() const { return m_error != 0; }
    /// The reader went away (a closed pipe), which is its right; anything else is a failure.
    [[nodiscard]] bool readerLeft() const;

private:
    int m_error = 0;
};

} // namespace atalaya::cli
