// What the action-plan report says, against figures worked out by hand (see SmallStrategy.h).
#include "tests/views/strategyreport/PlanReportFixture.h"

#include <QRegularExpression>

namespace atalaya::report::test {
namespace {

using namespace Qt::StringLiterals;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

class ActionPlanReport : public testing::Test {
protected:
    [[nodiscard]] Elements section(const char* anchor) const { return under(document, QLatin1String(anchor)); }
    [[nodiscard]] std::string said(const char* anchor) const { return shown(linesOf(section(anchor))); }

    const PlanReportInput input = planInput(PlanReportKind::ActionPlan);
    const ReportDocument document = composed(input);
};

TEST_F(ActionPlanReport, SumsUpWhereItStands) {
    const Grid states = gridIn(section("summary"), "Actions by status");
    EXPECT_EQ(states.column("Actions"), (QStringList{u"1"_s, u"1"_s, u"1"_s, u"0"_s, u"1"_s, u"1"_s}))
        << "proposed, approved, running, done, stopped; late";
    EXPECT_THAT(said("summary"), HasSubstr("As of 14 May 2026."));
    EXPECT_EQ(document.attachments.size(), 1U);
}

TEST_F(ActionPlanReport, DrawsTheRoadmapByObjective) {
    EXPECT_EQ(headingAt(document, u"roadmap"_s)->text, u"Roadmap, 2026 to 2027"_s);
    const Grid roadmap = gridIn(section("roadmap"), "Roadmap");
    QStringList codes = roadmap.column("");
    codes.removeAll(QString());
    EXPECT_EQ(codes.filter(u"A"_s).size(), 4) << shown(codes);
    EXPECT_EQ(roadmap.row(u"A1"_s).last(), u"approved"_s) << "what its bar shows, in words";
    EXPECT_EQ(roadmap.row(u"A2"_s).last(), u"proposed"_s);
    EXPECT_EQ(roadmap.row(u"A3"_s).last(), u"stopped"_s) << "no bar";
    EXPECT_EQ(roadmap.row(u"A1"_s).at(2), u"Q1\u00a026\u2013Q4\u00a026"_s);
}

TEST_F(ActionPlanReport, TellsAllThatIsKnownOfAnAction) {
    const std::string actions = said("actions");
    for (const char* line :
         {"Lead: CSIRT", "Support: Ministry of Finance", "When: 1 January 2026 to 31 December 2026",
          "Cost: 200\u00a0USD (100 to 400)", "By year: 2026: 200", "Funding: State budget, secured",
          "Measured by: Nights covered; M1 Time to answer",
          "Risk: Nobody applies (likelihood high, impact medium). Response: Pay more", "Waits for: A1",
          "Funding: not secured", "stage 2 to 3", "Somebody answers at night.", "running, 40\u00a0% done"}) {
        EXPECT_THAT(actions, HasSubstr(line));
    }
}

TEST_F(ActionPlanReport, GivesTheBudgetByBodyAndNothingForWhatWasStopped) {
    const Grid bodies = gridIn(section("budget"), "Likely cost by lead body and year");
    EXPECT_EQ(bodies.head, (QStringList{u"Lead body"_s, u"2026"_s, u"2027"_s, u"USD"_s}));
    EXPECT_EQ(bodies.row(u"CSIRT"_s), (QStringList{u"CSIRT"_s, u"200"_s, u"\u2013"_s, u"200"_s}));
    EXPECT_EQ(bodies.row(u"Ministry of Education"_s).mid(1), (QStringList{u"\u2013"_s, u"300"_s, u"300"_s}));
    EXPECT_EQ(bodies.row(u"Total"_s).mid(1), (QStringList{u"200"_s, u"300"_s, u"500"_s}));
    EXPECT_THAT(wordsOf(document), Not(HasSubstr("5,000")));
    EXPECT_THAT(said("summary"), HasSubstr("no sum counts what was stopped"));

    const Grid load = gridIn(section("workload"), "Workload by body and year");
    ASSERT_EQ(load.rows.size(), 3U);
    EXPECT_EQ(load.rows[0].mid(0, 4), (QStringList{u"CSIRT"_s, u"2026"_s, u"1"_s, u"0"_s}));
    EXPECT_EQ(load.rows[2].mid(0, 4), (QStringList{u"Ministry of Finance"_s, u"2026"_s, u"1"_s, u"1"_s}));
}

TEST_F(ActionPlanReport, SaysWhatIsLateOnItsDateAndWhy) {
    const Grid late = gridIn(section("late"), "Late actions");
    ASSERT_EQ(late.rows.size(), 1U);
    EXPECT_EQ(late.rows[0][0], u"A4"_s);
    EXPECT_THAT(late.at(late.rows[0], "Why").toStdString(), HasSubstr("ts end passed 14 day"));
    PlanReportInput before = input;
    before.options.created = QDateTime(QDate(2026, 2, 1), QTime(0, 0), Qt::UTC);
    EXPECT_THAT(shown(linesOf(under(composed(before), u"late"_s))), HasSubstr("Nothing is late."));
}

TEST_F(ActionPlanReport, ListsEveryReading) {
    const Grid readings = gridIn(section("measures"), "Readings");
    EXPECT_EQ(readings.row(u"31 March 2026"_s), (QStringList{u"31 March 2026"_s, u"26"_s, u"First quarter"_s}));
    const Grid measures = gridIn(section("measures"), "Measures");
    EXPECT_EQ(measures.rows.size(), 2U);
    EXPECT_EQ(measures.at(measures.row(u"M2"_s), "Last reading"), u"\u2013"_s);
}

TEST_F(ActionPlanReport, LeavesNoPlaceHolderInItsWords) {
    static const QRegularExpression holder(u"%(\\d|n\\b|L\\d)"_s);
    static const QRegularExpression spaces(u"  |\\t|^ | $"_s);
    const QStringList lines = everyLine(document) + everyLine(composed(planInput(PlanReportKind::Strategy))) +
                              everyLine(composed(planInput(PlanReportKind::Brief)));
    EXPECT_EQ(shown(lines.filter(holder)), "");
    EXPECT_EQ(shown(lines.filter(spaces)), "");
}

} // namespace
} // namespace atalaya::report::test
