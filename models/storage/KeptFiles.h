#pragma once

#include "models/storage/Workspace.h"

namespace atalaya {

/// How far work on a file has come, and whether it is to stop. Called on the thread that does the work.
struct FileProgress {
    std::function<void(qint64 done, qint64 total)> tell; ///< bytes; may be empty
    std::function<bool()> isCancelled;                   ///< may be empty
};

/// The copies of documents that a workspace keeps, from any thread: each call makes a connection of its own to the file
/// at `workspace` and lets it go again, so that a large document leaves the window alive. Same checks and sentences as
/// Workspace::keepFile() and writeFile().
class KeptFiles {
public:
    enum class State { Unchanged, Changed, Missing };

    /// Why a document cannot be kept, as the detail of keep()'s error: for whoever tells of many at once.
    static inline const QString isGone = QStringLiteral("gone");
    static inline const QString isBrokenLink = QStringLiteral("broken link");
    static inline const QString isFolder = QStringLiteral("folder");
    static inline const QString isNoDocument = QStringLiteral("no document");
    static inline const QString isEmpty = QStringLiteral("empty");
    static inline const QString isTooLarge = QStringLiteral("too large");
    static inline const QString isUnreadable = QStringLiteral("unreadable");

    KeptFiles(QString workspace, Surroundings surroundings)
        : m_path(std::move(workspace)), m_surroundings(std::move(surroundings)) {}

    /// Whether keep() would begin, without reading the document.
    [[nodiscard]] Outcome mayKeep(const QString& document) const;
    /// Reads the document twice: for its hash, then into the workspace in short transactions, so that edits go on;
    /// visible when all of it is there. A copy that is damaged is mended. InvalidInput when it is empty, or not a file,
    /// or too large; Refused with an empty sentence when it was cancelled, and nothing is kept.
    [[nodiscard]] Result<EvidenceFile> keep(const QString& document, const FileProgress& progress) const;
    /// Writes a copy to `target`, whole or not at all; Damaged when the bytes are not what the hash says.
    [[nodiscard]] Outcome write(const QString& sha256, const QString& target, const FileProgress& progress,
                                qint64 size) const;
    /// The first bytes of a copy, at most so many, unchecked: what shows them must take anything for possible. Empty
    /// when it was cancelled.
    [[nodiscard]] Result<QByteArray> firstBytes(const QString& sha256, qint64 most,
                                                const std::function<bool()>& isCancelled) const;
    /// Reads the kept bytes and compares them with their hash; Refused with an empty sentence when it was cancelled.
    [[nodiscard]] Result<State> check(const QString& sha256, qint64 size,
                                      const std::function<bool()>& isCancelled = {}) const;
    /// Takes away the bytes of documents that Workspace::forsakeFiles() let go, and of those that were being kept when
    /// a program ended.
    [[nodiscard]] Outcome sweep(const std::function<bool()>& isCancelled) const;

private:
    QString m_path;
    Surroundings m_surroundings;
};

/// What a document is called in sentences: without line ends, marks of direction and whatever else could mislead.
[[nodiscard]] QString documentNameIn(const QString& path);

/// A name as it may be written into a folder: no separators, control characters, leading dots or names that a system
/// keeps for itself, at most 120 characters, the ending kept. Never empty.
[[nodiscard]] QString safeDocumentName(const QString& name);

} // namespace atalaya
