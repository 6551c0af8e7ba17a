#pragma once

#include "models/items/WorkshopPartsModel.h"

namespace atalaya {

/// What a list shows of one participant's place.
struct RosterRow {
    QUuid key; ///< the seat's id
    int number = 0;
    QString cluster; ///< id
    QString group;   ///< its name
    QString name;
    bool away = false;

    bool operator==(const RosterRow&) const = default;
};

/// The seats of the chosen workshop by their numbers. Group, name and whether somebody is away are changed in place, by
/// the one way of every change: setData() is false when the session refused it, which said why.
class RosterModel : public WorkshopPartsModel<RosterRow> {
    Q_OBJECT
public:
    enum Column { Number, Group, Name, Away, ColumnCount };

    /// `desk` must outlive the model.
    explicit RosterModel(Desk& desk, QObject* parent = nullptr);

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    /// Group takes the id of a group.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] std::vector<RosterRow> rowsOf(const Workshop& workshop) const override;
    [[nodiscard]] bool concerns(const WorkshopDelta& delta) const override;

private:
    [[nodiscard]] static QString text(const RosterRow& row, int column);
};

} // namespace atalaya
