#include "assessments/strategy/bestplan/PlanTally.h"

#include <algorithm>

namespace atalaya {

PlanTally::PlanTally(const PlanFacts& facts)
    : m_facts(facts)
    , m_chosen(facts.count, false)
    , m_neededBy(facts.count, 0)
    , m_liftedTo(facts.stage.size())
    , m_stage(facts.stage)
    , m_used(facts.limits.size(), 0) {
    for (const std::vector<PlanLift>& lifts : facts.lifts) {
        for (const PlanLift& lift : lifts) {
            const auto at = static_cast<std::size_t>(lift.indicator);
            const auto above = static_cast<std::size_t>(lift.toStage - facts.stage[at]);
            m_liftedTo[at].resize(std::max(m_liftedTo[at].size(), above), 0);
        }
    }
    for (const int target : facts.target) {
        m_targetsMissed += target > 0 ? 1 : 0;
    }
}

int PlanTally::stageOf(std::size_t indicator) const {
    const std::vector<int>& lifted = m_liftedTo[indicator];
    for (std::size_t above = lifted.size(); above > 0; --above) {
        if (lifted[above - 1] > 0) {
            return m_facts.stage[indicator] + static_cast<int>(above);
        }
    }
    return m_facts.stage[indicator];
}

void PlanTally::change(std::size_t candidate, int by) {
    m_chosen[candidate] = by > 0;
    m_cost += by * m_facts.cost[candidate];
    for (std::size_t k = 0; k < m_used.size(); ++k) {
        m_used[k] += by * m_facts.limits[k].uses[candidate];
    }
    for (const int need : m_facts.needs[candidate]) {
        m_neededBy[static_cast<std::size_t>(need)] += by;
    }
    for (const PlanLift& lift : m_facts.lifts[candidate]) {
        const auto at = static_cast<std::size_t>(lift.indicator);
        m_liftedTo[at][static_cast<std::size_t>(lift.toStage - m_facts.stage[at] - 1)] += by;
        const int before = m_stage[at];
        m_stage[at] = stageOf(at);
        m_gain += m_facts.weight[at] * (m_stage[at] - before);
        const int target = m_facts.target[at];
        m_targetsMissed += (target > m_stage[at] ? 1 : 0) - (target > before ? 1 : 0);
    }
}

void PlanTally::add(std::size_t candidate) {
    if (!m_chosen[candidate]) {
        change(candidate, 1);
    }
}

void PlanTally::remove(std::size_t candidate) {
    if (m_chosen[candidate]) {
        change(candidate, -1);
    }
}

void PlanTally::addWithNeeds(std::size_t candidate) {
    for (const int member : m_facts.closure[candidate]) {
        add(static_cast<std::size_t>(member));
    }
}

bool PlanTally::fits(std::size_t candidate, bool moneyIsFree, bool workIsFree) const {
    for (std::size_t k = 0; k < m_used.size(); ++k) {
        const PlanLimit& limit = m_facts.limits[k];
        if (limit.isMoney() ? moneyIsFree : workIsFree) {
            continue;
        }
        qint64 sum = m_used[k];
        for (const int member : m_facts.closure[candidate]) {
            sum += m_chosen[static_cast<std::size_t>(member)] ? 0 : limit.uses[static_cast<std::size_t>(member)];
        }
        if (sum > limit.most) {
            return false;
        }
    }
    return true;
}

qint64 PlanTally::gainWith(std::size_t candidate) const {
    // Members of one closure may lift the same indicator: only the highest of them counts.
    std::vector<std::pair<std::size_t, int>> reached;
    for (const int member : m_facts.closure[candidate]) {
        if (!m_chosen[static_cast<std::size_t>(member)]) {
            for (const PlanLift& lift : m_facts.lifts[static_cast<std::size_t>(member)]) {
                reached.emplace_back(static_cast<std::size_t>(lift.indicator), lift.toStage);
            }
        }
    }
    std::sort(reached.begin(), reached.end());
    qint64 gain = 0;
    for (std::size_t i = 0; i < reached.size(); ++i) {
        const auto [at, toStage] = reached[i];
        if (i + 1 == reached.size() || reached[i + 1].first != at) {
            gain += m_facts.weight[at] * std::max(0, toStage - m_stage[at]);
        }
    }
    return gain;
}

qint64 PlanTally::costWith(std::size_t candidate) const {
    qint64 cost = 0;
    for (const int member : m_facts.closure[candidate]) {
        cost += m_chosen[static_cast<std::size_t>(member)] ? 0 : m_facts.cost[static_cast<std::size_t>(member)];
    }
    return cost;
}

} // namespace atalaya
