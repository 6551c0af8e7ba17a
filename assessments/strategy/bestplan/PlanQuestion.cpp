#include "assessments/strategy/bestplan/PlanQuestion.h"

namespace atalaya {

qint64 PlanQuestion::valueOf(const PlanFacts& facts, const std::vector<bool>& chosen) const {
    switch (aim) {
    case Aim::Gain:
        return facts.gainOf(chosen);
    case Aim::Cost:
        return facts.costOf(chosen);
    case Aim::Order:
        return facts.orderOf(chosen);
    case Aim::Excess:
        return facts.excessOf(chosen);
    case Aim::Use:
        return facts.useOf(*use, chosen);
    }
    return 0;
}

bool PlanQuestion::allows(const PlanFacts& facts, const std::vector<bool>& chosen) const {
    for (std::size_t i = 0; i < facts.count; ++i) {
        if (facts.mustDo[i] && !chosen[i]) {
            return false;
        }
        if (!chosen[i]) {
            continue;
        }
        if (facts.excluded[i]) {
            return false;
        }
        for (const int need : facts.needs[i]) {
            if (!chosen[static_cast<std::size_t>(need)]) {
                return false;
            }
        }
    }
    for (const PlanLimit& limit : facts.limits) {
        const bool counts = limit.isMoney() ? !isMoneyFree() : !isWorkFree();
        if (counts && facts.useOf(limit, chosen) > limit.most) {
            return false;
        }
    }
    const std::vector<int> reached = facts.stagesWith(chosen);
    for (std::size_t i = 0; i < reached.size(); ++i) {
        if (reached[i] < facts.target[i]) {
            return false;
        }
    }
    return facts.gainOf(chosen) >= gainAtLeast && (!costAtMost || facts.costOf(chosen) <= *costAtMost) &&
           (!excessAtMost || facts.excessOf(chosen) <= *excessAtMost);
}

} // namespace atalaya
