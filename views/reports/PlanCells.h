#pragma once

#include "views/reports/AssessmentContext.h"

namespace atalaya::report {

// Cells about actions that several reports have.

/// Where a question stands, on the report's basis; 0 while it is not answered or out of scope.
[[nodiscard]] int stageNow(const AssessmentContext& c, const QString& indicator);
/// What an action lifts, a line each: the tower of the stage it leads to, and liftInShort(): "P06-03 2→4".
[[nodiscard]] Cell liftsCell(const AssessmentContext& c, const Action& action);
/// "P06-03 2→4, P06-05 1→3", or a dash.
[[nodiscard]] QString liftsText(const AssessmentContext& c, const Action& action);
/// A dash where nobody has estimated it, and where it was stopped and costs nothing more.
[[nodiscard]] QString likelyText(const AssessmentContext& c, const Action& action);
/// What several actions likely cost together, and from low to high; a dash where none of them is estimated, for nobody
/// knows that they cost nothing.
[[nodiscard]] QString sumText(const AssessmentContext& c, const std::optional<CostRange>& sum);
[[nodiscard]] QString sumRangeText(const AssessmentContext& c, const std::optional<CostRange>& sum);
/// Whether the least and the most that something costs are written differently.
[[nodiscard]] bool hasRange(const AssessmentContext& c, const CostRange& cost);
/// What the plan costs in all, how much of the money is there, and how many actions nobody has estimated: the same
/// words in every report. That no cost is estimated where none is.
[[nodiscard]] QString costSentence(const AssessmentContext& c);
/// How many of them nobody has estimated; empty where somebody has estimated each.
[[nodiscard]] QString unestimatedSentence(const AssessmentContext& c, const std::vector<Action>& actions);
/// "39 actions (1 stopped, not counted)": tables that list actions have a row of those, too.
[[nodiscard]] QString countedActions(const AssessmentContext& c);
/// How many actions leave no sum; empty where none was stopped.
[[nodiscard]] QString stoppedSentence(const AssessmentContext& c);
/// "0.80 to 1.40 M USD" where the least and the most differ, else empty.
[[nodiscard]] QString rangeText(const AssessmentContext& c, const Action& action);

} // namespace atalaya::report
