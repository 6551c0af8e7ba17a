#pragma once

#include "models/items/KeyedTableModel.h"
#include "models/storage/HeldWorkshop.h"

namespace atalaya {

/// A question as the minutes look at it: what the room came to, and how it had voted.
struct MinutesRow {
    QString key; ///< code of the question
    QString title;
    std::optional<RoomResult::Kind> kind; ///< absent: begun, or voted on, without a result
    int stage = 0;                        ///< 0: parked or no result
    int ceiling = 5;
    QString stageName;
    int rounds = 0; ///< that were revealed
    int votes = 0;  ///< of the round that counts
    std::optional<Spread> spread;

    bool operator==(const MinutesRow&) const = default;
};

/// The questions that the room turned to, in the order of the agenda.
class MinutesModel : public KeyedTableModel<MinutesRow> {
    Q_OBJECT
public:
    using KeyedTableModel::KeyedTableModel;

    void show(const Framework& framework, const HeldWorkshop& held);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    /// "stage 3 Operating, agreed with dissent"
    [[nodiscard]] static QString outcomeOf(const MinutesRow& row);
    /// "31 votes in the last of 2 rounds, median 3, middle half 2 to 3"
    [[nodiscard]] static QString votesOf(const MinutesRow& row);
};

} // namespace atalaya
