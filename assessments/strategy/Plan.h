#pragma once

#include "assessments/strategy/PlanGoal.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace atalaya {

/// What an action changes: an indicator and the stage it will have when the action ends.
struct Lift {
    QString indicator;
    int toStage = 1;

    bool operator==(const Lift&) const = default;
};

/// What something costs, in whole units of the plan's currency: 0 <= low <= likely <= high. A sure cost is one number.
struct CostRange {
    qint64 low = 0;
    qint64 likely = 0;
    qint64 high = 0;

    CostRange() = default;
    // Not explicit: a sure cost is written as the number it is.
    CostRange(qint64 sure) : low(sure), likely(sure), high(sure) {}
    CostRange(qint64 least, qint64 expected, qint64 most) : low(least), likely(expected), high(most) {}

    [[nodiscard]] bool isSure() const { return low == likely && likely == high; }
    [[nodiscard]] bool isOrdered() const { return low <= likely && likely <= high; }
    CostRange& operator+=(const CostRange& other);
    bool operator==(const CostRange&) const = default;
};

/// Stopped: given up for good. It lifts nothing and costs nothing from then on.
enum class ActionStatus { Proposed, Approved, Running, Done, Stopped };

enum class RiskLevel { Unstated, Low, Medium, High };

struct Risk {
    QString text;
    RiskLevel likelihood = RiskLevel::Unstated;
    RiskLevel impact = RiskLevel::Unstated;
    QString response; ///< what is done about it

    bool operator==(const Risk&) const = default;
};

/// Between neighbours in a list that people order by hand: room for others, so that moving one writes one.
inline constexpr qint64 orderStep = 1 << 20;

/// What is done: by whom, when, for how much, and which indicators it lifts.
struct Action {
    QUuid id;
    QString code;    ///< "A4", unique among the plan's actions
    QUuid objective; ///< null: none
    QString title;
    QString description;
    QString leadBody;
    QStringList supportingBodies;
    QString measure; ///< what is counted to know, in words; a Measure says it in numbers
    ActionStatus status = ActionStatus::Proposed;
    int progress = 0;                    ///< percent, 0 to 100
    QDate start;                         ///< the first day; invalid: not planned yet
    QDate end;                           ///< the last day
    std::optional<CostRange> cost;       ///< absent: not estimated, which is not the same as 0
    std::map<int, CostRange> costByYear; ///< year -> cost, adding up to `cost`; empty: spread evenly over the days
    QString fundingSource;
    bool isFundingSecured = false;
    bool isMustDo = false;        ///< in every plan, whatever the budget
    std::set<QUuid> dependencies; ///< actions that must end before this one starts
    std::vector<Risk> risks;
    std::vector<Lift> lifts; ///< each indicator once
    qint64 order = 0;        ///< lower comes first; 0: not placed yet

    /// 0 when nobody has estimated it.
    [[nodiscard]] qint64 likelyCost() const { return cost ? cost->likely : 0; }
    /// The first and last day known: the end where only that is planned, and the other way round. Invalid without both.
    [[nodiscard]] QDate firstDay() const { return start.isValid() ? start : end; }
    [[nodiscard]] QDate lastDay() const { return end.isValid() ? std::max(end, firstDay()) : start; }
    /// Done, or stopped: nothing of it is still to come.
    [[nodiscard]] bool isOver() const { return status == ActionStatus::Done || status == ActionStatus::Stopped; }
    bool operator==(const Action&) const = default;
};

/// What is wanted. Objectives form a forest by their parents.
struct Objective {
    QUuid id;
    QString title;
    QString code = {}; ///< "O2"; may be empty, else unique among the plan's objectives
    QString description = {};
    QUuid parent = {};                  ///< null: at the top
    std::set<QString> commitments = {}; ///< codes of those it serves
    std::set<QString> indicators = {};  ///< codes of those it serves, beside those that its actions lift
    qint64 order = 0;                   ///< lower comes first among its siblings; 0: not placed yet

    bool operator==(const Objective&) const = default;
};

/// How often a measure is read.
enum class Frequency { Unstated, Monthly, Quarterly, HalfYearly, Yearly, EveryTwoYears };
/// 0 when it is not stated.
[[nodiscard]] int monthsOf(Frequency frequency);

struct Reading {
    QDate date;
    double value = 0.0;
    QString note;

    bool operator==(const Reading&) const = default;
};

/// A number at a date: where a measure started, or where it should be.
struct MeasurePoint {
    double value = 0.0;
    QDate date; ///< invalid: no day is said

    bool operator==(const MeasurePoint&) const = default;
};

