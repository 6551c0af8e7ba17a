#include "models/items/LifecycleModel.h"

#include "models/session/WindowLanguage.h"

#include <algorithm>

namespace atalaya {

namespace {

QString keyOfPhase(LifecyclePhase phase) {
    return QString::number(static_cast<int>(phase));
}

QString shortStepName(const QString& title) {
    constexpr qsizetype most = 50;
    return title.size() > most ? title.left(most - 1) + QChar(0x2026) : title;
}

} // namespace

LifecycleModel::LifecycleModel(Language language, std::function<QDate()> today, QObject* parent)
    : KeyedTableModel(parent), m_language(std::move(language)), m_today(std::move(today)) {}

void LifecycleModel::show(AssessmentSession* session) {
    if (m_session) {
        m_session->disconnect(this);
    }
    m_session = session;
    if (session) {
        connect(session, &AssessmentSession::changed, this, &LifecycleModel::follow);
        connect(session, &QObject::destroyed, this, [this] {
            m_session.clear();
            refresh();
        });
    }
    refresh();
}

void LifecycleModel::follow(const AssessmentDelta& delta) {
    if (!delta.plan.lifecycle.empty() || delta.other) {
        refresh();
    }
}

void LifecycleModel::refresh() {
    std::vector<LifecycleModelRow> rows;
    if (hasSteps()) {
        const Plan& plan = m_session->assessment().plan;
        const QDate today = m_today();
        for (const LifecyclePhase phase : lifecyclePhases) {
            LifecycleModelRow head;
            head.key = keyOfPhase(phase);
            head.isPhase = true;
            head.phase = phase;
            head.title = phaseName(m_language, phase);
            head.progress = progressOf(plan, phase);
            rows.push_back(std::move(head));
            for (const LifecycleStep& step : plan.lifecycle) {
                if (step.phase != phase) {
                    continue;
                }
                LifecycleModelRow row;
                row.key = step.id.toString(QUuid::WithoutBraces);
                row.phase = phase;
                row.step = step.id;
                row.title = step.title;
                row.owner = step.owner;
                row.due = step.due.value_or(QDate());
                row.done = step.done.value_or(QDate());
                const bool isLate = !row.done.isValid() && row.due.isValid() && row.due < today;
                row.daysOver = isLate ? static_cast<int>(row.due.daysTo(today)) : 0;
                rows.push_back(std::move(row));
            }
        }
    }
    sync(std::move(rows));
}

bool LifecycleModel::beginWithGuide() {
    if (!m_session) {
        return false;
    }
    ChangePlan change;
    const Assessment& assessment = m_session->assessment();
    // What goes into the plan is in the language of the plan, whatever the window speaks.
    change.lifecycle = guideSteps(Language(assessment.language), assessment.id, assessment.plan.lifecycle);
    return m_session->perform(change, StepName(tr, QT_TR_NOOP("Begin with the Guide's steps")));
}

QUuid LifecycleModel::add(LifecyclePhase phase) {
    if (!m_session) {
        return {};
    }
    LifecycleStep step;
    step.id = QUuid::createUuid();
    step.phase = phase;
    step.title = Language(m_session->assessment().language).translate("atalaya::LifecycleModel", "New step");
    const StepName name(
        [phase] { return tr("Add a step to “%1”", "a phase").arg(phaseName(languageOfWindow(), phase)); });
    return m_session->perform(PutLifecycleStep{step}, name) ? step.id : QUuid();
}

bool LifecycleModel::remove(int number) {
    if (!m_session || number < 0 || number >= rowCount() || row(number).isPhase) {
        return false;
    }
    const QUuid step = row(number).step;
    return m_session->perform(RemoveLifecycleStep{step},
                              StepName(tr, QT_TR_NOOP("Remove step “%1”")).arg(shortStepName(row(number).title)));
}

std::optional<MoveLifecycleStep> LifecycleModel::moveOf(int number, int place) const {
    if (number < 0 || number >= rowCount() || row(number).isPhase || place > rowCount()) {
        return std::nullopt;
    }
    const LifecycleModelRow& moved = row(number);
    const int to = std::max(place, 1); // no step stands above the first phase
    if (to == number || to == number + 1) {
        return std::nullopt;
    }
    const LifecyclePhase phase = row(to - 1).phase;
    const bool isBeforeStep = to < rowCount() && !row(to).isPhase; // which is of the same phase as the row above it
    return MoveLifecycleStep{moved.step, phase, isBeforeStep ? row(to).step : QUuid()};
}

bool LifecycleModel::moveTo(int number, int to) {
    const auto change = moveOf(number, to);
    return m_session && change &&
           m_session->perform(*change,
                              StepName(tr, QT_TR_NOOP("Move step “%1”")).arg(shortStepName(row(number).title)));
}

bool LifecycleModel::move(int number, int by) {
    return moveTo(number, placeOf(number, by));
}

bool LifecycleModel::store(const LifecycleStep& step, const StepName& name) {
    return m_session->perform(PutLifecycleStep{step}, name);
}

bool LifecycleModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    const bool isTick = role == Qt::CheckStateRole && index.column() == Step;
    if (!index.isValid() || !(isTick ? mayTick() : isEditable()) || row(index.row()).isPhase) {
        return false;
    }
    const LifecycleStep* known = m_session->assessment().plan.step(row(index.row()).step);
    if (known == nullptr) {
        return false;
    }
    LifecycleStep step = *known;
    const QString name = shortStepName(step.title);
    if (isTick) {
        const bool isDone = value.toInt() == Qt::Checked;
        step.done = isDone ? std::optional(m_today()) : std::nullopt;
        return store(step, isDone ? StepName(tr, QT_TR_NOOP("Tick step “%1”")).arg(name)
                                  : StepName(tr, QT_TR_NOOP("Untick step “%1”")).arg(name));
    }
    if (role != Qt::EditRole) {
        return false;
    }
    switch (index.column()) {
    case Step:
        step.title = value.toString().trimmed();
        return !step.title.isEmpty() && store(step, StepName(tr, QT_TR_NOOP("Rename step “%1”")).arg(name));
    case Owner:
        step.owner = value.toString().trimmed();
        return store(step, StepName(tr, QT_TR_NOOP("Say who sees to step “%1”")).arg(name));
    case Due:
        step.due = value.toDate().isValid() ? std::optional(value.toDate()) : std::nullopt;
        return store(step, StepName(tr, QT_TR_NOOP("Set the day of step “%1”")).arg(name));
    default:
        return false;
    }
}

int LifecycleModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags LifecycleModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = KeyedTableModel::flags(index);
    if (index.isValid() && !row(index.row()).isPhase) {
        flags |= index.column() != State && isEditable() ? Qt::ItemIsEditable : Qt::NoItemFlags;
        flags |= index.column() == Step && mayTick() ? Qt::ItemIsUserCheckable : Qt::NoItemFlags;
    }
    return flags;
}

QString LifecycleModel::stateOf(const LifecycleModelRow& row) const {
    if (row.isPhase) {
        return tr("%1 of %2", "steps done, of how many").arg(row.progress.done).arg(row.progress.all);
    }
    if (row.done.isValid()) {
        return tr("done %1", "a date").arg(m_language.longDate(row.done));
    }
    return row.daysOver > 0 ? tr("overdue by %n day(s)", nullptr, row.daysOver) : QString();
}

QVariant LifecycleModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const LifecycleModelRow& shown = row(index.row());
    if (role == Qt::CheckStateRole) {
        const bool hasMark = index.column() == Step && !shown.isPhase;
        return hasMark ? QVariant(shown.done.isValid() ? Qt::Checked : Qt::Unchecked) : QVariant();
    }
    if (role == Qt::EditRole && index.column() == Due) {
        return shown.due;
    }
    const bool isEdit = role == Qt::EditRole;
    if (role != Qt::DisplayRole && !isEdit && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole) {
        return {};
    }
    switch (index.column()) {
    case Step:
        if (role == Qt::AccessibleTextRole) {
            return shown.isPhase          ? tr("phase %1", "its name").arg(shown.title)
                   : shown.done.isValid() ? tr("%1, done", "a step").arg(shown.title)
                                          : tr("%1, not done", "a step").arg(shown.title);
        }
        return shown.title;
    case Owner:
        return shown.owner;
    case Due:
        return shown.due.isValid() ? m_language.longDate(shown.due) : QString();
    case State:
        return stateOf(shown);
    default:
        return {};
    }
}

QVariant LifecycleModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Step:
        return tr("Step");
    case Owner:
        return tr("Who sees to it");
    case Due:
        return tr("Due");
    case State:
        return tr("Status");
    default:
        return {};
    }
}

} // namespace atalaya
