#include "assessments/scoring/Explanation.h"

#include "assessments/foundation/WeightText.h"
#include "assessments/scoring/Explainers.h"

namespace atalaya {
namespace {

bool fitsIndicator(Quantity quantity) {
    switch (quantity) {
    case Quantity::Stage:
    case Quantity::EvidencedStage:
    case Quantity::Target:
    case Quantity::Gap:
    case Quantity::Priority:
        return true;
    default:
        return false;
    }
}

Basis basisOf(Quantity quantity, const Assessment& assessment) {
    switch (quantity) {
    case Quantity::Stage:
        return Basis::Claimed;
    case Quantity::EvidencedStage:
        return Basis::Evidenced;
    default:
        return assessment.headlineBasis;
    }
}

void addCommitment(ScoredSubject& subject, const ExplanationCase& given, const Commitment& commitment) {
    const CommitmentScore* score = given.sheet.commitment(commitment.code);
    if (score == nullptr) {
        subject.outOfScope.push_back(&commitment);
        return;
    }
    subject.commitments.push_back(score);
    for (const QString& code : commitment.indicators) {
        if (const IndicatorScore* indicator = given.sheet.indicator(code)) {
            subject.indicators.push_back(indicator);
        }
    }
}

std::optional<ScoredSubject> subjectOf(const ExplanationCase& given) {
    ScoredSubject subject;
    const QString& name = given.number.subject;
    if (const Commitment* commitment = given.framework.commitment(name)) {
        subject.kind = ScoredSubject::Kind::Commitment;
        subject.title = given.words.commitment(*commitment);
        addCommitment(subject, given, *commitment);
        subject.score = subject.commitments.empty() ? nullptr : &subject.commitments.front()->score;
        return subject;
    }
    const Group* group = given.framework.group(name);
    if (group == nullptr && name != QLatin1String("whole")) {
        return std::nullopt;
    }
    for (const Commitment& commitment : given.framework.commitments) {
        if (group == nullptr || commitment.group == group->id) {
            addCommitment(subject, given, commitment);
        }
    }
    if (group == nullptr) {
        subject.title = given.words.whole();
        subject.score = subject.commitments.empty() ? nullptr : &given.sheet.whole;
        return subject;
    }
    subject.kind = ScoredSubject::Kind::Group;
    subject.title = given.words.group(*group);
    const GroupScore* score = given.sheet.group(group->id);
    subject.score = score == nullptr ? nullptr : &score->score;
    return subject;
}

Explanation explainScored(const ExplanationCase& given, const ScoredSubject& subject) {
    switch (given.number.quantity) {
    case Quantity::Median:
    case Quantity::Lowest:
        return explainSpread(given, subject);
    case Quantity::Coverage:
        return explainCoverage(given, subject);
    case Quantity::Target:
        return explainTarget(given, subject);
    case Quantity::Gap:
        return explainGap(given, subject);
    default:
        return explainMean(given, subject);
    }
}

} // namespace

Explanation startOf(const ExplanationCase& given, const QString& title, Formula formula, const QString& formulaText) {
    Explanation explanation;
    explanation.number = given.number;
    explanation.title = title;
    explanation.formula = formula;
    explanation.formulaText = formulaText;
    return explanation;
}

namespace {

/// Why an indicator has no part in the number, or only its target has; empty when it counts.
QString whyLeftOut(const ExplanationCase& given, const IndicatorScore& score) {
    const bool hasTarget = score.state == AnswerState::NotAnswered && score.target;
    if (score.state == AnswerState::Answered || (hasTarget && given.number.quantity == Quantity::Target)) {
        return {};
    }
    if (hasTarget && given.number.quantity == Quantity::Gap) {
        return given.language().translate("Explanation", "not answered; its target counts, no stage of it does");
    }
    if (score.state == AnswerState::NotAnswered && given.number.quantity == Quantity::Target) {
        return given.words.neitherTargetNorAnswer();
    }
    return given.words.whyNotCounted(given.assessment.answer(score.code));
}

bool isSpread(Quantity quantity) {
    return quantity == Quantity::Median || quantity == Quantity::Lowest;
}

} // namespace

void tellWhatIsLeftOut(Explanation& explanation, const ExplanationCase& given, const ScoredSubject& subject) {
    for (const IndicatorScore* score : subject.indicators) {
        const Indicator* indicator = given.framework.indicator(score->code);
        const QString why = whyLeftOut(given, *score);
        if (indicator != nullptr && !why.isEmpty()) {
            explanation.leftOut.push_back({score->code, given.words.indicator(*indicator), why});
        }
    }
    for (const Commitment* commitment : subject.outOfScope) {
        explanation.leftOut.push_back(
            {commitment->code, given.words.commitment(*commitment), given.words.outOfScope()});
    }
}

void tellCoverage(Explanation& explanation, const ExplanationCase& given, const ScoredSubject& subject) {
    if (subject.score == nullptr) {
        explanation.shown = given.words.outOfScope();
        return;
    }
    const Coverage& coverage = subject.score->coverage;
    const Language& language = given.language();
    const QString answered = QString::number(coverage.answered);
    const QString applicable = QString::number(coverage.applicable);
    if (!explanation.value) {
        if (coverage.answered == 0) {
            explanation.shown = coverage.applicable == 0 ? language.translate("Explanation", "nothing is applicable")
                                                         : language.translate("Explanation", "nothing is answered yet");
        }
    } else if (coverage.isPrintable()) {
        if (coverage.isProvisional()) {
            explanation.remarks.append(
                language
                    .translate("Explanation",
                               "Provisional: %1 of %2 applicable questions are answered; the others count nowhere.")
                    .arg(answered, applicable));
        }
    } else if (isSpread(given.number.quantity)) {
        explanation.remarks.append(
            language
                .translate("Explanation", "Less than 60% of the applicable questions are answered (%1 of %2), so the "
                                          "score itself is not printed.")
                .arg(answered, applicable));
    } else {
        explanation.printable = false;
        explanation.workedText.clear();
        explanation.shown =
            language.translate("Explanation", "not printed: %1 of %2 answered").arg(answered, applicable);
        explanation.remarks.append(
            language
                .translate("Explanation", "Less than 60% of the applicable questions are answered (%1 of %2), so this "
                                          "is not printed as a number.")
                .arg(answered, applicable));
    }
}

void tellWeight(Explanation& explanation, const ExplanationCase& given, const QString& code) {
    const auto changed = given.assessment.weights.find(code);
    if (changed == given.assessment.weights.end()) {
        return;
    }
    const Language& language = given.language();
    const QString value = weightText(changed->second.value, language);
    const QString& reason = changed->second.reason;
    explanation.choices.append(
        reason.isEmpty() ? language.translate("Explanation", "The weight of %1 is %2.").arg(code, value)
                         : language.translate("Explanation", "The weight of %1 is %2: “%3”").arg(code, value, reason));
}

void tellChoices(Explanation& explanation, const ExplanationCase& given, const ScoredSubject& subject) {
    const Language& language = given.language();
    explanation.choices.append(
        language.translate("Explanation", "Counted from %1.").arg(given.words.basis(given.basis)));
    explanation.choices.append(
        language.translate("Explanation", "Combined by %1.").arg(given.words.mean(given.sheet.options.mean)));
    if (given.assessment.scope.kind == Scope::Kind::HeadlineGroup) {
        explanation.choices.append(language.translate("Explanation", "The scope is the headline group alone."));
    } else if (given.assessment.scope.kind == Scope::Kind::Chosen) {
        explanation.choices.append(language.translate("Explanation", "The scope is chosen commitments: %1.")
                                       .arg(given.assessment.scope.commitments.join(QLatin1String(", "))));
    }
    for (const CommitmentScore* commitment : subject.commitments) {
        if (subject.kind != ScoredSubject::Kind::Commitment) {
            tellWeight(explanation, given, commitment->code);
        }
    }
    for (const IndicatorScore* indicator : subject.indicators) {
        tellWeight(explanation, given, indicator->code);
    }
}

QString headlineSubject(const ScoreSheet& sheet) {
    return sheet.group(sheet.headlineGroup) != nullptr ? sheet.headlineGroup : QStringLiteral("whole");
}

Result<Explanation> explain(const Framework& framework, const Assessment& assessment, const NumberReference& number,
                            const Language& language) {
    const ExplanationWords words(language);
    const Basis basis = basisOf(number.quantity, assessment);
    const ExplanationCase given{
        framework, assessment, words, number, basis, scoreAssessment(framework, assessment, {basis, assessment.mean})};
    if (const Indicator* indicator = framework.indicator(number.subject)) {
        if (!fitsIndicator(number.quantity)) {
            return failure(ErrorCode::InvalidInput,
                           language
                               .translate("Explanation", "A question such as %1 has no %2. Ask for its claimed stage, "
                                                         "evidenced stage, target, gap or priority.")
                               .arg(number.subject, words.quantity(number.quantity)),
                           number.subject);
        }
        return explainIndicator(given, *indicator);
    }
    const auto subject = subjectOf(given);
    if (!subject) {
        return failure(ErrorCode::NotFound,
                       language
                           .translate("Explanation", "There is no indicator, commitment or group “%1” here. Use a code "
                                                     "such as %2, the name of a group such as %3, or “whole”.")
                           .arg(number.subject,
                                framework.commitments.empty() ? QString() : framework.commitments.front().code,
                                framework.groups.empty() ? QString() : framework.groups.front().id),
                       number.subject);
    }
    if (number.quantity == Quantity::Priority) {
        return failure(ErrorCode::InvalidInput,
                       language
                           .translate("Explanation", "Only the gap of a single question has a priority. Ask for "
                                                     "that of a question, or for the gap of %1.")
                           .arg(number.subject),
                       number.subject);
    }
    return explainScored(given, *subject);
}

} // namespace atalaya
