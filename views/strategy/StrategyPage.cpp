#include "views/strategy/StrategyPage.h"

#include "views/strategy/StrategyQuestions.h"
#include "views/strategy/TabBar.h"
#include "views/strategy/exchange/CameBackDrawer.h"
#include "views/strategy/exchange/PlanExchange.h"
#include "views/strategy/forms/PlanForms.h"
#include "views/strategy/measures/MeasuresTab.h"
#include "views/strategy/objectives/ObjectivesTab.h"
#include "views/strategy/roadmap/RoadmapTab.h"
#include "views/strategy/whatif/WhatIfTab.h"
#include "views/widgets/DayWatch.h"
#include "views/widgets/EmptyState.h"
#include "views/widgets/IconButton.h"
#include "views/widgets/Panel.h"
#include "views/widgets/SectionHeading.h"
#include "views/widgets/TabOrder.h"

#include <QApplication>
#include <QMenu>
#include <QPointer>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace atalaya {

namespace {

using namespace Qt::StringLiterals;

constexpr double strategyWideFromEm = 92;
constexpr double strategyTabsBesideFromEm = 44;

enum StrategyTabIndex { RoadmapIndex, WhatIfIndex, ObjectivesIndex, MeasuresIndex };
/// As the tabs' own key(), which is not there before they are.
constexpr std::array strategyTabKeys{"roadmap"_L1, "whatif"_L1, "objectives"_L1, "measures"_L1};

} // namespace

StrategyPage::StrategyPage(const WindowContext& given, StrategyQuestions& questions, QWidget* parent)
    : Page(PageId::Strategy, given, parent)
    , m_given{given, questions}
    , m_nothing(new EmptyState(given.style, tr("Choose an assessment on Home. The strategy that closes its gaps, with "
                                               "its objectives, actions and measures, stands here.")))
    , m_content(new QWidget) {
    connect(m_nothing->addButton(tr("Go to Home"), Button::Kind::Primary), &QAbstractButton::clicked, this, [this] {
        Q_EMIT jumpRequested({PageId::Home, {}, {}});
    });
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_nothing);
    all->addWidget(m_content, 1);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    makeHead(column);
    m_stack = new QStackedWidget;
    column->addWidget(new Hairline(given.style));
    column->addWidget(m_stack, 1);
    addKeys();
    connect(&context().desk, &Desk::sessionChanged, this, &StrategyPage::followSession);
    auto* day = new DayWatch(this, [this] { return m_given.today(); });
    connect(day, &DayWatch::changed, this, [this] {
        leave(); // a cell that is shown anew would forget what is half typed in it
        for (StrategyTab* made : m_made) {
            if (made != nullptr) {
                made->followDay();
            }
        }
    });
    followSession();
    context().style.follow(this, [this] { refold(); });
}

StrategyPage::~StrategyPage() = default;

void StrategyPage::makeHead(QBoxLayout* column) {
    const WindowStyle& style = context().style;
    m_title = new SectionHeading(style, word(), "title");
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_tabs = new TabBar(style, tr("Parts of the strategy"));
    for (const QString& part : {tr("Roadmap"), tr("What if"), tr("Objectives"), tr("Measures")}) {
        m_tabs->addTab(part);
    }
    m_more = new IconButton(style, u"more"_s, tr("Out and in"), Button::Kind::Plain);
    m_more->setAccessibleDescription(
        tr("Opens a list: the plan as a workbook, back from a workbook, its deadlines. Ctrl with E from anywhere."));
    m_nameRow = new QBoxLayout(QBoxLayout::LeftToRight);
    m_nameRow->addWidget(m_title);
    m_nameRow->addWidget(m_tabs, 0, Qt::AlignBottom);
    m_nameRow->addStretch(1);
    m_tools = new QHBoxLayout;
    m_right = new QHBoxLayout;
    m_right->addLayout(m_tools, 1);
    m_right->addWidget(m_more);
    m_head = new QBoxLayout(QBoxLayout::LeftToRight);
    m_head->addLayout(m_nameRow);
    m_head->addLayout(m_right, 1);
    column->addLayout(m_head);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        if (m_isBringing) {
            return;
        }
        bring(index, {});
        if (m_tabs->isKeyed()) {
            // The tab took the focus: the next arrow would move what is chosen there.
            m_tabs->setFocus(context().style.focusReason());
        }
    });
    connect(m_more, &QAbstractButton::clicked, this, &StrategyPage::showMenu);
}

