#pragma once

#include "assessments/workshop/Alpha.h"
#include "assessments/workshop/Concordance.h"
#include "assessments/workshop/RevealedRound.h"

namespace atalaya {

/// How much a room agreed over all its questions. The least that alpha should be is a matter of use: Krippendorff asks
/// for 0.800, and 0.667 where tentative conclusions are still acceptable (Content Analysis, 3rd ed. 2013, section
/// 12.4.3); those are for coders of texts and are given here for comparison only.
struct SessionAgreement {
    int indicators = 0;            ///< with a revealed round
    Measured<double> alpha;        ///< ordinal
    Measured<Interval> interval;   ///< of alpha
    Measured<Concordance> ranking; ///< of those who voted from a seat on every one of the indicators
};

/// Of the rounds handed in, the last of each indicator counts. Units of alpha are indicators, whoever answered them.
[[nodiscard]] SessionAgreement agreementOver(const std::vector<RevealedRound>& rounds, const Bootstrap& bootstrap = {});

} // namespace atalaya
