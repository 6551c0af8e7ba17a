#include "assessments/scoring/PrintedScore.h"

namespace atalaya {

QString printedScore(const Score& score, const Language& language) {
    if (!score.mean) {
        return QStringLiteral("\u2013");
    }
    return score.isPrintable() ? language.score(*score.mean) : language.translate("GapReport", "not shown");
}

QString whyNotPrinted(const Coverage& coverage, const Language& language) {
    const QString least = language.percent(double(Coverage::leastTold) / Coverage::leastOf);
    return coverage.answered == 0
               ? language
                     .translate("PrintedScore", "Nothing is answered yet. A score appears with %1 of the questions.",
                                "a share in percent")
                     .arg(least)
               : language
                     .translate("PrintedScore", "Less than %1 is answered, so no number is printed.",
                                "a share in percent")
                     .arg(least);
}

} // namespace atalaya
