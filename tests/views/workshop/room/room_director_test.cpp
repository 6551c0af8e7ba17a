#include "models/session/Desk.h"
#include "tests/models/storage/WorkspaceFixture.h"
#include "tests/views/support/FakePhones.h"
#include "tests/views/support/WorkshopAnswers.h"
#include "tests/views/workshop/room/RoomFixture.h"
#include "views/theme/Icons.h"
#include "views/workshop/WorkshopClock.h"
#include "views/workshop/WorkshopContext.h"
#include "views/workshop/room/RoomDirector.h"
#include "views/workshop/room/RoomWords.h"

#include <QApplication>
#include <QSignalSpy>

namespace atalaya::test {
namespace {

using Face = RoomView::Face;

/// A workshop of ten named people on a scale of four stages, in a real file, and what its room sees.
class RoomDirectors : public WorkspaceTest {
protected:
    void SetUp() override {
        WorkspaceTest::SetUp();
        makeFile();
        m_style = std::make_unique<WindowStyle>(*qApp);
        m_icons = std::make_unique<Icons>(*m_style);
        m_preferences = std::make_unique<Preferences>(pathOf(u"settings.ini"_s));
        m_desk = std::make_unique<Desk>(fixedSurroundings());
        m_context.emplace(WorkshopContext{
            {*m_desk, *m_style, *m_icons, *m_preferences, m_notices}, m_questions, m_phones, m_clock, m_room});
        m_director = std::make_unique<RoomDirector>(*m_context, nullptr);
        ASSERT_TRUE(isGood(m_desk->openFile(path())));
        ASSERT_TRUE(isGood(m_desk->choose(plain().id)));
        ASSERT_TRUE(isGood(m_desk->chooseWorkshop(workshopId())));
        m_director->setIndicator(indicator(0));
    }
    void TearDown() override {
        m_director.reset();
        m_desk.reset();
    }
    [[nodiscard]] static QUuid workshopId() { return idOf(u"workshop"_s); }
    [[nodiscard]] static QUuid seatId(int number) { return idOf(u"seat %1"_s.arg(number)); }
    [[nodiscard]] static QString nameOf(int number) { return u"Nombre%1 Apellido%1"_s.arg(number); }

    void makeFile() {
        const auto workspace = make();
        Assessment assessment = plain();
        assessment.practice = true;
        ASSERT_TRUE(isGood(workspace->add(assessment, {})));
        Workshop workshop = newWorkshop(framework(), assessment, workshopId(), u"Altamar acuerda"_s);
        workshop.attribution = Attribution::Named;
        workshop.hasHeldNames = true;
        workshop.days = {{QDate(2026, 5, 14), QTime(8, 0), QTime(17, 0), {{QTime(12, 30), 15}}}};
        workshop.clusters = {{u"quay"_s, u"GrupoMuelle"_s, {u"Capitanía"_s}}, {u"sea"_s, u"GrupoMar"_s, {}}};
        for (int number = 1; number <= 10; ++number) {
            workshop.seats.push_back(
                {seatId(number), number, number <= 5 ? u"quay"_s : u"sea"_s, nameOf(number), false});
        }
        workshop.privateNotes[indicator(0)] = u"NotaSecreta"_s;
        ASSERT_TRUE(isGood(workspace->addWorkshop(workshop, {})));
    }
    [[nodiscard]] WorkshopSession& session() const { return *m_desk->workshop(); }
    [[nodiscard]] const RoomView& view() const { return m_room.view(); }
    /// The session's own time, which goes on at each look.
    [[nodiscard]] QDateTime now() const { return m_desk->surroundings().now(); }
    void vote(const QUuid& round, const std::vector<int>& stages) {
        for (std::size_t i = 0; i < stages.size(); ++i) {
            voteOne(round, static_cast<int>(i) + 1, stages[i]);
        }
    }
    void voteOne(const QUuid& round, int seat, int stage) {
        Ballot ballot;
        ballot.id = idOf(u"ballot %1"_s.arg(++m_ballots));
        ballot.round = round;
        ballot.seat = seatId(seat);
        ballot.stage = stage;
        EXPECT_TRUE(session().cast(ballot));
    }
    QUuid revealed(const std::vector<int>& stages, std::size_t question = 0) {
        const QUuid round = session().openRound(indicator(question));
        vote(round, stages);
        EXPECT_TRUE(session().reveal());
        return round;
    }
    [[nodiscard]] RoomResult agreedOn(int stage, const QUuid& round) const {
        return {RoomResult::Kind::Agreed, stage, round, {}, {}, now()};
    }
    /// All that the room can read or hear.
    [[nodiscard]] QString allWords() const {
        QStringList all;
        const RoomSheet sheet = composeRoom(view(), Theme::light());
        for (const RoomText& text : sheet.texts()) {
            all << text.text;
        }
        const RoomWords words = wordsOf(view());
        all << words.head << words.rest << view().workshop << view().verdict << view().reason << view().invitation;
        return all.join(u' ');
    }
    void expectNobodyNamed(const std::string& where) const {
        const QString all = allWords();
        for (int number = 1; number <= 10; ++number) {
            EXPECT_FALSE(all.contains(u"Nombre%1 "_s.arg(number))) << where;
            EXPECT_FALSE(all.contains(u"Apellido%1"_s.arg(number))) << where;
        }
        for (const QString& secret : {u"GrupoMuelle"_s, u"GrupoMar"_s, u"Capitanía"_s, u"NotaSecreta"_s}) {
            EXPECT_FALSE(all.contains(secret)) << where << ": " << secret.toStdString();
        }
    }

