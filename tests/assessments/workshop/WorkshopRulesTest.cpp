#include "tests/support/Room.h"

#include <random>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

TEST(WorkshopRulesTest, FindEachDefectOfAForeignOneAtItsPlace) {
    Room room({3, 3});
    room.open(u"P03-01"_s);
    room.votes({1, 3, 5});
    room.reveal();
    room.make(RecordResult{u"P03-01"_s, {RoomResult::Kind::Agreed, 3, room.round, u"It runs."_s, {}, Room::at(200)}});
    room.make(PutParkedPoint{{idOf(u"p"_s), u"P03-01"_s, u"Who pays?"_s, Room::at(3)}});
    const auto pointerAfter = [&](auto spoil) {
        Workshop spoiled = room.workshop;
        spoil(spoiled);
        const auto problems = checkWorkshop(*room.framework, spoiled);
        return problems.empty() ? std::string("nothing") : problems.front().pointer.toStdString();
    };
    EXPECT_EQ(pointerAfter([](Workshop&) {}), "nothing");
    EXPECT_EQ(pointerAfter([](Workshop& w) { w.id = {}; }), "/workshop/id");
    EXPECT_EQ(pointerAfter([](Workshop& w) { w.assessment = {}; }), "/workshop/assessment");
    EXPECT_EQ(pointerAfter([](Workshop& w) { w.stages = 4; }), "/workshop/stages");
    EXPECT_EQ(pointerAfter([](Workshop& w) { w.smallestGroup = 0; }), "/workshop/smallestGroup");
    EXPECT_EQ(pointerAfter([](Workshop& w) { w.seats[1].id = w.seats[0].id; }), "/workshop/seats/1/id");
    EXPECT_EQ(pointerAfter([](Workshop& w) { w.seats[1].number = 1; }), "/workshop/seats/1/number");
    EXPECT_EQ(pointerAfter([](Workshop& w) { w.clusters[1].id = u"A"_s; }), "/workshop/clusters/1/id");
    EXPECT_EQ(pointerAfter([](Workshop& w) { w.rounds[0].number = 2; }), "/workshop/rounds/0/number");
    EXPECT_EQ(pointerAfter([](Workshop& w) { w.rounds[0].closed = {}; }), "/workshop/rounds/0/state");
    EXPECT_EQ(pointerAfter([](Workshop& w) { w.rounds[0].opened = Room::at(900); }), "/workshop/rounds/0/state");
    EXPECT_EQ(pointerAfter([](Workshop& w) { w.rounds[0].clusters.clear(); }), "/workshop/rounds/0/clusters");
    EXPECT_EQ(pointerAfter([](Workshop& w) { w.rounds[0].turnout[0].votes = 4; }), "/workshop/rounds/0/turnout");
    EXPECT_EQ(pointerAfter([](Workshop& w) { w.rounds.push_back(w.rounds[0]); }), "/workshop/rounds/1/id");
    EXPECT_EQ(pointerAfter([](Workshop& w) { w.results.begin()->second.stage = 0; }), "/workshop/results/P03-01/stage");
    EXPECT_EQ(pointerAfter([](Workshop& w) { w.parked.push_back(w.parked[0]); }), "/workshop/parked/1/id");
    EXPECT_EQ(pointerAfter([](Workshop& w) { w.privateNotes[u"P99"_s] = u"x"_s; }), "/workshop/privateNotes/P99");
    EXPECT_EQ(pointerAfter([](Workshop& w) { w.course[0].to = Room::at(-5); }), "/workshop/course/0");
    EXPECT_EQ(
        pointerAfter([](Workshop& w) {
            w.rounds.push_back({idOf(u"a"_s), u"P03-02"_s, 1, RoundState::Open, Room::at(0), {}, {}, {u"A"_s}, {}});
            w.rounds.push_back({idOf(u"b"_s), u"P03-03"_s, 1, RoundState::Open, Room::at(0), {}, {}, {u"A"_s}, {}});
        }),
        "/workshop/rounds");
}

