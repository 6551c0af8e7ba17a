#pragma once

#include "assessments/strategy/bestplan/PlanFacts.h"

namespace atalaya {

/// A plan that grows and shrinks, with its gain, cost and uses kept up to date: what a rule of thumb tries out.
class PlanTally {
public:
    explicit PlanTally(const PlanFacts& facts);

    void add(std::size_t candidate);
    void remove(std::size_t candidate);
    void addWithNeeds(std::size_t candidate);

    [[nodiscard]] const std::vector<bool>& chosen() const { return m_chosen; }
    [[nodiscard]] bool has(std::size_t candidate) const { return m_chosen[candidate]; }
    [[nodiscard]] qint64 gain() const { return m_gain; }
    [[nodiscard]] qint64 cost() const { return m_cost; }
    [[nodiscard]] bool reachesTargets() const { return m_targetsMissed == 0; }
    [[nodiscard]] int targetsMissed() const { return m_targetsMissed; }
    /// Whether nothing that is chosen needs it.
    [[nodiscard]] bool isLeaf(std::size_t candidate) const { return m_neededBy[candidate] == 0; }
    /// Whether it and what it needs still fit into every limit that counts.
    [[nodiscard]] bool fits(std::size_t candidate, bool moneyIsFree, bool workIsFree) const;
    /// What it and what it needs would add.
    [[nodiscard]] qint64 gainWith(std::size_t candidate) const;
    [[nodiscard]] qint64 costWith(std::size_t candidate) const;

private:
    void change(std::size_t candidate, int by);
    [[nodiscard]] int stageOf(std::size_t indicator) const;

    const PlanFacts& m_facts;
    std::vector<bool> m_chosen;
    std::vector<int> m_neededBy;
    std::vector<std::vector<int>> m_liftedTo; ///< by indicator and stage above today's: by how many
    std::vector<int> m_stage;
    std::vector<qint64> m_used;
    qint64 m_gain = 0;
    qint64 m_cost = 0;
    int m_targetsMissed = 0;
};

} // namespace atalaya
