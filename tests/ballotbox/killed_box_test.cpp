#include "tests/ballotbox/support/BallotBoxFixture.h"
#include "tests/ballotbox/support/Crowd.h"

#include <QEventLoop>
#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTimer>

#include <chrono>
#include <cstdio>
#include <deque>
#include <random>

#include <csignal>
#include <sys/prctl.h>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

constexpr char fileVariable[] = "ATALAYA_BOX_FILE";
constexpr char portVariable[] = "ATALAYA_BOX_PORT";
constexpr int seatsOfBox = 12;
constexpr int killPatience = 60'000; // ms

void say(const char* what, const QByteArray& more) {
    std::printf("box %s %s\n", what, more.constData());
    std::fflush(stdout);
}

QUuid idFrom(const QByteArray& text) {
    return QUuid::fromString(QLatin1String(text));
}

/// A ballot box in a process that is killed at any moment, and phones that are not: 20 times, or as often as
/// ATALAYA_KILLS says, 20 in each workshop.
class KilledBoxTest : public BallotBoxFixture {
protected:
    static constexpr int killsInOne = 20;

    void SetUp() override {
        BallotBoxFixture::SetUp();
        m_box.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        // Whatever ends this process ends that one.
        m_box.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    }
    void TearDown() override { killBox(); }

    // The other process.

    /// Reveals the round when all have voted, and opens the next one.
    void facilitate() {
        const Round* open = m_session->workshop().openRound();
        if (open != nullptr) {
            if (!m_session->progress() || !m_session->progress()->isComplete()) {
                return;
            }
            const QByteArray round = open->id.toByteArray(QUuid::WithoutBraces);
            ASSERT_TRUE(m_session->reveal());
            say("revealed", round);
        }
        say("opened", openRound(m_session->workshop().rounds.size() % 3));
    }

    // This process.

