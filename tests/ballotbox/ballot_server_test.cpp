#include "tests/ballotbox/ServerTest.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

class BallotServerTest : public ServerTest {
protected:
    void SetUp() override {
        ServerTest::SetUp();
        ASSERT_NO_FATAL_FAILURE(prepare(6, roomy()));
    }
    [[nodiscard]] QJsonObject state(const QByteArray& token) const {
        const Heard heard = get("/state", token);
        EXPECT_EQ(heard.status, 200);
        EXPECT_EQ(heard.field("Content-Type"), "application/json");
        return QJsonDocument::fromJson(heard.body).object();
    }
};

TEST_F(BallotServerTest, APhoneJoinsWithCodeAndSeatAndIsKnownFromThenOn) {
    const Heard form = get("/?c=T7K4");
    EXPECT_EQ(form.status, 200);
    EXPECT_TRUE(form.body.contains("name=\"code\" value=\"T7K4\""));
    EXPECT_TRUE(form.body.contains("name=\"seat\""));
    EXPECT_EQ(get("/vote").field("Location"), "/");

    QSignalSpy changed(m_server.get(), &PhoneVoting::changed);
    const Heard in = post("/join", joinForm(2));
    EXPECT_EQ(in.status, 303);
    EXPECT_EQ(in.field("Location"), "/vote");
    EXPECT_TRUE(in.field("Set-Cookie").endsWith("; Path=/; HttpOnly; SameSite=Strict"));
    EXPECT_EQ(in.token().size(), 43);
    EXPECT_EQ(changed.size(), 1);
    EXPECT_EQ(m_server->phones(), 1);
    EXPECT_EQ(get("/", in.token()).field("Location"), "/vote");
    EXPECT_EQ(get("/vote", in.token()).status, 200);
    EXPECT_EQ(m_workspace->phones(workshopId())->begin()->second, seatId(2));
    EXPECT_FALSE(read(file()).contains(in.token())) << "only its hash is kept";
}

TEST_F(BallotServerTest, OneSeatHasOnePhoneAndOnePhoneOneSeat) {
    const QByteArray token = joined(2);
    EXPECT_EQ(post("/join", joinForm(2)).status, 409) << "another phone";
    EXPECT_EQ(post("/join", joinForm(2), token).status, 303) << "the same one";
    EXPECT_EQ(post("/join", joinForm(3), token).status, 409);
    EXPECT_EQ(m_server->phones(), 1);
    ASSERT_TRUE(isGood(m_server->release(seatId(2))));
    EXPECT_EQ(m_server->phones(), 0);
    EXPECT_EQ(get("/vote", token).status, 401);
    EXPECT_EQ(get("/state", token).status, 401);
    EXPECT_EQ(post("/vote", voteForm(openRound(0), newId(), 2), token).status, 401);
    EXPECT_EQ(post("/join", joinForm(2)).status, 303) << "now it is free";
}

TEST_F(BallotServerTest, AJoinFormThatIsSentAgainBecauseItsAnswerWasLostIsTheSamePhone) {
    const QByteArray form = joinForm(4) + "&phone=" + get("/").hidden("phone");
    const Heard first = post("/join", form);
    const Heard again = post("/join", form);
    EXPECT_EQ(first.status, 303);
    EXPECT_EQ(again.status, 303);
    EXPECT_EQ(first.token(), again.token());
    EXPECT_EQ(m_server->phones(), 1);
    EXPECT_NE(post("/join", joinForm(5) + "&phone=short").token(), "short");
}

