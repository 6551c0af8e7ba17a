#include "models/items/WorkshopAgendaEditModel.h"

#include "assessments/workshop/Schedule.h"
#include "models/items/Moment.h"
#include "models/items/WorkshopAgendaEdits.h"

#include <QMimeData>

// What is listed, and how it reads. What people do with it is in WorkshopAgendaEditActs.cpp.

namespace atalaya {

namespace {

using namespace Qt::StringLiterals;

/// Of the day on which an entry begins, from 1.
int dayOf(const Workshop& workshop, const QDateTime& at) {
    int day = 1;
    while (day < static_cast<int>(workshop.days.size()) &&
           at.date() >= workshop.days[static_cast<std::size_t>(day)].date) {
        ++day;
    }
    return day;
}

bool hasVoters(const Workshop& workshop, const QStringList& clusters) {
    return std::any_of(workshop.seats.begin(), workshop.seats.end(),
                       [&](const Seat& seat) { return !seat.away && clusters.contains(seat.cluster); });
}

} // namespace

WorkshopAgendaEditModel::WorkshopAgendaEditModel(Desk& desk, QObject* parent)
    : KeyedTableModel<AgendaEditRow>(parent), m_desk(desk) {
    connect(&m_desk, &Desk::workshopChanged, this, &WorkshopAgendaEditModel::follow);
    follow();
}

void WorkshopAgendaEditModel::follow() {
    m_commitment.clear();
    m_outlooks.clear();
    if (const WorkshopSession* session = m_desk.workshop()) {
        connect(session, &WorkshopSession::changed, this, [this](const WorkshopDelta& delta) {
            if (delta != WorkshopDelta() && (delta.agenda || delta.head || delta.clusters || !delta.seats.empty() ||
                                             !delta.rounds.empty() || !delta.results.empty())) {
                refresh();
            }
        });
    }
    refresh();
}

void WorkshopAgendaEditModel::setOutlooks(const std::vector<Outlook>& outlooks) {
    m_outlooks.clear();
    for (const Outlook& outlook : outlooks) {
        m_outlooks.emplace(outlook.indicator, outlook);
    }
    refresh();
}

void WorkshopAgendaEditModel::setCommitment(const QString& commitment) {
    m_commitment = commitment;
    refresh();
}

bool WorkshopAgendaEditModel::isListed(const QString& indicator) const {
    const Indicator* known = m_desk.workshop()->framework().indicator(indicator);
    return m_commitment.isEmpty() || (known && known->commitment == m_commitment);
}

QStringList WorkshopAgendaEditModel::leftOut() const {
    QStringList codes;
    const WorkshopSession* session = m_desk.workshop();
    if (!session || !m_desk.session()) {
        return codes;
    }
    const Framework& framework = session->framework();
    for (const Indicator& indicator : framework.indicators) {
        const Commitment* commitment = framework.commitment(indicator.commitment);
        const bool isInScope = commitment && m_desk.session()->assessment().scope.contains(framework, *commitment);
        if (isInScope && session->workshop().item(indicator.code) == nullptr) {
            codes << indicator.code;
        }
    }
    return codes;
}

void WorkshopAgendaEditModel::refresh() {
    const WorkshopSession* session = m_desk.workshop();
    if (!session) {
        sync({});
        return;
    }
    const Workshop& workshop = session->workshop();
    std::map<QString, QDateTime> starts;
    for (const ScheduleEntry& entry : plannedSchedule(workshop)) {
        if (!entry.isBreak()) {
            starts.emplace(entry.indicator, entry.start);
        }
    }
    std::map<QString, SuggestedMinutes> suggested;
    for (const SuggestedMinutes& one : suggestion().items) {
        suggested.emplace(one.indicator, one);
    }
    const auto titleOf = [&](const QString& code) {
        const Indicator* indicator = session->framework().indicator(code);
        return indicator ? indicator->title : QString();
    };
    std::vector<AgendaEditRow> wanted;
    for (const AgendaItem& item : workshop.agenda) {
        if (!isListed(item.indicator)) {
            continue;
        }
        AgendaEditRow row;
        row.key = item.indicator;
        row.title = titleOf(item.indicator);
        row.isOn = true;
        row.isFixed = agenda::isFixed(workshop, item.indicator);
        row.minutes = item.minutes;
        const QStringList answering = workshop.answering(item);
        row.groups = static_cast<int>(answering.size());
        row.ofGroups = static_cast<int>(workshop.clusters.size());
        for (const QString& id : answering) {
            const WorkshopCluster* cluster = workshop.cluster(id);
            row.answering << (cluster ? cluster->name : id);
        }
        row.hasVoters = hasVoters(workshop, answering);
        if (const auto found = starts.find(item.indicator); found != starts.end()) {
            row.starts = found->second;
            row.day = workshop.days.size() > 1 ? dayOf(workshop, row.starts) : 0;
        }
        if (const auto found = suggested.find(item.indicator); found != suggested.end()) {
            row.suggested = found->second.minutes;
            row.why = whyOf(found->second);
        }
        wanted.push_back(std::move(row));
    }
    for (const QString& code : leftOut()) {
        if (isListed(code)) {
            AgendaEditRow row;
            row.key = code;
            row.title = titleOf(code);
            wanted.push_back(std::move(row));
        }
    }
    sync(std::move(wanted));
}

QString WorkshopAgendaEditModel::whyOf(const SuggestedMinutes& suggested) const {
    const auto found = m_outlooks.find(suggested.indicator);
    if (found == m_outlooks.end()) {
        return {};
    }
    const auto dispersion = [](const std::optional<Distribution>& votes) {
        return votes ? dispersionOf(*votes).value_or(-1.0) : -1.0;
    };
    const double survey = dispersion(found->second.preSurvey);
    const double last = dispersion(found->second.lastVotes);
    switch (suggested.why) {
    case WhyMinutes::Usual:
        return {};
    case WhyMinutes::AnswersDiffer:
        return survey >= last ? tr("answers of the pre-survey differ") : tr("votes differed last time");
    case WhyMinutes::AnswersAgree:
        return survey >= 0.0 ? tr("the pre-survey agrees") : tr("votes agreed last time");
    case WhyMinutes::ChangedSinceLast:
        return tr("the pre-survey says something else than the last round");
    case WhyMinutes::TargetFar:
        return tr("far below its target");
    }
    return {};
}

int WorkshopAgendaEditModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags WorkshopAgendaEditModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) {
        return mayChange() ? Qt::ItemIsDropEnabled : Qt::NoItemFlags; // between rows
    }
    Qt::ItemFlags flags = KeyedTableModel<AgendaEditRow>::flags(index);
    const AgendaEditRow& shown = row(index.row());
    if (mayChange()) {
        flags.setFlag(Qt::ItemIsUserCheckable, index.column() == Question && !shown.isFixed);
        flags.setFlag(Qt::ItemIsEditable, index.column() == Minutes && shown.isOn);
        flags.setFlag(Qt::ItemIsDragEnabled, shown.isOn);
    }
    return flags;
}

