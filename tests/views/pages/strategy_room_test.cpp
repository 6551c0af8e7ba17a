// All of the Strategy page with the practice country's whole plan, at a usual laptop's size: nothing is cut off,
// nothing lies over anything else.
#include "tests/support/Strict.h"
#include "tests/views/pages/EveryPlace.h"
#include "tests/views/support/RoomFaults.h"
#include "views/strategy/exchange/PlanExchange.h"
#include "views/strategy/forms/PlanForms.h"
#include "views/strategy/objectives/ObjectivesTab.h"
#include "views/strategy/roadmap/RoadmapTab.h"
#include "views/strategy/whatif/FrontierDrawer.h"
#include "views/strategy/whatif/WhatIfTab.h"
#include "views/widgets/Drawer.h"
#include "views/widgets/SegmentedControl.h"

#include <QAbstractButton>
#include <QMenu>

#include <algorithm>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

class StrategyOfAltamar : public EveryPlaceTest {
protected:
    template <class Part> [[nodiscard]] Part* part() const { return window().currentPage()->findChild<Part*>(); }
    [[nodiscard]] const Plan& plan() const { return m_desk->session()->assessment().plan; }
    static QString text(const QUuid& id) { return id.toString(QUuid::WithoutBraces); }

    /// Layouts may take some rounds of events; what is still wrong after that stays wrong.
    void look(const QString& where) {
        QStringList faults;
        static_cast<void>(QTest::qWaitFor([&] { return (faults = roomFaults(window())).isEmpty(); }, 3'000));
        for (const QString& one : faults) {
            fault(where, one, one);
        }
        if (window().size() != QSize(1366, 768)) {
            fault(where, u"size"_s,
                  u"the window was pushed to %1 by %2"_s.arg(window().width()).arg(window().height()));
        }
        ++m_places;
    }
    void go(const QString& place, const QString& subject = {}) {
        window().go({PageId::Strategy, subject, place});
        QApplication::processEvents();
        look(subject.isEmpty() ? place : place + u" of "_s + subject);
    }
    void key(Qt::Key which, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        ASSERT_NE(QGuiApplication::focusWindow(), nullptr);
        QTest::keyClick(QGuiApplication::focusWindow(), which, modifiers);
        QApplication::processEvents();
    }
    /// The drawer that is open; a failure when there is none.
    void lookAtDrawer(const QString& where) {
        const QList<Drawer*> all = window().findChildren<Drawer*>();
        const auto open = std::find_if(all.begin(), all.end(), [](const Drawer* one) { return one->isOpen(); });
        ASSERT_NE(open, all.end()) << where.toStdString();
        look(where);
        (*open)->close();
        QApplication::processEvents();
    }
    void press(const QString& word) {
        for (QAbstractButton* one : window().currentPage()->findChildren<QAbstractButton*>()) {
            if (one->isVisible() && one->text() == word) {
                one->click();
                QApplication::processEvents();
                return;
            }
        }
        FAIL() << "no button says " << word.toStdString();
    }
};

TEST_F(StrategyOfAltamar, HasRoomOnALaptopInEachOfItsParts) {
    ASSERT_NO_FATAL_FAILURE(start(u"en"_s));
    ASSERT_EQ(plan().actions.size(), 40U);

    go(u"roadmap"_s);
    auto* roadmap = part<RoadmapTab>();
    for (const PeriodUnit unit : {PeriodUnit::Month, PeriodUnit::Year, PeriodUnit::Quarter}) {
        roadmap->setUnit(unit);
        look(u"roadmap, unit %1"_s.arg(static_cast<int>(unit)));
    }
    roadmap->setGrouping(RoadmapGrouping::LeadBody);
    look(u"roadmap by lead body"_s);
    roadmap->setGrouping(RoadmapGrouping::Objective);
    SegmentedControl* parts = nullptr;
    for (auto* one : roadmap->findChildren<SegmentedControl*>()) {
        parts = one->isVisible() && parts == nullptr ? one : parts;
    }
    ASSERT_NE(parts, nullptr);
    ASSERT_EQ(parts->count(), 3);
    parts->setCurrentIndex(1);
    look(u"impact and effort"_s);
    parts->setCurrentIndex(2);
    look(u"workload"_s);
    parts->setCurrentIndex(0);

    go(u"whatif"_s);
    key(Qt::Key_B);
    ASSERT_TRUE(part<WhatIfTab>()->planSearch().waitFor(-1));
    look(u"the best plan"_s);
    key(Qt::Key_T);
    look(u"what if, as tables"_s);
    key(Qt::Key_T);
    key(Qt::Key_S);
    ASSERT_NO_FATAL_FAILURE(lookAtDrawer(u"the name of a scenario"_s));
    ASSERT_NO_FATAL_FAILURE(press(u"Limits…"_s));
    ASSERT_NO_FATAL_FAILURE(lookAtDrawer(u"limits"_s));
    ASSERT_NO_FATAL_FAILURE(press(u"Cost and benefit…"_s));
    ASSERT_TRUE(part<FrontierDrawer>()->waitFor(-1));
    ASSERT_NO_FATAL_FAILURE(lookAtDrawer(u"cost and benefit"_s));
    go(u"whatif"_s, text(plan().scenarios.front().id));

    go(u"objectives"_s);
    part<ObjectivesTab>()->setView(ObjectivesTab::Coverage);
    look(u"coverage"_s);
    part<ObjectivesTab>()->setView(ObjectivesTab::Lifecycle);
    look(u"lifecycle"_s);
    part<ObjectivesTab>()->setView(ObjectivesTab::Tree);
    go(u"measures"_s);
    go(u"measures/readings"_s, text(plan().measures.front().id));
    go(u"measures/followUp"_s);

    const std::pair<QString, QString> forms[] = {
        {u"roadmap/title"_s, text(plan().actions.front().id)},
        {u"objectives/title"_s, text(plan().objectives.front().id)},
        {u"measures/title"_s, text(plan().measures.front().id)},
        {u"objectives/vision"_s, {}},
        {u"objectives"_s, u"P06-03"_s}, // the card of a question
    };
    for (const auto& [place, subject] : forms) {
        window().go({PageId::Strategy, subject, place});
        QApplication::processEvents();
        ASSERT_NO_FATAL_FAILURE(lookAtDrawer(place + u" of "_s + subject));
    }
    part<PlanForms>()->edit(PlanThing::LifecycleStep, plan().lifecycle.front().id);
    ASSERT_NO_FATAL_FAILURE(lookAtDrawer(u"a step"_s));
    {
        const ExpectedMessage grab("does not support grabbing the keyboard");
        const ExpectedMessage raise("does not support raise()");
        key(Qt::Key_E, Qt::ControlModifier);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        ASSERT_NE(menu, nullptr);
        menu->close();
    }
    window().activateWindow(); // the tests' platform has no window manager that would
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
    part<PlanExchange>()->exportDeadlines();
    ASSERT_NO_FATAL_FAILURE(lookAtDrawer(u"deadlines"_s));
    tellFaults();
}

} // namespace
} // namespace atalaya::test
