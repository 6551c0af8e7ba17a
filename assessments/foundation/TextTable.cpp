#include "assessments/foundation/TextTable.h"

#include <algorithm>

namespace atalaya {

QString TextTable::text() const {
    QList<qsizetype> widths(m_columns.size(), 0);
    for (const QStringList& row : m_rows) {
        for (qsizetype i = 0; i < std::min(row.size(), widths.size()); ++i) {
            widths[i] = std::max(widths.at(i), row.at(i).size());
        }
    }
    QStringList lines;
    for (const QStringList& row : m_rows) {
        QString line;
        for (qsizetype i = 0; i < std::min(row.size(), widths.size()); ++i) {
            if (i > 0) {
                line += QStringLiteral("  ");
            }
            line += m_columns.at(i) == Align::Left ? row.at(i).leftJustified(widths.at(i))
                                                   : row.at(i).rightJustified(widths.at(i));
        }
        while (line.endsWith(QLatin1Char(' '))) {
            line.chop(1);
        }
        lines.append(line);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace atalaya
