#include "assessments/workshop/SessionAgreement.h"
#include "tests/support/Room.h"

#include <algorithm>
#include <numeric>
#include <random>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

std::vector<QStringList> clustersOf(const std::vector<GroupPicture>& pictures) {
    std::vector<QStringList> clusters;
    for (const GroupPicture& picture : pictures) {
        clusters.push_back(picture.group.clusters);
    }
    return clusters;
}

TEST(RevealedRoundTest, TellsWhoVotedWhatOnlyWhenNamed) {
    for (const Attribution rule : {Attribution::Named, Attribution::ByGroup, Attribution::ChathamHouse}) {
        Room room({3, 3}, rule);
        room.open(u"P03-01"_s);
        room.votes({2, 2, 2, 2, 3, 5});
        room.reveal();
        const RevealedRound round = room.revealed();
        const std::vector<NamedVote> named = round.named();
        EXPECT_EQ(named.size(), rule == Attribution::Named ? 6U : 0U);
        if (!named.empty()) {
            EXPECT_EQ(named.back(), (NamedVote{room.seat(6).id, 5, Confidence::Unstated}));
        }
        // Votes 2 2 2 2 3 5: quartiles at 2 and 3, so that the one at 5 is heard.
        const std::vector<Voice> voices = round.voices();
        ASSERT_EQ(voices.size(), 1U);
        EXPECT_EQ(voices[0].stage, 5);
        EXPECT_EQ(voices[0].votes, 1);
        EXPECT_EQ(voices[0].seats.size(), rule == Attribution::Named ? 1U : 0U);
        EXPECT_EQ(voices[0].groups.size(), rule == Attribution::ByGroup ? 1U : 0U);
        EXPECT_EQ(round.seats(), 6);
    }
}

TEST(RevealedRoundTest, MergesSmallGroupsUnlessNamed) {
    const std::vector<int> seats = {4, 1, 2, 5};
    for (const Attribution rule : {Attribution::Named, Attribution::ByGroup, Attribution::ChathamHouse}) {
        Room room(seats, rule);
        room.open(u"P03-01"_s);
        room.votes({2, 2, 2, 2, 5, 4, 3, 1, 1, 1, 1, 2});
        room.reveal();
        const std::vector<GroupPicture> pictures = room.revealed().byGroup();
        if (rule == Attribution::Named) {
            EXPECT_EQ(pictures.size(), 4U);
        } else {
            EXPECT_EQ(clustersOf(pictures), (std::vector<QStringList>{{u"A"_s}, {u"D"_s}, {u"B"_s, u"C"_s}}));
            EXPECT_EQ(pictures.back().votes.votes, (std::vector<int>{0, 0, 1, 1, 1}));
        }
    }
}

TEST(RevealedRoundTest, CountsVotesAndNotSeatsForTheSmallestGroup) {
    Room room({5, 5}, Attribution::ChathamHouse);
    room.open(u"P03-01"_s);
    room.votes({2, 2, 2, 2, 2, 5}); // one of five in B has voted
    room.reveal();
    EXPECT_TRUE(room.revealed().byGroup().empty()) << "B's picture would be one person's vote, and A's gives it away";
    EXPECT_EQ(room.revealed().votes().total(), 6) << "the whole is always told";
    EXPECT_TRUE(room.revealed().voices().front().groups.empty());
}

TEST(RevealedRoundTest, AsksTheEndsWhenNobodyIsOutsideTheMiddle) {
    Room room({4});
    const auto stages = [&](const std::vector<int>& votes) {
        room.open(u"P03-01"_s);
        room.votes(votes);
        room.reveal();
        std::vector<int> asked;
        for (const Voice& voice : room.revealed().voices()) {
            asked.push_back(voice.stage);
        }
        return asked;
    };
    EXPECT_EQ(stages({1, 1, 4, 4}), (std::vector<int>{1, 4}));
    EXPECT_EQ(stages({3, 3, 3, 3}), (std::vector<int>{}));
    EXPECT_EQ(stages({3}), (std::vector<int>{})) << "one vote is no picture";
}

