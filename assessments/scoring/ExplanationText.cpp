#include "assessments/scoring/ExplanationText.h"

#include "assessments/foundation/TextTable.h"
#include "assessments/foundation/WeightText.h"

#include <algorithm>
#include <cmath>

namespace atalaya {

namespace {

bool isWhole(const ExplanationTerm& term) {
    return std::floor(term.value) == term.value;
}

/// Value of a mark "overtaken" in Formula::CumulativeMarks.
constexpr double overtakenMark = 0.5;

QString dash() {
    return QStringLiteral("\u2013");
}

QString termsTable(const Explanation& explanation, const Language& language) {
    using Align = TextTable::Align;
    const bool weighted = isWeighted(explanation.formula);
    TextTable table({Align::Left, Align::Left, Align::Right, Align::Right, Align::Left});
    table.row({language.translate("Explanation", "code"), language.translate("Explanation", "input"),
               language.translate("Explanation", "value"),
               weighted ? language.translate("Explanation", "weight") : QString(), QString()});
    for (const ExplanationTerm& term : explanation.terms) {
        table.row({term.from.subject, term.label, termText(explanation, term, language),
                   weighted ? weightText(term.weight, language) : QString(),
                   explanation.formula == Formula::CumulativeMarks ? QString() : term.note}); // the mark is the value
    }
    return table.text();
}

} // namespace

bool isWeighted(Formula formula) {
    return formula == Formula::WeightedArithmetic || formula == Formula::WeightedGeometric;
}

QString termText(const Explanation& explanation, const ExplanationTerm& term, const Language& language) {
    if (!explanation.shows(term)) {
        return dash();
    }
    if (explanation.formula == Formula::CumulativeMarks) {
        return term.note;
    }
    if (explanation.formula == Formula::Product && term.from.subject.isEmpty()) {
        return weightText(term.value, language); // the factors that somebody decided
    }
    const bool whole = explanation.formula == Formula::Product
                           ? isWhole(term)
                           : std::all_of(explanation.terms.begin(), explanation.terms.end(), isWhole);
    return whole ? language.number(term.value, 0) : language.score(term.value);
}

QString alternativeText(const Explanation& explanation, const Alternative& alternative, const Language& language) {
    if (!alternative.value) {
        return language.translate("Explanation", "no value");
    }
    const bool isStages = !isWeighted(explanation.formula) && explanation.formula != Formula::Lowest &&
                          std::all_of(explanation.terms.begin(), explanation.terms.end(),
                                      [](const auto& term) { return isWhole(term) || term.value == overtakenMark; });
    return isStages ? language.number(*alternative.value, 0) : language.score(*alternative.value);
}

std::vector<LeftOutForReason> leftOutByReason(const Explanation& explanation) {
    std::vector<LeftOutForReason> result;
    for (const LeftOut& item : explanation.leftOut) {
        auto known = std::find_if(result.begin(), result.end(),
                                  [&](const LeftOutForReason& group) { return group.reason == item.reason; });
        if (known == result.end()) {
            known = result.insert(result.end(), {item.reason, {}, {}});
        }
        known->subjects << item.subject;
        known->labels << item.label;
    }
    return result;
}

QString explanationText(const Explanation& explanation, const Language& language) {
    QStringList lines{explanation.title};
    if (!explanation.shown.isEmpty()) {
        lines << language.translate("Explanation", "Shown as: %1").arg(explanation.shown);
    }
    lines << explanation.remarks << QString() << explanation.formulaText;
    if (!explanation.workedText.isEmpty()) {
        lines << explanation.workedText;
    }
    if (!explanation.terms.empty()) {
        lines << QString() << termsTable(explanation, language);
    }
    if (!explanation.leftOut.empty()) {
        lines << QString() << language.translate("Explanation", "Left out, and why:");
        for (const LeftOut& item : explanation.leftOut) {
            lines << language.translate("Explanation", "  %1: %2").arg(item.label, item.reason);
        }
    }
    if (!explanation.choices.isEmpty()) {
        lines << QString() << language.translate("Explanation", "Choices of this assessment:");
        for (const QString& choice : explanation.choices) {
            lines << QStringLiteral("  ") + choice;
        }
    }
    if (!explanation.alternatives.empty()) {
        lines << QString() << language.translate("Explanation", "With other choices:");
        for (const Alternative& other : explanation.alternatives) {
            lines << language.translate("Explanation", "  %1: %2")
                         .arg(other.label, alternativeText(explanation, other, language));
        }
    }
    return lines.join(u'\n');
}

} // namespace atalaya
