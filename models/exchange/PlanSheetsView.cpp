#include "models/exchange/PlanSheetsView.h"

#include "models/exchange/PlanSheetText.h"

#include <algorithm>

namespace atalaya::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostShownInSentence = 60;

} // namespace

QString shortened(const QString& text) {
    const QString line = cleanCellText(text).simplified();
    return line.size() > mostShownInSentence ? line.left(mostShownInSentence - 1) + u'\u2026' : line;
}

QString foldedWord(const QString& text) {
    return text.normalized(QString::NormalizationForm_C).simplified().toCaseFolded();
}

QString plainCell(const SheetCell* cell) {
    if (cell == nullptr) {
        return {};
    }
    switch (cell->kind) {
    case SheetCell::Kind::Text:
    case SheetCell::Kind::Fault:
        return cell->text;
    case SheetCell::Kind::Number:
        return cell->isPercent ? numberText(cell->number * 100) + u'%' : numberText(cell->number);
    case SheetCell::Kind::Date:
        return cell->date.isValid() ? cell->date.toString(Qt::ISODate) : numberText(cell->number);
    case SheetCell::Kind::Flag:
        return cell->number != 0 ? u"TRUE"_s : u"FALSE"_s;
    case SheetCell::Kind::Empty:
        break;
    }
    return {};
}

bool SheetView::isMerged(const SheetRow& row) const {
    const auto behind = std::upper_bound(merged.begin(), merged.end(), row.number,
                                         [](int number, const auto& run) { return number < run.first; });
    return behind != merged.begin() && row.number <= std::prev(behind)->second;
}

} // namespace atalaya::exchange
