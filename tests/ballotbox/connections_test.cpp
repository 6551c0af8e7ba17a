#include "tests/ballotbox/ServerTest.h"

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;
using ballotbox::BallotLimits;

/// While alive, this process gets no further file, so that it can take no connection either.
class NoMoreFiles {
public:
    NoMoreFiles() {
        ::getrlimit(RLIMIT_NOFILE, &m_before);
        // Fills the holes below, as the limit is of numbers, and poll() takes no more files than it says.
        int last = 0;
        do {
            last = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
            m_fill.push_back(last);
        } while (last >= 0 && last < 64);
        const rlimit none{static_cast<rlim_t>(last) + 1, m_before.rlim_max};
        ::setrlimit(RLIMIT_NOFILE, &none);
    }
    ~NoMoreFiles() {
        ::setrlimit(RLIMIT_NOFILE, &m_before);
        for (const int file : m_fill) {
            ::close(file);
        }
    }
    NoMoreFiles(const NoMoreFiles&) = delete;
    NoMoreFiles& operator=(const NoMoreFiles&) = delete;

private:
    rlimit m_before{};
    std::vector<int> m_fill;
};

class ConnectionsTest : public ServerTest {
protected:
    [[nodiscard]] QByteArray voting(const QByteArray& form, const QByteArray& token) const {
        return "POST /vote HTTP/1.1\r\n" + hostLine() + cookieLine(token) +
               "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + QByteArray::number(form.size()) +
               "\r\n\r\n" + form;
    }
    [[nodiscard]] std::unique_ptr<QTcpSocket> connected(const QHostAddress& from = {}) const {
        auto socket = std::make_unique<QTcpSocket>();
        if (!from.isNull()) {
            EXPECT_TRUE(socket->bind(from));
        }
        socket->connectToHost(QHostAddress(QHostAddress::LocalHost), port());
        return socket;
    }
    [[nodiscard]] static bool ends(QTcpSocket& socket) {
        return QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; });
    }
    [[nodiscard]] QByteArray asking(const QByteArray& path, const QByteArray& more = {}) const {
        return "GET " + path + " HTTP/1.1\r\n" + hostLine() + more + "\r\n";
    }
    /// Hears so many whole answers on an open connection.
    static std::vector<Heard> heard(QTcpSocket& socket, std::size_t count) {
        QByteArray bytes;
        EXPECT_TRUE(QTest::qWaitFor([&] {
            bytes += socket.readAll();
            return answersIn(bytes).size() >= count;
        }));
        std::vector<Heard> all = answersIn(bytes);
        all.resize(count);
        return all;
    }
};

TEST_F(ConnectionsTest, AConnectionIsUsedForManyRequestsAlsoWhenTheyComeAllAtOnce) {
    ASSERT_NO_FATAL_FAILURE(prepare(3, roomy()));
    const QByteArray token = joined(2);
    const QByteArray round = openRound(0);
    const QByteArray form = voteForm(round, newId(), 3);
    const QByteArray vote = voting(form, token);
    const auto socket = connected();
    socket->write(asking("/nowhere"));
    EXPECT_EQ(heard(*socket, 1).front().status, 404);
    // The vote in the middle is answered in a later turn than the others could be.
    socket->write(asking("/") + vote + asking("/state", cookieLine(token)) +
                  asking("/page.css", "Connection: close\r\n"));
    const std::vector<Heard> all = heard(*socket, 4);
    ASSERT_EQ(all.size(), 4U);
    EXPECT_EQ(all[0].status, 200);
    EXPECT_EQ(all[1].status, 303);
    EXPECT_TRUE(all[2].body.contains("\"voted\":true")) << "each waits for the answer to the one before";
    EXPECT_EQ(all[3].field("Connection"), "close");
    EXPECT_TRUE(ends(*socket));
}

