#include "models/items/RoadmapModelMoney.h"

#include <algorithm>
#include <cmath>

namespace atalaya {

namespace {

constexpr qint64 millionsFrom = 200'000;

} // namespace

PlanMoney::PlanMoney(const Plan& plan, Language language) : m_language(std::move(language)), m_currency(plan.currency) {
    m_isMillions = std::any_of(plan.actions.begin(), plan.actions.end(),
                               [](const Action& action) { return action.likelyCost() >= millionsFrom; });
}

QString PlanMoney::text(qint64 amount) const {
    if (!m_isMillions) {
        return m_language.locale().toString(amount);
    }
    const double millions = static_cast<double>(amount) / 1e6;
    // As many decimals as keep a small amount from being shown as none.
    int decimals = 2;
    for (double least = 5e-3; decimals < 6 && amount != 0 && std::abs(millions) < least; least /= 10) {
        ++decimals;
    }
    return m_language.number(millions, decimals);
}

QString PlanMoney::unit() const {
    if (m_currency.isEmpty()) {
        return m_isMillions ? m_language.translate("PlanMoney", "millions", "of a currency that nobody named")
                            : m_language.translate("PlanMoney", "money", "in a currency that nobody named");
    }
    return m_isMillions ? m_language.translate("PlanMoney", "M %1", "millions of a currency").arg(m_currency)
                        : m_currency;
}

QString PlanMoney::whole(qint64 amount) const {
    const QString number = m_language.locale().toString(amount);
    return m_currency.isEmpty() ? number : QStringLiteral("%1 %2").arg(number, m_currency);
}

} // namespace atalaya
