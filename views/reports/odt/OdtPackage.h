#pragma once

#include "assessments/foundation/Error.h"
#include "views/reports/ReportDocument.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <utility>
#include <vector>

namespace atalaya::report {

/// The files of one OpenDocument package, and the zip they are put in. Entries carry the document's own date, so the
/// same document gives the same bytes.
class OdtPackage {
public:
    explicit OdtPackage(QDateTime created) : m_created(std::move(created)) {}

    void add(const QString& path, const QByteArray& bytes, const QString& mediaType);
    /// Keeps a drawing twice, as SVG and as PNG for readers without SVG; returns both paths. The same drawing is kept
    /// once.
    std::pair<QString, QString> addDrawing(const Figure& figure);
    [[nodiscard]] Result<QByteArray> zipped() const;

private:
    struct Entry {
        QString path;
        QByteArray bytes;
        QString mediaType;
    };
    QDateTime m_created;
    std::vector<Entry> m_entries;
    QHash<QByteArray, std::pair<QString, QString>> m_drawings;
};

} // namespace atalaya::report
