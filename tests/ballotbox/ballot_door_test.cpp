#include "tests/ballotbox/ServerTest.h"

#include <QSignalSpy>
#include <QTcpServer>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;
using ballotbox::BallotLimits;

/// Who gets in, where it listens, and what is refused at the door.
class BallotDoorTest : public ServerTest {
protected:
    void SetUp() override {
        ServerTest::SetUp();
        ASSERT_NO_FATAL_FAILURE(prepare(6, roomy()));
    }
};

TEST_F(BallotDoorTest, OtherPathsMethodsNamesAndOriginsAreRefused) {
    const QByteArray token = joined(2);
    EXPECT_EQ(get("/nowhere").status, 404);
    EXPECT_EQ(get("/../../etc/passwd").status, 404);
    EXPECT_EQ(get("/page.css/").status, 404);
    const Heard wrong = hear("DELETE /vote HTTP/1.1\r\n" + hostLine() + "Connection: close\r\n\r\n");
    EXPECT_EQ(wrong.status, 405);
    EXPECT_EQ(wrong.field("Allow"), "GET, HEAD, POST");
    EXPECT_EQ(get("/join").field("Allow"), "POST");
    EXPECT_EQ(post("/state", "", token).field("Allow"), "GET, HEAD");
    EXPECT_EQ(hear("BREW / HTTP/1.1\r\n" + hostLine() + "Connection: close\r\n\r\n").status, 405);
    const QByteArray head =
        talk("HEAD /vote HTTP/1.1\r\n" + hostLine() + cookieLine(token) + "Connection: close\r\n\r\n");
    EXPECT_TRUE(head.startsWith("HTTP/1.1 200 "));
    EXPECT_TRUE(head.endsWith("\r\n\r\n")) << "no body";

    for (const QByteArray& name : {QByteArray("evil.example"), "evil.example:" + QByteArray::number(port()),
                                   QByteArray("127.0.0.1"), QByteArray("localhost:" + QByteArray::number(port()))}) {
        EXPECT_EQ(hear("GET /vote HTTP/1.1\r\nHost: " + name + "\r\nConnection: close\r\n\r\n").status, 421)
            << name.toStdString();
    }
    const QByteArray form = voteForm(openRound(0), newId(), 2);
    for (const QByteArray& origin : {QByteArray("http://evil.example"), QByteArray("null"), "https://" + authority()}) {
        EXPECT_EQ(post("/vote", form, token, "Origin: " + origin + "\r\n").status, 403) << origin.toStdString();
        EXPECT_EQ(post("/join", joinForm(3), {}, "Origin: " + origin + "\r\n").status, 403);
    }
    EXPECT_EQ(votes(), 0);
    EXPECT_EQ(post("/vote", form, token, "Origin: http://" + authority() + "\r\n").status, 303);
}

