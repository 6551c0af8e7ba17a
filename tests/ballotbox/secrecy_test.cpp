#include "app/ballotbox/PhonePage.h"
#include "tests/ballotbox/ServerTest.h"

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;
using ballotbox::PhonePage;
using ballotbox::phonePageOf;

/// What must never leave the computer, each with a word of its own.
class SecrecyTest : public ServerTest {
protected:
    void SetUp() override {
        ServerTest::SetUp();
        ASSERT_NO_FATAL_FAILURE(prepare(4, roomy()));
        std::vector<Seat> seats = m_session->workshop().seats;
        for (Seat& seat : seats) {
            seat.name = u"canary-person-%1"_s.arg(seat.number);
        }
        std::vector<WorkshopChange> changes{SetWorkshopHead{u"canary-title"_s, u"canary-place"_s}, PutSeats{seats},
                                            SetPrivateNote{indicator(0), u"canary-note"_s},
                                            PutParkedPoint{{idOf(u"p"_s), indicator(0), u"canary-point"_s, at()}}};
        for (WorkshopCluster cluster : m_session->workshop().clusters) {
            cluster.name = u"canary-group"_s + cluster.id;
            cluster.institutions = {u"canary-ministry"_s};
            changes.emplace_back(PutCluster{cluster});
        }
        ASSERT_TRUE(m_session->perform(changes));
    }
    [[nodiscard]] static QDateTime at() { return QDateTime(QDate(2026, 3, 12), QTime(9, 0), Qt::UTC); }

    /// All that this phone can ask for now.
    [[nodiscard]] QByteArray everything(const QByteArray& token, const QByteArray& round) const {
        QByteArray all;
        for (const char* path :
             {"/", "/vote", "/vote?sent=1", "/state", "/page.css", "/page.js", "/nowhere", "/join"}) {
            for (const QByteArray& who : {token, QByteArray()}) {
                const Heard heard = get(path, who);
                all += heard.head + heard.body;
            }
        }
        for (const Heard& heard : {post("/vote", voteForm(round, newId(), 9), token), post("/vote", "x", token),
                                   post("/join", "code=0000&seat=1"), post("/join", joinForm(1)),
                                   post("/join", joinForm(99)), post("/vote", voteForm(newId(), newId(), 1), token)}) {
            all += heard.head + heard.body;
        }
        return all;
    }
    void expectNoSecretIn(const QByteArray& all, std::size_t asked) const {
        EXPECT_FALSE(all.contains("canary")) << all.mid(all.indexOf("canary"), 40).toStdString();
        EXPECT_FALSE(all.contains("Altamar"));
        for (std::size_t i = 0; i < framework().indicators.size(); ++i) {
            const Indicator& other = framework().indicators[i];
            EXPECT_FALSE(all.contains(other.code.toUtf8())) << other.code.toStdString();
            if (i != asked) {
                EXPECT_FALSE(all.contains(other.question.toUtf8())) << other.code.toStdString();
                EXPECT_FALSE(all.contains(other.title.toUtf8())) << other.code.toStdString();
                EXPECT_FALSE(all.contains(other.criterion(2).toUtf8())) << other.code.toStdString();
            }
        }
        for (const WorkshopCluster& cluster : m_session->workshop().clusters) {
            EXPECT_FALSE(all.contains('"' + cluster.id.toUtf8() + '"'));
        }
        for (const Seat& seat : m_session->workshop().seats) {
            EXPECT_FALSE(all.contains(seat.id.toByteArray(QUuid::WithoutBraces))) << "ids of seats stay here";
        }
    }
};

TEST_F(SecrecyTest, NothingButTheQuestionAndItsCriteriaLeavesTheComputer) {
    const QByteArray token = joined(1);
    const QByteArray other = joined(2);
    constexpr std::size_t none = 1000;
    expectNoSecretIn(everything(token, newId()), none);

    const QByteArray round = openRound(1);
    ASSERT_EQ(post("/vote", voteForm(round, newId(), 4, "high"), other).status, 303);
    const QByteArray open = everything(token, round);
    EXPECT_TRUE(open.contains(framework().indicators[1].question.toUtf8()));
    EXPECT_TRUE(open.contains(framework().indicators[1].criterion(3).toUtf8()));
    expectNoSecretIn(open, 1);
    EXPECT_FALSE(open.contains("Your vote is stored")) << "another's vote";

    ASSERT_TRUE(m_session->reveal());
    const QByteArray shown = everything(token, round);
    expectNoSecretIn(shown, none);
    ASSERT_TRUE(m_session->perform(RecordResult{
        indicator(1),
        {RoomResult::Kind::Agreed, 4, QUuid::fromString(QLatin1String(round)), u"canary-reason"_s, {}, at()}}));
    expectNoSecretIn(everything(token, round), none);
}

