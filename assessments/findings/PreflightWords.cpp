#include "assessments/findings/PreflightWords.h"

namespace atalaya {

namespace {

/// So many codes are named; the others are counted.
constexpr qsizetype mostCodes = 6;

} // namespace

QString PreflightWords::title(const PreflightFinding& finding) const {
    if (finding.weight == PreflightWeight::Passed) {
        return passed(finding.check);
    }
    const int count = static_cast<int>(finding.subjects.size());
    switch (finding.check) {
    case PreflightCheck::StaleEvidence:
    case PreflightCheck::MissingCopy:
    case PreflightCheck::DueSoon:
        return ofEvidence(finding, count);
    case PreflightCheck::TargetBelow:
    case PreflightCheck::NoTarget:
    case PreflightCheck::ActionMeasure:
    case PreflightCheck::ActionOwner:
    case PreflightCheck::ActionDates:
    case PreflightCheck::ChangedWeights:
        return ofPlan(finding, count);
    default:
        return ofAnswers(finding, count);
    }
}

QString PreflightWords::ofAnswers(const PreflightFinding& finding, int count) const {
    switch (finding.check) {
    case PreflightCheck::NotApplicableReason:
        return m_language.translate("Preflight", "%n answer(s) “not applicable” without a real reason", nullptr, count);
    case PreflightCheck::TextLanguage:
        return m_language.translate("Preflight", "The assessment is written in %1").arg(languageName(finding.language));
    case PreflightCheck::Unanswered:
        return m_language.translate("Preflight", "%n question(s) not answered", nullptr, count);
    case PreflightCheck::ToConfirm:
        return m_language.translate("Preflight", "%n answer(s) carried over and not confirmed", nullptr, count);
    case PreflightCheck::WeakProof:
        return m_language.translate("Preflight", "High stage, weak proof: %n answer(s)", nullptr, count);
    case PreflightCheck::Rationale:
        return m_language.translate("Preflight", "%n answer(s) without a rationale", nullptr, count);
    case PreflightCheck::StageJump:
        return m_language.translate("Preflight", "Two stages up without new evidence: %n answer(s)", nullptr, count);
    case PreflightCheck::ForReview:
        return m_language.translate("Preflight", "%n answer(s) still marked for review", nullptr, count);
    default:
        return m_language.translate("Preflight", "%n question(s) not applicable", nullptr, count);
    }
}

QString PreflightWords::ofEvidence(const PreflightFinding& finding, int count) const {
    switch (finding.check) {
    case PreflightCheck::StaleEvidence:
        return m_language.translate("Preflight", "%n document(s) past the review-by date", nullptr, count);
    case PreflightCheck::MissingCopy:
        return m_language.translate("Preflight", "The kept copy of %n document(s) is missing", nullptr, count);
    default:
        return m_language.translate("Preflight", "%n document(s) due for review soon", nullptr, count);
    }
}

QString PreflightWords::ofPlan(const PreflightFinding& finding, int count) const {
    switch (finding.check) {
    case PreflightCheck::TargetBelow:
        return m_language.translate("Preflight", "%n target(s) below the present stage", nullptr, count);
    case PreflightCheck::NoTarget:
        return m_language.translate("Preflight", "%n answered question(s) without a target", nullptr, count);
    case PreflightCheck::ActionMeasure:
        return m_language.translate("Preflight", "%n action(s) without a measure", nullptr, count);
    case PreflightCheck::ActionOwner:
        return m_language.translate("Preflight", "%n action(s) without an owner", nullptr, count);
    case PreflightCheck::ActionDates:
        return m_language.translate("Preflight", "%n action(s) without dates", nullptr, count);
    default:
        return m_language.translate("Preflight", "%n weight(s) changed", nullptr, count);
    }
}

QString PreflightWords::sentence(const PreflightFinding& finding) const {
    if (finding.weight == PreflightWeight::Passed) {
        return {};
    }
    switch (finding.check) {
    case PreflightCheck::StaleEvidence:
    case PreflightCheck::MissingCopy:
    case PreflightCheck::DueSoon:
        return sentenceOfEvidence(finding);
    case PreflightCheck::TargetBelow:
    case PreflightCheck::NoTarget:
    case PreflightCheck::ActionMeasure:
    case PreflightCheck::ActionOwner:
    case PreflightCheck::ActionDates:
    case PreflightCheck::ChangedWeights:
        return sentenceOfPlan(finding);
    default:
        return sentenceOfAnswers(finding);
    }
}

QString PreflightWords::sentenceOfAnswers(const PreflightFinding& finding) const {
    const QString named = codesOf(finding);
    switch (finding.check) {
    case PreflightCheck::NotApplicableReason:
        return m_language.translate("Preflight", "%1. The report prints the reason; a reader must understand it.")
            .arg(named);
    case PreflightCheck::TextLanguage:
        return m_language.translate("Preflight", "The report would mix languages, as in %1.", "codes of answers")
            .arg(named.isEmpty() ? m_language.translate("Preflight", "the register of evidence") : named);
    case PreflightCheck::Unanswered:
        return finding.hidesHeadline
                   ? m_language.translate("Preflight", "%1. Too few for a headline: it is not printed as a number.")
                         .arg(named)
                   : m_language.translate("Preflight", "%1. The scores above them are printed as provisional.")
                         .arg(named);
    case PreflightCheck::ToConfirm:
        return finding.hidesHeadline
                   ? m_language
                         .translate("Preflight", "%1. They count as not answered: too few for a headline in numbers.")
                         .arg(named)
                   : m_language.translate("Preflight", "%1. They count as not answered.").arg(named);
    case PreflightCheck::WeakProof:
        return m_language.translate("Preflight", "%1. Their evidence is of too low a grade, or there is none.")
            .arg(named);
    case PreflightCheck::Rationale:
        return m_language.translate("Preflight", "%1. A reader will ask why.").arg(named);
    case PreflightCheck::StageJump:
        return m_language.translate("Preflight", "%1. Nothing was attached since the last round that shows the change.")
            .arg(named);
    case PreflightCheck::ForReview:
        return m_language.translate("Preflight", "%1. They are listed under “points left open”.").arg(named);
    default:
        return m_language.translate("Preflight", "%1. The reasons are printed.").arg(named);
    }
}

QString PreflightWords::sentenceOfEvidence(const PreflightFinding& finding) const {
    const QString named = codesOf(finding);
    switch (finding.check) {
    case PreflightCheck::StaleEvidence:
        return finding.affected.isEmpty()
                   ? m_language.translate("Preflight", "%1. No answer loses its proof.").arg(named)
                   : m_language.translate("Preflight", "%1. Without them %2 lose their proof.", "evidence, answers")
                         .arg(named, codes(finding.affected));
    case PreflightCheck::MissingCopy:
        return m_language.translate("Preflight", "%1. The workspace names a copy that it does not hold.").arg(named);
    default:
        return m_language.translate("Preflight", "%1. On the reference date they are still valid.").arg(named);
    }
}

QString PreflightWords::sentenceOfPlan(const PreflightFinding& finding) const {
    const QString named = codesOf(finding);
    switch (finding.check) {
    case PreflightCheck::TargetBelow:
        return m_language.translate("Preflight", "%1. What is aimed at is reached already.").arg(named);
    case PreflightCheck::NoTarget:
        return m_language.translate("Preflight", "%1. Without one there is no gap to rank.").arg(named);
    case PreflightCheck::ActionMeasure:
        return m_language.translate("Preflight", "%1. It cannot be followed next year.").arg(named);
    case PreflightCheck::ActionOwner:
        return m_language.translate("Preflight", "%1. Nobody answers for it.").arg(named);
    case PreflightCheck::ActionDates:
        return m_language.translate("Preflight", "%1. It stands in no year of the plan.").arg(named);
    default:
        return m_language.translate("Preflight", "%1. They are printed with their reasons.").arg(named);
    }
}

QString PreflightWords::passed(PreflightCheck check) const {
    switch (check) {
    case PreflightCheck::NotApplicableReason:
        return m_language.translate("Preflight", "Every “not applicable” has its reason");
    case PreflightCheck::TextLanguage:
        return m_language.translate("Preflight", "Texts and report are in one language");
    case PreflightCheck::Unanswered:
        return m_language.translate("Preflight", "Every question is answered");
    case PreflightCheck::ToConfirm:
        return m_language.translate("Preflight", "No answer waits to be confirmed");
    case PreflightCheck::WeakProof:
        return m_language.translate("Preflight", "High stages have the proof they need");
    case PreflightCheck::StaleEvidence:
        return m_language.translate("Preflight", "No document is past its review-by date");
    case PreflightCheck::MissingCopy:
        return m_language.translate("Preflight", "Every kept copy is there");
    case PreflightCheck::Rationale:
        return m_language.translate("Preflight", "Every answer has a rationale");
    case PreflightCheck::StageJump:
        return m_language.translate("Preflight", "No jump of two stages without new evidence");
    case PreflightCheck::ForReview:
        return m_language.translate("Preflight", "No answer is marked for review");
    case PreflightCheck::TargetBelow:
        return m_language.translate("Preflight", "No target is below the present stage");
    case PreflightCheck::NoTarget:
        return m_language.translate("Preflight", "Every answered question has a target");
    case PreflightCheck::ActionMeasure:
        return m_language.translate("Preflight", "Every action has a measure");
    case PreflightCheck::ActionOwner:
        return m_language.translate("Preflight", "Every action has an owner");
    case PreflightCheck::ActionDates:
        return m_language.translate("Preflight", "Every action has its dates");
    case PreflightCheck::DueSoon:
        return m_language.translate("Preflight", "No document is due for review soon");
    case PreflightCheck::ChangedWeights:
        return m_language.translate("Preflight", "All weights are the framework's own");
    case PreflightCheck::NotApplicable:
        return m_language.translate("Preflight", "Every question applies");
    }
    return {};
}

QString PreflightWords::step(const PreflightFinding& finding) const {
    if (finding.weight == PreflightWeight::Passed) {
        return {};
    }
    switch (finding.check) {
    case PreflightCheck::TextLanguage:
        return m_language.translate("Preflight", "Language", "go to its field");
    case PreflightCheck::Unanswered:
        return m_language.translate("Preflight", "Answer");
    case PreflightCheck::ToConfirm:
        return m_language.translate("Preflight", "Confirm");
    case PreflightCheck::ChangedWeights:
        return {};
    case PreflightCheck::NotApplicableReason:
    case PreflightCheck::Rationale:
    case PreflightCheck::ActionMeasure:
    case PreflightCheck::ActionOwner:
    case PreflightCheck::ActionDates:
        return m_language.translate("Preflight", "Fix it");
    default:
        return m_language.translate("Preflight", "Show");
    }
}

QString PreflightWords::weight(PreflightWeight weight) const {
    switch (weight) {
    case PreflightWeight::Must:
        return m_language.translate("Preflight", "Must be mended");
    case PreflightWeight::Should:
        return m_language.translate("Preflight", "Should be mended");
    case PreflightWeight::Note:
        return m_language.translate("Preflight", "To know");
    case PreflightWeight::Passed:
        return m_language.translate("Preflight", "In order");
    }
    return {};
}

QString PreflightWords::codes(const QStringList& codes) const {
    if (codes.size() <= mostCodes) {
        return codes.join(QStringLiteral(", "));
    }
    return m_language.translate("Preflight", "%1 and %2 more", "codes, a number")
        .arg(codes.mid(0, mostCodes).join(QStringLiteral(", ")))
        .arg(m_language.locale().toString(static_cast<int>(codes.size() - mostCodes)));
}

QString PreflightWords::codesOf(const PreflightFinding& finding) const {
    QStringList named;
    for (const PreflightSubject& subject : finding.subjects) {
        if (!subject.code.isEmpty()) {
            named.append(subject.code);
        }
    }
    return codes(named);
}

QString PreflightWords::languageName(const QString& code) const {
    if (code == QLatin1String("en")) {
        return m_language.translate("Preflight", "English");
    }
    if (code == QLatin1String("es")) {
        return m_language.translate("Preflight", "Spanish");
    }
    if (code == QLatin1String("pt")) {
        return m_language.translate("Preflight", "Portuguese");
    }
    if (code == QLatin1String("fr")) {
        return m_language.translate("Preflight", "French");
    }
    return QLocale(code).nativeLanguageName();
}

} // namespace atalaya
