#include "tests/views/charts/ChartSamples.h"

namespace atalaya::test {

TargetBarsSpec coreBars() {
    TargetBarsSpec spec;
    spec.text = {s("Core against targets"), s("Bar chart of seven commitments.")};
    spec.rows = {{s("5"), s("2004 Strategy"), 2.33, 3.22, 2.00, false},
                 {s("6"), s("CSIRTs"), 2.63, 3.38, 2.13, false},
                 {s("7"), s("Hemispheric network"), 2.33, 3.17, 1.83, false},
                 {s("8"), s("Critical infrastructure"), 2.11, 3.10, 1.50, true},
                 {s("9"), s("National strategy"), 2.33, 3.17, 1.83, false},
                 {s("10"), s("Private sector, academia"), 1.75, 2.60, 1.40, true},
                 {s("11"), s("Supply chain"), 1.75, 2.40, 1.40, true}};
    spec.nowLabel = s("now");
    spec.gapLabel = s("gap");
    spec.targetLabel = s("target 2028");
    spec.lastLabel = s("2024");
    spec.incompleteLabel = s("not all answered");
    spec.nowHead = s("now");
    spec.targetHead = s("target");
    return spec;
}

TargetBarsSpec hardBars(int rows, int ceiling) {
    TargetBarsSpec spec = coreBars();
    spec.ceiling = ceiling;
    spec.rows.clear();
    for (int i = 0; i < rows; ++i) {
        TargetBarsSpec::Row row;
        row.number = QString::number(i + 1);
        row.label = i % 3 == 0 ? s("Voluntary contributions of people, equipment and money for the help of others")
                               : s("Treaties");
        switch (i % 4) {
        case 0:
            row.now = 1.0;
            row.target = ceiling;
            break;
        case 1:
            row.target = 2.0;
            break;
        case 2:
            row.now = ceiling;
            row.target = 1.5;
            row.last = 1.0;
            break;
        default:
            row.incomplete = true;
        }
        spec.rows.push_back(row);
    }
    return spec;
}

RadarSpec coreRadar() {
    RadarSpec spec;
    const TargetBarsSpec bars = coreBars();
    spec.text = {s("Core, now, 2024 and target"), s("Radar chart with seven axes.")};
    for (const TargetBarsSpec::Row& row : bars.rows) {
        spec.axes.push_back({row.number, row.label, row.now, row.target, row.last});
    }
    spec.nowLabel = s("now");
    spec.targetLabel = s("target 2028");
    spec.lastLabel = s("2024");
    return spec;
}

RadarSpec wideRadar(int axes, int ceiling) {
    RadarSpec spec = coreRadar();
    spec.ceiling = ceiling;
    spec.axes.clear();
    for (int i = 0; i < axes; ++i) {
        spec.axes.push_back({QString::number(i + 1), s("Prevention of terrorism and the law"),
                             i == 2 ? std::nullopt : std::optional(1.0 + (i * 7 % 10) / 10.0 * (ceiling - 1)),
                             std::optional<double>(ceiling), std::nullopt});
    }
    spec.lastLabel.clear();
    return spec;
}

DistributionSpec coreTotal() {
    DistributionSpec spec;
    spec.text = {s("Stage of the 46 answers of the core"), s("Answers by stage: 9, 19, 16, 2, 0.")};
    spec.stageNames = {s("Initial"), s("Planned"), s("Operating"), s("Measured"), s("Adaptive")};
    spec.rows = {{QString(), s("Core"), {9, 19, 16, 2, 0}, 3, 1}};
    spec.notAnsweredLabel = s("not answered");
    spec.notApplicableLabel = s("not applicable");
    return spec;
}

DistributionSpec coreStrips() {
    DistributionSpec spec = coreTotal();
    spec.rows = {{s("5"), s("2004 Strategy"), {1, 4, 4, 0, 0}, 0, 0},
                 {s("6"), s("CSIRTs"), {1, 2, 4, 1, 0}, 0, 0},
                 {s("8"), s("Critical infrastructure"), {2, 5, 1, 1, 0}, 1, 1},
                 {s("13"), s("Regular Fund resources for the Committee and its Secretariat"), {0, 0, 1, 0, 0}, 0, 0},
                 {s("15"), s("Work Plan"), {0, 0, 0, 0, 0}, 5, 0}};
    return spec;
}

GapRankingSpec rankedGaps() {
    GapRankingSpec spec;
    spec.text = {s("Ranked gaps"), s("Bar chart of the first gaps.")};
    const QString three = s("1.5 \u00d7 2 = 3.0");
    spec.rows = {{s("1"), s("P08-02"), s("Security duties and supervision of operators"), 1, 3, 3.0, three, true},
                 {s("2"), s("P08-08"), s("Notification of cyber incidents by operators"), 1, 3, 3.0, three, false},
                 {s("3"), s("P06-03"), s("Contact with the national CSIRT at all hours"), 2, 4, 2.0,
                  s("1.0 \u00d7 2 = 2.0"), true},
                 {s("4"), s("P08-01"), s("Identification of critical infrastructure"), 2, 3, 1.5,
                  s("1.5 \u00d7 1 = 1.5"), false}};
    spec.priorityLabel = s("weight \u00d7 gap");
    spec.quickWinLabel = s("quick win");
    return spec;
}

} // namespace atalaya::test
