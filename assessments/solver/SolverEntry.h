#pragma once

#include "assessments/strategy/bestplan/PlanQuestion.h"

#include <vector>

// What the domain finds in this library by name.

namespace atalaya::solver {

using Answer = PlanAnswer (*)(const PlanFacts&, const PlanQuestion&, const std::vector<std::vector<bool>>& known,
                              SearchClock&);
using Write = bool (*)(const PlanFacts&, const PlanQuestion&, const QString& path);

inline constexpr auto answerSymbol = "atalayaAnswerQuestion";
inline constexpr auto writeSymbol = "atalayaWriteQuestion";

} // namespace atalaya::solver
