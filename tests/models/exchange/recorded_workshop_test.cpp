// Workshops that a file recorded: how they are read, and that they are held again as a room would have held them.
#include "models/exchange/RecordedWorkshop.h"

#include "assessments/workshop/RevealedRound.h"
#include "models/exchange/WorkshopReplay.h"
#include "tests/models/storage/WorkshopFixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

/// A workspace with the plain assessment, and a recording of six people from two groups: two votes on the first
/// question, one that is stopped and a parked result on the second, somebody who leaves, and the end.
class RecordedWorkshopTest : public WorkspaceTest {
protected:
    void SetUp() override {
        WorkspaceTest::SetUp();
        m_workspace = make();
        ASSERT_TRUE(isGood(m_workspace->add(plain(), {})));
    }
    [[nodiscard]] static QUuid workshopId() { return idOf(u"recorded"_s); }
    [[nodiscard]] QJsonObject recording() const {
        const QString text = uR"({
            "format": "atalaya-recorded-workshop", "formatVersion": 1, "id": "%1", "assessment": "%2",
            "title": "Muelle y mar", "place": "Aduana", "attribution": "by-group", "smallestGroup": 2,
            "clusters": [{"id": "quay", "seats": 4, "institutions": ["Capitanía"]}, {"id": "sea", "seats": 2}],
            "days": [{"date": "2026-03-12", "start": "09:00", "end": "12:00",
                      "keyboard": [2], "paper": [3], "file": [4], "counted": ["sea"]}],
            "agenda": [{"indicator": "%3", "minutes": 20}, {"indicator": "%4", "minutes": 15, "clusters": ["quay"]}],
            "notes": {"": "Begin in time."},
            "course": [
                {"day": 1, "at": "09:00", "item": "%3",
                 "rounds": [
                    {"opened": "09:02", "revealed": "09:09", "votes": "2233 13", "confidence": "lmh- hh"},
                    {"opened": "09:10", "revealed": "09:17", "votes": "2-22 22", "late": [1]}],
                 "parked": [{"at": "09:12", "indicator": "%4", "text": "¿Quién paga?"}],
                 "result": {"at": "09:20", "kind": "agreed", "stage": 2, "reason": "Two berths are new."}},
                {"day": 1, "at": "09:20", "what": "break"},
                {"day": 1, "at": "09:30", "leave": [4]},
                {"day": 1, "at": "09:30", "item": "%4",
                 "rounds": [{"opened": "09:31", "stopped": "09:32", "votes": "22--"}],
                 "result": {"at": "09:40", "kind": "parked", "reason": "The plan was not there."}},
                {"day": 1, "at": "09:41", "what": "end"}]})"_s.arg(workshopId().toString(QUuid::WithoutBraces),
                                                                   plain().id.toString(QUuid::WithoutBraces),
                                                                   indicator(0), indicator(1));
        const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
        EXPECT_FALSE(object.isEmpty());
        return object;
    }
    [[nodiscard]] static QByteArray bytesOf(const QJsonObject& recording) {
        return QJsonDocument(recording).toJson(QJsonDocument::Compact);
    }
    /// The recording with `now` in the place of `was`, wherever that stands.
    [[nodiscard]] QByteArray with(const QByteArray& was, const QByteArray& now) const {
        QByteArray bytes = bytesOf(recording());
        EXPECT_TRUE(bytes.contains(was)) << was.toStdString();
        return bytes.replace(was, now);
    }
    [[nodiscard]] Outcome replay(const QByteArray& bytes, const QDateTime& until = {}) const {
        return replayWorkshop(*m_workspace, u"room.json"_s, bytes, u"practice"_s, until);
    }
    [[nodiscard]] Workshop stored() const { return m_workspace->workshop(workshopId()).value(); }
    [[nodiscard]] BallotBox boxOf(const Round& round) const { return m_workspace->ballotBox(round.id).value(); }
    [[nodiscard]] static QDateTime at(int hour, int minute, int second = 0) {
        return QDateTime(QDate(2026, 3, 12), QTime(hour, minute, second)).toUTC();
    }
    void expectRefused(const QByteArray& bytes, ErrorCode code, const QString& words) const {
        const auto refused = replay(bytes);
        ASSERT_FALSE(refused) << bytes.toStdString();
        EXPECT_EQ(refused.error().code, code);
        EXPECT_TRUE(refused.error().sentence.contains(words)) << refused.error().sentence.toStdString();
        EXPECT_TRUE(m_workspace->workshops(plain().id)->empty()) << "half of a workshop is none";
        EXPECT_HOLDS(*m_workspace);
    }

    std::unique_ptr<Workspace> m_workspace;
};

