#include "assessments/scoring/ExplanationWords.h"

namespace atalaya {

Explanation explainChange(const Explanation& now, const Explanation& before, const QString& round,
                          const Language& language) {
    const auto isShown = [](const Explanation& one) { return one.value && one.printable; };
    const auto term = [&](const Explanation& one, const QString& label) {
        ExplanationTerm made{one.number, label, one.value.value_or(0.0), 1.0, isShown(one) ? QString() : one.shown};
        made.printable = isShown(one);
        return made;
    };
    Explanation explanation;
    explanation.number = now.number;
    explanation.title =
        language.translate("Explanation", "%1: change since round %2", "what number, round").arg(now.title, round);
    explanation.formula = Formula::SignedDifference;
    explanation.formulaText = language.translate("Explanation", "Change = this round − round %1").arg(round);
    explanation.terms.push_back(term(now, language.translate("Explanation", "This round")));
    explanation.terms.push_back(term(before, language.translate("Explanation", "Round %1").arg(round)));
    if (!isShown(now) || !isShown(before)) {
        explanation.printable = false;
        explanation.shown = language.translate("Explanation", "no change can be told: one of the rounds has no number");
        return explanation;
    }
    const ExplanationWords words(language);
    explanation.value = *now.value - *before.value;
    explanation.shown = language.change(*explanation.value);
    explanation.workedText = language.translate("Explanation", "= %1 − %2, shown as %3")
                                 .arg(words.plain(*now.value), words.plain(*before.value), explanation.shown);
    explanation.remarks.append(language.translate(
        "Explanation", "Both rounds are counted on the same basis and by the same mean, so that the difference is one "
                       "of answers."));
    return explanation;
}

} // namespace atalaya
