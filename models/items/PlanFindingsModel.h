#pragma once

#include "assessments/findings/PlanFindings.h"
#include "assessments/foundation/Language.h"
#include "models/items/KeyedTableModel.h"

#include <set>

namespace atalaya {

/// What the strategy lacks, or one of the things that a finding is about.
struct PlanFindingRow {
    QString key;
    PlanCheck check = PlanCheck::GapWithoutAction;
    bool isSubject = false; ///< belongs to the finding above it
    bool isGrave = false;   ///< to be mended, else to be considered
    QString title;
    QString sentence;    ///< of a finding
    QString step;        ///< word of the jump
    QString unfold;      ///< word that lists what it is about, "All 5" or "Hide"; empty: it is about one thing
    PlanSubject subject; ///< where the jump leads

    bool operator==(const PlanFindingRow&) const = default;
};

/// What planFindings() found, in its order. A finding about several things lists them below itself when it is unfolded.
class PlanFindingsModel : public KeyedTableModel<PlanFindingRow> {
    Q_OBJECT
public:
    explicit PlanFindingsModel(Language language, QObject* parent = nullptr);

    /// `framework` and `plan` name what findings are about; used here only.
    void setFindings(std::vector<PlanFinding> findings, const Framework& framework, const Plan& plan);
    void clear();
    /// Of the finding in this row, or of the one that it belongs to.
    void setUnfolded(int row, bool unfolded);
    [[nodiscard]] bool isUnfolded(int row) const;
    /// The row of the finding that a subject belongs to; of a finding, its own.
    [[nodiscard]] int headOf(int row) const;
    /// "2 to mend · 3 to consider"; empty without findings.
    [[nodiscard]] QString summary() const;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 1; }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    void refresh();
    [[nodiscard]] static QString stepOf(PlanCheck check, const PlanSubject& subject);
    [[nodiscard]] static QString keyOf(PlanCheck check) { return QString::number(static_cast<int>(check)); }

    Language m_language;
    std::vector<PlanFinding> m_findings;
    std::map<QString, QString> m_titles; ///< of indicators by code, of things by id
    std::set<PlanCheck> m_unfolded;
};

} // namespace atalaya
