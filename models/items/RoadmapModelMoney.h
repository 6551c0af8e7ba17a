#pragma once

#include "assessments/foundation/Language.h"
#include "assessments/strategy/Plan.h"

namespace atalaya {

/// How a plan's money is written where there is little room: in millions where something costs as much as a fifth of
/// one, else in whole units, as in reports. A value.
class PlanMoney {
public:
    PlanMoney(const Plan& plan, Language language);

    /// "1.60", or "1,600" where it is not in millions.
    [[nodiscard]] QString text(qint64 amount) const;
    /// "M USD", "USD"; a word for money where the plan states no currency.
    [[nodiscard]] QString unit() const;
    /// Whole and with its currency, for sentences: "1,600,000 USD".
    [[nodiscard]] QString whole(qint64 amount) const;
    [[nodiscard]] const Language& language() const { return m_language; }

private:
    Language m_language;
    QString m_currency;
    bool m_isMillions = false;
};

} // namespace atalaya
