#include "views/strategy/roadmap/RoadmapEdits.h"

#include "models/items/RoadmapModel.h"
#include "models/session/Desk.h"
#include "models/session/WindowLanguage.h"

namespace atalaya {

RoadmapEdits::RoadmapEdits(Desk& desk, const RoadmapModel& model, QDate today, QObject* parent)
    : QObject(parent), m_desk(desk), m_model(model), m_today(today) {}

AssessmentSession* RoadmapEdits::session() const {
    return m_desk.session();
}

const Action* RoadmapEdits::find(const QUuid& action) const {
    return session() ? session()->assessment().plan.action(action) : nullptr;
}

QStringList RoadmapEdits::endAfterStartOf(const Plan& plan, const Action& action) {
    QStringList codes;
    for (const Action* needed : atalaya::endAfterStartOf(plan, action)) {
        codes << needed->code;
    }
    return codes;
}

QString RoadmapEdits::movedTooEarlySentence(const Action& action, const QStringList& late) {
    return tr("%1 now starts before %2 ends, for which it waits.", "an action, actions")
        .arg(action.code, languageOfWindow().list(late));
}

bool RoadmapEdits::move(const QUuid& action, DatePart part, int periods, PeriodUnit unit) {
    const Action* now = find(action);
    if (!now) {
        return false;
    }
    ActionDays days{now->start, now->end};
    if (!now->firstDay().isValid()) {
        return setDays(action, {firstDayOfPeriod(m_today, unit), lastDayOfPeriod(m_today, unit)});
    }
    // Where only one day is known, the other is made from it.
    if (part == DatePart::Start && !days.start.isValid()) {
        days.start = days.end;
    } else if (part == DatePart::End && !days.end.isValid()) {
        days.end = days.start;
    }
    return setDays(action, shiftedByMonths(days, part, periods * monthsIn(unit)));
}

bool RoadmapEdits::setDays(const QUuid& action, const ActionDays& days) {
    const Action* now = find(action);
    if (!now || days == ActionDays{now->start, now->end}) {
        return false;
    }
    const QDate before = now->lastDay();
    const QStringList lateBefore = endAfterStartOf(session()->assessment().plan, *now);
    const std::optional<Broken> last = m_broken;
    const std::vector<QUuid> earlyBefore = tooEarlyFor(session()->assessment().plan, action);
    m_broken.reset(); // the session's signal would look at it with the old end
    if (!session()->perform(PutAction{withDays(*now, days)},
                            StepName(tr, QT_TR_NOOP("Move action %1")).arg(now->code))) {
        m_broken = last;
        return false;
    }
    const Plan& plan = session()->assessment().plan;
    const Action* moved = plan.action(action);
    const std::vector<QUuid> early = tooEarlyFor(plan, action);
    if (moved && before.isValid()) {
        const bool goesOn = last && last->action == action;
        const qint64 later = (goesOn ? last->days : 0) + before.daysTo(moved->lastDay());
        if (later > 0 && !early.empty() && (goesOn || early != earlyBefore)) {
            m_broken = Broken{action, moved->lastDay(), later, early};
        }
    }
    Q_EMIT brokenChanged();
    const QStringList late = moved ? endAfterStartOf(plan, *moved) : QStringList();
    if (!late.isEmpty() && late != lateBefore) {
        Q_EMIT movedTooEarly(movedTooEarlySentence(*moved, late));
    }
    return true;
}

bool RoadmapEdits::moveAlong(AssessmentSession& session, const QUuid& action, qint64 days) {
    const Plan& plan = session.assessment().plan;
    const Action* moved = plan.action(action);
    ChangePlan change;
    change.actions = movedAlong(plan, action, days);
    return moved && !change.isEmpty() &&
           session.perform(
               change, StepName(tr, QT_TRANSLATE_NOOP3("atalaya::RoadmapEdits", "Move what waits for %1", "an action"))
                           .arg(moved->code));
}

bool RoadmapEdits::moveAlong() {
    if (!m_broken || !session()) {
        return false;
    }
    const Broken broken = *m_broken;
    if (!find(broken.action)) {
        forget();
        return false;
    }
    if (!moveAlong(*session(), broken.action, broken.days)) {
        return false;
    }
    forget();
    return true;
}

QString RoadmapEdits::brokenSentence(const Plan& plan, const QUuid& action, const std::vector<QUuid>& early) {
    const Action* moved = plan.action(action);
    QStringList codes;
    for (const QUuid& id : early) {
        if (const Action* one = plan.action(id)) {
            codes << one->code;
        }
    }
    if (!moved || codes.isEmpty()) {
        return {};
    }
    const auto count = static_cast<int>(codes.size());
    return count == 1 ? tr("%1 waits for %2 and now starts too early.", "two actions").arg(codes.front(), moved->code)
                      : tr("%1 wait for %2 and now start too early.", "several actions, an action")
                            .arg(languageOfWindow().list(codes), moved->code);
}

QString RoadmapEdits::brokenSentence() const {
    return m_broken && session() ? brokenSentence(session()->assessment().plan, m_broken->action, m_broken->early)
                                 : QString();
}

void RoadmapEdits::look() {
    if (!m_broken) {
        return;
    }
    const Action* moved = find(m_broken->action);
    const std::vector<QUuid> early =
        moved ? tooEarlyFor(session()->assessment().plan, moved->id) : std::vector<QUuid>();
    if (early.empty() || moved->lastDay() != m_broken->lastDay) {
        forget();
    } else if (early != m_broken->early) {
        m_broken->early = early;
        Q_EMIT brokenChanged();
    }
}

void RoadmapEdits::forget() {
    if (m_broken) {
        m_broken.reset();
        Q_EMIT brokenChanged();
    }
}

bool RoadmapEdits::reorder(const QUuid& action, int by) {
    const QModelIndex here = m_model.indexOf(action);
    if (!here.isValid()) {
        return false;
    }
    if (here.siblingAtRow(here.row() + by).isValid()) {
        return place(action, here.parent(), by < 0 ? here.row() - 1 : here.row() + 2);
    }
    const QModelIndex group = here.parent().siblingAtRow(here.parent().row() + by);
    return group.isValid() && place(action, group, by > 0 ? 0 : m_model.rowCount(group));
}

QString RoadmapEdits::whyNotInto(const QUuid& action, const QModelIndex& group) const {
    const Action* now = find(action);
    const bool isOther = group != m_model.indexOf(action).parent();
    return now && isOther && m_model.grouping() == RoadmapGrouping::LeadBody
               ? tr("%1 stays with its lead body; its form names another", "an action").arg(now->code)
               : QString();
}

bool RoadmapEdits::place(const QUuid& action, const QModelIndex& group, int row) {
    const Action* now = find(action);
    const QModelIndex here = m_model.indexOf(action);
    const RoadmapGroup* head = m_model.group(group);
    if (!now || !here.isValid() || !head || !whyNotInto(action, group).isEmpty()) {
        return false;
    }
    const bool isOwn = group == here.parent();
    if (isOwn && (row == here.row() || row == here.row() + 1)) {
        return false;
    }
    QUuid before;
    if (const RoadmapRow* next = m_model.action(m_model.index(row, 0, group))) {
        before = next->key;
    } else if (const RoadmapRow* last = m_model.action(m_model.index(m_model.rowCount(group) - 1, 0, group))) {
        // Behind it: before what comes next in the plan, whoever's that is.
        const std::vector<Action>& actions = session()->assessment().plan.actions;
        const auto at =
            std::find_if(actions.begin(), actions.end(), [&](const Action& one) { return one.id == last->key; });
        const auto behind = at == actions.end() ? at : std::find_if(at + 1, actions.end(), [&](const Action& one) {
            return one.id != action;
        });
        before = behind == actions.end() ? QUuid() : behind->id;
    }
    const QUuid objective = m_model.grouping() == RoadmapGrouping::Objective ? head->objective : now->objective;
    return session()->perform(MoveAction{action, objective, before},
                              StepName(tr, QT_TR_NOOP("Reorder action %1")).arg(now->code));
}

bool RoadmapEdits::remove(const QUuid& action) {
    const Action* now = find(action);
    return now && session()->perform(RemoveAction{action}, StepName(tr, QT_TR_NOOP("Remove action %1")).arg(now->code));
}

} // namespace atalaya