TEST(RevealedRoundTest, SaysHowManyMovedWhenEnoughVotedTwice) {
    Room room({5}, Attribution::ChathamHouse);
    room.open(u"P03-01"_s);
    room.votes({1, 2, 3, 4, 5});
    room.reveal();
    const RevealedRound first = room.revealed();
    room.open(u"P03-01"_s);
    room.votes({3, 3, 3, 3});
    room.reveal();
    EXPECT_EQ(room.revealed().movedSince(first), (VotesMoved{4, 2, 1}));
    room.open(u"P03-01"_s);
    room.votes({1, 2});
    room.reveal();
    EXPECT_FALSE(room.revealed().movedSince(first)) << "two are fewer than the smallest group";
    room.open(u"P03-02"_s);
    room.votes({1, 2, 3});
    room.reveal();
    EXPECT_FALSE(room.revealed().movedSince(first)) << "another question";
}

TEST(RevealedRoundTest, GroupsNeverGiveASmallOneAway) {
    std::mt19937_64 dice(23);
    for (int turn = 0; turn < 200; ++turn) {
        std::vector<int> seats(2 + dice() % 5);
        for (int& one : seats) {
            one = 1 + static_cast<int>(dice() % 6);
        }
        Room room(seats, dice() % 2 == 0 ? Attribution::ByGroup : Attribution::ChathamHouse,
                  2 + static_cast<int>(dice() % 4));
        room.open(u"P03-01"_s);
        for (const Seat& seat : room.workshop.seats) {
            if (dice() % 3 != 0) {
                room.vote(seat.number, 1 + static_cast<int>(dice() % 5));
            }
        }
        if (room.box().votes() == 0) {
            continue;
        }
        room.reveal();
        const RevealedRound round = room.revealed();
        Distribution sum(5);
        for (const GroupPicture& picture : round.byGroup()) {
            ASSERT_GE(picture.votes.total(), room.workshop.smallestGroup);
            ASSERT_EQ(picture.votes.total(), picture.group.people);
            for (int stage = 1; stage <= 5; ++stage) {
                sum.add(stage, picture.votes.at(stage));
            }
        }
        ASSERT_TRUE(round.byGroup().empty() || sum == round.votes());
    }
}

TEST(SessionAgreementTest, TakesTheLastRoundOfEachQuestion) {
    Room room({4});
    std::vector<RevealedRound> rounds;
    const auto vote = [&](const QString& indicator, const std::vector<int>& votes) {
        room.open(indicator);
        room.votes(votes);
        room.reveal();
        rounds.push_back(room.revealed());
    };
    vote(u"P03-01"_s, {1, 5, 1, 5});
    EXPECT_EQ(agreementOver(rounds).alpha.error(), WhyNot::TooFewIndicators);
    vote(u"P03-01"_s, {2, 2, 2, 3});
    vote(u"P03-02"_s, {4, 4, 5, 4});
    vote(u"P03-03"_s, {1, 1, 1});
    std::reverse(rounds.begin(), rounds.end()); // in whatever order they come
    const SessionAgreement agreement = agreementOver(rounds);
    EXPECT_EQ(agreement.indicators, 3);
    EXPECT_EQ(agreement.alpha, krippendorffAlpha({{2, 2, 2, 3}, {4, 4, 5, 4}, {1, 1, 1}}, Metric::Ordinal));
    EXPECT_EQ(agreement.interval, alphaInterval({{2, 2, 2, 3}, {4, 4, 5, 4}, {1, 1, 1}}, Metric::Ordinal, {}));
    // Seat 4 did not vote on P03-03: three complete rankings.
    ASSERT_TRUE(agreement.ranking);
    EXPECT_EQ(agreement.ranking->raters, 3);
    EXPECT_DOUBLE_EQ(agreement.ranking->w, 1.0);
}

TEST(SessionAgreementTest, HasNoRankingOfCardsWithoutSeats) {
    Room room({4});
    std::vector<RevealedRound> rounds;
    EXPECT_EQ(agreementOver(rounds).alpha.error(), WhyNot::TooFewVotes);
    EXPECT_EQ(agreementOver(rounds).ranking.error(), WhyNot::TooFewRankings);
    for (const QString& indicator : {u"P03-01"_s, u"P03-02"_s}) {
        room.open(indicator);
        room.tally(u"A"_s, {{2, Confidence::Unstated, 2}, {indicator == u"P03-01"_s ? 1 : 4, Confidence::Unstated, 2}});
        room.reveal();
        rounds.push_back(room.revealed());
    }
    EXPECT_EQ(agreementOver(rounds).ranking.error(), WhyNot::TooFewRankings);
    EXPECT_EQ(agreementOver(rounds).alpha, krippendorffAlpha({{1, 1, 2, 2}, {2, 2, 4, 4}}, Metric::Ordinal));
}

} // namespace
} // namespace atalaya::test