    void startBox(int port) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QLatin1String(fileVariable), file());
        environment.insert(QLatin1String(portVariable), QString::number(port));
        environment.insert(u"TMPDIR"_s, QFileInfo(file()).path()); // what it leaves behind goes with the test
        environment.remove(u"GTEST_OUTPUT"_s);
        m_box.setProcessEnvironment(environment);
        m_box.start(QCoreApplication::applicationFilePath(), {u"--gtest_filter=KilledBoxTest.ServesUntilItIsKilled"_s});
        ASSERT_TRUE(m_box.waitForStarted(killPatience));
    }
    /// What it was told when it could be reached: the code.
    QByteArray waitForBox() {
        QByteArray output;
        qsizetype at = -1;
        while (((at = output.indexOf("box ready ")) < 0 || output.indexOf('\n', at) < 0) &&
               m_box.waitForReadyRead(killPatience)) {
            output += m_box.readAllStandardOutput();
        }
        m_said += output;
        EXPECT_GE(at, 0) << output.toStdString();
        return output.mid(at + 10, 4);
    }
    void killBox() {
        if (m_box.state() == QProcess::NotRunning) {
            return;
        }
        m_box.kill();
        ASSERT_TRUE(m_box.waitForFinished(killPatience));
        ASSERT_EQ(m_box.exitStatus(), QProcess::CrashExit) << "it ended by itself";
        m_said += m_box.readAllStandardOutput();
    }
    [[nodiscard]] std::vector<QByteArray> told(const QByteArray& what) const {
        std::vector<QByteArray> all;
        for (const QByteArray& line : m_said.split('\n')) {
            if (line.startsWith("box " + what + ' ')) {
                all.push_back(line.mid(5 + what.size()));
            }
        }
        return all;
    }

    /// A phone that votes for ever, and rests while `m_isPaused`.
    void voteForEver(Phone& phone, const Crowd& crowd) {
        std::mt19937 random(static_cast<unsigned>(phone.seat()));
        const auto rest = [&random] { std::this_thread::sleep_for(std::chrono::milliseconds(1 + random() % 12)); };
        while (!crowd.isLeaving()) {
            if (m_isPaused) {
                ++m_resting;
                while (m_isPaused && !crowd.isLeaving()) {
                    rest();
                }
                --m_resting;
                continue;
            }
            if (!phone.sent().empty() && phone.sent().back().status == 0) {
                // As a browser does that was told nothing.
                m_thanks += phone.sendAgain() == 303 ? 1 : 0;
            } else if (const auto form = phone.look()) {
                const QByteArray confidence = random() % 2 == 0 ? "high" : "low";
                m_thanks += phone.vote(*form, 1 + static_cast<int>(random() % 4), confidence) == 303 ? 1 : 0;
            } else if (phone.lastStatus() != 0) {
                EXPECT_EQ(phone.lastStatus(), 200) << "seat " << phone.seat() << " lost its place";
            }
            for (int i = 0; i < (phone.lastStatus() == 0 ? 8 : 1); ++i) {
                rest();
            }
        }
    }
    /// So many votes more are thanked for.
    void waitForThanks(int count) {
        const int wanted = m_thanks + count;
        for (int i = 0; i < killPatience && m_thanks < wanted; ++i) {
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
        EXPECT_GE(m_thanks, wanted) << "nobody can vote any more";
    }
    void pause() {
        m_isPaused = true;
        while (m_resting < seatsOfBox) {
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
    }
    void goOn() {
        m_isPaused = false;
        while (m_resting > 0) {
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
    }

    void checkVotes(const std::deque<Phone>& phones) {
        std::map<QUuid, std::pair<const SentVote*, QUuid>> sent;
        const auto stored = storedVotes(file());
        for (const Phone& phone : phones) {
            for (const SentVote& vote : phone.sent()) {
                sent[idFrom(vote.ballot)] = {&vote, seatId(phone.seat())};
                const bool isStored = stored.contains(idFrom(vote.ballot));
                switch (vote.status) {
                case 303:
                    EXPECT_TRUE(isStored) << "a vote of seat " << phone.seat() << " was thanked for and is lost";
                    break;
                case 409:
                    EXPECT_FALSE(isStored) << "a vote of seat " << phone.seat() << " was refused and is stored";
                    break;
                default: // it may be stored, as its answer may be lost
                    EXPECT_EQ(vote.status, 0) << "seat " << phone.seat();
                }
            }
        }
        std::map<std::pair<QUuid, QUuid>, int> counting;
        for (const auto& [id, row] : stored) {
            ASSERT_TRUE(sent.contains(id)) << "nobody sent this vote";
            const auto& [vote, seat] = sent[id];
            EXPECT_EQ(row.seat, seat);
            EXPECT_EQ(row.round, idFrom(vote->round));
            EXPECT_EQ(row.stage, vote->stage);
            EXPECT_EQ(row.confidence, vote->confidence);
            counting[{row.round, row.seat}] += row.counts ? 1 : 0;
        }
        for (const auto& [place, votes] : counting) {
            EXPECT_EQ(votes, 1) << "a seat's vote is doubled";
        }
        // A phone's votes come one after the other: what counts is the last that was thanked for, or a later one whose
        // answer is lost.
        for (const Phone& phone : phones) {
            std::map<QByteArray, std::vector<const SentVote*>> open;
            for (const SentVote& vote : phone.sent()) {
                auto& candidates = open[vote.round];
                if (vote.isThanked()) {
                    candidates.clear();
                }
                candidates.push_back(&vote);
            }
            for (const auto& [round, candidates] : open) {
                EXPECT_TRUE(!candidates.front()->isThanked() ||
                            std::any_of(candidates.begin(), candidates.end(),
                                        [&stored](const SentVote* vote) {
                                            const auto row = stored.find(idFrom(vote->ballot));
                                            return row != stored.end() && row->second.counts;
                                        }))
                    << "an older vote of seat " << phone.seat() << " counts";
            }
        }
    }
    void checkRounds() {
        const auto session = WorkshopSession::open(*m_workspace, workshopId(), m_surroundings, true);
        ASSERT_TRUE(isGood(session));
        const Workshop& workshop = (*session)->workshop();
        const auto opened = told("opened");
        const auto revealed = told("revealed");
        for (const QByteArray& id : revealed) {
            const Round* round = workshop.round(idFrom(id));
            ASSERT_TRUE(round != nullptr && round->wasRevealed());
        }
        std::size_t revealedOnDisk = 0;
        for (const Round& round : workshop.rounds) {
            const auto votes = m_workspace->ballotBox(round.id);
            ASSERT_TRUE(isGood(votes));
            EXPECT_LE(votes->votes(), seatsOfBox);
            if (round.wasRevealed()) {
                ++revealedOnDisk;
                EXPECT_EQ(votes->votes(), seatsOfBox) << "revealed before all had voted";
            } else {
                EXPECT_EQ(&round, &workshop.rounds.back()) << "only the last round is open";
                EXPECT_FALSE((*session)->revealed(round.id)) << "revealed early";
            }
        }
        // One word may be cut off.
        EXPECT_GE(revealedOnDisk, revealed.size());
        EXPECT_LE(revealedOnDisk, revealed.size() + m_cutOff + 1);
        m_cutOff = revealedOnDisk - revealed.size();
        ASSERT_FALSE(opened.empty());
        if (const Round* open = workshop.openRound()) {
            const Round* said = workshop.round(idFrom(opened.back()));
            EXPECT_TRUE(said == open || (said != nullptr && said->wasRevealed())) << "it stands at the same round";
            EXPECT_EQ(workshop.now()->indicator, open->indicator) << "and at the same question";
        }
    }
    void runWorkshop(int kills, std::mt19937& random) {
        ASSERT_NO_FATAL_FAILURE(makeFile(seatsOfBox, smallFiles(), Attribution::Named));
        m_said.clear();
        m_cutOff = 0;
        m_isPaused = false;
        const quint16 port = freePort();
        std::deque<Phone> phones;
        ASSERT_NO_FATAL_FAILURE(startBox(port));
        const QByteArray code = waitForBox();
        for (int seat = 1; seat <= seatsOfBox; ++seat) {
            ASSERT_EQ(phones.emplace_back(port, seat).join(code), 303);
        }
        Crowd crowd;
        for (Phone& phone : phones) {
            crowd.add([&] { voteForEver(phone, crowd); });
        }
        for (int kill = 0; kill < kills; ++kill) {
            SCOPED_TRACE(kill);
            // Now and then before it can be reached.
            if (kill > 0 && random() % 5 > 0) {
                waitForBox();
                waitForThanks(static_cast<int>(random() % 40));
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(random() % 30));
            ASSERT_NO_FATAL_FAILURE(killBox());
            pause();
            auto workspace = Workspace::open(file(), m_surroundings);
            ASSERT_TRUE(isGood(workspace));
            m_workspace = std::move(*workspace);
            checkVotes(phones);
            checkRounds();
            EXPECT_HOLDS(*m_workspace);
            m_workspace.reset();
            if (HasFailure()) {
                return;
            }
            ASSERT_NO_FATAL_FAILURE(startBox(port));
            goOn();
        }
        // Everybody still has the same seat, and votes go on.
        waitForBox();
        waitForThanks(5 * seatsOfBox);
        crowd.leave();
        killBox();
        m_revealed += static_cast<int>(told("revealed").size());
        ASSERT_TRUE(QFile::remove(file()));
        for (const QString& rest : {u"-wal"_s, u"-shm"_s}) {
            QFile::remove(file() + rest);
        }
    }

    QProcess m_box;
    QByteArray m_said;        ///< by the boxes of the workshop so far
    std::size_t m_cutOff = 0; ///< rounds that were revealed without a word
    std::atomic<bool> m_isPaused = false;
    std::atomic<int> m_resting = 0;
    std::atomic<int> m_thanks = 0;
    int m_revealed = 0;
};

/// The other process: the ballot box on a file, and a facilitator who is quick. By itself it does nothing.
TEST_F(KilledBoxTest, ServesUntilItIsKilled) {
    const QString given = qEnvironmentVariable(fileVariable);
    if (given.isEmpty()) {
        return;
    }
    const Surroundings surroundings = Surroundings::real();
    auto workspace = Workspace::open(given, surroundings);
    ASSERT_TRUE(isGood(workspace));
    m_workspace = std::move(*workspace);
    auto session = WorkshopSession::open(*m_workspace, workshopId(), surroundings, false);
    ASSERT_TRUE(isGood(session));
    m_session = std::move(*session);
    start(roomy(), qEnvironmentVariableIntValue(portVariable));
    say("ready", code());
    QTimer soon;
    soon.setSingleShot(true);
    soon.setInterval(3);
    QObject::connect(&soon, &QTimer::timeout, &soon, [this] { facilitate(); });
    QObject::connect(m_session.get(), &WorkshopSession::voted, &soon, [&soon] {
        if (!soon.isActive()) {
            soon.start();
        }
    });
    soon.start();
    QEventLoop().exec();
}

TEST_F(KilledBoxTest, NoVoteThatWasThankedForIsLostOrDoubledNoneIsRevealedEarlyAndPhonesComeBackByThemselves) {
    std::mt19937 random(20261129);
    int left = std::max(killsInOne, qEnvironmentVariableIntValue("ATALAYA_KILLS"));
    while (left > 0 && !HasFailure()) {
        runWorkshop(std::min(left, killsInOne), random);
        left -= killsInOne;
    }
    EXPECT_GT(m_thanks, 200);
    EXPECT_GT(m_revealed, 5);
}

} // namespace
} // namespace atalaya::test
