#include "models/items/WorkshopAgendaEditModel.h"

#include "models/items/WorkshopAgendaEdits.h"

#include <QMimeData>

#include <algorithm>

// What people do with the agenda.

namespace atalaya {

namespace {

using namespace Qt::StringLiterals;

const QString mimeType = u"application/x-atalaya-agenda-item"_s;

} // namespace

bool WorkshopAgendaEditModel::mayChange() const {
    const WorkshopSession* session = m_desk.workshop();
    return session && session->isEditable() && !session->workshop().ended.isValid();
}

bool WorkshopAgendaEditModel::store(const std::vector<AgendaItem>& items) {
    WorkshopSession* session = m_desk.workshop();
    return session && (items == session->workshop().agenda || session->perform(SetAgenda{items}));
}

bool WorkshopAgendaEditModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    const WorkshopSession* session = m_desk.workshop();
    if (!session || !checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return false;
    }
    const Workshop& workshop = session->workshop();
    const QString code = row(index.row()).key;
    if (index.column() == Question && role == Qt::CheckStateRole) {
        return store(value.toInt() == Qt::Checked ? agenda::broughtBack(session->framework(), workshop, {code})
                                                  : agenda::without(workshop, {code}));
    }
    if (index.column() == Minutes && role == Qt::EditRole) {
        std::vector<AgendaItem> items = workshop.agenda;
        for (AgendaItem& item : items) {
            item.minutes = item.indicator == code ? value.toInt() : item.minutes;
        }
        return store(items);
    }
    return false;
}

MinutesPlan WorkshopAgendaEditModel::suggestion() const {
    const WorkshopSession* session = m_desk.workshop();
    if (!session || session->workshop().days.empty()) {
        return {};
    }
    const Workshop& workshop = session->workshop();
    int available = workingMinutes(workshop);
    std::vector<Outlook> outlooks;
    for (const AgendaItem& item : workshop.agenda) {
        if (agenda::isFixed(workshop, item.indicator)) {
            available -= item.minutes; // spent, or being spent
            continue;
        }
        const auto known = m_outlooks.find(item.indicator);
        outlooks.push_back(known == m_outlooks.end() ? Outlook{item.indicator, {}, {}, {}, {}} : known->second);
    }
    return outlooks.empty() ? MinutesPlan() : suggestMinutes(outlooks, std::max(0, available), workshop.stages);
}

bool WorkshopAgendaEditModel::takeSuggestion() {
    const WorkshopSession* session = m_desk.workshop();
    if (!session) {
        return false;
    }
    std::vector<AgendaItem> items = session->workshop().agenda;
    for (const SuggestedMinutes& suggested : suggestion().items) {
        for (AgendaItem& item : items) {
            item.minutes = item.indicator == suggested.indicator ? suggested.minutes : item.minutes;
        }
    }
    return store(items);
}

bool WorkshopAgendaEditModel::move(int number, int by) {
    if (number < 0 || number >= rowCount() || !row(number).isOn) {
        return false;
    }
    const int neighbour = number + by;
    if (neighbour < 0 || neighbour >= rowCount() || !row(neighbour).isOn) {
        return false;
    }
    // Upwards in front of the neighbour; downwards the neighbour goes in front of it.
    return by < 0 ? moveTo(row(number).key, row(neighbour).key) : moveTo(row(neighbour).key, row(number).key);
}

bool WorkshopAgendaEditModel::moveTo(const QString& indicator, const QString& before) {
    const WorkshopSession* session = m_desk.workshop();
    return session && store(agenda::moved(session->workshop().agenda, indicator, before));
}

bool WorkshopAgendaEditModel::putListed(bool on) {
    const WorkshopSession* session = m_desk.workshop();
    if (!session) {
        return false;
    }
    QStringList codes;
    for (const AgendaEditRow& listed : rows()) {
        codes << listed.key;
    }
    return on ? store(agenda::broughtBack(session->framework(), session->workshop(), codes))
              : leaveOut({codes.begin(), codes.end()});
}

bool WorkshopAgendaEditModel::leaveOut(const std::set<QString>& indicators) {
    const WorkshopSession* session = m_desk.workshop();
    return session && store(agenda::without(session->workshop(), indicators));
}

QStringList WorkshopAgendaEditModel::mimeTypes() const {
    return {mimeType};
}

QMimeData* WorkshopAgendaEditModel::mimeData(const QModelIndexList& indexes) const {
    if (indexes.isEmpty()) {
        return nullptr;
    }
    auto* data = new QMimeData;
    data->setData(mimeType, row(indexes.front().row()).key.toUtf8());
    return data;
}

bool WorkshopAgendaEditModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int at, int,
                                           const QModelIndex& parent) {
    if (action != Qt::MoveAction || !data->hasFormat(mimeType)) {
        return false;
    }
    const int wanted = at >= 0 ? at : parent.isValid() ? parent.row() : rowCount();
    const QString indicator = QString::fromUtf8(data->data(mimeType));
    if (wanted < rowCount() && row(wanted).isOn) {
        moveTo(indicator, row(wanted).key);
    } else {
        // Behind the last listed one, which with a filter is not the last of all.
        const auto last =
            std::find_if(rows().rbegin(), rows().rend(), [](const AgendaEditRow& one) { return one.isOn; });
        const WorkshopSession* session = m_desk.workshop();
        if (session && last != rows().rend() && last->key != indicator) {
            const auto& items = session->workshop().agenda;
            const auto place = std::find_if(items.begin(), items.end(),
                                            [&](const AgendaItem& item) { return item.indicator == last->key; });
            moveTo(indicator, std::next(place) == items.end() ? QString() : std::next(place)->indicator);
        }
    }
    // The row was moved by the change: told so, the view would remove it where it was.
    return false;
}

} // namespace atalaya
