#include "tests/support/Room.h"

namespace atalaya::test {

Room::Room(const std::vector<int>& seatsByCluster, Attribution attribution, int smallestGroup) {
    workshop.id = idOf(QStringLiteral("workshop"));
    workshop.assessment = idOf(QStringLiteral("assessment"));
    workshop.title = QStringLiteral("Altamar agrees");
    workshop.attribution = attribution;
    workshop.smallestGroup = smallestGroup;
    int number = 0;
    for (std::size_t i = 0; i < seatsByCluster.size(); ++i) {
        const QString id(QChar(u'A' + static_cast<char16_t>(i)));
        workshop.clusters.push_back({id, QStringLiteral("Group ") + id, {}});
        for (int seats = 0; seats < seatsByCluster[i]; ++seats) {
            ++number;
            workshop.seats.push_back({idOf(QStringLiteral("seat %1").arg(number)), number, id, {}, false});
        }
    }
    for (const Indicator& indicator : framework->indicators) {
        workshop.agenda.push_back({indicator.code, 12, {}});
    }
    workshop.days = {{QDate(2026, 3, 12), QTime(9, 0), QTime(17, 0), {}}};
    const auto problems = checkWorkshop(*framework, workshop);
    EXPECT_TRUE(problems.empty()) << problems.front().sentence().toStdString();
}

void Room::make(const WorkshopChange& change) {
    auto next = edit(*framework, workshop, change);
    ASSERT_TRUE(next) << next.error().sentence.toStdString();
    workshop = std::move(*next);
    const auto problems = checkWorkshop(*framework, workshop);
    ASSERT_TRUE(problems.empty()) << problems.front().sentence().toStdString();
}

Error Room::refusal(const WorkshopChange& change) const {
    const auto next = edit(*framework, workshop, change);
    if (next) {
        ADD_FAILURE() << "accepted";
        return {};
    }
    EXPECT_TRUE(next.error().sentence.endsWith(u'.')) << next.error().sentence.toStdString();
    EXPECT_FALSE(next.error().sentence.contains(QStringLiteral("%1")));
    return next.error();
}

void Room::open(const QString& indicator) {
    round = idOf(QStringLiteral("round %1").arg(++clock));
    boxes.emplace(round, BallotBox(round));
    make(OpenRound{round, indicator, at(static_cast<int>(clock))});
}

void Room::reveal() {
    make(RevealRound{round, turnoutOf(workshop, current(), box()), at(static_cast<int>(++clock))});
}

void Room::close() {
    make(CloseRound{round, at(static_cast<int>(++clock))});
}

QUuid Room::vote(int number, int stage, Confidence confidence) {
    Ballot given = ballot(number, stage);
    given.confidence = confidence;
    const Admission accepted = ask(given);
    EXPECT_TRUE(accepted) << accepted.error().error.sentence.toStdString();
    if (accepted) {
        stored.insert(stored.end(), accepted->added().begin(), accepted->added().end());
        replaced.insert(replaced.end(), accepted->replaced().begin(), accepted->replaced().end());
        EXPECT_TRUE(box().take(*accepted));
    }
    return given.id;
}

void Room::tally(const QString& cluster, const std::vector<CardCount>& counts) {
    const Admission accepted =
        admit(workshop, box(), PaperTally{idOf(QString::number(++clock)), round, cluster, counts, at(1)});
    ASSERT_TRUE(accepted) << accepted.error().error.sentence.toStdString();
    stored.insert(stored.end(), accepted->added().begin(), accepted->added().end());
    replaced.insert(replaced.end(), accepted->replaced().begin(), accepted->replaced().end());
    ASSERT_TRUE(box().take(*accepted));
}

void Room::votes(const std::vector<int>& stages) {
    for (std::size_t i = 0; i < stages.size(); ++i) {
        vote(static_cast<int>(i) + 1, stages[i]);
    }
}

Ballot Room::ballot(int number, int stage) const {
    Ballot given;
    given.id = idOf(QStringLiteral("ballot %1").arg(++clock));
    given.round = round;
    given.seat = seat(number).id;
    given.stage = stage;
    given.received = at(static_cast<int>(clock));
    return given;
}

const Seat& Room::seat(int number) const {
    return workshop.seats.at(static_cast<std::size_t>(number) - 1);
}

QDateTime Room::at(int minute) {
    return QDateTime(QDate(2026, 3, 12), QTime(9, 0), Qt::UTC).addSecs(60 * qint64(minute));
}

} // namespace atalaya::test