TEST_F(SecrecyTest, WhatAPageSaysDoesNotDependOnWhatOthersVoted) {
    const QByteArray token = joined(1);
    const QByteArray other = joined(2);
    const QByteArray round = openRound(0);
    const auto page = [&] {
        Heard heard = get("/vote", token);
        return heard.body.replace(heard.hidden("ballot"), "");
    };
    const QByteArray before = page();
    const QByteArray state = get("/state", token).body;
    ASSERT_EQ(post("/vote", voteForm(round, newId(), 4), other).status, 303);
    EXPECT_EQ(page(), before);
    EXPECT_EQ(get("/state", token).body, state) << "not even how many";
}

TEST_F(SecrecyTest, ThePageIsComposedFromTheQuestionAlone) {
    const QUuid round = QUuid::fromString(QLatin1String(openRound(0)));
    const Workshop& workshop = m_session->workshop();
    const PhonePage page = phonePageOf(workshop, framework(), workshop.seats.at(2));
    EXPECT_EQ(page.face, PhonePage::Face::Vote);
    EXPECT_EQ(page.seat, 3);
    EXPECT_EQ(page.round, round);
    EXPECT_EQ(page.question, framework().indicators[0].question);
    EXPECT_EQ(page.criteria, framework().indicators[0].criteria);
    EXPECT_EQ(page.stageNames.size(), framework().ceiling());

    // The same question in a workshop where all else is different is the same page.
    Workshop bare;
    bare.stages = workshop.stages;
    bare.rounds = workshop.rounds;
    Seat seat;
    seat.number = 3;
    seat.cluster = workshop.seats.at(2).cluster;
    EXPECT_EQ(phonePageOf(bare, framework(), seat), page);
}

TEST_F(SecrecyTest, ThePageIsAFormThatEverybodyCanUse) {
    const QByteArray round = openRound(0);
    const QByteArray token = joined(1);
    const QByteArray body = get("/vote", token).body;
    EXPECT_TRUE(body.startsWith("<!doctype html>\n<html lang=\"en\">"));
    EXPECT_EQ(body.count("<fieldset"), 2);
    EXPECT_EQ(body.count("<legend>"), 2);
    EXPECT_EQ(body.count("<label class=\"opt\"><input type=\"radio\" name=\"stage\""), framework().ceiling());
    EXPECT_EQ(body.count("name=\"confidence\""), 4);
    EXPECT_EQ(body.count("<svg"), body.count("aria-hidden=\"true\" focusable=\"false\""));
    EXPECT_TRUE(body.contains("role=\"status\" aria-live=\"polite\""));
    EXPECT_TRUE(body.contains(">Send my vote</button>")) << "as it is without a script";
    EXPECT_FALSE(body.contains("http-equiv")) << "a half-made choice is not reloaded away";
    ASSERT_EQ(post("/vote", voteForm(round, newId(), 1), token).status, 303);
    ASSERT_TRUE(m_session->reveal());
    EXPECT_TRUE(get("/vote", joined(2))
                    .body.contains("<noscript><meta http-equiv=\"refresh\" content=\"5;url=/vote\"></noscript>"));
}

class PageWordsTest : public ServerTest {};

TEST_F(PageWordsTest, WordsOfAFrameworkAreTextWhateverTheySay) {
    const QString nasty = u"<script>alert(\"%1\")</script> & 'so' %2 \u00f1"_s;
    FrameworkFiles files = smallFiles();
    const QByteArray question = framework().indicators[0].question.toUtf8();
    const QByteArray title = framework().indicators[0].title.toUtf8();
    QByteArray inJson = nasty.toUtf8();
    inJson.replace('"', "\\\"");
    files.words.replace(question, inJson).replace(title, inJson);
    ASSERT_NO_FATAL_FAILURE(makeFile(3, files, Attribution::Named));
    ASSERT_NO_FATAL_FAILURE(open());
    ASSERT_NO_FATAL_FAILURE(start(roomy(), 0));
    ASSERT_FALSE(openRound(0).isEmpty());
    const Heard page = get("/vote", joined(1));
    EXPECT_FALSE(page.body.contains("<script>"));
    EXPECT_EQ(page.body.count("&lt;script&gt;alert(&quot;%1&quot;)&lt;/script&gt; &amp; &#39;so&#39; %2 \xc3\xb1"), 2);
    EXPECT_EQ(page.body.count("<script src=\"/page.js\" defer></script>"), 1);
    const Heard typed = get("/?c=%22%3E%3Cb%3E'");
    EXPECT_TRUE(typed.body.contains("value=\"&quot;&gt;&lt;b&gt;&#39;\""));
}

} // namespace
} // namespace atalaya::test
