#pragma once

#include "assessments/assessment/Assessment.h"

namespace atalaya {

/// An assessment in which actions get done as time goes on. An answered indicator rises to the lift's stage and never
/// falls; one that is not answered stays so. The proof that a finished action leaves behind is added as evidence of the
/// strongest grade, so that the evidenced stage rises as well. The reference date, and so the validity of today's
/// evidence, stays. Holds nothing but what scores are made of, and is never stored. Keeps its arguments: as short-lived
/// as they are.
class PlanForecast {
public:
    /// `chosen`: as in countingActions(), which says whose lifts count.
    PlanForecast(const Framework& framework, const Assessment& assessment, const std::vector<Action>& chosen);

    /// Finishes what has its effect by the end of `day`, and says whether there was anything: what is done, whatever
    /// its dates, and all else from its last day on, never without one. Days may not go back.
    bool goOnTo(QDate day);
    /// As if the action had reached its stages, whatever its status, its dates and its needs.
    void finish(const Action& action);

    [[nodiscard]] const Assessment& assessment() const { return m_future; }

private:
    const Framework* m_framework;
    Assessment m_future;
    std::vector<std::pair<QDate, const Action*>> m_ahead; ///< by the day of their effect
    std::size_t m_next = 0;
};

} // namespace atalaya