void StrategyPage::addKeys() {
    addKey(QKeySequence(Qt::CTRL | Qt::Key_PageDown), [this] { step(1); });
    addKey(QKeySequence(Qt::CTRL | Qt::Key_PageUp), [this] { step(-1); });
    addKey(QKeySequence(Qt::CTRL | Qt::Key_E), [this] {
        if (session()) {
            showMenu();
        }
    });
}

void StrategyPage::step(int by) {
    if (session()) {
        m_tabs->setCurrentIndex((m_tabs->currentIndex() + by + tabCount) % tabCount);
    }
}

StrategyTab* StrategyPage::makeTab(int index) {
    switch (index) {
    case WhatIfIndex:
        return new WhatIfTab(m_given);
    case ObjectivesIndex: {
        auto* objectives = new ObjectivesTab(m_given);
        connect(objectives, &ObjectivesTab::stageCardsRequested, this,
                [this](const QUuid& objective) { forms().showStageCards(objective); });
        connect(objectives, &ObjectivesTab::workbookRequested, this, [this] { exchange().readWorkbook(); });
        return objectives;
    }
    case MeasuresIndex:
        return new MeasuresTab(m_given);
    default: {
        auto* roadmap = new RoadmapTab(m_given);
        connect(roadmap, &RoadmapTab::stageCardsRequested, this,
                [this](const QUuid& objective) { forms().showStageCards(objective); });
        return roadmap;
    }
    }
}

StrategyTab* StrategyPage::tab(int index) {
    const auto at = static_cast<std::size_t>(index);
    if (m_made[at] == nullptr) {
        m_made[at] = makeTab(index);
        adopt(m_made[at], index);
        if (m_left[at]) {
            m_made[at]->takeOver(m_left[at]->state);
        }
    }
    return m_made[at];
}

void StrategyPage::adopt(StrategyTab* tab, int index) {
    tab->setAccessibleName(tab->word());
    m_stack->addWidget(tab);
    if (QWidget* tools = tab->makeTools()) {
        tools->hide();
        m_tools->addWidget(tools, 1);
        m_tabTools[static_cast<std::size_t>(index)] = tools;
    }
    connect(tab, &StrategyTab::jumpRequested, this, &Page::jumpRequested);
    connect(tab, &StrategyTab::hintsChanged, this, &Page::hintsChanged);
    connect(tab, &StrategyTab::editRequested, this,
            [this](PlanThing thing, const QUuid& id) { forms().edit(thing, id); });
    connect(tab, &StrategyTab::mendRequested, this, &StrategyPage::mend);
    connect(tab, &StrategyTab::addRequested, this,
            [this](PlanThing thing, const QUuid& parent) { forms().add(thing, parent); });
}

PlanForms& StrategyPage::forms() {
    if (m_forms == nullptr) {
        m_forms = new PlanForms(m_given, this);
        connect(m_forms, &PlanForms::jumpRequested, this, &Page::jumpRequested);
        connect(m_forms, &PlanForms::changedChoice, this, [this](const QUuid& id) {
            StrategyTab* shown = currentTab();
            if (shown == nullptr) {
                return;
            }
            const QPointer<QWidget> focus = m_forms->isOpen() ? QApplication::focusWidget() : nullptr;
            shown->chooseStored(id.toString(QUuid::WithoutBraces));
            if (focus) {
                focus->setFocus(Qt::OtherFocusReason); // whoever works in a drawer goes on there
            }
        });
        connect(m_forms, &PlanForms::opened, this, &Page::hintsChanged);
        connect(m_forms, &PlanForms::closed, this, &Page::hintsChanged);
    }
    return *m_forms;
}

PlanExchange& StrategyPage::exchange() {
    if (m_exchange == nullptr) {
        m_exchange = new PlanExchange(m_given, this);
        m_menu = m_exchange->makeMenu(this);
        for (const Drawer* leaf :
             std::initializer_list<Drawer*>{m_exchange->cameBack(), m_exchange->deadlinesDrawer()}) {
            connect(leaf, &Drawer::opened, this, &Page::hintsChanged);
            connect(leaf, &Drawer::closed, this, &Page::hintsChanged);
        }
    }
    return *m_exchange;
}

