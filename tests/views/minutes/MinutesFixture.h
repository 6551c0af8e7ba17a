#pragma once

#include "models/exchange/AssessmentJson.h"
#include "models/exchange/RosterImport.h"
#include "tests/models/storage/WorkshopFixture.h"
#include "views/reports/minutes/Minutes.h"
#include "views/theme/Fonts.h"
#include "views/theme/Theme.h"

namespace atalaya::report::test {

/// A workshop whose minutes can be worked out by hand. Ten people in three groups, of 5, 4 and 1; the small one is
/// merged with the next where groups are shown.
///
/// First question, round 1: seats 1 to 10 vote 1 2 2 3 3 3 3 3 4 3, so 1, 2, 6, 1 of 10; agreed on 3 with the dissent
/// of the first group. Second question: round 1 nine times 2; round 2 is stopped with `hidden` of its votes in it;
/// agreed on
/// 2. Third question: parked without a vote. Fourth: a round is open with `hidden` votes in it. The rest is not
/// reached.
class MinutesTest : public atalaya::test::WorkshopStoreTest {
protected:
    static inline const QString nameCanary = QStringLiteral("Zoila Quispe-Añaguari");
    static inline const QString noteCanary = QStringLiteral("Do not let the admiral speak first");

    [[nodiscard]] Workshop withNames(Attribution attribution) const {
        Workshop workshop = prepared(attribution);
        workshop.days.front().breaks = {{QTime(9, 30), 15}};
        workshop.place = QStringLiteral("Palacio, salón 3");
        workshop.clusters.front().institutions = {QStringLiteral("Capitanía"), QStringLiteral("Aduana")};
        if (attribution != Attribution::ChathamHouse) {
            workshop.seats.front().name = nameCanary;
            workshop.hasHeldNames = true;
        }
        return workshop;
    }
    /// Somebody more comes with a list, which has a name in it whatever the rule.
    static void readNames(WorkshopEditor& editor) {
        const QString table = QStringLiteral("name,cluster\n%1,quay\n").arg(nameCanary);
        const auto roster = readRoster(editor.snapshot(), table.toUtf8());
        ASSERT_TRUE(atalaya::test::isGood(roster));
        ASSERT_TRUE(roster->problems.empty());
        const std::vector<WorkshopChange> changes =
            changesFor(editor.snapshot(), *roster, [] { return atalaya::test::idOf(QStringLiteral("eleventh")); });
        ASSERT_FALSE(changes.empty());
        ASSERT_TRUE(atalaya::test::isGood(editor.applyAll(changes)));
    }

    /// The file of path(), with the workshop run through as above.
    void hold(Attribution attribution, int hidden = 3) {
        const auto workspace = make();
        ASSERT_TRUE(workspace);
        ASSERT_TRUE(atalaya::test::isGood(workspace->add(practice(), {})));
        ASSERT_TRUE(atalaya::test::isGood(workspace->addWorkshop(withNames(attribution), {})));
        WorkshopEditor editor = editorOf(*workspace);
        const auto step = [&editor](const WorkshopChange& change) {
            ASSERT_TRUE(atalaya::test::isGood(editor.apply(change)));
        };
        step(SetPrivateNote{indicator(0), noteCanary});
        const QUuid first = vote(editor, 0, 10, {1, 2, 2, 3, 3, 3, 3, 3, 4, 3});
        reveal(editor, first, 14);
        step(RecordResult{indicator(0),
                          {RoomResult::Kind::AgreedWithDissent,
                           3,
                           first,
                           QStringLiteral("Two berths are new."),
                           {{QStringLiteral("The plan is not signed."), QStringLiteral("quay")}},
                           at(20)}});
        step(BeginBreak{at(20)});
        const QUuid second = vote(editor, 1, 30, {2, 2, 2, 2, 2, 2, 2, 2, 2});
        reveal(editor, second, 33);
        const QUuid stopped = vote(editor, 1, 34, std::vector<int>(std::size_t(hidden), 4));
        step(CloseRound{stopped, at(36)});
        step(RecordResult{indicator(1), {RoomResult::Kind::Agreed, 2, second, {}, {}, at(37)}});
        step(BeginItem{indicator(2), at(38)});
        step(RecordResult{indicator(2),
                          {RoomResult::Kind::Parked, 0, {}, QStringLiteral("The law is missing."), {}, at(44)}});
        step(PutParkedPoint{{atalaya::test::idOf(QStringLiteral("point")), {}, QStringLiteral("Who pays?"), at(45)}});
        (void)vote(editor, 3, 50, std::vector<int>(std::size_t(hidden), 1));
    }

    [[nodiscard]] Assessment practice() const {
        Assessment assessment = plain();
        assessment.practice = true;
        return assessment;
    }

    QUuid vote(WorkshopEditor& editor, std::size_t question, int minute, const std::vector<int>& stages) const {
        const QUuid round = atalaya::test::idOf(QStringLiteral("round at %1").arg(minute));
        EXPECT_TRUE(atalaya::test::isGood(editor.apply(OpenRound{round, indicator(question), at(minute)})));
        int seat = 0;
        for (const int stage : stages) {
            ++seat;
            expectThanked(castOne(editor, ballot(round, seat, stage, seat == 1 ? Confidence::Low : Confidence::High)));
        }
        return round;
    }
    static void reveal(WorkshopEditor& editor, const QUuid& round, int minute) {
        EXPECT_TRUE(atalaya::test::isGood(editor.reveal(round, at(minute))));
    }

    /// What the minutes of that file are made of.
    [[nodiscard]] MinutesInput input() const {
        const auto workspace = reopen(Workspace::Mode::ReadOnly);
        MinutesInput made;
        auto assessment = workspace->assessment(plain().id);
        auto framework = workspace->framework(plain().frameworkId, plain().frameworkVersion);
        auto held = heldWorkshop(*workspace, workshopId());
        EXPECT_TRUE(atalaya::test::isGood(assessment));
        EXPECT_TRUE(atalaya::test::isGood(framework));
        EXPECT_TRUE(atalaya::test::isGood(held));
        if (assessment && framework && held) {
            made.framework = *framework;
            made.assessment = *assessment;
            made.held = *held;
            made.verificationCode = verificationCode(*assessment);
        }
        made.options.created = QDateTime(QDate(2026, 5, 14), QTime(0, 0), Qt::UTC);
        return made;
    }
    [[nodiscard]] static ReportDocument composed(const MinutesInput& input) {
        loadFonts();
        return composeMinutes(input, Theme::paper());
    }
    [[nodiscard]] ReportDocument composed() const { return composed(input()); }
    [[nodiscard]] QByteArray written(ReportFormat format, Paper paper = Paper::A4) const {
        loadFonts();
        ReportOutput output;
        output.format = format;
        output.paper = paper;
        auto file = makeMinutes(input(), output);
        EXPECT_TRUE(atalaya::test::isGood(file));
        if (!file) {
            return {};
        }
        EXPECT_EQ(file->problems.join(QLatin1Char('\n')).toStdString(), "");
        return file->bytes;
    }
};

} // namespace atalaya::report::test
