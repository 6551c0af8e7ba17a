#include "assessments/strategy/DoneActions.h"

#include "assessments/scoring/Scores.h"

#include <algorithm>

namespace atalaya {
namespace {

class DoneActionList {
public:
    DoneActionList(const Framework& framework, const Assessment* last, const QString& indicator)
        : m_framework(framework), m_last(last), m_indicator(indicator) {
        const Answer* answer = last != nullptr ? last->answer(indicator) : nullptr;
        m_stageThen = answer != nullptr && answer->isAnswered() ? claimedStage(*answer, framework.ceiling()) : 0;
    }

    void add(const Action& action) {
        const auto lift = std::find_if(action.lifts.begin(), action.lifts.end(),
                                       [this](const Lift& one) { return one.indicator == m_indicator; });
        if (action.status != ActionStatus::Done || lift == action.lifts.end()) {
            return;
        }
        const int toStage = std::min(lift->toStage, m_framework.ceiling());
        if (!wasScoredLast(action, toStage)) {
            m_found.push_back({action.id, action.code, action.title, toStage});
        }
    }

    std::vector<DoneAction> found() { return std::move(m_found); }

private:
    [[nodiscard]] bool wasScoredLast(const Action& action, int toStage) const {
        if (m_last == nullptr || m_stageThen < toStage) {
            return false;
        }
        const Action* then = m_last->plan.action(action.id);
        const bool wasUndone = then != nullptr && then->status != ActionStatus::Done;
        const QDate end = action.lastDay();
        return !wasUndone && end.isValid() && m_last->referenceDate.isValid() && end < m_last->referenceDate;
    }

    const Framework& m_framework;
    const Assessment* m_last;
    QString m_indicator;
    int m_stageThen = 0; ///< 0: not answered
    std::vector<DoneAction> m_found;
};

} // namespace

std::vector<DoneAction> doneActionsFor(const Framework& framework, const Assessment* previous,
                                       const Assessment& current, const QString& indicator) {
    const Assessment* last = previous != nullptr && previous->frameworkId == current.frameworkId ? previous : nullptr;
    DoneActionList list(framework, last, indicator);
    for (const Action& action : current.plan.actions) {
        list.add(action);
    }
    if (last != nullptr) {
        for (const Action& action : last->plan.actions) {
            if (current.plan.action(action.id) == nullptr) {
                list.add(action);
            }
        }
    }
    return list.found();
}

} // namespace atalaya
