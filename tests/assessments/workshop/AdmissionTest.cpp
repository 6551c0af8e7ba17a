#include "tests/support/Room.h"

#include <algorithm>
#include <concepts>
#include <random>
#include <type_traits>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

// What the compiler keeps: nothing is taken that was not admitted, no picture is made but from a revealed round, and a
// sealed box cannot be compared with a guess.
static_assert(!std::is_default_constructible_v<AcceptedBallots>);
static_assert(!std::is_default_constructible_v<RevealedRound>);
static_assert(!std::equality_comparable<BallotBox>);

void expectRefused(const Admission& admission, BallotProblem problem) {
    ASSERT_FALSE(admission);
    EXPECT_EQ(admission.error().problem, problem);
    const QString sentence = admission.error().error.sentence;
    EXPECT_TRUE(sentence.endsWith(u'.')) << sentence.toStdString();
    EXPECT_EQ(sentence.count(u". "_s), 1) << "what is wrong, and the next step: " << sentence.toStdString();
}

TEST(AdmissionTest, TakesOneVoteASeatTheLatestCounting) {
    Room room({3, 2});
    room.open(u"P03-01"_s);
    const QUuid first = room.vote(1, 2);
    EXPECT_EQ(room.box().votes(), 1);
    const Ballot second = room.ballot(1, 4);
    const Admission accepted = room.ask(second);
    ASSERT_TRUE(accepted);
    ASSERT_EQ(accepted->added().size(), 1U);
    EXPECT_EQ(accepted->added().front().cluster, u"A"_s) << "the seat's cluster is stored with the vote";
    EXPECT_EQ(accepted->replaced(), std::vector<QUuid>{first});
    EXPECT_EQ(room.box().votes(), 1) << "asking takes nothing";
    ASSERT_TRUE(room.box().take(*accepted));
    EXPECT_EQ(room.box().votes(), 1);
    room.vote(4, 3);
    room.reveal();
    EXPECT_EQ(room.revealed().votes().votes, (std::vector<int>{0, 0, 1, 1, 0}));
}

TEST(AdmissionTest, RefusesEachWrongVoteWithItsReason) {
    Room room({2, 2});
    room.workshop.agenda.front().clusters = QStringList{u"A"_s};
    room.open(room.workshop.agenda.front().indicator);
    const auto refused = [&](auto spoil, BallotProblem problem) {
        Ballot ballot = room.ballot(1, 3);
        spoil(ballot);
        expectRefused(room.ask(ballot), problem);
    };
    refused([](Ballot& ballot) { ballot.id = QUuid(); }, BallotProblem::NoId);
    refused([](Ballot& ballot) { ballot.round = idOf(u"other"_s); }, BallotProblem::UnknownRound);
    refused([](Ballot& ballot) { ballot.seat = idOf(u"nobody"_s); }, BallotProblem::UnknownSeat);
    refused([](Ballot& ballot) { ballot.seat = QUuid(); }, BallotProblem::UnknownSeat);
    refused([&](Ballot& ballot) { ballot.seat = room.seat(3).id; }, BallotProblem::DoesNotAnswer);
    refused([](Ballot& ballot) { ballot.stage = 0; }, BallotProblem::OffScale);
    refused([](Ballot& ballot) { ballot.stage = 6; }, BallotProblem::OffScale);
    Ballot twice = room.ballot(2, 3);
    twice.id = room.vote(1, 3);
    expectRefused(room.ask(twice), BallotProblem::IdTaken);
    EXPECT_EQ(room.box().votes(), 1);
    expectRefused(admit(room.workshop, BallotBox(idOf(u"no round"_s)), room.ballot(1, 3)), BallotProblem::UnknownRound);
}

TEST(AdmissionTest, TakesNoVoteAfterTheRevealTheStopOrTheEnd) {
    Room room({3});
    room.open(u"P03-01"_s);
    room.vote(1, 3);
    room.reveal();
    expectRefused(room.ask(room.ballot(1, 2)), BallotProblem::NotOpen);
    expectRefused(room.ask(room.ballot(2, 2)), BallotProblem::NotOpen);
    expectRefused(withdrawTally(room.workshop, room.box(), u"A"_s), BallotProblem::NotOpen);
    room.close();
    expectRefused(room.ask(room.ballot(2, 2)), BallotProblem::NotOpen);
    room.open(u"P03-01"_s);
    room.vote(1, 3);
    room.close();
    expectRefused(room.ask(room.ballot(2, 2)), BallotProblem::NotOpen);
}

