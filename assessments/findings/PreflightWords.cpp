#include "assessments/findings/PreflightWords.h"

#include "assessments/foundation/LanguageName.h"

#include <algorithm>
#include <array>

namespace atalaya {

namespace {

/// So many codes are named; the others are counted.
constexpr qsizetype mostCodes = 6;

/// What one check says. Source texts of context "Preflight".
struct Said {
    PreflightCheck check;
    const char* title;     ///< %n: how many subjects; %1: the language of the texts
    const char* sentence;  ///< %1: the codes concerned; %2: further codes
    const char* otherwise; ///< the sentence when the headline is hidden, or when nothing further is concerned
    const char* passed;    ///< the title of a check that found nothing
    const char* step;
};

using Check = PreflightCheck;

constexpr std::array table{
    Said{Check::NotApplicableReason,
         QT_TRANSLATE_N_NOOP("Preflight", "%n answer(s) “not applicable” without a real reason"),
         QT_TRANSLATE_NOOP("Preflight", "%1. The report prints the reason; a reader must understand it."), nullptr,
         QT_TRANSLATE_NOOP("Preflight", "Every “not applicable” has its reason"),
         QT_TRANSLATE_NOOP("Preflight", "Give it")},
    Said{Check::TextLanguage, QT_TRANSLATE_NOOP("Preflight", "The assessment is written in %1"),
         QT_TRANSLATE_NOOP("Preflight",
                           "What people wrote stays as it is, as in %1; the report marks it with its language."),
         QT_TRANSLATE_NOOP("Preflight", "What people wrote stays as it is, as in the register of evidence; the report "
                                        "marks it with its language."),
         QT_TRANSLATE_NOOP("Preflight", "Texts and report are in one language"),
         QT_TRANSLATE_NOOP("Preflight", "Language")},
    Said{Check::Unanswered, QT_TRANSLATE_N_NOOP("Preflight", "%n question(s) not answered"),
         QT_TRANSLATE_NOOP("Preflight", "%1. Every score that lacks an answer is printed as provisional."),
         QT_TRANSLATE_NOOP("Preflight", "%1. Too few for a headline: it is not printed as a number."),
         QT_TRANSLATE_NOOP("Preflight", "Every question is answered"), QT_TRANSLATE_NOOP("Preflight", "Answer")},
    Said{Check::ToConfirm, QT_TRANSLATE_N_NOOP("Preflight", "%n answer(s) carried over and not confirmed"),
         QT_TRANSLATE_NOOP("Preflight", "%1. What is not confirmed counts as not answered."),
         QT_TRANSLATE_NOOP(
             "Preflight",
             "%1. What is not confirmed counts as not answered: too few answers are left for a headline in numbers."),
         QT_TRANSLATE_NOOP("Preflight", "No answer waits to be confirmed"), QT_TRANSLATE_NOOP("Preflight", "Confirm")},
    Said{Check::WeakProof, QT_TRANSLATE_N_NOOP("Preflight", "High stage, weak proof: %n answer(s)"),
         QT_TRANSLATE_NOOP("Preflight", "%1. The evidence is of too low a grade, or there is none."), nullptr,
         QT_TRANSLATE_NOOP("Preflight", "High stages have the proof they need"),
         QT_TRANSLATE_NOOP("Preflight", "Attach")},
    Said{Check::StaleEvidence, QT_TRANSLATE_N_NOOP("Preflight", "%n document(s) past the review-by date"),
         QT_TRANSLATE_NOOP("Preflight", "%1. Left without proof by that: %2."),
         QT_TRANSLATE_NOOP("Preflight", "%1. No answer loses its proof."),
         QT_TRANSLATE_NOOP("Preflight", "No document is past its review-by date"),
         QT_TRANSLATE_NOOP("Preflight", "Review")},
    Said{Check::MissingCopy, QT_TRANSLATE_N_NOOP("Preflight", "The kept copy of %n document(s) is missing or damaged"),
         QT_TRANSLATE_NOOP("Preflight",
                           "%1. The file no longer holds the copy as it was added. Add the document again."),
         nullptr, QT_TRANSLATE_NOOP("Preflight", "Every kept copy is there and whole"),
         QT_TRANSLATE_NOOP("Preflight", "Show")},
    Said{Check::Rationale, QT_TRANSLATE_N_NOOP("Preflight", "%n answer(s) without a rationale"),
         QT_TRANSLATE_NOOP("Preflight", "%1. A reader will ask why."), nullptr,
         QT_TRANSLATE_NOOP("Preflight", "Every answer has a rationale"), QT_TRANSLATE_NOOP("Preflight", "Write it")},
    Said{Check::StageJump, QT_TRANSLATE_N_NOOP("Preflight", "Two stages up without new evidence: %n answer(s)"),
         QT_TRANSLATE_NOOP("Preflight", "%1. Nothing was attached since the last round that shows the change."),
         nullptr, QT_TRANSLATE_NOOP("Preflight", "No jump of two stages without new evidence"),
         QT_TRANSLATE_NOOP("Preflight", "Attach")},
    Said{Check::ForReview, QT_TRANSLATE_N_NOOP("Preflight", "%n answer(s) still marked for review"),
         QT_TRANSLATE_NOOP("Preflight", "%1. Listed under “points left open”."), nullptr,
         QT_TRANSLATE_NOOP("Preflight", "No answer is marked for review"), QT_TRANSLATE_NOOP("Preflight", "Show")},
    Said{Check::TargetBelow, QT_TRANSLATE_N_NOOP("Preflight", "%n target(s) below the present stage"),
         QT_TRANSLATE_NOOP("Preflight", "%1. What is aimed at is reached already."), nullptr,
         QT_TRANSLATE_NOOP("Preflight", "No target is below the present stage"),
         QT_TRANSLATE_NOOP("Preflight", "Set target")},
    Said{Check::NoTarget, QT_TRANSLATE_N_NOOP("Preflight", "%n answered question(s) without a target"),
         QT_TRANSLATE_NOOP("Preflight", "%1. Without one there is no gap to rank."), nullptr,
         QT_TRANSLATE_NOOP("Preflight", "Every answered question has a target"),
         QT_TRANSLATE_NOOP("Preflight", "Set target")},
    Said{Check::ActionMeasure, QT_TRANSLATE_N_NOOP("Preflight", "%n action(s) without a measure"),
         QT_TRANSLATE_NOOP(
             "Preflight",
             "%1. Without a measure, nothing can be followed next year. Say on the Strategy page what is counted."),
         nullptr, QT_TRANSLATE_NOOP("Preflight", "Every action has a measure"), QT_TRANSLATE_NOOP("Preflight", "Show")},
    Said{Check::ActionOwner, QT_TRANSLATE_N_NOOP("Preflight", "%n action(s) without an owner"),
         QT_TRANSLATE_NOOP(
             "Preflight",
             "%1. Without an owner, nobody answers for the work. Name the body that leads on the Strategy page."),
         nullptr, QT_TRANSLATE_NOOP("Preflight", "Every action has an owner"), QT_TRANSLATE_NOOP("Preflight", "Show")},
    Said{Check::ActionDates, QT_TRANSLATE_N_NOOP("Preflight", "%n action(s) without dates"),
         QT_TRANSLATE_NOOP(
             "Preflight",
             "%1. What has no beginning and end stands in no year of the plan. Write both on the Strategy page."),
         nullptr, QT_TRANSLATE_NOOP("Preflight", "Every action has its dates"), QT_TRANSLATE_NOOP("Preflight", "Show")},
    Said{Check::DueSoon, QT_TRANSLATE_N_NOOP("Preflight", "%n document(s) due for review soon"),
         QT_TRANSLATE_NOOP("Preflight", "%1. Still in force on the reference date."), nullptr,
         QT_TRANSLATE_NOOP("Preflight", "No document is due for review soon"),
         QT_TRANSLATE_NOOP("Preflight", "Review")},
    Said{Check::ChangedWeights, QT_TRANSLATE_N_NOOP("Preflight", "%n weight(s) changed"),
         QT_TRANSLATE_NOOP("Preflight", "%1. What was changed is printed with its reason; read it once more before you "
                                        "send the report."),
         nullptr, QT_TRANSLATE_NOOP("Preflight", "All weights are the framework's own"),
         QT_TRANSLATE_NOOP("Preflight", "Show")},
    Said{Check::NotApplicable, QT_TRANSLATE_N_NOOP("Preflight", "%n question(s) not applicable"),
         QT_TRANSLATE_NOOP("Preflight", "%1. The reasons are printed."), nullptr,
         QT_TRANSLATE_NOOP("Preflight", "Every question applies"), QT_TRANSLATE_NOOP("Preflight", "Show")},
};

const Said& wordsOf(PreflightCheck check) {
    static_assert(table.size() == static_cast<std::size_t>(Check::NotApplicable) + 1);
    return *std::find_if(table.begin(), table.end(), [check](const Said& said) { return said.check == check; });
}

/// Whether the other of the two sentences holds.
bool isOtherwise(const PreflightFinding& finding, bool namesCodes) {
    switch (finding.check) {
    case Check::TextLanguage:
        return !namesCodes;
    case Check::StaleEvidence:
        return finding.affected.isEmpty();
    default:
        return finding.hidesHeadline;
    }
}

} // namespace

QString PreflightWords::title(const PreflightFinding& finding) const {
    const Said& said = wordsOf(finding.check);
    if (finding.weight == PreflightWeight::Passed) {
        return m_language.translate("Preflight", said.passed);
    }
    if (finding.check == Check::TextLanguage) {
        return m_language.translate("Preflight", said.title).arg(languageNameIn(m_language, finding.language));
    }
    return m_language.translate("Preflight", said.title, nullptr, static_cast<int>(finding.subjects.size()));
}

QString PreflightWords::sentence(const PreflightFinding& finding) const {
    if (finding.weight == PreflightWeight::Passed) {
        return {};
    }
    const Said& said = wordsOf(finding.check);
    const QString named = codesOf(finding);
    QString text = m_language.translate(
        "Preflight", said.otherwise && isOtherwise(finding, !named.isEmpty()) ? said.otherwise : said.sentence);
    // Not every sentence has both places.
    text.replace(QLatin1String("%2"), codes(finding.affected));
    return text.replace(QLatin1String("%1"), named);
}

QString PreflightWords::step(const PreflightFinding& finding) const {
    return finding.weight == PreflightWeight::Passed ? QString()
                                                     : m_language.translate("Preflight", wordsOf(finding.check).step);
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
        .arg(m_language.whole(codes.size() - mostCodes));
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

} // namespace atalaya
