#pragma once

#include "models/exchange/AssessmentJson.h"
#include "tests/support/SmallStrategy.h"
#include "tests/views/gap/DocumentWalk.h"
#include "views/reports/strategy/PlanReport.h"
#include "views/theme/Fonts.h"
#include "views/theme/Theme.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

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

[[nodiscard]] inline ReportDocument composed(const PlanReportInput& input) {
    loadFonts();
    return composePlanReport(input, Theme::paper());
}

[[nodiscard]] inline std::string wordsOf(const ReportDocument& document) {
    return shown(everyLine(document));
}

} // namespace atalaya::report::test
