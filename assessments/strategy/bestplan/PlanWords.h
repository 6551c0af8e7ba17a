#pragma once

#include "assessments/foundation/Language.h"
#include "assessments/strategy/bestplan/NextGain.h"
#include "assessments/strategy/bestplan/PlanReasons.h"
#include "assessments/strategy/bestplan/ProblemOfPlan.h"

namespace atalaya {

/// Says in plain words what a best plan is, why an action is in it or out, and why there is none.
class PlanWords {
public:
    /// `money` writes an amount with its currency as the output around it does; without it amounts are whole numbers.
    /// Gains are points of the headline.
    PlanWords(const PlanProblem& problem, const Language& language, std::function<QString(qint64)> money = {});
    /// The same; where the headline is another mean, gains are said to be those of the arithmetic one, and what waits
    /// for a stopped action is not said to be excluded. Where too few questions are answered to print the headline, no
    /// gain is said in points.
    PlanWords(const PlanAsProblem& asked, const Language& language, std::function<QString(qint64)> money = {});

    /// One sentence on how good the plan is and how sure that is, and one on what in it has no cost yet: a search takes
    /// that for free.
    [[nodiscard]] QString outcome(const BestPlan& plan) const;
    /// One or two sentences with a next step.
    [[nodiscard]] QString obstacle(const PlanObstacle& obstacle) const;
    [[nodiscard]] QString reason(const PlanReason& reason) const;
    [[nodiscard]] QString loss(int candidate, const ForcedLoss& loss) const;
    [[nodiscard]] QString next(const NextGain& next) const;

private:
    /// Whether all that it lifts itself weighs nothing.
    [[nodiscard]] bool isBesideHeadline(int candidate) const;
    [[nodiscard]] QString judgement(const BestPlan& plan) const;
    [[nodiscard]] QString translate(const char* context, const char* source) const {
        return m_language.translate(context, source);
    }
    [[nodiscard]] QString code(int candidate) const;
    [[nodiscard]] QString indicator(int index) const;
    [[nodiscard]] QString codes(const std::vector<int>& candidates) const;
    [[nodiscard]] QString amount(PlanObstacle::Limit limit, qint64 value) const;
    [[nodiscard]] QString points(double gain) const;
    [[nodiscard]] QString limitName(PlanObstacle::Limit limit, int year, const QString& body) const;
    [[nodiscard]] QString lifts(const std::vector<OwedLift>& lifts) const;

    const PlanProblem& m_problem;
    Language m_language;
    std::function<QString(qint64)> m_money;
    bool m_isGainOfHeadline = true;
    bool m_isGainPrintable = true;
    std::map<int, QUuid> m_waitsForStopped; ///< as in PlanAsProblem
    std::set<int> m_unestimated;            ///< the same
};

} // namespace atalaya
