#include "models/items/WhatIfModelMoney.h"

#include <cmath>

namespace atalaya {

WhatIfModelMoney::WhatIfModelMoney(const Plan& plan, const Language& language)
    : m_language(language), m_currency(plan.currency) {
    qint64 total = 0;
    for (const Action& action : plan.actions) {
        total += action.likelyCost();
        m_isInMillions = m_isInMillions || action.likelyCost() >= 100'000;
    }
    m_isInMillions = m_isInMillions || total >= 1'000'000;
}

QString WhatIfModelMoney::text(qint64 amount) const {
    if (!m_isInMillions) {
        return m_language.locale().toString(amount);
    }
    const double millions = double(amount) / 1e6;
    int decimals = 2;
    for (double least = 5e-3; decimals < 6 && amount != 0 && std::abs(millions) < least; least /= 10) {
        ++decimals;
    }
    return m_language.number(millions, decimals);
}

QString WhatIfModelMoney::textWithUnit(qint64 amount) const {
    const QString what = unit();
    return what.isEmpty() ? text(amount)
                          : m_language.translate("WhatIf", "%1 %2", "amount, unit").arg(text(amount), what);
}

QString WhatIfModelMoney::unit() const {
    if (!m_isInMillions) {
        return m_currency;
    }
    return m_currency.isEmpty() ? m_language.translate("WhatIf", "M", "millions of an unknown currency")
                                : m_language.translate("WhatIf", "M %1", "millions of a currency").arg(m_currency);
}

} // namespace atalaya
