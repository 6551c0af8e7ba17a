#pragma once

#include "assessments/strategy/FollowUp.h"
#include "assessments/strategy/PlanMoney.h"
#include "models/items/KeyedTableModel.h"

#include <QTableView>

namespace atalaya {

class WindowStyle;

/// What a body has to do, year by year.
struct WorkloadRow {
    QString key;                 ///< the body; empty: actions that nobody leads
    std::vector<Workload> years; ///< one for each column, in their order

    bool operator==(const WorkloadRow&) const = default;
};

/// Bodies by years, in the order of the window's language. Years come and go at both ends, as the plan grows and
/// shrinks.
class WorkloadModel : public KeyedTableModel<WorkloadRow> {
    Q_OBJECT
public:
    explicit WorkloadModel(QObject* parent = nullptr);

    void show(const Plan& plan);
    /// Null for the column of bodies, and for a year in which a body has nothing to do and to pay.
    [[nodiscard]] const Workload* load(const QModelIndex& index) const;
    /// The likely cost; a dash where nothing of it is estimated, which is told apart from an estimate of 0.
    [[nodiscard]] QString costText(const Workload& load) const;
    /// The most actions that a body has in a year, and the most money; at least 1.
    [[nodiscard]] int mostActions() const { return m_mostActions; }
    [[nodiscard]] qint64 mostCost() const { return m_mostCost; }
    [[nodiscard]] const PlanMoney& money() const { return m_money; }

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void setYears(int first, int last);

    int m_firstYear = 0;
    int m_lastYear = -1; ///< below the first: no year
    int m_mostActions = 1;
    qint64 m_mostCost = 1;
    PlanMoney m_money;
};

/// The table of it, with bars.
class WorkloadView : public QTableView {
    Q_OBJECT
public:
    WorkloadView(const WindowStyle& style, QWidget* parent = nullptr);

    void setPlan(const Plan& plan);
    [[nodiscard]] const WorkloadModel& workloads() const { return m_model; }

private:
    void fit();

    const WindowStyle& m_style;
    WorkloadModel m_model;
};

} // namespace atalaya
