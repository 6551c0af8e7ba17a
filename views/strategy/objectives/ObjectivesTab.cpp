#include "views/strategy/objectives/ObjectivesTab.h"

#include "assessments/findings/PlanFindings.h"
#include "models/session/WindowLanguage.h"
#include "views/strategy/objectives/CoveragePane.h"
#include "views/strategy/objectives/LifecyclePane.h"
#include "views/strategy/objectives/ObjectivesPane.h"
#include "views/strategy/objectives/StrategyHeadBox.h"
#include "views/widgets/Drawer.h"
#include "views/widgets/PaneScroll.h"
#include "views/widgets/SegmentedControl.h"
#include "views/window/FindingPlace.h"

#include <QApplication>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace atalaya {

namespace {

using namespace Qt::StringLiterals;

constexpr double leastStackHeight = 180; // px at 100 %
constexpr double visionFromHeight = 330; // px of the tab at 100 %

std::function<QDate()> objectivesClock(const StrategyContext& given, QDate today) {
    if (today.isValid()) {
        return [today] { return today; };
    }
    return [given] { return given.today(); };
}

} // namespace

ObjectivesTab::ObjectivesTab(const StrategyContext& given, QWidget* parent, QDate today)
    : StrategyTab(given, parent)
    , m_content(new QWidget)
    , m_column(new QVBoxLayout(m_content))
    , m_scroll(new PaneScroll(m_content))
    , m_head(new StrategyHeadBox(given.window.style))
    , m_stack(new QStackedWidget)
    , m_objectives(new ObjectivesPane(given, languageOfWindow()))
    , m_coverage(new CoveragePane(given, languageOfWindow(), objectivesClock(given, today)))
    , m_lifecycle(new LifecyclePane(given, languageOfWindow(), objectivesClock(given, today))) {
    m_stack->addWidget(m_objectives);
    m_stack->addWidget(m_coverage);
    m_stack->addWidget(m_lifecycle);
    m_column->addWidget(m_head);
    m_column->addWidget(m_stack, 1);
    m_scroll->setFrameShape(QFrame::NoFrame);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
    connect(m_head, &StrategyHeadBox::editAsked, this, [this] { Q_EMIT editRequested(PlanThing::Head, {}); });
    connect(m_objectives, &ObjectivesPane::editRequested, this, &StrategyTab::editRequested);
    connect(m_objectives, &ObjectivesPane::addRequested, this, &StrategyTab::addRequested);
    connect(m_objectives, &ObjectivesPane::stageCardsRequested, this, &ObjectivesTab::stageCardsRequested);
    connect(m_objectives, &ObjectivesPane::workbookRequested, this, &ObjectivesTab::workbookRequested);
    connect(m_lifecycle, &LifecyclePane::editRequested, this, &StrategyTab::editRequested);
    connect(m_coverage, &CoveragePane::thingChosen, this, [this](const QUuid& thing) {
        setView(Tree);
        m_objectives->choose(thing);
        m_objectives->takeFocus();
    });
    connect(m_coverage, &CoveragePane::gapChosen, this, [this](const QString& indicator) {
        Q_EMIT jumpRequested({PageId::Strategy, indicator, key()});
    });
    connect(m_coverage, &CoveragePane::subjectChosen, this, &ObjectivesTab::openSubject);
    connect(m_coverage, &CoveragePane::contentChanged, this, &ObjectivesTab::tellHints);
    connect(&context().window.desk, &Desk::sessionChanged, this, &ObjectivesTab::followSession);
    followSession();
    context().window.style.follow(this, [this] {
        const WindowStyle& style = context().window.style;
        m_column->setContentsMargins(style.px(20), style.px(8), style.px(20), style.px(8));
        m_column->setSpacing(style.px(8));
        m_stack->setMinimumHeight(style.px(leastStackHeight));
        refold();
    });
}

void ObjectivesTab::resizeEvent(QResizeEvent* event) {
    StrategyTab::resizeEvent(event);
    refold();
}

