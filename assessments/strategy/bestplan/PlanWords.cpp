#include "assessments/strategy/bestplan/PlanWords.h"

#include <algorithm>
#include <iterator>

namespace atalaya {

PlanWords::PlanWords(const PlanProblem& problem, const Language& language, std::function<QString(qint64)> money)
    : m_problem(problem), m_language(language), m_money(std::move(money)) {
    if (!m_money) {
        m_money = [language](qint64 value) { return language.whole(value); };
    }
}

PlanWords::PlanWords(const PlanAsProblem& asked, const Language& language, std::function<QString(qint64)> money)
    : PlanWords(asked.problem, language, std::move(money)) {
    m_isGainOfHeadline = asked.isGainOfHeadline;
    m_isGainPrintable = asked.isGainPrintable;
    m_waitsForStopped = asked.waitsForStopped;
    m_unestimated = asked.unestimated;
}

QString PlanWords::code(int candidate) const {
    return m_problem.candidates.at(static_cast<std::size_t>(candidate)).code;
}

QString PlanWords::indicator(int index) const {
    const PlanIndicator& known = m_problem.indicators.at(static_cast<std::size_t>(index));
    return known.by.isValid() ? m_language.translate("BestPlan", "%1 by %2", "question, day")
                                    .arg(known.code, m_language.longDate(known.by))
                              : known.code;
}

QString PlanWords::codes(const std::vector<int>& candidates) const {
    constexpr std::size_t most = 6;
    QStringList named;
    for (std::size_t i = 0; i < std::min(most, candidates.size()); ++i) {
        named << code(candidates[i]);
    }
    const QString list = m_language.list(named);
    if (candidates.size() <= most) {
        return list;
    }
    const int others = static_cast<int>(candidates.size() - most);
    return m_language.translate("BestPlan", "%1 and %n more", "actions by code", others)
        .arg(named.join(QStringLiteral(", ")));
}

QString PlanWords::amount(PlanObstacle::Limit limit, qint64 value) const {
    return limit == PlanObstacle::Limit::Capacity ? m_language.whole(value) : m_money(value);
}

QString PlanWords::points(double gain) const {
    // As scores are written; more decimals where two would show nothing.
    constexpr int most = 4;
    int decimals = 2;
    for (double least = 5e-3; decimals < most && gain > 0.0 && gain < least; least /= 10.0) {
        ++decimals;
    }
    return m_language.number(gain, decimals);
}

QString PlanWords::limitName(PlanObstacle::Limit limit, int year, const QString& body) const {
    switch (limit) {
    case PlanObstacle::Limit::Budget:
        return translate("BestPlan", "the budget of %1").arg(QString::number(year));
    case PlanObstacle::Limit::TotalBudget:
        return translate("BestPlan", "the total budget");
    case PlanObstacle::Limit::Capacity:
        return translate("BestPlan", "the capacity of %1 in %2").arg(body, QString::number(year));
    }
    return {};
}

QString PlanWords::lifts(const std::vector<OwedLift>& lifts) const {
    const auto known = [this](const OwedLift& lift) -> const PlanIndicator& {
        return m_problem.indicators.at(static_cast<std::size_t>(lift.indicator));
    };
    QStringList named;
    for (const OwedLift& lift : lifts) {
        // The question itself says it already.
        const bool isSaid = known(lift).by.isValid() && std::any_of(lifts.begin(), lifts.end(), [&](const OwedLift& l) {
                                return !known(l).by.isValid() && known(l).code == known(lift).code;
                            });
        if (isSaid) {
            continue;
        }
        named << translate("BestPlan", "%1 from stage %2 to %3")
                     .arg(indicator(lift.indicator), QString::number(lift.fromStage), QString::number(lift.toStage));
    }
    return m_language.list(named);
}

QString PlanWords::outcome(const BestPlan& plan) const {
    std::vector<int> unpriced;
    if (plan.found) {
        std::copy_if(plan.chosen.begin(), plan.chosen.end(), std::back_inserter(unpriced),
                     [this](int candidate) { return m_unestimated.contains(candidate); });
    }
    const QString said = judgement(plan);
    if (unpriced.empty()) {
        return said;
    }
    const int count = static_cast<int>(unpriced.size());
    const QString free = m_language.translate("BestPlan", "%n of its action(s) have no cost yet and count as 0: %1.",
                                              "actions by code", count);
    return said + QLatin1Char(' ') + free.arg(codes(unpriced));
}

QString PlanWords::judgement(const BestPlan& plan) const {
    const bool isMost = m_problem.goal == PlanGoal::MostGain;
    if (plan.end == BestPlan::End::Impossible) {
        return plan.obstacle ? obstacle(*plan.obstacle) : QString();
    }
    if (!plan.found) {
        return plan.end == BestPlan::End::Cancelled
                   ? translate("BestPlan",
                               "The search was cancelled before it found a plan. Start it again and let it run.")
                   : translate("BestPlan", "The time was over before a plan was found. Allow more time.");
    }
    const QString gains = m_isGainOfHeadline ? translate("BestPlan", "Gains %1 points of the headline score for %2.")
                                             : translate("BestPlan", "Gains %1 points of the arithmetic mean for %2.");
    const QString whole =
        !isMost ? (std::any_of(m_problem.indicators.begin(), m_problem.indicators.end(),
                               [](const PlanIndicator& one) { return one.by.isValid(); })
                       ? translate("BestPlan", "Reaches every target by its day for %1.")
                       : translate("BestPlan", "Reaches every target for %1."))
                      .arg(m_money(plan.cost))
        : m_isGainPrintable
            ? gains.arg(points(plan.gain), m_money(plan.cost))
            : translate("BestPlan", "Costs %1; too few questions are answered to say how many points it gains.")
                  .arg(m_money(plan.cost));
    if (plan.end == BestPlan::End::Optimal && plan.isSecondProven) {
        return translate("BestPlan", "%1 No plan is better.").arg(whole);
    }
    if (plan.end == BestPlan::End::Optimal) {
        return isMost ? translate("BestPlan",
                                  "%1 No plan gains more; one that gains as much for less may exist. Let it run "
                                  "longer to know.")
                            .arg(whole)
                      : translate("BestPlan",
                                  "%1 No plan costs less; one that gains more for as much may exist. Let it run "
                                  "longer to know.")
                            .arg(whole);
    }
    const QString part = m_language.number(100.0 * plan.distance, 1);
    return isMost
               ? translate("BestPlan",
                           "%1 The search was stopped: a better plan may exist, with at most %2% more of the gain that "
                           "could be reached. Let it run longer to know.")
                     .arg(whole, part)
               : translate(
                     "BestPlan",
                     "%1 The search was stopped: a plan that costs up to %2% less may exist. Let it run longer to "
                     "know.")
                     .arg(whole, part);
}

QString PlanWords::obstacle(const PlanObstacle& obstacle) const {
    using Kind = PlanObstacle::Kind;
    const QString needed = amount(obstacle.limit, obstacle.needed);
    const QString most = amount(obstacle.limit, obstacle.most);
    switch (obstacle.kind) {
    case Kind::MustDoNeedsExcluded:
        if (m_waitsForStopped.contains(obstacle.other)) {
            return obstacle.candidate == obstacle.other
                       ? translate("BestPlan",
                                   "%1 must be done and waits for an action that was stopped. Take that dependency "
                                   "away, or do not insist on %1.")
                             .arg(code(obstacle.candidate))
                       : translate("BestPlan",
                                   "%1 must be done, and %2 waits for an action that was stopped. Take that "
                                   "dependency away, or do not insist on %1.")
                             .arg(code(obstacle.candidate), code(obstacle.other));
        }
        return obstacle.candidate == obstacle.other
                   ? translate("BestPlan", "%1 must be done and is excluded. Take one of the two back.")
                         .arg(code(obstacle.candidate))
                   : translate("BestPlan",
                               "%1 must be done and needs %2, which is excluded. Allow %2, or do not insist on %1.")
                         .arg(code(obstacle.candidate), code(obstacle.other));
    case Kind::MustDoOverLimit:
        return translate("BestPlan", "What must be done needs %1 of %2, which is %3. Raise it, or insist on less.")
            .arg(needed, limitName(obstacle.limit, obstacle.year, obstacle.body), most);
    case Kind::TargetBeyondAll:
        if (const PlanIndicator& known = m_problem.indicators.at(static_cast<std::size_t>(obstacle.indicator));
            known.by.isValid()) {
            return translate("BestPlan",
                             "No action that ends by %1 with all that it needs lifts %2 to its target: with those that "
                             "do end by then it reaches stage %3. Move one forward, or the target to a later day.")
                .arg(m_language.longDate(known.by), known.code, QString::number(obstacle.stage));
        }
        return translate(
                   "BestPlan",
                   "No action lifts %1 to its target: with all of them it reaches stage %2. Add an action, or lower "
                   "the "
                   "target.")
            .arg(indicator(obstacle.indicator), QString::number(obstacle.stage));
    case Kind::TargetOnlyExcluded:
        return translate(
                   "BestPlan",
                   "Only actions that are excluded, or need an excluded one, lift %1 to its target; without them it "
                   "reaches stage %2. Allow one of them, or lower the target.")
            .arg(indicator(obstacle.indicator), QString::number(obstacle.stage));
    case Kind::TargetOnlyTooMuch:
        return translate(
                   "BestPlan",
                   "Each action that lifts %1 to its target exceeds a budget or a capacity, together with what it "
                   "needs "
                   "and what must be done. Raise the budget, or lower the target.")
            .arg(indicator(obstacle.indicator));
    case Kind::TargetsOverLimit:
        return translate(
                   "BestPlan",
                   "Every way to reach all targets needs at least %1 of %2, which is %3. Raise it, or lower a target.")
            .arg(needed, limitName(obstacle.limit, obstacle.year, obstacle.body), most);
    case Kind::TargetsTogether:
        return translate(
            "BestPlan",
            "The targets could be reached within each budget and capacity alone, but not within all of them "
            "together. Raise one of them, or lower a target.");
    }
    return {};
}

QString PlanWords::reason(const PlanReason& reason) const {
    using Kind = PlanReason::Kind;
    const QString needed = amount(reason.limit, reason.needed);
    const QString left = amount(reason.limit, reason.left);
    const QString limit = limitName(reason.limit, reason.year, reason.body);
    switch (reason.kind) {
    case Kind::MustDo:
        return reason.lifts.empty()
                   ? translate("BestPlan", "In: it must be done.")
                   : translate("BestPlan", "In: it must be done. It lifts %1.").arg(lifts(reason.lifts));
    case Kind::NeededByMustDo:
        return translate("BestPlan", "In: %1, which must be done, needs it.").arg(code(reason.other));
    case Kind::Lifts:
        return translate("BestPlan", "In: it lifts %1.").arg(lifts(reason.lifts));
    case Kind::NeededBy:
        return translate("BestPlan", "In: %1 needs it.").arg(code(reason.other));
    case Kind::LiftsWithOthers:
        return translate(
            "BestPlan",
            "In, but other chosen actions reach all that it lifts. Let the search run longer to do without it.");
    case Kind::Excluded:
        return translate("BestPlan", "Out: it is excluded.");
    case Kind::NeedsExcluded:
        return m_waitsForStopped.contains(reason.other)
                   ? translate("BestPlan", "Out: it needs %1, which waits for an action that was stopped.")
                         .arg(code(reason.other))
                   : translate("BestPlan", "Out: it needs %1, which is excluded.").arg(code(reason.other));
    case Kind::TooMuch:
        return translate("BestPlan",
                         "Out: with what it needs it takes %1 of %2; beside what must be done there are %3.")
            .arg(needed, limit, left);
    case Kind::NothingNew:
        return isBesideHeadline(reason.candidate)
                   ? translate("BestPlan", "Out: what it lifts does not count in the headline score.")
                   : translate("BestPlan", "Out: it lifts nothing above what the plan reaches without it.");
    case Kind::OverWhatIsLeft:
        if (!m_isGainPrintable) {
            return translate("BestPlan", "Out: with what it needs it takes %1 of %2, of which %3 are left.")
                .arg(needed, limit, left);
        }
        return translate("BestPlan",
                         "Out: with what it needs it would gain %1 points and takes %2 of %3, of which %4 are "
                         "left.")
            .arg(points(reason.gain), needed, limit, left);
    case Kind::NoTarget:
        return translate("BestPlan", "Out: every target is reached without it.");
    case Kind::NotTried:
        if (!m_isGainPrintable) {
            return translate("BestPlan",
                             "Out, though it fits and would gain: the search was stopped. Let it run longer.");
        }
        return translate("BestPlan",
                         "Out, though it fits and would gain %1 points: the search was stopped. Let it run longer.")
            .arg(points(reason.gain));
    }
    return {};
}

bool PlanWords::isBesideHeadline(int candidate) const {
    const std::vector<PlanLift>& lifts = m_problem.candidates.at(static_cast<std::size_t>(candidate)).lifts;
    return !lifts.empty() && std::all_of(lifts.begin(), lifts.end(), [this](const PlanLift& lift) {
        return m_problem.indicators.at(static_cast<std::size_t>(lift.indicator)).weight == 0.0;
    });
}

QString PlanWords::loss(int candidate, const ForcedLoss& loss) const {
    if (!loss.isPossible) {
        return loss.obstacle ? obstacle(*loss.obstacle) : QString();
    }
    if (!loss.proven) {
        return translate("BestPlan", "What it would cost to insist on %1 was not found in time. Allow more time.")
            .arg(code(candidate));
    }
    const bool isLost = m_problem.goal == PlanGoal::MostGain && loss.gain > 0.0;
    const QString dearer = loss.cost > 0 ? translate("BestPlan", "the plan would cost %1 more").arg(m_money(loss.cost))
                           : loss.cost < 0
                               ? translate("BestPlan", "the plan would cost %1 less").arg(m_money(-loss.cost))
                               : translate("BestPlan", "the plan would cost the same");
    const QString said =
        isLost && !m_isGainPrintable
            ? translate("BestPlan", "With %1 the plan would gain less, and %2.").arg(code(candidate), dearer)
        : isLost ? translate("BestPlan", "With %1 the plan would gain %2 points less, and %3.")
                       .arg(code(candidate), points(loss.gain), dearer)
                 : translate("BestPlan", "With %1 the plan would be as good, and %2.").arg(code(candidate), dearer);
    std::vector<int> others = loss.in;
    std::erase(others, candidate);
    if (loss.out.empty()) {
        return others.empty() ? said : translate("BestPlan", "%1 It would bring in %2.").arg(said, codes(others));
    }
    return others.empty() ? translate("BestPlan", "%1 It would displace %2.").arg(said, codes(loss.out))
                          : translate("BestPlan", "%1 It would displace %2 and bring in %3.")
                                .arg(said, codes(loss.out), codes(others));
}

QString PlanWords::next(const NextGain& next) const {
    if (!next.exists) {
        return next.proven
                   ? translate("BestPlan",
                               "No larger budget would gain more: what is left needs capacity, or is excluded, or "
                               "lifts nothing further.")
                   : translate("BestPlan", "What a larger budget would buy was not found in time. Allow more time.");
    }
    QStringList years;
    qint64 ofYears = 0;
    for (const auto& [year, extra] : next.extraByYear) {
        years << translate("BestPlan", "%1 in %2").arg(m_money(extra), QString::number(year));
        ofYears += extra;
    }
    const QString list = m_language.list(years);
    const QString where = years.isEmpty() ? m_money(next.extra)
                          : ofYears < next.extra
                              ? translate("BestPlan", "%1 over all years, of which %2,").arg(m_money(next.extra), list)
                              : list;
    if (!m_isGainPrintable) {
        return next.proven
                   ? translate("BestPlan", "The next %1 would gain more; less money buys nothing.").arg(where)
                   : translate("BestPlan",
                               "%1 more would gain more; the search was stopped before it was sure that less does not.")
                         .arg(where);
    }
    return next.proven
               ? translate("BestPlan", "The next %1 would gain %2 points more; less money buys nothing.")
                     .arg(where, points(next.gain))
               : translate("BestPlan",
                           "%1 more would gain %2 points more; the search was stopped before it was sure that less "
                           "does not.")
                     .arg(where, points(next.gain));
}

} // namespace atalaya
