#pragma once

#include "views/workshop/prepare/PrepareTable.h"

#include <QDate>

namespace atalaya {

class LifecycleModel;

/// Cells of the lifecycle: phases as heads, days chosen in a field that starts with today, which is stored only when
/// somebody says so.
class LifecycleDelegate : public CellDelegate {
    Q_OBJECT
public:
    LifecycleDelegate(const WindowStyle& style, QTableView* table, const LifecycleModel& model,
                      std::function<QDate()> today);

    [[nodiscard]] QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

protected:
    void paintContent(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                      const Row& row) const override;

private:
    const LifecycleModel& m_model;
    std::function<QDate()> m_today;
};

/// The lifecycle as a table that is filled in. Beside the keys of a PrepareTable: Ctrl with Up and Down moves a step,
/// Insert adds one. Steps are dragged to another place, in another phase too.
class LifecycleTable : public PrepareTable {
    Q_OBJECT
public:
    /// All must outlive this. `today` is offered where a step has no day.
    LifecycleTable(const WindowStyle& style, LifecycleModel& model, std::function<QDate()> today);

Q_SIGNALS:
    void addAsked();
    /// A step was dragged before the row `to`, or behind all at the number of rows.
    void placeAsked(int row, int to);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace atalaya