/// The vision gives way to what is worked with.
void ObjectivesTab::refold() {
    m_head->setTight(height() < context().window.style.px(visionFromHeight));
}

void ObjectivesTab::followSession() {
    m_head->show(session());
    if (session()) {
        connect(session(), &AssessmentSession::changed, this, [this](const AssessmentDelta& delta) {
            if (delta.plan.head || delta.status || delta.other) {
                m_head->show(session());
            }
            tellHints(); // the panes have followed before
        });
    }
    tellHints();
}

QString ObjectivesTab::key() const {
    return u"objectives"_s;
}

QString ObjectivesTab::word() const {
    return tr("Objectives");
}

QWidget* ObjectivesTab::makeTools() {
    auto* tools = new QWidget;
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    m_choice = new SegmentedControl(context().window.style, tr("Shown as"));
    m_choice->addSegment(tr("Tree"));
    m_choice->addSegment(tr("Coverage"));
    m_choice->addSegment(tr("Lifecycle"));
    m_choice->setCurrentIndex(m_stack->currentIndex());
    row->addStretch(1);
    row->addWidget(m_choice);
    connect(m_choice, &SegmentedControl::currentChanged, this,
            [this](int index) { setView(static_cast<View>(index)); });
    return tools;
}

ObjectivesTab::View ObjectivesTab::view() const {
    return static_cast<View>(m_stack->currentIndex());
}

void ObjectivesTab::setView(View view) {
    if (m_stack->currentIndex() != view) {
        m_lifecycle->leave();
        m_stack->setCurrentIndex(view);
        Q_EMIT hintsChanged();
    }
    if (m_choice) {
        m_choice->setCurrentIndex(view);
    }
}

void ObjectivesTab::takeFocus() {
    for (const QWidget* one = QApplication::focusWidget(); one != nullptr; one = one->parentWidget()) {
        if (const auto* drawer = qobject_cast<const Drawer*>(one); drawer != nullptr && drawer->isOpen()) {
            return; // whoever works in a drawer goes on there
        }
    }
    switch (view()) {
    case Tree:
        m_objectives->takeFocus();
        break;
    case Coverage:
        m_coverage->takeFocus();
        break;
    case Lifecycle:
        m_lifecycle->takeFocus();
        break;
    }
}

void ObjectivesTab::enter(const QString& subject) {
    if (!session()) {
        return;
    }
    const QUuid id = QUuid::fromString(subject);
    if (session()->assessment().plan.step(id) != nullptr) {
        setView(Lifecycle);
        m_lifecycle->choose(id);
    } else if (!id.isNull() && m_objectives->choose(id)) {
        setView(Tree);
    }
    takeFocus(); // the keys that the strip names work at once
}

/// Whoever mends what the strategy lacks goes on with the next that it lacks.
void ObjectivesTab::chooseStored(const QString& subject) {
    if (view() == Coverage) {
        (void)m_objectives->choose(QUuid::fromString(subject));
        takeFocus();
    } else {
        enter(subject);
    }
}

void ObjectivesTab::followDay() {
    m_coverage->followDay();
    m_lifecycle->followDay();
}

void ObjectivesTab::leave() {
    m_lifecycle->leave();
}

QString ObjectivesTab::here() const {
    const QUuid id = view() == Lifecycle ? m_lifecycle->current() : m_objectives->current();
    return id.isNull() ? QString() : id.toString(QUuid::WithoutBraces);
}

void ObjectivesTab::openSubject(PlanCheck check, const PlanSubject& subject) {
    switch (subject.kind) {
    case PlanSubject::Kind::Indicator:
        Q_EMIT jumpRequested({PageId::Strategy, subject.code, key()});
        return;
    case PlanSubject::Kind::Measure:
        Q_EMIT jumpRequested(placeToMend(check, subject));
        return;
    case PlanSubject::Kind::LifecycleStep:
        enter(subject.id.toString(QUuid::WithoutBraces));
        return;
    case PlanSubject::Kind::Objective:
    case PlanSubject::Kind::Action:
    case PlanSubject::Kind::Strategy:
        (void)m_objectives->choose(subject.id);
        Q_EMIT mendRequested(subject.id, memberToMend(check));
        return;
    }
}

