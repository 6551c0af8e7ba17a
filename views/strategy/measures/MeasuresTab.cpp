#include "views/strategy/measures/MeasuresTab.h"

#include "assessments/assessment/Delta.h"
#include "assessments/strategy/NextStageCard.h"
#include "models/session/WindowLanguage.h"
#include "views/strategy/measures/FollowUpPane.h"
#include "views/strategy/measures/MeasurePanel.h"
#include "views/strategy/measures/MeasuresTable.h"
#include "views/widgets/Button.h"
#include "views/widgets/EmptyState.h"
#include "views/widgets/FlowLayout.h"
#include "views/widgets/FocusHeir.h"
#include "views/widgets/PaneScroll.h"
#include "views/widgets/SegmentedControl.h"
#include "views/widgets/TypingFirst.h"

#include <QApplication>
#include <QBoxLayout>
#include <QShortcut>

namespace atalaya {

using namespace Qt::StringLiterals;

namespace {

constexpr double panelBesideFromEm = 92; ///< of the window's width
enum MeasuresView { MeasuresThemselves, WhatIsLate };
constexpr QLatin1StringView followUpPart("followUp"); ///< of places: never changed once released

} // namespace

MeasuresTab::MeasuresTab(const StrategyContext& given, QWidget* parent)
    : StrategyTab(given, parent)
    , m_language(languageOfWindow())
    , m_view(new SegmentedControl(given.window.style, tr("Shown")))
    , m_measures(new QWidget)
    , m_parts(new QBoxLayout(QBoxLayout::LeftToRight, m_measures))
    , m_table(new MeasuresTable(given.window.style, m_model))
    , m_panel(new MeasurePanel(given, m_language))
    , m_scroll(new PaneScroll(m_measures))
    , m_nothing(new EmptyState(given.window.style,
                               tr("A measure says in numbers whether the strategy works: where it began, where it "
                                  "should be and by when, and what was read since. Actions that say in words what is "
                                  "counted can make the first ones.")))
    , m_followUp(new FollowUpPane(given, m_language)) {
    m_view->addSegment(tr("Measures"));
    m_view->addSegment(tr("Follow-up"));
    m_view->setCurrentIndex(MeasuresThemselves);
    makeMeasures();
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_view, 0, Qt::AlignLeading);
    column->addWidget(m_nothing);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_followUp, 1);
    windowStyle().follow(this, [this, column] {
        const WindowStyle& style = windowStyle();
        column->setContentsMargins(style.px(20), style.px(12), style.px(20), style.px(16));
        column->setSpacing(style.px(10));
        m_parts->setSpacing(style.px(20));
        fold();
    });
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
    connectParts();
    followSession();
    showView(MeasuresThemselves);
}

void MeasuresTab::makeMeasures() {
    m_parts->setContentsMargins(0, 0, 0, 0);
    m_parts->addWidget(m_table, 11);
    m_parts->addWidget(m_panel, 5);
    m_first = m_nothing->addButton(tr("Add measure…"), Button::Kind::Primary);
    m_firstFromWords = m_nothing->addButton(tr("Make them from the actions' words"));
    connect(m_first, &QAbstractButton::clicked, this, &MeasuresTab::add);
    connect(m_firstFromWords, &QAbstractButton::clicked, this, &MeasuresTab::makeFromWords);
}

