#pragma once

#include "assessments/strategy/PlanMoney.h"

namespace atalaya {

/// The name under which the What-if tab knows it.
using WhatIfModelMoney = PlanMoney;

} // namespace atalaya