TEST_F(BallotServerTest, WrongCodeSeatOrFormIsRefusedWithTheFormAgain) {
    const Heard wrong = post("/join", "code=0000&seat=2");
    EXPECT_EQ(wrong.status, 403);
    EXPECT_TRUE(wrong.body.contains("name=\"seat\" value=\"2\""));
    EXPECT_EQ(post("/join", "code=" + code().toLower() + "&seat=99").status, 404);
    EXPECT_EQ(post("/join", "code=" + code() + "&seat=two").status, 404);
    for (const QByteArray& bad : {QByteArray(), QByteArray("code=" + code()), QByteArray("seat=1&seat=2&code=x"),
                                  QByteArray("code=%FF%FE&seat=1")}) {
        EXPECT_EQ(post("/join", bad).status, 400) << bad.toStdString();
    }
    EXPECT_EQ(m_server->phones(), 0);
}

TEST_F(BallotServerTest, AVoteIsOnDiskBeforeItIsThankedForAndCanBeChanged) {
    const QByteArray token = joined(2);
    const QByteArray round = openRound(0);
    const Heard form = get("/vote", token);
    EXPECT_EQ(form.hidden("round"), round);
    EXPECT_FALSE(form.body.contains(" checked><span class=\"face\"")) << "nothing is chosen for anybody";
    EXPECT_NE(form.hidden("ballot"), get("/vote", token).hidden("ballot"));

    const Heard thanks = post("/vote", voteForm(round, form.hidden("ballot"), 3, "high"), token);
    EXPECT_EQ(thanks.status, 303);
    EXPECT_EQ(thanks.field("Location"), "/vote?sent=1");
    EXPECT_EQ(m_workspace->ballotBox(QUuid::fromString(QLatin1String(round)))->votes(), 1);
    const Heard stored = get("/vote?sent=1", token);
    EXPECT_TRUE(stored.body.contains("Your vote is stored: 3"));
    EXPECT_TRUE(stored.body.contains("value=\"3\" data-name=\"3 Running\" required checked"));
    EXPECT_TRUE(stored.body.contains("value=\"high\" checked"));
    EXPECT_NE(stored.hidden("ballot"), form.hidden("ballot")) << "a changed vote is another ballot";

    EXPECT_EQ(post("/vote", voteForm(round, form.hidden("ballot"), 3, "high"), token).status, 303) << "sent twice";
    EXPECT_EQ(post("/vote", voteForm(round, stored.hidden("ballot"), 1), token).status, 303);
    EXPECT_EQ(post("/vote", voteForm(round, form.hidden("ballot"), 3, "high"), token).status, 303) << "an old copy";
    EXPECT_TRUE(get("/vote", token).body.contains("Your vote is stored: 1"));
    EXPECT_EQ(votes(), 1);
    ASSERT_TRUE(m_session->reveal());
    EXPECT_EQ(m_session->revealed(QUuid::fromString(QLatin1String(round)))->votes().at(1), 1);
}

TEST_F(BallotServerTest, LateForeignAndMalformedVotesAreRefusedEachWithItsStatus) {
    const QByteArray token = joined(2);
    const QByteArray other = joined(3);
    const QByteArray round = openRound(0);
    const QByteArray mine = newId();
    ASSERT_EQ(post("/vote", voteForm(round, mine, 2), token).status, 303);
    EXPECT_EQ(post("/vote", voteForm(round, mine, 2), other).status, 409) << "the ballot of another seat";
    EXPECT_EQ(post("/vote", voteForm(round, mine, 4), token).status, 409) << "the same ballot that says another stage";
    EXPECT_EQ(post("/vote", voteForm(newId(), newId(), 2), token).status, 409) << "no round of this workshop";
    EXPECT_EQ(post("/vote", voteForm(round, newId(), 2)).status, 401);
    EXPECT_EQ(post("/vote", voteForm(round, newId(), 2), QByteArray(43, 'A')).status, 401);
    for (const QByteArray& bad :
         {voteForm(round, newId(), 0), voteForm(round, newId(), 5), voteForm(round, newId(), -1),
          voteForm(round, "nothing", 2), voteForm("nothing", newId(), 2), voteForm(round, newId(), 2, "certain"),
          voteForm(round, newId(), 2) + "&stage=3", "round=" + round + "&ballot=" + newId(), QByteArray(),
          QByteArray("stage=%80"), QByteArray(4096, '&')}) {
        EXPECT_EQ(post("/vote", bad, token).status, 400) << bad.left(80).toStdString();
    }
    EXPECT_EQ(hear("POST /vote HTTP/1.1\r\n" + hostLine() + cookieLine(token) +
                   "Content-Type: text/plain\r\nContent-Length: 1\r\nConnection: close\r\n\r\nx")
                  .status,
              400);
    EXPECT_EQ(votes(), 1);
    ASSERT_TRUE(m_session->reveal());
    EXPECT_EQ(post("/vote", voteForm(round, newId(), 2), other).status, 409) << "too late";
    EXPECT_EQ(post("/vote", voteForm(round, mine, 2), token).status, 303) << "it is there, as it was";
    EXPECT_EQ(m_session->revealed(QUuid::fromString(QLatin1String(round)))->votes().total(), 1);
}

