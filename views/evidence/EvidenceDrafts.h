#pragma once

#include "assessments/assessment/Assessment.h"

#include <optional>
#include <vector>

namespace atalaya {

enum class EvidenceTask { Add, Edit, Replace };

/// A piece of evidence half written down on the form.
struct EvidenceDraft {
    QUuid assessment;
    EvidenceTask task = EvidenceTask::Add;
    QString indicator;             ///< to attach to, or empty
    std::optional<int> stage;      ///< of the criterion there
    QUuid replaced;                ///< for Replace
    Evidence began;                ///< what the fields held at first
    Evidence written;              ///< what they hold now
    QString heading;               ///< of the form
    bool isReviewByChosen = false; ///< by the person, not suggested
    bool isDisplaced = false;      ///< another came in its way; it comes back when that is done with
    int serial = 0;                ///< counts forms: a file that is kept for one goes into no other

    /// Whether both are about the same: the same piece to edit or replace, or a new one for the same answer.
    [[nodiscard]] bool isLike(const EvidenceDraft& other) const;
    [[nodiscard]] bool isTouched() const { return written != began; }
};

/// What was left on the form without being added or discarded, until the window closes.
class EvidenceDrafts {
public:
    /// Untouched ones are not kept.
    void keep(EvidenceDraft draft);
    /// The last one like `draft`, which is then the caller's.
    [[nodiscard]] std::optional<EvidenceDraft> takeLike(const EvidenceDraft& draft);
    /// The last one that was displaced in an assessment.
    [[nodiscard]] std::optional<EvidenceDraft> takeDisplaced(const QUuid& assessment);
    /// A file that arrived for a draft which is not on the form any more.
    void giveFile(int serial, const EvidenceFile& file);

private:
    std::vector<EvidenceDraft> m_drafts;
};

/// `now`, with what a person wrote into the form when it held `began`. What has changed elsewhere since then stays.
[[nodiscard]] Evidence carriedOnto(const Evidence& now, const Evidence& began, const Evidence& written);

} // namespace atalaya
