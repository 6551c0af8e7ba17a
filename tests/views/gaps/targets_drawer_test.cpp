#include "tests/views/gaps/GapsFixture.h"

#include <QComboBox>

namespace atalaya::test {
namespace {

class TargetsDrawerTest : public GapsFixture {};

TEST_F(TargetsDrawerTest, ARuleSetsManyTargetsAsOneStep) {
    startAltamar();
    auto* targets = m_page->findChild<TargetsDrawer*>();
    targets->openFor(u"P06"_s);
    ASSERT_TRUE(targets->isOpen());
    EXPECT_TRUE(says(u"Target of the headline: 3.01"_s));
    const auto boxes = targets->findChildren<QComboBox*>();
    boxes.at(1)->setCurrentIndex(4);
    const Assessment before = session().assessment();
    QTest::mouseClick(button(u"Set targets"_s, true), Qt::LeftButton);
    EXPECT_FALSE(targets->isOpen());
    EXPECT_EQ(session().history().count(), 1);
    EXPECT_TRUE(session().history().undoText().startsWith(u"Set targets: 6 "_s));
    EXPECT_TRUE(session().history().undoText().endsWith(u"to stage 5 by 2028"_s));
    for (const auto& [code, target] : session().assessment().targets) {
        if (code.startsWith(u"P06"_s)) {
            EXPECT_EQ(target.stage, 5) << code.toStdString();
        }
    }
    session().history().undo();
    EXPECT_EQ(session().assessment().targets, before.targets);
    rank()->setFocus(Qt::TabFocusReason);
    rank()->selectRow(0);
    QTest::keyClick(rank(), Qt::Key_F2);
    EXPECT_TRUE(targets->isOpen());
    EXPECT_EQ(boxes.at(0)->currentData().toString(), u"P08-02"_s);
    EXPECT_EQ(boxes.at(1)->currentData().toInt(), 3) << "the target it has";
}

TEST_F(TargetsDrawerTest, TheTargetsDrawerFollowsUndoWhileItIsOpen) {
    startAltamar();
    const int before = session().assessment().targets.at(u"P06-01"_s).stage;
    ASSERT_TRUE(session().perform(SetTarget{u"P06-01"_s, Target{5, {}}}, u"Aim at stage 5"_s));
    auto* targets = m_page->findChild<TargetsDrawer*>();
    targets->openFor(u"P06-01"_s);
    const auto boxes = targets->findChildren<QComboBox*>();
    EXPECT_EQ(boxes.at(1)->currentData().toInt(), 5);
    const auto headline = [&] { return scoreText(session().scores().headline().target); };
    EXPECT_TRUE(says(u"Target of the headline: %1"_s.arg(headline())));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(targets->isOpen());
    EXPECT_EQ(session().assessment().targets.at(u"P06-01"_s).stage, before);
    EXPECT_EQ(boxes.at(1)->currentData().toInt(), before) << "the target it has now";
    EXPECT_TRUE(says(u"Target of the headline: %1"_s.arg(headline())));
}

TEST_F(TargetsDrawerTest, WhoComesBackGoesOnInTheDrawerAndWhoIsLedElsewhereFindsItClosed) {
    startAltamar();
    auto* targets = m_page->findChild<TargetsDrawer*>();
    QTest::mouseClick(button(u"Set targets…"_s, true), Qt::LeftButton);
    ASSERT_TRUE(targets->isOpen());
    auto* stage = targets->findChildren<QComboBox*>().at(1);
    ASSERT_TRUE(stage->hasFocus());
    QTest::keyClick(stage, Qt::Key_Down);
    const int chosen = stage->currentData().toInt();
    m_window->go({PageId::Home, {}, {}});
    m_window->go({PageId::Gaps, {}, {}});
    ASSERT_TRUE(targets->isOpen()) << "what was chosen is kept nowhere else";
    EXPECT_TRUE(targets->isAncestorOf(QApplication::focusWidget())) << "no key goes to the list that it covers";
    EXPECT_EQ(stage->currentData().toInt(), chosen);

    m_window->go({PageId::Home, {}, {}});
    m_window->go({PageId::Gaps, u"P08-02"_s, {}});
    EXPECT_FALSE(targets->isOpen()) << "it would lie over what one was led to";
    EXPECT_EQ(m_page->here().subject, u"P08-02"_s);
    EXPECT_TRUE(rank()->hasFocus());

    targets->openFor(u"P06"_s);
    m_window->go({PageId::Gaps, u"P08-02"_s, u"target"_s});
    ASSERT_TRUE(targets->isOpen());
    EXPECT_EQ(targets->findChildren<QComboBox*>().at(0)->currentData().toString(), u"P08-02"_s) << "filled anew";
}

TEST_F(TargetsDrawerTest, IsClosedWhenAnotherAssessmentIsChosenOnAnotherPage) {
    startAltamar();
    auto* targets = m_page->findChild<TargetsDrawer*>();
    QTest::mouseClick(button(u"Set targets…"_s, true), Qt::LeftButton);
    ASSERT_TRUE(targets->isOpen());
    m_window->go({PageId::Home, {}, {}});
    const auto& all = m_desk->assessments();
    const auto other = std::find_if(
        all.begin(), all.end(), [this](const WorkspaceSummary& one) { return one.id != session().assessment().id; });
    ASSERT_NE(other, all.end());
    ASSERT_TRUE(isGood(m_desk->choose(other->id)));
    EXPECT_FALSE(targets->isOpen());
    m_window->go({PageId::Gaps, {}, {}});
    EXPECT_FALSE(targets->isOpen());
    EXPECT_EQ(session().history().count(), 0) << "nothing was set on the way";
}

TEST_F(TargetsDrawerTest, WhatIsChosenInTheTargetsDrawerStaysWhileAnotherThingChanges) {
    startAltamar();
    auto* targets = m_page->findChild<TargetsDrawer*>();
    targets->openFor(u"P06"_s);
    const auto boxes = targets->findChildren<QComboBox*>();
    boxes.at(1)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(boxes.at(1), Qt::Key_Down);
    EXPECT_EQ(boxes.at(1)->currentData().toInt(), 4);
    const auto changing = [&] {
        for (const QLabel* label : targets->findChildren<QLabel*>()) {
            if (label->text().contains(u"Target of the headline"_s)) {
                return label->text();
            }
        }
        return QString();
    };
    const QString before = changing();
    const auto& all = session().assessment().targets;
    const auto lower = std::find_if(
        all.begin(), all.end(), [](const auto& one) { return one.first.startsWith(u"P06"_s) && one.second.stage < 4; });
    ASSERT_NE(lower, all.end());
    const QString code = lower->first;
    ASSERT_TRUE(session().perform(SetTarget{code, Target{4, QDate(2028, 12, 31)}}, u"Aim at stage 4"_s));
    EXPECT_EQ(boxes.at(1)->currentData().toInt(), 4);
    EXPECT_NE(changing(), before) << "one question fewer changes";
}

} // namespace
} // namespace atalaya::test