TEST_F(RecordedWorkshopTest, SaysTheSameHoweverItsTextsAreComposed) {
    const QString title = u"Ñandú y la œuvre, ﬁn"_s;
    const QByteArray composed = with("Muelle y mar", title.toUtf8());
    const QByteArray apart = QString::fromUtf8(composed).normalized(QString::NormalizationForm_D).toUtf8();
    ASSERT_NE(apart, composed);
    ASSERT_TRUE(isGood(replay(apart)));
    EXPECT_EQ(stored().title, title);
    EXPECT_EQ(stored().cluster(u"quay"_s)->institutions, QStringList{u"Capitanía"_s});
    EXPECT_HOLDS(*m_workspace);
}

TEST_F(RecordedWorkshopTest, IsHeldAgainAsItWent) {
    ASSERT_TRUE(isGood(replay(bytesOf(recording()))));
    const Workshop workshop = stored();
    EXPECT_EQ(workshop.title, u"Muelle y mar"_s);
    EXPECT_EQ(workshop.cluster(u"quay"_s)->institutions, QStringList{u"Capitanía"_s});
    EXPECT_EQ(workshop.privateNotes.at({}), u"Begin in time."_s);
    ASSERT_EQ(workshop.seats.size(), 6U);
    EXPECT_TRUE(workshop.seats[3].away);
    EXPECT_EQ(workshop.ended, at(9, 41));

    ASSERT_EQ(workshop.rounds.size(), 3U);
    const Round& first = workshop.rounds[0];
    EXPECT_EQ(first.state, RoundState::Closed);
    EXPECT_EQ(first.opened, at(9, 2));
    EXPECT_EQ(first.revealed, at(9, 9));
    EXPECT_EQ(first.turnout, (std::vector<Turnout>{{u"quay"_s, 4, 4}, {u"sea"_s, 2, 2}}));
    EXPECT_EQ(workshop.rounds[1].turnout, (std::vector<Turnout>{{u"quay"_s, 4, 3}, {u"sea"_s, 2, 2}}));
    EXPECT_FALSE(workshop.rounds[2].wasRevealed());
    EXPECT_EQ(workshop.rounds[2].clusters, QStringList{u"quay"_s});
    EXPECT_EQ(boxOf(workshop.rounds[2]).votes(), 2) << "they are kept, and never seen";

    const RoomResult& agreed = workshop.results.at(indicator(0));
    EXPECT_EQ(agreed.stage, 2);
    EXPECT_EQ(agreed.round, workshop.rounds[1].id) << "the last that was revealed";
    EXPECT_TRUE(workshop.results.at(indicator(1)).round.isNull()) << "nothing of it was revealed";
    ASSERT_EQ(workshop.parked.size(), 1U);
    EXPECT_EQ(workshop.parked[0].at, at(9, 12));
    EXPECT_EQ(workshop.course, (std::vector<Stretch>{{indicator(0), at(9, 0), at(9, 20)},
                                                     {{}, at(9, 20), at(9, 30)},
                                                     {indicator(1), at(9, 30), at(9, 40)}}));
    EXPECT_TRUE(checkWorkshop(framework(), workshop).empty());
    EXPECT_HOLDS(*m_workspace);
}

