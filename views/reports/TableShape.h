#pragma once

#include "views/reports/ReportDocument.h"

namespace atalaya::report {

/// How many columns a table has: as many as it has widths or, without any, as its longest row has cells.
[[nodiscard]] std::size_t columnsOf(const Table& table);

/// The widths of `count` columns that share `room`; one without a width of its own gets a share. Columns in points that
/// are wider than the room become narrower together. `point`: the length of a point in the unit of `room`.
[[nodiscard]] std::vector<double> columnWidths(const std::vector<Width>& widths, std::size_t count, double room,
                                               double point);

} // namespace atalaya::report
