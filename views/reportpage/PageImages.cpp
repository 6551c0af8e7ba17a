#include "views/reportpage/PageImages.h"

#include <QPainter>
#include <QPdfDocument>

namespace atalaya {

namespace {

constexpr qsizetype keptBytes = 48 * 1024 * 1024;

QString keyOf(int page, const QSize& size) {
    return QStringLiteral("%1 %2 %3").arg(page).arg(size.width()).arg(size.height());
}

} // namespace

PageImages::PageImages(QObject* parent)
    : QObject(parent), m_document(std::make_unique<QPdfDocument>(nullptr)), m_images(keptBytes) {}

PageImages::~PageImages() {
    m_document->close();
}

void PageImages::setPdf(const QByteArray& bytes, std::vector<report::ReportHeading> headings) {
    m_document->close();
    m_buffer.close();
    m_images.clear();
    m_bytes = bytes;
    m_count = 0;
    if (!bytes.isEmpty()) {
        m_buffer.setData(m_bytes);
        m_buffer.open(QIODevice::ReadOnly);
        m_document->load(&m_buffer);
        m_count = m_document->status() == QPdfDocument::Status::Ready ? m_document->pageCount() : 0;
    }
    m_headings = m_count > 0 ? std::move(headings) : std::vector<report::ReportHeading>();
    Q_EMIT changed();
}

QSizeF PageImages::sizeOf(int page) const {
    return page >= 0 && page < m_count ? m_document->pagePointSize(page) : QSizeF();
}

QImage PageImages::kept(int page, const QSize& size) const {
    const QImage* image = m_images.object(keyOf(page, size));
    return image ? *image : QImage();
}

QImage PageImages::image(int page, const QSize& size) {
    if (page < 0 || page >= m_count || size.isEmpty()) {
        return {};
    }
    QImage image = kept(page, size);
    if (image.isNull()) {
        // Pages have no ground of their own.
        image = QImage(size, QImage::Format_RGB32);
        image.fill(Qt::white);
        const QImage drawn = m_document->render(page, size);
        QPainter(&image).drawImage(0, 0, drawn);
        m_images.insert(keyOf(page, size), new QImage(image), image.sizeInBytes());
    }
    return image;
}

} // namespace atalaya
