#include "views/strategy/objectives/ObjectiveTreeDelegate.h"

#include "views/theme/Icons.h"
#include "views/theme/WindowStyle.h"

#include <QPainter>
#include <QStyle>
#include <QTreeView>

namespace atalaya {

namespace {

using Tree = ObjectiveTreeModel;

constexpr double treeIndent = 20; // px a level
constexpr double treeArrow = 12;  // px of the arrow
constexpr double treeBefore = 12; // px before the first arrow
constexpr double treeGap = 8;     // px between arrow and words
constexpr double treePadding = 8; // px of a cell, as RowDelegate has it
constexpr double treeAround = 6;  // px above and below the words

Tree::Kind kindOfRow(const QModelIndex& index) {
    return index.data(Tree::KindRole).value<Tree::Kind>();
}

int depthOfRow(const QModelIndex& index) {
    int depth = 0;
    for (QModelIndex up = index.parent(); up.isValid(); up = up.parent()) {
        ++depth;
    }
    return depth;
}

} // namespace

ObjectiveTreeDelegate::ObjectiveTreeDelegate(const WindowStyle& style, QTreeView* tree)
    : RowDelegate(style, tree), m_tree(tree) {}

int ObjectiveTreeDelegate::wordsLeft(const QModelIndex& index) const {
    const WindowStyle& style = windowStyle();
    return style.px(treeBefore) + depthOfRow(index) * style.px(treeIndent) + style.px(treeArrow) + style.px(treeGap);
}

QRect ObjectiveTreeDelegate::arrowArea(const QModelIndex& index, const QRect& cell) const {
    if (!index.model()->hasChildren(index)) {
        return {};
    }
    const WindowStyle& style = windowStyle();
    const int side = style.px(treeArrow);
    const QRect area(cell.left() + wordsLeft(index) - style.px(treeGap) - side,
                     cell.top() + style.px(treeAround) + (style.lineHeight("body") - side) / 2, side, side);
    return QStyle::visualRect(m_tree->layoutDirection(), cell, area);
}

/// What stands quietly below the title. In a narrow window also what its hidden columns say.
QString ObjectiveTreeDelegate::noteOf(const QModelIndex& index) const {
    QStringList notes;
    if (const QString serves = index.data(Tree::NoteRole).toString(); !serves.isEmpty()) {
        notes << serves;
    }
    for (int column = Tree::About; column < Tree::ColumnCount; ++column) {
        const QString words = index.siblingAtColumn(column).data().toString();
        if (m_tree->isColumnHidden(column) && !words.isEmpty()) {
            notes << words;
        }
    }
    return notes.join(QStringLiteral(" · "));
}

QSize ObjectiveTreeDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const WindowStyle& style = windowStyle();
    const int width = m_tree->columnWidth(index.column());
    const bool isName = index.column() == Tree::Name;
    const int room = isName ? width - wordsLeft(index) - style.px(treePadding) : width - 2 * style.px(treePadding);
    const auto [title, note] =
        wrappedHeights(index.data().toString(), isName ? noteOf(index) : QString(), std::max(1, room));
    return {width, std::max(rowHeight(), title + note + 2 * style.px(treeAround))};
}

void ObjectiveTreeDelegate::paintContent(QPainter& painter, const QStyleOptionViewItem& option,
                                         const QModelIndex& index, const Row& row) const {
    const WindowStyle& style = windowStyle();
    Row shown = row;
    const bool isAction = kindOfRow(index) == Tree::Kind::Action;
    if (!isAction && index.column() == Tree::Name) {
        shown.weight = 600;
    }
    const int above = style.px(treeAround);
    if (index.column() == Tree::Name) {
        if (const QRect arrow = arrowArea(index, option.rect); !arrow.isEmpty()) {
            paintIcon(painter, arrow,
                      m_tree->isExpanded(index) ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"),
                      row.text2);
        }
        const QRect words = option.rect.adjusted(wordsLeft(index), above, -style.px(treePadding), 0);
        paintWrapped(painter, QStyle::visualRect(option.direction, option.rect, words), shown, index.data().toString(),
                     noteOf(index), row.text2);
        return;
    }
    const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
    paintText(painter, row.content.adjusted(0, above, 0, 0), index.data().toString(),
              style.font("body", row.weight, true), index.column() == Tree::Cost ? row.text : row.text2,
              (alignment & Qt::AlignHorizontal_Mask) | Qt::AlignTop);
}

} // namespace atalaya
