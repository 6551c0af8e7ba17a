#include "assessments/strategy/PlanMoney.h"

#include "assessments/strategy/PlanCosts.h"

#include <algorithm>
#include <cmath>

namespace atalaya {

namespace {

constexpr qint64 millionsFrom = 200'000;
constexpr qint64 stepOfMillions = 10'000; ///< two decimals of a million
constexpr qint64 mostUnitsForGains = 1'000'000;
constexpr double leastBestGain = 0.05 - 1e-9; ///< as binary fractions come to it

bool isInSteps(const CostRange& cost) {
    return cost.low % stepOfMillions == 0 && cost.likely % stepOfMillions == 0 && cost.high % stepOfMillions == 0;
}

bool isShownExactly(const Action& action) {
    if (action.cost && !isInSteps(*action.cost)) {
        return false;
    }
    const std::map<int, CostRange> years = costByYear(action);
    return std::all_of(years.begin(), years.end(), [](const auto& year) { return isInSteps(year.second); });
}

} // namespace

PlanMoney::PlanMoney(const Plan& plan, Language language, Unit unit)
    : m_language(std::move(language)), m_currency(plan.currency.trimmed()) {
    const std::vector<Action>& actions = plan.actions;
    m_hasCosts = std::any_of(actions.begin(), actions.end(),
                             [](const Action& action) { return action.cost && action.cost->high > 0; });
    m_isInMillions = unit == Unit::Fitting && std::any_of(actions.begin(), actions.end(), [](const Action& action) {
                         return action.likelyCost() >= millionsFrom;
                     });
    m_isRounded = m_isInMillions && !std::all_of(actions.begin(), actions.end(), isShownExactly);
}

QString PlanMoney::text(qint64 amount) const {
    if (!m_isInMillions) {
        return m_language.whole(amount);
    }
    const double millions = static_cast<double>(amount) / 1e6;
    int decimals = 2;
    if (std::abs(millions) < 5e-3 && amount != 0) {
        for (double least = 1e-2; decimals < 6 && std::abs(millions) < least; least /= 10) {
            ++decimals; // up to its first digit
        }
    }
    return m_language.number(millions, decimals);
}

qint64 PlanMoney::printed(qint64 amount) const {
    const bool isRounded = m_isInMillions && std::abs(amount) >= stepOfMillions / 2;
    return isRounded ? std::llround(static_cast<double>(amount) / stepOfMillions) * stepOfMillions : amount;
}

QString PlanMoney::range(const CostRange& cost) const {
    const QString low = text(cost.low);
    const QString high = text(cost.high);
    return low == high
               ? low
               : m_language.translate("PlanMoney", "%1 to %2", "the least and the most that it costs").arg(low, high);
}

QString PlanMoney::rangeWithUnit(const CostRange& cost) const {
    return range(cost) + QLatin1Char(' ') + unit();
}

QString PlanMoney::joined(qint64 amount, QChar space) const {
    return text(amount) + space + unit();
}

QString PlanMoney::whole(qint64 amount) const {
    const QString number = m_language.whole(amount);
    return m_currency.isEmpty() ? number : number + QLatin1Char(' ') + m_currency;
}

QString PlanMoney::unit() const {
    if (m_currency.isEmpty()) {
        return m_isInMillions ? m_language.translate("PlanMoney", "M", "millions of a currency that nobody named")
                              : m_language.translate("PlanMoney", "units", "of a currency that nobody named");
    }
    return m_isInMillions ? m_language.translate("PlanMoney", "M %1", "millions of a currency").arg(m_currency)
                          : m_currency;
}

QString PlanMoney::units(qint64 count) const {
    return count == 1 ? unit() : m_language.whole(count) + QLatin1Char(' ') + unit();
}

qint64 PlanMoney::unitsForGains(double best) const {
    const double ofOne = best * static_cast<double>(scale());
    if (!(ofOne > 0.0)) {
        return 1;
    }
    qint64 count = 1;
    while (count < mostUnitsForGains && ofOne * static_cast<double>(count) < leastBestGain) {
        count *= 10;
    }
    return count;
}

QString PlanMoney::title() const {
    if (m_currency.isEmpty()) {
        return m_isInMillions ? m_language.translate("PlanMoney", "Cost (M)", "millions of a currency nobody named")
                              : m_language.translate("PlanMoney", "Cost");
    }
    return unit();
}

QString PlanMoney::sentence() const {
    if (!m_hasCosts) {
        return {};
    }
    QString said;
    if (m_currency.isEmpty()) {
        said =
            m_isInMillions
                ? m_language.translate("PlanMoney", "Costs are in millions of a currency that the plan does not state.")
                : m_language.translate("PlanMoney", "The plan does not state the currency of its costs.");
    } else {
        said = m_language.translate("PlanMoney", "Costs in %1.", "million USD")
                   .arg(m_isInMillions ? m_language.translate("PlanMoney", "million %1", "a currency").arg(m_currency)
                                       : m_currency);
    }
    const QString note = roundingNote();
    return note.isEmpty() ? said : said + QLatin1Char(' ') + note;
}

QString PlanMoney::roundingNote() const {
    return m_isRounded ? m_language.translate("PlanMoney",
                                              "Amounts are rounded, so parts may not add up exactly to their total.")
                       : QString();
}

} // namespace atalaya
