// Sixty phones on connections that stay open, each of which votes ten times in a round, against the same rows through
// the bare SQLite C interface: a vote's row, the mark on the one it replaces, one durable transaction each.
// A vote through the box, from its bytes on the network to its thank-you, may cost what a bare row costs and no more,
// since votes that come in together wait for the disk together.
// Of a hundred votes, ninety-nine are thanked for sooner than sixty bare rows take one after the other, although all
// sixty phones vote without a pause.
#include "app/ballotbox/BallotServer.h"
#include "assessments/framework/FrameworkLoader.h"
#include "models/storage/Workspace.h"
#include "tests/ballotbox/support/Phone.h"
#include "tests/ballotbox/support/VotingRoom.h"
#include "tests/bench/Measure.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QThread>

#include <sqlite3.h>

#include <atomic>
#include <cstdlib>
#include <deque>
#include <mutex>
#include <thread>

using namespace atalaya;

namespace {

constexpr int phones = 60;
constexpr int votesEach = 10;
constexpr int votes = phones * votesEach;
constexpr int turns = 15;

void check(bool good, const char* what) {
    if (!good) {
        std::fprintf(stderr, "ballot bench: %s failed\n", what);
        std::exit(1);
    }
}

QByteArray newId() {
    return QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
}

class BareVotes {
public:
    explicit BareVotes(const QString& path) {
        check(sqlite3_open(path.toUtf8().constData(), &m_db) == SQLITE_OK, "open");
        run("PRAGMA journal_mode=WAL");
        run("PRAGMA synchronous=FULL");
        run("PRAGMA foreign_keys=ON");
        run("CREATE TABLE ballot(id TEXT NOT NULL PRIMARY KEY, round TEXT NOT NULL, sequence INTEGER NOT NULL, seat "
            "TEXT, cluster TEXT NOT NULL, stage INTEGER NOT NULL, confidence TEXT NOT NULL, way TEXT NOT NULL, "
            "received TEXT NOT NULL, hash TEXT NOT NULL, replaced INTEGER NOT NULL DEFAULT 0, UNIQUE(round, "
            "sequence))");
        run("CREATE UNIQUE INDEX ballot_by_seat ON ballot(round, seat) WHERE replaced = 0");
        sqlite3_prepare_v2(m_db,
                           "INSERT INTO ballot(id, round, sequence, seat, cluster, stage, confidence, way, received, "
                           "hash) VALUES(?,?,?,?,?,?,?,?,?,?)",
                           -1, &m_add, nullptr);
        sqlite3_prepare_v2(m_db, "UPDATE ballot SET replaced = 1 WHERE id = ?", -1, &m_replace, nullptr);
    }
    ~BareVotes() {
        sqlite3_finalize(m_add);
        sqlite3_finalize(m_replace);
        sqlite3_close(m_db);
    }
    BareVotes(const BareVotes&) = delete;
    BareVotes& operator=(const BareVotes&) = delete;

    /// As many votes as the phones send in a round; ms for one.
    double measureRound() {
        const QByteArray round = newId();
        std::vector<QByteArray> last(phones);
        int sequence = 0;
        const auto one = [&] {
            const auto seat = static_cast<std::size_t>(sequence % phones);
            const QByteArray id = newId();
            run("BEGIN IMMEDIATE");
            if (!last[seat].isEmpty()) {
                bind(m_replace, {last[seat]});
            }
            bind(m_add, {id, round, QByteArray::number(++sequence), QByteArray(36, char('0' + int(seat))), "quay", "3",
                         "high", "phone", "2026-03-12T10:00:00.000Z", QByteArray(64, 'a')});
            run("COMMIT");
            last[seat] = id;
        };
        return bench::milliseconds([&] {
                   for (int i = 0; i < votes; ++i) {
                       one();
                   }
               }) /
               votes;
    }

private:
    void run(const char* sql) { check(sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr) == SQLITE_OK, sql); }
    static void bind(sqlite3_stmt* statement, const std::vector<QByteArray>& values) {
        for (std::size_t i = 0; i < values.size(); ++i) {
            sqlite3_bind_text(statement, static_cast<int>(i) + 1, values[i].constData(),
                              static_cast<int>(values[i].size()), SQLITE_TRANSIENT);
        }
        check(sqlite3_step(statement) == SQLITE_DONE, "step");
        sqlite3_reset(statement);
    }
    sqlite3* m_db = nullptr;
    sqlite3_stmt* m_add = nullptr;
    sqlite3_stmt* m_replace = nullptr;
};

