#include "views/reports/AssessmentContext.h"

#include "views/reports/ReportFrame.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace atalaya::report {

// The context of their words is that of the report they were first written for.

namespace {

qint64 largestCost(const Plan& plan) {
    qint64 largest = 0;
    for (const Action& action : plan.actions) {
        largest = std::max(largest, action.likelyCost());
    }
    return largest;
}

} // namespace

AssessmentContext::AssessmentContext(const AssessmentReportInput& input, const AssessmentReportOptions& options,
                                     const Theme& paper)
    : theme(paper)
    , framework(*input.framework)
    , assessment(input.assessment)
    , language(options.language)
    , sheet(scoreAssessment(*input.framework, input.assessment))
    , gaps(rankGaps(*input.framework, input.assessment, sheet))
    , handling(options.handling.value_or(input.assessment.handling))
    , m_largestCost(largestCost(input.assessment.plan))
    , m_millions(m_largestCost >= 1'000'000) {}

QString AssessmentContext::headlineName() const {
    if (sheet.group(sheet.headlineGroup) != nullptr) {
        return headlineGroup().title;
    }
    return translate("GapReport", "All commitments in scope");
}

QString AssessmentContext::scoreText(const Score& score) const {
    if (!score.mean) {
        return QStringLiteral("\u2013");
    }
    return score.isPrintable() ? language.score(*score.mean) : translate("GapReport", "not shown");
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

QString AssessmentContext::money(qint64 amount) const {
    if (!m_millions) {
        return language.locale().toString(amount);
    }
    const double millions = static_cast<double>(amount) / 1e6;
    int decimals = 2;
    for (double unit = 5e-3; decimals < 6 && amount != 0 && std::abs(millions) < unit; unit /= 10) {
        ++decimals;
    }
    return language.number(millions, decimals);
}

QString AssessmentContext::moneyUnit() const {
    const QString currency = assessment.plan.currency;
    if (currency.isEmpty()) {
        return m_millions ? translate("GapReport", "Cost (M)", "millions of an unknown currency")
                          : translate("GapReport", "Cost");
    }
    return m_millions ? translate("GapReport", "M %1", "millions of a currency").arg(currency) : currency;
}

QString AssessmentContext::moneySentence() const {
    const QString currency = assessment.plan.currency;
    if (m_largestCost == 0) {
        return {};
    }
    if (currency.isEmpty()) {
        return m_millions ? translate("GapReport", "Costs are in millions of a currency that the plan does not state.")
                          : translate("GapReport", "The plan does not state the currency of its costs.");
    }
    return translate("GapReport", "Costs in %1.", "million USD")
        .arg(m_millions ? translate("GapReport", "million %1", "a currency").arg(currency) : currency);
}

QString AssessmentContext::moneyRange(const CostRange& cost) const {
    const QString low = money(cost.low);
    const QString high = money(cost.high);
    return low == high ? low
                       : translate("GapReport", "%1 to %2", "the least and the most that it costs").arg(low, high);
}

QString AssessmentContext::moneyWithUnit(qint64 amount) const {
    const QString currency = assessment.plan.currency;
    if (currency.isEmpty()) {
        return m_millions ? translate("GapReport", "%1 million", "an amount").arg(money(amount)) : money(amount);
    }
    return QStringLiteral("%1\u00a0%2").arg(money(amount), moneyUnit());
}

} // namespace atalaya::report
