#include "models/items/MeasuresModelWords.h"

#include "assessments/assessment/Edits.h"
#include "assessments/foundation/TypedNumber.h"

#include <cmath>

namespace atalaya::planitems {

namespace {

using namespace Qt::StringLiterals;

} // namespace

QString statusWord(const Language& language, ActionStatus status) {
    switch (status) {
    case ActionStatus::Proposed:
        return language.translate("PlanItems", "proposed", "an action");
    case ActionStatus::Approved:
        return language.translate("PlanItems", "approved", "an action");
    case ActionStatus::Running:
        return language.translate("PlanItems", "running", "an action");
    case ActionStatus::Done:
        return language.translate("PlanItems", "done", "an action");
    case ActionStatus::Stopped:
        return language.translate("PlanItems", "stopped", "an action");
    }
    return {};
}

QString frequencyWord(const Language& language, Frequency frequency) {
    switch (frequency) {
    case Frequency::Unstated:
        return language.translate("PlanItems", "not stated", "how often a measure is read");
    case Frequency::Monthly:
        return language.translate("PlanItems", "every month");
    case Frequency::Quarterly:
        return language.translate("PlanItems", "every quarter");
    case Frequency::HalfYearly:
        return language.translate("PlanItems", "every half year");
    case Frequency::Yearly:
        return language.translate("PlanItems", "every year");
    case Frequency::EveryTwoYears:
        return language.translate("PlanItems", "every two years");
    }
    return {};
}

QString riskWord(const Language& language, RiskLevel level, RiskSide side) {
    const bool isImpact = side == RiskSide::Impact;
    switch (level) {
    case RiskLevel::Unstated:
        return language.translate("PlanItems", "not stated", "a risk");
    case RiskLevel::Low:
        return isImpact ? language.translate("PlanItems", "low", "an impact")
                        : language.translate("PlanItems", "low", "a likelihood");
    case RiskLevel::Medium:
        return isImpact ? language.translate("PlanItems", "medium", "an impact")
                        : language.translate("PlanItems", "medium", "a likelihood");
    case RiskLevel::High:
        return isImpact ? language.translate("PlanItems", "high", "an impact")
                        : language.translate("PlanItems", "high", "a likelihood");
    }
    return {};
}

QString dateText(const Language& language, QDate date) {
    return date.isValid() ? language.shortDate(date) : u"\u2013"_s;
}

QString valueText(const Language& language, double value) {
    // As many decimals as tell it from all other values: what a field shows is read back as the same.
    const QString plain = QString::number(std::abs(value), 'f', QLocale::FloatingPointShortest);
    const qsizetype point = plain.indexOf(u'.');
    bool isShort = false;
    const qlonglong units = plain.left(point).toLongLong(&isShort);
    QString text = isShort ? language.whole(units) : plain.left(point);
    if (point >= 0) {
        text += language.decimalSign() + plain.mid(point + 1);
    }
    return value < 0 ? u'\u2212' + text : text;
}

QString valueWithUnit(const Language& language, double value, const QString& unit) {
    return language.withUnit(valueText(language, value), unit);
}

QString amountText(const Language& language, qint64 amount) {
    return language.whole(amount);
}

std::optional<double> valueFrom(const Language& language, const QString& text) {
    return TypedNumber(language, text).value();
}

std::optional<qint64> amountFrom(const Language& language, const QString& text) {
    const auto amount = TypedNumber(language, text).whole();
    return amount && *amount >= 0 && *amount <= largestCost ? amount : std::nullopt;
}

QString ambiguousNumber(const Language& language, const QString& text) {
    const auto both = TypedNumber(language, text).bothReadings();
    return both ? language.translate("PlanItems", "“%1” can mean %2 or %3. Write the one that you mean.", "numbers")
                      .arg(text.trimmed().left(40), valueText(language, both->first), valueText(language, both->second))
                : QString();
}

QString objectiveName(const Objective& objective) {
    return objective.code.isEmpty() ? objective.title : objective.code + u' ' + objective.title;
}

QString actionName(const Action& action) {
    return action.code + u' ' + action.title;
}

} // namespace atalaya::planitems
