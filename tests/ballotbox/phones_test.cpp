#include "models/exchange/ExchangeNames.h"
#include "tests/ballotbox/support/Attackers.h"
#include "tests/ballotbox/support/BallotBoxFixture.h"
#include "tests/ballotbox/support/Crowd.h"
#include "tests/support/LoopWatch.h"
#include "tests/support/NoRoom.h"

#include <QTest>

#include <chrono>
#include <deque>
#include <random>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;
using ballotbox::BallotLimits;

constexpr int roundPatience = 120'000; // ms

/// A room full of phones, with all that happens to them.
class PhonesTest : public BallotBoxFixture {
protected:
    static QByteArray anyConfidence(std::mt19937& random) {
        constexpr std::array all{"low", "medium", "high", "unstated"};
        return all.at(random() % all.size());
    }
    static int anyStage(std::mt19937& random) { return 1 + static_cast<int>(random() % 4); }

    /// Waits for a question of another round.
    static std::optional<VoteForm> nextQuestion(Phone& phone, const QByteArray& round) {
        for (int i = 0; i < 2000; ++i) {
            const auto form = phone.look();
            if (form && form->round != round) {
                return form;
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        }
        ADD_FAILURE() << "seat " << phone.seat() << " waits for a question in vain, status " << phone.lastStatus();
        return std::nullopt;
    }

    /// One vote, with everything that can come between: sent twice, cut off, changed, an old one sent again.
    static void vote(Phone& phone, const VoteForm& form, std::mt19937& random) {
        const auto chance = [&random](unsigned percent) { return random() % 100 < percent; };
        const int stage = anyStage(random);
        if (chance(20)) {
            phone.beginAndLeave(form, 1 + stage % 4);
        }
        if (chance(30)) {
            phone.voteAndLeave(form, stage, anyConfidence(random));
            EXPECT_EQ(phone.sendAgain(), 303) << "the same vote again, as its answer did not come";
        } else {
            EXPECT_EQ(phone.vote(form, stage, anyConfidence(random)), 303);
        }
        if (chance(30)) {
            EXPECT_EQ(phone.sendAgain(), 303) << "pressed twice";
        }
        if (!chance(50)) {
            return;
        }
        const auto again = phone.look();
        ASSERT_TRUE(again) << phone.lastStatus();
        EXPECT_EQ(again->chosen, stage) << "it sees its own vote";
        const QByteArray replaced = phone.sent().back().form();
        EXPECT_EQ(phone.vote(*again, 1 + stage % 4, anyConfidence(random)), 303) << "changed its mind";
        if (chance(50)) {
            EXPECT_EQ(phone.post("/vote", replaced).status, 303) << "a late copy is thanked for, and changes nothing";
        }
    }
    /// After the reveal of `form`'s round.
    static void voteLate(Phone& phone, VoteForm form) {
        EXPECT_EQ(phone.sendAgain(), 303) << "what was stored in time is still there";
        form.ballot = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
        EXPECT_EQ(phone.vote(form, 1, "high"), 409) << "too late";
    }
    void takePart(Phone& phone, const QByteArray& roomCode, int rounds, std::atomic<int>& done) const {
        std::mt19937 random(static_cast<unsigned>(phone.seat()));
        ASSERT_EQ(phone.join(roomCode), 303) << "seat " << phone.seat();
        std::optional<VoteForm> last;
        for (int round = 0; round < rounds; ++round) {
            const auto form = nextQuestion(phone, last ? last->round : QByteArray());
            if (!form) {
                return;
            }
            if (last && random() % 4 == 0) {
                voteLate(phone, *last);
            }
            vote(phone, *form, random);
            last = form;
            ++done;
        }
    }

    /// Reveals the open round, which must hold what each phone was thanked for last and nothing else.
    void reveal(const QByteArray& round, const std::deque<Phone>& phones) {
        std::map<QUuid, const SentVote*> expected;
        for (const Phone& phone : phones) {
            if (const SentVote* vote = phone.thankedIn(round)) {
                expected[seatId(phone.seat())] = vote;
            }
        }
        ASSERT_TRUE(m_session->progress());
        EXPECT_EQ(m_session->progress()->votes, static_cast<int>(expected.size()));
        ASSERT_TRUE(m_session->reveal());
        const auto revealed = m_session->revealed(QUuid::fromString(QLatin1String(round)));
        ASSERT_TRUE(isGood(revealed));
        EXPECT_EQ(revealed->votes().total(), static_cast<int>(expected.size()));
        for (const NamedVote& vote : revealed->named()) {
            ASSERT_TRUE(expected.contains(vote.seat));
            EXPECT_EQ(vote.stage, expected[vote.seat]->stage);
            EXPECT_EQ(exchangeName(vote.confidence), QLatin1String(expected[vote.seat]->confidence));
        }
        EXPECT_EQ(revealed->named().size(), expected.size());
    }
    /// Every vote that was thanked for is stored as it was sent, once; no other is.
    void checkFile(const std::deque<Phone>& phones) const {
        const auto stored = storedVotes(file());
        std::size_t thanked = 0;
        for (const Phone& phone : phones) {
            for (const SentVote& vote : phone.sent()) {
                const auto row = stored.find(QUuid::fromString(QLatin1String(vote.ballot)));
                ASSERT_NE(vote.status, 0) << "seat " << phone.seat() << " was not answered";
                ASSERT_EQ(row != stored.end(), vote.isThanked()) << "seat " << phone.seat() << ", " << vote.status;
                if (vote.isThanked()) {
                    ++thanked;
                    EXPECT_EQ(row->second.round, QUuid::fromString(QLatin1String(vote.round)));
                    EXPECT_EQ(row->second.seat, seatId(phone.seat()));
                    EXPECT_EQ(row->second.stage, vote.stage);
                    EXPECT_EQ(row->second.confidence, vote.confidence);
                }
            }
        }
        EXPECT_EQ(stored.size(), thanked);
        EXPECT_HOLDS(*m_workspace);
    }
    /// `count` phones vote through `rounds`.
    void runRoom(int count, int rounds) {
        std::deque<Phone> phones;
        std::atomic<int> done = 0;
        QByteArray round = openRound(0);
        Crowd crowd;
        for (int seat = 1; seat <= count; ++seat) {
            Phone& phone = phones.emplace_back(port(), seat);
            crowd.add([&, roomCode = code()] { takePart(phone, roomCode, rounds, done); });
        }
        for (int number = 1; number <= rounds; ++number) {
            ASSERT_TRUE(QTest::qWaitFor([&] { return done == number * count || crowd.isDone(); }, roundPatience));
            ASSERT_EQ(done, number * count);
            reveal(round, phones);
            if (number < rounds) {
                round = openRound(static_cast<std::size_t>(number) % 2);
            }
        }
        ASSERT_TRUE(QTest::qWaitFor([&] { return crowd.isDone(); }, roundPatience));
        EXPECT_EQ(m_server->phones(), count);
        checkFile(phones);
    }
    /// What a phone does while this thread serves it.
    void serve(const std::function<void()>& work) {
        Crowd crowd;
        crowd.add(work);
        ASSERT_TRUE(QTest::qWaitFor([&] { return crowd.isDone(); }, roundPatience));
    }
};

TEST_F(PhonesTest, SixtyVoteThroughSeveralRoundsAndEveryVoteThatIsThankedForIsStoredOnce) {
    ASSERT_NO_FATAL_FAILURE(prepare(60, roomy()));
    runRoom(60, 4);
}

TEST_F(PhonesTest, ThreeHundredVoteAtOnceAndEveryVoteThatIsThankedForIsStoredOnce) {
    ASSERT_NO_FATAL_FAILURE(prepare(300, roomy()));
    runRoom(300, 1);
}

TEST_F(PhonesTest, WhileOthersFloodTheBoxPhonesVoteAndTheWindowStaysAlive) {
    // With the limits as they are, and time standing still, so that how much is let through is certain.
    BallotLimits limits;
    limits.clock = [] { return std::chrono::hours(1); };
    constexpr int count = 20;
    ASSERT_NO_FATAL_FAILURE(prepare(count, limits));
    std::deque<Phone> phones;
    std::atomic<int> done = 0;
    const QByteArray round = openRound(0);

    Attackers attackers(port());
    Crowd crowd;
    Crowd enemies;
    for (const auto work :
         {&Attackers::sendGarbage, &Attackers::sendHugeRequests, &Attackers::trickle, &Attackers::guessCodes}) {
        enemies.add([&attackers, work] { (attackers.*work)(); });
    }
    enemies.add([&attackers, round] { attackers.forgeVotes(round); });
    const auto endAttack = [&] {
        attackers.isOver = true;
        return QTest::qWaitFor([&] { return enemies.isDone(); }, roundPatience);
    };
    const LoopWatch watch;
    const bool isUnderAttack = QTest::qWaitFor(
        [&] {
            const auto answers = attackers.answers();
            return attackers.guessesLookedAt() > 0 && answers.contains(401) && answers.contains(413);
        },
        roundPatience);
    for (int seat = 1; seat <= count; ++seat) {
        Phone& phone = phones.emplace_back(port(), seat);
        crowd.add([&, roomCode = code()] { takePart(phone, roomCode, 1, done); });
    }
    const bool areDone = QTest::qWaitFor([&] { return crowd.isDone(); }, roundPatience);
    const int looks = watch.looks();
    const double mostWork = watch.mostWork();
    ASSERT_TRUE(endAttack());
    ASSERT_TRUE(isUnderAttack);
    ASSERT_TRUE(areDone);
    EXPECT_EQ(done, count);
    EXPECT_GT(looks, 5);
    EXPECT_LT(mostWork, 200) << "ms of work between two looks at the window";
    reveal(round, phones);
    checkFile(phones);
    EXPECT_EQ(m_server->phones(), count);
    EXPECT_LE(attackers.guessesLookedAt(), limits.wrongCodes) << "then the address waits";
    for (const auto& [status, times] : attackers.answers()) {
        EXPECT_TRUE(status == 0 || (status >= 400 && status < 500) || status == 505 || status == 501)
            << times << " times " << status;
    }
}

TEST_F(PhonesTest, AVoteThatTheDiskRefusesIsNotThankedForAndCanBeSentAgain) {
    ASSERT_NO_FATAL_FAILURE(prepare(5, roomy()));
    std::deque<Phone> phones;
    phones.emplace_back(port(), 2);
    const QByteArray round = openRound(0);
    std::optional<VoteForm> form;
    serve([&, roomCode = code()] {
        EXPECT_EQ(phones[0].join(roomCode), 303);
        form = phones[0].look();
    });
    ASSERT_TRUE(form);
    {
        const NoRoom full;
        serve([&] { EXPECT_EQ(phones[0].vote(*form, 3, "high"), 503); });
    }
    EXPECT_EQ(m_session->progress()->votes, 0);
    serve([&] { EXPECT_EQ(phones[0].sendAgain(), 303); });
    reveal(round, phones);
    checkFile(phones);
}

} // namespace
} // namespace atalaya::test
