#pragma once

#include "assessments/framework/Framework.h"
#include "assessments/workshop/Forecast.h"
#include "models/items/KeyedTableModel.h"

#include <map>

namespace atalaya {

/// A line of the agenda as it runs: a question, a break, or the head of another day.
struct AgendaRow {
    enum class Kind { Item, Break, Day };
    enum class State { Ahead, Now, Agreed, Dissent, Parked, Past };
    QString key; ///< the question's code; of breaks and days a key of their own
    Kind kind = Kind::Item;
    State state = State::Ahead;
    QString time;  ///< "09:40": when it began or, ahead, when it will; empty: nobody knows
    QString title; ///< "P06-03 Contact at all hours"
    QString note;  ///< "now · 15 min planned"
    int stage = 0; ///< that was agreed; 0: none
    int ceiling = 5;

    bool operator==(const AgendaRow&) const = default;
};

/// The running agenda of a workshop: what was done at the time it began, what is ahead at the time it will begin at the
/// present pace. Only questions can be chosen. Says nothing of the votes of a round that is not revealed.
class AgendaModel : public KeyedTableModel<AgendaRow> {
    Q_OBJECT
public:
    enum Role { KindRole = Qt::UserRole };
    /// Whether those agree on a question who were asked before: an earlier room by its votes, or this one's people by
    /// what they filled in beforehand.
    enum class Earlier { Agreed, Differed, SurveyAgreed, SurveyDiffered };

    using KeyedTableModel::KeyedTableModel;

    /// Without a forecast (no days, or the workshop has ended) what is ahead has no time.
    void show(const Workshop& workshop, const Framework& framework, const std::optional<Forecast>& forecast,
              const std::map<QString, Earlier>& earlier);
    void clear() { sync({}); }

    /// Code of the question of a row; empty for breaks and days.
    [[nodiscard]] QString itemAt(int row) const;
    /// Questions in the order in which they stand.
    [[nodiscard]] QStringList items() const;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    /// Qt::DisplayRole: the title; Qt::AccessibleTextRole: time, title and note.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
};

} // namespace atalaya
