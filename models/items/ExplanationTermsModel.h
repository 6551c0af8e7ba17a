#pragma once

#include "assessments/scoring/Explanation.h"
#include "models/items/KeyedTableModel.h"

namespace atalaya {

/// One input of a formula as it stands in a table; the last row may be the sum.
struct ExplanationTermRow {
    int key = 0;
    bool isSum = false;
    QString label;
    QString note;
    QString value;
    QString weight;
    QString product;
    std::optional<NumberReference> from; ///< what explains this input; none for what somebody recorded

    bool operator==(const ExplanationTermRow& other) const;
};

/// The inputs of one explanation. Which columns say something depends on the formula: isUsed().
class ExplanationTermsModel : public KeyedTableModel<ExplanationTermRow> {
    Q_OBJECT
public:
    enum Column { Input, Value, Weight, Product, ColumnCount };

    using KeyedTableModel::KeyedTableModel;

    void show(const Explanation& explanation, const Language& language);
    [[nodiscard]] bool isUsed(Column column) const;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Formula m_formula = Formula::Stated;
};

} // namespace atalaya
