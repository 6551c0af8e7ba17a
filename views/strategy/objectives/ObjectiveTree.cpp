#include "views/strategy/objectives/ObjectiveTree.h"

#include "models/items/ObjectiveTreeModel.h"
#include "views/strategy/objectives/ObjectiveTreeDelegate.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/HeadRoom.h"
#include "views/widgets/RowInSight.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>

#include <memory>
#include <utility>

namespace atalaya {

namespace {

constexpr double objectiveTreeWideFromEm = 78;

} // namespace

ObjectiveTree::ObjectiveTree(const WindowStyle& style, ObjectiveTreeModel& model, QWidget* parent)
    : QTreeView(parent), m_style(style), m_model(model) {
    setModel(&model);
    makeDrag();
    m_delegate = new ObjectiveTreeDelegate(style, this);
    new RowInSight(this);
    setAccessibleName(tr("Objectives and actions"));
    setAccessibleDescription(
        tr("Enter edits, Insert adds an objective, A an action, C opens the cards of one stage more, Del removes. Ctrl "
           "with Up and Down moves among its neighbours, Ctrl with Right below the one above, Ctrl with Left out one "
           "level. Left and Right fold and unfold."));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setUniformRowHeights(false);
    // The delegate paints the arrows.
    setRootIsDecorated(false);
    setIndentation(0);
    setExpandsOnDoubleClick(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setSectionsClickable(false);
    header()->setSectionsMovable(false);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(1);
    connect(header(), &QHeaderView::sectionResized, this, [this] { scheduleDelayedItemsLayout(); });
    connect(this, &QAbstractItemView::activated, this, [this] { Q_EMIT editAsked(); });
    connect(&model, &QAbstractItemModel::rowsInserted, this, &ObjectiveTree::unfoldNew);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { expandAll(); });
    style.follow(this, [this] { restyle(); });
}

void ObjectiveTree::restyle() {
    // Below it, what four columns say stands under the title instead.
    const double em = m_style.px(m_style.theme().type("body").size);
    const bool isWide = width() >= objectiveTreeWideFromEm * em;
    header()->setFixedHeight(m_style.px(30));
    header()->setSectionResizeMode(QHeaderView::Fixed);
    header()->setSectionResizeMode(ObjectiveTreeModel::Name, QHeaderView::Stretch);
    for (const int column : {ObjectiveTreeModel::About, ObjectiveTreeModel::When, ObjectiveTreeModel::State}) {
        setColumnHidden(column, !isWide);
    }
    setColumnWidth(ObjectiveTreeModel::About, roomForHead(*header(), ObjectiveTreeModel::About, m_style.px(190)));
    setColumnWidth(ObjectiveTreeModel::When, roomForHead(*header(), ObjectiveTreeModel::When, m_style.px(170)));
    setColumnWidth(ObjectiveTreeModel::State, roomForHead(*header(), ObjectiveTreeModel::State, m_style.px(146)));
    setColumnWidth(ObjectiveTreeModel::Cost, roomForHead(*header(), ObjectiveTreeModel::Cost, m_style.px(130)));
    scheduleDelayedItemsLayout();
}

void ObjectiveTree::unfoldNew(const QModelIndex& parent, int first, int last) {
    expand(parent);
    for (int row = first; row <= last; ++row) {
        expand(m_model.index(row, 0, parent));
    }
}

void ObjectiveTree::choose(const QModelIndex& index) {
    if (!index.isValid()) {
        return;
    }
    for (QModelIndex up = index.parent(); up.isValid(); up = up.parent()) {
        expand(up);
    }
    setCurrentIndex(index);
    scrollTo(index);
}

void ObjectiveTree::resizeEvent(QResizeEvent* event) {
    QTreeView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        restyle();
    }
}

void ObjectiveTree::showEvent(QShowEvent* event) {
    QTreeView::showEvent(event);
    scheduleDelayedItemsLayout(); // text size and rows may have changed while nobody looked
}

void ObjectiveTree::focusInEvent(QFocusEvent* event) {
    QTreeView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model.rowCount() > 0) {
        setCurrentIndex(m_model.index(0, 0));
    }
}

void ObjectiveTree::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTreeView::currentChanged(current, previous);
    Q_EMIT currentMoved();
}

QModelIndex ObjectiveTree::arrowAt(const QPoint& at) const {
    const QModelIndex index = indexAt(at).siblingAtColumn(0);
    if (!index.isValid()) {
        return {};
    }
    const QRect arrow = m_delegate->arrowArea(index, visualRect(index));
    const int around = m_style.px(6);
    return !arrow.isEmpty() && arrow.adjusted(-around, -around, around, around).contains(at) ? index : QModelIndex();
}

void ObjectiveTree::noteArrow(const QMouseEvent& event) {
    m_pressedArrow = event.button() == Qt::LeftButton ? arrowAt(event.position().toPoint()) : QModelIndex();
}

void ObjectiveTree::mousePressEvent(QMouseEvent* event) {
    noteArrow(*event);
    QTreeView::mousePressEvent(event);
}

void ObjectiveTree::mouseDoubleClickEvent(QMouseEvent* event) {
    noteArrow(*event); // the second of two quick presses
    QTreeView::mouseDoubleClickEvent(event);
}

void ObjectiveTree::mouseReleaseEvent(QMouseEvent* event) {
    const QPersistentModelIndex pressed = std::exchange(m_pressedArrow, QPersistentModelIndex());
    const bool isSame = pressed.isValid() && event->button() == Qt::LeftButton &&
                        arrowAt(event->position().toPoint()) == QModelIndex(pressed);
    QTreeView::mouseReleaseEvent(event);
    if (isSame && pressed.isValid()) {
        setExpanded(pressed, !isExpanded(pressed));
    }
}