TEST_F(BallotServerTest, ADifferentVoteUnderAUsedIdIsAConflictAndTheSameRequestAgainIsAnsweredAsAtFirst) {
    const QByteArray token = joined(2);
    const QByteArray other = joined(3);
    const QByteArray first = openRound(0);
    const QByteArray used = newId();
    const auto expectThanksAgain = [&](const Heard& thanks) {
        const Heard again = post("/vote", voteForm(first, used, 2), token);
        EXPECT_EQ(again.status, thanks.status);
        EXPECT_EQ(again.field("Location"), thanks.field("Location"));
        EXPECT_EQ(again.cookieNamed("vote"), thanks.cookieNamed("vote"));
    };
    const auto expectConflict = [](const Heard& heard) {
        EXPECT_EQ(heard.status, 409);
        EXPECT_TRUE(heard.body.contains("This page is out of date"));
        EXPECT_TRUE(heard.body.contains("Your last vote stays as it is."));
        EXPECT_FALSE(heard.body.contains("too late"));
    };
    const Heard thanks = post("/vote", voteForm(first, used, 2), token);
    EXPECT_EQ(thanks.status, 303);
    expectThanksAgain(thanks);
    expectConflict(post("/vote", voteForm(first, used, 3), token));
    expectConflict(post("/vote", voteForm(first, used, 2, "low"), token));
    expectConflict(post("/vote", voteForm(first, used, 2), other));
    expectConflict(post("/vote", voteForm(newId(), used, 2), token));
    EXPECT_EQ(votes(), 1);
    ASSERT_TRUE(m_session->reveal());
    expectThanksAgain(thanks);
    expectConflict(post("/vote", voteForm(first, used, 3), token));

    const QByteArray second = openRound(1);
    expectConflict(post("/vote", voteForm(second, used, 2), token));
    expectConflict(post("/vote", voteForm(second, used, 2), other));
    EXPECT_EQ(votes(), 0);
    EXPECT_TRUE(post("/vote", voteForm(first, newId(), 2), token).body.contains("too late"));
    const QByteArray fresh = newId();
    EXPECT_EQ(post("/vote", voteForm(second, fresh, 3), token).status, 303);
    expectConflict(post("/vote", voteForm(first, fresh, 3), token));
    EXPECT_EQ(votes(), 1);
    EXPECT_HOLDS(*m_workspace);
}

TEST_F(BallotServerTest, WithoutItsSessionNothingIsTakenAndNothingBreaks) {
    const QByteArray token = joined(2);
    const QByteArray form = voteForm(openRound(0), newId(), 2);
    m_session.reset();
    EXPECT_EQ(get("/vote", token).status, 503);
    EXPECT_EQ(post("/vote", form, token).status, 503);
    EXPECT_EQ(m_server->phones(), 0);
    EXPECT_FALSE(m_server->release(seatId(2)));
    m_server->stop();
    EXPECT_FALSE(m_server->isOn());
}

