#include "models/exchange/SpreadsheetPlaces.h"

#include "models/exchange/SpreadsheetReading.h"

#include <algorithm>
#include <cmath>

namespace atalaya::exchange {

using namespace Qt::StringLiterals;

std::optional<std::pair<int, int>> placeOfCell(QStringView name) {
    int column = 0;
    qsizetype i = 0;
    for (; i < name.size() && name.at(i) >= u'A' && name.at(i) <= u'Z'; ++i) {
        column = column * 26 + (name.at(i).unicode() - u'A' + 1);
        if (column > lastSheetColumn + 1) {
            return std::nullopt;
        }
    }
    bool isNumber = false;
    const int row = name.mid(i).toInt(&isNumber);
    if (i == 0 || !isNumber || row < 1 || row > lastSheetRow) {
        return std::nullopt;
    }
    return std::pair(row, column - 1);
}

const SheetCell* SheetRow::cell(int column) const {
    const auto found = std::lower_bound(cells.begin(), cells.end(), column,
                                        [](const SheetCell& cell, int wanted) { return cell.column < wanted; });
    return found == cells.end() || found->column != column ? nullptr : &*found;
}

QString cellName(int row, int column) {
    QString letters;
    for (int left = column + 1; left > 0; left = (left - 1) / 26) {
        letters.prepend(QChar(u'A' + (left - 1) % 26));
    }
    return letters + QString::number(row);
}

QDate dateOfSerial(double serial, bool startsIn1904) {
    constexpr double farthest = 2'958'465; // 31 December 9999
    if (!(serial >= 0) || serial > farthest) {
        return {};
    }
    const auto days = static_cast<qint64>(std::floor(serial));
    if (startsIn1904) {
        return QDate(1904, 1, 1).addDays(days);
    }
    constexpr qint64 dayThatWasNot = 60;
    if (days == 0 || days == dayThatWasNot) {
        return {};
    }
    return QDate(1899, 12, days < dayThatWasNot ? 31 : 30).addDays(days);
}

std::optional<double> serialOfDate(QDate date) {
    if (!date.isValid() || date < QDate(1900, 3, 1)) {
        return std::nullopt;
    }
    return static_cast<double>(QDate(1899, 12, 30).daysTo(date));
}

} // namespace atalaya::exchange
