#include "assessments/strategy/WhatIf.h"

#include "assessments/strategy/CountingActions.h"

#include <algorithm>

namespace atalaya {

WhatIf::WhatIf(const Framework& framework, const Assessment& assessment) : m_kind(assessment.mean) {
    takeScores(framework, assessment);
    takeActions(assessment, framework.ceiling());
    for (std::size_t i = 0; i < m_sums.size(); ++i) {
        m_stale.push_back(i);
        m_sums[i].isStale = true;
    }
    settle();
    m_begin = m_mean;
}

void WhatIf::takeScores(const Framework& framework, const Assessment& assessment) {
    const ScoreSheet sheet = scoreAssessment(framework, assessment);
    m_today = sheet.headline().mean;
    m_coverage = sheet.headline().coverage;
    const bool hasGroup = sheet.group(sheet.headlineGroup) != nullptr;
    std::size_t next = 0;
    for (const CommitmentScore& score : sheet.commitments) {
        const Commitment* commitment = framework.commitment(score.code);
        Sum sum;
        sum.code = score.code;
        sum.weight = score.weight;
        sum.today = score.score.mean;
        sum.isPrintable = score.score.isPrintable();
        sum.isHeadline = !hasGroup || (commitment != nullptr && commitment->group == sheet.headlineGroup);
        // The sheet lists its indicators commitment by commitment, in the order in which they are added up.
        for (; next < sheet.indicators.size(); ++next) {
            const IndicatorScore& indicator = sheet.indicators[next];
            const Indicator* known = framework.indicator(indicator.code);
            if (known == nullptr || known->commitment != score.code) {
                break;
            }
            if (indicator.state == AnswerState::NotApplicable) {
                continue;
            }
            Aim aim{indicator.weight, indicator.target, std::nullopt};
            if (indicator.state == AnswerState::Answered) {
                Item item;
                item.code = indicator.code;
                item.commitment = m_sums.size();
                item.slot = sum.stages.size();
                item.begin = item.stage = indicator.stage(assessment.headlineBasis);
                item.reached.assign(static_cast<std::size_t>(framework.ceiling()) + 1, 0);
                sum.stages.push_back({double(item.stage), indicator.weight});
                aim.item = m_items.size();
                m_itemOf.emplace(item.code, m_items.size());
                m_items.push_back(std::move(item));
            }
            sum.aims.push_back(aim);
        }
        if (sum.isHeadline && !sum.stages.empty()) {
            sum.slot = m_headline.size();
            m_headline.push_back({1.0, sum.weight});
        }
        m_sums.push_back(std::move(sum));
    }
}

void WhatIf::takeActions(const Assessment& assessment, int ceiling) {
    for (const Action& action : assessment.plan.actions) {
        Deed deed;
        deed.id = action.id;
        deed.isDone = action.status == ActionStatus::Done;
        for (const Lift& lift : action.lifts) {
            const auto item = m_itemOf.find(lift.indicator);
            if (item == m_itemOf.end()) {
                continue;
            }
            const int stage = std::clamp(lift.toStage, 1, ceiling);
            if (deed.isDone) {
                Item& lifted = m_items[item->second];
                lifted.begin = lifted.stage = std::max(lifted.begin, stage);
                m_sums[lifted.commitment].stages[lifted.slot].value = lifted.stage;
            } else {
                deed.lifts.emplace_back(item->second, stage);
            }
        }
        m_deedOf.emplace(action.id, m_deeds.size());
        m_deeds.push_back(std::move(deed));
    }
    findNeeds(assessment.plan);
}

void WhatIf::findNeeds(const Plan& plan) {
    std::vector<ActionNeeds> all = needsOf(plan);
    for (std::size_t i = 0; i < m_deeds.size(); ++i) {
        Deed& deed = m_deeds[i];
        deed.isHopeless = all[i].isHopeless;
        deed.needs = std::move(all[i].open);
        deed.lacking = static_cast<int>(deed.needs.size());
        if (!deed.isHopeless) {
            for (const std::size_t need : deed.needs) {
                m_deeds[need].neededBy.push_back(i);
            }
        }
    }
}

void WhatIf::set(std::size_t at, bool isChosen) {
    if (m_deeds[at].isChosen == isChosen) {
        return;
    }
    m_deeds[at].isChosen = isChosen;
    for (const std::size_t other : m_deeds[at].neededBy) {
        Deed& deed = m_deeds[other];
        const bool counted = deed.lacking == 0;
        deed.lacking += isChosen ? -1 : 1;
        if (counted != (deed.lacking == 0)) {
            lift(deed, isChosen ? 1 : -1);
        }
    }
}

void WhatIf::lift(const Deed& deed, int by) {
    for (const auto& [index, stage] : deed.lifts) {
        Item& item = m_items[index];
        item.reached[static_cast<std::size_t>(stage)] += by;
        int reached = static_cast<int>(item.reached.size()) - 1;
        while (reached > item.begin && item.reached[static_cast<std::size_t>(reached)] == 0) {
            --reached;
        }
        reached = std::max(reached, item.begin);
        if (reached == item.stage) {
            continue;
        }
        item.stage = reached;
        Sum& sum = m_sums[item.commitment];
        sum.stages[item.slot].value = reached;
        if (!sum.isStale) {
            sum.isStale = true;
            m_stale.push_back(item.commitment);
        }
    }
}

void WhatIf::settle() {
    bool isHeadlineStale = false;
    for (const std::size_t index : m_stale) {
        Sum& sum = m_sums[index];
        sum.isStale = false;
        sum.mean = meanOf(m_kind, sum.stages);
        if (sum.slot && sum.mean) {
            m_headline[*sum.slot].value = *sum.mean;
            isHeadlineStale = true;
        }
    }
    m_stale.clear();
    if (isHeadlineStale) {
        m_mean = meanOf(m_kind, m_headline);
    }
}

void WhatIf::choose(const std::set<QUuid>& actions) {
    for (std::size_t i = 0; i < m_deeds.size(); ++i) {
        set(i, actions.contains(m_deeds[i].id));
    }
    settle();
}

void WhatIf::choose(const QUuid& action, bool isChosen) {
    if (const auto found = m_deedOf.find(action); found != m_deedOf.end()) {
        set(found->second, isChosen);
        settle();
    }
}

bool WhatIf::isChosen(const QUuid& action) const {
    const auto found = m_deedOf.find(action);
    return found != m_deedOf.end() && m_deeds[found->second].isChosen;
}

bool WhatIf::counts(const QUuid& action) const {
    const auto found = m_deedOf.find(action);
    if (found == m_deedOf.end()) {
        return false;
    }
    const Deed& deed = m_deeds[found->second];
    return deed.isDone || (!deed.isHopeless && deed.lacking == 0);
}

bool WhatIf::isHopeless(const QUuid& action) const {
    const auto found = m_deedOf.find(action);
    return found != m_deedOf.end() && m_deeds[found->second].isHopeless;
}

std::vector<QUuid> WhatIf::lackedBy(const QUuid& action) const {
    std::vector<QUuid> lacked;
    const auto found = m_deedOf.find(action);
    if (found == m_deedOf.end()) {
        return lacked;
    }
    for (const std::size_t need : m_deeds[found->second].needs) {
        if (need != found->second && !m_deeds[need].isChosen) {
            lacked.push_back(m_deeds[need].id);
        }
    }
    return lacked;
}

WhatIf::Value WhatIf::valueOf(const Sum& sum) const {
    Value value;
    value.mean = sum.mean;
    std::vector<Weighted> aimed;
    bool anyTarget = false;
    for (const Aim& aim : sum.aims) {
        if (aim.target) {
            aimed.push_back({double(*aim.target), aim.weight});
            anyTarget = true;
        } else if (aim.item) {
            aimed.push_back({double(m_items[*aim.item].stage), aim.weight});
        }
    }
    if (anyTarget) {
        value.target = meanOf(m_kind, aimed);
    }
    if (value.mean && value.target) {
        value.gap = std::max(0.0, *value.target - *value.mean);
    }
    return value;
}

WhatIf::Value WhatIf::headline() const {
    Value value;
    value.mean = m_mean;
    std::vector<Weighted> aimed;
    bool anyTarget = false;
    for (const Sum& sum : m_sums) {
        if (!sum.isHeadline) {
            continue;
        }
        const Value own = valueOf(sum);
        anyTarget = anyTarget || own.target.has_value();
        // A commitment that nobody set a target in aims at staying where it is.
        if (const auto aim = own.target ? own.target : own.mean) {
            aimed.push_back({*aim, sum.weight});
        }
    }
    if (anyTarget) {
        value.target = meanOf(m_kind, aimed);
    }
    if (value.mean && value.target) {
        value.gap = std::max(0.0, *value.target - *value.mean);
    }
    return value;
}

std::vector<WhatIf::Part> WhatIf::parts() const {
    std::vector<Part> parts;
    for (const Sum& sum : m_sums) {
        if (sum.isHeadline) {
            parts.push_back({sum.code, sum.today, valueOf(sum), sum.isPrintable});
        }
    }
    return parts;
}

int WhatIf::stageOf(const QString& indicator) const {
    const auto found = m_itemOf.find(indicator);
    return found == m_itemOf.end() ? 0 : m_items[found->second].stage;
}

std::vector<std::optional<double>> WhatIf::meansAtYearEnds(const std::vector<int>& years,
                                                           const std::vector<Action>& dated) const {
    std::vector<std::pair<int, std::size_t>> ending; // year, deed
    for (const Action& action : dated) {
        const auto found = m_deedOf.find(action.id);
        if (found == m_deedOf.end() || !action.end.isValid()) {
            continue;
        }
        const Deed& deed = m_deeds[found->second];
        if (!deed.isDone && !deed.isHopeless && deed.lacking == 0) {
            ending.emplace_back(action.end.year(), found->second);
        }
    }
    std::sort(ending.begin(), ending.end());
    // As it stands with nothing but what is done, and from there on in the order of the years.
    WhatIf then = *this;
    for (const Deed& deed : m_deeds) {
        if (!deed.isHopeless && deed.lacking == 0) {
            then.lift(deed, -1);
        }
    }
    std::vector<std::optional<double>> means;
    means.reserve(years.size());
    auto next = ending.begin();
    for (const int year : years) {
        for (; next != ending.end() && next->first <= year; ++next) {
            then.lift(m_deeds[next->second], 1);
        }
        then.settle();
        means.push_back(then.m_mean);
    }
    return means;
}

double WhatIf::gainOf(const QUuid& action) {
    const auto found = m_deedOf.find(action);
    if (found == m_deedOf.end() || !m_mean) {
        return 0.0;
    }
    const Deed& deed = m_deeds[found->second];
    if (deed.isDone || deed.isHopeless) {
        return 0.0;
    }
    const double before = *m_mean;
    const bool wasChosen = deed.isChosen;
    std::vector<std::size_t> tried;
    if (wasChosen) {
        tried.push_back(found->second);
    } else {
        std::copy_if(deed.needs.begin(), deed.needs.end(), std::back_inserter(tried),
                     [this](std::size_t need) { return !m_deeds[need].isChosen; });
    }
    for (const std::size_t one : tried) {
        set(one, !wasChosen);
    }
    settle();
    const double with = *m_mean;
    for (const std::size_t one : tried) {
        set(one, wasChosen);
    }
    settle();
    return wasChosen ? before - with : with - before;
}

} // namespace atalaya
