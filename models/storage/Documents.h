#pragma once

#include "models/storage/Workspace.h"

class QFile;

// Documents that are to be kept in a workspace: which may be, what they are called, what is known of one.

namespace atalaya {

/// How far work on a file has come, and whether it is to stop. Called on the thread that does the work.
struct FileProgress {
    std::function<void(qint64 done, qint64 total)> tell; ///< bytes; may be empty
    std::function<bool()> isCancelled;                   ///< may be empty

    [[nodiscard]] bool isStopped() const { return isCancelled && isCancelled(); }
    void say(qint64 done, qint64 total) const {
        if (tell) {
            tell(done, total);
        }
    }
};

/// Why a document cannot be kept, as the detail of the errors below: for whoever tells of many at once.
namespace unusable {
inline const QString isGone = QStringLiteral("gone");
inline const QString isBrokenLink = QStringLiteral("broken link");
inline const QString isFolder = QStringLiteral("folder");
inline const QString isNoDocument = QStringLiteral("no document");
inline const QString isEmpty = QStringLiteral("empty");
inline const QString isTooLarge = QStringLiteral("too large");
inline const QString isUnreadable = QStringLiteral("unreadable");
} // namespace unusable

/// Whether a person may add a document to the register of the workspace at `workspace`, without reading it: what
/// readDocument() asks, and that it is not empty, which is a document that was not saved. InvalidInput or NotFound.
[[nodiscard]] Outcome mayBeAdded(const QString& document, const QString& workspace);

/// Opens `file`, reads it for its hash and stands at its beginning again: how it will be called in the workspace at
/// `workspace`, in whatever way it is kept there. NotFound or InvalidInput when it is not a file, is one of the
/// workspace's own, or is larger than 512 MB; Refused with an empty sentence when it was cancelled. An empty one will
/// do: an assessment that is imported may name it.
[[nodiscard]] Result<EvidenceFile> readDocument(QFile& file, const QString& workspace,
                                                const FileProgress& progress = {});

/// What a document is called in sentences: without line ends, marks of direction and whatever else could mislead.
[[nodiscard]] QString documentNameIn(const QString& path);

/// A name as it may be written into a folder: no separators, control characters, leading dots or names that a system
/// keeps for itself, at most 120 characters, the ending kept. Never empty.
[[nodiscard]] QString safeDocumentName(const QString& name);

} // namespace atalaya
