#pragma once

#include "assessments/strategy/PlanCoverage.h"
#include "models/items/KeyedTableModel.h"
#include "models/session/AssessmentSession.h"

#include <QPointer>

namespace atalaya {

/// An objective, the actions without one, or the totals.
struct CoverageModelRow {
    QString key; ///< the objective's id without braces, or of the other two a word
    QUuid objective;
    QString code, title;
    int depth = 0;
    bool isTotal = false;
    std::vector<CoverageCell> own;   ///< by column
    std::vector<CoverageCell> whole; ///< with all below it

    bool operator==(const CoverageModelRow&) const = default;
};

/// Objectives against commitments: column 0 names the objective, each further one is a commitment in scope. The last
/// row is the whole plan. Cells count the actions of an objective with all below it; what it has of its own stands in
/// their tooltips.
class CoverageModel : public KeyedTableModel<CoverageModelRow> {
    Q_OBJECT
public:
    enum Role {
        ActionsRole = Qt::UserRole + 1, ///< of a cell
        LinkedRole,                     ///< the objective, or one below it, names the commitment
        BareRole                        ///< nothing of the plan serves the commitment of this column
    };
    static constexpr QLatin1StringView totalKey{"total"};
    static constexpr QLatin1StringView withoutKey{"without"};

    explicit CoverageModel(QObject* parent = nullptr);

    /// Shows another session's plan; null shows nothing. The session may be destroyed before the model.
    void show(AssessmentSession* session);
    /// Commitments by column, from column 1 on.
    [[nodiscard]] const QStringList& commitments() const { return m_commitments; }
    /// Titles of the commitments that nothing of the plan serves.
    [[nodiscard]] QStringList bare() const;
    [[nodiscard]] bool isBare(int column) const;
    /// Code and title of the commitment of a column, from 1 on.
    [[nodiscard]] QString titleOf(int column) const;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void follow(const AssessmentDelta& delta);
    void refresh();
    [[nodiscard]] QString nameOf(const CoverageModelRow& row) const;
    [[nodiscard]] QString wordsOf(const CoverageCell& cell) const;

    QPointer<AssessmentSession> m_session;
    QStringList m_commitments;
};

} // namespace atalaya