TEST_F(ConnectionsTest, WhatIsNoRequestBehindOneThatIsIsRefusedAndTheConnectionEndsAtOnce) {
    ASSERT_NO_FATAL_FAILURE(prepare(3, roomy()));
    const auto socket = connected();
    socket->write(asking("/nowhere") + "nonsense\r\n\r\n");
    const std::vector<Heard> all = heard(*socket, 2);
    EXPECT_EQ(all[0].status, 404);
    EXPECT_EQ(all[1].status, 400);
    EXPECT_TRUE(ends(*socket)) << "long before it would be put out for fetching no answer";
}

TEST_F(ConnectionsTest, AVoteUnderTheIdOfAnotherCostsNoneOfThoseThatCameWithIt) {
    ASSERT_NO_FATAL_FAILURE(prepare(6, roomy()));
    std::vector<QByteArray> tokens;
    for (int seat = 1; seat <= 6; ++seat) {
        tokens.push_back(joined(seat));
    }
    const QByteArray used = newId();
    ASSERT_EQ(post("/vote", voteForm(openRound(0), used, 2), tokens[2]).status, 303);
    ASSERT_TRUE(m_session->reveal());
    const QByteArray round = openRound(1);
    std::vector<std::unique_ptr<QTcpSocket>> all;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        all.push_back(connected());
        all.back()->write(voting(voteForm(round, i == 2 ? used : newId(), 3), tokens[i]));
    }
    for (std::size_t i = 0; i < all.size(); ++i) {
        EXPECT_EQ(heard(*all[i], 1).front().status, i == 2 ? 409 : 303) << "seat " << i + 1;
    }
    EXPECT_EQ(votes(), 5);
    EXPECT_HOLDS(*m_workspace);
}

TEST_F(ConnectionsTest, WhenTheSystemHasNoRoomForAConnectionItIsTakenOnceThereIs) {
    ASSERT_NO_FATAL_FAILURE(prepare(3, roomy()));
    const auto waiting = connected();
    {
        const NoMoreFiles none;
        waiting->write(asking("/nowhere"));
        QTest::qWait(100);
        EXPECT_TRUE(waiting->readAll().isEmpty());
    }
    EXPECT_EQ(heard(*waiting, 1).front().status, 404);
}

TEST_F(ConnectionsTest, ARequestMayComeByteByByteButNotForEver) {
    ASSERT_NO_FATAL_FAILURE(prepare(3, roomy()));
    const auto patient = connected();
    ASSERT_TRUE(QTest::qWaitFor([&] { return patient->state() == QAbstractSocket::ConnectedState; }));
    for (const char byte : asking("/", "Connection: close\r\n")) {
        patient->write(&byte, 1);
        patient->flush();
        QCoreApplication::processEvents();
    }
    EXPECT_EQ(heard(*patient, 1).front().status, 200);

    BallotLimits limits = roomy();
    limits.requestTimeout = 200;
    limits.idleTimeout = 200;
    ASSERT_NO_FATAL_FAILURE(start(limits, 0));
    const auto slow = connected();
    slow->write("GET / HTTP/1.1\r\nHo");
    EXPECT_EQ(heard(*slow, 1).front().status, 408);
    EXPECT_TRUE(ends(*slow));
    const auto body = connected();
    body->write("POST /join HTTP/1.1\r\n" + hostLine() + "Content-Length: 10\r\n\r\nabc");
    EXPECT_EQ(heard(*body, 1).front().status, 408);
    const auto silent = connected();
    EXPECT_TRUE(ends(*silent));
    EXPECT_TRUE(silent->readAll().isEmpty());
}

TEST_F(ConnectionsTest, WhoeverFetchesNoAnswerIsPutOut) {
    BallotLimits limits = roomy();
    limits.requestTimeout = 300;
    ASSERT_NO_FATAL_FAILURE(prepare(3, limits));
    const auto deaf = connected();
    deaf->setReadBufferSize(1);
    deaf->setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, 4096);
    // So many answers that the system cannot keep them for it.
    const QByteArray burst = asking("/page.js").repeated(50);
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            if (deaf->state() == QAbstractSocket::ConnectedState && deaf->bytesToWrite() < 100'000) {
                deaf->write(burst);
            }
            return deaf->state() == QAbstractSocket::UnconnectedState;
        },
        60'000));
}

