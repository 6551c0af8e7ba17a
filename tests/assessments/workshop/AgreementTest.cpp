#include "assessments/workshop/Agreement.h"

#include "tests/assessments/workshop/Votes.h"

#include <gtest/gtest.h>

#include <random>

namespace atalaya::test {
namespace {

Gauge gauge(const Distribution& votes) {
    return agreementOf(votes).value().gauge;
}

TEST(AgreementTest, AsksForRangeAndShareTogether) {
    // The facilitator's picture: range 1, but 48 % on the median.
    const Agreement talk = agreementOf(of({3, 15, 11, 2, 0})).value();
    EXPECT_EQ(talk.gauge, Gauge::TalkMore);
    EXPECT_TRUE(talk.rangeReached);
    EXPECT_FALSE(talk.shareReached);
    EXPECT_EQ(talk.far, 2);

    EXPECT_EQ(gauge(of({0, 4, 6, 0, 0})), Gauge::Agreed) << "60% is enough";
    EXPECT_EQ(gauge(of({0, 41, 59, 0, 0})), Gauge::TalkMore) << "59% is not";
    EXPECT_EQ(gauge(of({0, 0, 6, 2, 0})), Gauge::Agreed);
    EXPECT_EQ(gauge(of({0, 1, 1, 0, 0})), Gauge::TalkMore) << "a room of two halves";
    EXPECT_EQ(gauge(of({2, 0, 0, 0, 2})), Gauge::TalkMore);
    EXPECT_EQ(gauge(of({0, 0, 9, 0, 0})), Gauge::Agreed);
    // 60 % on 2, but the others are all at 4.
    const Agreement apart = agreementOf(of({0, 6, 0, 4, 0})).value();
    EXPECT_TRUE(apart.shareReached);
    EXPECT_FALSE(apart.rangeReached);
    EXPECT_EQ(apart.gauge, Gauge::TalkMore);
}

TEST(AgreementTest, AFarVoteInAnAgreedRoomIsADissent) {
    const Agreement agreement = agreementOf(of({0, 0, 9, 0, 1})).value();
    EXPECT_TRUE(agreement.isReached());
    EXPECT_EQ(agreement.far, 1);
    EXPECT_EQ(agreement.gauge, Gauge::RecordDissent);
    EXPECT_EQ(gauge(of({0, 0, 9, 1, 0})), Gauge::Agreed) << "the next stage is a neighbour";
}

TEST(AgreementTest, TalkingStopsWhenTheVotesDo) {
    const Distribution before = of({3, 15, 11, 2, 0});
    const Distribution same = of({3, 14, 12, 2, 0});
    const Distribution moved = of({0, 12, 15, 4, 0});
    EXPECT_EQ(agreementOf(same, &before).value().gauge, Gauge::RecordDissent);
    EXPECT_EQ(agreementOf(moved, &before).value().gauge, Gauge::TalkMore);
    const Distribution nobody = of({0, 1, 0, 0, 0});
    EXPECT_FALSE(agreementOf(same, &nobody).value().change) << "a round of one vote is none to compare with";
    const Distribution agreed = of({0, 4, 6, 0, 0});
    EXPECT_EQ(agreementOf(agreed, &agreed).value().gauge, Gauge::Agreed);
}

TEST(AgreementTest, OneVoteIsNotARoom) {
    EXPECT_EQ(agreementOf(of({0, 0, 1, 0, 0})).error(), WhyNot::TooFewVotes);
}

TEST(AgreementTest, ASplitRoomNeverAgreesAndAUnitedOneAlwaysDoes) {
    std::mt19937_64 dice(11);
    for (int turn = 0; turn < 3000; ++turn) {
        Distribution votes(5);
        for (int vote = 0, count = 2 + static_cast<int>(dice() % 12); vote < count; ++vote) {
            votes.add(1 + static_cast<int>(dice() % 5));
        }
        const Agreement agreement = agreementOf(votes).value();
        ASSERT_FALSE(agreement.spread.isSplit() && agreement.isReached());
        ASSERT_EQ(agreement.gauge == Gauge::Agreed, agreement.isReached() && agreement.far == 0);
        ASSERT_EQ(agreement.far + agreement.spread.withinOne, votes.total());
        Distribution united(5);
        united.add(1 + static_cast<int>(dice() % 5), votes.total());
        ASSERT_EQ(gauge(united), Gauge::Agreed);
    }
}

} // namespace
} // namespace atalaya::test
