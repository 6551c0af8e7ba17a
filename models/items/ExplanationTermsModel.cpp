#include "models/items/ExplanationTermsModel.h"

#include "assessments/foundation/WeightText.h"
#include "assessments/scoring/ExplanationText.h"
#include "assessments/scoring/ExplanationWords.h"

namespace atalaya {

bool ExplanationTermRow::operator==(const ExplanationTermRow& other) const {
    const bool sameSource = from.has_value() == other.from.has_value() &&
                            (!from || (from->subject == other.from->subject && from->quantity == other.from->quantity));
    return sameSource && key == other.key && isSum == other.isSum && label == other.label && note == other.note &&
           value == other.value && weight == other.weight && product == other.product;
}

void ExplanationTermsModel::show(const Explanation& explanation, const Language& language) {
    const ExplanationWords words(language);
    const bool weighted = isWeighted(explanation.formula);
    const bool ratio = explanation.formula == Formula::Ratio;
    const bool formulaChanged = m_formula != explanation.formula;
    m_formula = explanation.formula;
    std::vector<ExplanationTermRow> rows;
    double weights = 0;
    double products = 0;
    double values = 0;
    for (const ExplanationTerm& term : explanation.terms) {
        ExplanationTermRow row;
        row.key = static_cast<int>(rows.size());
        row.label = term.label;
        row.note = explanation.formula == Formula::CumulativeMarks ? QString() : term.note;
        row.value = termText(explanation, term, language);
        if (weighted || ratio) {
            row.weight = ratio ? words.plain(term.weight) : weightText(term.weight, language);
        }
        if (explanation.formula == Formula::WeightedArithmetic && explanation.shows(term)) {
            row.product = language.score(term.weight * term.value);
        }
        if (!term.from.subject.isEmpty()) {
            row.from = term.from;
        }
        weights += term.weight;
        products += term.weight * term.value;
        values += term.value;
        rows.push_back(std::move(row));
    }
    const bool summed = explanation.formula == Formula::WeightedArithmetic || ratio;
    if (summed && rows.size() > 1 && explanation.printable) {
        ExplanationTermRow sum;
        sum.key = -1;
        sum.isSum = true;
        sum.label = tr("Sum");
        sum.weight = ratio ? words.plain(weights) : weightText(weights, language);
        sum.value = ratio ? words.plain(values) : QString();
        sum.product = ratio ? QString() : language.score(products);
        rows.push_back(std::move(sum));
    }
    sync(std::move(rows));
    if (formulaChanged) {
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    }
}

bool ExplanationTermsModel::isUsed(Column column) const {
    switch (column) {
    case Weight:
        return isWeighted(m_formula) || m_formula == Formula::Ratio;
    case Product:
        return m_formula == Formula::WeightedArithmetic;
    default:
        return true;
    }
}

int ExplanationTermsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ExplanationTermsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const ExplanationTermRow& line = row(index.row());
    if (role == Qt::TextAlignmentRole && index.column() != Input) {
        return QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter);
    }
    if (role == Qt::AccessibleTextRole && index.column() == Input) {
        const QString words = line.note.isEmpty() ? line.label : tr("%1, %2", "input, note").arg(line.label, line.note);
        return line.from ? tr("%1. Enter explains it.").arg(words) : words;
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) {
        return {};
    }
    switch (index.column()) {
    case Input:
        return line.label;
    case Value:
        return line.value;
    case Weight:
        return line.weight;
    case Product:
        return line.product;
    }
    return {};
}

QVariant ExplanationTermsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole && section != Input) {
        return QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Input:
        return tr("Input");
    case Value:
        return m_formula == Formula::Ratio             ? tr("Answered")
               : m_formula == Formula::CumulativeMarks ? tr("Mark")
                                                       : tr("Value");
    case Weight:
        return m_formula == Formula::Ratio ? tr("Applicable") : tr("Weight");
    case Product:
        return tr("Product");
    }
    return {};
}

} // namespace atalaya
