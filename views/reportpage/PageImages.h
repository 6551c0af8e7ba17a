#pragma once

#include "models/session/BackgroundWork.h"
#include "views/reports/ReportWriters.h"

#include <QCache>
#include <QImage>
#include <QObject>
#include <QSizeF>

#include <memory>
#include <optional>
#include <vector>

namespace atalaya {

/// The pages of one finished PDF as images: keeps the file, the few images looked at last and nothing else. Draws
/// beside the window, one page at a time; of the pages that are asked for meanwhile only the last is still wanted.
class PageImages : public QObject {
    Q_OBJECT
public:
    explicit PageImages(QObject* parent = nullptr);

    /// In place of the file before; empty bytes: no pages.
    void setPdf(const QByteArray& bytes, std::vector<report::ReportHeading> headings = {});
    [[nodiscard]] const QByteArray& pdf() const { return m_bytes; }
    [[nodiscard]] int count() const { return static_cast<int>(m_sizes.size()); }
    /// In points.
    [[nodiscard]] QSizeF sizeOf(int page) const;
    /// `size` in px of the device. Null until the page is drawn: request() it. A page that would take more room than
    /// there is for images is drawn smaller, in the same proportions.
    [[nodiscard]] QImage image(int page, const QSize& size) const;
    /// Draws the page soon and tells it by drawn(); nothing when it is there already.
    void request(int page, const QSize& size);
    [[nodiscard]] bool isDrawing() const { return m_work.isRunning(); }
    [[nodiscard]] const std::vector<report::ReportHeading>& headings() const { return m_headings; }

Q_SIGNALS:
    /// Another file.
    void changed();
    void drawn(int page);
    /// Nothing is asked for any more.
    void idle();

private:
    struct Pdf;
    struct Wish {
        int page = 0;
        QSize size;
        bool operator==(const Wish&) const = default;
    };
    void start(const Wish& wish);
    void ended(const Wish& wish, const std::shared_ptr<Pdf>& of, const QImage& image);

    QByteArray m_bytes;
    std::shared_ptr<Pdf> m_pdf; ///< null: no pages
    std::vector<QSizeF> m_sizes;
    std::vector<report::ReportHeading> m_headings;
    QCache<QString, QImage> m_images; ///< cost in bytes
    std::optional<Wish> m_next;
    BackgroundWork m_work;
};

} // namespace atalaya
