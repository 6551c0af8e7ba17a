#include "views/reportpage/PageImages.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfDocument>

#include <cmath>
#include <utility>

namespace atalaya {

namespace {

constexpr qsizetype keptBytes = 64LL * 1024 * 1024;
/// Of one page: three times the size of A4, and the small ones still have room beside it.
constexpr qsizetype largestBytes = 36LL * 1024 * 1024;
constexpr int bytesAPixel = 4;

/// What of `size` can be kept.
QSize kept(const QSize& size) {
    const double bytes = static_cast<double>(size.width()) * size.height() * bytesAPixel;
    return bytes <= largestBytes ? size : (QSizeF(size) * std::sqrt(largestBytes / bytes) * 0.99).toSize();
}

QString keyOf(int page, const QSize& size) {
    return QStringLiteral("%1 %2 %3").arg(page).arg(size.width()).arg(size.height());
}

} // namespace

/// A file that is open, made, loaded and let go on the window's thread. Qt PDF locks PDFium for each call, so that a
/// document may draw on another thread, as QPdfPageRenderer has it do.
struct PageImages::Pdf {
    explicit Pdf(const QByteArray& bytes) : document(nullptr) {
        buffer.setData(bytes);
        buffer.open(QIODevice::ReadOnly);
        document.load(&buffer);
    }
    ~Pdf() { document.close(); }
    Pdf(const Pdf&) = delete;
    Pdf& operator=(const Pdf&) = delete;
    Pdf(Pdf&&) = delete;
    Pdf& operator=(Pdf&&) = delete;

    [[nodiscard]] QImage draw(const Wish& wish) {
        // Pages have no ground of their own.
        QImage image(wish.size, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter(&image).drawImage(0, 0, document.render(wish.page, wish.size));
        return image;
    }

    QBuffer buffer;
    QPdfDocument document;
};

PageImages::PageImages(QObject* parent) : QObject(parent), m_images(keptBytes) {}

void PageImages::setPdf(const QByteArray& bytes, std::vector<report::ReportHeading> headings) {
    m_next.reset();
    m_images.clear();
    m_sizes.clear();
    m_bytes = bytes;
    m_pdf = bytes.isEmpty() ? nullptr : std::make_shared<Pdf>(bytes);
    if (m_pdf && m_pdf->document.status() == QPdfDocument::Status::Ready) {
        // Once: asked later, it would wait for the page that is being drawn.
        for (int page = 0; page < m_pdf->document.pageCount(); ++page) {
            m_sizes.push_back(m_pdf->document.pagePointSize(page));
        }
    }
    m_headings = m_sizes.empty() ? std::vector<report::ReportHeading>() : std::move(headings);
    Q_EMIT changed();
}

QSizeF PageImages::sizeOf(int page) const {
    return page >= 0 && page < count() ? m_sizes[static_cast<std::size_t>(page)] : QSizeF();
}

QImage PageImages::image(int page, const QSize& size) const {
    const QImage* image = m_images.object(keyOf(page, kept(size)));
    return image ? *image : QImage();
}

void PageImages::request(int page, const QSize& size) {
    const Wish wish{page, kept(size)};
    if (page < 0 || page >= count() || wish.size.isEmpty() || !image(page, size).isNull()) {
        return;
    }
    if (m_work.isRunning()) {
        m_next = wish;
    } else {
        start(wish);
    }
}

void PageImages::start(const Wish& wish) {
    auto image = std::make_shared<QImage>();
    m_work.start([pdf = m_pdf, wish, image](WorkHandle&) { *image = pdf->draw(wish); },
                 [this, pdf = m_pdf, wish, image] { ended(wish, pdf, *image); });
}

void PageImages::ended(const Wish& wish, const std::shared_ptr<Pdf>& of, const QImage& image) {
    const bool isOfNow = of == m_pdf;
    if (isOfNow) {
        m_images.insert(keyOf(wish.page, wish.size), new QImage(image), image.sizeInBytes());
    }
    if (const auto next = std::exchange(m_next, {})) {
        request(next->page, next->size);
    }
    if (isOfNow) {
        Q_EMIT drawn(wish.page);
    }
    if (!m_work.isRunning()) {
        Q_EMIT idle();
    }
}

} // namespace atalaya
