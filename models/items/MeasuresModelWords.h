#pragma once

#include "assessments/foundation/Language.h"
#include "assessments/strategy/Plan.h"

#include <array>
#include <optional>

// What lists and forms of the plan call its parts, and how they write and read its numbers.

namespace atalaya::planitems {

inline constexpr std::array statuses{ActionStatus::Proposed, ActionStatus::Approved, ActionStatus::Running,
                                     ActionStatus::Done, ActionStatus::Stopped};
inline constexpr std::array frequencies{Frequency::Unstated,   Frequency::Monthly, Frequency::Quarterly,
                                        Frequency::HalfYearly, Frequency::Yearly,  Frequency::EveryTwoYears};
inline constexpr std::array riskLevels{RiskLevel::Unstated, RiskLevel::Low, RiskLevel::Medium, RiskLevel::High};

[[nodiscard]] QString statusWord(const Language& language, ActionStatus status);
[[nodiscard]] QString frequencyWord(const Language& language, Frequency frequency);
/// What is said of a risk: languages with genders have other words for the two.
enum class RiskSide { Likelihood, Impact };
/// "high"; "not stated"
[[nodiscard]] QString riskWord(const Language& language, RiskLevel level, RiskSide side);

/// "14 May 2026"; a dash where there is none.
[[nodiscard]] QString dateText(const Language& language, QDate date);
/// With as many decimals as the value has: "12.5", "1,200".
[[nodiscard]] QString valueText(const Language& language, double value);
/// "12.5%", "40 institutions".
[[nodiscard]] QString valueWithUnit(const Language& language, double value, const QString& unit);
/// Money in whole units: "1,200,000".
[[nodiscard]] QString amountText(const Language& language, qint64 amount);

/// What a person typed, see TypedNumber; nothing when it is no finite number.
[[nodiscard]] std::optional<double> valueFrom(const Language& language, const QString& text);
/// The same for whole units; nothing when there is a fraction or it is beyond what a plan may cost.
[[nodiscard]] std::optional<qint64> amountFrom(const Language& language, const QString& text);
/// Why it was not read, when that is because it may mean two numbers; otherwise empty.
[[nodiscard]] QString ambiguousNumber(const Language& language, const QString& text);

/// "O2 A CSIRT that watches"; the title alone without a code.
[[nodiscard]] QString objectiveName(const Objective& objective);
/// "A4 Duty roster"
[[nodiscard]] QString actionName(const Action& action);

} // namespace atalaya::planitems
