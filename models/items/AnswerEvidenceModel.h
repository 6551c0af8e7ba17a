#pragma once

#include "models/items/KeyedTableModel.h"
#include "models/session/AssessmentSession.h"

#include <QPointer>

namespace atalaya {

/// A piece of evidence as an answer uses it: for the whole answer or for one criterion.
struct AnswerEvidenceRow {
    QString key; ///< id and stage
    EvidenceUse use;
    QString code;
    QString title;
    QString issuer;
    QDate date;
    EvidenceGrade grade = EvidenceGrade::C;
    bool isValid = true; ///< on the assessment's reference date
    std::optional<QDate> reviewBy;

    bool operator==(const AnswerEvidenceRow&) const = default;
};

/// The evidence of the answer to one question.
class AnswerEvidenceModel : public KeyedTableModel<AnswerEvidenceRow> {
    Q_OBJECT
public:
    using KeyedTableModel::KeyedTableModel;

    /// Null or an empty indicator: no rows. Called again after each edit that concerns the answer or its evidence.
    void show(const AssessmentSession* session, const QString& indicator);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    /// Qt::DisplayRole: code and title; Qt::AccessibleTextRole and Qt::ToolTipRole: everything.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    /// "CSIRT-AM · Mar 2025 · valid to 2028 · on criterion 4"
    [[nodiscard]] static QString noteOn(const AnswerEvidenceRow& row);
};

} // namespace atalaya
