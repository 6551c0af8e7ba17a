#include "views/workshop/prepare/PrepareTable.h"

#include "views/theme/WindowStyle.h"
#include "views/widgets/DateField.h"
#include "views/widgets/Paint.h"

#include <QComboBox>
#include <QMouseEvent>
#include <QSpinBox>
#include <QStyle>

namespace atalaya {

namespace {

/// A list to choose from that knows whether the person chose in the opened list, which ends the choice, or went through
/// it by keys, which does not yet.
class ChoiceBox : public QComboBox {
public:
    using QComboBox::QComboBox;
    void showPopup() override {
        m_isFromList = true;
        QComboBox::showPopup();
    }
    [[nodiscard]] bool isFromList() const { return m_isFromList; }

protected:
    void keyPressEvent(QKeyEvent* event) override {
        m_isFromList = false;
        QComboBox::keyPressEvent(event);
    }

private:
    bool m_isFromList = false;
};

} // namespace

CellDelegate::CellDelegate(const WindowStyle& style, QTableView* table) : RowDelegate(style, table), m_table(table) {
    setRowHeight(34); // a field fits into it
}

void CellDelegate::setChoices(int column, std::function<std::vector<Choice>()> choices) {
    m_choices[column] = std::move(choices);
}

void CellDelegate::setNumbers(int column, int least, int most) {
    m_numbers[column] = {least, most};
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const WindowStyle& style = windowStyle();
    const bool hasMark = index.data(Qt::CheckStateRole).isValid();
    const int width = m_table->columnWidth(index.column()) - 2 * style.px(8) - (hasMark ? style.px(24) : 0);
    // Measured as it is painted where the row is chosen: those letters are the widest.
    const int height = m_heights.heightOf(index.data().toString(), std::max(width, 1), style.font("body", 600, true));
    return {RowDelegate::sizeHint(option, index).width(), std::max(rowHeight(), height + style.px(9))};
}

void CellDelegate::paintContent(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                                const Row& row) const {
    RowDelegate::paintContent(painter, option, index, row);
    const bool isCurrent = m_table->hasFocus() && m_table->currentIndex() == index && windowStyle().showsFocus();
    const bool isOneOfMany = index.model()->columnCount() > 1;
    if (isCurrent && isOneOfMany) {
        // Inside the ring of the whole row.
        const double inset = windowStyle().px(5);
        paintBox(painter, QRectF(option.rect).adjusted(inset, inset, -inset, -inset), QColor(),
                 windowStyle().colour("ink"), windowStyle().px(2));
    }
}

QWidget* CellDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                    const QModelIndex& index) const {
    QWidget* editor = nullptr;
    if (const auto choices = m_choices.find(index.column()); choices != m_choices.end()) {
        auto* box = new ChoiceBox(parent);
        for (const Choice& choice : choices->second()) {
            box->addItem(choice.word, choice.stored);
        }
        auto* own = const_cast<CellDelegate*>(this);
        connect(box, &QComboBox::activated, own, [own, box] {
            if (box->isFromList()) {
                Q_EMIT own->commitData(box);
                Q_EMIT own->closeEditor(box);
            }
        });
        editor = box;
    } else if (const auto numbers = m_numbers.find(index.column()); numbers != m_numbers.end()) {
        auto* box = new QSpinBox(parent);
        box->setRange(numbers->second.first, numbers->second.second);
        editor = box;
    } else if (index.data(Qt::EditRole).typeId() == QMetaType::QDate) {
        auto* day = new DateField(parent);
        day->setNarrow();
        day->setCalendarPopup(false);
        editor = day;
    } else {
        editor = RowDelegate::createEditor(parent, option, index);
    }
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return editor;
}

void CellDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    if (auto* box = qobject_cast<QComboBox*>(editor)) {
        box->setCurrentIndex(box->findData(index.data(Qt::EditRole)));
        return;
    }
    RowDelegate::setEditorData(editor, index);
}

void CellDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
    if (auto* day = qobject_cast<DateField*>(editor)) {
        day->settle(); // a cell is stored before its field loses the focus
    }
    if (const auto* box = qobject_cast<QComboBox*>(editor)) {
        model->setData(index, box->currentData(), Qt::EditRole);
        return;
    }
    RowDelegate::setModelData(editor, model, index);
}

bool CellDelegate::toggle(QAbstractItemModel& model, const QModelIndex& index) {
    if (!index.isValid() || !index.flags().testFlag(Qt::ItemIsUserCheckable)) {
        return false;
    }
    const bool isOn = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    model.setData(index, isOn ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    return true;
}

bool CellDelegate::isMarkAt(const QPoint& at, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    if (!index.flags().testFlag(Qt::ItemIsUserCheckable) || !option.rect.contains(at)) {
        return false;
    }
    // Where RowDelegate paints it, and a little around; without words beside it the whole cell.
    QRect area(option.rect);
    if (index.column() == 0) {
        area.setWidth(windowStyle().px(8 + 16 + 6));
    }
    return QStyle::visualRect(option.direction, option.rect, area).contains(at);
}

bool CellDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                               const QModelIndex& index) {
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick: {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        if (mouse->button() != Qt::LeftButton || !isMarkAt(mouse->position().toPoint(), option, index)) {
            return false;
        }
        return event->type() != QEvent::MouseButtonRelease || toggle(*model, index);
    }
    default:
        return false; // keys are the table's
    }
}

} // namespace atalaya
