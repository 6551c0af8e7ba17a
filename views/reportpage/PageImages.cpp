#include "views/reportpage/PageImages.h"

#include <QPainter>
#include <QPdfBookmarkModel>
#include <QPdfDocument>

namespace atalaya {

namespace {

constexpr qsizetype keptBytes = 48 * 1024 * 1024;

QString keyOf(int page, const QSize& size) {
    return QStringLiteral("%1 %2 %3").arg(page).arg(size.width()).arg(size.height());
}

void collect(const QPdfBookmarkModel& model, const QModelIndex& parent, int level,
             std::vector<ReportHeading>& headings) {
    constexpr int deepest = 1;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        headings.push_back({model.data(index, static_cast<int>(QPdfBookmarkModel::Role::Title)).toString(), level,
                            model.data(index, static_cast<int>(QPdfBookmarkModel::Role::Page)).toInt()});
        if (level < deepest) {
            collect(model, index, level + 1, headings);
        }
    }
}

} // namespace

PageImages::PageImages(QObject* parent)
    : QObject(parent), m_document(std::make_unique<QPdfDocument>(nullptr)), m_images(keptBytes) {}

PageImages::~PageImages() {
    m_document->close();
}

void PageImages::setPdf(const QByteArray& bytes) {
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
    readHeadings();
    Q_EMIT changed();
}

void PageImages::readHeadings() {
    m_headings.clear();
    if (m_count > 0) {
        QPdfBookmarkModel model(nullptr);
        model.setDocument(m_document.get());
        collect(model, {}, 0, m_headings);
    }
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
