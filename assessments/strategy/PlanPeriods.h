#pragma once

#include <QDate>

namespace atalaya {

/// What a timeline counts in.
enum class PeriodUnit { Month, Quarter, Year };

[[nodiscard]] int monthsIn(PeriodUnit unit);
/// Of the period that holds `day`, which must be valid.
[[nodiscard]] QDate firstDayOfPeriod(QDate day, PeriodUnit unit);
[[nodiscard]] QDate lastDayOfPeriod(QDate day, PeriodUnit unit);
/// The first day of a period that is nearest to `day`; of two as near, the later.
[[nodiscard]] QDate nearestPeriodStart(QDate day, PeriodUnit unit);
/// How many periods lie from that of `from` to that of `to`; 0 within one, negative backwards.
[[nodiscard]] int periodsBetween(QDate from, QDate to, PeriodUnit unit);

} // namespace atalaya
