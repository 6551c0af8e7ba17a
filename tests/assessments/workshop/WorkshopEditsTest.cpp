#include "tests/support/Room.h"

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

Seat named(Seat seat, const QString& name) {
    seat.name = name;
    return seat;
}

TEST(WorkshopEditsTest, ANewOneHasTheFrameworksClustersAndTheQuestionsInScope) {
    const FrameworkPtr framework = smallFramework();
    const Assessment assessment = AssessmentBuilder(framework).scope({Scope::Kind::HeadlineGroup, {}}).build();
    const Workshop workshop = newWorkshop(*framework, assessment, idOf(u"w"_s), u"Two days"_s);
    EXPECT_TRUE(checkWorkshop(*framework, workshop).empty());
    EXPECT_EQ(workshop.clusters.size(), framework->clusters.size());
    EXPECT_EQ(workshop.agenda.size(), 7U) << "the three of P03 and the four of P04";
    EXPECT_EQ(workshop.stages, 5);
    EXPECT_EQ(workshop.assessment, assessment.id);
}

TEST(WorkshopEditsTest, PrepareAndGiveBackAnEqualValueWhenNothingChanges) {
    Room room({3, 3});
    const Workshop before = room.workshop;
    room.make(SetWorkshopHead{before.title, before.place});
    room.make(SetDays{before.days});
    room.make(SetAttribution{before.attribution, before.smallestGroup});
    room.make(PutCluster{before.clusters.front()});
    room.make(PutSeats{before.seats});
    room.make(SetAgenda{before.agenda});
    room.make(SetPrivateNote{{}, u" "_s});
    room.make(ResumeWorkshop{});
    EXPECT_EQ(room.workshop, before);
    room.make(SetWorkshopHead{u"Poli\u0301tica"_s, u"Sala 1"_s});
    EXPECT_EQ(room.workshop.title, u"Política"_s);
    room.make(PutSeats{{{idOf(u"late"_s), 7, u"B"_s, u"Ana"_s, false}}});
    EXPECT_EQ(room.workshop.seats.back().name, u"Ana"_s);
    room.make(RemoveSeat{idOf(u"late"_s)});
    EXPECT_EQ(room.workshop.seats, before.seats);
    room.make(PutCluster{{u"Z"_s, u"Universities"_s, {u"UNA"_s}}});
    room.make(RemoveCluster{u"Z"_s});
    EXPECT_EQ(room.workshop.clusters, before.clusters);
}

TEST(WorkshopEditsTest, RefuseWhatMakesNoSense) {
    Room room({3, 3});
    const auto days = [&](QTime start, QTime end, std::vector<Break> breaks) {
        return room.refusal(SetDays{{{QDate(2026, 3, 12), start, end, std::move(breaks)}}}).code;
    };
    EXPECT_EQ(days(QTime(9, 0), QTime(9, 0), {}), ErrorCode::InvalidInput);
    EXPECT_EQ(days(QTime(), QTime(9, 0), {}), ErrorCode::InvalidInput);
    EXPECT_EQ(days(QTime(9, 0), QTime(17, 0), {{QTime(8, 59), 15}}), ErrorCode::InvalidInput);
    EXPECT_EQ(days(QTime(9, 0), QTime(17, 0), {{QTime(16, 50), 15}}), ErrorCode::InvalidInput);
    EXPECT_EQ(days(QTime(9, 0), QTime(23, 59), {{QTime(23, 50), 15}}), ErrorCode::InvalidInput) << "over midnight";
    EXPECT_EQ(days(QTime(9, 0), QTime(17, 0), {{QTime(10, 0), 15}, {QTime(10, 10), 15}}), ErrorCode::InvalidInput);
    EXPECT_EQ(days(QTime(9, 0), QTime(17, 0), {{QTime(10, 0), 0}}), ErrorCode::InvalidInput);
    const WorkshopDay day = room.workshop.days.front();
    EXPECT_EQ(room.refusal(SetDays{{day, day}}).code, ErrorCode::InvalidInput);
    EXPECT_EQ(room.refusal(SetWorkshopHead{u" "_s, {}}).code, ErrorCode::InvalidInput);
    EXPECT_EQ(room.refusal(SetWorkshopHead{QString(1001, u'x'), {}}).code, ErrorCode::InvalidInput);
    EXPECT_EQ(room.refusal(SetAttribution{Attribution::ByGroup, 1}).code, ErrorCode::InvalidInput);
    EXPECT_EQ(room.refusal(SetAttribution{Attribution::ByGroup, 21}).code, ErrorCode::InvalidInput);
    EXPECT_EQ(room.refusal(PutCluster{{u"Z"_s, u" "_s, {}}}).code, ErrorCode::InvalidInput);
    EXPECT_EQ(room.refusal(PutCluster{{{}, u"Z"_s, {}}}).code, ErrorCode::InvalidInput);
    EXPECT_EQ(room.refusal(RemoveCluster{u"A"_s}).code, ErrorCode::Refused) << "it has seats";
    EXPECT_EQ(room.refusal(RemoveCluster{u"Z"_s}).code, ErrorCode::NotFound);
    EXPECT_EQ(room.refusal(RemoveSeat{idOf(u"nobody"_s)}).code, ErrorCode::NotFound);
    Seat seat = room.seat(1);
    seat.id = idOf(u"new"_s);
    EXPECT_EQ(room.refusal(PutSeats{{seat}}).code, ErrorCode::InvalidInput) << "its number is taken";
    seat.number = 0;
    EXPECT_EQ(room.refusal(PutSeats{{seat}}).code, ErrorCode::InvalidInput);
    seat.number = 77;
    seat.cluster = u"Z"_s;
    EXPECT_EQ(room.refusal(PutSeats{{seat}}).code, ErrorCode::InvalidInput);
    EXPECT_EQ(room.refusal(SetAgenda{{{u"P99-01"_s, 10, {}}}}).code, ErrorCode::InvalidInput);
    EXPECT_EQ(room.refusal(SetAgenda{{{u"P03-01"_s, 0, {}}}}).code, ErrorCode::InvalidInput);
    EXPECT_EQ(room.refusal(SetAgenda{{{u"P03-01"_s, 10, {u"Z"_s}}}}).code, ErrorCode::InvalidInput);
    EXPECT_EQ(room.refusal(SetAgenda{{{u"P03-01"_s, 10, {}}, {u"P03-01"_s, 10, {}}}}).code, ErrorCode::InvalidInput);
    EXPECT_EQ(room.refusal(SetPrivateNote{u"P99-01"_s, u"x"_s}).code, ErrorCode::InvalidInput);
    EXPECT_EQ(room.refusal(PutParkedPoint{{idOf(u"p"_s), {}, u" "_s, {}}}).code, ErrorCode::InvalidInput);
    EXPECT_EQ(room.refusal(PutParkedPoint{{{}, {}, u"Who pays?"_s, {}}}).code, ErrorCode::InvalidInput);
    EXPECT_EQ(room.refusal(RemoveParkedPoint{idOf(u"p"_s)}).code, ErrorCode::NotFound);
}

