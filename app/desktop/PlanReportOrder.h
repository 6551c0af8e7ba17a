#pragma once

#include "app/desktop/ReportLook.h"
#include "assessments/strategy/ActionCourse.h"

namespace atalaya::desktop {

/// As GapReportOrder, for the reports of a strategy.
struct PlanReportOrder {
    enum class Kind { Strategy, ActionPlan, Brief };

    ReportLook look; ///< the day of its `created` is the report's
    Kind kind = Kind::Strategy;
    FrameworkPtr framework;
    Assessment assessment;
    QString body;    ///< Brief: whose; empty: one for each body
    QByteArray data; ///< the assessment's exchange JSON
    QString verificationCode;
    bool attachData = true;                ///< a brief carries none
    std::map<QUuid, ActionCourse> courses; ///< as PlanReportInput has them
};

/// As MakeGapReport. A body that the plan does not name is a fault that lists those it names.
using MakePlanReport = bool (*)(const PlanReportOrder& order, MadeReport& file, Error& error);
inline constexpr char makePlanReportSymbol[] = "atalayaMakePlanReport";

} // namespace atalaya::desktop
