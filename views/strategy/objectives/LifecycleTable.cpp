#include "views/strategy/objectives/LifecycleTable.h"

#include "assessments/assessment/Edits.h"
#include "models/items/LifecycleModel.h"
#include "views/strategy/RowDrag.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/DateField.h"
#include "views/widgets/RowInSight.h"

#include <QKeyEvent>
#include <QPainter>

namespace atalaya {

namespace {

/// A day, or none: Del takes it away.
class StepDayField : public DateField {
public:
    explicit StepDayField(QWidget* parent) : DateField(parent) {
        setNarrow();
        setCalendarPopup(false);
        setMinimumDate(QDate(firstYear, 1, 1).addDays(-1)); // stands for none
    }

    /// The day that it begins with, which nobody has chosen yet.
    void offer(QDate day) {
        setDate(day);
        m_offered = day;
    }
    /// From no day on, the arrows go to the one that is offered.
    void stepBy(int steps) override {
        if (date() == minimumDate()) {
            setDate(m_offered);
        } else {
            DateField::stepBy(steps);
        }
    }
    /// Whether the day was chosen: another one, or this one by a key that says so.
    [[nodiscard]] bool isChosen() const { return m_isConfirmed || date() != m_offered; }

protected:
    void keyPressEvent(QKeyEvent* event) override {
        const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        m_isConfirmed = m_isConfirmed || (isEnter && settle()) || event->key() == Qt::Key_Delete;
        if (event->key() == Qt::Key_Delete) {
            setDate(minimumDate());
            return;
        }
        DateField::keyPressEvent(event);
    }

private:
    QDate m_offered;
    bool m_isConfirmed = false;
};

bool isStepKey(const QKeyEvent& event) {
    const bool isVertical = event.key() == Qt::Key_Up || event.key() == Qt::Key_Down;
    return (event.modifiers() == Qt::ControlModifier && isVertical) ||
           (event.modifiers() == Qt::NoModifier && event.key() == Qt::Key_Insert);
}

} // namespace

LifecycleDelegate::LifecycleDelegate(const WindowStyle& style, QTableView* table, const LifecycleModel& model,
                                     std::function<QDate()> today)
    : CellDelegate(style, table), m_model(model), m_today(std::move(today)) {}

void LifecycleDelegate::paintContent(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                                     const Row& row) const {
    const LifecycleModelRow& shown = m_model.row(index.row());
    if (shown.isPhase) {
        if (!row.selected) {
            painter.fillRect(option.rect, windowStyle().colour("sunken"));
        }
        paintText(painter, row.content, index.data().toString(), windowStyle().font("body", 600, true), row.text);
        return;
    }
    if (index.column() == LifecycleModel::State && shown.daysOver > 0) {
        paintText(painter, row.content, index.data().toString(), windowStyle().font("body", 600, true),
                  windowStyle().colour("warning"));
        return;
    }
    CellDelegate::paintContent(painter, option, index, row);
}

QWidget* LifecycleDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                         const QModelIndex& index) const {
    if (index.column() != LifecycleModel::Due) {
        return CellDelegate::createEditor(parent, option, index);
    }
    auto* field = new StepDayField(parent);
    field->setSpecialValueText(tr("no day"));
    field->setAccessibleName(tr("Due"));
    field->setAccessibleDescription(tr("Del takes the day away, Enter stores it, Esc leaves it as it was."));
    return field;
}

void LifecycleDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    if (auto* field = dynamic_cast<StepDayField*>(editor)) {
        const QDate known = index.data(Qt::EditRole).toDate();
        field->offer(known.isValid() ? known : m_today());
        return;
    }
    CellDelegate::setEditorData(editor, index);
}

void LifecycleDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
    if (auto* field = dynamic_cast<StepDayField*>(editor)) {
        field->settle();
        if (!field->isChosen()) {
            return; // who only looked has chosen nothing
        }
        model->setData(index, field->date() == field->minimumDate() ? QDate() : field->date(), Qt::EditRole);
        return;
    }
    CellDelegate::setModelData(editor, model, index);
}

LifecycleTable::LifecycleTable(const WindowStyle& style, LifecycleModel& model, std::function<QDate()> today)
    : PrepareTable(
          style, model, tr("Lifecycle of the strategy"),
          tr("Space ticks a step, Enter changes the cell and on the status opens the form, Del removes the step, "
             "Insert adds one, Ctrl with Up and Down moves it.")) {
    RowDrag::Rules rules;
    rules.mayTake = [&model](const QModelIndex& row, const QPoint&) {
        return model.isEditable() && !model.row(row.row()).isPhase;
    };
    rules.put = [this](const QModelIndex& row, const RowGap& gap) { Q_EMIT placeAsked(row.row(), gap.row); };
    new RowDrag(style, this, std::move(rules));
    new RowInSight(this);
    new LifecycleDelegate(style, this, model, std::move(today)); // takes the place of the cells of PrepareTable
}

bool LifecycleTable::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (isStepKey(*key) || (key->modifiers() == Qt::NoModifier && key->key() == Qt::Key_Delete)) {
            event->accept();
            return true;
        }
    }
    return PrepareTable::event(event);
}

void LifecycleTable::keyPressEvent(QKeyEvent* event) {
    if (state() == EditingState || !isStepKey(*event)) {
        PrepareTable::keyPressEvent(event);
    } else if (event->key() == Qt::Key_Insert) {
        Q_EMIT addAsked();
    } else {
        Q_EMIT moveAsked(currentRow(), event->key() == Qt::Key_Up ? -1 : 1);
    }
}

} // namespace atalaya
