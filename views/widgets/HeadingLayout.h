#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace atalaya {

/// The parts of a heading: first the title, then the note behind it, then what stands at the right end. All in one row
/// where that has the room; else the last ones in lines of their own below, and the note below the title where the two
/// are too long for each other. It asks for the height that its last width needs, rather than for a height by width, so
/// that a heading with room in one row changes nothing of what it stands in.
class HeadingLayout : public QLayout {
    Q_OBJECT
public:
    using QLayout::QLayout;
    ~HeadingLayout() override;

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;

    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    /// As wide as all of it in one row.
    [[nodiscard]] QSize sizeHint() const override;
    /// As wide as the widest word and the widest of the parts at the right end.
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& area) override;

private:
    struct Placed {
        QLayoutItem* item;
        QRect area;
    };
    struct Lines {
        std::vector<Placed> parts; ///< from 0, 0 on
        int height = 0;
        bool isOneRow = true;
    };
    struct Shown {
        std::vector<QLayoutItem*> words; ///< title and note
        std::vector<QLayoutItem*> ends;
    };
    [[nodiscard]] Shown shown() const;
    [[nodiscard]] int rowWidth(const std::vector<QLayoutItem*>& items) const;
    /// Of all in one row.
    [[nodiscard]] int usualWidth() const;
    [[nodiscard]] Lines linesIn(int width) const;
    [[nodiscard]] Lines inOneRow(const Shown& parts, int width) const;
    [[nodiscard]] Lines below(const Shown& parts, int width) const;
    /// Of the lines and, where they are several, as much around them as one row has.
    [[nodiscard]] int heightOf(const Lines& lines) const;
    [[nodiscard]] int presentHeight() const;
    [[nodiscard]] QSize withMargins(QSize inside) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    int m_width = -1; ///< inside the margins, as last laid out; -1: not yet
};

} // namespace atalaya
