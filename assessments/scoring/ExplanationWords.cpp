#include "assessments/scoring/ExplanationWords.h"

namespace atalaya {

QString ExplanationWords::plain(double value, int most) const {
    QString text = m_language.number(value, most);
    const QString point = m_language.decimalSign();
    if (most > 0 && text.contains(point)) {
        while (text.endsWith(m_language.locale().zeroDigit())) {
            text.chop(1);
        }
        if (text.endsWith(point)) {
            text.chop(point.size());
        }
    }
    return text;
}

QString ExplanationWords::basis(Basis basis) const {
    return basis == Basis::Claimed ? m_language.translate("Explanation", "claimed stages")
                                   : m_language.translate("Explanation", "evidenced stages");
}

QString ExplanationWords::mean(MeanKind mean) const {
    switch (mean) {
    case MeanKind::Arithmetic:
        return m_language.translate("Explanation", "arithmetic mean");
    case MeanKind::Geometric:
        return m_language.translate("Explanation", "geometric mean");
    case MeanKind::Lowest:
        return m_language.translate("Explanation", "lowest value");
    }
    return {};
}

QString ExplanationWords::mark(Mark mark) const {
    switch (mark) {
    case Mark::NotAssessed:
        return m_language.translate("Explanation", "not assessed");
    case Mark::NotMet:
        return m_language.translate("Explanation", "not met");
    case Mark::Overtaken:
        return m_language.translate("Explanation", "overtaken");
    case Mark::Met:
        return m_language.translate("Explanation", "met");
    }
    return {};
}

QString ExplanationWords::grade(EvidenceGrade grade) const {
    return QString(QChar(u'A' + static_cast<int>(grade)));
}

QString ExplanationWords::indicator(const Indicator& indicator) const {
    return m_language.translate("Explanation", "%1 %2", "indicator: code, title").arg(indicator.code, indicator.title);
}

QString ExplanationWords::commitment(const Commitment& commitment) const {
    return m_language.translate("Explanation", "%1 %2", "commitment: number, title")
        .arg(QString::number(commitment.number), commitment.title);
}

QString ExplanationWords::group(const Group& group) const {
    return group.title;
}

QString ExplanationWords::whole() const {
    return m_language.translate("Explanation", "All commitments in scope");
}

QString ExplanationWords::quantity(Quantity quantity) const {
    switch (quantity) {
    case Quantity::Stage:
        return m_language.translate("Explanation", "claimed stage");
    case Quantity::EvidencedStage:
        return m_language.translate("Explanation", "evidenced stage");
    case Quantity::Mean:
        return m_language.translate("Explanation", "score");
    case Quantity::Median:
        return m_language.translate("Explanation", "median stage");
    case Quantity::Lowest:
        return m_language.translate("Explanation", "lowest stage");
    case Quantity::Coverage:
        return m_language.translate("Explanation", "coverage");
    case Quantity::Target:
        return m_language.translate("Explanation", "target");
    case Quantity::Gap:
        return m_language.translate("Explanation", "gap");
    case Quantity::Priority:
        return m_language.translate("Explanation", "priority");
    }
    return {};
}

QString ExplanationWords::answered(const Coverage& coverage) const {
    return m_language.translate("Explanation", "%1 of %2 answered")
        .arg(QString::number(coverage.answered), QString::number(coverage.applicable));
}

QString ExplanationWords::whyNotCounted(const Answer* answer) const {
    if (answer != nullptr && answer->toConfirm) {
        return m_language.translate("Explanation",
                                    "carried over from the last round and not yet confirmed; counts as not answered");
    }
    if (answer != nullptr && answer->notApplicable) {
        return m_language.translate("Explanation", "not applicable: “%1”").arg(answer->notApplicableReason);
    }
    return m_language.translate("Explanation", "not answered; counts nowhere");
}

QString ExplanationWords::neitherTargetNorAnswer() const {
    return m_language.translate("Explanation", "neither a target nor an answer");
}

QString ExplanationWords::presentValueStandsIn() const {
    return m_language.translate("Explanation", "no target: its present value stands in");
}

QString ExplanationWords::outOfScope() const {
    return m_language.translate("Explanation", "outside the scope of this assessment");
}

} // namespace atalaya
