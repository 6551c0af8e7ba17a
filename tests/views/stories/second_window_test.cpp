#include "tests/views/support/StoryTest.h"

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

class SecondWindowStory : public StoryTest {
protected:
    /// Another window holds the file; this one starts and opens it.
    void startSecond() {
        {
            const auto workspace = make();
            ASSERT_TRUE(isGood(workspace->add(plain(), {})));
        }
        m_first = std::make_unique<Desk>(fixedSurroundings());
        ASSERT_TRUE(isGood(m_first->openFile(path())));
        ASSERT_TRUE(isGood(m_first->choose(plain().id)));
        start();
        m_answers.open = path();
        click(u"Open…"_s);
        ASSERT_TRUE(m_desk->session());
    }
    std::unique_ptr<Desk> m_first;
};

TEST_F(SecondWindowStory, ItReadsSaysSoAndRefusesEditsOnEveryPage) {
    startSecond();
    EXPECT_TRUE(notice().contains(u"Another window has this workspace open"_s)) << notice().toStdString();
    EXPECT_TRUE(notice().contains(u"Close that window"_s)) << "the next step";
    for (const PageId page :
         {PageId::Home, PageId::Score, PageId::Evidence, PageId::Gaps, PageId::Strategy, PageId::Reports}) {
        goTo(page);
        EXPECT_FALSE(notice().isEmpty()) << "it stays: " << static_cast<int>(page);
    }
    EXPECT_TRUE(strip().contains(u"reading only"_s)) << strip().toStdString();
    goTo(PageId::Score);
    key(Qt::Key_3);
    EXPECT_EQ(shown(), plain());
    EXPECT_TRUE(says(u"open for reading only"_s)) << "an edit is refused with a sentence";
    goTo(PageId::Home);
    EXPECT_FALSE(button(u"New assessment…"_s)->isEnabled());
}

TEST_F(SecondWindowStory, WhatTheFirstWindowWroteIsThereWhenTheSecondOpensAgainAndWrites) {
    startSecond();
    ASSERT_TRUE(m_first->session()->perform(SetStage{indicator(0), 2}, u"Choose stage 2"_s));
    m_first.reset();
    click(u"Open…"_s);
    ASSERT_FALSE(m_desk->isReadOnly());
    EXPECT_EQ(notice(), QString());
    EXPECT_EQ(m_desk->session()->scores().indicator(indicator(0))->claimed, 2);
    goTo(PageId::Score);
    key(Qt::Key_4);
    EXPECT_TRUE(allKept()) << strip().toStdString();
    EXPECT_EQ(*stored(), shown());
    EXPECT_FALSE(shown() == plain());
}

} // namespace
} // namespace atalaya::test
