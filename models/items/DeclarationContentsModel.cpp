#include "models/items/DeclarationContentsModel.h"

#include <algorithm>

namespace atalaya {

using namespace Qt::StringLiterals;

void DeclarationContentsModel::show(const Framework& framework) {
    std::vector<DeclarationContentsRow> rows;
    m_preamble.clear();
    for (const Passage& passage : framework.document.preamble) {
        m_preamble << passage.id;
    }
    if (!m_preamble.isEmpty()) {
        rows.push_back({u"preamble"_s, true, {}, tr("Preamble")});
        rows.push_back({m_preamble.first(), false, tr("PP", "short for paragraphs of the preamble"),
                        tr("Paragraphs 1 to %1").arg(m_preamble.size())});
    }
    for (const Group& group : framework.groups) {
        rows.push_back({u"group "_s + group.id, true, {}, group.title});
        for (const QString& code : group.commitments) {
            if (const Commitment* commitment = framework.commitment(code)) {
                rows.push_back({code, false, QString::number(commitment->number), commitment->axisLabel});
            }
        }
    }
    sync(std::move(rows));
}

int DeclarationContentsModel::rowOfPassage(const QString& passage) const {
    return rowOf(m_preamble.contains(passage) ? m_preamble.first() : passage);
}

QVariant DeclarationContentsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const DeclarationContentsRow& line = row(index.row());
    if (role == Qt::AccessibleTextRole && !line.isHeading) {
        return tr("%1, %2", "numeral and title of a paragraph").arg(line.numeral, line.title);
    }
    return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? line.title : QVariant();
}

Qt::ItemFlags DeclarationContentsModel::flags(const QModelIndex& index) const {
    if (index.isValid() && row(index.row()).isHeading) {
        return Qt::ItemNeverHasChildren; // nothing that an arrow could stop at
    }
    return KeyedTableModel::flags(index);
}

} // namespace atalaya
