#include "views/strategy/objectives/ObjectivesPane.h"

#include "models/session/WindowLanguage.h"
#include "views/strategy/objectives/ObjectiveTree.h"
#include "views/strategy/objectives/PaneLock.h"
#include "views/widgets/Button.h"
#include "views/widgets/EmptyState.h"
#include "views/widgets/FlowLayout.h"
#include "views/widgets/FocusHeir.h"
#include "views/widgets/IconButton.h"
#include "views/widgets/NoticeBox.h"

#include <QAbstractButton>
#include <QShortcut>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace atalaya {

using namespace Qt::StringLiterals;

namespace {

constexpr double leastTreeHeight = 150; // px at 100 %: its head and a few rows

} // namespace

ObjectivesPane::ObjectivesPane(const StrategyContext& context, const Language& language, QWidget* parent)
    : QWidget(parent)
    , m_given(context)
    , m_model(language)
    , m_shown(new QStackedLayout(this))
    , m_work(new QWidget)
    , m_beginning(new EmptyState(context.window.style, {}))
    , m_whyNot(new NoticeBox(context.window.style, Finding::Note, {}, {}))
    , m_tree(new ObjectiveTree(context.window.style, m_model))
    , m_buttons(new QWidget) {
    makeButtons();
    makeBeginning();
    addKeys();
    auto* column = new QVBoxLayout(m_work);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_whyNot);
    column->addWidget(m_buttons);
    column->addWidget(m_tree, 1);
    m_shown->addWidget(m_work);
    m_shown->addWidget(m_beginning);
    connect(m_tree, &ObjectiveTree::editAsked, this, &ObjectivesPane::edit);
    connect(m_tree, &ObjectiveTree::addObjectiveAsked, this, &ObjectivesPane::addObjective);
    connect(m_tree, &ObjectiveTree::addActionAsked, this, &ObjectivesPane::addAction);
    connect(m_tree, &ObjectiveTree::stageCardsAsked, this, &ObjectivesPane::openStageCards);
    connect(m_tree, &ObjectiveTree::removeAsked, this, &ObjectivesPane::remove);
    connect(m_tree, &ObjectiveTree::moveAsked, this, &ObjectivesPane::move);
    connect(m_tree, &ObjectiveTree::currentMoved, this, &ObjectivesPane::refreshButtons);
    connect(m_tree, &ObjectiveTree::placeRefused, &m_given.window.notices, &Notices::say);
    const auto follow = [this] { refresh(); };
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, follow);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, follow);
    connect(&m_model, &QAbstractItemModel::rowsMoved, this, follow);
    connect(&m_given.window.desk, &Desk::sessionChanged, this, &ObjectivesPane::followSession);
    followSession();
    m_given.window.style.follow(this, [this, column] {
        column->setSpacing(m_given.window.style.px(8));
        m_tree->setMinimumHeight(m_given.window.style.px(leastTreeHeight));
    });
}

void ObjectivesPane::makeButtons() {
    const WindowStyle& style = m_given.window.style;
    auto* flow = new FlowLayout(m_buttons);
    flow->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString& word, const QString& icon, void (ObjectivesPane::*act)()) {
        auto* button = new Button(style, word);
        button->setButtonSize(Button::Size::Small)->setIconName(icon);
        connect(button, &QAbstractButton::clicked, this, act);
        flow->addWidget(button);
        return button;
    };
    m_addObjective = add(tr("Add objective…"), u"plus"_s, &ObjectivesPane::addObjective);
    m_addAction = add(tr("Add action…"), u"plus"_s, &ObjectivesPane::addAction);
    m_cards = add(tr("One stage more…"), u"score"_s, &ObjectivesPane::openStageCards);
    m_edit = add(tr("Edit…"), u"pen"_s, &ObjectivesPane::edit);
    m_up = makeMove("chevron-up", tr("Move up"), Qt::Key_Up);
    m_down = makeMove("chevron-down", tr("Move down"), Qt::Key_Down);
    m_in = makeMove("chevron-right", tr("Put below the one above"), Qt::Key_Right);
    m_out = makeMove("chevron-left", tr("Take out one level"), Qt::Key_Left);
    m_remove = add(tr("Remove"), u"trash"_s, &ObjectivesPane::remove);
    style.follow(this, [&style, flow] { flow->setSpacing(style.px(8)); });
}

