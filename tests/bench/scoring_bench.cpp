// Scores and gaps of many assessments: the cost of one must not grow with their number.
#include "assessments/framework/FrameworkLoader.h"
#include "assessments/scoring/Gaps.h"
#include "models/exchange/AssessmentJson.h"
#include "tests/bench/Measure.h"

#include <QFile>

#include <cstdlib>

using namespace atalaya;

int main() {
    const auto framework = loadBuiltInFramework();
    QFile file(QStringLiteral(":/samples/altamar/2026.json"));
    if (!framework || !file.open(QIODevice::ReadOnly)) {
        return 1;
    }
    const auto read = readAssessmentJson(**framework, file.fileName(), file.readAll());
    if (!read.assessment) {
        return 1;
    }
    // 34 States x 20 rounds, none quite like another.
    constexpr std::size_t large = 34 * 20;
    std::vector<Assessment> rounds;
    for (std::size_t i = 0; i < large; ++i) {
        Assessment one = *read.assessment;
        std::size_t turn = 0;
        for (auto& [code, answer] : one.answers) {
            if (++turn % 7 == i % 7 && !answer.marks.empty()) {
                answer.marks.back() = Mark::NotMet;
            }
        }
        rounds.push_back(std::move(one));
    }
    double sink = 0;
    const auto score = [&](std::size_t count) {
        return bench::milliseconds([&] {
            for (std::size_t i = 0; i < count; ++i) {
                const ScoreSheet sheet = scoreAssessment(**framework, rounds[i]);
                sink += sheet.headline().mean.value_or(0) +
                        static_cast<double>(rankGaps(**framework, rounds[i], sheet).size());
            }
        });
    };
    // Cost of a unit at full size against the cost of a unit at a tenth.
    auto sides = bench::byTurns(
        9, [&] { return score(large) / 10.0; }, [&] { return score(large / 10); });
    const bool good = bench::report("scores and gaps: 680 assessments / 10 against 68", sides, 1.05);
    std::printf("%-52s %10.3f ms\n", "  one assessment, scores and ranked gaps", sides.floor / (large / 10));
    return good && sink > 0 ? 0 : 1;
}
