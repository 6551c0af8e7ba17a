#include "assessments/foundation/WeightText.h"
#include "assessments/scoring/Explainers.h"
#include "assessments/scoring/Means.h"

#include <algorithm>
#include <cmath>

namespace atalaya {
namespace {

Formula formulaOf(MeanKind mean) {
    switch (mean) {
    case MeanKind::Arithmetic:
        return Formula::WeightedArithmetic;
    case MeanKind::Geometric:
        return Formula::WeightedGeometric;
    case MeanKind::Lowest:
        return Formula::Lowest;
    }
    return Formula::WeightedArithmetic;
}

bool isOfIndicators(const ScoredSubject& subject) {
    return subject.kind == ScoredSubject::Kind::Commitment;
}

/// `name` is what is computed, `part` what it is computed from.
QString formulaText(const ExplanationCase& given, const QString& name, const QString& part) {
    const Language& language = given.language();
    switch (given.sheet.options.mean) {
    case MeanKind::Arithmetic:
        return language.translate("Explanation", "%1 = Σ (weight × %2) ÷ Σ weights").arg(name, part);
    case MeanKind::Geometric:
        return language.translate("Explanation", "%1 = exp(Σ (weight × ln %2) ÷ Σ weights)").arg(name, part);
    case MeanKind::Lowest:
        return language.translate("Explanation", "%1 = the lowest %2").arg(name, part);
    }
    return {};
}

QString workedText(const ExplanationCase& given, const Explanation& explanation) {
    if (!explanation.value) {
        return {};
    }
    const Language& language = given.language();
    const QString exact = given.words.plain(*explanation.value);
    const QString shown = language.score(*explanation.value);
    double sum = 0.0;
    double weights = 0.0;
    for (const ExplanationTerm& term : explanation.terms) {
        sum += term.weight * (explanation.formula == Formula::WeightedGeometric ? std::log(term.value) : term.value);
        weights += term.weight;
    }
    switch (explanation.formula) {
    case Formula::WeightedArithmetic:
        return language.translate("Explanation", "= %1 ÷ %2 = %3, shown as %4")
            .arg(given.words.plain(sum), weightText(weights, language), exact, shown);
    case Formula::WeightedGeometric:
        return language.translate("Explanation", "= exp(%1 ÷ %2) = %3, shown as %4")
            .arg(given.words.plain(sum), weightText(weights, language), exact, shown);
    default:
        return language.translate("Explanation", "= %1, shown as %2").arg(exact, shown);
    }
}

const Score* scoreIn(const ScoreSheet& sheet, const QString& subject, ScoredSubject::Kind kind) {
    if (kind == ScoredSubject::Kind::Commitment) {
        const CommitmentScore* score = sheet.commitment(subject);
        return score == nullptr ? nullptr : &score->score;
    }
    if (kind == ScoredSubject::Kind::Group) {
        const GroupScore* score = sheet.group(subject);
        return score == nullptr ? nullptr : &score->score;
    }
    return &sheet.whole;
}

/// What the mean (or the target) would be under each other choice that can be made.
void tellAlternatives(Explanation& explanation, const ExplanationCase& given, const ScoredSubject& subject,
                      std::optional<double> Score::*member) {
    if (!explanation.value || !explanation.printable) {
        return;
    }
    const Language& language = given.language();
    const ScoringOptions options = given.sheet.options;
    const auto add = [&](const QString& label, const Assessment& assessment, ScoringOptions other) {
        const ScoreSheet sheet = scoreAssessment(given.framework, assessment, other);
        const Score* score = scoreIn(sheet, given.number.subject, subject.kind);
        explanation.alternatives.push_back({label, score == nullptr ? std::nullopt : score->*member});
    };
    const auto isWeighted = [&](const auto* part) { return given.assessment.weights.count(part->code) > 0; };
    if (std::any_of(subject.indicators.begin(), subject.indicators.end(), isWeighted) ||
        (!isOfIndicators(subject) && std::any_of(subject.commitments.begin(), subject.commitments.end(), isWeighted))) {
        Assessment unweighted = given.assessment;
        unweighted.weights.clear();
        const bool allOne = std::all_of(given.framework.commitments.begin(), given.framework.commitments.end(),
                                        [](const Commitment& c) { return c.defaultWeight == 1.0; }) &&
                            std::all_of(given.framework.indicators.begin(), given.framework.indicators.end(),
                                        [](const Indicator& i) { return i.defaultWeight == 1.0; });
        add(allOne ? language.translate("Explanation", "With all weights 1")
                   : language.translate("Explanation", "With the framework's own weights"),
            unweighted, options);
    }
    const Basis otherBasis = options.basis == Basis::Claimed ? Basis::Evidenced : Basis::Claimed;
    add(language.translate("Explanation", "From %1").arg(given.words.basis(otherBasis)), given.assessment,
        {otherBasis, options.mean});
    for (const MeanKind mean : {MeanKind::Arithmetic, MeanKind::Geometric, MeanKind::Lowest}) {
        if (mean != options.mean) {
            add(language.translate("Explanation", "By %1").arg(given.words.mean(mean)), given.assessment,
                {options.basis, mean});
        }
    }
}

/// The stage of an indicator, or the mean of a commitment, as an input.
ExplanationTerm termOf(const ExplanationCase& given, const IndicatorScore& score) {
    const Indicator* indicator = given.framework.indicator(score.code);
    ExplanationTerm term;
    term.from = {score.code, given.stageQuantity()};
    term.label = indicator == nullptr ? score.code : given.words.indicator(*indicator);
    term.value = score.stage(given.basis);
    term.weight = score.weight;
    if (score.claimed > score.evidenced) {
        term.note = given.language()
                        .translate("Explanation", "claimed %1, evidenced %2")
                        .arg(QString::number(score.claimed), QString::number(score.evidenced));
    }
    return term;
}

ExplanationTerm termOf(const ExplanationCase& given, const CommitmentScore& score, Quantity quantity) {
    const Commitment* commitment = given.framework.commitment(score.code);
    ExplanationTerm term;
    term.from = {score.code, quantity};
    term.label = commitment == nullptr ? score.code : given.words.commitment(*commitment);
    term.value = score.score.mean.value_or(0.0);
    term.weight = score.weight;
    term.note = given.words.answered(score.score.coverage);
    term.printable = score.score.isPrintable();
    if (!term.printable) {
        term.note = given.language().translate("Explanation", "%1: too few for a score of its own").arg(term.note);
    }
    return term;
}

} // namespace

Explanation explainMean(const ExplanationCase& given, const ScoredSubject& subject) {
    const Language& language = given.language();
    const QString part = isOfIndicators(subject) ? language.translate("Explanation", "stage", "in a formula")
                                                 : language.translate("Explanation", "commitment", "in a formula");
    Explanation explanation = startOf(given,
                                      given.number.quantity == Quantity::Mean
                                          ? language.translate("Explanation", "Score of %1").arg(subject.title)
                                          : language.translate("Explanation", "Score of %1 from %2")
                                                .arg(subject.title, given.words.basis(given.basis)),
                                      formulaOf(given.sheet.options.mean), formulaText(given, subject.title, part));
    explanation.value = subject.score == nullptr ? std::nullopt : subject.score->mean;
    explanation.shown = explanation.value ? language.score(*explanation.value) : QString();
    if (isOfIndicators(subject)) {
        for (const IndicatorScore* score : subject.indicators) {
            if (score->state == AnswerState::Answered) {
                explanation.terms.push_back(termOf(given, *score));
            }
        }
    } else {
        for (const CommitmentScore* score : subject.commitments) {
            const Commitment* commitment = given.framework.commitment(score->code);
            if (score->score.mean) {
                explanation.terms.push_back(termOf(given, *score, given.number.quantity));
            } else if (commitment != nullptr) {
                explanation.leftOut.push_back(
                    {score->code, given.words.commitment(*commitment),
                     score->score.coverage.applicable == 0
                         ? language.translate("Explanation", "no question of it is applicable")
                         : language.translate("Explanation", "no question of it is answered")});
            }
        }
        explanation.remarks.append(
            language.translate("Explanation", "Each commitment is the %1 of the %2 of its answered questions.")
                .arg(given.words.mean(given.sheet.options.mean), given.words.basis(given.basis)));
    }
    if (subject.score != nullptr && subject.score->isPrintable()) {
        explanation.remarks.append(language.translate("Explanation", "Rounded only here, on display."));
    }
    explanation.workedText = workedText(given, explanation);
    tellWhatIsLeftOut(explanation, given, subject);
    tellCoverage(explanation, given, subject);
    tellChoices(explanation, given, subject);
    tellAlternatives(explanation, given, subject, &Score::mean);
    return explanation;
}

namespace {

/// The target of a question or a commitment as an input, or what stands in for it; nothing when there is neither.
std::optional<ExplanationTerm> targetTermOf(const ExplanationCase& given, const IndicatorScore& score) {
    if (score.state == AnswerState::NotApplicable || (!score.target && score.state == AnswerState::NotAnswered)) {
        return std::nullopt;
    }
    ExplanationTerm term = termOf(given, score);
    term.note = score.target ? QString() : given.words.presentValueStandsIn();
    if (score.target) {
        term.from.quantity = Quantity::Target;
        term.value = *score.target;
    }
    return term;
}

std::optional<ExplanationTerm> targetTermOf(const ExplanationCase& given, const CommitmentScore& score) {
    if (!score.score.target && !score.score.mean) {
        return std::nullopt;
    }
    ExplanationTerm term = termOf(given, score, Quantity::Mean);
    term.note = score.score.target ? QString() : given.words.presentValueStandsIn();
    if (score.score.target) {
        term.from.quantity = Quantity::Target;
        term.value = *score.score.target;
        term.printable = true;
    }
    return term;
}

void tellTargetTerms(Explanation& explanation, const ExplanationCase& given, const ScoredSubject& subject) {
    const auto add = [&explanation](const std::optional<ExplanationTerm>& term) {
        if (term) {
            explanation.terms.push_back(*term);
        }
    };
    if (isOfIndicators(subject)) {
        for (const IndicatorScore* score : subject.indicators) {
            add(targetTermOf(given, *score));
        }
    } else {
        for (const CommitmentScore* score : subject.commitments) {
            add(targetTermOf(given, *score));
        }
    }
}

} // namespace

Explanation explainTarget(const ExplanationCase& given, const ScoredSubject& subject) {
    const Language& language = given.language();
    const QString title = language.translate("Explanation", "Target of %1").arg(subject.title);
    Explanation explanation =
        startOf(given, title, formulaOf(given.sheet.options.mean),
                formulaText(given, title, language.translate("Explanation", "target", "in a formula")));
    explanation.value = subject.score == nullptr ? std::nullopt : subject.score->target;
    if (explanation.value) {
        explanation.shown = language.score(*explanation.value);
        tellTargetTerms(explanation, given, subject);
        tellWhatIsLeftOut(explanation, given, subject);
    } else {
        explanation.shown =
            subject.score == nullptr ? given.words.outOfScope() : language.translate("Explanation", "no target is set");
    }
    explanation.workedText = workedText(given, explanation);
    tellChoices(explanation, given, subject);
    tellAlternatives(explanation, given, subject, &Score::target);
    return explanation;
}

Explanation explainGap(const ExplanationCase& given, const ScoredSubject& subject) {
    const Language& language = given.language();
    Explanation explanation =
        startOf(given, language.translate("Explanation", "Gap of %1").arg(subject.title), Formula::Difference,
                language.translate("Explanation", "Gap = target − score, never below 0"));
    if (subject.score != nullptr && subject.score->gap) {
        explanation.value = subject.score->gap;
        explanation.terms = {{{given.number.subject, Quantity::Target},
                              given.words.quantity(Quantity::Target),
                              *subject.score->target,
                              1.0,
                              {}},
                             {{given.number.subject, Quantity::Mean},
                              given.words.quantity(Quantity::Mean),
                              *subject.score->mean,
                              1.0,
                              {},
                              subject.score->isPrintable()}};
        explanation.shown = language.score(*explanation.value);
        explanation.workedText =
            language.translate("Explanation", "= %1 − %2 = %3, shown as %4")
                .arg(given.words.plain(*subject.score->target), given.words.plain(*subject.score->mean),
                     given.words.plain(*explanation.value), explanation.shown);
        if (*subject.score->target < *subject.score->mean) {
            explanation.workedText =
                language.translate("Explanation", "= 0, because the target %1 is already passed by the score %2")
                    .arg(given.words.plain(*subject.score->target), given.words.plain(*subject.score->mean));
        }
    } else if (subject.score != nullptr && !subject.score->target) {
        explanation.shown = language.translate("Explanation", "no target is set");
    }
    tellWhatIsLeftOut(explanation, given, subject);
    tellCoverage(explanation, given, subject);
    tellChoices(explanation, given, subject);
    return explanation;
}

} // namespace atalaya
