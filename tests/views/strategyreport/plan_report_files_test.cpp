// What the file formats promise, on each report of a strategy.
#include "models/exchange/AssessmentJson.h"
#include "tests/views/pdf/Conformance.h"
#include "tests/views/pdf/PdfFile.h"
#include "tests/views/strategyreport/PlanReportFixture.h"

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
    [[nodiscard]] static ReportFile written(const PlanReportInput& input, ReportFormat format,
                                            Paper paper = Paper::A4) {
        loadFonts();
        ReportOutput output;
        output.format = format;
        output.paper = paper;
        auto file = makePlanReport(input, output);
        if (!file) {
            ADD_FAILURE() << file.error().sentence.toStdString() << ' ' << file.error().detail.toStdString();
            return {};
        }
        EXPECT_EQ(file->problems.join(u'\n').toStdString(), "");
        return std::move(*file);
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
    PlanReportInput given = input();
    // But for a character that no font has, which is told of.
    const QByteArray json =
        writeAssessmentJson(atalaya::test::randomAssessment(*given.framework, 20)).replace("\xF0\x9F\x9B\xA1", "a");
    const ReadAssessment random = readAssessmentJson(*given.framework, u"random"_s, json);
    ASSERT_TRUE(random.assessment) << random.problems.front().what.toStdString();
    given.assessment = *random.assessment;
    given.options.body.clear();
    EXPECT_THAT(checkConformance(written(given, ReportFormat::Pdf).bytes), IsEmpty());
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
    EXPECT_TRUE(written(input(), ReportFormat::Odt).bytes.startsWith("PK"));
}

INSTANTIATE_TEST_SUITE_P(Of, PlanReportFiles,
                         testing::Values(PlanFileCase{"Strategy", PlanReportKind::Strategy},
                                         PlanFileCase{"ActionPlan", PlanReportKind::ActionPlan},
                                         PlanFileCase{"EveryBrief", PlanReportKind::Brief},
                                         PlanFileCase{"OneBrief", PlanReportKind::Brief, "CSIRT"}),
                         [](const auto& tested) { return tested.param.name; });

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