TEST_F(BallotServerTest, AGroupThatIsNotAskedWaitsAndCannotVote) {
    std::vector<AgendaItem> agenda = m_session->workshop().agenda;
    agenda.front().clusters = {m_session->workshop().seats.at(1).cluster}; // of seat 2
    ASSERT_TRUE(m_session->perform(SetAgenda{agenda}));
    const QByteArray asked = joined(2);
    const QByteArray notAsked = joined(3);
    const QByteArray round = openRound(0);
    EXPECT_EQ(state(asked).value("open"_L1), true);
    EXPECT_EQ(state(notAsked).value("open"_L1), false);
    EXPECT_TRUE(get("/vote", notAsked).body.contains("Other groups answer now"));
    EXPECT_EQ(post("/vote", voteForm(round, newId(), 2), notAsked).status, 403);
    EXPECT_EQ(post("/vote", voteForm(round, newId(), 2), asked).status, 303);
}

TEST_F(BallotServerTest, TheStateSaysWhatThePageHasToKnow) {
    const QByteArray token = joined(2);
    EXPECT_EQ(get("/state", token).body, R"({"open":false,"round":"","seconds":null,"voted":false})");
    EXPECT_TRUE(get("/vote", token).body.contains("Wait for the next question"));
    const QByteArray round = openRound(0);
    m_server->setEnd(QDateTime::currentDateTimeUtc().addSecs(7200));
    const QJsonObject open = state(token);
    EXPECT_EQ(open.value("round"_L1).toString().toLatin1(), round);
    EXPECT_EQ(open.value("open"_L1), true);
    EXPECT_GT(open.value("seconds"_L1).toInt(), 7000);
    EXPECT_LE(open.value("seconds"_L1).toInt(), 7200);
    m_server->setEnd(QDateTime::currentDateTimeUtc().addSecs(-60));
    EXPECT_EQ(state(token).value("seconds"_L1), 0);
    EXPECT_EQ(post("/vote", voteForm(round, newId(), 2), token).status, 303) << "the clock is only a help";
    EXPECT_EQ(state(token).value("voted"_L1), true);
    ASSERT_TRUE(m_session->reveal());
    EXPECT_EQ(state(token).value("open"_L1), false);
    EXPECT_TRUE(get("/vote", token).body.contains("Look at the screen"));
    EXPECT_EQ(get("/state").status, 401);
}

TEST_F(BallotServerTest, AfterARestartTheSamePhoneVotesOnAndSeesItsVote) {
    const QByteArray token = joined(2);
    const QByteArray round = openRound(0);
    const Heard thanks = post("/vote", voteForm(round, newId(), 3, "low"), token);
    const QByteArray brought = "Cookie: vote=" + thanks.cookieNamed("vote") + "; atalaya=" + token + "\r\n";
    m_server.reset();
    m_session.reset();
    m_workspace.reset();
    ASSERT_NO_FATAL_FAILURE(open());
    ASSERT_NO_FATAL_FAILURE(start(roomy(), 0));
    EXPECT_EQ(m_server->phones(), 1);
    EXPECT_TRUE(get("/vote", token).body.contains("Your vote is stored.")) << "what it says is sealed";
    const Heard page = get("/vote", {}, brought);
    EXPECT_TRUE(page.body.contains("Your vote is stored: 3"));
    EXPECT_EQ(post("/vote", voteForm(round, page.hidden("ballot"), 1), token).status, 303);
    EXPECT_TRUE(get("/vote", {}, brought).body.contains("Your vote is stored: 1")) << "not what the old cookie says";
    EXPECT_EQ(votes(), 1);
    EXPECT_HOLDS(*m_workspace);
}