TEST(AdmissionTest, ACopyCountsOnceWheneverItComes) {
    Room room({3});
    room.open(u"P03-01"_s);
    Ballot first = room.ballot(1, 2);
    ASSERT_TRUE(room.box().take(room.ask(first).value()));
    first.received = room.at(500); // the phone sends it again, hours later
    first.way = WayIn::Keyboard;
    EXPECT_TRUE(room.ask(first).value().isCopy());
    room.vote(1, 5);
    EXPECT_TRUE(room.ask(first).value().isCopy()) << "replaced meanwhile, and stays so";
    ASSERT_TRUE(room.box().take(room.ask(first).value()));
    room.reveal();
    EXPECT_TRUE(room.ask(first).value().isCopy()) << "the voter asks whether it is there, and it is";
    first.stage = 3;
    expectRefused(room.ask(first), BallotProblem::IdTaken);
    EXPECT_EQ(room.revealed().votes().votes, (std::vector<int>{0, 0, 0, 0, 1}));
}

TEST(AdmissionTest, WhatChangedMeanwhileIsAskedAgain) {
    Room room({3});
    room.open(u"P03-01"_s);
    const Admission one = room.ask(room.ballot(1, 2));
    const Admission other = room.ask(room.ballot(1, 4));
    ASSERT_TRUE(room.box().take(*one));
    EXPECT_FALSE(room.box().take(*other)) << "it would count beside the first";
    EXPECT_FALSE(BallotBox(idOf(u"other"_s)).take(*one));
    EXPECT_EQ(room.box().votes(), 1);
}

TEST(AdmissionTest, CountsCardsOfAClusterInPlaceOfItsLastTally) {
    Room room({4, 2});
    room.open(u"P03-01"_s);
    room.vote(1, 5);
    room.tally(u"A"_s, {{2, Confidence::High, 2}, {3, Confidence::Unstated, 1}});
    EXPECT_EQ(room.box().votes(), 4);
    EXPECT_EQ(room.box().cardsOf(u"A"_s), 3);
    room.tally(u"A"_s, {{3, Confidence::Low, 2}});
    EXPECT_EQ(room.box().votes(), 3);
    EXPECT_EQ(room.box().votesByWay(), (std::map<WayIn, int>{{WayIn::Phone, 1}, {WayIn::Paper, 2}}));
    room.tally(u"B"_s, {{1, Confidence::Unstated, 1}});
    const Admission back = withdrawTally(room.workshop, room.box(), u"B"_s);
    ASSERT_TRUE(back);
    EXPECT_EQ(back->replaced().size(), 1U);
    ASSERT_TRUE(room.box().take(*back));
    EXPECT_TRUE(withdrawTally(room.workshop, room.box(), u"B"_s).value().isCopy()) << "without effect";
    room.reveal();
    EXPECT_EQ(room.revealed().votes().votes, (std::vector<int>{0, 0, 2, 0, 1}));
    EXPECT_EQ(room.revealed().confidence(),
              (std::map<Confidence, int>{{Confidence::Unstated, 1}, {Confidence::Low, 2}}));
}

