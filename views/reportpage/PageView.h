#pragma once

#include <QAbstractScrollArea>
#include <QImage>

namespace atalaya {

class PageImages;
class WindowStyle;

/// One page of the report, as large as the zoom says, scrolled where it is larger than the room for it. The wheel goes
/// on to the next page at the end of one.
class PageView : public QAbstractScrollArea {
    Q_OBJECT
public:
    PageView(const WindowStyle& style, PageImages& images, QWidget* parent = nullptr);

    [[nodiscard]] int page() const { return m_page; }
    /// From 0; brought into the range there is.
    void setPage(int page);
    /// Percent of the paper's size at 96 dpi.
    [[nodiscard]] int zoom() const;
    /// 0: the whole page fits.
    void setZoom(int percent);
    void zoomBy(int steps);

Q_SIGNALS:
    void pageChanged(int page);
    void zoomChanged(int percent);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void fit();
    void tell();
    [[nodiscard]] double scale() const; ///< px a point
    [[nodiscard]] QSize pageSize() const;
    [[nodiscard]] QImage picture();

    const WindowStyle& m_style;
    PageImages& m_images;
    int m_page = 0;
    int m_zoom = 0;
    QImage m_last; ///< of m_page: stands in for it until it is drawn at another size or anew
};

} // namespace atalaya