TEST_F(BallotServerTest, AVoteGivenAnotherWayIsNotTakenForThePhones) {
    const QByteArray token = joined(2);
    const QByteArray round = openRound(0);
    ASSERT_EQ(post("/vote", voteForm(round, newId(), 3), token).status, 303);
    Ballot keyed;
    keyed.id = idOf(u"keyed"_s);
    keyed.round = QUuid::fromString(QLatin1String(round));
    keyed.seat = seatId(2);
    keyed.stage = 1;
    keyed.way = WayIn::Keyboard;
    ASSERT_TRUE(m_session->cast(keyed));
    const Heard page = get("/vote", token);
    EXPECT_TRUE(page.body.contains("Your vote is stored."));
    EXPECT_FALSE(page.body.contains("Your vote is stored: "));
    EXPECT_FALSE(page.body.contains("required checked"));
}

TEST_F(BallotServerTest, WhenTheWorkshopEndsNoPhoneIsKnownAnyMore) {
    const QByteArray token = joined(2);
    const QByteArray round = openRound(0);
    ASSERT_TRUE(m_session->perform(CloseRound{QUuid::fromString(QLatin1String(round)), m_surroundings.now()}));
    ASSERT_TRUE(m_session->perform(EndWorkshop{m_surroundings.now()}));
    EXPECT_TRUE(m_workspace->phones(workshopId())->empty());
    EXPECT_TRUE(get("/vote", token).body.contains("The workshop has ended"));
    EXPECT_TRUE(get("/").body.contains("The workshop has ended"));
    EXPECT_EQ(get("/state", token).status, 401);
    EXPECT_EQ(post("/join", joinForm(2)).status, 200);
    const Heard late = post("/vote", voteForm(round, newId(), 2), token);
    EXPECT_EQ(late.status, 409);
    EXPECT_TRUE(late.body.contains("The workshop has ended"));
    EXPECT_EQ(m_server->phones(), 0);
}

TEST_F(BallotServerTest, StopsWithTheWorkshopOnceThePhonesKnow) {
    BallotLimits limits = roomy();
    limits.farewell = 50;
    ASSERT_NO_FATAL_FAILURE(start(limits, 0));
    QSignalSpy changed(m_server.get(), &PhoneVoting::changed);
    // Taken up again at once, it goes on.
    ASSERT_TRUE(m_session->perform(EndWorkshop{m_surroundings.now()}));
    ASSERT_TRUE(m_session->perform(ResumeWorkshop{}));
    QTest::qWait(100);
    EXPECT_TRUE(m_server->isOn());
    ASSERT_TRUE(m_session->perform(EndWorkshop{m_surroundings.now()}));
    EXPECT_TRUE(get("/").body.contains("The workshop has ended"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return !m_server->isOn(); }));
    EXPECT_EQ(changed.size(), 1) << "the sign goes";
    const auto again = m_server->start(*m_session, m_server->places().back(), 0);
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, ErrorCode::Refused);
    ASSERT_TRUE(m_session->perform(ResumeWorkshop{}));
    EXPECT_TRUE(m_server->start(*m_session, m_server->places().back(), 0));
}

TEST_F(BallotServerTest, APhoneOfAGroupWhoseCardsAreAllInIsToldSo) {
    const QByteArray token = joined(2);
    const QByteArray round = openRound(0);
    const QString group = m_session->workshop().seats.at(1).cluster;
    const int people =
        static_cast<int>(std::count_if(m_session->workshop().seats.begin(), m_session->workshop().seats.end(),
                                       [&](const Seat& seat) { return seat.cluster == group; }));
    PaperTally tally{
        idOf(u"tally"_s), QUuid::fromString(QLatin1String(round)), group, {{3, Confidence::Unstated, people}}, {}};
    ASSERT_TRUE(m_session->cast(tally));
    const Heard refused = post("/vote", voteForm(round, newId(), 2), token);
    EXPECT_EQ(refused.status, 409);
    EXPECT_TRUE(refused.body.contains("Your group has voted"));
}

} // namespace
} // namespace atalaya::test
