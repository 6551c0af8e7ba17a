#pragma once

#include "views/charts/ChartSpec.h"

#include <QStringList>

#include <vector>

namespace atalaya {

/// The table that says what a chart says, for whoever cannot see or will not trust a picture. A value that is not known
/// is a dash. Every row has as many cells as the head.
struct ChartTable {
    QString title;
    QStringList head;
    std::vector<QStringList> rows;
};

[[nodiscard]] ChartTable chartTable(const TargetBarsSpec& spec);
[[nodiscard]] ChartTable chartTable(const RadarSpec& spec);
[[nodiscard]] ChartTable chartTable(const DistributionSpec& spec);
[[nodiscard]] ChartTable chartTable(const GapRankingSpec& spec);

/// A value as the chart and its table print it: two decimals, the specification's decimal sign, a dash for none.
[[nodiscard]] QString chartValue(const std::optional<double>& value, const ChartText& text);

} // namespace atalaya
