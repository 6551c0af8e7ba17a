#pragma once

#include "models/commands/WorkshopEditor.h"
#include "tests/models/storage/WorkspaceFixture.h"

namespace atalaya::test {

/// A workspace with the plain assessment and a workshop of it: group "quay" of five seats, "sea" of four and "tower" of
/// one, numbered through; every question is answered by all.
class WorkshopStoreTest : public WorkspaceTest {
protected:
    [[nodiscard]] static QUuid workshopId() { return idOf(QStringLiteral("workshop")); }
    [[nodiscard]] static QUuid seatId(int number) { return idOf(QStringLiteral("seat %1").arg(number)); }
    [[nodiscard]] static QDateTime at(int minute) {
        return QDateTime(QDate(2026, 3, 12), QTime(9, 0), Qt::UTC).addSecs(60 * qint64(minute));
    }
    [[nodiscard]] Workshop prepared(Attribution attribution = Attribution::ByGroup) const {
        Workshop workshop = newWorkshop(framework(), plain(), workshopId(), QStringLiteral("Altamar acuerda"));
        workshop.attribution = attribution;
        workshop.days = {{QDate(2026, 3, 12), QTime(9, 0), QTime(17, 0), {{QTime(12, 30), 60}}}};
        workshop.clusters.clear();
        int number = 0;
        for (const auto& [id, seats] : {std::pair("quay", 5), std::pair("sea", 4), std::pair("tower", 1)}) {
            workshop.clusters.push_back({QLatin1String(id), QStringLiteral("Group ") + QLatin1String(id), {}});
            for (int seat = 0; seat < seats; ++seat) {
                ++number;
                workshop.seats.push_back({seatId(number), number, QLatin1String(id), {}, false});
            }
        }
        const auto problems = checkWorkshop(framework(), workshop);
        EXPECT_TRUE(problems.empty()) << problems.front().sentence().toStdString();
        return workshop;
    }
    std::unique_ptr<Workspace> makeWithWorkshop(Attribution attribution = Attribution::ByGroup) {
        auto workspace = make();
        EXPECT_TRUE(isGood(workspace->add(plain(), {})));
        EXPECT_TRUE(isGood(workspace->addWorkshop(prepared(attribution), QStringLiteral("prepared"))));
        return workspace;
    }
    static WorkshopEditor editorOf(Workspace& workspace) {
        auto editor = WorkshopEditor::open(workspace, workshopId());
        EXPECT_TRUE(isGood(editor));
        return std::move(*editor);
    }
    /// Each id is another one.
    [[nodiscard]] static Ballot ballot(const QUuid& round, int seat, int stage,
                                       Confidence confidence = Confidence::Unstated) {
        static int count = 0;
        Ballot given;
        given.id = idOf(QStringLiteral("ballot %1").arg(++count));
        given.round = round;
        given.seat = seatId(seat);
        given.stage = stage;
        given.confidence = confidence;
        given.received = at(count);
        return given;
    }
    static Casting castOne(WorkshopEditor& editor, const Ballot& given) {
        return editor.cast(std::vector<Ballot>{given}).front();
    }
    static void expectThanked(const Casting& casting) {
        EXPECT_TRUE(casting) << casting.error().error.sentence.toStdString() << " ["
                             << casting.error().error.detail.toStdString() << "]";
    }
    /// A round with votes of seats 1 to 9, of which seat 2 changed its mind, revealed.
    QUuid runRound(WorkshopEditor& editor, const QString& code, int minute) const {
        const QUuid round = idOf(QStringLiteral("round of %1 at %2").arg(code).arg(minute));
        EXPECT_TRUE(isGood(editor.apply(OpenRound{round, code, at(minute)})));
        for (int seat = 1; seat <= 9; ++seat) {
            expectThanked(castOne(editor, ballot(round, seat, 1 + seat % 4, Confidence::Medium)));
        }
        expectThanked(castOne(editor, ballot(round, 2, 1)));
        EXPECT_TRUE(isGood(editor.reveal(round, at(minute + 5))));
        return round;
    }
    /// Everything that a workshop can hold, through the changes that make it.
    void runAll(WorkshopEditor& editor) const {
        const QString first = indicator(0);
        const QString second = indicator(1);
        const auto make = [&editor](const WorkshopChange& change) { EXPECT_TRUE(isGood(editor.apply(change))); };
        make(SetWorkshopHead{QStringLiteral("Altamar acuerda «2026»"), QStringLiteral("Palacio, salón 3")});
        make(PutCluster{{QStringLiteral("quay"),
                         QStringLiteral("Muelle"),
                         {QStringLiteral("Capitanía"), QStringLiteral("Aduana")}}});
        make(SetPrivateNote{{}, QStringLiteral("Begin with the port.")});
        make(SetPrivateNote{first, QStringLiteral("Ask the pilots first.")});
        const QUuid early = runRound(editor, first, 10);
        make(RecordResult{first,
                          {RoomResult::Kind::AgreedWithDissent,
                           2,
                           early,
                           QStringLiteral("Two berths are new."),
                           {{QStringLiteral("It is three."), {}}, {QStringLiteral("It is one."), {}}},
                           at(20)}});
        make(BeginBreak{at(21)});
        make(BeginItem{second, at(36)});
        const QUuid stopped = idOf(QStringLiteral("stopped"));
        make(OpenRound{stopped, second, at(37)});
        expectThanked(castOne(editor, ballot(stopped, 3, 4)));
        make(CloseRound{stopped, at(38)});
        runRound(editor, second, 40);
        make(PutParkedPoint{{idOf(QStringLiteral("p1")), second, QStringLiteral("Who pays?"), at(50)}});
        make(PutParkedPoint{{idOf(QStringLiteral("p0")), {}, QStringLiteral("The lighthouse"), at(51)}});
        Seat gone = editor.snapshot().seats.at(9);
        gone.away = true;
        make(PutSeats{{gone}});
        const QUuid open = idOf(QStringLiteral("open"));
        make(OpenRound{open, indicator(2), at(60)});
        expectThanked(castOne(editor, ballot(open, 4, 3)));
        expectThanked(editor.cast(PaperTally{idOf(QStringLiteral("tally")),
                                             open,
                                             QStringLiteral("sea"),
                                             {{2, Confidence::High, 2}, {4, Confidence::Unstated, 1}},
                                             at(61)}));
    }
    [[nodiscard]] static const QUuid openRoundId() { return idOf(QStringLiteral("open")); }
};

} // namespace atalaya::test