TEST_F(RecordedWorkshopTest, VotesComeByTheWaysOfTheDayWithTheirConfidence) {
    ASSERT_TRUE(isGood(replay(bytesOf(recording()))));
    const Workshop workshop = stored();
    const BallotBox box = boxOf(workshop.rounds[0]);
    EXPECT_EQ(box.votesByWay(),
              (std::map<WayIn, int>{{WayIn::Phone, 1}, {WayIn::Keyboard, 1}, {WayIn::Paper, 3}, {WayIn::File, 1}}));
    EXPECT_EQ(box.cardsOf(u"sea"_s), 2);
    const auto revealed = RevealedRound::of(workshop, workshop.rounds[0].id, box);
    ASSERT_TRUE(isGood(revealed));
    EXPECT_EQ(revealed->votes().votes, (std::vector<int>{1, 2, 3, 0}));
    EXPECT_EQ(revealed->confidence(),
              (std::map<Confidence, int>{
                  {Confidence::Unstated, 1}, {Confidence::Low, 1}, {Confidence::Medium, 1}, {Confidence::High, 3}}));
}

TEST_F(RecordedWorkshopTest, StopsWhereItIsToldWithTheVotesThatWereIn) {
    // Five votes in seven minutes: one each 70 seconds. Seats 3 and 4 go before seat 1, which is late.
    ASSERT_TRUE(isGood(replay(bytesOf(recording()), at(9, 12, 30))));
    const Workshop workshop = stored();
    const Round* open = workshop.openRound();
    ASSERT_NE(open, nullptr);
    EXPECT_EQ(open->number, 2);
    const BallotBox box = boxOf(*open);
    EXPECT_EQ(box.votes(), 2);
    EXPECT_TRUE(box.hasVoted(workshop.seats[2].id));
    EXPECT_FALSE(box.hasVoted(workshop.seats[0].id)) << "it is late";
    EXPECT_EQ(workshop.parked.size(), 1U) << "parked while the vote was open";
    EXPECT_TRUE(workshop.results.empty());
    ASSERT_NE(workshop.now(), nullptr);
    EXPECT_EQ(workshop.now()->indicator, indicator(0));
    EXPECT_FALSE(workshop.ended.isValid());
    EXPECT_HOLDS(*m_workspace);
}

TEST_F(RecordedWorkshopTest, TheSameRecordingMakesTheSameWorkshop) {
    ASSERT_TRUE(isGood(replay(bytesOf(recording()))));
    const auto other = makeAt(pathOf(u"other.atalaya"_s));
    ASSERT_TRUE(isGood(other->add(plain(), {})));
    ASSERT_TRUE(isGood(replayWorkshop(*other, u"room.json"_s, bytesOf(recording()), {})));
    const Workshop again = other->workshop(workshopId()).value();
    EXPECT_EQ(again, stored());
    const QUuid ballot = QUuid::createUuidV5(again.rounds[0].id, u"1"_s);
    EXPECT_TRUE(boxOf(again.rounds[0]).knows(ballot));
    EXPECT_TRUE(other->ballotBox(again.rounds[0].id)->knows(ballot)) << "votes have their ids from the recording";
}

TEST_F(RecordedWorkshopTest, IsNotHeldTwice) {
    ASSERT_TRUE(isGood(replay(bytesOf(recording()))));
    const Workshop before = stored();
    const auto refused = replay(bytesOf(recording()));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Refused);
    EXPECT_EQ(stored(), before);
    EXPECT_HOLDS(*m_workspace);
}

TEST_F(RecordedWorkshopTest, WhoeverLooksInsideATransactionDoesNotUndoIt) {
    const auto done = m_workspace->together([&]() -> Outcome {
        if (const Outcome held = replay(bytesOf(recording())); !held) {
            return held;
        }
        EXPECT_TRUE(isGood(m_workspace->workshop(workshopId())));
        EXPECT_EQ(m_workspace->workshops(plain().id)->size(), 1U);
        return {};
    });
    ASSERT_TRUE(isGood(done));
    EXPECT_EQ(stored().rounds.size(), 3U);
    m_workspace.reset();
    m_workspace = reopen();
    EXPECT_EQ(stored().rounds.size(), 3U) << "it is on disk";
}

