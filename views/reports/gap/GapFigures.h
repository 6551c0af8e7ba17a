#pragma once

#include "assessments/strategy/Plan.h"
#include "views/reports/AssessmentContext.h"

namespace atalaya::report {

// Small drawings that stand in lines and cells of a report on an assessment. All vectors, all by the painters of
// views/theme. Sizes in points. Where words beside a drawing say the same, it has no text alternative and counts as
// decoration.

/// The tower of an indicator's state, claimed courses without proof as loose bricks.
[[nodiscard]] Figure stageGlyph(const AssessmentContext& c, const IndicatorScore& score, double size);
/// The tower of a bare stage.
[[nodiscard]] Figure stageGlyph(const AssessmentContext& c, int stage, double size);
/// How many answers stand at each stage, as one strip; open cells are not answered.
[[nodiscard]] Figure stageStrip(const AssessmentContext& c, const Score& score, QSizeF size);
/// The indicators of a commitment side by side: tower, stage, number.
[[nodiscard]] Figure indicatorTowers(const AssessmentContext& c, const Commitment& commitment, double width);
/// "approved" or "proposed": what the look of an action's bar means.
[[nodiscard]] QString approval(const AssessmentContext& c, const Action& action);
/// When an action runs between two dates: solid when approved, open when proposed.
[[nodiscard]] Figure actionBar(const AssessmentContext& c, const Action& action, QDate from, QDate to, QSizeF size);
/// Head of the column of action bars: the years.
[[nodiscard]] Figure yearScale(const AssessmentContext& c, QDate from, QDate to, QSizeF size);
/// A sign of the legend on the page "How to read this report".
enum class LegendSign { NotAnswered, NotApplicable, Bricks, Gap, Target, LastRound };
[[nodiscard]] Figure legendSign(const AssessmentContext& c, LegendSign sign, QSizeF size);

} // namespace atalaya::report