/// What is counted to know whether an objective is reached or an action works.
struct Measure {
    QUuid id;
    QString code; ///< "M3", unique among the plan's measures
    QUuid objective;
    QUuid action; ///< null: of the objective as a whole
    QString title;
    QString unit; ///< "%", "hours", "institutions"; may be empty
    std::optional<MeasurePoint> baseline;
    std::optional<MeasurePoint> target;
    QString source; ///< where its numbers come from
    Frequency frequency = Frequency::Unstated;
    std::vector<Reading> readings; ///< in the order of their dates, one a day
    qint64 order = 0;

    bool operator==(const Measure&) const = default;
};

/// The phases of a national strategy's lifecycle. Source: ITU and others, Guide to Developing a National Cybersecurity
/// Strategy, 2nd edition, 2021, section 3.
enum class LifecyclePhase { Initiation, Stocktaking, Production, Implementation, Monitoring };

/// A step of the lifecycle, ticked off when it has a day on which it was done.
struct LifecycleStep {
    QUuid id;
    LifecyclePhase phase = LifecyclePhase::Initiation;
    QString title;
    QString owner;
    std::optional<QDate> due;
    std::optional<QDate> done;
    QString note;
    qint64 order = 0;

    bool operator==(const LifecycleStep&) const = default;
};

/// Other days for an action than the plan's.
struct MovedDates {
    std::optional<QDate> start;
    std::optional<QDate> end;

    bool operator==(const MovedDates&) const = default;
};

/// "What if": some of the plan's actions, perhaps at other times, with all that the best plan was asked for: the same
/// question can be asked again. Money is in whole units of the plan's currency.
struct Scenario {
    QUuid id;
    QString name;
    QString note;
    std::map<QUuid, MovedDates> actions; ///< the chosen ones
    std::map<int, qint64> budgetByYear;  ///< a year not named has no limit
    qint64 order = 0;
    PlanGoal goal = PlanGoal::MostGain;
    std::optional<qint64> totalBudget;       ///< over all years; absent: no limit
    std::map<QString, int> capacity;         ///< lead body -> the most of its actions that may run in one year
    std::set<QUuid> mustDo;                  ///< in every best plan, beside the plan's own duties
    std::set<QUuid> excluded;                ///< in no best plan
    std::map<QUuid, MovedDates> movedOthers; ///< other days of actions that are not chosen

    bool operator==(const Scenario&) const = default;
};

/// What the strategy says of itself.
struct StrategyHead {
    QString currency; ///< ISO 4217; one for every cost of the plan
    QString vision;
    QStringList principles;

    bool operator==(const StrategyHead&) const = default;
};

/// The strategy of an assessment: what is wanted, done and counted. Its lists are kept in their order; what belongs to
/// what is said by ids. Change it through edit() only.
struct Plan {
    QString currency; ///< as in StrategyHead
    std::vector<Objective> objectives;
    std::vector<Action> actions;
    std::vector<Measure> measures = {};
    std::vector<LifecycleStep> lifecycle = {};
    std::vector<Scenario> scenarios = {};
    QString vision = {};
    QStringList principles = {};

    /// A currency alone says nothing.
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] const Objective* objective(const QUuid& id) const;
    [[nodiscard]] const Action* action(const QUuid& id) const;
    [[nodiscard]] const Action* actionByCode(const QString& code) const;
    [[nodiscard]] const Measure* measure(const QUuid& id) const;
    [[nodiscard]] const LifecycleStep* step(const QUuid& id) const;
    [[nodiscard]] const Scenario* scenario(const QUuid& id) const;
    bool operator==(const Plan&) const = default;
};

[[nodiscard]] StrategyHead headOf(const Plan& plan);
void setHead(Plan& plan, const StrategyHead& head);
/// Whether a currency is written as ISO 4217 writes them: three capital letters.
[[nodiscard]] bool isCurrencyCode(const QString& currency);
/// Whether the plan states an amount of money above 0: the most that an action may cost, or a scenario's budget, for
/// one year or for all years together.
[[nodiscard]] bool statesMoney(const Plan& plan);

/// The codes after the highest in use: "O5", "A13", "M26". Numbers of more than eight digits are passed over, as nobody
/// counts so far; a code in use is never given.
[[nodiscard]] QString nextObjectiveCode(const Plan& plan);
[[nodiscard]] QString nextActionCode(const Plan& plan);
[[nodiscard]] QString nextMeasureCode(const Plan& plan);

/// Sorts a list by `order`, then by id, and gives what is not placed yet its place: behind all others, as it stands.
template <class Item> void putInOrder(std::vector<Item>& items);
void putInOrder(Plan& plan);

extern template void putInOrder(std::vector<Objective>&);
extern template void putInOrder(std::vector<Action>&);
extern template void putInOrder(std::vector<Measure>&);
extern template void putInOrder(std::vector<LifecycleStep>&);
extern template void putInOrder(std::vector<Scenario>&);

} // namespace atalaya
