#include "models/items/WorkshopListModel.h"

#include "models/session/WindowLanguage.h"

namespace atalaya {

WorkshopListModel::WorkshopListModel(Desk& desk, QObject* parent)
    : KeyedTableModel<WorkshopListRow>(parent), m_desk(desk) {
    connect(&m_desk, &Desk::sessionChanged, this, &WorkshopListModel::refresh);
    connect(&m_desk, &Desk::workshopsChanged, this, &WorkshopListModel::refresh);
    refresh();
}

void WorkshopListModel::refresh() {
    const auto summaries = m_desk.workshops();
    if (!summaries) {
        m_error = summaries.error();
        return; // what was read before is still the best that is known
    }
    m_error.reset();
    std::vector<WorkshopListRow> wanted;
    for (const WorkshopSummary& summary : *summaries) {
        wanted.push_back(rowFor(summary));
    }
    sync(std::move(wanted));
}

WorkshopListRow WorkshopListModel::rowFor(const WorkshopSummary& summary) const {
    WorkshopListRow row;
    row.key = summary.id;
    row.title = summary.title;
    row.firstDay = summary.firstDay;
    row.attribution = summary.attribution;
    row.hasVotes = summary.hasBegun;
    using State = WorkshopListRow::Course;
    row.course = summary.ended.isValid() ? State::Ended : summary.hasBegun ? State::GoingOn : State::Prepared;
    const auto workshop = m_desk.workspace().workshop(summary.id);
    if (!workshop) {
        row.isBroken = true;
        return row;
    }
    row.place = workshop->place;
    row.results = static_cast<int>(workshop->results.size());
    row.items = static_cast<int>(workshop->agenda.size());
    if (row.course == State::Prepared && !workshop->course.empty()) {
        row.course = State::GoingOn; // the room has turned to a question and not voted yet
    }
    return row;
}

QString WorkshopListModel::ruleWord(Attribution attribution) {
    switch (attribution) {
    case Attribution::Named:
        return tr("Named", "rule of a workshop");
    case Attribution::ByGroup:
        return tr("By group", "rule of a workshop");
    case Attribution::ChathamHouse:
        return tr("Chatham House rule");
    }
    return {};
}

int WorkshopListModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString WorkshopListModel::text(const WorkshopListRow& row, int column) {
    switch (column) {
    case Title:
        return row.place.isEmpty() ? row.title : tr("%1 · %2", "workshop: title, place").arg(row.title, row.place);
    case FirstDay:
        return row.firstDay.isValid() ? languageOfWindow().shortDate(row.firstDay) : tr("no day yet");
    case Rule:
        return ruleWord(row.attribution);
    case Course:
        return row.isBroken                                     ? tr("cannot be read")
               : row.course == WorkshopListRow::Course::Ended   ? tr("ended", "of a workshop")
               : row.course == WorkshopListRow::Course::GoingOn ? tr("going on", "of a workshop")
                                                                : tr("being prepared", "of a workshop");
    case Results:
        return row.isBroken ? QString() : tr("%1 of %2", "results, questions").arg(row.results).arg(row.items);
    default:
        return {};
    }
}

QVariant WorkshopListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const bool isWords = role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Qt::ToolTipRole;
    return isWords ? text(row(index.row()), index.column()) : QVariant();
}

QVariant WorkshopListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Title:
        return tr("Workshop");
    case FirstDay:
        return tr("First day");
    case Rule:
        return tr("Rule", "of a workshop");
    case Course:
        return tr("State", "of a workshop");
    case Results:
        return tr("Results");
    default:
        return {};
    }
}

} // namespace atalaya
