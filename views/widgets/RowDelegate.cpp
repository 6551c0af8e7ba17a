#include "views/widgets/RowDelegate.h"

#include "views/theme/WindowStyle.h"
#include "views/widgets/Paint.h"
#include "views/widgets/ToolTips.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QHelpEvent>
#include <QHoverEvent>
#include <QListView>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QTableView>
#include <QToolTip>
#include <QTreeView>

#include <algorithm>

namespace atalaya {

RowDelegate::RowDelegate(const WindowStyle& style, QAbstractItemView* view, Lines lines)
    : QStyledItemDelegate(view)
    , m_style(style)
    , m_view(view)
    , m_viewport(view->viewport())
    , m_height(lines == Lines::One ? 28 : 44) {
    prepare();
    view->setItemDelegate(this);
    view->viewport()->installEventFilter(this);
    style.follow(this, [this] { restyle(); });
    connect(&style, &WindowStyle::showsFocusChanged, view->viewport(), QOverload<>::of(&QWidget::update));
}

void RowDelegate::prepare() {
    m_view->setMouseTracking(true);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setTextElideMode(Qt::ElideNone);
    if (auto* table = qobject_cast<QTableView*>(m_view)) {
        table->setShowGrid(false);
        table->verticalHeader()->hide();
        table->horizontalHeader()->setHighlightSections(false);
        table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
        table->setTabKeyNavigation(false); // Tab leaves the table, arrows move inside it
    } else if (auto* tree = qobject_cast<QTreeView*>(m_view)) {
        tree->setAllColumnsShowFocus(true);
        tree->setAnimated(false);
    }
}

void RowDelegate::restyle() {
    if (auto* table = qobject_cast<QTableView*>(m_view)) {
        table->verticalHeader()->setMinimumSectionSize(m_style.px(24));
        table->verticalHeader()->setDefaultSectionSize(rowHeight());
        table->horizontalHeader()->setFixedHeight(m_style.px(30));
    }
    Q_EMIT sizeHintChanged(QModelIndex());
    m_view->viewport()->update();
}

void RowDelegate::setRowHeight(double tokensPx) {
    m_height = tokensPx;
    restyle();
}

int RowDelegate::rowHeight() const {
    return m_style.px(m_height);
}

bool RowDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                            const QModelIndex& index) {
    const QString said = index.data(Qt::ToolTipRole).toString();
    const QString shown = asToolTip(said);
    if (event != nullptr && event->type() == QEvent::ToolTip && shown != said) {
        QToolTip::showText(event->globalPos(), shown, view);
        return true;
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QSize natural = QStyledItemDelegate::sizeHint(option, index);
    return {natural.width() + 2 * m_style.px(8), rowHeight()};
}

void RowDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    option->font = m_style.font("body", 0, true);
    option->fontMetrics = QFontMetrics(option->font);
}

RowDelegate::Row RowDelegate::rowOf(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    Row row;
    row.enabled = option.state.testFlag(QStyle::State_Enabled);
    row.selected = option.state.testFlag(QStyle::State_Selected);
    row.hovered = m_hovered.isValid() && m_hovered == index.siblingAtColumn(0) && row.enabled;
    row.pressed = row.hovered && m_pressed;
    row.first = option.viewItemPosition == QStyleOptionViewItem::Beginning ||
                option.viewItemPosition == QStyleOptionViewItem::OnlyOne ||
                option.viewItemPosition == QStyleOptionViewItem::Invalid;
    row.last = option.viewItemPosition == QStyleOptionViewItem::End ||
               option.viewItemPosition == QStyleOptionViewItem::OnlyOne ||
               option.viewItemPosition == QStyleOptionViewItem::Invalid;
    if (const auto* table = qobject_cast<const QTableView*>(m_view)) {
        // Tables do not tell a cell its place.
        const QHeaderView* head = table->horizontalHeader();
        const int place = head->visualIndex(index.column());
        row.first = row.last = true;
        for (int visual = 0; visual < head->count(); ++visual) {
            if (!head->isSectionHidden(head->logicalIndex(visual))) {
                row.first = row.first && visual >= place;
                row.last = row.last && visual <= place;
            }
        }
    }
    row.text = m_style.colour(row.enabled ? "text" : "textDisabled");
    row.text2 = m_style.colour(row.enabled ? "text2" : "textDisabled");
    row.weight = row.selected ? 600 : 400;
    const int padding = m_style.px(8);
    row.content = option.rect.adjusted(padding, 0, -padding, m_hairlines ? -m_style.px(1) : 0);
    return row;
}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const SavedPainter saved(*painter);
    const Row row = rowOf(option, index);
    if (row.selected || row.pressed) {
        painter->fillRect(option.rect, m_style.colour("selected"));
    } else if (row.hovered) {
        painter->fillRect(option.rect, m_style.colour("hover"));
    }
    if (m_hairlines) {
        const int line = m_style.px(1);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom() + 1 - line, option.rect.width(), line),
                          m_style.colour("line"));
    }
    if (row.selected && row.first) {
        // At the edge of the view, even where a tree indents the item.
        QRect bar = option.rect;
        if (qobject_cast<const QTreeView*>(m_view)) {
            bar.setLeft(0);
        }
        bar.setWidth(m_style.px(3));
        painter->fillRect(QStyle::visualRect(option.direction, m_view->viewport()->rect(), bar), m_style.colour("ink"));
    }
    {
        const SavedPainter inside(*painter);
        paintContent(*painter, option, index, row);
    }
    paintRing(*painter, option, index);
}

