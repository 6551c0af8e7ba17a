#pragma once

#include "models/items/RoadmapModelRows.h"
#include "models/session/AssessmentSession.h"

#include <QAbstractItemModel>
#include <QPointer>

#include <memory>

namespace atalaya {

/// The plan as a roadmap: groups, by objective or by lead body, and their actions. An edit tells views the least that
/// happened, so that choice, folding and scroll position survive it; another grouping starts anew.
class RoadmapModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { Name, Cost, Timeline, ColumnCount };
    enum Role {
        IsGroupRole = Qt::UserRole + 1,
        IdRole,       ///< an action's QUuid; of a group its objective's, which may be null
        CodeRole,     ///< "A4"
        StartRole,    ///< QDate
        EndRole,      ///< QDate
        StatusRole,   ///< ActionStatus as int
        ProgressRole, ///< percent
        LiftsRole,    ///< "P06-03 2 → 4, +1"
        CostRole      ///< likely, in whole units; invalid where nobody has estimated it
    };

    explicit RoadmapModel(QObject* parent = nullptr);
    ~RoadmapModel() override;

    /// Shows another session's plan; null shows nothing. The session may be destroyed before the model.
    void show(AssessmentSession* session);
    void setGrouping(RoadmapGrouping grouping);
    [[nodiscard]] RoadmapGrouping grouping() const { return m_grouping; }
    /// What is late on that day says so; nothing does before a day was set.
    void setToday(QDate today);

    /// Invalid when the action is not there.
    [[nodiscard]] QModelIndex indexOf(const QUuid& action, int column = Name) const;
    /// Null for a group, and for no index.
    [[nodiscard]] const RoadmapRow* action(const QModelIndex& index) const;
    /// Null for an action, and for no index. Its rows are not to be used.
    [[nodiscard]] const RoadmapGroup* group(const QModelIndex& index) const;
    [[nodiscard]] const PlanMoney& money() const { return m_money; }
    [[nodiscard]] bool isEmpty() const { return m_groups.empty(); }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// After the rows were brought up to date, also when none of them differs: costs and scores may.
    void refreshed();

private:
    struct Node; ///< a group with its actions

    void follow(const AssessmentDelta& delta);
    void start();
    [[nodiscard]] std::vector<RoadmapGroup> groupsNow() const;
    void sync(std::vector<RoadmapGroup> wanted);
    /// Brings a group with this head to `at`.
    void placeGroup(int at, RoadmapGroup& wanted);
    /// Gives a group its rows, in their order.
    void placeRows(Node& node, std::vector<RoadmapRow> wanted);
    void tellRow(const Node& node, int row);
    [[nodiscard]] int rowOf(const Node* node) const;
    [[nodiscard]] QString spokenCost(std::optional<qint64> likely) const;
    [[nodiscard]] QVariant groupData(const RoadmapGroup& group, int column, int role) const;
    [[nodiscard]] QVariant actionData(const RoadmapRow& row, int column, int role) const;

    QPointer<AssessmentSession> m_session;
    RoadmapGrouping m_grouping = RoadmapGrouping::Objective;
    PlanMoney m_money;
    QDate m_today;
    std::vector<std::unique_ptr<Node>> m_groups;
};

} // namespace atalaya
