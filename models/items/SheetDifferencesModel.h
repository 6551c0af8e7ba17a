#pragma once

#include "models/exchange/PlanSheets.h"
#include "models/items/KeyedTableModel.h"

#include <map>
#include <set>

namespace atalaya {

/// One row of what came back.
struct SheetDifferenceRow {
    enum class Kind {
        Finding,   ///< a problem of the workbook, or a note
        Thing,     ///< an objective, action or measure, above its differences
        Difference ///< of the thing above
    };
    QString key;
    Kind kind = Kind::Difference;
    QString title;    ///< of a finding its place, may be empty; of a difference its field
    QString place;    ///< "Actions!F12"; may be empty
    QString sentence; ///< of a finding; of a locked difference why it is
    bool isProblem = false;
    bool isLocked = false;            ///< of a difference: the plan stays as it is; of a thing: all that is shown of it
    QString exported, current, sheet; ///< for a person; never empty in differences
    SheetDifference::Kind difference = SheetDifference::Kind::Changed;
    SheetChoice choice = SheetChoice::Skip;
    int count = 0;  ///< of a thing: its differences that are shown
    int taken = 0;  ///< of those: to be taken
    int locked = 0; ///< of those: locked

    bool operator==(const SheetDifferenceRow&) const = default;
};

/// What a workbook of the plan says otherwise than the plan, with what is to become of each difference: problems first,
/// then thing by thing. Choices live here until they are carried out. What approval locks is skipped, and no act makes
/// another choice for it.
class SheetDifferencesModel : public KeyedTableModel<SheetDifferenceRow> {
    Q_OBJECT
public:
    struct Counts {
        int take = 0;
        int keep = 0;
        int skip = 0; ///< but locked ones
        int locked = 0;
        bool operator==(const Counts&) const = default;
    };

    using KeyedTableModel::KeyedTableModel;

    /// The same workbook compared again keeps what was chosen where both sides still say what they said.
    void show(const PlanSheetsComparison& comparison);
    void clear();
    [[nodiscard]] const PlanSheetsComparison& comparison() const { return m_comparison; }
    /// By the place of each difference in the comparison.
    [[nodiscard]] const std::vector<SheetChoice>& choices() const { return m_choices; }
    [[nodiscard]] Counts counts() const;
    /// How many differences are conflicts.
    [[nodiscard]] int conflicts() const;

    void setConflictsOnly(bool only);
    [[nodiscard]] bool conflictsOnly() const { return m_conflictsOnly; }
    /// Of a difference; of a thing for all of its differences that are shown. To take a thing takes its deletions only
    /// where nothing else of it can be taken: to delete is a choice of its own.
    void choose(int row, SheetChoice choice);
    /// All that are shown, but conflicts, which wait for a person to look at each, and deletions.
    void takeAll();
    /// What is shown of deletions that nobody has decided about, but conflicts.
    void takeDeletions();
    /// How many takeDeletions() would take.
    [[nodiscard]] int deletionsToTake() const;
    /// But locked ones, as below.
    [[nodiscard]] int deletions() const;
    /// Those that nobody has decided about, conflicts among them.
    [[nodiscard]] int deletionsLeft() const;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 1; }
    /// Display and accessible text: the row read aloud. Tooltip: its values in full.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    /// "changed", "new", "removed", "conflict"
    [[nodiscard]] static QString kindWord(SheetDifference::Kind kind);
    /// "Keep", "Take", "Skip"
    [[nodiscard]] static QString choiceWord(SheetChoice choice);

Q_SIGNALS:
    /// Other counts, or other choices.
    void choicesChanged();

private:
    [[nodiscard]] static QString keyOf(const SheetDifference& difference);
    [[nodiscard]] bool isShown(const SheetDifference& difference) const;
    /// One that a person may decide about.
    [[nodiscard]] static bool isOpenDeletion(const SheetDifference& difference);
    [[nodiscard]] bool isDeletionToTake(std::size_t at) const;
    /// By their places in the comparison.
    [[nodiscard]] std::vector<std::size_t> shownOf(const QString& thing) const;
    [[nodiscard]] SheetDifferenceRow rowOfDifference(std::size_t at) const;
    [[nodiscard]] SheetDifferenceRow rowOfThing(const std::vector<std::size_t>& differences) const;
    [[nodiscard]] QString spoken(const SheetDifferenceRow& row) const;
    void rebuild();

    PlanSheetsComparison m_comparison;
    std::vector<SheetChoice> m_choices;
    bool m_conflictsOnly = false;
};

} // namespace atalaya
