#pragma once

#include <QStyledItemDelegate>

#include <utility>

class QAbstractItemView;

namespace atalaya {

class WindowStyle;

/// How every row of the window looks: ground, hairline, hover over the whole row, the chosen row's bar of 3 px and
/// weight of 600, the focus ring inside. Pages subclass it and paint what stands in a cell. Without a subclass it
/// paints the text, the icon and the check box of the item, wrapped in as many lines as there is room for.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    enum class Lines { One, Two }; ///< rows of 28 or of 44 px at 100 % text size

    /// Becomes the delegate of `view` and prepares it: whole rows, no grid, no numbers at the left, smooth scrolling,
    /// heads and rows as high as the text size wants.
    RowDelegate(const WindowStyle& style, QAbstractItemView* view, Lines lines = Lines::One);

    /// Any other height, in px at 100 % text size.
    void setRowHeight(double tokensPx);
    [[nodiscard]] int rowHeight() const;
    /// Hairlines between rows; on at first.
    void setHairlines(bool hairlines) { m_hairlines = hairlines; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// An item's tooltip shows its words as they are.
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

protected:
    /// A row as it is now.
    struct Row {
        bool selected = false, hovered = false, pressed = false, enabled = true;
        bool first = false, last = false; ///< cell at the left or at the right end of the row
        QColor text;                      ///< for what matters
        QColor text2;                     ///< for what stands beside it
        int weight = 400;                 ///< 600 where selected
        QRect content;                    ///< the cell without its padding
    };
    /// Paints what stands in the cell; ground, bar, lines and ring are painted around it.
    virtual void paintContent(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                              const Row& row) const;

    [[nodiscard]] const WindowStyle& windowStyle() const { return m_style; }
    /// Paints one or more lines into `area`, in the middle of its height, elided nowhere.
    void paintText(QPainter& painter, const QRect& area, const QString& text, const QFont& font, const QColor& colour,
                   Qt::Alignment alignment = Qt::AlignLeading | Qt::AlignVCenter) const;
    /// How high a title and the note below it are when they break into lines at `width` px; an empty one takes no room.
    /// The title in the weight of a chosen row, so that choosing moves nothing.
    [[nodiscard]] std::pair<int, int> wrappedHeights(const QString& title, const QString& note, int width) const;
    /// Paints them so from the top of `area` on, as wide as it is.
    void paintWrapped(QPainter& painter, const QRect& area, const Row& row, const QString& title, const QString& note,
                      const QColor& noteInk) const;
    /// Paints what matters in one line and, below it and quieter, what stands beside it. A line that does not fit gives
    /// way in its middle; tooltips tell the whole. `underlined`: what matters.
    void paintLines(QPainter& painter, const Row& row, const QString& first, const QString& second, int weight = 400,
                    Qt::Alignment alignment = Qt::AlignLeading, bool underlined = false) const;

    /// Whether the cell's number shows, by a line below it, that it can be asked about: the pointer is over its row, or
    /// it is the one that arrows led to.
    [[nodiscard]] bool isOffered(const QModelIndex& index, const Row& row) const;

    bool eventFilter(QObject* watched, QEvent* event) override;
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    [[nodiscard]] Row rowOf(const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintRing(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void hover(const QModelIndex& index);
    void prepare();
    void restyle();

    const WindowStyle& m_style;
    QAbstractItemView* m_view;
    QWidget* m_viewport; ///< still sends events while the view is taken apart
    double m_height;
    bool m_hairlines = true;
    QPersistentModelIndex m_hovered; ///< of column 0
    bool m_pressed = false;
};

} // namespace atalaya
