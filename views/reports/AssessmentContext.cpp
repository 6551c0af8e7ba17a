#include "views/reports/AssessmentContext.h"

#include "assessments/framework/SpokenFramework.h"
#include "assessments/scoring/PrintedScore.h"
#include "views/reports/ReportFrame.h"

#include <set>

namespace atalaya::report {

// The context of their words is that of the report they were first written for.

AssessmentContext::AssessmentContext(const AssessmentReportInput& input, const AssessmentReportOptions& options,
                                     const Theme& paper)
    : theme(paper)
    , spoken(frameworkIn(input.framework, options.language.code()))
    , framework(*spoken)
    , assessment(input.assessment)
    , language(options.language)
    , sheet(scoreAssessment(*input.framework, input.assessment))
    , gaps(rankGaps(*input.framework, input.assessment, sheet))
    , handling(options.handling.value_or(input.assessment.handling))
    , money(input.assessment.plan, options.language, options.asData ? PlanMoney::Unit::Whole : PlanMoney::Unit::Fitting)
    , day(options.created.isValid() ? options.created.toUTC().date() : input.assessment.referenceDate) {}

QString AssessmentContext::headlineName() const {
    if (sheet.group(sheet.headlineGroup) != nullptr) {
        return headlineGroup().title;
    }
    return translate("GapReport", "All commitments in scope");
}

QString AssessmentContext::scoreText(const Score& score) const {
    return printedScore(score, language);
}

QString AssessmentContext::targetYear() const {
    std::set<int> years;
    for (const auto& [code, target] : assessment.targets) {
        if (target.by) {
            years.insert(target.by->year());
        }
    }
    return years.size() == 1 ? QString::number(*years.begin()) : QString();
}

QString AssessmentContext::targetLabel() const {
    const QString year = targetYear();
    return year.isEmpty() ? translate("GapReport", "target") : translate("GapReport", "target %1").arg(year);
}

QString AssessmentContext::statusName() const {
    return report::statusName(assessment.status, language);
}

QString AssessmentContext::stageWithName(int stage) const {
    return report::stageWithName(framework, stage);
}

QString AssessmentContext::commitmentName(const Commitment& commitment) const {
    return QStringLiteral("%1 \u00b7 %2").arg(QString::number(commitment.number), commitment.title);
}

QString AssessmentContext::bodyNames(const QStringList& ids) const {
    QStringList names;
    for (const QString& id : ids) {
        const Body* body = framework.body(id);
        names << (body != nullptr ? body->name : id);
    }
    return names.join(QStringLiteral(", "));
}

} // namespace atalaya::report