void MeasuresTab::connectParts() {
    connect(&m_refresh, &QTimer::timeout, this, &MeasuresTab::refresh);
    connect(&context().window.desk, &Desk::sessionChanged, this, &MeasuresTab::followSession);
    connect(m_view, &SegmentedControl::currentChanged, this, &MeasuresTab::showView);
    connect(m_table, &MeasuresTable::chosenChanged, this, &MeasuresTab::showChosen);
    connect(m_table, &MeasuresTable::addAsked, this, &MeasuresTab::add);
    connect(m_table, &MeasuresTable::removeAsked, this, &MeasuresTab::remove);
    connect(m_table, &MeasuresTable::moveAsked, this, &MeasuresTab::move);
    connect(m_table, &MeasuresTable::placeAsked, this, &MeasuresTab::place);
    connect(m_table, &MeasuresTable::placeRefused, &context().window.notices, &Notices::say);
    connect(m_table, &MeasuresTable::readingAsked, this, [this] { (void)goTo(u"readings"_s); });
    // Where there is no row yet, too; who writes a reading goes on writing.
    connect(new QShortcut(QKeySequence(Qt::Key_Insert), this), &QShortcut::activated, this, [this] {
        if (m_view->currentIndex() == MeasuresThemselves && !takesText(QApplication::focusWidget())) {
            add();
        }
    });
    const auto edit = [this] { Q_EMIT editRequested(PlanThing::Measure, m_table->chosen()); };
    connect(m_table, &MeasuresTable::editAsked, this, edit);
    connect(m_panel, &MeasurePanel::editAsked, this, edit);
    connect(m_followUp, &FollowUpPane::editRequested, this, &StrategyTab::editRequested);
}

QString MeasuresTab::key() const {
    return u"measures"_s;
}

QString MeasuresTab::word() const {
    return tr("Measures");
}

QWidget* MeasuresTab::makeTools() {
    auto* tools = new QWidget;
    auto* flow = new QHBoxLayout(tools);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->addStretch(1);
    m_fromWords = new Button(windowStyle(), tr("From the actions' words"));
    m_fromWords->setAccessibleDescription(tr("Makes a measure of each action that says in words what is counted"));
    m_add = new Button(windowStyle(), tr("Add measure…"), Button::Kind::Primary);
    m_add->setIconName(u"plus"_s);
    flow->addWidget(m_fromWords);
    flow->addWidget(m_add);
    windowStyle().follow(tools, [this, flow] { flow->setSpacing(windowStyle().px(8)); });
    connect(m_fromWords, &QAbstractButton::clicked, this, &MeasuresTab::makeFromWords);
    connect(m_add, &QAbstractButton::clicked, this, &MeasuresTab::add);
    refreshSoon();
    return tools;
}

std::vector<KeyHint> MeasuresTab::keyHints() const {
    if (!session()) {
        return {};
    }
    if (m_view->currentIndex() == WhatIsLate) {
        return m_followUp->isEmpty()
                   ? std::vector<KeyHint>()
                   : std::vector<KeyHint>{{{tr("Enter", "key")}, tr("change the cell, or open the form")}};
    }
    const KeyHint add{{tr("Insert", "key")}, tr("add a measure")};
    if (m_model.rowCount() == 0) {
        return session()->isEditable() ? std::vector<KeyHint>{add} : std::vector<KeyHint>();
    }
    return {{{tr("Enter", "key")}, tr("edit")},
            {{u"R"_s}, tr("add a reading")},
            add,
            {{tr("Ctrl", "key"), u"↑"_s}, tr("reorder")}};
}

std::vector<KeyGroup> MeasuresTab::keyGroups() const {
    return {{word(),
             {{{tr("Enter", "key")}, tr("edit the measure")},
              {{u"R"_s}, tr("add a reading of today")},
              {{tr("Insert", "key")}, tr("add a measure")},
              {{tr("Del", "key")}, tr("remove the measure")},
              {{tr("Ctrl", "key"), u"↑"_s, u"–"_s, u"↓"_s}, tr("move it among those of its objective")},
              {{tr("Esc", "key")}, tr("let a dragged row go back")}}},
            {tr("Follow-up"), {{{tr("Enter", "key")}, tr("change progress or status in its cell, or open the form")}}}};
}

QDate MeasuresTab::today() const {
    return m_day.isValid() ? m_day : context().today();
}

void MeasuresTab::setToday(QDate day) {
    m_day = day;
    refreshSoon();
}

void MeasuresTab::followSession() {
    if (const AssessmentSession* chosen = session()) {
        connect(chosen, &AssessmentSession::changed, this, &MeasuresTab::follow);
    }
    refreshSoon();
}

