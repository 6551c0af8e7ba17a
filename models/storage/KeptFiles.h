#pragma once

#include "models/storage/Documents.h"

namespace atalaya {

/// The copies of documents that a workspace keeps, from any thread: each call makes a connection of its own to the file
/// at `workspace` and lets it go again, so that a large document leaves the window alive.
class KeptFiles {
public:
    enum class State { Unchanged, Changed, Missing };

    KeptFiles(QString workspace, Surroundings surroundings)
        : m_path(std::move(workspace)), m_surroundings(std::move(surroundings)) {}

    /// Whether a person may add it to the register, without reading it: mayBeAdded().
    [[nodiscard]] Outcome mayKeep(const QString& document) const;
    /// Reads the document twice: for its hash, then into the workspace in short transactions, so that edits go on;
    /// visible when all of it is there. A copy that is damaged is mended. The rules are those of Workspace::keepFile():
    /// readDocument() has them. Refused with an empty sentence when it was cancelled, and nothing is kept.
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

} // namespace atalaya
