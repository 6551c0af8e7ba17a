#pragma once

#include "assessments/framework/Framework.h"
#include "models/items/KeyedTableModel.h"

namespace atalaya {

/// A line of the contents of the Declaration: a heading, the preamble as a whole, or a commitment.
struct DeclarationContentsRow {
    QString key; ///< the passage it leads to; of a heading, its own
    bool isHeading = false;
    QString numeral; ///< "6"; "PP" for the preamble
    QString title;

    bool operator==(const DeclarationContentsRow&) const = default;
};

/// The contents of the Declaration: preamble, then the commitments by group.
class DeclarationContentsModel : public KeyedTableModel<DeclarationContentsRow> {
    Q_OBJECT
public:
    using KeyedTableModel::KeyedTableModel;

    void show(const Framework& framework);
    /// The line to which a passage ("P06", "PP10") belongs; -1 when there is none.
    [[nodiscard]] int rowOfPassage(const QString& passage) const;

    [[nodiscard]] int columnCount(const QModelIndex& = {}) const override { return 1; }
    /// Qt::DisplayRole: the title; Qt::AccessibleTextRole: with its numeral.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    /// Headings cannot be chosen.
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    QStringList m_preamble;
};

} // namespace atalaya
