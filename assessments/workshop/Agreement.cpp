#include "assessments/workshop/Agreement.h"

namespace atalaya {

Measured<Agreement> agreementOf(const Distribution& votes, const Distribution* before) {
    const Measured<Spread> spread = spreadOf(votes);
    if (!spread) {
        return tl::make_unexpected(spread.error());
    }
    Agreement agreement;
    agreement.spread = *spread;
    agreement.rangeReached = spread->range() <= agreedRange;
    agreement.shareReached = 100 * spread->onCentre >= agreedPercent * spread->votes;
    agreement.far = spread->votes - votes.between(spread->centre - farStages + 1, spread->centre + farStages - 1);
    if (before != nullptr) {
        if (const Measured<RoundChange> change = changeBetween(*before, votes)) {
            agreement.change = *change;
        }
    }
    const bool isStable = agreement.change && agreement.change->isStable;
    if (agreement.isReached()) {
        agreement.gauge = agreement.far == 0 ? Gauge::Agreed : Gauge::RecordDissent;
    } else {
        agreement.gauge = isStable ? Gauge::RecordDissent : Gauge::TalkMore;
    }
    return agreement;
}

} // namespace atalaya
