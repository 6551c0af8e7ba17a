#include "models/exchange/PlanSheetsReader.h"

#include "assessments/assessment/Edits.h"
#include "models/exchange/ExchangeText.h"
#include "models/exchange/JsonReading.h"
#include "models/exchange/PlanSheetText.h"

#include <QRegularExpression>

#include <cmath>

namespace atalaya::exchange {

using namespace Qt::StringLiterals;

QString PlanSheetsReader::otherCurrency(const QString& currency) const {
    return ExchangeText::tr("The cost is in %1 while the plan is in %2. A plan has one currency: convert the cost.")
        .arg(currency, m_currency);
}

std::optional<double> PlanSheetsReader::plainNumber(const SheetCell& cell) {
    if (cell.kind == SheetCell::Kind::Number) {
        return cell.number;
    }
    static const QRegularExpression pattern(u"^-?\\d{1,15}(\\.\\d{1,15})?$"_s);
    const QString text = cell.text.trimmed();
    if (cell.kind == SheetCell::Kind::Text && pattern.match(text).hasMatch()) {
        // "1.234" is a thousand and more in half of the world.
        static const QRegularExpression thousands(u"^-?\\d{1,3}\\.\\d{3}$"_s);
        return thousands.match(text).hasMatch() ? std::nullopt : std::optional(text.toDouble());
    }
    return std::nullopt;
}

std::optional<QString> PlanSheetsReader::wholeIn(const SheetView& view, const SheetRow& row, const PlanColumn& column,
                                                 const SheetCell* cell, int least, int most, const QString& whenEmpty) {
    if (cell == nullptr || plainCell(cell).trimmed().isEmpty()) {
        return whenEmpty;
    }
    auto number = plainNumber(*cell);
    if (number && cell->isPercent) {
        number = std::round(*number * 100 * 1e6) / 1e6;
    }
    if (!number || *number != std::floor(*number) || *number < least || *number > most) {
        problem(view, row, column,
                ExchangeText::tr("“%1” is no whole number from %2 to %3. Write one.")
                    .arg(shortened(plainCell(cell)), QString::number(least), QString::number(most)));
        return std::nullopt;
    }
    return QString::number(static_cast<int>(*number));
}

std::optional<QString> PlanSheetsReader::moneyIn(const SheetView& view, const SheetRow& row, const PlanColumn& column,
                                                 const SheetCell* cell) {
    if (cell == nullptr || plainCell(cell).trimmed().isEmpty()) {
        return QString();
    }
    const auto number = cell->isPercent ? std::nullopt : plainNumber(*cell);
    QString sentence;
    if (!number) {
        sentence = ExchangeText::tr("“%1” is no cost. Write a whole number in %2, without a sign and without marks "
                                    "between the digits.")
                       .arg(shortened(plainCell(cell)),
                            m_currency.isEmpty() ? ExchangeText::tr("the plan's currency") : m_currency);
    } else if (!cell->currency.isEmpty() && // only a code can be compared with the sign that a cell shows
               isCurrencyCode(m_currency) && cell->currency != m_currency) {
        sentence = otherCurrency(cell->currency);
    } else if (*number < 0) {
        sentence = ExchangeText::tr("The cost is below 0. Write 0 or more.");
    } else if (*number > static_cast<double>(largestCost)) {
        sentence = ExchangeText::tr("The cost is above %1. Write less.").arg(largestCost);
    } else if (*number != std::floor(*number)) {
        sentence = ExchangeText::tr("The cost has a fraction. Write a whole number.");
    }
    if (!sentence.isEmpty()) {
        problem(view, row, column, sentence);
        return std::nullopt;
    }
    return moneyText(static_cast<qint64>(*number));
}

std::optional<QString> PlanSheetsReader::numberIn(const SheetView& view, const SheetRow& row, const PlanColumn& column,
                                                  const SheetCell* cell) {
    if (cell == nullptr || plainCell(cell).trimmed().isEmpty()) {
        return QString();
    }
    if (cell->isPercent) {
        problem(view, row, column,
                ExchangeText::tr("The cell shows per cent, which keeps 80% as 0.8. Write the number alone and "
                                 "take the per cent format away."));
        return std::nullopt;
    }
    const auto number = plainNumber(*cell);
    if (!number) {
        problem(view, row, column,
                ExchangeText::tr("“%1” is no number. Write digits alone.").arg(shortened(plainCell(cell))));
        return std::nullopt;
    }
    return numberText(*number);
}

std::optional<QString> PlanSheetsReader::dateIn(const SheetView& view, const SheetRow& row, const PlanColumn& column,
                                                const SheetCell* cell) {
    if (cell == nullptr || plainCell(cell).trimmed().isEmpty()) {
        return QString();
    }
    QDate date = cell->date;
    if (cell->kind == SheetCell::Kind::Text) {
        date = dateFromText(cell->text.trimmed()).value_or(QDate());
    } else if (cell->kind != SheetCell::Kind::Date) {
        date = {};
    }
    if (!date.isValid()) {
        problem(view, row, column,
                ExchangeText::tr("“%1” is no date that can be read in one way only. Write it as a date, or as year, "
                                 "month and day: 2027-06-30.")
                    .arg(shortened(plainCell(cell))));
        return std::nullopt;
    }
    if (!isPlausible(date)) {
        problem(view, row, column,
                ExchangeText::tr("The date %1 is not plausible. Write one from %2 to %3.")
                    .arg(date.toString(Qt::ISODate))
                    .arg(firstYear)
                    .arg(lastYear));
        return std::nullopt;
    }
    return date.toString(Qt::ISODate);
}

} // namespace atalaya::exchange
