#pragma once

#include "assessments/assessment/Delta.h"
#include "models/items/KeyedTableModel.h"
#include "models/session/KeptCopies.h"

namespace atalaya {

/// What the register shows of one piece of evidence.
struct EvidenceRow {
    QUuid key;
    Evidence piece;
    int uses = 0;                            ///< answers that it is attached to
    bool isPast = false;                     ///< not valid on the assessment's reference date
    bool isDue = false;                      ///< valid, but its review-by date comes soon
    bool isWeak = false;                     ///< of a lower grade than asked for where it is attached
    std::optional<KeptCopies::Finding> copy; ///< nothing while its copy is not checked
    QString folded;                          ///< code, title, issuer and note, as a search compares them

    bool operator==(const EvidenceRow&) const = default;
};

/// The register of evidence of the Desk's assessment, in the order of the codes; follows its edits.
class EvidenceListModel : public KeyedTableModel<EvidenceRow> {
    Q_OBJECT
public:
    enum Column { Code, Title, Issuer, Date, Grade, ReviewBy, Sensitivity, Used, File, ColumnCount };

    /// Both must outlive the model.
    EvidenceListModel(Desk& desk, KeptCopies& copies, QObject* parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    /// Words of a cell for Qt::DisplayRole, Qt::AccessibleTextRole and Qt::ToolTipRole; delegates take row().
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// "kept copy, unchanged", "link", "seen only".
    [[nodiscard]] static QString fileWord(const EvidenceRow& row);
    /// What to know about it beside its fields: "past its review-by date"; empty when there is nothing.
    [[nodiscard]] static QString warningOn(const EvidenceRow& row);

private:
    void followSession();
    void refresh();
    [[nodiscard]] QString foldedTexts(const Evidence& piece) const;
    void showCopy(const QString& sha256);
    [[nodiscard]] QString text(const EvidenceRow& row, int column) const;

    Desk& m_desk;
    KeptCopies& m_copies;
};

} // namespace atalaya