TEST_F(ConnectionsTest, SoManyConnectionsInAllAndOfAnAddressAndNoMore) {
    BallotLimits limits = roomy();
    limits.connections = 8;
    limits.connectionsPerAddress = 5;
    ASSERT_NO_FATAL_FAILURE(prepare(3, limits));
    std::vector<std::unique_ptr<QTcpSocket>> held;
    for (int i = 0; i < 5; ++i) {
        held.push_back(connected());
        held.back()->write(asking("/nowhere"));
        EXPECT_EQ(heard(*held.back(), 1).front().status, 404);
    }
    EXPECT_TRUE(ends(*connected())) << "the sixth of this address";
    const QHostAddress other(u"127.0.0.9"_s);
    for (int i = 0; i < 3; ++i) {
        held.push_back(connected(other));
        held.back()->write(asking("/nowhere"));
        EXPECT_EQ(heard(*held.back(), 1).front().status, 404);
    }
    EXPECT_TRUE(ends(*connected(other))) << "the ninth in all";
    held.front()->abort();
    ASSERT_TRUE(QTest::qWaitFor([&] {
        const auto again = connected();
        again->write(asking("/nowhere", "Connection: close\r\n"));
        return ends(*again) && again->readAll().startsWith("HTTP/1.1 404");
    })) << "whoever leaves makes room";
}

TEST_F(ConnectionsTest, AFloodOfConnectionsIsTakenInTurnsAndAllOfThemAreAnswered) {
    ASSERT_NO_FATAL_FAILURE(prepare(3, roomy()));
    std::vector<std::unique_ptr<QTcpSocket>> all;
    for (int i = 0; i < 150; ++i) {
        all.push_back(std::make_unique<QTcpSocket>());
        all.back()->connectToHost(QHostAddress(QHostAddress::LocalHost), port());
        all.back()->write(asking("/", "Connection: close\r\n"));
    }
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            return std::all_of(all.begin(), all.end(),
                               [](const auto& socket) { return socket->state() == QAbstractSocket::UnconnectedState; });
        },
        60'000));
    for (const auto& socket : all) {
        EXPECT_TRUE(socket->readAll().startsWith("HTTP/1.1 200 "));
    }
}

TEST_F(ConnectionsTest, StoppingInTheMiddleOfEverythingIsSafe) {
    ASSERT_NO_FATAL_FAILURE(prepare(3, roomy()));
    for (int turn = 0; turn < 12; ++turn) {
        ASSERT_NO_FATAL_FAILURE(start(roomy(), 0));
        ASSERT_TRUE(isGood(m_server->release(seatId(2))));
        const QByteArray token = joined(2);
        const QByteArray opened = openRound(0);
        const QByteArray form = voteForm(opened, newId(), 3);
        const QByteArray vote = voting(form, token);
        const auto one = connected();
        const auto other = connected();
        one->write(vote + vote + asking("/"));
        other->write(vote.left(vote.size() - turn));
        if (turn % 3 == 0) {
            // Whoever hears of a vote may stop it.
            const auto hearing = QObject::connect(m_session.get(), &WorkshopSession::voted, m_server.get(),
                                                  [this] { m_server->stop(); });
            EXPECT_TRUE(QTest::qWaitFor([&] { return !m_server->isOn(); }));
            QObject::disconnect(hearing);
            EXPECT_EQ(votes(), 1) << "it is on disk, whoever hears of it";
        } else {
            ASSERT_TRUE(QTest::qWaitFor([&] { return other->state() == QAbstractSocket::ConnectedState; }));
            for (int i = 0; i < turn; ++i) {
                QCoreApplication::processEvents();
            }
            m_server->stop();
        }
        if (turn % 2 == 0) {
            m_server.reset();
        }
        EXPECT_TRUE(ends(*one));
        EXPECT_TRUE(ends(*other));
        ASSERT_TRUE(m_session->perform(CloseRound{QUuid::fromString(QLatin1String(opened)), m_surroundings.now()}));
    }
    EXPECT_HOLDS(*m_workspace);
}

} // namespace
} // namespace atalaya::test
