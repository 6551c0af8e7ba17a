#pragma once

#include "assessments/assessment/Edits.h"

namespace atalaya {

// Which answers a piece of evidence supports, and the changes by which it comes to support them or ceases to. Pure:
// what is returned is carried out by whoever asked.

/// An answer that a piece of evidence supports.
struct SupportedAnswer {
    QString indicator;
    std::optional<int> stage; ///< of the criterion; none: the whole answer

    bool operator==(const SupportedAnswer&) const = default;
};
[[nodiscard]] std::vector<SupportedAnswer> answersSupportedBy(const Assessment& assessment, const QUuid& evidence);

/// The code after the highest in use, "E-038".
[[nodiscard]] QString nextEvidenceCode(const Assessment& assessment);

/// Attaches to the whole answer or to one criterion. An answer has a piece at most once: attached again elsewhere, it
/// moves there.
[[nodiscard]] SetAnswer attaching(const Assessment& assessment, const QString& indicator, const QUuid& evidence,
                                  std::optional<int> stage);
[[nodiscard]] SetAnswer detaching(const Assessment& assessment, const QString& indicator, const QUuid& evidence);
/// Detaches from every answer.
[[nodiscard]] std::vector<Change> detachingAll(const Assessment& assessment, const QUuid& evidence);
/// Adds `successor` and lets it support what `evidence` supported; `evidence` stays in the register, attached nowhere.
[[nodiscard]] std::vector<Change> replacing(const Assessment& assessment, const QUuid& evidence,
                                            const Evidence& successor);

} // namespace atalaya
