#pragma once

#include "views/reports/ReportWriters.h"

#include <QBuffer>
#include <QCache>
#include <QImage>
#include <QObject>

#include <memory>
#include <vector>

class QPdfDocument;

namespace atalaya {

/// The pages of one finished PDF as images: keeps the file, the few images looked at last and nothing else.
class PageImages : public QObject {
    Q_OBJECT
public:
    explicit PageImages(QObject* parent = nullptr);
    ~PageImages() override;

    /// In place of the file before; empty bytes: no pages.
    void setPdf(const QByteArray& bytes, std::vector<report::ReportHeading> headings = {});
    [[nodiscard]] const QByteArray& pdf() const { return m_bytes; }
    [[nodiscard]] int count() const { return m_count; }
    /// In points.
    [[nodiscard]] QSizeF sizeOf(int page) const;
    /// `size` in px of the device. On the GUI thread: a page takes some tens of milliseconds.
    [[nodiscard]] QImage image(int page, const QSize& size);
    [[nodiscard]] QImage kept(int page, const QSize& size) const;
    [[nodiscard]] const std::vector<report::ReportHeading>& headings() const { return m_headings; }

Q_SIGNALS:
    void changed();

private:
    QByteArray m_bytes;
    QBuffer m_buffer;
    std::unique_ptr<QPdfDocument> m_document;
    int m_count = 0;
    std::vector<report::ReportHeading> m_headings;
    mutable QCache<QString, QImage> m_images; ///< cost in bytes
};

} // namespace atalaya
