#pragma once

#include "assessments/assessment/Rules.h"
#include "assessments/strategy/PlanEdits.h"

namespace atalaya {

/// The rules that hold over a strategy, for Rules::checkPlan(): ids and codes unique, references resolved, no circle,
/// costs ordered and adding up, dates plausible and in order, and as many things as a plan may hold. Pointers are those
/// of the exchange format. Keeps references: a short-lived helper.
class PlanRules {
public:
    PlanRules(const Framework& framework, const Plan& plan);

    void checkAll();
    [[nodiscard]] const std::vector<Violation>& violations() const { return m_violations; }

private:
    /// Where a thing stands in the exchange format; its pointer is only written when something is wrong.
    struct Place {
        QLatin1StringView list;
        std::size_t index = 0;
        QString subject; ///< as a person knows it
    };

    void checkHead();
    void checkCounts();
    void checkIds();
    void checkObjectives();
    void checkActions();
    void checkAction(const Action& action, const Place& place);
    void checkDates(const QDate& start, const QDate& end, const Place& place);
    void checkCosts(const Action& action, const Place& place);
    void checkParts(const Action& action, const Place& place, CostRange& sum);
    void checkLifts(const Action& action, const Place& place);
    void checkDependencies(const Action& action, const Place& place);
    void checkRisks(const Action& action, const Place& place);
    void checkCircles();
    void checkMeasures();
    void checkPoint(const std::optional<MeasurePoint>& point, const Place& place, QLatin1StringView key);
    void checkReadings(const Measure& measure, const Place& place);
    void checkLifecycle();
    void checkScenarios();
    void checkMoved(const std::map<QUuid, MovedDates>& actions, const Place& place, QLatin1StringView key);
    void checkNamed(const QUuid& action, const Place& place, QLatin1StringView key);
    void checkDemands(const Scenario& scenario, const Place& place);
    [[nodiscard]] const std::set<QString>& leadBodies();

    template <class Item> void checkId(const Item& item, const Place& place);
    template <class Item> void checkCount(const std::vector<Item>& items, std::size_t most, QLatin1StringView list);
    void checkCode(const QString& code, bool isNeeded, std::set<QString>& codes, const Place& place);
    void checkText(const QString& text, qsizetype most, const Place& place, QLatin1StringView key);
    void checkDate(const QDate& date, const Place& place, QLatin1StringView key);
    void checkOrder(qint64 order, const Place& place);
    void checkYear(int year, const Place& place, QLatin1StringView key);
    void checkMoney(qint64 cost, const Place& place, QLatin1StringView key);
    void checkIndicator(const QString& code, const Place& place, QLatin1StringView key);
    void checkObjective(const QUuid& objective, const Place& place);

    void add(const Place& place, const QString& member, const QString& what, const QString& allowed);

    const Framework& m_framework;
    const Plan& m_plan;
    std::set<QUuid> m_ids;
    std::set<QUuid> m_objectives;
    std::map<QUuid, const Action*> m_actions;
    std::set<QString> m_leadBodies; ///< found when a scenario first limits one
    std::vector<Violation> m_violations;
};

} // namespace atalaya