IconButton* ObjectivesPane::makeMove(const char* icon, const QString& word, Qt::Key arrow) {
    auto* button = new IconButton(m_given.window.style, QString::fromLatin1(icon), word, Button::Kind::Plain);
    button->setButtonSize(Button::Size::Small);
    connect(button, &QAbstractButton::clicked, this, [this, arrow] { move(arrow); });
    m_buttons->layout()->addWidget(button);
    return button;
}

void ObjectivesPane::makeBeginning() {
    Button* gaps = m_beginning->addButton(tr("Begin with the gaps…"), Button::Kind::Primary);
    Button* objective = m_beginning->addButton(tr("Add an objective…"));
    Button* workbook = m_beginning->addButton(tr("Read a workbook…"));
    m_begin = {gaps, objective, workbook};
    connect(gaps, &QAbstractButton::clicked, this, [this] { Q_EMIT stageCardsRequested({}); });
    connect(objective, &QAbstractButton::clicked, this, [this] { Q_EMIT addRequested(PlanThing::Objective, {}); });
    connect(workbook, &QAbstractButton::clicked, this, &ObjectivesPane::workbookRequested);
}

void ObjectivesPane::addKeys() {
    const auto on = [this](Qt::Key key, void (ObjectivesPane::*act)()) {
        connect(new QShortcut(QKeySequence(key), this), &QShortcut::activated, this, act);
    };
    on(Qt::Key_Insert, &ObjectivesPane::addObjective);
    on(Qt::Key_A, &ObjectivesPane::addAction);
    on(Qt::Key_C, &ObjectivesPane::openStageCards);
}

bool ObjectivesPane::isBeginning() const {
    return m_shown->currentWidget() == m_beginning;
}

void ObjectivesPane::followSession() {
    m_model.show(session());
    if (session()) {
        connect(session(), &AssessmentSession::changed, this, [this](const AssessmentDelta& delta) {
            if (delta.status || delta.other || !delta.plan.isEmpty()) {
                refresh();
            }
        });
    }
    m_tree->expandAll();
    refresh();
}

void ObjectivesPane::refresh() {
    const FocusHeir toBeginning(m_given.window.style, *m_work, *m_begin.front());
    const FocusHeir toTree(m_given.window.style, *m_beginning, *m_tree);
    const bool isEmpty = m_model.rowCount() == 0;
    m_shown->setCurrentWidget(isEmpty ? static_cast<QWidget*>(m_beginning) : m_work);
    const PaneLock lock(session());
    lock.tell(*m_whyNot);
    const QString teaching =
        tr("A strategy says what is wanted, what is done for it, by whom and for how much. Begin with the gaps: the "
           "framework says what each next stage asks for. Or with an objective, or with a plan that stands in a "
           "workbook.");
    m_beginning->setSentence(lock.after(teaching));
    for (QAbstractButton* one : m_begin) {
        lock.set(*one);
    }
    refreshButtons();
}

void ObjectivesPane::refreshButtons() {
    const FocusHeir heir(m_given.window.style, *this, *m_tree);
    const PaneLock lock(session());
    const QModelIndex index = m_tree->currentIndex();
    const bool isThing = !current().isNull();
    const QString choose = tr("Choose an objective or an action first.");
    lock.set(*m_addObjective);
    lock.set(*m_addAction);
    lock.set(*m_cards);
    m_edit->setEnabled(isThing); // only to be read, it still shows all of it
    m_edit->setToolTip(isThing ? QString() : choose);
    lock.set(*m_remove, isThing, choose);
    lock.set(*m_up, isThing && m_model.canMoveBy(index, -1), isThing ? tr("It is the first one.") : choose);
    lock.set(*m_down, isThing && m_model.canMoveBy(index, 1), isThing ? tr("It is the last one.") : choose);
    lock.set(*m_in, isThing && m_model.canMoveIn(index), isThing ? tr("No objective stands above it.") : choose);
    lock.set(*m_out, isThing && m_model.canMoveOut(index), isThing ? tr("It stands at the top.") : choose);
}

