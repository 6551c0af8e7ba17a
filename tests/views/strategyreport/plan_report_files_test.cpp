// What the file formats promise, on each report of a strategy.
#include "models/exchange/AssessmentJson.h"
#include "tests/views/pdf/Conformance.h"
#include "tests/views/pdf/PdfFile.h"
#include "tests/views/strategyreport/PlanReportFixture.h"
#include "tests/views/support/Package.h"

#include <QRegularExpression>
#include <QSet>

#include <array>
#include <map>
#include <ostream>

namespace atalaya::report::test {
namespace {

using namespace Qt::StringLiterals;
using testing::HasSubstr;
using testing::IsEmpty;

struct PlanFileCase {
    const char* name;
    PlanReportKind kind;
    const char* body = "";
};

void PrintTo(const PlanFileCase& tested, std::ostream* out) {
    *out << tested.name;
}

class PlanReportFiles : public testing::TestWithParam<PlanFileCase> {
protected:
    [[nodiscard]] static PlanReportInput input() {
        return planInput(GetParam().kind, QString::fromLatin1(GetParam().body));
    }
};

TEST_P(PlanReportFiles, AreConformantPdfsOnBothPapers) {
    for (const Paper paper : {Paper::A4, Paper::Letter}) {
        const ReportFile file = written(input(), ReportFormat::Pdf, paper);
        EXPECT_THAT(checkConformance(file.bytes), IsEmpty());
        EXPECT_THAT(PdfFile(file.bytes).words().simplified().toStdString(), HasSubstr("Duty roster"));
        EXPECT_FALSE(file.headings.empty());
    }
}

TEST_P(PlanReportFiles, AreConformantOfAPlanThatHasNotBegun) {
    PlanReportInput bare = input();
    bare.assessment.plan = {};
    EXPECT_THAT(checkConformance(written(bare, ReportFormat::Pdf).bytes), IsEmpty());
}

TEST_P(PlanReportFiles, AreConformantOfAnythingThatAPlanCanHold) {
    for (const std::uint64_t seed : {20U, 3U, 41U, 77U}) {
        SCOPED_TRACE(seed);
        PlanReportInput given = input();
        // But for a character that no font has, which is told of.
        const QByteArray json = writeAssessmentJson(atalaya::test::randomAssessment(*given.framework, seed))
                                    .replace("\xF0\x9F\x9B\xA1", "a");
        const ReadAssessment random = readAssessmentJson(*given.framework, u"random"_s, json);
        ASSERT_TRUE(random.assessment) << random.problems.front().what.toStdString();
        given.assessment = *random.assessment;
        given.options.body.clear();
        EXPECT_THAT(checkConformance(written(given, ReportFormat::Pdf).bytes), IsEmpty());
    }
}

/// A plan as it is at one of its ends.
struct PlanEdge {
    const char* name;
    void (*make)(Plan& plan);
};

constexpr std::array planEdges{PlanEdge{"all done",
                                        [](Plan& plan) {
                                            for (Action& action : plan.actions) {
                                                action.status = ActionStatus::Done;
                                                action.progress = 100;
                                            }
                                        }},
                               PlanEdge{"all late",
                                        [](Plan& plan) {
                                            for (Action& action : plan.actions) {
                                                action.status = ActionStatus::Approved;
                                                action.start = QDate(2024, 1, 1);
                                                action.end = QDate(2024, 12, 31);
                                            }
                                        }},
                               PlanEdge{"all stopped",
                                        [](Plan& plan) {
                                            for (Action& action : plan.actions) {
                                                action.status = ActionStatus::Stopped;
                                            }
                                        }},
                               PlanEdge{"costs nothing",
                                        [](Plan& plan) {
                                            for (Action& action : plan.actions) {
                                                action.cost = CostRange(0);
                                            }
                                        }},
                               PlanEdge{"not estimated",
                                        [](Plan& plan) {
                                            for (Action& action : plan.actions) {
                                                action.cost.reset();
                                            }
                                        }},
                               PlanEdge{"nobody leads",
                                        [](Plan& plan) {
                                            for (Action& action : plan.actions) {
                                                action.leadBody.clear();
                                                action.supportingBodies.clear();
                                            }
                                        }},
                               PlanEdge{"no dates",
                                        [](Plan& plan) {
                                            for (Action& action : plan.actions) {
                                                action.start = action.end = QDate();
                                            }
                                            for (Measure& measure : plan.measures) {
                                                measure.baseline.reset();
                                                measure.target.reset();
                                                measure.readings.clear();
                                            }
                                            for (LifecycleStep& step : plan.lifecycle) {
                                                step.due.reset();
                                            }
                                        }},
                               PlanEdge{"a single action", [](Plan& plan) {
                                            plan.actions.resize(1);
                                            plan.objectives.clear();
                                            plan.measures.clear();
                                            plan.lifecycle.clear();
                                            plan.scenarios.clear();
                                        }}};

TEST_P(PlanReportFiles, AreConformantAndSayNothingHalfOfAPlanAtItsEnds) {
    static const QRegularExpression holder(u"%(\\d|n\\b|L\\d)"_s);
    static const QRegularExpression gap(u"  |^ | $|\\(\\)|, ,|, ?$| \u00b7 ?$"_s);
    for (const PlanEdge& edge : planEdges) {
        SCOPED_TRACE(edge.name);
        PlanReportInput given = input();
        edge.make(given.assessment.plan);
        const QStringList lines = everyLine(composed(given));
        EXPECT_EQ(shown(lines.filter(holder)), "");
        EXPECT_EQ(shown(lines.filter(gap)), "");
        EXPECT_THAT(checkConformance(written(given, ReportFormat::Pdf).bytes), IsEmpty());
        for (const ReportFormat format :
             {ReportFormat::Html, ReportFormat::Odt, ReportFormat::Xlsx, ReportFormat::Csv}) {
            EXPECT_FALSE(written(given, format).bytes.isEmpty()) << static_cast<int>(format);
        }
    }
}

TEST_P(PlanReportFiles, HaveTheSameBytesEachTime) {
    for (const ReportFormat format :
         {ReportFormat::Pdf, ReportFormat::Html, ReportFormat::Odt, ReportFormat::Xlsx, ReportFormat::Csv}) {
        const QByteArray once = written(input(), format).bytes;
        EXPECT_GT(once.size(), 500) << static_cast<int>(format);
        EXPECT_TRUE(once == written(input(), format).bytes) << static_cast<int>(format);
    }
}

TEST_P(PlanReportFiles, SayTheSameInHtmlAndOdt) {
    const QByteArray html = written(input(), ReportFormat::Html).bytes;
    EXPECT_TRUE(html.startsWith("<!DOCTYPE html>"));
    EXPECT_TRUE(html.contains("Duty roster"));
    EXPECT_EQ(html.count("<h1>"), 1) << "with or without a cover";
    EXPECT_FALSE(html.contains("<h1></h1>"));
    const QString inHtml = wordsOfXml(html);
    const QString inOdt = wordsOfXml(opened(written(input(), ReportFormat::Odt).bytes).files.value(u"content.xml"_s));
    const ReportDocument document = composed(input());
    for (const Paragraph* paragraph : all<Paragraph>(document.body)) {
        const QString line = squeezed(textOf(paragraph->text));
        EXPECT_TRUE(inHtml.contains(line)) << line.toStdString();
        EXPECT_TRUE(inOdt.contains(line)) << line.toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(Of, PlanReportFiles,
                         testing::Values(PlanFileCase{"Strategy", PlanReportKind::Strategy},
                                         PlanFileCase{"ActionPlan", PlanReportKind::ActionPlan},
                                         PlanFileCase{"EveryBrief", PlanReportKind::Brief},
                                         PlanFileCase{"OneBrief", PlanReportKind::Brief, "CSIRT"}),
                         [](const auto& tested) { return tested.param.name; });

TEST(StrategyChart, StandsInEveryFormatAndLanguageWithItsTextAlternative) {
    PlanReportInput input = planInput(PlanReportKind::Strategy);
    QSet<QString> told;
    for (const char* code : {"en", "es", "pt", "fr"}) {
        SCOPED_TRACE(code);
        input.options.language = Language(QLatin1String(code));
        const ReportDocument document = composed(input);
        const Figure* chart = figureNamed(document, "plan-scores");
        ASSERT_NE(chart, nullptr);
        told.insert(chart->alt);

        const QString html = QString::fromUtf8(written(input, ReportFormat::Html).bytes);
        EXPECT_TRUE(html.contains(u"id=\"figure-plan-scores\""_s));
        EXPECT_TRUE(html.contains(chart->alt.toHtmlEscaped()));
        QStringList inOdt;
        const QDomDocument content = opened(written(input, ReportFormat::Odt).bytes).xml("content.xml");
        const QDomNodeList descriptions = content.elementsByTagName(u"svg:desc"_s);
        for (int i = 0; i < descriptions.size(); ++i) {
            inOdt << descriptions.at(i).toElement().text();
        }
        EXPECT_TRUE(inOdt.contains(chart->alt));
        const ReportFile pdf = written(input, ReportFormat::Pdf);
        EXPECT_THAT(checkConformance(pdf.bytes), IsEmpty()) << "a figure of its own, with its words";
        EXPECT_TRUE(PdfFile(pdf.bytes).tree().contains(u"<Figure>"_s));
    }
    EXPECT_EQ(told.size(), 4) << "each language has its own words";
}

TEST(StrategyChart, IsFollowedByTheObjectivesWithoutAPageOfItsOwn) {
    for (const PlanReportInput& input : {planInput(PlanReportKind::Strategy), sampleInput(PlanReportKind::Strategy)}) {
        for (const Paper paper : {Paper::A4, Paper::Letter}) {
            std::map<QString, int> pages;
            for (const ReportHeading& heading : written(input, ReportFormat::Pdf, paper).headings) {
                pages[heading.anchor] = heading.page;
            }
            ASSERT_TRUE(pages.contains(u"objectives"_s) && pages.contains(u"objective-1"_s));
            EXPECT_LE(pages[u"objective-1"_s] - pages[u"objectives"_s], 1) << static_cast<int>(paper);
            EXPECT_LE(pages[u"objectives"_s] - pages[u"principles"_s], 1) << "chart and table share its page";
        }
    }
}

TEST(PlanReportTables, HaveAmountsInWholeUnits) {
    loadFonts();
    PlanReportInput input = planInput(PlanReportKind::Strategy);
    input.assessment.plan.actions.front().cost = CostRange(1'234'567);
    ReportOutput output;
    output.format = ReportFormat::Html;
    const auto page = makePlanReport(input, output);
    ASSERT_TRUE(page);
    EXPECT_TRUE(page->bytes.contains(">1.23<"));
    EXPECT_FALSE(page->bytes.contains("1,234,567"));
    PlanReportInput data = input;
    data.options.asData = true;
    const Grid wanted = gridIn(under(composed(data), u"wanted"_s), "What is wanted");
    EXPECT_EQ(wanted.row(u"O1"_s).last(), u"1,234,867"_s) << "with the 300 of A2 below it";
    output.format = ReportFormat::Csv;
    const auto tables = makePlanReport(input, output);
    ASSERT_TRUE(tables);
    output.format = ReportFormat::Xlsx;
    EXPECT_TRUE(makePlanReport(input, output));
    EXPECT_TRUE(tables->bytes == *writeCsv(composed(data))) << "the tables are those of the data";
}

TEST(OneBrief, FitsOnOnePageWhereThereIsLittle) {
    loadFonts();
    const auto file = makePlanReport(planInput(PlanReportKind::Brief, u"CSIRT"_s), {});
    ASSERT_TRUE(file);
    EXPECT_EQ(file->pages, 1);
}

} // namespace
} // namespace atalaya::report::test
