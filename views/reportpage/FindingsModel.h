#pragma once

#include "assessments/findings/PlanFindings.h"
#include "assessments/findings/PreflightWords.h"
#include "models/items/KeyedTableModel.h"
#include "views/widgets/Finding.h"
#include "views/window/Place.h"

#include <functional>
#include <map>
#include <optional>
#include <set>

namespace atalaya {

/// A line of the pre-flight: a finding, one of the things that a finding is about, or how many checks passed.
struct FindingRow {
    QString key;
    Finding sign = Finding::Ok;
    QString title;
    QString sentence;
    QString step;   ///< word of the jump; empty: there is none
    QString unfold; ///< word that lists what it is about, "All 5" or "Hide"; empty: it is about one thing
    std::optional<Place> place;
    bool isSubject = false; ///< belongs to the finding above it

    bool operator==(const FindingRow&) const = default;
};

/// What the pre-flight found, heaviest first; a finding about several things lists them below itself when it is
/// unfolded, each with a jump of its own. The checks that passed are one row that can be opened.
class FindingsModel : public KeyedTableModel<FindingRow> {
    Q_OBJECT
public:
    static constexpr QLatin1StringView passedKey{"passed"};

    /// `leadsTo` says whether the window has a page.
    explicit FindingsModel(std::function<bool(PageId)> leadsTo, QObject* parent = nullptr);

    /// `titles`: of what findings are about, by their codes.
    /// `ofPlan`: what the strategy lacks; listed before the checks that passed.
    void setFindings(std::vector<PreflightFinding> findings, std::map<QString, QString> titles = {},
                     std::vector<PlanFinding> ofPlan = {});
    /// Of the finding in this row, or of the one that it belongs to. Nothing happens where there is nothing to unfold.
    void setUnfolded(int row, bool unfolded);
    [[nodiscard]] bool isUnfolded(int row) const;
    /// The row of the finding that a subject belongs to; of a finding, its own.
    [[nodiscard]] int headOf(int row) const;
    [[nodiscard]] bool listsPassed() const { return m_listsPassed; }
    void setListsPassed(bool lists);
    /// "1 must · 5 should · 2 notes"
    [[nodiscard]] QString summary() const;
    /// Titles of what must be mended.
    [[nodiscard]] QStringList musts() const;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 1; }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    void refresh();
    [[nodiscard]] FindingRow rowFor(const PreflightFinding& finding) const;
    [[nodiscard]] std::vector<FindingRow> subjectsOf(const PreflightFinding& finding) const;
    [[nodiscard]] FindingRow rowFor(const PlanFinding& finding) const;
    [[nodiscard]] std::vector<FindingRow> subjectsOf(const PlanFinding& finding) const;
    /// The finding, and where it is unfolded what it is about.
    void append(std::vector<FindingRow>& rows, FindingRow row, const std::vector<FindingRow>& subjects) const;
    [[nodiscard]] int count(PreflightWeight weight) const;

    std::function<bool(PageId)> m_leadsTo;
    std::vector<PreflightFinding> m_findings;
    std::vector<PlanFinding> m_ofPlan;
    std::map<QString, QString> m_titles;
    std::set<QString> m_unfolded; ///< keys
    bool m_listsPassed = false;
};

} // namespace atalaya