TEST_F(RecordedWorkshopTest, WhatARoomForbidsIsRefusedAndLeavesNothing) {
    expectRefused(with("\"votes\":\"2-22 22\"", "\"votes\":\"2-92 22\""), ErrorCode::InvalidInput, u"off the scale"_s);
    expectRefused(with("\"kind\":\"agreed\"", "\"kind\":\"agreed-with-dissent\""), ErrorCode::InvalidInput,
                  u"minority"_s);
    QJsonObject elsewhere = recording();
    elsewhere.insert(u"assessment"_s, idOf(u"another"_s).toString(QUuid::WithoutBraces));
    expectRefused(bytesOf(elsewhere), ErrorCode::NotFound, {});
    QJsonObject unknown = recording();
    QJsonArray agenda = unknown.value(u"agenda"_s).toArray();
    agenda.removeFirst();
    unknown.insert(u"agenda"_s, agenda);
    expectRefused(bytesOf(unknown), ErrorCode::NotFound, u"not on the agenda"_s);
}

/// What is changed in the recording, and where the problem is said to be.
struct BrokenRecording {
    const char* what;
    const char* was;
    const char* now;
    const char* pointer;
};
void PrintTo(const BrokenRecording& broken, std::ostream* out) {
    *out << broken.what;
}

class BrokenRecordingTest : public RecordedWorkshopTest, public testing::WithParamInterface<BrokenRecording> {};

TEST_P(BrokenRecordingTest, IsRefusedWithItsPlace) {
    const QByteArray bytes = with(GetParam().was, GetParam().now);
    const ReadRecording read = readRecordedWorkshop(u"room.json"_s, bytes);
    EXPECT_FALSE(read.recording);
    ASSERT_FALSE(read.problems.empty());
    EXPECT_EQ(read.problems.front().pointer, QLatin1String(GetParam().pointer));
    expectRefused(bytes, ErrorCode::InvalidInput, u"room.json"_s);
}

INSTANTIATE_TEST_SUITE_P(
    Files, BrokenRecordingTest,
    testing::Values(
        BrokenRecording{"another format", "atalaya-recorded-workshop", "atalaya-assessment", "/format"},
        BrokenRecording{"an unknown member", "\"late\":[1]", "\"hand\":[1]", "/course/0/rounds/1/hand"},
        BrokenRecording{"a name of a person", "\"seats\":4", "\"seats\":4,\"names\":[\"Ñáñez\"]", "/clusters/0/names"},
        BrokenRecording{"a vote too few", "\"2233 13\"", "\"2233 1\"", "/course/0/rounds/0/votes"},
        BrokenRecording{"a vote of the other group", "\"2233 13\"", "\"223 313\"", "/course/0/rounds/0/votes"},
        BrokenRecording{"a vote of a group that is not asked", "\"22--\"", "\"22-- 22\"", "/course/3/rounds/0/votes"},
        BrokenRecording{"a letter that is no confidence", "\"lmh- hh\"", "\"lmh- hx\"",
                        "/course/0/rounds/0/confidence"},
        BrokenRecording{"a seat that is not there", "\"leave\":[4]", "\"leave\":[7]", "/course/2/leave/0"},
        BrokenRecording{"a time that is none", "\"at\":\"09:41\"", "\"at\":\"24:41\"", "/course/4/at"},
        BrokenRecording{"a day that is not there", "\"day\":1,\"leave\"", "\"day\":2,\"leave\"", "/course/2/day"},
        BrokenRecording{"times out of order", "\"revealed\":\"09:17\"", "\"revealed\":\"09:05\"",
                        "/course/0/rounds/1/revealed"},
        BrokenRecording{"a moment in which nothing happens", ",\"leave\":[4]", "", "/course/2"}));

TEST_F(RecordedWorkshopTest, AFileThatIsNoJsonIsRefused) {
    for (const QByteArray& bytes :
         {QByteArray(), QByteArray("{"), QByteArray("[]"), QByteArray(2 * 1024 * 1024, ' ')}) {
        EXPECT_FALSE(readRecordedWorkshop(u"room.json"_s, bytes).recording);
    }
}

} // namespace
} // namespace atalaya::test
