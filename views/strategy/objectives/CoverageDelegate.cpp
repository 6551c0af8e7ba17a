#include "views/strategy/objectives/CoverageDelegate.h"

#include "models/items/CoverageModel.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/Paint.h"

#include <QPainter>
#include <QTableView>

#include <algorithm>

namespace atalaya {

namespace {

constexpr double coverageIndent = 16; // px a level
constexpr double coverageMark = 6;    // px of the square
constexpr double coverageAround = 5;  // px above and below words
constexpr int coverageMostLevels = 6; // deeper ones stand as far in as these

} // namespace

CoverageDelegate::CoverageDelegate(const WindowStyle& style, QTableView* table, const CoverageModel& model)
    : RowDelegate(style, table), m_table(table), m_model(model) {}

int CoverageDelegate::indentOf(const QModelIndex& index) const {
    return std::min(m_model.row(index.row()).depth, coverageMostLevels) * windowStyle().px(coverageIndent);
}

QSize CoverageDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const WindowStyle& style = windowStyle();
    if (index.column() > 0) {
        return {RowDelegate::sizeHint(option, index).width(), rowHeight()};
    }
    const int width = m_table->columnWidth(0) - 2 * style.px(8) - indentOf(index);
    const int words = wrappedHeights(index.data().toString(), {}, std::max(1, width)).first;
    return {style.px(200), std::max(rowHeight(), words + 2 * style.px(coverageAround))};
}

void CoverageDelegate::paintContent(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                                    const Row& row) const {
    const WindowStyle& style = windowStyle();
    if (index.column() > 0) {
        paintCell(painter, option, index, row);
    } else {
        const CoverageModelRow& shown = m_model.row(index.row());
        const bool isHead = shown.isTotal || shown.depth == 0;
        paintText(painter, row.content.adjusted(indentOf(index), 0, 0, 0), index.data().toString(),
                  style.font("body", std::max(row.weight, isHead ? 600 : 400)), row.text);
    }
    const bool isCurrent = m_table->hasFocus() && m_table->currentIndex() == index && style.showsFocus();
    if (isCurrent) {
        // Inside the ring of the whole row.
        const double inset = style.px(5);
        paintBox(painter, QRectF(option.rect).adjusted(inset, inset, -inset, -inset), QColor(), style.colour("ink"),
                 style.px(2));
    }
}

void CoverageDelegate::paintCell(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                                 const Row& row) const {
    const WindowStyle& style = windowStyle();
    const CoverageModelRow& shown = m_model.row(index.row());
    if (index.data(CoverageModel::BareRole).toBool() && !shown.isTotal) {
        painter.fillRect(option.rect, QBrush(style.colour("gap"), Qt::BDiagPattern));
        return;
    }
    const bool isNone = shown.isTotal && index.data(CoverageModel::BareRole).toBool();
    const QString text = index.data().toString();
    const int actions = index.data(CoverageModel::ActionsRole).toInt();
    const int mark = style.px(coverageMark);
    if (index.data(CoverageModel::LinkedRole).toBool()) {
        painter.fillRect(QRect(row.content.left() + style.px(2), option.rect.center().y() - mark / 2, mark, mark),
                         style.colour("seriesCurrent"));
    }
    if (actions > 0 || isNone) {
        paintText(painter, row.content, text, style.font("body", shown.isTotal ? 600 : row.weight, true),
                  isNone ? style.colour("gap") : row.text, Qt::AlignCenter);
    }
}

} // namespace atalaya
