#pragma once

#include "models/items/KeyedTableModel.h"
#include "models/session/Desk.h"
#include "models/session/WorkshopSession.h"

namespace atalaya {

/// What a list shows of one workshop.
struct WorkshopListRow {
    enum class Course { Prepared, GoingOn, Ended };

    QUuid key;
    QString title;
    QString place;
    QDate firstDay; ///< invalid: no day yet
    Attribution attribution = Attribution::ByGroup;
    Course course = Course::Prepared;
    bool hasVotes = false; ///< then it cannot be removed any more
    int results = 0;       ///< questions with a result, parked ones included
    int items = 0;         ///< questions on the agenda
    bool isBroken = false; ///< it could not be read; choosing it says why

    bool operator==(const WorkshopListRow&) const = default;
};

/// The workshops of the chosen assessment, the earliest first. Follows the Desk's list; what goes on inside the chosen
/// workshop is read again by refresh().
class WorkshopListModel : public KeyedTableModel<WorkshopListRow> {
    Q_OBJECT
public:
    enum Column { Title, FirstDay, Rule, Course, Results, ColumnCount };

    /// `desk` must outlive the model.
    explicit WorkshopListModel(Desk& desk, QObject* parent = nullptr);

    void refresh();
    /// Why the list cannot be read; absent when it can.
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

    /// "Named", "By group", "Chatham House rule".
    [[nodiscard]] static QString ruleWord(Attribution attribution);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] WorkshopListRow rowFor(const WorkshopSummary& summary) const;
    [[nodiscard]] static QString text(const WorkshopListRow& row, int column);

    Desk& m_desk;
    std::optional<Error> m_error;
};

} // namespace atalaya