std::vector<KeyHint> ObjectivesTab::keyHints() const {
    switch (view()) {
    case Tree:
        return treeHints();
    case Coverage:
        return coverageHints();
    case Lifecycle:
        return lifecycleHints();
    }
    return {};
}

std::vector<KeyHint> ObjectivesTab::treeHints() const {
    const std::vector<KeyHint> begin{
        {{tr("Insert", "key")}, tr("objective")}, {{u"A"_s}, tr("action")}, {{u"C"_s}, tr("one stage more")}};
    if (m_objectives->isBeginning()) {
        return session() && session()->isEditable() ? begin : std::vector<KeyHint>();
    }
    std::vector<KeyHint> hints{{{tr("Enter", "key")}, tr("edit")}};
    hints.insert(hints.end(), begin.begin(), begin.end());
    hints.push_back({{tr("Ctrl", "key"), u"↑"_s}, tr("reorder")});
    return hints;
}

std::vector<KeyHint> ObjectivesTab::coverageHints() const {
    std::vector<KeyHint> hints;
    if (m_coverage->hasRows()) {
        hints.push_back({{tr("Enter", "key")}, tr("go there")});
    }
    if (m_coverage->hasFindings()) {
        hints.push_back({{u"→"_s}, tr("unfold a finding")});
    }
    return hints;
}

std::vector<KeyHint> ObjectivesTab::lifecycleHints() const {
    const KeyHint add{{tr("Insert", "key")}, tr("add a step")};
    if (m_lifecycle->isBeginning()) {
        return session() && session()->isEditable() ? std::vector<KeyHint>{add} : std::vector<KeyHint>();
    }
    return {{{tr("Space", "key")}, tr("tick")},
            {{tr("Enter", "key")}, tr("change the cell, or open the form")},
            add,
            {{tr("Ctrl", "key"), u"↑"_s}, tr("reorder")}};
}

std::vector<KeyGroup> ObjectivesTab::keyGroups() const {
    const QString ctrl = tr("Ctrl", "key");
    const QString enter = tr("Enter", "key");
    const QString insert = tr("Insert", "key");
    const QString del = tr("Del", "key");
    return {{tr("Objectives and actions"),
             {{{enter}, tr("edit")},
              {{insert}, tr("add an objective on the same level")},
              {{u"A"_s}, tr("add an action to the objective")},
              {{u"C"_s}, tr("one stage more: cards from the framework")},
              {{del}, tr("remove")},
              {{ctrl, u"↑"_s}, tr("move up among its neighbours")},
              {{ctrl, u"↓"_s}, tr("move down among its neighbours")},
              {{ctrl, u"→"_s}, tr("put below the one above")},
              {{ctrl, u"←"_s}, tr("take out one level")},
              {{tr("Esc", "key")}, tr("let a dragged row go back")}}},
            {tr("Coverage"),
             {{{enter}, tr("go to the objective, to a gap that nothing serves, or to what is to be mended")},
              {{u"→"_s}, tr("list all that a finding is about")},
              {{u"←"_s}, tr("hide it again")}}},
            {tr("Lifecycle"),
             {{{tr("Space", "key")}, tr("tick the step, or take the tick away")},
              {{enter}, tr("change the cell; on the status open the form")},
              {{insert}, tr("add a step")},
              {{del}, tr("remove the step")},
              {{ctrl, u"↑"_s}, tr("move the step up")},
              {{ctrl, u"↓"_s}, tr("move the step down")},
              {{tr("Esc", "key")}, tr("let a dragged step go back")}}}};
}

} // namespace atalaya
