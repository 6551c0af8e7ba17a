#include "models/exchange/PlanSheetsView.h"

#include "models/exchange/PlanSheetText.h"

namespace atalaya::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostShownInSentence = 60;

} // namespace

QString shortened(const QString& text) {
    const QString line = text.simplified();
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
        return numberText(cell->number);
    case SheetCell::Kind::Date:
        return cell->date.isValid() ? cell->date.toString(Qt::ISODate) : numberText(cell->number);
    case SheetCell::Kind::Flag:
        return cell->number != 0 ? u"TRUE"_s : u"FALSE"_s;
    case SheetCell::Kind::Empty:
        break;
    }
    return {};
}

} // namespace atalaya::exchange
