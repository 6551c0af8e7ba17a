#include "assessments/strategy/LiftWords.h"

#include <gtest/gtest.h>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

struct LiftCase {
    ActionStatus status;
    int now;
    LiftStanding standing;
    const char16_t* inShort;
    const char16_t* inFull;
    const char16_t* spoken;
};

// Every lift is to stage 3.
const LiftCase liftCases[]{
    {ActionStatus::Running, 2, LiftStanding::Ahead, u"P1 2\u21923", u"stage 2 to 3", u"lifts P1 from 2 to 3"},
    {ActionStatus::Proposed, 0, LiftStanding::Ahead, u"P1 \u2013\u21923", u"to stage 3", u"lifts P1 to 3"},
    {ActionStatus::Approved, 3, LiftStanding::AlreadyThere, u"P1 already at 3", u"at stage 3 already",
     u"P1 is at stage 3 already"},
    {ActionStatus::Proposed, 4, LiftStanding::AlreadyThere, u"P1 already at 4", u"at stage 4 already",
     u"P1 is at stage 4 already"},
    {ActionStatus::Done, 2, LiftStanding::NotScored, u"P1 2\u21923, not yet scored",
     u"stage 2 to 3; done, not yet scored: look for its evidence", u"lifts P1 from 2 to 3, not yet scored"},
    {ActionStatus::Done, 0, LiftStanding::NotScored, u"P1 \u2013\u21923, not yet scored",
     u"to stage 3; done, not yet scored: look for its evidence", u"lifts P1 to 3, not yet scored"},
    {ActionStatus::Done, 3, LiftStanding::Scored, u"P1 reached 3", u"done, and scored: stage 3",
     u"P1 has reached stage 3"},
    {ActionStatus::Done, 5, LiftStanding::Scored, u"P1 reached 3", u"done, and scored: stage 5",
     u"P1 has reached stage 3"},
    {ActionStatus::Stopped, 2, LiftStanding::Ahead, u"P1 2\u21923", u"stage 2 to 3", u"lifts P1 from 2 to 3"},
};

TEST(LiftWords, SayWhatIsTrue) {
    const Language language;
    const Lift lift{u"P1"_s, 3};
    for (const LiftCase& one : liftCases) {
        EXPECT_EQ(liftStanding(lift, one.status, one.now), one.standing);
        EXPECT_EQ(liftInShort(language, lift, one.status, one.now), QString::fromUtf16(one.inShort));
        EXPECT_EQ(liftInFull(language, lift, one.status, one.now), QString::fromUtf16(one.inFull));
        EXPECT_EQ(liftSpoken(language, lift, one.status, one.now), QString::fromUtf16(one.spoken));
    }
}

TEST(LiftWords, NeverPointFromAStageToItself) {
    const Language language;
    for (const ActionStatus status : {ActionStatus::Proposed, ActionStatus::Approved, ActionStatus::Running,
                                      ActionStatus::Done, ActionStatus::Stopped}) {
        for (int now = 0; now <= 5; ++now) {
            for (int to = 1; to <= 5; ++to) {
                const bool pointsUp = now < to;
                const QString text = liftInShort(language, {u"P1"_s, to}, status, now);
                EXPECT_EQ(text.contains(u'\u2192'), pointsUp) << text.toStdString();
            }
        }
    }
}

} // namespace
} // namespace atalaya::test
