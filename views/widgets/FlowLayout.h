#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace atalaya {

/// Things side by side at their own size, and in a next line where they no longer fit, as words in a paragraph; what is
/// wider than a whole line gives way as far as it can. For filters and buttons, whose words are longer in one language
/// than in another.
class FlowLayout : public QLayout {
    Q_OBJECT
public:
    using QLayout::QLayout;
    ~FlowLayout() override;

    /// The items from `index` on stand at the end of their line, as buttons at the right of a row do; below 0: none, as
    /// at first.
    void setApart(int index);

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;

    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }
    /// As wide as its widest item.
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& area) override;

private:
    /// Height that the lines take inside `area`; moves the items only when `place`.
    int lay(const QRect& area, bool place) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    int m_apart = -1;
};

} // namespace atalaya
