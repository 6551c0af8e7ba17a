#include "assessments/strategy/bestplan/PlanGuess.h"

#include "assessments/strategy/bestplan/PlanTally.h"

#include <algorithm>
#include <numeric>

namespace atalaya {

/// A plan that is being made.
class PlanGuess::Growing {
public:
    explicit Growing(const PlanGuess& guess)
        : m_facts(guess.m_facts), m_question(guess.m_question), m_fates(guess.m_fates), m_tally(guess.m_facts) {
        for (std::size_t i = 0; i < m_facts.count; ++i) {
            if (m_fates[i] == Fate::In) {
                m_tally.add(i);
            }
        }
    }

    void take(const std::vector<bool>& plan) {
        for (std::size_t i = 0; i < m_facts.count; ++i) {
            if (plan[i]) {
                m_tally.add(i);
            }
        }
    }
    [[nodiscard]] bool mayAdd(std::size_t candidate) const {
        return m_fates[candidate] == Fate::Open && !m_tally.has(candidate) &&
               m_tally.fits(candidate, m_question.isMoneyFree(), m_question.isWorkFree()) &&
               (!m_question.costAtMost || m_tally.cost() + m_tally.costWith(candidate) <= *m_question.costAtMost);
    }
    /// Whether what is demanded is there; the most gain is never enough.
    [[nodiscard]] bool isEnough() const {
        return !m_question.isMost() && m_tally.reachesTargets() && m_tally.gain() >= m_question.gainAtLeast;
    }
    void add(std::size_t candidate) { m_tally.addWithNeeds(candidate); }

    /// Takes away what nothing needs and nothing would miss, the dearest first.
    void prune() {
        std::vector<std::size_t> order(m_facts.count);
        std::iota(order.begin(), order.end(), std::size_t(0));
        std::stable_sort(order.begin(), order.end(),
                         [&](std::size_t a, std::size_t b) { return m_facts.cost[a] > m_facts.cost[b]; });
        for (bool again = true; again;) {
            again = false;
            for (const std::size_t i : order) {
                if (m_tally.has(i) && m_fates[i] != Fate::In && m_tally.isLeaf(i)) {
                    again = removeUnlessMissed(i) || again;
                }
            }
        }
    }
    void removeWithDependents(std::size_t candidate) {
        for (std::size_t i = 0; i < m_facts.count; ++i) {
            const std::vector<int>& closure = m_facts.closure[i];
            if (std::binary_search(closure.begin(), closure.end(), static_cast<int>(candidate))) {
                m_tally.remove(i);
            }
        }
    }
    void fillByWorth(std::optional<std::size_t> without = std::nullopt) {
        while (!isEnough()) {
            std::optional<std::size_t> best;
            double bestWorth = 0.0;
            for (std::size_t i = 0; i < m_facts.count; ++i) {
                const double worth = needs(i, without) ? 0.0 : worthOf(i);
                if (worth > bestWorth && mayAdd(i)) {
                    best = i;
                    bestWorth = worth;
                }
            }
            if (!best) {
                return;
            }
            add(*best);
        }
    }
    [[nodiscard]] std::optional<std::vector<bool>> plan() const {
        if (!m_question.allows(m_facts, m_tally.chosen())) {
            return std::nullopt;
        }
        return m_tally.chosen();
    }

private:
    [[nodiscard]] bool needs(std::size_t candidate, std::optional<std::size_t> other) const {
        const std::vector<int>& closure = m_facts.closure[candidate];
        return other && std::binary_search(closure.begin(), closure.end(), static_cast<int>(*other));
    }
    bool removeUnlessMissed(std::size_t candidate) {
        const qint64 gain = m_tally.gain();
        const int missed = m_tally.targetsMissed();
        m_tally.remove(candidate);
        const bool isMissed = m_tally.targetsMissed() > missed ||
                              m_tally.gain() < (m_question.isMost() ? gain : std::min(gain, m_question.gainAtLeast));
        if (isMissed) {
            m_tally.add(candidate);
        }
        return !isMissed;
    }
    [[nodiscard]] int newTargets(std::size_t candidate) const {
        int targets = 0;
        const std::vector<int> reached = m_facts.stagesWith(m_tally.chosen());
        for (const int member : m_facts.closure[candidate]) {
            for (const PlanLift& lift : m_facts.lifts[static_cast<std::size_t>(member)]) {
                const auto at = static_cast<std::size_t>(lift.indicator);
                targets += m_facts.target[at] > reached[at] && lift.toStage >= m_facts.target[at] ? 1 : 0;
            }
        }
        return targets;
    }
    /// What it brings, for the share of the limits that it takes.
    [[nodiscard]] double worthOf(std::size_t candidate) const {
        if (m_tally.has(candidate) || m_fates[candidate] != Fate::Open) {
            return 0.0;
        }
        const bool wantsTargets = !m_tally.reachesTargets();
        const double brings = wantsTargets ? double(newTargets(candidate)) : double(m_tally.gainWith(candidate));
        if (!(brings > 0.0)) {
            return 0.0;
        }
        double share = 1e-9;
        if (m_question.isMost()) {
            for (const PlanLimit& limit : m_facts.limits) {
                for (const int member : m_facts.closure[candidate]) {
                    const auto at = static_cast<std::size_t>(member);
                    share += m_tally.has(at) ? 0.0 : double(limit.uses[at]) / double(std::max<qint64>(1, limit.most));
                }
            }
        } else {
            share += double(m_tally.costWith(candidate));
        }
        return brings / share;
    }

    const PlanFacts& m_facts;
    const PlanQuestion& m_question;
    const std::vector<Fate>& m_fates;
    PlanTally m_tally;
};

std::optional<std::vector<bool>> PlanGuess::byWorth() const {
    Growing growing(*this);
    growing.fillByWorth();
    growing.prune();
    return growing.plan();
}

std::optional<std::vector<bool>> PlanGuess::byLiking(const std::vector<double>& liking) const {
    Growing growing(*this);
    std::vector<std::size_t> order(m_facts.count);
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return liking[a] > liking[b]; });
    for (const std::size_t i : order) {
        if (growing.isEnough()) {
            break;
        }
        if (growing.mayAdd(i)) {
            growing.add(i);
        }
    }
    growing.prune();
    return growing.plan();
}

std::vector<bool> PlanGuess::bettered(const std::vector<bool>& plan) const {
    std::vector<bool> best = plan;
    for (std::size_t i = 0; i < m_facts.count; ++i) {
        if (!best[i] || m_fates[i] == Fate::In) {
            continue;
        }
        Growing growing(*this);
        growing.take(best);
        growing.removeWithDependents(i);
        growing.fillByWorth(i);
        growing.prune();
        const auto other = growing.plan();
        if (other && m_question.isBetter(m_question.valueOf(m_facts, *other), m_question.valueOf(m_facts, best))) {
            best = *other;
        }
    }
    return best;
}

} // namespace atalaya