QUuid ObjectivesPane::current() const {
    const QModelIndex index = m_tree->currentIndex();
    return index.isValid() ? m_model.idOf(index) : QUuid();
}

bool ObjectivesPane::choose(const QUuid& id) {
    const QModelIndex index = m_model.indexOf(id);
    m_tree->choose(index);
    return index.isValid();
}

void ObjectivesPane::takeFocus() {
    if (m_shown->currentWidget() == m_work) {
        m_tree->setFocus(Qt::OtherFocusReason);
    } else {
        m_begin.front()->setFocus(Qt::OtherFocusReason);
    }
}

bool ObjectivesPane::mayEdit() {
    if (!session()) {
        return false;
    }
    const bool may = session()->isEditable();
    if (!may) {
        m_given.window.notices.refuse(session()->notEditable());
    }
    return may;
}

void ObjectivesPane::edit() {
    const QModelIndex index = m_tree->currentIndex();
    if (current().isNull()) {
        return;
    }
    // Read-only, too: the drawer shows all of it and says why nothing can be changed.
    Q_EMIT editRequested(m_model.kindOf(index) == ObjectiveTreeModel::Kind::Action ? PlanThing::Action
                                                                                   : PlanThing::Objective,
                         current());
}

void ObjectivesPane::addObjective() {
    if (mayEdit()) {
        // On the level of the chosen one.
        const QModelIndex index = m_tree->currentIndex();
        Q_EMIT addRequested(PlanThing::Objective, index.isValid() ? m_model.objectiveAt(index.parent()) : QUuid());
    }
}

void ObjectivesPane::addAction() {
    if (mayEdit()) {
        const QModelIndex index = m_tree->currentIndex();
        Q_EMIT addRequested(PlanThing::Action, index.isValid() ? m_model.objectiveAt(index) : QUuid());
    }
}

void ObjectivesPane::openStageCards() {
    const QModelIndex index = m_tree->currentIndex();
    Q_EMIT stageCardsRequested(index.isValid() ? m_model.objectiveAt(index) : QUuid());
}

void ObjectivesPane::move(Qt::Key arrow) {
    const QModelIndex index = m_tree->currentIndex();
    if (current().isNull() || !mayEdit()) {
        return;
    }
    switch (arrow) {
    case Qt::Key_Up:
        m_model.moveBy(index, -1);
        break;
    case Qt::Key_Down:
        m_model.moveBy(index, 1);
        break;
    case Qt::Key_Right:
        m_model.moveIn(index);
        break;
    case Qt::Key_Left:
        m_model.moveOut(index);
        break;
    default:
        return;
    }
    m_tree->choose(m_tree->currentIndex());
    refreshButtons();
}

void ObjectivesPane::remove() {
    const QModelIndex index = m_tree->currentIndex();
    const QUuid id = current();
    if (id.isNull() || !mayEdit()) {
        return;
    }
    const ObjectiveTreeModel::Contents contents = m_model.contentsOf(id);
    if (m_model.kindOf(index) == ObjectiveTreeModel::Kind::Action || contents.isEmpty()) {
        m_model.remove(id);
        return;
    }
    QStringList held;
    if (contents.objectives > 0) {
        held << tr("%n objective(s)", nullptr, contents.objectives);
    }
    if (contents.actions > 0) {
        held << tr("%n action(s)", nullptr, contents.actions);
    }
    if (contents.measures > 0) {
        held << tr("%n measure(s)", nullptr, contents.measures);
    }
    const QString name = index.siblingAtColumn(0).data().toString();
    m_given.window.notices.show({u"removeObjective"_s, Notices::Weight::Warning,
                                 tr("“%1” holds %2.").arg(name, languageOfWindow().list(held)),
                                 tr("They go with it; one step back brings all of it back."), tr("Remove all of it"),
                                 [this, id] { m_model.remove(id, true); }, true});
}

} // namespace atalaya
