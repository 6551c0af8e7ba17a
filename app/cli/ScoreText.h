#pragma once

#include "assessments/assessment/Assessment.h"
#include "assessments/foundation/Language.h"
#include "assessments/scoring/Scores.h"

#include <QJsonObject>

namespace atalaya::cli {

/// "2.17 (provisional, 46 of 49 answered)", or why there is no number.
[[nodiscard]] QString scoreText(const Score& score, const Language& language);
[[nodiscard]] QJsonObject scoreJson(const Score& score);
/// "stage 2", "not answered", "not applicable"
[[nodiscard]] QString stateText(const IndicatorScore& indicator, Basis basis);
[[nodiscard]] QJsonObject indicatorJson(const IndicatorScore& indicator);
[[nodiscard]] QString markText(Mark mark);
[[nodiscard]] QString statusText(AssessmentStatus status);

} // namespace atalaya::cli
