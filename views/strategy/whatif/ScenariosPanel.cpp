#include "views/strategy/whatif/ScenariosPanel.h"

#include "views/theme/WindowStyle.h"
#include "views/widgets/FlowLayout.h"
#include "views/widgets/FocusHeir.h"
#include "views/widgets/HeadRoom.h"
#include "views/widgets/IconButton.h"
#include "views/widgets/Label.h"
#include "views/widgets/RowDelegate.h"
#include "views/widgets/RowInSight.h"
#include "views/widgets/SectionHeading.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace atalaya {

namespace {

using namespace Qt::StringLiterals;

/// Wraps the names of scenarios, which people make as long as they like.
class ScenarioDelegate : public RowDelegate {
public:
    ScenarioDelegate(const WindowStyle& style, QTableView* table) : RowDelegate(style, table), m_table(table) {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const QSize usual = RowDelegate::sizeHint(option, index);
        if (index.column() != ScenariosModel::Name) {
            return usual;
        }
        const int width = m_table->columnWidth(index.column()) - 2 * windowStyle().px(8);
        const int height = wrappedHeights(index.data().toString(), {}, width).first;
        return {usual.width(), std::max(usual.height(), height + windowStyle().px(8))};
    }

private:
    QTableView* m_table;
};

} // namespace

ScenariosPanel::ScenariosPanel(const WindowStyle& style, ScenariosModel& model, QWidget* parent)
    : QWidget(parent)
    , m_style(style)
    , m_model(model)
    , m_table(new QTableView)
    , m_compare(new QComboBox)
    , m_rename(new Button(style, tr("Rename…"), Button::Kind::Quiet))
    , m_remove(new Button(style, tr("Remove"), Button::Kind::Quiet))
    , m_up(new IconButton(style, u"chevron-up"_s, tr("Move the scenario up")))
    , m_down(new IconButton(style, u"chevron-down"_s, tr("Move the scenario down")))
    , m_difference(new WrapLabel(style, {}, "caption", "text2")) {
    m_table->setModel(&model);
    new ScenarioDelegate(style, m_table);
    new RowInSight(m_table);
    m_table->setAccessibleName(tr("Scenarios"));
    m_table->setAccessibleDescription(tr("Enter loads a scenario; F2 renames it, Delete removes it, Ctrl with Up or "
                                         "Down moves it."));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(ScenariosModel::Name, QHeaderView::Stretch);
    m_table->installEventFilter(this);
    m_compare->setAccessibleName(tr("Compare with"));
    m_compare->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_compare->setMinimumContentsLength(14);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new SectionHeading(style, tr("Scenarios")));
    column->addWidget(m_table);
    auto* tools = new QWidget;
    auto* flow = new FlowLayout(tools);
    flow->setContentsMargins(0, 0, 0, 0);
    auto* compared = new QWidget;
    auto* pair = new QHBoxLayout(compared);
    pair->setContentsMargins(0, 0, 0, 0);
    auto* word = new Label(style, tr("Compare with"), "body", "text2");
    word->setBuddy(m_compare);
    pair->addWidget(word);
    pair->addWidget(m_compare);
    auto* moves = new QWidget; // never one of them alone in a line
    auto* both = new QHBoxLayout(moves);
    both->setContentsMargins(0, 0, 0, 0);
    both->addWidget(m_up);
    both->addWidget(m_down);
    for (QWidget* one : std::initializer_list<QWidget*>{compared, m_rename, m_remove, moves}) {
        flow->addWidget(one);
    }
    column->addWidget(tools);
    column->addWidget(m_difference);
    m_difference->hide();
    for (Button* one : {m_rename, m_remove}) {
        one->setButtonSize(Button::Size::Small);
    }
    const auto load = [this](const QModelIndex& index) {
        const QUuid id = m_model.row(index.row()).key;
        if (!id.isNull()) {
            Q_EMIT loadWanted(id);
        }
    };
    connect(m_table, &QAbstractItemView::activated, this, load);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { showButtons(); });
    connect(m_compare, &QComboBox::activated, this,
            [this] { Q_EMIT compareWanted(m_compare->currentData().toUuid()); });
    connect(m_rename, &QAbstractButton::clicked, this, [this] { Q_EMIT renameWanted(current()); });
    connect(m_remove, &QAbstractButton::clicked, this, [this] { Q_EMIT removeWanted(current()); });
    connect(m_up, &QAbstractButton::clicked, this, [this] { Q_EMIT moveWanted(current(), -1); });
    connect(m_down, &QAbstractButton::clicked, this, [this] { Q_EMIT moveWanted(current(), 1); });
    whenWidthChanges(*m_table->horizontalHeader(), ScenariosModel::Name, this, [this] { fit(); });
    style.follow(this, [this, column] {
        column->setSpacing(m_style.px(6));
        fit();
    });
    showButtons();
}

