#pragma once

#include "assessments/assessment/Assessment.h"

#include <QSet>

#include <memory>
#include <optional>
#include <vector>

namespace atalaya {

class Preferences;

enum class EvidenceTask { Add, Edit, Replace };

/// A piece of evidence half written down on the form.
struct EvidenceDraft {
    QUuid assessment;
    EvidenceTask task = EvidenceTask::Add;
    QString indicator;                ///< to attach to, or empty
    std::optional<int> stage;         ///< of the criterion there
    QUuid replaced;                   ///< for Replace
    Evidence began;                   ///< what the fields held at first
    Evidence written;                 ///< what they hold now
    QString document;                 ///< path of what is to be its file; empty: nothing was chosen
    QString heading;                  ///< of the form
    bool isReviewByChosen = false;    ///< by the person, not suggested
    bool isDisplaced = false;         ///< another came in its way; it comes back when that is done with
    int serial = 0;                   ///< counts forms: a file that is kept for one goes into no other
    std::shared_ptr<const void> held; ///< the copy of its file is not swept meanwhile, though no assessment names it

    /// Whether both are about the same: the same piece to edit or replace, or a new one for the same answer.
    [[nodiscard]] bool isLike(const EvidenceDraft& other) const;
    [[nodiscard]] bool isTouched() const { return written != began || !document.isEmpty(); }
};

/// What was left on a form without being added or discarded. It outlives the program, however that ends: it stands
/// among what the program remembers for this person, by assessment, until nothing is left of it. Not in the workspace,
/// which others read; copies of documents are not in there, but where they came from.
class EvidenceDrafts {
public:
    /// `preferences` must outlive it. `form`: which form of the window it is; no two have the same.
    EvidenceDrafts(Preferences& preferences, QString form) : m_preferences(preferences), m_form(std::move(form)) {}

    /// Takes up what an earlier run of the program left of an assessment; once. What cannot be read is as if it were
    /// not there.
    void load(const QUuid& assessment);
    /// Remembers what is left of an assessment, and `now`, which is on the form; nothing where all of it is untouched.
    void store(const QUuid& assessment, const std::optional<EvidenceDraft>& now);

    /// Untouched ones are not kept.
    void keep(EvidenceDraft draft);
    /// The last one like `draft`, which is then the caller's.
    [[nodiscard]] std::optional<EvidenceDraft> takeLike(const EvidenceDraft& draft);
    /// The last one that was displaced in an assessment.
    [[nodiscard]] std::optional<EvidenceDraft> takeDisplaced(const QUuid& assessment);
    /// A file that arrived for a draft which is not on the form any more.
    void giveFile(int serial, const EvidenceFile& file, const std::shared_ptr<const void>& held);

private:
    [[nodiscard]] QString keyOf(const QUuid& assessment) const;

    Preferences& m_preferences;
    QString m_form;
    std::vector<EvidenceDraft> m_drafts;
    QSet<QUuid> m_loaded;
};

/// `now`, with what a person wrote into the form when it held `began`. What has changed elsewhere since then stays.
[[nodiscard]] Evidence carriedOnto(const Evidence& now, const Evidence& began, const Evidence& written);

} // namespace atalaya
