#include "views/home/CompareField.h"

#include "models/commands/ComparedRounds.h"
#include "models/items/AssessmentListModel.h"
#include "models/session/Desk.h"

#include <QSignalBlocker>

#include <algorithm>

namespace atalaya {

CompareField::CompareField(const Desk& desk, const Assessment* there, QWidget* parent)
    : QComboBox(parent), m_isChosen(there != nullptr) {
    takeRounds(desk, there);
    if (there) {
        m_state = there->state;
    }
    list();
    if (there) {
        setCurrentIndex(std::max(0, findData(there->previous.value_or(QUuid()))));
    }
    setEnabled(hasRounds());
    connect(this, &QComboBox::activated, this, [this] { m_isChosen = true; });
}

void CompareField::takeRounds(const Desk& desk, const Assessment* there) {
    const QUuid id = there ? there->id : QUuid();
    m_elsewhere = there ? there->previous : std::nullopt;
    for (const WorkspaceSummary& summary : desk.assessments()) {
        const bool isPrevious = m_elsewhere == summary.id;
        if (summary.id != id && (isPrevious || !isComparedWith(desk.assessments(), summary.id, id))) {
            m_rounds.push_back(summary);
        }
        if (isPrevious) {
            m_elsewhere.reset();
        }
    }
}

void CompareField::list() {
    const QSignalBlocker quiet(this); // the choice stays
    const QVariant chosen = currentData();
    std::vector<WorkspaceSummary> ordered = m_rounds;
    std::stable_partition(ordered.begin(), ordered.end(),
                          [this](const WorkspaceSummary& round) { return round.state == m_state; });
    clear();
    addItem(tr("None", "round to compare with"), QUuid());
    for (const WorkspaceSummary& round : ordered) {
        addItem(tr("%1, %2, %3", "State, round and scope, reference date")
                    .arg(round.state, AssessmentListModel::roundAndScope(round), AssessmentListModel::dateText(round)),
                round.id);
    }
    if (m_elsewhere) {
        addItem(tr("A round that is not in this workspace"), *m_elsewhere);
    }
    setCurrentIndex(std::max(0, findData(chosen)));
}

void CompareField::follow(const QString& state, const QString& entity, QDate day) {
    const bool isOther = state != m_state;
    m_state = state;
    m_entity = entity;
    m_day = day;
    if (isOther) {
        list();
    }
    offer();
}

void CompareField::setCarriedFrom(const QUuid& round) {
    m_isChosen = !round.isNull();
    if (m_isChosen) {
        setCurrentIndex(std::max(0, findData(round)));
    }
    offer();
}

void CompareField::offer() {
    if (m_isChosen) {
        return;
    }
    const auto last = std::find_if(m_rounds.begin(), m_rounds.end(), [this](const WorkspaceSummary& round) {
        return round.state == m_state && round.entity == m_entity && round.referenceDate <= m_day;
    });
    setCurrentIndex(last == m_rounds.end() ? 0 : findData(last->id));
}

std::optional<QUuid> CompareField::round() const {
    const QUuid id = currentData().toUuid();
    return id.isNull() ? std::nullopt : std::optional(id);
}

} // namespace atalaya
