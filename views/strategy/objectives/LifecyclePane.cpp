#include "views/strategy/objectives/LifecyclePane.h"

#include "views/strategy/objectives/LifecycleTable.h"
#include "views/strategy/objectives/PaneLock.h"
#include "views/widgets/Button.h"
#include "views/widgets/EmptyState.h"
#include "views/widgets/FlowLayout.h"
#include "views/widgets/FocusHeir.h"
#include "views/widgets/HeadRoom.h"
#include "views/widgets/IconButton.h"
#include "views/widgets/NoticeBox.h"
#include "views/widgets/SectionHeading.h"

#include <QShortcut>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace atalaya {

using namespace Qt::StringLiterals;

namespace {

constexpr double lifecycleWideFromEm = 60;

} // namespace

LifecyclePane::LifecyclePane(const StrategyContext& context, const Language& language,
                             const std::function<QDate()>& today, QWidget* parent)
    : QWidget(parent)
    , m_given(context)
    , m_model(language, today)
    , m_shown(new QStackedLayout(this))
    , m_work(new QWidget)
    , m_beginning(new EmptyState(context.window.style, {}))
    , m_begin(m_beginning->addButton(tr("Begin with the Guide's steps"), Button::Kind::Primary))
    , m_beginOwn(m_beginning->addButton(tr("Begin with a step of one's own")))
    , m_whyNot(new NoticeBox(context.window.style, Finding::Note, {}, {}))
    , m_head(new SectionHeading(context.window.style, tr("Lifecycle of the strategy"), "reading"))
    , m_table(new LifecycleTable(context.window.style, m_model, today)) {
    auto* buttons = new QWidget;
    makeButtons(buttons);
    auto* column = new QVBoxLayout(m_work);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_whyNot);
    column->addWidget(m_head);
    column->addWidget(buttons);
    column->addWidget(m_table, 1);
    m_shown->addWidget(m_work);
    m_shown->addWidget(m_beginning);
    connect(m_begin, &QAbstractButton::clicked, this, &LifecyclePane::begin);
    connect(m_beginOwn, &QAbstractButton::clicked, this, &LifecyclePane::add);
    // Where the table is not shown, too.
    connect(new QShortcut(QKeySequence(Qt::Key_Insert), this), &QShortcut::activated, this, &LifecyclePane::add);
    connect(m_table, &LifecycleTable::addAsked, this, &LifecyclePane::add);
    connect(m_table, &PrepareTable::removeAsked, this, &LifecyclePane::remove);
    connect(m_table, &PrepareTable::moveAsked, this, [this](int, int by) { move(by); });
    connect(m_table, &LifecycleTable::placeAsked, this, &LifecyclePane::place);
    // What cannot be changed in its cell, Enter and a double click lead to the form for.
    connect(m_table, &PrepareTable::chosen, this, &LifecyclePane::openForm);
    connect(m_table, &PrepareTable::currentMoved, this, &LifecyclePane::refreshButtons);
    const auto follow = [this] {
        refresh();
        fold();
    };
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, follow);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, follow);
    connect(&m_model, &QAbstractItemModel::rowsMoved, this, follow);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, follow);
    connect(&m_given.window.desk, &Desk::sessionChanged, this, &LifecyclePane::followSession);
    followSession();
    m_given.window.style.follow(this, [this, column] {
        column->setSpacing(m_given.window.style.px(8));
        fold();
    });
}

void LifecyclePane::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fold();
}

void LifecyclePane::fold() {
    const WindowStyle& style = m_given.window.style;
    const bool isWide = width() >= lifecycleWideFromEm * style.px(style.theme().type("body").size);
    m_table->setWidths(isWide ? std::map<int, double>{{LifecycleModel::Owner, 220},
                                                      {LifecycleModel::Due, 130},
                                                      {LifecycleModel::State, 170}}
                              : std::map<int, double>{{LifecycleModel::Owner, 120},
                                                      {LifecycleModel::Due, 110},
                                                      {LifecycleModel::State, 110}});
    // A day is read in one line, however long the language writes it.
    const QFontMetrics metrics(style.font("body", 600, true));
    m_table->setRoomForWords(LifecycleModel::Due, widestText(metrics, m_model, LifecycleModel::Due) + style.px(20));
}

void LifecyclePane::makeButtons(QWidget* buttons) {
    const WindowStyle& style = m_given.window.style;
    auto* flow = new FlowLayout(buttons);
    flow->setContentsMargins(0, 0, 0, 0);
    m_add = new Button(style, tr("Add step"));
    m_add->setIconName(u"plus"_s);
    m_open = new Button(style, tr("Open form…"));
    m_open->setIconName(u"pen"_s);
    m_remove = new Button(style, tr("Remove step"));
    m_remove->setIconName(u"trash"_s);
    m_up = new IconButton(style, u"chevron-up"_s, tr("Move the step up"), Button::Kind::Plain);
    m_down = new IconButton(style, u"chevron-down"_s, tr("Move the step down"), Button::Kind::Plain);
    for (Button* button : std::initializer_list<Button*>{m_add, m_open, m_up, m_down, m_remove}) {
        button->setButtonSize(Button::Size::Small);
        flow->addWidget(button);
    }
    connect(m_add, &QAbstractButton::clicked, this, &LifecyclePane::add);
    connect(m_open, &QAbstractButton::clicked, this, &LifecyclePane::openForm);
    connect(m_remove, &QAbstractButton::clicked, this, &LifecyclePane::remove);
    connect(m_up, &QAbstractButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QAbstractButton::clicked, this, [this] { move(1); });
    style.follow(this, [&style, flow] { flow->setSpacing(style.px(8)); });
}

