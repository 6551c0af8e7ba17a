#pragma once

#include "assessments/strategy/bestplan/PlanQuestion.h"

namespace atalaya {

/// Plans by rules of thumb: allowed, seldom the best. They let the search leave out what cannot be better, and are what
/// there is when it has no time.
class PlanGuess {
public:
    PlanGuess(const PlanFacts& facts, const PlanQuestion& question, const std::vector<Fate>& fates)
        : m_facts(facts), m_question(question), m_fates(fates) {}

    /// Takes candidates by what they bring for what they use, anew after each.
    [[nodiscard]] std::optional<std::vector<bool>> byWorth() const;
    /// Takes candidates in the order of these likings, the largest first; one for each candidate.
    [[nodiscard]] std::optional<std::vector<bool>> byLiking(const std::vector<double>& liking) const;
    /// Takes one away with all that needs it and fills up anew, as long as that betters the plan; one round over all.
    [[nodiscard]] std::vector<bool> bettered(const std::vector<bool>& plan) const;

private:
    class Growing;
    const PlanFacts& m_facts;
    const PlanQuestion& m_question;
    const std::vector<Fate>& m_fates;
};

} // namespace atalaya
