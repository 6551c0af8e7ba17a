#include "assessments/scoring/Explainers.h"

#include <algorithm>

namespace atalaya {

namespace {

QString countOf(const ExplanationCase& given, const QString& what, const QStringList& codes) {
    const Language& language = given.language();
    return codes.isEmpty()
               ? language.translate("Explanation", "%1: 0.", "a stage").arg(what)
               : language.translate("Explanation", "%1: %2 (%3).", "a stage, how many questions, their codes")
                     .arg(what, QString::number(codes.size()), codes.join(QLatin1String(", ")));
}

/// How many of a commitment's questions stand where, and which: the counts that tables and strips show of it.
void tellStages(Explanation& explanation, const ExplanationCase& given, const ScoredSubject& subject) {
    const Language& language = given.language();
    const auto codesThat = [&](const auto& fits) {
        QStringList codes;
        for (const IndicatorScore* score : subject.indicators) {
            if (fits(*score)) {
                codes.append(score->code);
            }
        }
        return codes;
    };
    const auto codesIn = [&](AnswerState state) {
        return codesThat([state](const IndicatorScore& score) { return score.state == state; });
    };
    QStringList counts;
    for (int stage = 1; stage <= given.framework.ceiling(); ++stage) {
        const QStringList codes = codesThat([&](const IndicatorScore& score) {
            return score.state == AnswerState::Answered && score.stage(given.basis) == stage;
        });
        counts << countOf(given, language.translate("Explanation", "Stage %1").arg(stage), codes);
    }
    counts << countOf(given, language.translate("Explanation", "Not answered"), codesIn(AnswerState::NotAnswered))
           << countOf(given, language.translate("Explanation", "Not applicable"), codesIn(AnswerState::NotApplicable));
    explanation.remarks.append(counts.join(u' '));
}

} // namespace

Explanation explainSpread(const ExplanationCase& given, const ScoredSubject& subject) {
    const Language& language = given.language();
    const bool median = given.number.quantity == Quantity::Median;
    Explanation explanation = startOf(
        given,
        median ? language.translate("Explanation", "Median stage of %1").arg(subject.title)
               : language.translate("Explanation", "Lowest stage of %1").arg(subject.title),
        median ? Formula::Median : Formula::Lowest,
        median ? language.translate("Explanation", "The middle one of the stages in order; of an even number, the mean "
                                                   "of the middle two. Weights do not matter.")
               : language.translate("Explanation", "The lowest of the stages. Weights do not matter."));
    std::vector<int> stages;
    for (const IndicatorScore* score : subject.indicators) {
        const Indicator* indicator = given.framework.indicator(score->code);
        if (score->state != AnswerState::Answered || indicator == nullptr) {
            continue;
        }
        const int stage = score->stage(given.basis);
        explanation.terms.push_back(
            {{score->code, given.stageQuantity()}, given.words.indicator(*indicator), double(stage), 1.0, {}});
        stages.push_back(stage);
    }
    if (subject.score != nullptr && !stages.empty()) {
        explanation.value = subject.score->median;
        if (!median) {
            explanation.value = subject.score->lowest;
        }
        explanation.shown = given.words.plain(*explanation.value, 1);
        std::sort(stages.begin(), stages.end());
        QStringList sorted;
        for (const int stage : stages) {
            sorted.append(QString::number(stage));
        }
        explanation.workedText =
            language.translate("Explanation", "In order: %1. = %2").arg(sorted.join(u' '), explanation.shown);
    }
    tellWhatIsLeftOut(explanation, given, subject);
    tellCoverage(explanation, given, subject);
    explanation.choices.append(
        language.translate("Explanation", "Counted from %1.").arg(given.words.basis(given.basis)));
    return explanation;
}

Explanation explainCoverage(const ExplanationCase& given, const ScoredSubject& subject) {
    const Language& language = given.language();
    Explanation explanation =
        startOf(given, language.translate("Explanation", "Coverage of %1").arg(subject.title), Formula::Ratio,
                language.translate("Explanation", "Coverage = answered ÷ applicable"));
    if (subject.kind == ScoredSubject::Kind::Commitment) {
        for (const IndicatorScore* score : subject.indicators) {
            const Indicator* indicator = given.framework.indicator(score->code);
            if (score->state == AnswerState::NotApplicable || indicator == nullptr) {
                continue;
            }
            const bool answered = score->state == AnswerState::Answered;
            explanation.terms.push_back({{score->code, Quantity::Stage},
                                         given.words.indicator(*indicator),
                                         answered ? 1.0 : 0.0,
                                         1.0,
                                         answered ? language.translate("Explanation", "answered")
                                                  : language.translate("Explanation", "not answered")});
        }
        if (!subject.indicators.empty()) {
            tellStages(explanation, given, subject);
        }
    } else {
        for (const CommitmentScore* score : subject.commitments) {
            const Commitment* commitment = given.framework.commitment(score->code);
            const Coverage& coverage = score->score.coverage;
            if (commitment != nullptr && coverage.applicable > 0) {
                explanation.terms.push_back({{score->code, Quantity::Coverage},
                                             given.words.commitment(*commitment),
                                             double(coverage.answered),
                                             double(coverage.applicable),
                                             given.words.answered(coverage)});
            }
        }
    }
    if (subject.score == nullptr || subject.score->coverage.applicable == 0) {
        explanation.shown = subject.score == nullptr ? given.words.outOfScope()
                                                     : language.translate("Explanation", "nothing is applicable");
    } else {
        const Coverage& coverage = subject.score->coverage;
        explanation.value = coverage.ratio();
        explanation.shown = language.percent(coverage.ratio());
        explanation.workedText =
            language.translate("Explanation", "= %1 ÷ %2, shown as %3")
                .arg(QString::number(coverage.answered), QString::number(coverage.applicable), explanation.shown);
        if (coverage.isProvisional()) {
            explanation.remarks.append(
                coverage.isPrintable()
                    ? language.translate("Explanation", "Scores below 100% coverage are provisional.")
                    : language.translate("Explanation", "Scores below 60% coverage are not printed as numbers."));
        }
    }
    tellWhatIsLeftOut(explanation, given, subject);
    return explanation;
}

} // namespace atalaya
