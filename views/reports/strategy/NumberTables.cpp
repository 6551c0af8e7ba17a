#include "views/reports/strategy/NumberTables.h"

#include "views/reports/gap/ReportText.h"

#include <algorithm>

namespace atalaya::report {

void addNumberTables(const PlanReportContext& c, const QString& title, const QString& nameHead,
                     const QStringList& heads, const std::vector<NumberRow>& rows, Elements& body, bool lastIsSum) {
    constexpr double room = 300; // points; the rest is for the names
    QStringList all = heads;
    for (const NumberRow& row : rows) {
        all << row.numbers;
    }
    const double width = numberWidth(all, 40);
    const auto fitting = std::max<qsizetype>(1, static_cast<qsizetype>(room / width));
    const qsizetype tables = c.input.options.asData ? 1 : (heads.size() + fitting - 1) / fitting;
    const qsizetype most = (heads.size() + tables - 1) / tables;
    for (qsizetype first = 0; first < heads.size(); first += most) {
        const QStringList shownHeads = heads.mid(first, most);
        Table table;
        table.title = title;
        table.widths = {share()};
        Row head;
        head.cells = {headCell(nameHead)};
        for (const QString& one : shownHeads) {
            head.cells.push_back(headCell(one, Align::Right));
            table.widths.push_back(points(width));
        }
        table.head = {head};
        for (const NumberRow& numbers : rows) {
            Row row;
            row.total = numbers.isTotal;
            row.cells = {rowHead(cell(Text{numbers.isTotal   ? strong(numbers.name)
                                           : numbers.isAside ? secondary(numbers.name)
                                                             : plain(numbers.name)}))};
            for (qsizetype i = first; i < first + shownHeads.size(); ++i) {
                const bool isSum = numbers.isTotal || (lastIsSum && i + 1 == heads.size() && !numbers.isAside);
                row.cells.push_back(numberCell(numbers.numbers[i], isSum ? Weight::Semibold : Weight::Regular,
                                               numbers.isAside ? Ink::Secondary : Ink::Text));
            }
            table.rows.push_back(std::move(row));
        }
        if (first > 0) {
            body.emplace_back(Space{8});
        }
        body.emplace_back(std::move(table));
    }
}

QString likelyIn(const PlanReportContext& c, const std::map<int, CostRange>& costs, int year) {
    const auto cost = costs.find(year);
    return cost == costs.end() ? c.dash() : c.money.text(cost->second.likely);
}

} // namespace atalaya::report
