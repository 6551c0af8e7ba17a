#pragma once

#include "models/exchange/AssessmentJson.h"
#include "tests/support/SmallStrategy.h"
#include "tests/views/gap/DocumentWalk.h"
#include "tests/views/pdf/RealReport.h"
#include "views/reports/strategy/PlanReport.h"
#include "views/theme/Fonts.h"
#include "views/theme/Theme.h"

#include <QXmlStreamReader>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace atalaya::report::test {

/// The small strategy (see SmallStrategy.h) on the small framework. Three questions of the headline's group are
/// answered and below their targets.
[[nodiscard]] inline Assessment strategyAssessment(const FrameworkPtr& framework) {
    atalaya::test::AssessmentBuilder builder(framework);
    for (const char* code : {"P03-01", "P03-02", "P03-03"}) {
        builder.stage(code, 2).target(code, 4, QDate(2028, 12, 31));
    }
    Assessment assessment = builder.build();
    assessment.plan =
        atalaya::test::smallStrategy({QStringLiteral("P03"), QStringLiteral("P04")},
                                     {QStringLiteral("P03-01"), QStringLiteral("P03-02"), QStringLiteral("P03-03")});
    return assessment;
}

[[nodiscard]] inline PlanReportInput planInput(PlanReportKind kind, const QString& body = {}) {
    PlanReportInput input;
    input.framework = atalaya::test::smallFramework();
    input.assessment = strategyAssessment(input.framework);
    input.data = writeAssessmentJson(input.assessment);
    input.verificationCode = verificationCode(input.assessment);
    input.options.kind = kind;
    input.options.body = body;
    input.options.created = QDateTime(QDate(2026, 5, 14), QTime(0, 0), Qt::UTC);
    return input;
}

/// The practice country's second round, on the same day.
[[nodiscard]] inline PlanReportInput sampleInput(PlanReportKind kind, const QString& body = {}) {
    const GapReportInput real = realInput();
    PlanReportInput input;
    input.framework = real.framework;
    input.assessment = real.assessment;
    input.data = real.data;
    input.verificationCode = real.verificationCode;
    input.options.kind = kind;
    input.options.body = body;
    input.options.created = real.options.created;
    return input;
}

[[nodiscard]] inline Action& actionCalled(PlanReportInput& input, const QString& code) {
    return *std::find_if(input.assessment.plan.actions.begin(), input.assessment.plan.actions.end(),
                         [&](const Action& action) { return action.code == code; });
}

[[nodiscard]] inline ReportDocument composed(const PlanReportInput& input) {
    loadFonts();
    PlanReportInput drawn = input;
    drawn.charts = planReportCharts(input, ReportFormat::Pdf, Theme::paper());
    return composePlanReport(drawn, Theme::paper());
}

/// The file as it is exported; whatever is amiss with it fails the test.
[[nodiscard]] inline ReportFile written(const PlanReportInput& input, ReportFormat format, Paper paper = Paper::A4) {
    loadFonts();
    ReportOutput output;
    output.format = format;
    output.paper = paper;
    PlanReportInput drawn = input;
    drawn.charts = planReportCharts(input, format, Theme::paper());
    auto file = makePlanReport(drawn, output);
    if (!file) {
        ADD_FAILURE() << file.error().sentence.toStdString() << ' ' << file.error().detail.toStdString();
        return {};
    }
    EXPECT_EQ(file->problems.join(u'\n').toStdString(), "");
    return std::move(*file);
}

/// Without its blanks, which each format sets in its own way.
[[nodiscard]] inline QString squeezed(QString text) {
    return text.removeIf([](QChar letter) { return letter.isSpace(); });
}

/// What a page of HTML, or a part of a package, says to a reader of XML; squeezed.
[[nodiscard]] inline QString wordsOfXml(const QByteArray& bytes) {
    QString words;
    QXmlStreamReader reader(bytes);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isCharacters()) {
            words += reader.text();
        }
    }
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
    return squeezed(words);
}

[[nodiscard]] inline std::string wordsOf(const ReportDocument& document) {
    return shown(everyLine(document));
}

} // namespace atalaya::report::test
