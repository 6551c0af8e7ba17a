#include "views/reportpage/Thumbnails.h"

#include "views/reportpage/PageImages.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/RowDelegate.h"

#include <QPainter>

namespace atalaya {

namespace {

constexpr double thumbnailWidth = 72;

/// Paints a small page and its number below.
class ThumbnailDelegate : public QStyledItemDelegate {
public:
    ThumbnailDelegate(const WindowStyle& style, Thumbnails* view)
        : QStyledItemDelegate(view), m_style(style), m_view(view) {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override {
        const QSize page = m_view->sizeOf(index.row());
        return {page.width() + m_style.px(8), page.height() + m_style.lineHeight("caption") + m_style.px(12)};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        const QSize size = m_view->sizeOf(index.row());
        const QRect page(option.rect.left() + (option.rect.width() - size.width()) / 2,
                         option.rect.top() + m_style.px(4), size.width(), size.height());
        const int line = m_style.px(chosen ? 2 : 1);
        painter->fillRect(page.adjusted(-line, -line, line, line), m_style.colour(chosen ? "ink" : "lineStrong"));
        painter->fillRect(page, Qt::white);
        if (const QImage image = m_view->imageOf(index.row()); !image.isNull()) {
            painter->drawImage(page, image);
        }
        painter->setFont(m_style.font("caption", chosen ? 600 : 0, true));
        painter->setPen(m_style.colour(chosen ? "text" : "text2"));
        painter->drawText(QRect(option.rect.left(), page.bottom() + 1 + m_style.px(2), option.rect.width(),
                                m_style.lineHeight("caption")),
                          Qt::AlignCenter, index.data().toString());
    }

private:
    const WindowStyle& m_style;
    Thumbnails* m_view;
};

} // namespace

PageListModel::PageListModel(PageImages& images, QObject* parent) : QAbstractListModel(parent), m_images(images) {
    connect(&images, &PageImages::changed, this, &PageListModel::follow);
}

void PageListModel::follow() {
    const int count = m_images.count();
    if (count > m_count) {
        beginInsertRows({}, m_count, count - 1);
        m_count = count;
        endInsertRows();
    } else if (count < m_count) {
        beginRemoveRows({}, count, m_count - 1);
        m_count = count;
        endRemoveRows();
    }
    if (m_count > 0) {
        Q_EMIT dataChanged(index(0), index(m_count - 1));
    }
}

int PageListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_count;
}

QVariant PageListModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= m_count) {
        return {};
    }
    if (role == Qt::DisplayRole) {
        return QString::number(index.row() + 1);
    }
    return role == Qt::AccessibleTextRole ? tr("Page %1 of %2").arg(index.row() + 1).arg(m_count) : QVariant();
}

Thumbnails::Thumbnails(const WindowStyle& style, PageImages& images, QWidget* parent)
    : QListView(parent), m_style(style), m_images(images), m_model(images) {
    setModel(&m_model);
    setItemDelegate(new ThumbnailDelegate(style, this));
    setAccessibleName(tr("Pages of the report"));
    setAccessibleDescription(tr("Arrows turn the preview to a page."));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &Thumbnails::drawNext);
    connect(&images, &PageImages::idle, this, &Thumbnails::drawNext);
    connect(&images, &PageImages::drawn, this,
            [this](int page) { viewport()->update(visualRect(m_model.index(page))); });
    connect(&images, &PageImages::changed, this, [this] { m_wanted.clear(); });
    m_style.follow(this, [this] {
        setFixedWidth(m_style.px(thumbnailWidth + 24));
        scheduleDelayedItemsLayout();
    });
}

void Thumbnails::choose(int page) {
    if (const QModelIndex index = m_model.index(page); index.isValid() && index != currentIndex()) {
        const QSignalBlocker quiet(this);
        setCurrentIndex(index);
        scrollTo(index);
    }
}

void Thumbnails::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    if (current.isValid()) {
        Q_EMIT chosen(current.row());
    }
}

QSize Thumbnails::sizeOf(int page) const {
    const QSizeF points = m_images.sizeOf(page);
    const int width = m_style.px(thumbnailWidth);
    return points.isEmpty() ? QSize(width, width) : QSize(width, qRound(width * points.height() / points.width()));
}

QSize Thumbnails::deviceSize(int page) const {
    return (QSizeF(sizeOf(page)) * devicePixelRatioF()).toSize();
}

QImage Thumbnails::imageOf(int page) {
    const QImage image = m_images.image(page, deviceSize(page));
    if (image.isNull()) {
        m_wanted.insert(page);
        m_soon.start();
    }
    return image;
}

/// While nobody asks for a large page.
void Thumbnails::drawNext() {
    while (!m_wanted.empty() && !m_images.isDrawing()) {
        const int page = *m_wanted.begin();
        m_wanted.erase(m_wanted.begin());
        // What has been scrolled away asks again when it comes back.
        if (visualRect(m_model.index(page)).intersects(viewport()->rect())) {
            m_images.request(page, deviceSize(page));
        }
    }
}

} // namespace atalaya