TEST(AdmissionTest, RefusesCardsThatCannotBe) {
    Room room({3, 2});
    room.open(u"P03-01"_s);
    room.vote(1, 5);
    const auto asked = [&](const QString& cluster, const std::vector<CardCount>& counts) {
        return admit(room.workshop, room.box(), PaperTally{idOf(u"tally"_s), room.round, cluster, counts, {}});
    };
    expectRefused(asked(u"A"_s, {}), BallotProblem::NoCards);
    expectRefused(asked(u"A"_s, {{3, Confidence::Unstated, 0}}), BallotProblem::NoCards);
    expectRefused(asked(u"A"_s, {{3, Confidence::Unstated, 2}, {4, Confidence::Unstated, -1}}), BallotProblem::NoCards);
    expectRefused(asked(u"A"_s, {{7, Confidence::Unstated, 1}}), BallotProblem::OffScale);
    expectRefused(asked(u"Z"_s, {{3, Confidence::Unstated, 1}}), BallotProblem::UnknownCluster);
    expectRefused(asked(u"A"_s, {{3, Confidence::Unstated, 3}}), BallotProblem::TooMany);
    expectRefused(asked(u"A"_s, {{3, Confidence::Unstated, 2'000'000'000}}), BallotProblem::TooMany);
    ASSERT_TRUE(asked(u"A"_s, {{3, Confidence::Unstated, 2}}));
    room.tally(u"A"_s, {{3, Confidence::Unstated, 2}});
    expectRefused(room.ask(room.ballot(2, 4)), BallotProblem::TooMany);
    EXPECT_TRUE(room.ask(room.ballot(1, 4))) << "who changes a vote adds none";
    expectRefused(admit(room.workshop, room.box(), PaperTally{{}, room.round, u"A"_s, {{3, Confidence::Low, 1}}, {}}),
                  BallotProblem::NoId);
}

TEST(AdmissionTest, ACopyOfATallyCountsOnce) {
    Room room({5});
    room.open(u"P03-01"_s);
    const PaperTally tally{idOf(u"tally"_s), room.round, u"A"_s, {{3, Confidence::Unstated, 2}}, {}};
    ASSERT_TRUE(room.box().take(admit(room.workshop, room.box(), tally).value()));
    EXPECT_TRUE(admit(room.workshop, room.box(), tally).value().isCopy());
    PaperTally other = tally;
    other.counts = {{3, Confidence::Unstated, 1}};
    expectRefused(admit(room.workshop, room.box(), other), BallotProblem::IdTaken);
    other.counts = {{3, Confidence::Unstated, 3}};
    expectRefused(admit(room.workshop, room.box(), other), BallotProblem::IdTaken);
    other.counts = {{4, Confidence::Unstated, 2}};
    expectRefused(admit(room.workshop, room.box(), other), BallotProblem::IdTaken);
    EXPECT_EQ(room.box().votes(), 2);
}

TEST(AdmissionTest, BeforeTheRevealThereIsOnlyHowManyAndWhoseAreMissing) {
    Room room({3, 4, 2});
    room.open(u"P03-01"_s);
    room.make(PutSeats{{[&] {
        Seat seat = room.seat(9);
        seat.away = true;
        return seat;
    }()}});
    room.vote(1, 2);
    room.vote(4, 2);
    room.tally(u"B"_s, {{5, Confidence::Unstated, 2}});
    const Progress progress = progressOf(room.workshop, room.current(), room.box());
    EXPECT_EQ(progress.votes, 4);
    EXPECT_EQ(progress.seats, 8) << "who is away is not waited for";
    EXPECT_FALSE(progress.isComplete());
    EXPECT_EQ(progress.missing, (std::vector<StillOut>{{u"A"_s, 2, {2, 3}}, {u"B"_s, 1, {5, 6, 7}}, {u"C"_s, 1, {8}}}));
    EXPECT_TRUE(progress.missing[0].isCertain());
    EXPECT_FALSE(progress.missing[1].isCertain()) << "whose the two cards are, nobody knows";
    EXPECT_EQ(RevealedRound::of(room.workshop, room.round, room.box()).error().code, ErrorCode::Refused);
    room.vote(9, 1);
    EXPECT_EQ(progressOf(room.workshop, room.current(), room.box()).seats, 9) << "back, and counted";
    room.vote(2, 1);
    room.vote(3, 1);
    room.vote(5, 1);
    room.vote(8, 1);
    EXPECT_TRUE(progressOf(room.workshop, room.current(), room.box()).isComplete());
}

TEST(AdmissionTest, CardsMayStandForSeatsThatWereThoughtToBeAway) {
    Room room({2, 2});
    std::vector<Seat> gone = {room.seat(1), room.seat(2)};
    gone[0].away = gone[1].away = true;
    room.make(PutSeats{gone});
    room.open(u"P03-01"_s);
    room.tally(u"A"_s, {{3, Confidence::Unstated, 1}});
    EXPECT_EQ(turnoutOf(room.workshop, room.current(), room.box()),
              (std::vector<Turnout>{{u"A"_s, 1, 1}, {u"B"_s, 2, 0}}));
    room.reveal();
    EXPECT_EQ(room.revealed().votes().total(), 1);
}

TEST(AdmissionTest, AStoppedRoundIsNeverSeen) {
    Room room({3});
    room.open(u"P03-01"_s);
    room.votes({1, 2, 3});
    room.close();
    EXPECT_EQ(RevealedRound::of(room.workshop, room.round, room.box()).error().code, ErrorCode::Refused);
    EXPECT_TRUE(groupsOf(room.workshop, room.current()).empty());
}

TEST(AdmissionTest, AStoredBoxIsTheSameBox) {
    Room room({3, 4});
    room.open(u"P03-01"_s);
    std::mt19937_64 dice(1);
    for (int turn = 0; turn < 40; ++turn) {
        room.vote(1 + static_cast<int>(dice() % 5), 1 + static_cast<int>(dice() % 5));
        if (turn % 10 == 0) {
            room.tally(u"B"_s,
                       {{1 + static_cast<int>(dice() % 5), Confidence::High, 1 + static_cast<int>(dice() % 2)}});
        }
    }
    std::vector<Ballot> counting;
    std::vector<Ballot> gone;
    for (const Ballot& ballot : room.stored) {
        const bool isGone = std::find(room.replaced.begin(), room.replaced.end(), ballot.id) != room.replaced.end();
        (isGone ? gone : counting).push_back(ballot);
    }
    std::shuffle(counting.begin(), counting.end(), dice); // a store needs no order
    const auto restored = BallotBox::restored(room.round, counting, gone);
    ASSERT_TRUE(restored);
    for (const Ballot& ballot : room.stored) {
        EXPECT_TRUE(restored->knows(ballot.id));
        if (!ballot.seat.isNull()) {
            EXPECT_TRUE(admit(room.workshop, *restored, ballot).value().isCopy());
        }
    }
    EXPECT_EQ(turnoutOf(room.workshop, room.current(), *restored),
              turnoutOf(room.workshop, room.current(), room.box()));
    room.reveal();
    EXPECT_EQ(RevealedRound::of(room.workshop, room.round, *restored).value().votes(), room.revealed().votes());

    // A file that was tampered with is not believed.
    const auto damaged = [&](std::vector<Ballot> votes) {
        const auto box = BallotBox::restored(room.round, votes, gone);
        return !box ? box.error().code : RevealedRound::of(room.workshop, room.round, *box).error().code;
    };
    std::vector<Ballot> spoiled = counting;
    spoiled.pop_back();
    EXPECT_EQ(damaged(spoiled), ErrorCode::Damaged) << "a vote is missing";
    spoiled = counting;
    spoiled.push_back(counting.front());
    EXPECT_EQ(damaged(spoiled), ErrorCode::Damaged) << "one is doubled";
    const auto seated = std::find_if(counting.begin(), counting.end(), [](auto& one) { return !one.seat.isNull(); });
    spoiled = counting;
    spoiled.push_back(*seated);
    spoiled.back().id = idOf(u"new"_s);
    EXPECT_EQ(damaged(spoiled), ErrorCode::Damaged) << "a seat votes twice";
    spoiled = counting;
    spoiled.front().stage = 9;
    EXPECT_EQ(damaged(spoiled), ErrorCode::Damaged);
    spoiled = counting;
    spoiled.front().round = idOf(u"other"_s);
    EXPECT_EQ(damaged(spoiled), ErrorCode::Damaged);
}

TEST(AdmissionTest, RandomSessionsCountEverySeatOnceAndAsItSaidLast) {
    std::mt19937_64 dice(20121130);
    for (int session = 0; session < 200; ++session) {
        Room room({1 + static_cast<int>(dice() % 4), 1 + static_cast<int>(dice() % 4)});
        room.open(u"P03-01"_s);
        std::map<int, int> last;
        std::vector<Ballot> sent;
        for (int turn = 0; turn < 30; ++turn) {
            Ballot ballot;
            if (!sent.empty() && dice() % 3 == 0) {
                ballot = sent[dice() % sent.size()]; // again
            } else {
                const int number = 1 + static_cast<int>(dice() % room.workshop.seats.size());
                ballot = room.ballot(number, static_cast<int>(dice() % 7)); // sometimes off the scale
            }
            const Admission accepted = room.ask(ballot);
            if (accepted && !accepted->isCopy()) {
                last[room.workshop.seat(ballot.seat)->number] = ballot.stage;
                sent.push_back(ballot);
            }
            ASSERT_EQ(accepted.has_value(), ballot.stage >= 1 && ballot.stage <= 5);
            if (accepted) {
                ASSERT_TRUE(room.box().take(*accepted));
            }
            ASSERT_EQ(room.box().votes(), static_cast<int>(last.size()));
        }
        if (last.empty()) {
            continue;
        }
        room.reveal();
        Distribution expected(5);
        for (const auto& [seat, stage] : last) {
            expected.add(stage);
        }
        ASSERT_EQ(room.revealed().votes(), expected);
    }
}

} // namespace
} // namespace atalaya::test
