#include "app/cli/Choosing.h"
#include "app/cli/Speech.h"
#include "app/cli/Verbs.h"
#include "assessments/scoring/ExplanationText.h"

#include <algorithm>

namespace atalaya::cli {
namespace {

using namespace Qt::StringLiterals;

struct QuantityName {
    const char* name;
    Quantity quantity;
};

constexpr std::array quantityNames{
    QuantityName{"stage", Quantity::Stage},       QuantityName{"evidenced-stage", Quantity::EvidencedStage},
    QuantityName{"mean", Quantity::Mean},         QuantityName{"median", Quantity::Median},
    QuantityName{"lowest", Quantity::Lowest},     QuantityName{"coverage", Quantity::Coverage},
    QuantityName{"target", Quantity::Target},     QuantityName{"gap", Quantity::Gap},
    QuantityName{"priority", Quantity::Priority},
};

QString nameOf(Quantity quantity) {
    const auto found = std::find_if(quantityNames.begin(), quantityNames.end(),
                                    [quantity](const QuantityName& item) { return item.quantity == quantity; });
    return QLatin1String(found->name);
}

QString formulaName(Formula formula) {
    switch (formula) {
    case Formula::Stated:
        return u"stated"_s;
    case Formula::CumulativeMarks:
        return u"cumulative-marks"_s;
    case Formula::EvidenceCover:
        return u"evidence-cover"_s;
    case Formula::WeightedArithmetic:
        return u"weighted-arithmetic"_s;
    case Formula::WeightedGeometric:
        return u"weighted-geometric"_s;
    case Formula::Lowest:
        return u"lowest"_s;
    case Formula::Median:
        return u"median"_s;
    case Formula::Ratio:
        return u"ratio"_s;
    case Formula::Difference:
        return u"difference"_s;
    case Formula::SignedDifference:
        return u"signed-difference"_s;
    case Formula::Product:
        return u"product"_s;
    }
    return {};
}

QJsonObject referenceJson(const NumberReference& number) {
    return {{u"subject"_s, number.subject}, {u"quantity"_s, nameOf(number.quantity)}};
}

QJsonObject jsonOf(const Explanation& explanation) {
    QJsonArray terms;
    for (const ExplanationTerm& term : explanation.terms) {
        terms.append(QJsonObject{{u"from"_s, referenceJson(term.from)},
                                 {u"label"_s, term.label},
                                 {u"value"_s, term.value},
                                 {u"weight"_s, term.weight},
                                 {u"printable"_s, term.printable},
                                 {u"note"_s, term.note}});
    }
    QJsonArray leftOut;
    for (const LeftOut& item : explanation.leftOut) {
        leftOut.append(QJsonObject{{u"subject"_s, item.subject}, {u"label"_s, item.label}, {u"reason"_s, item.reason}});
    }
    QJsonArray alternatives;
    for (const Alternative& other : explanation.alternatives) {
        QJsonObject json{{u"label"_s, other.label}};
        if (other.value) {
            json.insert(u"value"_s, *other.value);
        }
        alternatives.append(json);
    }
    QJsonObject json{{u"number"_s, referenceJson(explanation.number)},
                     {u"title"_s, explanation.title},
                     {u"formula"_s, formulaName(explanation.formula)},
                     {u"formulaText"_s, explanation.formulaText},
                     {u"workedText"_s, explanation.workedText},
                     {u"printable"_s, explanation.printable},
                     {u"shown"_s, explanation.shown},
                     {u"remarks"_s, QJsonArray::fromStringList(explanation.remarks)},
                     {u"terms"_s, terms},
                     {u"leftOut"_s, leftOut},
                     {u"choices"_s, QJsonArray::fromStringList(explanation.choices)},
                     {u"alternatives"_s, alternatives}};
    if (explanation.value) {
        json.insert(u"value"_s, *explanation.value);
    }
    return json;
}

class ExplainVerb final : public Verb {
public:
    QString name() const override { return QStringLiteral("explain"); }
    QString summary() const override { return CliText::tr("Says where a number comes from."); }
    ArgumentRule arguments() const override { return {QStringLiteral("FILE SUBJECT [QUANTITY]"), 2, 3}; }
    QList<QCommandLineOption> options() const override { return {assessmentOption(), jsonOption()}; }
    QStringList explanation() const override {
        QStringList names;
        for (const QuantityName& item : quantityNames) {
            names.append(QLatin1String(item.name));
        }
        return {CliText::tr("SUBJECT is the code of an indicator, a commitment or a group, “core” for the framework's "
                            "headline group, or “whole”. QUANTITY is one "
                            "of %1; without it the stage of an indicator, the mean of anything else.")
                    .arg(spoken().choice(names)),
                QStringLiteral("  atalaya explain altamar.atalaya P06\n  atalaya explain altamar.atalaya P06-03 gap")};
    }
    Done run(const Invocation& invocation) const override {
        std::optional<Quantity> quantity;
        if (invocation.arguments.size() == 3) {
            const QString typed = invocation.arguments.at(2);
            const auto found =
                std::find_if(quantityNames.begin(), quantityNames.end(),
                             [&typed](const QuantityName& item) { return typed == QLatin1String(item.name); });
            if (found == quantityNames.end()) {
                return wrongUse(CliText::tr("“%1” is not a quantity that can be explained.").arg(typed));
            }
            quantity = found->quantity;
        }
        const auto opened = openAssessment(invocation.arguments.first(), invocation.value("assessment"));
        if (!opened) {
            return fault(opened.error());
        }
        const auto& [assessment, framework] = opened->chosen;
        NumberReference number;
        number.subject = codeIn(*framework, invocation.arguments.at(1), Subjects::Scored);
        number.quantity =
            quantity.value_or(framework->indicator(number.subject) != nullptr ? Quantity::Stage : Quantity::Mean);
        if (const QStringList known = codesOf(*framework, Subjects::Scored); !known.contains(number.subject)) {
            const QStringList near = nearestTo(number.subject, known);
            return fault(CliText::tr("There is no indicator, commitment or group “%1” here. %2")
                             .arg(number.subject, near.isEmpty() ? howToListScored(*framework) : nearText(near)));
        }
        const Language& language = spoken();
        const auto explanation = explain(*framework, assessment, number, language);
        if (!explanation) {
            return fault(explanation.error());
        }
        if (invocation.isSet("json")) {
            invocation.console.json(jsonOf(*explanation));
        } else {
            invocation.console.line(explanationText(*explanation, language));
        }
        return {};
    }
};

} // namespace

std::unique_ptr<Verb> explainVerb() {
    return std::make_unique<ExplainVerb>();
}

} // namespace atalaya::cli
