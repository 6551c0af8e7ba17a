#pragma once

#include "assessments/foundation/Language.h"
#include "assessments/scoring/Scores.h"
#include "models/items/KeyedTableModel.h"
#include "models/session/Desk.h"

#include <QTimer>

#include <chrono>
#include <set>

namespace atalaya {

/// What a list shows of one assessment. Coverage and score come a moment later than the rest: a workspace of many
/// rounds is listed at once and its assessments are read one by one.
struct AssessmentRow {
    QUuid key;
    WorkspaceSummary summary;
    bool isCurrent = false; ///< the one that is being worked on
    bool isRead = false;    ///< coverage and headline are known
    bool isBroken = false;  ///< it could not be read when it was tried last; choosing it says why
    Coverage coverage;      ///< of the whole
    Score headline;
    bool isCore = true; ///< the headline is that of the framework's core; else that of all commitments in scope

    bool operator==(const AssessmentRow& other) const;
};

/// The assessments of the Desk's open file, as the Desk orders them. One that cannot be read, as its stick is away or
/// another program is at work on the file, is tried again: at once when there is cause, else after a while, ever
/// longer.
class AssessmentListModel : public KeyedTableModel<AssessmentRow> {
    Q_OBJECT
public:
    enum Column { State, Status, Answered, HeadlineScore, ReferenceDate, LastChange, Menu, ColumnCount };

    explicit AssessmentListModel(Desk& desk, QObject* parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    /// The words of a cell for Qt::DisplayRole, Qt::AccessibleTextRole and Qt::ToolTipRole; delegates take row().
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// "Round 2026, Energy sector": a summary without its State.
    [[nodiscard]] static QString roundAndScope(const WorkspaceSummary& summary);
    [[nodiscard]] static QString scopeOf(const WorkspaceSummary& summary);
    [[nodiscard]] static QString dateText(const WorkspaceSummary& summary); ///< of the reference date
    [[nodiscard]] static QString statusWord(AssessmentStatus status);
    /// The headline as a number, "not shown" below the coverage that a number needs; empty while it is not known.
    [[nodiscard]] QString scoreText(const AssessmentRow& row) const;
    /// What must stand beside it: "provisional", "final", "41% answered".
    [[nodiscard]] QString scoreNote(const AssessmentRow& row) const;
    /// What the score is of, with scoreNote(): "core, provisional"; "all in scope, provisional" where the core is out
    /// of scope or the framework has none.
    [[nodiscard]] QString scoreMeaning(const AssessmentRow& row) const;
    /// What stands below a score in the list: scoreNote() where the head of the column says what all of them are of.
    [[nodiscard]] QString scoreLine(const AssessmentRow& row) const;
    /// Whether every score in the list is of a core. headerDataChanged() tells when that is no longer so.
    [[nodiscard]] bool isAllCore() const { return m_isAllCore; }
    [[nodiscard]] QString changeText(const AssessmentRow& row) const;
    /// Tries those again that could not be read, as when somebody looks.
    void readAgain();

private:
    void refresh();
    void followSession();
    void followFile();
    void readNext();
    /// The row to be read next; none when all are read.
    [[nodiscard]] const AssessmentRow* unread() const;
    void tryLater();
    [[nodiscard]] AssessmentRow rowFor(const WorkspaceSummary& summary) const;
    [[nodiscard]] QString text(const AssessmentRow& row, int column) const;
    void judgeScores();

    Desk& m_desk;
    QTimer m_reading;
    std::set<QUuid> m_again;           ///< could not be read, and are tried once more
    QTimer m_later;                    ///< until they are, without a cause
    std::chrono::milliseconds m_pause; ///< before the next time
    Language m_language;
    bool m_isAllCore = true;
};

} // namespace atalaya
