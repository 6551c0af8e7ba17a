#pragma once

#include <QDate>
#include <QString>
#include <QUuid>

#include <map>
#include <vector>

namespace atalaya {

/// What an action changes: an indicator and the stage it will have when the action ends.
struct Lift {
    QString indicator;
    int toStage = 1;

    bool operator==(const Lift&) const = default;
};

enum class ActionStatus { Proposed, Approved, Running, Done };

/// What is done: by whom, when, for how much, and which indicators it lifts.
struct Action {
    QUuid id;
    QString code; ///< "A4", unique in the plan
    QUuid objective;
    QString title;
    QString leadBody;
    QString measure; ///< what is counted to know; may be empty, which is a finding
    ActionStatus status = ActionStatus::Proposed;
    QDate start;
    QDate end;
    qint64 cost = 0;                  ///< in units of the plan's currency, not negative
    std::map<int, qint64> costByYear; ///< year -> cost; empty: spread evenly over the days from start to end
    std::vector<Lift> lifts;

    bool operator==(const Action&) const = default;
};

/// What is wanted.
struct Objective {
    QUuid id;
    QString title;

    bool operator==(const Objective&) const = default;
};

struct Plan {
    QString currency; ///< ISO 4217
    std::vector<Objective> objectives;
    std::vector<Action> actions;

    [[nodiscard]] bool isEmpty() const { return actions.empty() && objectives.empty(); }
    bool operator==(const Plan&) const = default;
};

} // namespace atalaya
