#include "views/strategy/whatif/WhatIfDelegate.h"

#include "views/theme/StageGlyph.h"
#include "views/theme/WindowStyle.h"

#include <QMouseEvent>
#include <QPainter>
#include <QTableView>

#include <algorithm>

namespace atalaya {

WhatIfDelegate::WhatIfDelegate(const WindowStyle& style, QTableView* table, const WhatIfModel& model)
    : RowDelegate(style, table, Lines::Two), m_table(table), m_model(model) {
    setRowHeight(36);
}

int WhatIfDelegate::markWidth() const {
    return windowStyle().px(16) + windowStyle().px(10);
}

std::vector<WhatIfDelegate::Place> WhatIfDelegate::placesOf(const WhatIfRow& row, int width) const {
    const WindowStyle& style = windowStyle();
    const QFontMetrics metrics(style.font("body", 600, true));
    const int side = style.px(16);
    const int line = std::max(side, style.lineHeight("body"));
    std::vector<Place> places;
    int x = 0;
    int y = 0;
    for (const WhatIfRow::LiftShown& lift : row.lifts) {
        const int word = metrics.horizontalAdvance(lift.indicator) + style.px(2);
        const int whole = side + style.px(4) + word;
        if (x > 0 && x + whole > width) {
            x = 0;
            y += line;
        }
        places.push_back({QRect(x, y + (line - side) / 2, side, side), QRect(x + side + style.px(4), y, word, line)});
        x += whole + style.px(8);
    }
    return places;
}

QSize WhatIfDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QSize usual = RowDelegate::sizeHint(option, index);
    const WhatIfRow& shown = m_model.row(index.row());
    const int width = m_table->columnWidth(index.column()) - 2 * windowStyle().px(8);
    int height = 0;
    if (index.column() == WhatIfModel::Name) {
        const auto [title, note] = wrappedHeights(index.data().toString(), shown.note, width - markWidth());
        height = title + note;
    } else if (index.column() == WhatIfModel::Lifts) {
        const auto places = placesOf(shown, width);
        height = places.empty() ? 0 : places.back().word.bottom() + 1;
    }
    return {usual.width(), std::max(usual.height(), height + windowStyle().px(7))};
}

void WhatIfDelegate::paintContent(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                                  const Row& row) const {
    const WhatIfRow& shown = m_model.row(index.row());
    Row quiet = row;
    if (!shown.isChosen) {
        quiet.text = row.text2;
    }
    switch (index.column()) {
    case WhatIfModel::Name:
        paintName(painter, option, index, quiet);
        return;
    case WhatIfModel::Lifts:
        paintLifts(painter, shown, quiet);
        return;
    default:
        paintText(painter, row.content, index.data().toString(), windowStyle().font("body", row.weight, true),
                  quiet.text, Qt::AlignTrailing | Qt::AlignVCenter);
    }
}

void WhatIfDelegate::paintName(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                               const Row& row) const {
    const WhatIfRow& shown = m_model.row(index.row());
    const int side = windowStyle().px(16);
    QStyleOptionViewItem mark(option);
    initStyleOption(&mark, index);
    mark.rect = QRect(row.content.left(), row.content.center().y() - side / 2, side, side);
    mark.state.setFlag(QStyle::State_On, shown.isChosen);
    mark.state.setFlag(QStyle::State_NoChange, false);
    m_table->style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &mark, &painter, m_table);
    const QString title = index.data().toString();
    QRect words = row.content.adjusted(markWidth(), 0, 0, 0);
    const auto [above, below] = wrappedHeights(title, shown.note, words.width());
    words.setTop(words.top() + std::max(0, (words.height() - above - below) / 2));
    paintWrapped(painter, words, row, title, shown.note, row.text2);
}

void WhatIfDelegate::paintLifts(QPainter& painter, const WhatIfRow& shown, const Row& row) const {
    const WindowStyle& style = windowStyle();
    const auto places = placesOf(shown, row.content.width());
    if (places.empty()) {
        return;
    }
    const int height = places.back().word.bottom() + 1;
    const QPoint from(row.content.left(), row.content.top() + std::max(0, (row.content.height() - height) / 2));
    for (std::size_t i = 0; i < places.size(); ++i) {
        const WhatIfRow::LiftShown& lift = shown.lifts[i];
        paintStage(painter, places[i].tower.translated(from), StageGlyph::proved(lift.stage, shown.ceiling),
                   style.theme(), style.textPercent() / 100.0);
        paintText(painter, places[i].word.translated(from), lift.indicator, style.font("body", row.weight, true),
                  row.text);
    }
}

bool WhatIfDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) {
    const bool isPress = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick;
    const bool isRelease = event->type() == QEvent::MouseButtonRelease;
    if (!(isPress || isRelease) || index.column() != WhatIfModel::Name) {
        return false; // keys are the table's
    }
    const auto* mouse = static_cast<QMouseEvent*>(event);
    // Where the mark is painted, and a little around.
    QRect area(option.rect);
    area.setWidth(windowStyle().px(8 + 16 + 6));
    if (mouse->button() != Qt::LeftButton || !area.contains(mouse->position().toPoint())) {
        return false;
    }
    if (isRelease) {
        const bool isOn = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        model->setData(index, isOn ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    }
    return true;
}

} // namespace atalaya