void MeasuresTab::follow(const AssessmentDelta& delta) {
    if (!delta.plan.isEmpty() || delta.status) {
        refreshSoon();
    }
}

/// At once where measures are seen: what is typed next means what is there now. What is late may go by the very edit
/// that is under way in its cell, and waits for its end.
void MeasuresTab::refreshSoon() {
    m_isStale = true;
    if (isVisible() && m_view->currentIndex() == MeasuresThemselves) {
        refresh();
    } else if (isVisible()) {
        m_refresh.start();
    }
}

void MeasuresTab::showEvent(QShowEvent* event) {
    StrategyTab::showEvent(event);
    if (m_isStale) {
        refresh();
    }
    fold();
}

void MeasuresTab::refresh() {
    m_isStale = false;
    m_refresh.stop();
    const FocusHeir toFirst(windowStyle(), *m_scroll, *m_first);
    const FocusHeir toTable(windowStyle(), *m_nothing, *m_table);
    const Plan none;
    const Plan& plan = session() ? session()->assessment().plan : none;
    const QUuid before = m_table->chosen();
    m_model.show(plan, today(), m_language);
    m_table->fit();
    if (m_table->chosen() != before && m_model.rowOf(before) >= 0) {
        m_table->choose(before);
    } else if (m_table->chosen().isNull() && m_model.rowCount() > 0) {
        m_table->choose(m_model.row(0).key);
    }
    m_followUp->refresh(today());
    showView(m_view->currentIndex());
    showChosen();
    const bool isEditable = session() && session()->isEditable();
    const QString why = session() && !isEditable ? session()->whyNotEditable() : QString();
    m_table->setMovable(isEditable);
    const bool hasWords = isEditable && !measuresFromWords().empty();
    m_firstFromWords->setVisible(hasWords);
    for (Button* button : {m_add.data(), m_fromWords.data()}) {
        if (button) {
            button->setEnabled(isEditable);
            button->setToolTip(why);
        }
    }
    if (m_fromWords) {
        m_fromWords->setVisible(hasWords && m_model.rowCount() > 0);
    }
}

void MeasuresTab::showView(int view) {
    const bool isMeasures = view != WhatIsLate;
    const bool isAny = m_model.rowCount() > 0;
    m_nothing->setVisible(isMeasures && !isAny);
    m_scroll->setVisible(isMeasures && isAny);
    m_followUp->setVisible(!isMeasures);
    Q_EMIT hintsChanged();
}

void MeasuresTab::showChosen() {
    m_panel->show(m_table->chosen(), today());
}

void MeasuresTab::resizeEvent(QResizeEvent* event) {
    StrategyTab::resizeEvent(event);
    fold();
}

void MeasuresTab::fold() {
    const double em = windowStyle().px(windowStyle().theme().type("body").size);
    m_parts->setDirection(window()->width() >= panelBesideFromEm * em ? QBoxLayout::LeftToRight
                                                                      : QBoxLayout::TopToBottom);
}

void MeasuresTab::enter(const QString& subject) {
    if (m_isStale) {
        refresh();
    }
    const QUuid id(subject);
    if (!id.isNull() && m_model.rowOf(id) >= 0) {
        m_view->setCurrentIndex(MeasuresThemselves);
        m_table->choose(id);
    } else if (!id.isNull() && m_followUp->choose(id)) {
        m_view->setCurrentIndex(WhatIsLate);
    }
    const auto reason = windowStyle().focusReason();
    if (m_view->currentIndex() == WhatIsLate) {
        m_followUp->takeFocus();
    } else if (m_model.rowCount() > 0) {
        m_table->setFocus(reason);
    } else {
        m_first->setFocus(reason);
    }
}

bool MeasuresTab::goTo(const QString& part) {
    if (part == followUpPart) {
        m_view->setCurrentIndex(WhatIsLate);
        m_followUp->takeFocus();
        return true;
    }
    const bool isReading = part == u"readings"_s;
    if (isReading && mayReport()) {
        m_panel->writeReading();
    }
    return isReading;
}

