#pragma once

#include "assessments/foundation/Language.h"
#include "models/items/KeyedTableModel.h"
#include "models/session/Desk.h"

namespace atalaya {

/// Something of the plan that should be further than it is.
struct LateRow {
    enum class Kind { Action, Reading, Step };

    QUuid key;
    Kind kind = Kind::Action;
    QString code; ///< empty for steps
    QString title;
    QString body;     ///< who has to see to it; may be empty
    QString why;      ///< one sentence
    int days = 0;     ///< how late
    int expected = 0; ///< percent of its time that is over; of actions only, as what follows
    int progress = 0;
    ActionStatus status = ActionStatus::Proposed;

    bool operator==(const LateRow&) const = default;
};

/// What is late on a day and why: actions in the plan's order, then measures whose reading is overdue, then steps of
/// the lifecycle. Progress and status of an action are changed in place, also of an approved assessment as far as it
/// may be reported on, each as one step of the history: setData() is false when the session refused it, which said why.
class LateActionsModel : public KeyedTableModel<LateRow> {
    Q_OBJECT
public:
    enum Column { What, Why, Days, Expected, Reported, Status, ColumnCount };

    /// `desk` must outlive the model.
    explicit LateActionsModel(Desk& desk, QObject* parent = nullptr);

    /// Asks the chosen assessment's plan what is late on `today`; nothing without one.
    void show(QDate today);
    [[nodiscard]] int countOf(LateRow::Kind kind) const;
    /// From when on an action counts as late, in a sentence or two.
    [[nodiscard]] QString rule() const;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// All of an action was reported as done here, while its status says that it is not.
    void broughtToEnd(const QUuid& action);

private:
    void addActions(std::vector<LateRow>& rows, const Plan& plan, QDate today) const;
    void addReadings(std::vector<LateRow>& rows, const Plan& plan, QDate today) const;
    void addSteps(std::vector<LateRow>& rows, const Plan& plan, QDate today) const;
    [[nodiscard]] QString text(const LateRow& late, int column) const;

    Desk& m_desk;
    Language m_language;
};

} // namespace atalaya