    WorkshopAnswers m_questions;
    FakePhones m_phones;
    QDateTime m_now{QDate(2026, 5, 14), QTime(9, 0), Qt::UTC};
    WorkshopClock m_clock{[this] { return m_now; }};
    RoomModel m_room;
    Notices m_notices;
    std::unique_ptr<WindowStyle> m_style;
    std::unique_ptr<Icons> m_icons;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Desk> m_desk;
    std::optional<WorkshopContext> m_context;
    std::unique_ptr<RoomDirector> m_director;
    int m_ballots = 0;
};

TEST_F(RoomDirectors, FollowAWholeItem) {
    EXPECT_EQ(view().face, Face::Welcome);
    EXPECT_EQ(view().state, u"Altamar"_s);
    EXPECT_TRUE(view().practice);
    EXPECT_EQ(view().verdict, u"We begin with"_s);
    EXPECT_EQ(view().code, indicator(0));

    ASSERT_TRUE(session().perform(BeginItem{indicator(0), now()}));
    EXPECT_EQ(view().face, Face::Talk);
    EXPECT_EQ(view().question, framework().indicator(indicator(0))->question);
    EXPECT_EQ(view().criteria, framework().indicator(indicator(0))->criteria);

    const QUuid first = session().openRound(indicator(0));
    EXPECT_EQ(view().face, Face::Voting);
    EXPECT_EQ(view().round, 1);
    EXPECT_EQ(view().seats, 10);
    vote(first, {1, 2, 2, 2, 3, 3, 4, 4, 2});
    EXPECT_EQ(view().votes, 9);

    ASSERT_TRUE(session().reveal());
    EXPECT_EQ(view().face, Face::Result);
    ASSERT_TRUE(view().plot);
    EXPECT_EQ(view().plot->votes.votes, (std::vector<int>{1, 4, 2, 2}));
    EXPECT_EQ(view().verdict, u"Let us talk, then vote again."_s);
    EXPECT_EQ(view().reason, u"The middle half is at stages 2 to 3."_s);
    EXPECT_EQ(view().invitation, u"We would like to hear a voice from stage 1 and one from stage 4."_s);

    const QUuid second = session().openRound(indicator(0));
    EXPECT_EQ(view().face, Face::Voting);
    EXPECT_EQ(view().round, 2);
    EXPECT_EQ(view().votes, 0);
    EXPECT_FALSE(view().plot) << "the last picture would sway";
    vote(second, {3, 3, 3, 3, 3, 3, 3, 2, 3, 3});
    ASSERT_TRUE(session().reveal());
    EXPECT_EQ(view().verdict, u"We agree on stage 3."_s);
    EXPECT_EQ(view().reason, u"9 of 10 votes are there."_s);
    EXPECT_TRUE(view().invitation.isEmpty());

    ASSERT_TRUE(session().perform(RecordResult{indicator(0), agreedOn(3, second)}));
    EXPECT_EQ(view().face, Face::Agreed);
    EXPECT_EQ(view().agreed, 3);

    m_director->setIndicator(indicator(1));
    EXPECT_EQ(view().face, Face::Talk) << "on to the next one";
    EXPECT_EQ(view().code, indicator(1));

    const QDateTime begun = now();
    ASSERT_TRUE(session().perform(BeginBreak{begun}));
    EXPECT_EQ(view().face, Face::Break);
    EXPECT_EQ(view().resumesAt, begun.toLocalTime().addSecs(15 * 60).time().toString(u"HH:mm"_s));

    ASSERT_TRUE(session().perform(EndWorkshop{now()}));
    EXPECT_EQ(view().face, Face::Ended);
    EXPECT_EQ(view().reason, u"1 question(s) agreed"_s);
}

TEST_F(RoomDirectors, WelcomeTheRoomBackAfterItStopped) {
    ASSERT_TRUE(session().perform(BeginItem{indicator(0), now()}));
    ASSERT_TRUE(session().perform(StopItem{now()}));
    EXPECT_EQ(view().face, Face::Welcome);
    EXPECT_EQ(view().verdict, u"We go on with"_s);
    EXPECT_EQ(view().code, indicator(0));
}

TEST_F(RoomDirectors, SayThatAQuestionIsPutAside) {
    const QUuid round = revealed({1, 1, 4, 4});
    ASSERT_TRUE(session().perform(
        RecordResult{indicator(0), {RoomResult::Kind::Parked, 0, round, u"No figures yet."_s, {}, now()}}));
    EXPECT_EQ(view().face, Face::Agreed);
    EXPECT_EQ(view().agreed, 0);
    EXPECT_TRUE(allWords().contains(u"Put aside for later"_s));
    EXPECT_FALSE(allWords().contains(u"No figures yet."_s)) << "the reason is for the minutes";
}

TEST_F(RoomDirectors, StandWhereTheWorkshopStandsWhenItIsOpenedAgain) {
    const QUuid round = session().openRound(indicator(0));
    vote(round, {1, 2, 3});
    m_desk->leaveWorkshop();
    EXPECT_EQ(view().face, Face::Welcome);
    EXPECT_TRUE(view().code.isEmpty());
    ASSERT_TRUE(isGood(m_desk->chooseWorkshop(workshopId())));
    EXPECT_EQ(view().face, Face::Voting);
    EXPECT_EQ(view().votes, 3);
}

TEST_F(RoomDirectors, KeepTheRoomAtItsQuestionWhileTheFacilitatorLooksElsewhere) {
    vote(session().openRound(indicator(0)), {2, 3, 4});
    m_director->setIndicator(indicator(1));
    EXPECT_EQ(view().face, Face::Voting);
    EXPECT_EQ(view().code, indicator(0));
    ASSERT_TRUE(session().reveal());
    EXPECT_EQ(view().face, Face::Result);
    EXPECT_EQ(view().code, indicator(0));
}

TEST_F(RoomDirectors, ShowWhatIsAskedForUntilTheWorkshopGoesOn) {
    m_director->showResult();
    EXPECT_EQ(view().face, Face::Welcome) << "there is none yet";
    revealed({1, 2, 2, 3});
    m_director->showBlack();
    EXPECT_EQ(view().face, Face::Black);
    m_director->showQuestion();
    EXPECT_EQ(view().face, Face::Talk);
    EXPECT_FALSE(view().plot);
    m_director->showResult();
    EXPECT_EQ(view().face, Face::Result);

    m_director->showBlack();
    m_clock.start(60);
    ASSERT_TRUE(session().perform(SetPrivateNote{indicator(0), u"Another note."_s}));
    EXPECT_EQ(view().face, Face::Black) << "notes and clock do not light the room";
    session().openRound(indicator(0));
    EXPECT_EQ(view().face, Face::Voting) << "a vote does";
    m_director->showResult();
    EXPECT_EQ(view().face, Face::Result) << "of round 1, while round 2 is open";
    EXPECT_EQ(view().round, 1);
    m_director->showQuestion();
    EXPECT_EQ(view().face, Face::Voting);
}

TEST_F(RoomDirectors, ShowTheCodeWhilePhonesAreOn) {
    m_director->showCode();
    EXPECT_EQ(view().face, Face::Welcome);
    m_director->setNetwork(u"Sala-CSIRT"_s);
    ASSERT_TRUE(isGood(m_phones.start(session(), m_phones.places().front(), 0)));
    ASSERT_TRUE(view().joining);
    EXPECT_EQ(view().network, u"Sala-CSIRT"_s);
    m_director->showCode();
    EXPECT_EQ(view().face, Face::Joining);
    m_phones.stop();
    EXPECT_EQ(view().face, Face::Welcome) << "a code that leads nowhere is not left on the wall";
    EXPECT_FALSE(view().joining);
}

TEST_F(RoomDirectors, ShowTheClock) {
    session().openRound(indicator(0));
    m_clock.start(72);
    EXPECT_EQ(view().clock, u"1:12"_s);
    EXPECT_FALSE(view().clockIsLow);
    m_clock.add(-50);
    EXPECT_TRUE(view().clockIsLow);
    m_clock.stop();
    EXPECT_TRUE(view().clock.isEmpty());
}

TEST_F(RoomDirectors, SayOfSettledRoomsThatTheyHaveTwoViews) {
    revealed({1, 1, 1, 1, 4, 4, 4, 4});
    EXPECT_EQ(view().verdict, u"Let us talk, then vote again."_s);
    EXPECT_TRUE(view().plot->spread->isSplit());
    revealed({1, 1, 1, 1, 4, 4, 4, 4});
    EXPECT_EQ(view().verdict, u"Our votes hardly move any more."_s) << "against round 1";
}

TEST_F(RoomDirectors, SayWhenTooFewVoted) {
    revealed({3});
    EXPECT_EQ(view().face, Face::Result);
    EXPECT_FALSE(view().plot->spread);
    EXPECT_EQ(view().verdict, u"Too few votes to say where the room stands."_s);
    EXPECT_TRUE(view().invitation.isEmpty());
}

TEST_F(RoomDirectors, NeverNameAnybody) {
    expectNobodyNamed("welcome");
    const QUuid first = session().openRound(indicator(0));
    vote(first, {1, 2, 2, 2, 3, 3, 4, 4, 2});
    expectNobodyNamed("before the reveal");
    ASSERT_TRUE(session().reveal());
    expectNobodyNamed("after the reveal");
    RoomResult result = agreedOn(2, first);
    result.kind = RoomResult::Kind::AgreedWithDissent;
    result.reason = nameOf(3) + u" convinced us."_s;
    result.dissents = {{nameOf(1) + u" sees it otherwise."_s, u"quay"_s}};
    ASSERT_TRUE(session().perform(RecordResult{indicator(0), result}));
    EXPECT_EQ(view().verdict, u"The minority’s view is kept beside it."_s);
    expectNobodyNamed("agreed");
    ASSERT_TRUE(session().perform(BeginBreak{now()}));
    expectNobodyNamed("break");
    ASSERT_TRUE(session().perform(EndWorkshop{now()}));
    expectNobodyNamed("ended");
}

/// Two rooms that vote as differently as can be look alike to the last pixel, vote by vote.
TEST_F(RoomDirectors, GiveNothingAwayBeforeTheReveal) {
    std::vector<std::vector<RoomView>> seen(2);
    std::vector<QImage> last;
    for (const int which : {0, 1}) {
        std::vector<RoomView>& views = seen[static_cast<std::size_t>(which)];
        const QUuid round = session().openRound(indicator(0));
        for (int seat = 1; seat <= 10; ++seat) {
            voteOne(round, seat, which == 0 ? 1 : 4);
            EXPECT_EQ(view().votes, seat);
            views.push_back(view());
            EXPECT_EQ(views.back().round, which + 1);
            views.back().round = 1; // all that tells the two apart
        }
        last.push_back(pictureOf(views.back(), Theme::light()));
        ASSERT_TRUE(session().perform(CloseRound{round, now()}));
        EXPECT_EQ(view().face, Face::Talk) << "votes of a stopped round are never shown";
    }
    EXPECT_EQ(seen[0], seen[1]);
    EXPECT_EQ(last[0], last[1]);
}

TEST_F(RoomDirectors, TellTheRoomOnceForEachVote) {
    const QUuid round = session().openRound(indicator(0));
    QSignalSpy told(&m_room, &RoomModel::changed);
    for (int seat = 1; seat <= 10; ++seat) {
        voteOne(round, seat, 3);
    }
    EXPECT_EQ(told.count(), 10);
    voteOne(round, 4, 2);
    EXPECT_EQ(told.count(), 10) << "a changed vote is no news";
}

} // namespace
} // namespace atalaya::test