void ObjectiveTree::makeDrag() {
    RowDrag::Rules rules;
    rules.mayTake = [this](const QModelIndex& row, const QPoint&) {
        m_taken = row;
        return row.flags().testFlag(Qt::ItemIsDragEnabled);
    };
    rules.gapAt = [this](const QPoint& at) { return gapAt(at); };
    rules.whyNot = [this](const QModelIndex& row, const RowGap& gap) { return whyNot(row, gap); };
    rules.put = [this](const QModelIndex& row, const RowGap& gap) { put(row, gap); };
    auto* drag = new RowDrag(m_style, this, std::move(rules));
    connect(drag, &RowDrag::refused, this, &ObjectiveTree::placeRefused);
}

/// Over the upper part of an objective it is before it, over the rest in it; an action has no place between objectives,
/// and goes behind the row above.
RowGap ObjectiveTree::gapAt(const QPoint& at) const {
    constexpr int upperPart = 3; // of an objective's row, the first of so many
    const bool isAction = m_taken.isValid() && m_model.kindOf(m_taken) == ObjectiveTreeModel::Kind::Action;
    const QModelIndex under = indexAt(at).siblingAtColumn(0);
    if (!under.isValid()) {
        const QModelIndex last = lastSeen();
        const int y = visualRect(last).bottom() + 1;
        return isAction ? gapBehind(last, y) : RowGap{{}, m_model.rowCount(), y};
    }
    const QRect area = visualRect(under);
    const bool isHead = m_model.kindOf(under) != ObjectiveTreeModel::Kind::Action;
    if (under == m_taken || !isHead) {
        const bool isUpper = at.y() <= area.center().y();
        const bool isBehind = !isUpper && under != m_taken; // on itself it stays where it is
        return {under.parent(), under.row() + (isBehind ? 1 : 0), isUpper ? area.top() : area.bottom() + 1};
    }
    const bool isUpper = at.y() < area.top() + area.height() / upperPart;
    const QModelIndex above = indexAbove(under).siblingAtColumn(0);
    if (isUpper && !isAction) {
        return {under.parent(), under.row(), area.top()};
    }
    if (isUpper && above.isValid()) {
        return gapBehind(above, area.top());
    }
    return {under, isExpanded(under) ? 0 : m_model.rowCount(under), area.bottom() + 1};
}

RowGap ObjectiveTree::gapBehind(const QModelIndex& row, int y) const {
    return m_model.kindOf(row) == ObjectiveTreeModel::Kind::Action ? RowGap{row.parent(), row.row() + 1, y}
                                                                   : RowGap{row, m_model.rowCount(row), y};
}

QModelIndex ObjectiveTree::lastSeen() const {
    QModelIndex last = m_model.index(m_model.rowCount() - 1, 0);
    while (isExpanded(last) && m_model.rowCount(last) > 0) {
        last = m_model.index(m_model.rowCount(last) - 1, 0, last);
    }
    return last;
}

bool ObjectiveTree::mayStand(const QModelIndex& row, const RowGap& gap) const {
    const std::unique_ptr<QMimeData> dragged(m_model.mimeData({row}));
    return m_model.canDropMimeData(dragged.get(), Qt::MoveAction, gap.row, 0, gap.parent);
}

QString ObjectiveTree::whyNot(const QModelIndex& row, const RowGap& gap) const {
    if (mayStand(row, gap)) {
        return {};
    }
    if (m_model.kindOf(row) == ObjectiveTreeModel::Kind::Action) {
        return tr("An action stands in an objective, or among those without one");
    }
    return gap.parent.isValid() && m_model.kindOf(gap.parent) == ObjectiveTreeModel::Kind::WithoutObjective
               ? tr("Only actions stand here; an objective stands in another one, or at the top")
               : tr("An objective cannot stand below itself");
}

void ObjectiveTree::put(const QModelIndex& row, const RowGap& gap) {
    const QUuid id = m_model.idOf(row); // the row goes with the change
    const std::unique_ptr<QMimeData> dragged(m_model.mimeData({row}));
    m_model.dropMimeData(dragged.get(), Qt::MoveAction, gap.row, 0, gap.parent);
    choose(m_model.indexOf(id));
}

bool ObjectiveTree::isOurs(const QKeyEvent& event) {
    if (event.modifiers() == Qt::ControlModifier) {
        return event.key() == Qt::Key_Up || event.key() == Qt::Key_Down || event.key() == Qt::Key_Left ||
               event.key() == Qt::Key_Right;
    }
    const bool isPlain = event.modifiers() == Qt::NoModifier || event.modifiers() == Qt::KeypadModifier;
    return isPlain && (event.key() == Qt::Key_Insert || event.key() == Qt::Key_Delete || event.key() == Qt::Key_A ||
                       event.key() == Qt::Key_C || event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter);
}

bool ObjectiveTree::act(const QKeyEvent& event) {
    if (!isOurs(event)) {
        return false;
    }
    switch (event.key()) {
    case Qt::Key_Insert:
        Q_EMIT addObjectiveAsked();
        return true;
    case Qt::Key_Delete:
        Q_EMIT removeAsked();
        return true;
    case Qt::Key_A:
        Q_EMIT addActionAsked();
        return true;
    case Qt::Key_C:
        Q_EMIT stageCardsAsked();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT editAsked();
        return true;
    default:
        Q_EMIT moveAsked(static_cast<Qt::Key>(event.key()));
        return true;
    }
}

bool ObjectiveTree::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && isOurs(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QTreeView::event(event);
}

void ObjectiveTree::keyPressEvent(QKeyEvent* event) {
    if (!act(*event)) {
        QTreeView::keyPressEvent(event);
    }
}

} // namespace atalaya
