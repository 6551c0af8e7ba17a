#include "views/reports/TableShape.h"

#include <algorithm>

namespace atalaya::report {

std::size_t columnsOf(const Table& table) {
    std::size_t count = table.widths.size();
    if (count > 0) {
        return count;
    }
    for (const std::vector<Row>* rows : {&table.head, &table.rows}) {
        for (const Row& row : *rows) {
            std::size_t cells = 0;
            for (const Cell& cell : row.cells) {
                cells += static_cast<std::size_t>(std::max(1, cell.columnSpan));
            }
            count = std::max(count, cells);
        }
    }
    return count;
}

std::vector<double> columnWidths(const std::vector<Width>& widths, std::size_t count, double room, double point) {
    std::vector<double> result(count, 0);
    double fixed = 0;
    double shares = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const Width width = i < widths.size() ? widths[i] : share();
        (width.points ? fixed : shares) += width.points ? width.value * point : std::max(width.value, 0.0);
    }
    const double shrink = fixed > room && fixed > 0 ? room / fixed : 1;
    const double left = std::max(0.0, room - fixed * shrink);
    for (std::size_t i = 0; i < count; ++i) {
        const Width width = i < widths.size() ? widths[i] : share();
        result[i] =
            width.points ? width.value * point * shrink : (shares > 0 ? left * std::max(width.value, 0.0) / shares : 0);
    }
    return result;
}

} // namespace atalaya::report