TEST(WorkshopEditsTest, UnderTheChathamHouseRuleNoNameIsEverStored) {
    Room room({3, 3}, Attribution::ChathamHouse);
    EXPECT_EQ(room.refusal(PutSeats{{named(room.seat(1), u"Ana"_s)}}).code, ErrorCode::Refused);
    room.make(PutSeats{{named(room.seat(1), u"  "_s)}});
    EXPECT_TRUE(room.seat(1).name.isEmpty());
    Workshop foreign = room.workshop;
    foreign.seats[0].name = u"Ana"_s;
    EXPECT_FALSE(checkWorkshop(*room.framework, foreign).empty()) << "nor from a file";
    foreign.hasHeldNames = true;
    EXPECT_FALSE(checkWorkshop(*room.framework, foreign).empty());
    foreign.seats[0].name.clear();
    EXPECT_FALSE(checkWorkshop(*room.framework, foreign).empty()) << "its history would have it";

    Room other({3, 3}, Attribution::ByGroup);
    other.make(SetAttribution{Attribution::ChathamHouse, 4});
    other.make(SetAttribution{Attribution::Named, 4});
    other.make(PutSeats{{named(other.seat(1), u"Ana"_s)}});
    other.make(PutSeats{{named(other.seat(1), {})}});
    EXPECT_EQ(other.refusal(SetAttribution{Attribution::ChathamHouse, 4}).code, ErrorCode::Refused)
        << "the name is gone from the roster, not from the history";
}

TEST(WorkshopEditsTest, TheRuleIsFixedFromTheFirstVoteOn) {
    for (const Attribution rule : {Attribution::Named, Attribution::ByGroup, Attribution::ChathamHouse}) {
        Room room({3, 3}, rule);
        room.open(u"P03-01"_s);
        for (const Attribution other : {Attribution::Named, Attribution::ByGroup, Attribution::ChathamHouse}) {
            EXPECT_EQ(room.refusal(SetAttribution{other, 4}).code, ErrorCode::Refused);
            if (other == rule) {
                room.make(SetAttribution{rule, 3});
            }
        }
    }
}

TEST(WorkshopEditsTest, WhoMayHaveVotedStays) {
    Room room({3, 3, 1});
    room.workshop.agenda.front().clusters = QStringList{u"A"_s, u"B"_s};
    room.open(room.workshop.agenda.front().indicator);
    EXPECT_EQ(room.refusal(RemoveSeat{room.seat(1).id}).code, ErrorCode::Refused);
    Seat moved = room.seat(1);
    moved.cluster = u"B"_s;
    EXPECT_EQ(room.refusal(PutSeats{{moved}}).code, ErrorCode::Refused);
    moved.cluster = u"A"_s;
    moved.away = true;
    room.make(PutSeats{{moved}});
    room.make(PutSeats{{{idOf(u"late"_s), 8, u"A"_s, {}, false}}});
    room.make(RemoveSeat{room.seat(7).id}); // C was not asked
    room.make(RemoveCluster{u"C"_s});
    EXPECT_EQ(room.refusal(RemoveCluster{u"A"_s}).code, ErrorCode::Refused);
    std::vector<AgendaItem> agenda = room.workshop.agenda;
    agenda.front().clusters = QStringList{u"A"_s};
    EXPECT_EQ(room.refusal(SetAgenda{agenda}).code, ErrorCode::Refused);
    agenda.erase(agenda.begin());
    EXPECT_EQ(room.refusal(SetAgenda{agenda}).code, ErrorCode::Refused);
    agenda = room.workshop.agenda;
    std::swap(agenda.front(), agenda.back());
    agenda.back().minutes = 20;
    room.make(SetAgenda{agenda});
}

} // namespace
} // namespace atalaya::test
