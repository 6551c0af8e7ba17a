#include "assessments/assessment/Edits.h"
#include "assessments/framework/JsonGuard.h"
#include "assessments/scoring/Explanation.h"
#include "assessments/strategy/Projection.h"
