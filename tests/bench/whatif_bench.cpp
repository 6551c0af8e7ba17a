// What one tick on the What-if tab costs, against the plain roll-up of the same assessment: the gains of all 200
// actions beside what is chosen, and the scores with one more chosen, of five years too.
#include "assessments/strategy/WhatIf.h"
#include "tests/bench/Measure.h"
#include "tests/support/Builders.h"

#include <random>

using namespace atalaya;

namespace {

/// 74 answered indicators in eleven commitments, 200 actions with 300 dependencies.
Assessment largeAssessment(const FrameworkPtr& framework) {
    std::mt19937_64 random(7);
    const auto from = [&](int low, int high) {
        return low + static_cast<int>(random() % static_cast<std::uint64_t>(high - low + 1));
    };
    test::AssessmentBuilder builder(framework);
    for (const Indicator& indicator : framework->indicators) {
        builder.stage(indicator.code.toUtf8().constData(), from(1, 3));
        builder.target(indicator.code.toUtf8().constData(), 4);
    }
    Assessment assessment = builder.build();
    for (int i = 0; i < 200; ++i) {
        Action action;
        action.code = QStringLiteral("A%1").arg(i + 1);
        action.id = test::idOf(action.code);
        action.cost = 1000 * from(20, 900);
        action.end = QDate(2027 + i % 5, 6, 30);
        for (int lift = from(1, 3); lift > 0; --lift) {
            const auto& indicators = framework->indicators;
            action.lifts.push_back({indicators[random() % indicators.size()].code, from(2, 5)});
        }
        assessment.plan.actions.push_back(action);
    }
    for (int needs = 0; needs < 300; ++needs) {
        const int needing = from(1, 199);
        assessment.plan.actions[static_cast<std::size_t>(needing)].dependencies.insert(
            assessment.plan.actions[static_cast<std::size_t>(from(0, needing - 1))].id);
    }
    return assessment;
}

} // namespace

int main() {
    test::FrameworkBuilder builder(5);
    builder.group("core", true);
    for (int commitment = 1; commitment <= 11; ++commitment) {
        builder.commitment(QStringLiteral("P%1").arg(commitment, 2, 10, QLatin1Char('0')).toUtf8().constData(),
                           commitment <= 8 ? 7 : 6);
    }
    const FrameworkPtr framework = builder.build();
    const Assessment assessment = largeAssessment(framework);
    WhatIf whatIf(*framework, assessment);
    const auto& actions = assessment.plan.actions;
    for (std::size_t i = 0; i < actions.size(); i += 2) {
        whatIf.choose(actions[i].id, true);
    }
    constexpr int times = 50;
    const std::vector<int> years{2027, 2028, 2029, 2030, 2031};
    double sum = 0.0; // so that nothing is left out for want of a use
    bool isOn = false;
    const auto tick = [&] {
        return bench::milliseconds([&] {
            for (int i = 0; i < times; ++i) {
                isOn = !isOn;
                whatIf.choose(actions[1].id, isOn);
                for (const Action& action : actions) {
                    sum += whatIf.gainOf(action.id);
                }
                sum += whatIf.headline().mean.value_or(0.0) + double(whatIf.parts().size());
                sum += whatIf.meansAtYearEnds(years, actions).back().value_or(0.0);
            }
        });
    };
    const auto rollUp = [&] {
        return bench::milliseconds([&] {
            for (int i = 0; i < times; ++i) {
                sum += scoreAssessment(*framework, assessment).headline().mean.value_or(0.0);
            }
        });
    };
    const bench::Sides sides = bench::byTurns(9, tick, rollUp);
    const bool good = bench::report("what if, 74 indicators, 200 actions: plain roll-up", sides, 20.0) && sum > 0.0;
    std::printf("%-52s %10.3f ms  of 16.667 ms for a frame at 60 Hz\n", "  one tick with all gains",
                sides.ours / times);
    return good ? 0 : 1;
}
