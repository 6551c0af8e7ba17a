#pragma once

#include "assessments/strategy/PlanMoney.h" // IWYU pragma: export
