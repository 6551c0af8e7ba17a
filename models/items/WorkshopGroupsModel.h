#pragma once

#include "models/items/WorkshopPartsModel.h"

namespace atalaya {

/// What a list shows of one group of a workshop.
struct WorkshopGroupRow {
    QString key; ///< the group's id
    QString name;
    int seats = 0;
    int away = 0;
    bool isMerged = false; ///< as the seats are now, it would not be shown by itself
    QStringList institutions;

    bool operator==(const WorkshopGroupRow&) const = default;
};

/// The groups of the chosen workshop, with their seats and invited institutions. Name and institutions are changed in
/// place; setData() is false when the session refused it, which said why.
class WorkshopGroupsModel : public WorkshopPartsModel<WorkshopGroupRow> {
    Q_OBJECT
public:
    enum Column { Name, Seats, Institutions, ColumnCount };

    /// `desk` must outlive the model.
    explicit WorkshopGroupsModel(Desk& desk, QObject* parent = nullptr);

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    /// Institutions are written one after the other with semicolons between them.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] std::vector<WorkshopGroupRow> rowsOf(const Workshop& workshop) const override;
    [[nodiscard]] bool concerns(const WorkshopDelta& delta) const override;

private:
    [[nodiscard]] static QString text(const WorkshopGroupRow& row, int column);
};

} // namespace atalaya
