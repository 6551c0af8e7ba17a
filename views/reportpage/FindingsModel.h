#pragma once

#include "assessments/findings/PreflightWords.h"
#include "models/items/KeyedTableModel.h"
#include "views/widgets/Finding.h"
#include "views/window/Place.h"

#include <functional>
#include <optional>

namespace atalaya {

/// A line of the pre-flight: a finding, or how many checks passed.
struct FindingRow {
    int key = 0; ///< number of the check; -1: how many passed
    Finding sign = Finding::Ok;
    QString title;
    QString sentence;
    QString step; ///< word of the jump; empty: there is none
    std::optional<Place> place;

    bool operator==(const FindingRow&) const = default;
};

/// What the pre-flight found, heaviest first; the checks that passed are one row that can be opened.
class FindingsModel : public KeyedTableModel<FindingRow> {
    Q_OBJECT
public:
    static constexpr int passedKey = -1;

    /// `leadsTo` says whether the window has a page.
    explicit FindingsModel(std::function<bool(PageId)> leadsTo, QObject* parent = nullptr);

    void setFindings(std::vector<PreflightFinding> findings);
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
    [[nodiscard]] int count(PreflightWeight weight) const;

    std::function<bool(PageId)> m_leadsTo;
    std::vector<PreflightFinding> m_findings;
    bool m_listsPassed = false;
};

} // namespace atalaya
