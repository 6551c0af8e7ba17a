#include "tests/views/home/HomeFixture.h"

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

/// Where the window stands once an assessment was begun on Home.
class NewAssessmentBegun : public HomePageTest {};

TEST_F(NewAssessmentBegun, WhatWasBegunIsGoneToWhereItsQuestionsAre) {
    start(true);
    open(path());
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    EXPECT_EQ(m_window->currentPage(), m_home) << "the person thought better of it";
    m_answers.begin = plain();
    click(u"New assessment…"_s);
    EXPECT_EQ(m_window->currentPage(), m_home) << "there is this one already";
    EXPECT_EQ(m_window->findChild<NotificationBar*>()->count(), 1);
    m_answers.begin->id = idOf(u"begun"_s);
    m_answers.begin->round = u"2030"_s;
    click(u"New assessment…"_s);
    EXPECT_EQ(m_window->currentPage(), m_score);
    EXPECT_EQ(m_score->entered, (Place{PageId::Score, {}, {}}));
    EXPECT_EQ(m_desk->session()->assessment().round, u"2030"_s);
}

} // namespace
} // namespace atalaya::test