QUuid ScenariosPanel::current() const {
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_model.row(index.row()).key : QUuid();
}

void ScenariosPanel::showButtons() {
    const FocusHeir heir(m_style, *this, *m_table);
    const QUuid id = current();
    const int row = id.isNull() ? -1 : m_model.rowOf(id);
    const int first = !m_model.rows().empty() && m_model.row(0).isPresent() ? 1 : 0;
    m_rename->setEnabled(row >= 0);
    m_remove->setEnabled(row >= 0);
    m_up->setEnabled(row > first);
    m_down->setEnabled(row >= 0 && row + 1 < m_model.rowCount());
}

void ScenariosPanel::goTo(const QUuid& scenario) {
    if (const int row = m_model.rowOf(scenario); row >= 0) {
        m_table->selectRow(row);
        m_table->setFocus(m_style.focusReason());
    }
}

void ScenariosPanel::show(const QUuid& other, const QString& difference) {
    m_difference->setText(difference);
    m_difference->setVisible(!difference.isEmpty());
    const QSignalBlocker quiet(m_compare);
    m_compare->clear();
    m_compare->addItem(tr("nothing", "compare with"), QUuid());
    for (const ScenarioRow& row : m_model.rows()) {
        if (!row.isPresent()) {
            m_compare->addItem(row.name, row.key);
        }
    }
    m_compare->setCurrentIndex(std::max(0, m_compare->findData(other)));
    m_compare->setEnabled(m_compare->count() > 1);
    const auto shown =
        std::find_if(m_model.rows().begin(), m_model.rows().end(), [](const ScenarioRow& row) { return row.isShown; });
    const auto now = shown == m_model.rows().end() ? std::nullopt : std::optional(shown->key);
    // While the same one is shown, the row is a person's: the buttons below are about it.
    const bool isOther = std::exchange(m_shown, now) != now || !m_table->currentIndex().isValid();
    // In the table itself keys go on where they are, but one that came back by an undo is what the undo was about.
    const bool isNew = now && !now->isNull() && !m_known.contains(*now);
    m_known.clear();
    for (const ScenarioRow& row : m_model.rows()) {
        m_known.insert(row.key);
    }
    if (isOther && now && now != current() && (isNew || !m_table->hasFocus())) {
        m_table->selectRow(static_cast<int>(shown - m_model.rows().begin()));
    }
    showButtons();
    fit();
}

void ScenariosPanel::fit() {
    m_table->resizeRowsToContents();
    int height = m_table->horizontalHeader()->height() + 2 * m_table->frameWidth();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        height += m_table->rowHeight(row);
    }
    m_table->setFixedHeight(height); // the pane scrolls as a whole
}

bool ScenariosPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_table || (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)) {
        return QWidget::eventFilter(watched, event);
    }
    const auto* key = static_cast<QKeyEvent*>(event);
    const Qt::KeyboardModifiers modifiers = key->modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier);
    const bool isMove = modifiers == Qt::ControlModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down);
    const bool isOurs =
        isMove || (modifiers == Qt::NoModifier && (key->key() == Qt::Key_F2 || key->key() == Qt::Key_Delete));
    const QUuid id = current();
    if (!isOurs || id.isNull()) {
        return QWidget::eventFilter(watched, event);
    }
    event->accept();
    if (event->type() == QEvent::KeyPress) {
        if (isMove) {
            Q_EMIT moveWanted(id, key->key() == Qt::Key_Up ? -1 : 1);
        } else if (key->key() == Qt::Key_F2) {
            Q_EMIT renameWanted(id);
        } else {
            Q_EMIT removeWanted(id);
        }
    }
    return true;
}

} // namespace atalaya
