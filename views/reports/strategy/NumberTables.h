#pragma once

#include "views/reports/strategy/PlanReportContext.h"

namespace atalaya::report {

/// A row of numbers under one head each.
struct NumberRow {
    QString name;
    QStringList numbers;
    bool isTotal = false;
    bool isAside = false; ///< what the row above is held against, in grey
};

/// Rows of numbers in as many tables as the width of the page asks for, so that no number is broken; as data, in one.
/// `heads`: above the numbers, as many as each row has. `lastIsSum`: the last column sums up the others.
void addNumberTables(const PlanReportContext& c, const QString& title, const QString& nameHead,
                     const QStringList& heads, const std::vector<NumberRow>& rows, Elements& body,
                     bool lastIsSum = true);

/// What is likely spent in a year, or a dash where nothing is.
[[nodiscard]] QString likelyIn(const PlanReportContext& c, const std::map<int, CostRange>& costs, int year);

} // namespace atalaya::report
