#pragma once

#include <QByteArray>
#include <QDateTime>

#include <optional>
#include <vector>

namespace atalaya::report {

/// Files put into one zip in memory. Every entry carries the date given, so that the same files give the same bytes.
class ZipFile {
public:
    explicit ZipFile(QDateTime date) : m_date(std::move(date)) {}

    /// `path` is relative, with "/" between folders.
    void add(const QString& path, const QByteArray& content, bool compressed = true);
    /// The whole zip; nothing when it could not be made.
    [[nodiscard]] std::optional<QByteArray> bytes() const;

private:
    struct Entry {
        QByteArray path;
        QByteArray content;
        bool compressed;
    };
    QDateTime m_date;
    std::vector<Entry> m_entries;
};

} // namespace atalaya::report