/// A workshop on disk with its ballot box, and a phone in every seat.
class Box {
public:
    explicit Box(const QString& path) {
        const auto files = builtInFrameworkFiles(QStringLiteral("cicte-2012"), QStringLiteral("en"));
        check(files.has_value(), "framework files");
        const FrameworkPtr framework = loadFramework(*files).framework;
        check(framework != nullptr, "framework");
        Assessment assessment;
        assessment.id = QUuid::createUuid();
        assessment.frameworkId = framework->id;
        assessment.frameworkVersion = framework->version;
        assessment.state = QStringLiteral("Altamar");
        assessment.round = QStringLiteral("2026");
        assessment.referenceDate = QDate(2026, 5, 14);
        const Surroundings surroundings = Surroundings::real();
        auto workspace = Workspace::create(path, surroundings);
        check(workspace.has_value(), "create");
        m_workspace = std::move(*workspace);
        const Workshop room = test::votingRoom(*framework, assessment, QUuid::createUuid(), phones,
                                               Attribution::ByGroup, [](int) { return QUuid::createUuid(); });
        check(m_workspace->keepFramework(*files).has_value() && m_workspace->add(assessment, {}).has_value() &&
                  m_workspace->addWorkshop(room, {}).has_value(),
              "prepare");
        auto session = WorkshopSession::open(*m_workspace, room.id, surroundings, false);
        check(session.has_value(), "session");
        m_session = std::move(*session);
        m_question = room.agenda.front().indicator;

        ballotbox::BallotLimits limits;
        limits.requestsPerAddress = 1'000'000;
        m_server = std::make_unique<ballotbox::BallotServer>(limits);
        check(m_server->start(*m_session, m_server->places().back(), test::freePort()).has_value(), "start");
        for (int seat = 1; seat <= phones; ++seat) {
            m_phones.emplace_back(static_cast<quint16>(m_server->port()), seat);
        }
        const QByteArray code = m_server->joining()->code.toLatin1();
        withAll([&code](test::Phone& phone) { check(phone.join(code) == 303, "join"); });
    }

    /// One round in which every phone votes and changes its vote without a pause; ms for one vote.
    double measureRound() {
        const QUuid round = m_session->openRound(m_question);
        check(!round.isNull(), "open a round");
        const QByteArray id = round.toByteArray(QUuid::WithoutBraces);
        const double all = withAll([this, &id](test::Phone& phone) {
            for (int i = 0; i < votesEach; ++i) {
                const test::VoteForm form{id, newId(), 5, 0};
                const double waited = bench::milliseconds(
                    [&] { check(phone.vote(form, 1 + i % 5, "high") == 303, "a vote is thanked for"); });
                const std::lock_guard lock(m_mutex);
                m_waited.push_back(waited);
            }
        });
        check(m_session->progress()->votes == phones && m_session->reveal(), "every seat has one vote");
        std::sort(m_waited.begin(), m_waited.end());
        m_slow.push_back(m_waited.at(m_waited.size() * 99 / 100));
        m_waited.clear();
        return all / votes;
    }
    /// ms from the request to its thank-you, which 99 % of a round's votes stayed below; the median of the rounds.
    [[nodiscard]] double percentile99() const { return bench::median(m_slow); }

private:
    /// Serves all phones, each in a thread of its own, until they have done their work; ms.
    double withAll(const std::function<void(test::Phone&)>& work) {
        std::atomic<int> busy = phones;
        QEventLoop loop;
        std::vector<std::thread> threads;
        const double all = bench::milliseconds([&] {
            for (test::Phone& phone : m_phones) {
                threads.emplace_back([&] {
                    work(phone);
                    if (--busy == 0) {
                        QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
                    }
                });
            }
            loop.exec();
        });
        for (std::thread& thread : threads) {
            thread.join();
        }
        return all;
    }

    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<WorkshopSession> m_session;
    std::unique_ptr<ballotbox::BallotServer> m_server;
    std::deque<test::Phone> m_phones;
    QString m_question;
    std::mutex m_mutex;
    std::vector<double> m_waited; ///< ms, by the votes of a round
    std::vector<double> m_slow;   ///< ms, by round
};

} // namespace

int main(int argc, char** argv) {
    QCoreApplication app(argc, argv);
    const QTemporaryDir folder;
    check(folder.isValid(), "temporary folder");
    Box box(folder.filePath(QStringLiteral("bench.atalaya")));
    BareVotes bare(folder.filePath(QStringLiteral("bare.sqlite")));
    const bench::Sides sides = bench::byTurns(
        turns, [&] { return box.measureRound(); }, [&] { return bare.measureRound(); });
    std::printf("votes per second: through the box %.0f, bare SQLite %.0f\n", 1000 / sides.ours, 1000 / sides.floor);
    const bool rate = bench::report("one vote of 60 phones / bare SQLite, same rows", sides, 1.0);
    const bool wait = bench::report("99% of votes thanked for / one bare row", {box.percentile99(), sides.floor}, 60);
    return rate && wait ? 0 : 1;
}
