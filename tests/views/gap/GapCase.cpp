#include "tests/views/gap/GapCase.h"

#include "tests/support/Builders.h"

namespace atalaya::report::test {
namespace {

template <RealAssessment assessment> GapReportInput real() {
    return realInput(assessment);
}

GapReportInput evidencedAndGeometric() {
    GapReportInput input = realInput();
    input.assessment.headlineBasis = Basis::Evidenced;
    input.assessment.mean = MeanKind::Geometric;
    return input;
}

template <int seed> GapReportInput random() {
    const FrameworkPtr framework = realInput(RealAssessment::Empty).framework;
    GapReportInput input = inputOf(framework, atalaya::test::randomAssessment(*framework, seed));
    input.previous = atalaya::test::randomAssessment(*framework, seed + 1);
    input.previousFramework = framework;
    return input;
}

} // namespace

void PrintTo(const GapCase& tested, std::ostream* out) {
    *out << tested.name;
}

std::vector<GapCase> realCases() {
    return {{"Complete", real<RealAssessment::Complete>},
            {"FirstRound", real<RealAssessment::FirstRound>},
            {"HalfDone", real<RealAssessment::HalfDone>},
            {"Empty", real<RealAssessment::Empty>},
            {"OtherFramework", real<RealAssessment::OtherFramework>}};
}

std::vector<GapCase> allCases() {
    std::vector<GapCase> cases = realCases();
    cases.push_back({"EvidencedAndGeometric", evidencedAndGeometric});
    cases.push_back({"AtRandom", random<20>});
    cases.push_back({"AtRandomAgain", random<30>});
    return cases;
}

GapReport::GapReport(GapReportInput given)
    : input(std::move(given))
    , framework(*input.framework)
    , assessment(input.assessment)
    , language(input.options.language)
    , sheet(scoreAssessment(framework, assessment))
    , gaps(rankGaps(framework, assessment, sheet))
    , document(composed(input)) {
    if (input.previous) {
        last = scoreAssessment(*input.previousFramework, *input.previous, sheet.options);
    }
}

const Score* GapReport::lastScore(const QString& commitment) const {
    const CommitmentScore* before = last ? last->commitment(commitment) : nullptr;
    return before != nullptr ? &before->score : nullptr;
}

QString GapReport::inTable(const Score& score) const {
    return score.isPrintable() ? language.score(*score.mean) : QStringLiteral("\u2013");
}

QString GapReport::inWords(const Score* score) const {
    if (score == nullptr || !score->mean) {
        return QStringLiteral("\u2013");
    }
    return score->isPrintable() ? language.score(*score->mean) : QStringLiteral("not shown");
}

QString GapReport::orDash(const std::optional<double>& value) const {
    return value ? language.score(*value) : QStringLiteral("\u2013");
}

QString GapReport::change(const Score* before, const Score& now) const {
    return before != nullptr && before->isPrintable() && now.isPrintable() ? language.change(*now.mean - *before->mean)
                                                                           : QStringLiteral("\u2013");
}

QStringList GapReport::codes(const std::function<bool(const IndicatorScore&, const Answer&)>& fits) const {
    static const Answer none;
    QStringList found;
    for (const IndicatorScore& score : sheet.indicators) {
        const Answer* answer = assessment.answer(score.code);
        if (fits(score, answer != nullptr ? *answer : none)) {
            found << score.code;
        }
    }
    return found;
}

QString anchorOf(const QString& code) {
    return QStringLiteral("code_") + code;
}

} // namespace atalaya::report::test