TEST(WorkshopRulesTest, KeepEveryWorkshopOneThatCanBeReadBack) {
    // Any sequence of changes, accepted or refused, leaves what checkWorkshop() accepts.
    std::size_t results = 0;
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        Room room({3, 1, 2}, static_cast<Attribution>(seed % 3));
        std::mt19937_64 dice(seed);
        for (int step = 0; step < 80; ++step) {
            const QString indicator = room.framework->indicators[dice() % 2].code;
            const QDateTime when = Room::at(step - static_cast<int>(dice() % 3));
            const QUuid id = idOf(QString::number(dice() % 9));
            const QUuid fresh = QUuid::createUuidV5(id, QString::number(step));
            const Round* found = room.workshop.openRound();
            found = found == nullptr ? room.workshop.lastRound(indicator) : found;
            const QUuid round = found == nullptr ? id : found->id;
            std::vector<Turnout> turnout;
            for (const QString& cluster : found == nullptr ? QStringList() : found->clusters) {
                const int seats = 1 + static_cast<int>(dice() % 4);
                const int tooMany = dice() % 9 == 0 ? 4 : 0;
                turnout.push_back({cluster, seats, tooMany + static_cast<int>(dice() % 2)});
            }
            Seat seat = room.workshop.seats[dice() % room.workshop.seats.size()];
            seat.away = dice() % 2 == 0;
            seat.name = dice() % 4 == 0 ? u"Ana"_s : QString();
            seat.cluster = room.workshop.clusters[dice() % room.workshop.clusters.size()].id;
            std::vector<AgendaItem> agenda = room.workshop.agenda;
            agenda[dice() % agenda.size()].minutes = static_cast<int>(dice() % 300);
            RoomResult result{
                static_cast<RoomResult::Kind>(dice() % 3), static_cast<int>(dice() % 6), round, u"Why"_s, {}, when};
            if (dice() % 2 == 0) {
                result.dissents.push_back({u"No."_s, dice() % 2 == 0 ? u"A"_s : QString()});
            }
            const std::vector<WorkshopChange> changes = {
                SetWorkshopHead{u"x"_s, {}},
                SetAttribution{static_cast<Attribution>(dice() % 3), static_cast<int>(dice() % 5)},
                PutCluster{{u"Q"_s, u"Quarter"_s, {}}},
                RemoveCluster{u"Q"_s},
                PutSeats{{seat}},
                RemoveSeat{room.workshop.seats.size() > 1 ? seat.id : id},
                SetAgenda{agenda},
                BeginItem{indicator, when},
                BeginBreak{when},
                StopItem{when},
                OpenRound{fresh, indicator, when},
                OpenRound{id, indicator, when},
                RevealRound{round, turnout, when},
                RevealRound{round, turnout, when},
                CloseRound{round, when},
                RecordResult{indicator, result},
                RecordResult{indicator, result},
                ClearResult{indicator},
                PutParkedPoint{{id, indicator, u"Later"_s, when}},
                RemoveParkedPoint{id},
                SetPrivateNote{indicator, u"n"_s},
                dice() % 9 == 0 ? WorkshopChange(EndWorkshop{when}) : WorkshopChange(ResumeWorkshop{}),
                ResumeWorkshop{}};
            // Every third step is the next one of a room at work, so that the walk gets on.
            const WorkshopChange onward =
                room.workshop.openRound() != nullptr               ? WorkshopChange(RevealRound{round, turnout, when})
                : room.workshop.lastRevealed(indicator) == nullptr ? WorkshopChange(OpenRound{fresh, indicator, when})
                                                                   : WorkshopChange(RecordResult{indicator, result});
            const WorkshopChange& change = dice() % 3 == 0 ? onward : changes[dice() % changes.size()];
            if (auto next = edit(*room.framework, room.workshop, change)) {
                results += std::holds_alternative<RecordResult>(change) ? 1 : 0;
                room.workshop = std::move(*next);
            }
            const auto problems = checkWorkshop(*room.framework, room.workshop);
            ASSERT_TRUE(problems.empty()) << seed << ": " << problems.front().sentence().toStdString();
            if (room.workshop.attribution == Attribution::ChathamHouse) {
                for (const Seat& one : room.workshop.seats) {
                    ASSERT_TRUE(one.name.isEmpty());
                }
            }
        }
    }
    EXPECT_GT(results, 50U) << "the walk gets as far as that";
}

} // namespace
} // namespace atalaya::test
