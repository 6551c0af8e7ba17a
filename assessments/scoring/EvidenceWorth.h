#pragma once

#include "assessments/assessment/Assessment.h"

#include <vector>

namespace atalaya {

/// An answer whose proof rests on one piece of evidence: how far it is proved with the piece counting, and without it.
struct RestingAnswer {
    QString indicator;
    int with = 0;
    int without = 0;

    bool operator==(const RestingAnswer&) const = default;
};

/// The answered indicators that are proved less far when `evidence` does not count than when it does. Of a piece past
/// its review-by date: what that costs. Of one that is valid: what losing it would cost. In the order of their codes.
[[nodiscard]] std::vector<RestingAnswer> answersRestingOn(const Framework& framework, const Assessment& assessment,
                                                          const QUuid& evidence);

/// So many days before its review-by date evidence is due to be looked at.
inline constexpr int dueSoonDays = 60;

/// Whether a piece is valid on `day`, and not any more dueSoonDays later. Asked, as validity is, about the assessment's
/// date: register and pre-flight say the same, whenever somebody looks.
[[nodiscard]] bool isDueSoon(const Evidence& piece, QDate day);

/// Whether a piece is of a lower grade than the framework asks for where it is attached: for the criterion's stage, or
/// the claimed stage of a whole answer. Only answered indicators above the floor ask for anything.
[[nodiscard]] bool isTooWeakFor(const Framework& framework, const Evidence& piece, const Answer& answer,
                                const EvidenceUse& use);

} // namespace atalaya
