// What a workshop adds to the gap report: how the room voted beside the question, and who took part.
#include "tests/views/gap/GapCase.h"
#include "tests/views/minutes/MinutesFixture.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace atalaya::report::test {
namespace {

using namespace Qt::StringLiterals;
using testing::HasSubstr;
using testing::Not;

Distribution votes(std::vector<int> byStage) {
    Distribution made(static_cast<int>(byStage.size()));
    made.votes = std::move(byStage);
    return made;
}

class GapReportWorkshop : public testing::Test {
protected:
    /// The line below a question that tells of the room; empty when there is none.
    [[nodiscard]] QString line(const QString& code) const {
        const GapReport report(input);
        for (const QString& line : linesOf(under(report.document, anchorOf(code)))) {
            if (line.startsWith(u"Workshop, votes by stage 1 to 5: "_s)) {
                return line.section(u": "_s, 1);
            }
        }
        return {};
    }
    /// Some answered question, and its stage.
    [[nodiscard]] std::pair<QString, int> answered() const {
        const ScoreSheet sheet = scoreAssessment(*input.framework, input.assessment);
        const auto found =
            std::find_if(sheet.indicators.begin(), sheet.indicators.end(), [](const IndicatorScore& one) {
                return one.state == AnswerState::Answered && one.claimed > 1;
            });
        return {found->code, found->claimed};
    }

    GapReportInput input = realInput();
};

TEST_F(GapReportWorkshop, GivesVotesMiddleHalfAndWhatTheRoomCameTo) {
    const auto [code, stage] = answered();
    input.workshops.rooms[code] = {votes({3, 15, 11, 2, 0}), RoomResult::Kind::AgreedWithDissent, stage};
    EXPECT_EQ(line(code), u"31 votes: 3, 15, 11, 2, 0; middle half 2 to 3; agreed with dissent"_s);
    input.workshops.rooms[code] = {votes({0, 0, 4, 0, 0}), RoomResult::Kind::Agreed, stage};
    EXPECT_EQ(line(code), u"4 votes: 0, 0, 4, 0, 0; middle half at 3; agreed"_s);
    input.workshops.rooms[code] = {votes({0, 0, 1, 0, 0}), RoomResult::Kind::Parked, 0};
    EXPECT_EQ(line(code), u"1 vote: 0, 0, 1, 0, 0; middle half not computable; parked"_s);
}

TEST_F(GapReportWorkshop, SaysTheRoomsStageWhereTheAnswerHasAnotherOneNow) {
    const auto [code, stage] = answered();
    input.workshops.rooms[code] = {votes({3, 15, 11, 2, 0}), RoomResult::Kind::Agreed, stage - 1};
    EXPECT_THAT(line(code).toStdString(), HasSubstr(u"agreed on stage %1"_s.arg(stage - 1).toStdString()));
}

TEST_F(GapReportWorkshop, AddsNothingElseAndNothingWithoutAWorkshop) {
    const QStringList without = everyLine(GapReport(input).document);
    const auto [code, stage] = answered();
    input.workshops.rooms[code] = {votes({3, 15, 11, 2, 0}), RoomResult::Kind::Agreed, stage};
    const Difference lines = difference(without, everyLine(GapReport(input).document));
    EXPECT_EQ(shown(lines.gone), "");
    EXPECT_EQ(lines.come.size(), 1) << shown(lines.come);
    EXPECT_EQ(without.filter(u"Workshop, votes by stage"_s).size(), 0);
}

TEST_F(GapReportWorkshop, ListsWhoCameOnlyWhereTheAssessmentListsNobody) {
    input.workshops.gatherings = {
        {u"Altamar agrees"_s,
         {{MergedGroup::Kind::One, u"Ports"_s, 5, {u"Aduana"_s}}, {MergedGroup::Kind::Others, {}, 4, {}}},
         {{u"Altamar agrees"_s, QDate(2026, 3, 12), 6.5}}}};
    ASSERT_FALSE(input.assessment.method.participation.empty()) << "the practice country lists its own";
    EXPECT_THAT(shown(everyLine(GapReport(input).document)), Not(HasSubstr("Participants of Altamar agrees")));

    input.assessment.method.participation.clear();
    input.assessment.method.sessions.clear();
    const ReportDocument document = GapReport(input).document;
    EXPECT_EQ(gridIn(document.body, "Participants of Altamar agrees, by group").rows,
              (std::vector<QStringList>{{u"Ports"_s, u"5"_s, u"Aduana"_s},
                                        {u"Other groups"_s, u"4"_s, QString()},
                                        {u"Total"_s, u"9"_s, QString()}}));
    EXPECT_EQ(gridIn(document.body, "Sessions").rows,
              (std::vector<QStringList>{{u"12 March 2026"_s, u"Altamar agrees"_s, u"6.5"_s}}));
}

/// From a file: only what was revealed and counts, and people by group as the rule says.
class GapReportHeldWorkshop : public MinutesTest {};

TEST_F(GapReportHeldWorkshop, TakesTheFinalRoundsOfTheWholeRoom) {
    hold(Attribution::ByGroup);
    const auto workspace = reopen(Workspace::Mode::ReadOnly);
    const auto held = heldWorkshops(*workspace, plain().id);
    ASSERT_TRUE(atalaya::test::isGood(held));
    ASSERT_EQ(held->size(), 1U);
    EXPECT_TRUE(held->front().workshop.privateNotes.empty());
    const WorkshopSummaryForReport summary = summaryOf(*held);
    const std::map<QString, RoomRecord> rooms{
        {indicator(0), {votes({1, 2, 6, 1}), RoomResult::Kind::AgreedWithDissent, 3}},
        {indicator(1), {votes({0, 9, 0, 0}), RoomResult::Kind::Agreed, 2}},
    };
    EXPECT_EQ(summary.rooms, rooms) << "no parked question without a vote, no stopped and no open round";
    ASSERT_EQ(summary.gatherings.size(), 1U);
    const std::vector<GroupAttendance> groups{
        {MergedGroup::Kind::One, u"Group quay"_s, 5, {u"Capitanía"_s, u"Aduana"_s}},
        {MergedGroup::Kind::Others, {}, 5, {}},
    };
    EXPECT_EQ(summary.gatherings.front().groups, groups);
}

TEST_F(GapReportHeldWorkshop, LeavesOutWorkshopsInWhichNobodyVoted) {
    const auto workspace = makeWithWorkshop();
    const auto held = heldWorkshops(*workspace, plain().id);
    ASSERT_TRUE(atalaya::test::isGood(held));
    EXPECT_TRUE(held->empty());
}

} // namespace
} // namespace atalaya::report::test
