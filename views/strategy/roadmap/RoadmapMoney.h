#pragma once

#include <QString>
#include <QStringList>

namespace atalaya {

class PlanMoney;
struct Plan;

/// "range 0.50 to 0.80 · secured 0.20": of the money that falls into a year. Empty where there is none.
[[nodiscard]] QString roadmapMoneyRange(const Plan& plan, const PlanMoney& money);

/// For each year its likely cost, from low to high, and what of it is secured; then for each scenario that limits
/// single years its budgets.
[[nodiscard]] QStringList roadmapMoneyDetails(const Plan& plan, const PlanMoney& money);

} // namespace atalaya