QString MeasuresTab::part() const {
    return m_view->currentIndex() == WhatIsLate ? QString(followUpPart) : QString();
}

void MeasuresTab::leave() {
    m_followUp->leave();
    m_panel->leave();
}

QString MeasuresTab::here() const {
    const QUuid id = m_view->currentIndex() == WhatIsLate ? m_followUp->chosen() : m_table->chosen();
    return id.isNull() ? QString() : id.toString(QUuid::WithoutBraces);
}

/// Says why not: `why` is empty when it may.
bool MeasuresTab::may(const QString& why) {
    if (!why.isEmpty()) {
        context().window.notices.say(why);
    }
    return session() && why.isEmpty();
}

bool MeasuresTab::mayEdit() {
    return may(session() ? session()->whyNotEditable() : QString());
}

bool MeasuresTab::mayReport() {
    return may(session() ? session()->whyNoReport() : QString());
}

void MeasuresTab::add() {
    if (mayEdit()) {
        const Measure* near = session()->assessment().plan.measure(m_table->chosen());
        Q_EMIT addRequested(PlanThing::Measure, near ? near->objective : QUuid());
    }
}

void MeasuresTab::remove() {
    const QUuid id = m_table->chosen();
    const Measure* measure = session() ? session()->assessment().plan.measure(id) : nullptr;
    if (!measure || !mayEdit()) {
        return;
    }
    const StepName step = StepName(tr, QT_TR_NOOP("Remove measure %1")).arg(measure->code);
    if (session()->perform(RemoveMeasure{id}, step)) {
        context().window.notices.say(step.text());
    }
}

void MeasuresTab::move(int by) {
    const int at = m_model.rowOf(m_table->chosen());
    const int to = at + by;
    if (at < 0 || to < 0 || to >= m_model.rowCount() || !mayEdit()) {
        return;
    }
    if (m_model.row(to).objective != m_model.row(at).objective) {
        context().window.notices.say(tr("It stands at the end of its objective; its form moves it to another"));
        return;
    }
    place(at, by < 0 ? to : to + 1);
}

void MeasuresTab::place(int row, int to) {
    const auto change = m_model.moveOf(row, to);
    if (change && mayEdit() &&
        session()->perform(*change, StepName(tr, QT_TR_NOOP("Move measure %1")).arg(m_model.row(row).code))) {
        m_table->scrollTo(m_table->currentIndex());
    }
}

std::vector<Change> MeasuresTab::measuresFromWords() const {
    std::vector<Change> changes;
    Plan plan = session()->assessment().plan;
    std::set<QUuid> counted;
    for (const Measure& measure : plan.measures) {
        counted.insert(measure.action);
    }
    for (const Action& action : plan.actions) {
        const bool isOver = action.status == ActionStatus::Stopped;
        if (!isOver && !action.measure.trimmed().isEmpty() && !counted.contains(action.id)) {
            // Their ids are given when they are made.
            plan.measures.push_back(draftMeasure(plan, action, {}));
            changes.emplace_back(PutMeasure{plan.measures.back()});
        }
    }
    return changes;
}

void MeasuresTab::makeFromWords() {
    if (!mayEdit()) {
        return;
    }
    std::vector<Change> changes = measuresFromWords();
    QUuid first;
    for (Change& change : changes) {
        auto& put = std::get<PutMeasure>(change);
        put.measure.id = context().window.desk.surroundings().newId();
        first = first.isNull() ? put.measure.id : first;
    }
    const int count = static_cast<int>(changes.size());
    if (count > 0 &&
        session()->perform(changes, StepName(tr, QT_TR_N_NOOP("Make %n measure(s) of the actions' words"), count))) {
        m_view->setCurrentIndex(MeasuresThemselves);
        m_table->choose(first);
    }
}

} // namespace atalaya
