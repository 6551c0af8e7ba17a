// Below 60 % coverage a score is not printed as a number, anywhere in the report.
#include "tests/support/Builders.h"
#include "tests/views/gap/GapCase.h"

#include <QRegularExpression>

namespace atalaya::report {
namespace {

using test::after;
using test::gridIn;
using test::shown;
using test::under;

/// Two of the ten questions of the headline group are answered, on purpose with a mean that no other number of the
/// report can be: (3 × 2 + 4 × 5) ÷ 7 = 3.7143.
atalaya::test::AssessmentBuilder thin(const FrameworkPtr& framework) {
    atalaya::test::AssessmentBuilder builder(framework);
    builder.stage("P01-01", 2).stage("P01-02", 5);
    builder.weight("P01-01", 3).weight("P01-02", 4);
    builder.stage("P03-01", 2).stage("P03-02", 2);
    return builder;
}

FrameworkPtr twoGroups() {
    return atalaya::test::FrameworkBuilder(5)
        .group("core", true)
        .commitment("P01", 5)
        .commitment("P02", 5)
        .group("rest")
        .commitment("P03", 2)
        .build();
}

Assessment named(Assessment assessment) {
    assessment.state = QStringLiteral("Altamar");
    assessment.round = QStringLiteral("2028");
    assessment.referenceDate = QDate(2028, 3, 1);
    return assessment;
}

test::GapReport reportOn(const FrameworkPtr& framework, const atalaya::test::AssessmentBuilder& builder) {
    return test::GapReport(test::inputOf(framework, named(builder.build())));
}

/// Lines that hold the number, to as many decimals as are printed anywhere.
QStringList linesWith(const ReportDocument& document, const char* number) {
    return test::everyLine(document).filter(QLatin1String(number));
}

TEST(GapReportCoverage, BelowSixtyPercentLeavesNoTraceOfTheNumber) {
    const FrameworkPtr framework = twoGroups();
    const test::GapReport report = reportOn(framework, thin(framework));
    const Score& thinScore = report.sheet.commitment(QStringLiteral("P01"))->score;
    ASSERT_FALSE(thinScore.isPrintable());
    ASSERT_EQ(report.language.score(*thinScore.mean), QStringLiteral("3.71"));
    ASSERT_FALSE(report.sheet.headline().isPrintable());

    EXPECT_EQ(shown(linesWith(report.document, "shown as 3.71")), "");
    EXPECT_EQ(shown(linesWith(report.document, "3.71")), "");
    for (const Figure* figure : test::all<Figure>(report.document.body)) {
        EXPECT_EQ(shown(test::drawnWords(*figure).filter(QStringLiteral("3.71"))), "") << figure->name.toStdString();
    }

    const QStringList minister = test::linesOf(under(report.document, QStringLiteral("minister")));
    EXPECT_TRUE(minister.contains(QStringLiteral("Not shown")));
    EXPECT_TRUE(
        minister.contains(QStringLiteral("Fewer than 60% of the questions are answered: a number would mislead.")));
    EXPECT_EQ(minister.filter(QStringLiteral("evidenced:")).size(), 0);
    const test::Grid glance = gridIn(under(report.document, QStringLiteral("glance")), "Scores of each commitment");
    const QString title = framework->commitment(QStringLiteral("P01"))->title;
    EXPECT_EQ(glance.at(glance.row(title), "Mean"), QStringLiteral("\u2013"));
    EXPECT_EQ(
        after(test::linesOf(under(report.document, test::anchorOf(QStringLiteral("P01")))), QStringLiteral("Mean")),
        QStringLiteral("not shown"));
    EXPECT_EQ(test::linesOf(under(report.document, QStringLiteral("glance")))
                  .filter(QStringLiteral("less than 60% of the questions are answered"))
                  .size(),
              1);
    // The chart has dashes in their place: three scores, of which one may be shown, and no target.
    const Figure* bars = test::figureNamed(report.document, "all-bars");
    ASSERT_NE(bars, nullptr);
    EXPECT_EQ(test::drawnWords(*bars).count(QStringLiteral("\u2013")), 5);
    EXPECT_EQ(test::drawnWords(*bars).count(QStringLiteral("2.00")), 1);
    // What is fully answered has its number all the same.
    EXPECT_EQ(glance.at(glance.row(framework->commitment(QStringLiteral("P03"))->title), "Mean"),
              QStringLiteral("2.00"));
    EXPECT_TRUE(test::linesOf(under(report.document, QStringLiteral("annex-e")))
                    .contains(QStringLiteral("not printed: 2 of 5 answered")));
}

TEST(GapReportCoverage, OfExactlySixtyPercentPrintsIt) {
    const FrameworkPtr framework = twoGroups();
    auto builder = thin(framework);
    builder.notApplicable("P01-05"); // 2 of 4
    EXPECT_EQ(shown(linesWith(reportOn(framework, builder).document, "shown as 3.71")), "");
    builder.notApplicable("P01-04"); // 2 of 3
    const test::GapReport printed = reportOn(framework, builder);
    EXPECT_EQ(
        after(test::linesOf(under(printed.document, test::anchorOf(QStringLiteral("P01")))), QStringLiteral("Mean")),
        QStringLiteral("3.71"));
    EXPECT_GE(linesWith(printed.document, "3.71").size(), 3) << "the glance, the section and the trace";

    auto three = thin(framework).stage("P02-01", 2).stage("P02-02", 2).stage("P02-03", 3); // 3 of 5 is 60 %
    const test::GapReport exact = reportOn(framework, three);
    EXPECT_EQ(
        after(test::linesOf(under(exact.document, test::anchorOf(QStringLiteral("P02")))), QStringLiteral("Mean")),
        QStringLiteral("2.33"));
}

TEST(GapReportCoverage, OfLastRoundCountsTheSame) {
    const FrameworkPtr framework = twoGroups();
    auto now = atalaya::test::AssessmentBuilder(framework);
    for (const Indicator& indicator : framework->indicators) {
        now.stage(qPrintable(indicator.code), 3);
    }
    GapReportInput input = test::inputOf(framework, named(now.build()));
    input.previous = named(thin(framework).build());
    input.previous->round = QStringLiteral("2024");
    input.previousFramework = framework;
    const test::GapReport report(input);
    EXPECT_EQ(shown(linesWith(report.document, "3.71")), "");
    const test::Grid rounds =
        gridIn(under(report.document, QStringLiteral("progress")), "Commitments, last round and now");
    const QStringList row = rounds.row(framework->commitment(QStringLiteral("P01"))->title);
    EXPECT_EQ(rounds.at(row, "2024"), QStringLiteral("not shown"));
    EXPECT_EQ(rounds.at(row, "2028"), QStringLiteral("3.00"));
    EXPECT_EQ(rounds.at(row, "Change"), QStringLiteral("\u2013"));
}

TEST(GapReportCoverage, OfAHalfDoneAssessmentIsSaidOnTheCoverAndInEveryPlace) {
    const test::GapReport report(test::realInput(test::RealAssessment::HalfDone));
    ASSERT_FALSE(report.sheet.headline().isPrintable());
    const QString number = report.language.score(*report.sheet.headline().mean);
    EXPECT_EQ(report.document.cover.facts.front().value, QStringLiteral("Draft, provisional"));
    const Coverage& coverage = report.sheet.headline().coverage;
    EXPECT_EQ(report.document.cover.facts.front().note,
              QStringLiteral("%1 of %2 answered").arg(coverage.answered).arg(coverage.applicable));
    EXPECT_EQ(test::linesOf(under(report.document, QStringLiteral("plan-effect"))).filter(number).size(), 0);
}

} // namespace
} // namespace atalaya::report
