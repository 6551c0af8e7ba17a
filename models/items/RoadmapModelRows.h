#pragma once

#include "assessments/assessment/Assessment.h"
#include "assessments/framework/Framework.h"
#include "assessments/strategy/FollowUp.h"
#include "assessments/strategy/PlanMoney.h"

#include <vector>

namespace atalaya {

/// What an action lifts, and from where.
struct RoadmapLift {
    QString indicator;
    int from = 0; ///< stage today, on the assessment's own basis; 0 while it is not answered
    int to = 1;
    QString text; ///< "P06-03 2 → 4", or what is true of what is done: see liftInShort()

    bool operator==(const RoadmapLift&) const = default;
};

/// An action as a roadmap shows it.
struct RoadmapRow {
    QUuid key;
    QString code;
    QString title;
    QString body; ///< that leads; may be empty
    QDate start;
    QDate end;
    ActionStatus status = ActionStatus::Proposed;
    int progress = 0;
    std::optional<CostRange> cost;
    std::vector<RoadmapLift> lifts;
    std::vector<QUuid> waitsFor;
    QStringList tooEarlyFor; ///< codes of those it waits for that end after it starts
    QString whyLate;         ///< a sentence, as Follow-up says it; empty: not late

    /// First and last day of its bar; both invalid while nothing is planned.
    [[nodiscard]] QDate firstDay() const { return start.isValid() ? start : end; }
    [[nodiscard]] QDate lastDay() const { return end.isValid() ? std::max(end, firstDay()) : start; }
    bool operator==(const RoadmapRow&) const = default;
};

enum class RoadmapGrouping { Objective, LeadBody };

/// Actions under one head.
struct RoadmapGroup {
    QString key;     ///< which no other group has, of either grouping
    QUuid objective; ///< null by lead body, and where there is none
    QString title;
    qint64 cost = 0;             ///< likely, of those that are not stopped
    std::vector<Workload> loads; ///< by year in which there is something to do; only by lead body
    std::vector<RoadmapRow> rows;

    /// Whether the heads are equal; rows are looked at one by one.
    [[nodiscard]] bool hasSameHead(const RoadmapGroup& other) const {
        return key == other.key && objective == other.objective && title == other.title && cost == other.cost &&
               loads == other.loads;
    }
};

/// The plan under its objectives in the order of their tree, or under the bodies that lead. Objectives that have
/// neither actions nor objectives below them stand there too, so that one sees that nothing is done for them. `today`:
/// what is late on that day says so; invalid: nothing does.
[[nodiscard]] std::vector<RoadmapGroup> roadmapGroups(const Framework& framework, const Assessment& assessment,
                                                      RoadmapGrouping grouping, const Language& language,
                                                      QDate today = {});

/// "P06-03 2 → 4, +1": the first lift, and how many more. Empty without lifts.
[[nodiscard]] QString liftText(const std::vector<RoadmapLift>& lifts);
/// "approved"
[[nodiscard]] QString actionStatusWord(ActionStatus status, const Language& language);
/// All that a row says, as one sentence to be heard.
[[nodiscard]] QString spokenRoadmapRow(const RoadmapRow& row, const PlanMoney& money);
/// "leads 3 actions, supports 1"
[[nodiscard]] QString workloadWords(const Workload& load, const Language& language);

} // namespace atalaya
