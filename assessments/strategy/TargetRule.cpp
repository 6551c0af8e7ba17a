#include "assessments/strategy/TargetRule.h"

namespace atalaya {

namespace {

bool isOf(const Framework& framework, const Indicator& indicator, const QString& subject) {
    const Commitment* commitment = framework.commitment(indicator.commitment);
    return subject == QLatin1String("whole") || subject == indicator.code || subject == indicator.commitment ||
           (commitment != nullptr && subject == commitment->group);
}

} // namespace

TargetPlan planTargets(const Framework& framework, const Assessment& assessment, const ScoreSheet& sheet,
                       const TargetRule& rule) {
    TargetPlan plan;
    std::optional<Target> wanted;
    if (rule.stage > 0) {
        wanted = Target{rule.stage, rule.by};
    }
    for (const IndicatorScore& score : sheet.indicators) {
        const Indicator* indicator = framework.indicator(score.code);
        if (indicator == nullptr || !isOf(framework, *indicator, rule.subject)) {
            continue;
        }
        const auto found = assessment.targets.find(score.code);
        const bool has = found != assessment.targets.end();
        const bool isBelow = score.state == AnswerState::Answered && score.stage(sheet.options.basis) < rule.stage;
        if (score.state == AnswerState::NotApplicable) {
            ++plan.notApplicable;
        } else if (rule.onlyBelow && rule.stage > 0 && !isBelow) {
            ++plan.notBelow;
        } else if (has ? wanted && found->second == *wanted : !wanted) {
            ++plan.same;
        } else if (has && wanted && rule.keepHigher && found->second.stage > wanted->stage) {
            ++plan.kept;
        } else {
            plan.changes.push_back(SetTarget{score.code, wanted});
        }
    }
    return plan;
}

} // namespace atalaya
