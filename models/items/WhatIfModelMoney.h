#pragma once

#include "assessments/foundation/Language.h"
#include "assessments/strategy/Plan.h"

namespace atalaya {

/// Writes a plan's money as the What-if tab does: in millions with two decimals once one action costs a hundred
/// thousand or the plan a million, else in whole units.
class WhatIfModelMoney {
public:
    WhatIfModelMoney() = default;
    WhatIfModelMoney(const Plan& plan, const Language& language);

    /// "0.35", or "3,500"; more decimals where two would show nothing.
    [[nodiscard]] QString text(qint64 amount) const;
    /// "0.35 M USD"
    [[nodiscard]] QString textWithUnit(qint64 amount) const;
    /// "M USD", "USD", "M"; empty where neither is to be said
    [[nodiscard]] QString unit() const;
    /// Units of the currency in one unit of what is shown: a million, or one.
    [[nodiscard]] qint64 scale() const { return m_isInMillions ? 1'000'000 : 1; }
    [[nodiscard]] bool isInMillions() const { return m_isInMillions; }

private:
    Language m_language;
    QString m_currency;
    bool m_isInMillions = false;
};

} // namespace atalaya
