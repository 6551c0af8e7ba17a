// What falls to a body, and nothing that falls to another.
#include "tests/views/strategyreport/PlanReportFixture.h"

namespace atalaya::report::test {
namespace {

using namespace Qt::StringLiterals;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

TEST(BriefReport, NamesOnlyWhatFallsToItsBody) {
    const ReportDocument document = composed(planInput(PlanReportKind::Brief, u"CSIRT"_s));
    const std::string words = wordsOf(document);
    EXPECT_THAT(words, AllOf(HasSubstr("What falls to you: CSIRT"), HasSubstr("Duty roster"),
                             HasSubstr("Time to answer"), HasSubstr("Publish the strategy")))
        << "the action it leads, its measure";
    for (const char* other : {"Cyber curriculum", "Abandoned centre", "Procurement clauses", "Graduates",
                              "Ministry of Education", "Presidency", "Only the roster"}) {
        EXPECT_THAT(words, Not(HasSubstr(other)));
    }
    EXPECT_TRUE(document.attachments.empty()) << "the assessment is not all that body's business";
    EXPECT_TRUE(document.cover.title.isEmpty()) << "it begins at once";

    const Grid led = gridIn(document.body, "Actions that you lead");
    ASSERT_EQ(led.rows.size(), 1U);
    EXPECT_EQ(led.at(led.rows[0], "USD"), u"200"_s);
    EXPECT_EQ(led.at(led.rows[0], "When"), u"1 January 2026 to 31 December 2026"_s);
    EXPECT_EQ(led.at(led.rows[0], "Waits for"), u"\u2013"_s);
}

TEST(BriefReport, SaysWhenWhatItsActionsWaitForWasStopped) {
    PlanReportInput input = planInput(PlanReportKind::Brief, u"Ministry of Education"_s);
    actionCalled(input, u"A1"_s).status = ActionStatus::Stopped;
    Grid led = gridIn(composed(input).body, "Actions that you lead");
    EXPECT_EQ(led.at(led.rows.at(0), "Waits for"), u"A1 (CSIRT, stopped)"_s);
    actionCalled(input, u"A1"_s).leadBody.clear();
    led = gridIn(composed(input).body, "Actions that you lead");
    EXPECT_EQ(led.at(led.rows.at(0), "Waits for"), u"A1 (stopped)"_s);
}

TEST(BriefReport, SaysWhatItsBodyLeadsCostsAndWhatIsNotInIt) {
    PlanReportInput input = planInput(PlanReportKind::Brief, u"CSIRT"_s);
    EXPECT_THAT(wordsOf(composed(input)),
                AllOf(HasSubstr("As of 14 May 2026: 1 action to lead, 0 to support, 1 measure"),
                      HasSubstr("What is still to be done of what you lead costs 200\u00a0USD, from 100 to 400."),
                      Not(HasSubstr("not estimated yet"))));
    actionCalled(input, u"A4"_s).leadBody = u"CSIRT"_s; // nobody has estimated it
    EXPECT_THAT(wordsOf(composed(input)), HasSubstr("from 100 to 400. 1 action not estimated yet, so in no sum."));
    input.options.body = u"Ministry of Education"_s; // 300, least and most alike
    EXPECT_THAT(wordsOf(composed(input)), HasSubstr("What is still to be done of what you lead costs 300\u00a0USD."));
}

TEST(BriefReport, SaysWhomItsActionsWaitForAndWhatItSupports) {
    const ReportDocument education = composed(planInput(PlanReportKind::Brief, u"Ministry of Education"_s));
    const Grid led = gridIn(education.body, "Actions that you lead");
    ASSERT_EQ(led.rows.size(), 1U);
    EXPECT_EQ(led.at(led.rows[0], "Waits for"), u"A1 (CSIRT)"_s);
    EXPECT_THAT(wordsOf(education), Not(HasSubstr("Duty roster")));

    const ReportDocument finance = composed(planInput(PlanReportKind::Brief, u"Ministry of Finance"_s));
    EXPECT_EQ(itemsUnder(finance, u"body-1-supported"_s),
              QStringList{u"A1 Duty roster, led by CSIRT, 1 January 2026 to 31 December 2026"_s});
}

TEST(BriefReport, ListsTheDeadlinesOfTwelveMonths) {
    const ReportDocument document = composed(planInput(PlanReportKind::Brief, u"CSIRT"_s));
    const Grid deadlines = gridIn(document.body, "Overdue, and due in the next 12 months");
    QStringList listed;
    for (const QStringList& row : deadlines.rows) {
        listed << row[0] + u' ' + row[1];
    }
    EXPECT_THAT(shown(listed),
                AllOf(HasSubstr("1 May 2026, past"), HasSubstr("30 June 2026 M1"), HasSubstr("31 December 2026 A1"),
                      HasSubstr("31 December 2026 M1"), Not(HasSubstr("2027"))));
}

TEST(BriefReport, TellsOfWhatIsPastAsWhatWasToHappen) {
    PlanReportInput input = planInput(PlanReportKind::Brief, u"CSIRT"_s);
    Action& roster = actionCalled(input, u"A1"_s);
    roster.status = ActionStatus::Approved;
    roster.end = QDate(2026, 5, 13); // the report is of the 14th
    const auto happens = [&input](const QString& day, const QString& code) {
        const Grid deadlines = gridIn(composed(input).body, "Overdue, and due in the next 12 months");
        for (const QStringList& row : deadlines.rows) {
            if (row[0] == day && row[1] == code) {
                return row[3];
            }
        }
        return QString();
    };
    EXPECT_EQ(happens(u"1 January 2026, past"_s, u"A1"_s), u"was to begin"_s);
    EXPECT_EQ(happens(u"13 May 2026, past"_s, u"A1"_s), u"was to end"_s);
    actionCalled(input, u"A1"_s).end = QDate(2026, 5, 14);
    EXPECT_EQ(happens(u"14 May 2026"_s, u"A1"_s), u"ends"_s);
}

TEST(BriefReport, OfAllBodiesHasAPageEach) {
    const PlanReportInput input = planInput(PlanReportKind::Brief);
    EXPECT_EQ(briefBodies(input.assessment.plan),
              (QStringList{u"CSIRT"_s, u"Ministry of Education"_s, u"Ministry of Finance"_s}));
    QStringList pages;
    const ReportDocument document = composed(input);
    for (const Heading* heading : all<Heading>(document.body)) {
        if (heading->newPage) {
            pages << heading->text;
        }
    }
    EXPECT_EQ(pages, (QStringList{u"What falls to you: CSIRT"_s, u"What falls to you: Ministry of Education"_s,
                                  u"What falls to you: Ministry of Finance"_s}));
    EXPECT_FALSE(document.cover.title.isEmpty());
}

TEST(BriefReport, FindsABodyWhateverItsCapitalsAndListsThemForAStranger) {
    const Plan plan = planInput(PlanReportKind::Brief).assessment.plan;
    const auto found = briefBodyCalled(plan, u" ministry of FINANCE "_s);
    ASSERT_TRUE(found);
    EXPECT_EQ(*found, u"Ministry of Finance"_s);
    const auto unknown = briefBodyCalled(plan, u"Navy"_s);
    ASSERT_FALSE(unknown);
    EXPECT_THAT(unknown.error().sentence.toStdString(), AllOf(HasSubstr("“Navy”"), HasSubstr("CSIRT")));
    const auto nobody = briefBodyCalled({}, u"CSIRT"_s);
    ASSERT_FALSE(nobody);
    EXPECT_THAT(nobody.error().sentence.toStdString(), HasSubstr("names a body yet"));
}

} // namespace
} // namespace atalaya::report::test
