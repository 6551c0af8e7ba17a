// What the roadmap says beside its bars: that one is late, what its signs mean, and how sure its money is.
#include "tests/support/Strict.h"
#include "tests/views/strategy/RoadmapFixture.h"
#include "tests/views/strategy/StrategyPageFixture.h"
#include "tests/views/support/PaintedTexts.h"
#include "views/strategy/forms/PlanForms.h"
#include "views/strategy/roadmap/RoadmapLegend.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QToolTip>

#include <cstdlib>

namespace atalaya::test {
namespace {

class RoadmapSignsTest : public RoadmapFixture {
protected:
    [[nodiscard]] RoadmapLegend* legend() const { return m_tab->findChild<RoadmapLegend*>(); }
    [[nodiscard]] QString spoken(const QString& code) const {
        const auto* model = static_cast<const RoadmapModel*>(view()->model());
        return model->indexOf(idOf(code)).data(Qt::AccessibleTextRole).toString();
    }
    [[nodiscard]] static bool isNear(const QColor& a, const QColor& b) {
        return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue()) < 48;
    }
    /// Pixels of the clock beside a bar.
    [[nodiscard]] int clockPixels(const QString& code) const {
        const QImage seen = view()->viewport()->grab().toImage();
        const QRect bar = view()->barOf(idOf(code)).toAlignedRect();
        const QRect row(view()->timelineLeft(), bar.top() - 4, seen.width() - view()->timelineLeft(), bar.height() + 8);
        const QColor warning = m_style->colour("warning");
        int found = 0;
        for (int y = row.top(); y <= row.bottom(); ++y) {
            for (int x = row.left(); x <= row.right(); ++x) {
                found += seen.rect().contains(x, y) && isNear(seen.pixelColor(x, y), warning) ? 1 : 0;
            }
        }
        return found;
    }
    /// A1, which has run since January and should have ended in March.
    void makeLate() {
        Action late = stored(u"A1"_s);
        late.start = QDate(2026, 1, 1);
        late.end = QDate(2026, 3, 31);
        late.status = ActionStatus::Running;
        late.progress = 40;
        perform(PutAction{late});
        choose(u"A1"_s); // into sight
        QApplication::processEvents();
    }
    void makeAllSigns() {
        makeLate();
        Action waiting = stored(u"A4"_s); // before A2 ends, for which it waits
        waiting.start = QDate(2026, 10, 1);
        waiting.end = QDate(2026, 12, 31);
        perform(PutAction{waiting});
        Action done = action(u"A5"_s, u"O2"_s, {2026, 1, 1}, {2026, 2, 28}, 0);
        done.status = ActionStatus::Done;
        done.progress = 100;
        perform(PutAction{done});
        Action stopped = action(u"A6"_s, u"O2"_s, {2026, 1, 1}, {2026, 2, 28}, 0);
        stopped.status = ActionStatus::Stopped;
        perform(PutAction{stopped});
        QApplication::processEvents();
    }
    [[nodiscard]] QString paintedWords() const {
        QString all;
        for (const PaintedText& one : paintedTexts(*m_host)) {
            all += one.text + u'\n';
        }
        return all;
    }
};

TEST_F(RoadmapSignsTest, ALateBarHasAClockAndSaysWhy) {
    startPlan();
    EXPECT_EQ(clockPixels(u"A1"_s), 0);
    EXPECT_FALSE(spoken(u"A1"_s).contains(u"late"_s));
    makeLate();
    EXPECT_GT(clockPixels(u"A1"_s), 4);
    EXPECT_EQ(clockPixels(u"A2"_s), 0);
    EXPECT_TRUE(spoken(u"A1"_s).contains(u", late. Its end passed 44 days ago"_s)) << spoken(u"A1"_s).toStdString();
    const QPoint at = middleOf(u"A1"_s);
    {
        const ExpectedMessage raise("does not support raise()");
        QHelpEvent help(QEvent::ToolTip, at, view()->viewport()->mapToGlobal(at));
        QApplication::sendEvent(view()->viewport(), &help);
    }
    EXPECT_TRUE(QToolTip::text().contains(u"Its end passed 44 days ago"_s)) << QToolTip::text().toStdString();
    QToolTip::hideText();

    Action done = stored(u"A1"_s);
    done.status = ActionStatus::Done;
    done.progress = 100;
    perform(PutAction{done});
    QApplication::processEvents();
    EXPECT_EQ(clockPixels(u"A1"_s), 0) << "what is done is not late";
}

TEST_F(RoadmapSignsTest, ALateBarThatLiftsNothingHasItsClockToo) {
    startPlan();
    makeLate();
    Action bare = stored(u"A1"_s);
    bare.lifts.clear();
    perform(PutAction{bare});
    QApplication::processEvents();
    EXPECT_GT(clockPixels(u"A1"_s), 4);
}

TEST_F(RoadmapSignsTest, TheLegendNamesWhatIsPaintedAndNothingElse) {
    startPlan();
    const QStringList before{u"approved or running"_s, u"proposed"_s, u"dependency"_s, u"stage reached at the end"_s};
    EXPECT_EQ(legend()->words(), before);
    makeAllSigns();
    const QStringList all{u"approved or running"_s,
                          u"proposed"_s,
                          u"progress"_s,
                          u"done"_s,
                          u"stopped"_s,
                          u"late"_s,
                          u"dependency"_s,
                          u"dependency not kept"_s,
                          u"stage reached at the end"_s};
    EXPECT_EQ(legend()->words(), all);
    const QString painted = paintedWords();
    for (const QString& word : all) {
        EXPECT_TRUE(painted.contains(word)) << word.toStdString();
        EXPECT_TRUE(legend()->accessibleDescription().contains(word)) << word.toStdString();
    }
}

TEST_F(RoadmapSignsTest, TheLegendIsWholeWhereTheTabIsNarrow) {
    startPlan();
    makeAllSigns();
    m_host->resize(760, 700);
    QApplication::processEvents();
    EXPECT_GE(legend()->height(), legend()->heightForWidth(legend()->width()));
    EXPECT_GT(legend()->height(), m_style->px(32)) << "in several lines";
    for (const PaintedText& one : paintedTexts(*m_host)) {
        if (one.painter == legend()) {
            EXPECT_EQ(one.area & one.whole, one.whole) << one.text.toStdString();
        }
    }
}

TEST_F(RoadmapSignsTest, TheFooterSaysHowSureItsMoneyIs) {
    startPlan();
    EXPECT_EQ(footer()->costs().range, u"secured 0.00"_s) << "all costs are one number";
    Action unsure = stored(u"A1"_s); // 2026
    unsure.cost = CostRange(100'000, 200'000, 500'000);
    unsure.isFundingSecured = true;
    perform(PutAction{unsure});
    Scenario limited;
    limited.id = idOf(u"S1"_s);
    limited.name = u"Modest"_s;
    limited.budgetByYear = {{2026, 150'000}, {2027, 300'000}};
    perform(PutScenario{limited});
    QApplication::processEvents();
    EXPECT_EQ(footer()->costs().years, u"2026 0.20 \u00b7 2027 0.40 \u00b7 total 0.60 \u00b7 without dates 0.05"_s);
    EXPECT_EQ(footer()->costs().range, u"range 0.50 to 0.90 \u00b7 secured 0.20"_s);
    const QStringList details{u"2026: likely 0.20, range 0.10 to 0.50, secured 0.20"_s,
                              u"2027: likely 0.40, secured 0.00"_s,
                              u"Budget of the years in \u201cModest\u201d: 2026 0.15 \u00b7 2027 0.30"_s};
    EXPECT_EQ(footer()->costs().details, details);
    EXPECT_TRUE(paintedWords().contains(u"range 0.50 to 0.90"_s));
    for (const QString& said : details) {
        EXPECT_TRUE(footer()->accessibleDescription().contains(said)) << said.toStdString();
    }
    EXPECT_TRUE(footer()->toolTip().contains(details.front())) << footer()->toolTip().toStdString();
}

/// From the roadmap to what an action waits for.
class RoadmapWaitsTest : public StrategyPageFixture {
protected:
    void openRoadmap() {
        start();
        m_window->go({PageId::Strategy, session().assessment().plan.actions.front().id.toString(QUuid::WithoutBraces),
                      u"roadmap"_s});
        QApplication::processEvents();
        m_view = m_page->findChild<GanttView*>();
        ASSERT_NE(m_view, nullptr);
        ASSERT_EQ(m_view->chosen(), session().assessment().plan.actions.front().id);
    }
    [[nodiscard]] bool isFormAtItsDependencies() const {
        const auto* forms = m_page->findChild<PlanForms*>();
        if (forms == nullptr || forms->open() == nullptr) {
            return false;
        }
        for (const QWidget* one = QApplication::focusWidget(); one != nullptr; one = one->parentWidget()) {
            if (one->accessibleName() == u"Actions that must end first"_s) {
                return true;
            }
        }
        return false;
    }
    void choose(const QString& word, QContextMenuEvent::Reason reason) const {
        // The platform of the tests has no windows to raise.
        const ExpectedMessage raise("does not support raise()");
        const ExpectedMessage grab("does not support grabbing the keyboard");
        const QPoint at = m_view->visualRect(m_view->currentIndex()).center();
        QContextMenuEvent asked(reason, at, m_view->viewport()->mapToGlobal(at));
        QApplication::sendEvent(m_view->viewport(), &asked);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        ASSERT_NE(menu, nullptr);
        for (QAction* action : menu->actions()) {
            if (action->text() == word) {
                menu->setActiveAction(action);
                QTest::keyClick(menu, Qt::Key_Return);
                break;
            }
        }
        m_window->activateWindow(); // the platform leaves it to us when a menu has gone
        QApplication::processEvents();
    }

    GanttView* m_view = nullptr;
};

TEST_F(RoadmapWaitsTest, AKeyOpensTheFormAtWhatTheActionWaitsFor) {
    openRoadmap();
    m_view->setFocus(Qt::TabFocusReason);
    QTest::keyClick(m_view, Qt::Key_W);
    QApplication::processEvents();
    EXPECT_TRUE(isFormAtItsDependencies());
}

TEST_F(RoadmapWaitsTest, SoDoesTheMenuOfARowByMouseAndByKey) {
    for (const auto reason : {QContextMenuEvent::Mouse, QContextMenuEvent::Keyboard}) {
        SCOPED_TRACE(reason);
        if (m_page == nullptr) {
            openRoadmap();
        }
        choose(u"Waits for…"_s, reason);
        EXPECT_TRUE(isFormAtItsDependencies());
        m_page->findChild<PlanForms*>()->close();
        QApplication::processEvents();
    }
}

} // namespace
} // namespace atalaya::test