void LifecyclePane::followSession() {
    m_model.show(session());
    if (session()) {
        connect(session(), &AssessmentSession::changed, this, [this](const AssessmentDelta& delta) {
            if (delta.status || delta.other) {
                refresh();
            }
        });
    }
    refresh();
}

void LifecyclePane::refresh() {
    const FocusHeir toBeginning(m_given.window.style, *m_work, *m_begin);
    const FocusHeir toTable(m_given.window.style, *m_beginning, *m_table);
    m_shown->setCurrentWidget(m_model.hasSteps() ? m_work : static_cast<QWidget*>(m_beginning));
    int done = 0;
    int all = 0;
    for (const LifecycleModelRow& row : m_model.rows()) {
        done += row.progress.done;
        all += row.progress.all;
    }
    m_head->setNote(tr("%1 of %2 steps done").arg(done).arg(all));
    const PaneLock lock(session());
    lock.tell(*m_whyNot);
    const QString teaching =
        tr("A national strategy is begun, taken stock for, produced, implemented and monitored. The "
           "Guide to Developing a National Cybersecurity Strategy (2021) names the steps of each "
           "phase: a checklist with owners and days.");
    m_beginning->setSentence(lock.after(teaching));
    for (Button* button : {m_begin, m_beginOwn}) {
        lock.set(*button);
    }
    refreshButtons();
}

void LifecyclePane::refreshButtons() {
    const FocusHeir heir(m_given.window.style, *this, *m_table);
    const PaneLock lock(session());
    const int row = m_table->currentRow();
    const bool isStep = !current().isNull();
    const QString choose = tr("Choose a step first.");
    lock.set(*m_add);
    m_open->setEnabled(isStep); // only to be read, it still shows all of it
    m_open->setToolTip(isStep ? QString() : choose);
    lock.set(*m_remove, isStep, choose);
    lock.set(*m_up, m_model.canMove(row, -1), isStep ? tr("It is the first one.") : choose);
    lock.set(*m_down, m_model.canMove(row, 1), isStep ? tr("It is the last one.") : choose);
}

QUuid LifecyclePane::current() const {
    const int row = m_table->currentRow();
    return row >= 0 && row < m_model.rowCount() ? m_model.row(row).step : QUuid();
}

bool LifecyclePane::choose(const QUuid& step) {
    const int row = step.isNull() ? -1 : m_model.rowOf(step.toString(QUuid::WithoutBraces));
    if (row >= 0) {
        m_table->setCurrentIndex(m_model.index(row, LifecycleModel::Step));
        m_table->scrollTo(m_table->currentIndex());
    }
    return row >= 0;
}

void LifecyclePane::takeFocus() {
    if (m_model.hasSteps()) {
        m_table->setFocus(Qt::OtherFocusReason);
    } else {
        m_begin->setFocus(Qt::OtherFocusReason);
    }
}

void LifecyclePane::leave() {
    m_table->finishEditing();
}

bool LifecyclePane::mayEdit() {
    if (!session()) {
        return false;
    }
    const bool may = session()->isEditable();
    if (!may) {
        m_given.window.notices.refuse(session()->notEditable());
    }
    return may;
}

void LifecyclePane::begin() {
    if (mayEdit() && m_model.beginWithGuide()) {
        takeFocus();
    }
}

void LifecyclePane::add() {
    if (!mayEdit()) {
        return;
    }
    const int row = m_table->currentRow();
    const bool isChosen = row >= 0 && row < m_model.rowCount();
    const QUuid step = m_model.add(isChosen ? m_model.row(row).phase : LifecyclePhase::Initiation);
    if (choose(step)) {
        takeFocus();
        m_table->edit(m_table->currentIndex()); // its name is what comes first
    }
}

void LifecyclePane::remove() {
    if (!current().isNull() && mayEdit()) {
        m_model.remove(m_table->currentRow());
    }
}

void LifecyclePane::openForm() {
    if (const QUuid step = current(); !step.isNull()) {
        leave(); // what is half typed in a cell is in the form then
        Q_EMIT editRequested(PlanThing::LifecycleStep, step);
    }
}

void LifecyclePane::move(int by) {
    if (!current().isNull() && mayEdit()) {
        m_model.move(m_table->currentRow(), by);
        m_table->scrollTo(m_table->currentIndex());
        refreshButtons();
    }
}

void LifecyclePane::place(int row, int to) {
    const QUuid step = m_model.row(row).step;
    if (mayEdit() && m_model.moveTo(row, to)) {
        choose(step); // a press on its mark takes a step without choosing it
        refreshButtons();
    }
}

} // namespace atalaya
