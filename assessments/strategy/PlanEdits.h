#pragma once

#include "assessments/strategy/Plan.h"

namespace atalaya {

// Every change a person can make to the strategy, as plain data; part of Change in assessment/Edits.h. Each touches few
// things, so that storage writes and logs just those, and two people can work on the same plan.

// How much a plan may hold: far more than one that anybody could follow.
inline constexpr std::size_t mostObjectives = 500;
inline constexpr std::size_t mostActions = 2000;
inline constexpr std::size_t mostMeasures = 2000;
inline constexpr std::size_t mostReadings = 1000; ///< of one measure
inline constexpr std::size_t mostLifecycleSteps = 200;
inline constexpr std::size_t mostScenarios = 100;
/// What a body can be limited to in a scenario: every action of a plan.
inline constexpr int mostLedInYear = static_cast<int>(mostActions);
inline constexpr std::size_t mostDependencies = 200; ///< of one action
inline constexpr std::size_t mostRisks = 50;         ///< of one action
inline constexpr qsizetype mostPrinciples = 100;
inline constexpr qsizetype mostSupportingBodies = 100; ///< of one action
/// Whole numbers up to this are exact in every file.
inline constexpr qint64 largestOrder = qint64(1) << 52;

/// Refused when it brings a currency that is no code; one that a plan from elsewhere has stays until it is changed.
struct SetStrategyHead {
    StrategyHead head;
};

// Put adds, or replaces the one with the same id. With an order of 0 a new one comes last and a known one stays in its
// place. Refused when its code is another's.
struct PutObjective {
    Objective objective;
};
/// A body that leads no action any more has no limit in a scenario either.
struct PutAction {
    Action action;
};
/// Its readings are put in the order of their dates.
struct PutMeasure {
    Measure measure;
};
struct PutLifecycleStep {
    LifecycleStep step;
};
struct PutScenario {
    Scenario scenario;
};

/// Refused while objectives, actions or measures stand below it, so that nobody loses a branch by a slip; with
/// `withContents` they go with it.
struct RemoveObjective {
    QUuid objective;
    bool withContents = false;
};
/// What depended on it no longer does, its measures stay with their objective, and scenarios no longer name it.
/// Refused while a decision for the minister names it.
struct RemoveAction {
    QUuid action;
};
struct RemoveMeasure {
    QUuid measure;
};
struct RemoveLifecycleStep {
    QUuid step;
};
struct RemoveScenario {
    QUuid scenario;
};

// Move puts a thing among its siblings, before the one that is named, or last when that is null.
/// Below another parent, or at the top when that is null; never below itself.
struct MoveObjective {
    QUuid objective;
    QUuid parent;
    QUuid before;
};
/// To another objective, or to none.
struct MoveAction {
    QUuid action;
    QUuid objective;
    QUuid before;
};
struct MoveMeasure {
    QUuid measure;
    QUuid objective;
    QUuid before;
};
/// To another phase, or within its own.
struct MoveLifecycleStep {
    QUuid step;
    LifecyclePhase phase = LifecyclePhase::Initiation;
    QUuid before;
};
struct MoveScenario {
    QUuid scenario;
    QUuid before;
};

/// Adds a reading, or replaces that of the same day.
struct PutReading {
    QUuid measure;
    Reading reading;
};
struct RemoveReading {
    QUuid measure;
    QDate date;
};

/// Several things at once, checked only when all are in: what an import brings, what undo brings back. Things that are
/// named neither here nor there stay as they are.
struct ChangePlan {
    std::optional<StrategyHead> head;
    std::vector<Objective> objectives; ///< to be put
    std::vector<Action> actions;
    std::vector<Measure> measures;
    std::vector<LifecycleStep> lifecycle;
    std::vector<Scenario> scenarios;
    std::set<QUuid> removed; ///< of whatever kind; one that is not there is no fault

    [[nodiscard]] bool isEmpty() const {
        return !head && objectives.empty() && actions.empty() && measures.empty() && lifecycle.empty() &&
               scenarios.empty() && removed.empty();
    }
};

/// Which things of a plan differ between two of its values.
struct PlanDelta {
    bool head = false;          ///< currency, vision, principles
    std::set<QUuid> objectives; ///< added, changed, moved or removed
    std::set<QUuid> actions;
    std::set<QUuid> measures;
    std::set<QUuid> lifecycle;
    std::set<QUuid> scenarios;

    [[nodiscard]] bool isEmpty() const { return *this == PlanDelta(); }
    bool operator==(const PlanDelta&) const = default;
};
[[nodiscard]] PlanDelta deltaBetween(const Plan& before, const Plan& after);
/// The change after which what `delta` names is as in `to`.
[[nodiscard]] ChangePlan changeTo(const Plan& to, const PlanDelta& delta);

} // namespace atalaya
