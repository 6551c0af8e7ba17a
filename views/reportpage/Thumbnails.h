#pragma once

#include <QAbstractListModel>
#include <QListView>
#include <QTimer>

#include <set>

namespace atalaya {

class PageImages;
class WindowStyle;

/// The pages as rows; what a row shows is painted by Thumbnails.
class PageListModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit PageListModel(PageImages& images, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    void follow();

    PageImages& m_images;
    int m_count = 0;
};

/// All pages, small, one below the other with their numbers. Those that are seen are drawn one after the other, while
/// no large page is asked for.
class Thumbnails : public QListView {
    Q_OBJECT
public:
    Thumbnails(const WindowStyle& style, PageImages& images, QWidget* parent = nullptr);

    void choose(int page);
    /// In px of the window, as wide as the column.
    [[nodiscard]] QSize sizeOf(int page) const;
    /// The small page, or null until it is drawn.
    [[nodiscard]] QImage imageOf(int page);

Q_SIGNALS:
    void chosen(int page);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void drawNext();
    [[nodiscard]] QSize deviceSize(int page) const;

    const WindowStyle& m_style;
    PageImages& m_images;
    PageListModel m_model;
    QTimer m_soon;
    std::set<int> m_wanted;
};

} // namespace atalaya
