#pragma once

#include "assessments/foundation/Language.h"
#include "assessments/strategy/Plan.h"

namespace atalaya {

/// How a plan's money is written, in one place, so that the same plan shows the same unit and the same figure in the
/// window and in every report. Data (tables to calculate with, workbooks, forms) are in whole units.
///
/// The unit is the plan's, never that of a single amount, so no picture mixes units: millions where at least one action
/// likely costs 200,000 or more, else whole units of the currency. Any action counts, those that were stopped too, so
/// that a change of status changes no unit. Larger units than millions there are none: a "billion" is not the same
/// number in the languages of the reports.
///
/// Millions have two decimals, half away from zero; an amount that would read as none has as many more as show it, six
/// at most, which is a whole unit. Rounded parts may differ from their rounded total: roundingNote() says so, wherever
/// a total stands below its parts. A value.
class PlanMoney {
public:
    /// Whole units of a currency that nobody named, in English.
    PlanMoney() = default;
    /// Unit::Whole: for tables that a program calculates with, where nothing may be rounded.
    enum class Unit { Fitting, Whole };
    PlanMoney(const Plan& plan, Language language, Unit unit = Unit::Fitting);

    /// The amount alone: "1.60", or "1,600" where it is not in millions. Below zero with a minus.
    [[nodiscard]] QString text(qint64 amount) const;
    /// "0.80 to 1.40"; one number where both are written alike.
    [[nodiscard]] QString range(const CostRange& cost) const;
    /// "1.60 M USD", held together on a line.
    [[nodiscard]] QString withUnit(qint64 amount) const { return joined(amount, QChar::Nbsp); }
    /// The same with an ordinary space, for labels of the window that break their lines themselves.
    [[nodiscard]] QString textWithUnit(qint64 amount) const { return joined(amount, QLatin1Char(' ')); }
    /// "0.80 to 1.40 M USD"
    [[nodiscard]] QString rangeWithUnit(const CostRange& cost) const;
    /// In full, to the last unit, for what is heard or pointed at: "1,600,000 USD".
    [[nodiscard]] QString whole(qint64 amount) const;

    /// "M USD", "USD"; "M" and "units" where the plan names no currency.
    [[nodiscard]] QString unit() const;
    /// So many of them, as what something is counted for: "M USD", "1,000 M USD".
    [[nodiscard]] QString units(qint64 count) const;
    /// For how many units() gains are printed that stand in one column, so that two decimals say something: for a
    /// million of a currency whose actions cost thousands of millions every gain would read as 0.00. The least power of
    /// ten, up to a million, for which the best of them is 0.05 or more, so that one a fifth as good still reads as
    /// more than none; 1 where nothing gains anything. `best`: the largest gain for one unit of the currency.
    [[nodiscard]] qint64 unitsForGains(double best) const;
    /// What heads a column or an axis of bare amounts: "M USD", "USD"; "Cost (M)" and "Cost" without a currency.
    [[nodiscard]] QString title() const;
    /// What the amounts are in, as a sentence, with roundingNote() where it is needed; empty where nothing costs
    /// anything.
    [[nodiscard]] QString sentence() const;
    /// That parts may not add up to their total as they are shown. Empty while every cost, and its part of each year,
    /// is shown exactly, as all sums are then, too.
    [[nodiscard]] QString roundingNote() const;

    [[nodiscard]] bool hasCurrency() const { return !m_currency.isEmpty(); }
    [[nodiscard]] bool isInMillions() const { return m_isInMillions; }
    /// Units of the currency in one unit of what is shown: a million, or one.
    [[nodiscard]] qint64 scale() const { return m_isInMillions ? 1'000'000 : 1; }
    /// What text() says an amount is, apart from those that would read as none: for sums of which each part is shown.
    [[nodiscard]] qint64 printed(qint64 amount) const;
    [[nodiscard]] const Language& language() const { return m_language; }
    bool operator==(const PlanMoney& other) const {
        return m_currency == other.m_currency && m_isInMillions == other.m_isInMillions &&
               m_isRounded == other.m_isRounded && m_hasCosts == other.m_hasCosts &&
               m_language.code() == other.m_language.code();
    }

private:
    [[nodiscard]] QString joined(qint64 amount, QChar space) const;

    Language m_language;
    QString m_currency;
    bool m_isInMillions = false;
    bool m_isRounded = false; ///< at least one amount is not shown to the last unit
    bool m_hasCosts = false;
};

} // namespace atalaya