void StrategyPage::showMenu() {
    (void)exchange();
    m_menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

StrategyTab* StrategyPage::currentTab() const {
    return session() ? m_made[static_cast<std::size_t>(m_tabs->currentIndex())] : nullptr;
}

void StrategyPage::bring(int index, const QString& subject) {
    StrategyTab* now = qobject_cast<StrategyTab*>(m_stack->currentWidget());
    StrategyTab* next = tab(index);
    if (now != nullptr && now != next) {
        now->leave();
    }
    {
        const QScopedValueRollback guard(m_isBringing, true);
        m_tabs->setCurrentIndex(index);
    }
    m_stack->setCurrentWidget(next);
    for (std::size_t at = 0; at < m_tabTools.size(); ++at) {
        if (m_tabTools[at] != nullptr) {
            m_tabTools[at]->setVisible(at == static_cast<std::size_t>(index));
        }
    }
    refold();
    tabAsRead(*this);
    const auto left = std::exchange(m_left[static_cast<std::size_t>(index)], std::nullopt);
    next->enter(left && subject.isEmpty() ? left->subject : subject);
    Q_EMIT hintsChanged();
}

int StrategyPage::tabFor(const QString& subject) const {
    const Plan& plan = session()->assessment().plan;
    const QUuid id = QUuid::fromString(subject);
    const int now = m_tabs->currentIndex();
    if (plan.objective(id) != nullptr || plan.step(id) != nullptr) {
        return ObjectivesIndex;
    }
    if (plan.measure(id) != nullptr) {
        return MeasuresIndex;
    }
    if (plan.scenario(id) != nullptr) {
        return WhatIfIndex;
    }
    if (plan.action(id) != nullptr) {
        return now == MeasuresIndex ? RoadmapIndex : now;
    }
    return now;
}

void StrategyPage::enter(const Place& place) {
    const QString named = place.part.section(u'/', 0, 0);
    const QString inTab = place.part.section(u'/', 1);
    const auto key = std::find_if(strategyTabKeys.begin(), strategyTabKeys.end(),
                                  [&](QLatin1StringView one) { return named == one; });
    const bool isTab = key != strategyTabKeys.end();
    if (!session()) {
        if (isTab) {
            const QScopedValueRollback guard(m_isBringing, true);
            m_tabs->setCurrentIndex(static_cast<int>(key - strategyTabKeys.begin()));
        }
        return;
    }
    const bool isQuestion = session()->framework().indicator(place.subject) != nullptr;
    const QString subject = isQuestion ? QString() : place.subject;
    bring(isTab ? static_cast<int>(key - strategyTabKeys.begin()) : tabFor(subject), subject);
    if (isQuestion) {
        forms().showStageCards({}, place.subject);
    } else if (!inTab.isEmpty() && !currentTab()->goTo(inTab)) {
        mend(QUuid::fromString(subject), inTab);
    } else if (m_exchange != nullptr) {
        for (Drawer* leaf : std::initializer_list<Drawer*>{m_exchange->cameBack(), m_exchange->deadlinesDrawer()}) {
            if (leaf->isOpen()) {
                leaf->takeFocus(); // to what lies over the tab, where Esc closes it
            }
        }
    }
}

void StrategyPage::mend(const QUuid& id, const QString& member) {
    const Plan& plan = session()->assessment().plan;
    if (id.isNull()) {
        forms().editAt(PlanThing::Head, {}, member);
    } else if (plan.objective(id) != nullptr) {
        const bool isMeasure = member == u"measures"_s;
        if (session()->isEditable() && (isMeasure || member == u"actions"_s)) {
            forms().add(isMeasure ? PlanThing::Measure : PlanThing::Action, id);
        } else {
            forms().editAt(PlanThing::Objective, id, member); // which says why nothing is added
        }
    } else if (const Action* action = plan.action(id)) {
        const bool lacksEnd = member == u"start"_s && action->start.isValid() && !action->end.isValid();
        forms().editAt(PlanThing::Action, id, lacksEnd ? u"end"_s : member);
    } else if (plan.measure(id) != nullptr) {
        forms().editAt(PlanThing::Measure, id, member);
    }
}

void StrategyPage::leave() {
    if (StrategyTab* shown = currentTab()) {
        shown->leave();
    }
}

Place StrategyPage::here() const {
    const StrategyTab* shown = currentTab();
    const QString key = strategyTabKeys[static_cast<std::size_t>(m_tabs->currentIndex())];
    const QString inTab = shown ? shown->part() : QString();
    return {PageId::Strategy, shown ? shown->here() : QString(), inTab.isEmpty() ? key : key + u'/' + inTab};
}

bool StrategyPage::search() {
    StrategyTab* shown = currentTab();
    return shown != nullptr && shown->search();
}

void StrategyPage::followSession() {
    for (std::optional<TabLeft>& left : m_left) {
        if (left) {
            left->subject.clear(); // a thing of another assessment
        }
    }
    m_nothing->setVisible(!session());
    m_content->setVisible(session());
    if (session() && isVisible()) {
        bring(m_tabs->currentIndex(), {});
    }
    Q_EMIT hintsChanged();
}

std::vector<KeyHint> StrategyPage::keyHints() const {
    const StrategyTab* shown = currentTab();
    if (shown == nullptr) {
        return {};
    }
    if (m_forms != nullptr && m_forms->isOpen()) {
        return m_forms->hints();
    }
    if (m_exchange != nullptr && m_exchange->cameBack()->isOpen()) {
        return CameBackDrawer::keyGroup().keys;
    }
    if (m_exchange != nullptr && m_exchange->deadlinesDrawer()->isOpen()) {
        return PlanForms::plainHints();
    }
    return shown->keyHints();
}

std::vector<KeyGroup> StrategyPage::keyGroups() const {
    std::vector<KeyGroup> groups{{word(),
                                  {{{tr("Ctrl", "key"), tr("Page", "key"), u"↓"_s}, tr("next part")},
                                   {{tr("Ctrl", "key"), tr("Page", "key"), u"↑"_s}, tr("part before")},
                                   {{tr("Ctrl", "key"), u"E"_s}, tr("out and in: the workbook and the deadlines")}}},
                                 {m_tabs->accessibleName(),
                                  {{{u"←"_s, u"→"_s}, tr("part before, next part")},
                                   {{tr("Home", "key")}, tr("first part")},
                                   {{tr("End", "key")}, tr("last part")}}}};
    if (const StrategyTab* shown = currentTab()) {
        const std::vector<KeyGroup> more = shown->keyGroups();
        groups.insert(groups.end(), more.begin(), more.end());
    }
    for (KeyGroup& leaf : PlanForms::keyGroups()) {
        groups.push_back(std::move(leaf));
    }
    // First while its list is in front, so that what the keys do now is read first.
    const bool isInFront = m_exchange != nullptr && m_exchange->cameBack()->isOpen();
    groups.insert(isInFront ? groups.begin() : groups.end(), CameBackDrawer::keyGroup());
    return groups;
}

void StrategyPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    refold();
}

void StrategyPage::refold() {
    const WindowStyle& style = context().style;
    // The rail takes its part of the window, whose width the design counts.
    const double em = style.px(style.theme().type("body").size);
    const bool isWide = window()->width() >= strategyWideFromEm * em;
    m_head->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_head->setContentsMargins(style.px(20), style.px(8), style.px(20), isWide ? 0 : style.px(8));
    m_head->setSpacing(style.px(isWide ? 16 : 8));
    m_nameRow->setDirection(width() >= strategyTabsBesideFromEm * em ? QBoxLayout::LeftToRight
                                                                     : QBoxLayout::TopToBottom);
    m_nameRow->setSpacing(style.px(20));
    m_tools->setSpacing(style.px(8));
    // Tools that take several lines have it beside the last one.
    m_right->setAlignment(m_more, isWide ? Qt::Alignment() : Qt::Alignment(Qt::AlignBottom));
    // Beside the tabs, whose line lies upon the lower edge.
    m_right->setContentsMargins(0, 0, 0, isWide ? style.px(8) : 0);
    m_right->setSpacing(style.px(8));
}

} // namespace atalaya
