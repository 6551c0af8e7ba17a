// How much a brief says, and how many pages that takes.
#include "assessments/strategy/FollowUp.h"
#include "tests/views/strategyreport/PlanReportFixture.h"
#include "tests/views/support/Package.h"
#include "views/reports/Headings.h"
#include "views/reports/PagedReport.h"
#include "views/reports/ReportWriters.h"

#include <QRegularExpression>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFOutlineDocumentHelper.hh>

namespace atalaya::report::test {
namespace {

using namespace Qt::StringLiterals;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

int pagesOf(const ReportDocument& document, Paper paper) {
    PagingOptions options;
    options.paper = paper;
    const auto laid = layOut(document, options);
    EXPECT_TRUE(laid);
    return laid ? laid->pages() : 0;
}

/// What the body's brief counts beyond the deadlines that it lists.
int countedDeadlines(const ReportDocument& document) {
    static const QRegularExpression more(u"And (\\d+) more deadline"_s);
    return more.match(everyLine(document).join(u'\n')).captured(1).toInt();
}

void put(PlanReportInput& input, int number, const QString& lead, const QString& support = {}) {
    Action action;
    action.id = atalaya::test::idOf(u"more %1"_s.arg(number));
    action.code = u"A%1"_s.arg(number);
    action.title = u"Something that has to be done, number %1"_s.arg(number);
    action.leadBody = lead;
    if (!support.isEmpty()) {
        action.supportingBodies = {support};
    }
    action.start = QDate(2026, 6, 1);
    action.end = QDate(2027, 3, 31);
    action.cost = CostRange(1000);
    input.assessment.plan.actions.push_back(action);
}

TEST(BriefPages, EveryBodyOfTheSampleHasExactlyOneOnBothPapers) {
    const PlanReportInput all = sampleInput(PlanReportKind::Brief);
    const QStringList bodies = briefBodies(all.assessment.plan);
    ASSERT_GT(bodies.size(), 20);
    PlanReportInput one = all;
    for (const QString& body : bodies) {
        one.options.body = body;
        const ReportDocument document = composed(one);
        EXPECT_EQ(pagesOf(document, Paper::A4), 1) << body.toStdString();
        EXPECT_EQ(pagesOf(document, Paper::Letter), 1) << body.toStdString();
    }
    const ReportDocument together = composed(all);
    EXPECT_EQ(pagesOf(together, Paper::A4), bodies.size() + 2) << "with cover and contents";
    EXPECT_EQ(pagesOf(together, Paper::Letter), bodies.size() + 2);
}

TEST(BriefPages, OfABusyBodyCountDeadlinesAndLeaveOutNothingElse) {
    const PlanReportInput input = sampleInput(PlanReportKind::Brief, u"CSIRT-AM"_s);
    const ReportDocument document = composed(input);
    EXPECT_EQ(gridIn(document.body, "Actions that you lead").rows.size(), 7U);
    EXPECT_EQ(itemsUnder(document, u"body-1-supported"_s).size(), 8);
    EXPECT_EQ(gridIn(document.body, "Measures that you report").rows.size(), 5U);
    EXPECT_THAT(wordsOf(document), HasSubstr("Done: A14, A17")) << "in one line";
    const std::size_t listed = gridIn(document.body, "Overdue, and due in the next 12 months").rows.size();
    EXPECT_GE(listed, 2U);
    std::vector<Deadline> due =
        deadlines(input.assessment.plan, QDate(2000, 1, 1), input.options.created.date().addMonths(12));
    std::erase_if(due, [](const Deadline& one) { return one.body != u"CSIRT-AM"; });
    EXPECT_EQ(listed + static_cast<std::size_t>(countedDeadlines(document)), due.size());
    EXPECT_THAT(wordsOf(document), HasSubstr("can send a calendar of all of them"));
    EXPECT_EQ(countedDeadlines(composed(sampleInput(PlanReportKind::Brief, u"Ministry of Justice"_s))), 0);

    PlanReportInput data = input;
    data.options.asData = true;
    const Elements tables = composed(data).body;
    EXPECT_EQ(gridIn(tables, "Overdue, and due in the next 12 months").rows.size(), due.size())
        << "a spreadsheet has no pages";
}

TEST(BriefPages, OfWhatNoPageHoldsGoOnAndListEverything) {
    PlanReportInput input = planInput(PlanReportKind::Brief, u"CSIRT"_s);
    for (int number = 10; number < 70; ++number) {
        put(input, number, u"CSIRT"_s);
    }
    const ReportDocument document = composed(input);
    EXPECT_GT(pagesOf(document, Paper::A4), 1);
    EXPECT_EQ(gridIn(document.body, "Actions that you lead").rows.size(), 61U);
    EXPECT_GT(gridIn(document.body, "Overdue, and due in the next 12 months").rows.size(), 120U);
    EXPECT_EQ(countedDeadlines(document), 0) << "nothing is gained by leaving some out";
}

TEST(BriefPages, SayNothingOfWhatIsDoneButItsCode) {
    PlanReportInput input = planInput(PlanReportKind::Brief, u"CSIRT"_s);
    actionCalled(input, u"A1"_s).status = ActionStatus::Done;
    const ReportDocument document = composed(input);
    EXPECT_THAT(wordsOf(document), AllOf(HasSubstr("0 actions to lead"), HasSubstr("Done: A1"),
                                         Not(HasSubstr("Duty roster")), Not(HasSubstr("of what you lead costs")),
                                         HasSubstr("Time to answer"), HasSubstr("Publish the strategy")))
        << "its measure is still read, its step still due";
    for (const Table* table : all<Table>(document.body)) {
        EXPECT_NE(table->title, u"Actions that you lead"_s);
    }
    // Nor is anybody waited for who has finished.
    input.options.body = u"Ministry of Education"_s;
    const Grid led = gridIn(composed(input).body, "Actions that you lead");
    EXPECT_EQ(led.at(led.rows.at(0), "Waits for"), u"\u2013"_s);
    input.options.body = u"Ministry of Finance"_s;
    EXPECT_THAT(wordsOf(composed(input)), AllOf(HasSubstr("0 to support"), Not(HasSubstr("Duty roster"))));
}

TEST(BriefPages, OfAPlanThatIsDoneAreForNobody) {
    PlanReportInput input = planInput(PlanReportKind::Brief);
    for (Action& action : input.assessment.plan.actions) {
        action.status = ActionStatus::Done;
    }
    input.assessment.plan.measures.front().readings.push_back({QDate(2026, 12, 31), 4, {}});
    input.assessment.plan.lifecycle.back().done = QDate(2026, 5, 2);
    EXPECT_EQ(briefBodies(input.assessment.plan), QStringList());
    EXPECT_THAT(wordsOf(composed(input)), HasSubstr("Nothing is left to do for any body."));
    const auto nobody = briefBodyCalled(input.assessment.plan, u"CSIRT"_s);
    ASSERT_FALSE(nobody);
    EXPECT_THAT(nobody.error().sentence.toStdString(), AllOf(HasSubstr("is done"), Not(HasSubstr("names a body yet"))));
}

TEST(BriefPages, OfABodyThatOnlySupportsSpeakOfNoDeadlines) {
    PlanReportInput input = planInput(PlanReportKind::Brief, u"Ministry of Finance"_s);
    actionCalled(input, u"A4"_s).leadBody = u"CSIRT"_s;
    const ReportDocument document = composed(input);
    EXPECT_FALSE(hasHeading(document, u"body-1-deadlines"_s));
    EXPECT_THAT(wordsOf(document), AllOf(HasSubstr("You lead no action."), Not(HasSubstr("None on record"))));
    // Days that nobody has set are not announced.
    Action& roster = actionCalled(input, u"A1"_s);
    roster.start = roster.end = QDate();
    EXPECT_EQ(itemsUnder(composed(input), u"body-1-supported"_s), QStringList{u"A1 Duty roster, led by CSIRT"_s});
    actionCalled(input, u"A1"_s).leadBody.clear();
    EXPECT_EQ(itemsUnder(composed(input), u"body-1-supported"_s), QStringList{u"A1 Duty roster"_s});
}

TEST(BriefPages, AreMadeForWhoeverOwnsAStepOrReadsAMeasure) {
    PlanReportInput input = planInput(PlanReportKind::Brief, u"Council"_s);
    input.assessment.plan.lifecycle.back().owner = u" Council "_s;
    EXPECT_TRUE(briefBodies(input.assessment.plan).contains(u"Council"_s));
    EXPECT_FALSE(briefBodies(input.assessment.plan).contains(u"Presidency"_s)) << "its step is done";
    ASSERT_TRUE(briefBodyCalled(input.assessment.plan, u"council"_s));
    const ReportDocument document = composed(input);
    const Grid due = gridIn(document.body, "Overdue, and due in the next 12 months");
    ASSERT_EQ(due.rows.size(), 1U);
    EXPECT_EQ(due.at(due.rows[0], "What"), u"Publish the strategy"_s);

    for (Action& action : input.assessment.plan.actions) {
        action.status = ActionStatus::Done;
    }
    EXPECT_EQ(briefBodies(input.assessment.plan), (QStringList{u"Council"_s, u"CSIRT"_s})) << "M1 goes on";
}

TEST(BriefPages, SayOfMoneyOnlyWhatIsKnown) {
    const auto stateOf = [](const QString& body, const QString& code) {
        const Grid led = gridIn(composed(planInput(PlanReportKind::Brief, body)).body, "Actions that you lead");
        return led.at(led.row(code), "Action").toStdString();
    };
    EXPECT_THAT(stateOf(u"CSIRT"_s, u"A1"_s), AllOf(HasSubstr("money secured"), Not(HasSubstr("State budget"))));
    EXPECT_THAT(stateOf(u"Ministry of Education"_s, u"A2"_s), HasSubstr("money not secured"));
    EXPECT_THAT(stateOf(u"Ministry of Finance"_s, u"A4"_s), AllOf(HasSubstr("approved"), Not(HasSubstr("secured"))))
        << "nobody has said what it costs";
}

TEST(BriefPages, ListBodiesAsTheReportsLanguageDoes) {
    PlanReportInput input = planInput(PlanReportKind::Brief);
    put(input, 10, u"Órgano rector"_s, u"Zona franca"_s);
    put(input, 11, u"Oficina del censo"_s, u"École nationale"_s);
    EXPECT_EQ(briefBodies(input.assessment.plan, Language(u"es"_s)),
              (QStringList{u"CSIRT"_s, u"École nationale"_s, u"Ministry of Education"_s, u"Ministry of Finance"_s,
                           u"Oficina del censo"_s, u"Órgano rector"_s, u"Zona franca"_s}));
}

TEST(BriefPages, AreListedByTheNamesOfTheirBodiesAlone) {
    loadFonts();
    const ReportDocument document = composed(planInput(PlanReportKind::Brief));
    QStringList listed;
    for (const HeadingRef& one : HeadingList(document).contents(1)) {
        listed << one.text;
    }
    EXPECT_EQ(listed, (QStringList{u"CSIRT"_s, u"Ministry of Education"_s, u"Ministry of Finance"_s}));

    const auto html = writeHtml(document);
    ASSERT_TRUE(html);
    const qsizetype from = html->indexOf("<nav");
    const qsizetype to = html->indexOf("</nav>");
    ASSERT_GE(from, 0);
    ASSERT_GT(to, from);
    const std::string contents = html->mid(from, to - from).toStdString();
    EXPECT_THAT(contents, AllOf(HasSubstr("CSIRT</a>"), HasSubstr("Ministry of Finance</a>")));
    EXPECT_THAT(contents, Not(HasSubstr("What falls to you")));
    EXPECT_EQ(html->mid(to).count("What falls to you: "), 3) << "the pages themselves say it in full";
}

TEST(BriefPages, HaveTheNamesOfTheirBodiesInTheOutlineToo) {
    loadFonts();
    const auto titlesOf = [](const QString& body) {
        const auto pdf = writePdf(composed(planInput(PlanReportKind::Brief, body)), {});
        EXPECT_TRUE(pdf);
        QStringList titles;
        if (pdf) {
            QPDF file;
            file.processMemoryFile("brief", pdf->bytes.constData(), static_cast<std::size_t>(pdf->bytes.size()));
            std::vector<QPDFOutlineObjectHelper> entries = QPDFOutlineDocumentHelper(file).getTopLevelOutlines();
            for (QPDFOutlineObjectHelper& entry : entries) {
                titles << QString::fromStdString(entry.getTitle());
            }
        }
        return titles;
    };
    const QStringList all = titlesOf({});
    EXPECT_TRUE(all.contains(u"Ministry of Education"_s)) << shown(all);
    EXPECT_TRUE(all.filter(u"What falls to you"_s).isEmpty()) << shown(all);
    EXPECT_EQ(titlesOf(u"CSIRT"_s), QStringList{u"What falls to you: CSIRT"_s}) << "nothing else is listed";
}

TEST(BriefPages, OpenWithoutAnEmptyPageInOdtToo) {
    loadFonts();
    const auto contentOf = [](const QString& body) {
        ReportOutput output;
        output.format = ReportFormat::Odt;
        const auto made = makePlanReport(planInput(PlanReportKind::Brief, body), output);
        EXPECT_TRUE(made);
        return made ? opened(made->bytes).files.value(u"content.xml"_s) : QByteArray();
    };
    const QByteArray one = contentOf(u"CSIRT"_s);
    EXPECT_TRUE(one.contains("What falls to you: CSIRT"));
    EXPECT_FALSE(one.contains("text:style-name=\"H1_page\""));
    const QByteArray all = contentOf({});
    EXPECT_EQ(all.count("text:style-name=\"H1_page\""), 3) << "each body from a new page";
    const qsizetype listEnds = all.indexOf("</text:table-of-content>");
    ASSERT_GT(listEnds, 0);
    EXPECT_TRUE(all.left(listEnds).contains("Ministry of Education"));
    EXPECT_FALSE(all.left(listEnds).contains("What falls to you: "));
}

} // namespace
} // namespace atalaya::report::test