QString WorkshopAgendaEditModel::text(const AgendaEditRow& row, int column) const {
    switch (column) {
    case Question:
        return tr("%1 %2", "question: code, title").arg(row.key, row.title);
    case Starts:
        return !row.isOn               ? tr("left out", "of a question on no agenda")
               : !row.starts.isValid() ? QString()
               : row.day > 0           ? tr("day %1, %2", "number, time").arg(row.day).arg(timeText(row.starts.time()))
                                       : timeText(row.starts.time());
    case Minutes:
        return row.isOn ? tr("%1 min").arg(row.minutes) : QString();
    case Answers:
        return !row.isOn                    ? QString()
               : !row.hasVoters             ? tr("nobody yet")
               : row.groups == row.ofGroups ? tr("all groups")
                                            : tr("%1 of %2 groups").arg(row.groups).arg(row.ofGroups);
    case Why:
        if (row.suggested == 0 || row.suggested == row.minutes) {
            return row.why;
        }
        return row.why.isEmpty() ? tr("suggested: %1 min").arg(row.suggested)
                                 : tr("%1; suggested: %2 min").arg(row.why).arg(row.suggested);
    default:
        return {};
    }
}

QVariant WorkshopAgendaEditModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const AgendaEditRow& shown = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(shown, index.column());
    case Qt::ToolTipRole:
        return index.column() == Answers ? shown.answering.join(u'\n') : QVariant();
    case Qt::EditRole:
        return index.column() == Minutes ? QVariant(shown.minutes) : text(shown, index.column());
    case Qt::CheckStateRole:
        return index.column() == Question ? QVariant(shown.isOn ? Qt::Checked : Qt::Unchecked) : QVariant();
    default:
        return {};
    }
}

QVariant WorkshopAgendaEditModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Question:
        return tr("Question");
    case Starts:
        return tr("Begins", "column: a time");
    case Minutes:
        return tr("Minutes");
    case Answers:
        return tr("Who answers");
    case Why:
        return tr("Why so long", "column: what the suggested minutes rest on");
    default:
        return {};
    }
}

} // namespace atalaya