void RowDelegate::paintContent(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                               const Row& row) const {
    QStyleOptionViewItem item(option);
    initStyleOption(&item, index);
    QRect area = row.content;
    const int gap = m_style.px(8);
    if (item.features.testFlag(QStyleOptionViewItem::HasCheckIndicator)) {
        const int side = m_style.px(16);
        QStyleOptionViewItem mark(item);
        mark.rect = QRect(area.left(), area.center().y() - side / 2, side, side);
        mark.state.setFlag(QStyle::State_On, item.checkState == Qt::Checked);
        mark.state.setFlag(QStyle::State_NoChange, item.checkState == Qt::PartiallyChecked);
        m_view->style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &mark, &painter, m_view);
        area.setLeft(mark.rect.right() + 1 + gap);
    }
    if (!item.icon.isNull()) {
        const int side = m_style.px(16);
        item.icon.paint(&painter, QRect(area.left(), area.center().y() - side / 2, side, side), Qt::AlignCenter,
                        row.enabled ? QIcon::Normal : QIcon::Disabled);
        area.setLeft(area.left() + side + gap);
    }
    QFont font = item.font;
    font.setWeight(static_cast<QFont::Weight>(row.weight));
    paintText(painter, area, item.text, font, row.text, item.displayAlignment);
}

void RowDelegate::paintText(QPainter& painter, const QRect& area, const QString& text, const QFont& font,
                            const QColor& colour, Qt::Alignment alignment) const {
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(area, static_cast<int>(alignment) | Qt::TextWordWrap, text);
}

std::pair<int, int> RowDelegate::wrappedHeights(const QString& title, const QString& note, int width) const {
    const auto height = [width](const QFont& font, const QString& words) {
        const QRect room(0, 0, std::max(1, width), 10'000);
        return words.isEmpty() ? 0 : QFontMetrics(font).boundingRect(room, Qt::TextWordWrap, words).height();
    };
    return {height(m_style.font("body", 600), title), height(m_style.font("caption"), note)};
}

void RowDelegate::paintWrapped(QPainter& painter, const QRect& area, const Row& row, const QString& title,
                               const QString& note, const QColor& noteInk) const {
    const auto [titleHeight, noteHeight] = wrappedHeights(title, note, area.width());
    paintText(painter, QRect(area.topLeft(), QSize(area.width(), titleHeight)), title, m_style.font("body", row.weight),
              row.text, Qt::AlignLeading | Qt::AlignTop);
    paintText(painter, QRect(area.left(), area.top() + titleHeight, area.width(), noteHeight), note,
              m_style.font("caption"), noteInk, Qt::AlignLeading | Qt::AlignTop);
}

void RowDelegate::paintLines(QPainter& painter, const Row& row, const QString& first, const QString& second, int weight,
                             Qt::Alignment alignment, bool underlined) const {
    const int above = m_style.lineHeight("body");
    const int below = second.isEmpty() ? 0 : m_style.lineHeight("caption");
    const int top = row.content.top() + (row.content.height() - above - below) / 2;
    const auto line = [&](int y, int height, const QFont& font, const QColor& colour, const QString& text) {
        const QRect area(row.content.left(), y, row.content.width(), height);
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(area, static_cast<int>(alignment) | Qt::AlignVCenter | Qt::TextSingleLine,
                         QFontMetrics(font).elidedText(text, Qt::ElideMiddle, area.width()));
    };
    QFont strong = m_style.font("body", std::max(weight, row.weight), true);
    strong.setUnderline(underlined);
    line(top, above, strong, row.text, first);
    if (below > 0) {
        line(top + above, below, m_style.font("caption", 0, true), row.text2, second);
    }
}

void RowDelegate::paintRing(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    if (!m_style.showsFocus() || !m_view->hasFocus() || m_view->currentIndex().row() != index.row() ||
        m_view->currentIndex().parent() != index.parent()) {
        return;
    }
    // One ring around the whole row: each cell paints its part.
    QRect whole = option.rect;
    if (!qobject_cast<const QListView*>(m_view)) {
        whole.setLeft(0);
        whole.setRight(m_view->viewport()->width() - 1);
    }
    painter.setClipRect(qobject_cast<const QTreeView*>(m_view) && index.column() == 0
                            ? QRect(QPoint(0, option.rect.top()), option.rect.bottomRight())
                            : option.rect,
                        Qt::IntersectClip);
    const int ring = m_style.px(focusRingWidth);
    paintFocusRing(painter, QRectF(whole).adjusted(ring, ring, -ring, -ring), m_style.theme(),
                   m_style.textPercent() / 100.0, 0);
}

bool RowDelegate::isOffered(const QModelIndex& index, const Row& row) const {
    return row.hovered || (m_style.showsFocus() && m_view->hasFocus() && m_view->currentIndex() == index);
}

void RowDelegate::hover(const QModelIndex& index) {
    const QModelIndex first = index.siblingAtColumn(0);
    if (m_hovered != first) {
        m_hovered = first;
        m_viewport->update();
    }
}

bool RowDelegate::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_viewport) {
        switch (event->type()) {
        case QEvent::MouseMove:
            hover(m_view->indexAt(static_cast<QMouseEvent*>(event)->position().toPoint()));
            break;
        case QEvent::HoverEnter: // rows may come under a pointer that rests
        case QEvent::HoverMove:
            hover(m_view->indexAt(static_cast<QHoverEvent*>(event)->position().toPoint()));
            break;
        case QEvent::HoverLeave:
        case QEvent::Leave:
            hover({});
            break;
        case QEvent::MouseButtonPress:
        case QEvent::MouseButtonRelease:
            m_pressed = event->type() == QEvent::MouseButtonPress;
            m_viewport->update();
            break;
        default:
            break;
        }
        return false;
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace atalaya