TEST_F(BallotDoorTest, EveryAnswerCarriesTheSameGuards) {
    const QByteArray token = joined(2);
    const QByteArray round = openRound(0);
    const std::vector<std::pair<int, QByteArray>> asked{
        {200, talk("GET / HTTP/1.1\r\n" + hostLine() + "Connection: close\r\n\r\n")},
        {200, talk("GET /page.css HTTP/1.1\r\n" + hostLine() + "Connection: close\r\n\r\n")},
        {200, talk("GET /page.js HTTP/1.1\r\n" + hostLine() + "Connection: close\r\n\r\n")},
        {200, talk("GET /state HTTP/1.1\r\n" + hostLine() + cookieLine(token) + "Connection: close\r\n\r\n")},
        {303, talk("GET /vote HTTP/1.1\r\n" + hostLine() + "Connection: close\r\n\r\n")},
        {400, talk("GET / HTTP/1.1\r\n\r\n")},
        {400, talk("\x16\x03\x01")},
        {401, talk("GET /state HTTP/1.1\r\n" + hostLine() + "Connection: close\r\n\r\n")},
        {404, talk("GET /x HTTP/1.1\r\n" + hostLine() + "Connection: close\r\n\r\n")},
        {405, talk("PUT / HTTP/1.1\r\n" + hostLine() + "Content-Length: 0\r\nConnection: close\r\n\r\n")},
        {411, talk("POST /vote HTTP/1.1\r\n" + hostLine() + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n")},
        {413,
         talk("POST /vote HTTP/1.1\r\n" + hostLine() + "Content-Length: 1000000\r\n\r\n" + QByteArray(1'000'000, 'x'))},
        {431, talk("GET / HTTP/1.1\r\n" + hostLine() + "X: " + QByteArray(20'000, 'x') + "\r\n\r\n")},
        {421, talk("GET / HTTP/1.1\r\nHost: other\r\nConnection: close\r\n\r\n")}};
    for (const auto& [status, bytes] : asked) {
        const std::vector<Heard> all = answersIn(bytes);
        ASSERT_EQ(all.size(), 1U) << status;
        const Heard& heard = all.front();
        EXPECT_EQ(heard.status, status);
        EXPECT_EQ(heard.field("Content-Security-Policy"),
                  "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self'; "
                  "form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
        EXPECT_EQ(heard.field("X-Content-Type-Options"), "nosniff");
        EXPECT_EQ(heard.field("Referrer-Policy"), "same-origin");
        EXPECT_EQ(heard.field("Cache-Control"), "no-store");
        EXPECT_TRUE(heard.field("Server").isEmpty());
        EXPECT_FALSE(heard.body.isEmpty() && status != 303) << status;
        EXPECT_FALSE(heard.body.contains("style=\"") || heard.body.contains("onclick") ||
                     heard.body.contains("http://"))
            << "the policy would not let it, " << status;
    }
    EXPECT_EQ(votes(), 0);
    EXPECT_FALSE(round.isEmpty());
}

TEST_F(BallotDoorTest, RequestsOfAnAddressAreRated) {
    BallotLimits limits = roomy();
    limits.requestsPerAddress = 3;
    limits.clock = [] { return std::chrono::hours(1); };
    ASSERT_NO_FATAL_FAILURE(start(limits, 0));
    for (int i = 0; i < 3; ++i) {
        EXPECT_EQ(get("/").status, 200);
    }
    const Heard tooMany = get("/");
    EXPECT_EQ(tooMany.status, 429);
    EXPECT_EQ(tooMany.field("Retry-After"), "10");
}

TEST_F(BallotDoorTest, WhoeverTriesOutCodesWaitsAndTheFacilitatorIsTold) {
    std::chrono::milliseconds now = std::chrono::hours(1);
    BallotLimits limits = roomy();
    limits.wrongCodesPerMinute = 7;
    limits.clock = [&now] { return now; };
    ASSERT_NO_FATAL_FAILURE(start(limits, 0));
    QSignalSpy warned(m_server.get(), &ballotbox::BallotServer::warned);
    for (int i = 0; i < 5; ++i) {
        EXPECT_EQ(post("/join", "code=0000&seat=1").status, 403);
    }
    const Heard waits = post("/join", joinForm(1));
    EXPECT_EQ(waits.status, 429) << "also with the right code";
    EXPECT_EQ(waits.field("Retry-After"), "30");
    EXPECT_TRUE(waits.body.contains("Wait 30 s"));
    now += std::chrono::seconds(30);
    EXPECT_EQ(post("/join", "code=0000&seat=1").status, 403);
    EXPECT_EQ(post("/join", joinForm(1)).field("Retry-After"), "60") << "twice as long";
    EXPECT_EQ(warned.size(), 0);
    now += std::chrono::seconds(60);
    EXPECT_EQ(post("/join", joinForm(1)).status, 303);
    for (int i = 0; i < 4; ++i) {
        EXPECT_EQ(post("/join", "code=0000&seat=2").status, 403);
    }
    EXPECT_EQ(post("/join", joinForm(2)).status, 303) << "which forgives the wrong ones";
    for (int i = 0; i < 3; ++i) {
        EXPECT_EQ(post("/join", "code=0000&seat=3").status, 403);
    }
    EXPECT_EQ(post("/join", joinForm(3)).status, 429) << "everybody waits";
    EXPECT_EQ(warned.size(), 1);
    EXPECT_TRUE(warned[0][0].value<StepName>().text().endsWith(u'.'));
}

TEST_F(BallotDoorTest, ListensOnItsAddressOnlyAndOnNoneAfterStop) {
    const quint16 at = port();
    const QString code = m_server->joining()->code;
    EXPECT_EQ(m_server->joining()->address, u"127.0.0.1:%1"_s.arg(at));
    EXPECT_EQ(m_server->joining()->url, u"http://127.0.0.1:%1/?c=%2"_s.arg(at).arg(code));
    const auto answers = [at](const char* address) {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QLatin1String(address)), at);
        return QTest::qWaitFor([&] { return socket.state() != QAbstractSocket::ConnectingState; }) &&
               socket.state() == QAbstractSocket::ConnectedState;
    };
    EXPECT_TRUE(answers("127.0.0.1"));
    EXPECT_FALSE(answers("127.0.0.2"));

    QTcpSocket guest;
    guest.connectToHost(QHostAddress(QHostAddress::LocalHost), at);
    guest.write("GET /vote HTTP/1.1\r\n");
    ASSERT_TRUE(QTest::qWaitFor([&] { return guest.state() == QAbstractSocket::ConnectedState; }));
    QSignalSpy changed(m_server.get(), &PhoneVoting::changed);
    m_server->stop();
    m_server->stop();
    EXPECT_EQ(changed.size(), 1);
    EXPECT_FALSE(m_server->isOn());
    EXPECT_EQ(m_server->port(), 0);
    EXPECT_EQ(m_server->phones(), 0);
    EXPECT_FALSE(m_server->release(seatId(1)));
    EXPECT_FALSE(answers("127.0.0.1"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return guest.state() == QAbstractSocket::UnconnectedState; }));

    ASSERT_NO_FATAL_FAILURE(startAgain(at));
    EXPECT_EQ(m_server->port(), at);
    EXPECT_EQ(m_server->joining()->code, code) << "the screen shows it already";
}

TEST_F(BallotDoorTest, SaysWhyItCannotStart) {
    QTcpServer other;
    ASSERT_TRUE(other.listen(QHostAddress::LocalHost));
    const NetworkPlace here = m_server->places().back();
    EXPECT_EQ(here.address, u"127.0.0.1"_s);
    const auto refusal = [this](const NetworkPlace& place, int at) {
        const Outcome started = m_server->start(*m_session, place, at);
        EXPECT_FALSE(started);
        EXPECT_FALSE(m_server->isOn());
        return started ? Error() : started.error();
    };
    EXPECT_EQ(refusal(here, other.serverPort()).code, ErrorCode::Busy);
    EXPECT_EQ(refusal({u"wlan0"_s, u"192.0.2.1"_s, true, false}, 0).code, ErrorCode::NotFound);
    EXPECT_EQ(refusal({u"wlan0"_s, u"nowhere"_s, true, false}, 0).code, ErrorCode::InvalidInput);
    EXPECT_EQ(refusal(here, 70000).code, ErrorCode::InvalidInput);
    EXPECT_TRUE(refusal(here, -1).sentence.endsWith(u'.'));
    auto reader = WorkshopSession::open(*m_workspace, workshopId(), m_surroundings, true);
    ASSERT_TRUE(isGood(reader));
    EXPECT_EQ(m_server->start(**reader, here, 0).error().code, ErrorCode::ReadOnly);
    EXPECT_TRUE(isGood(m_server->start(*m_session, here, 0)));
    ballotbox::BallotServer second;
    ASSERT_TRUE(isGood(second.start(*m_session, here, 0))) << "where the usual port is taken, another";
    EXPECT_NE(second.port(), m_server->port());
}

} // namespace
} // namespace atalaya::test
