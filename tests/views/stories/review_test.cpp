#include "tests/views/support/StoryTest.h"
#include "views/score/ScorePage.h"
#include "views/window/TopBand.h"

#include <QLineEdit>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

/// An assessment that goes to review and comes back, by the menu of its row on Home.
class ReviewStory : public StoryTest {
protected:
    void begin() {
        startWith(sample(3));
        goTo(PageId::Home);
        ASSERT_EQ(shown().status, AssessmentStatus::Draft);
    }
    [[nodiscard]] LogEntry lastEntry() const {
        const auto log = m_desk->workspace().log(shown().id);
        EXPECT_TRUE(log.has_value() && !log->empty());
        return log && !log->empty() ? log->back() : LogEntry();
    }
};

TEST_F(ReviewStory, SendingToReviewIsAskedSaidLoggedAndLeavesItOpenToEdits) {
    ASSERT_NO_FATAL_FAILURE(begin());
    ASSERT_NO_FATAL_FAILURE(chooseFromRow(0, u"Send to review…"_s));
    EXPECT_TRUE(says(u"It can still be changed."_s));
    EXPECT_EQ(shown().status, AssessmentStatus::Draft) << "not before it is confirmed";
    auto* remark = named<QLineEdit>(u"Remark (may stay empty)"_s);
    ASSERT_NE(remark, nullptr);
    click(static_cast<QWidget*>(remark));
    type(u"For the council of May"_s);
    click(u"Send to review"_s);
    ASSERT_EQ(shown().status, AssessmentStatus::InReview);
    const auto kept = stored();
    ASSERT_TRUE(isGood(kept));
    EXPECT_EQ(kept->status, AssessmentStatus::InReview);
    EXPECT_EQ(lastEntry().note, u"For the council of May"_s);
    EXPECT_EQ(lastEntry().actor, u"María Núñez"_s);
    EXPECT_TRUE(says(u"In review"_s) || strip().contains(u"In review"_s)) << strip().toStdString();

    goTo(PageId::Score);
    const Assessment before = shown();
    key(Qt::Key_2);
    key(Qt::Key_3);
    EXPECT_FALSE(shown() == before) << "it can still be changed";
}

TEST_F(ReviewStory, CancelChangesNothing) {
    ASSERT_NO_FATAL_FAILURE(begin());
    const Assessment before = shown();
    ASSERT_NO_FATAL_FAILURE(chooseFromRow(0, u"Send to review…"_s));
    key(Qt::Key_Escape);
    EXPECT_FALSE(says(u"It can still be changed."_s));
    EXPECT_TRUE(shown() == before);
}

TEST_F(ReviewStory, BackToDraftComesFromTheSameMenu) {
    ASSERT_NO_FATAL_FAILURE(begin());
    ASSERT_NO_FATAL_FAILURE(chooseFromRow(0, u"Send to review…"_s));
    click(u"Send to review"_s);
    ASSERT_EQ(shown().status, AssessmentStatus::InReview);
    ASSERT_NO_FATAL_FAILURE(chooseFromRow(0, u"Back to draft…"_s));
    click(u"Back to draft"_s);
    EXPECT_EQ(shown().status, AssessmentStatus::Draft);
    EXPECT_HOLDS(m_desk->workspace());
}

} // namespace
} // namespace atalaya::test
