#pragma once

#include "models/storage/Workspace.h"

namespace atalaya {

/// A safe copy as its name tells of it; whether it still holds is known only after a look into it.
struct SafeCopy {
    QString path;
    QDateTime at; ///< UTC, from the name: a file's own time changes when it is carried about
    qint64 size = 0;

    /// The day it was made on, as people there count days.
    [[nodiscard]] QDate day() const { return at.toLocalTime().date(); }
    bool operator==(const SafeCopy&) const = default;
};

/// The folder beside a workspace that holds its safe copies: "altamar-copies" for "altamar.atalaya", with files such as
/// "altamar-20260514-091023.atalaya". Beside the file, so that both are found and carried together. Everything else in
/// the folder is left alone. All calls may come from any thread, one at a time for one workspace.
class CopyFolder {
public:
    explicit CopyFolder(const QString& workspace);

    [[nodiscard]] const QString& path() const { return m_path; }
    /// Latest first; those whose names say more than a day after `now` come last: a wrong clock made them, and how old
    /// they are is not known.
    [[nodiscard]] std::vector<SafeCopy> copies(const QDateTime& now) const;
    /// Makes a verified copy over a connection of its own, tries again when the file changes meanwhile, and then lets
    /// the others go but the latest, `kept` (at least 1) with the one just made, and of each of the `kept` last days
    /// that have copies the last: a morning of steady typing must not push out yesterday. What a program that was cut
    /// off left half made is taken away. On failure the earlier copies stay.
    [[nodiscard]] Result<SafeCopy> make(const QDateTime& at, int kept) const;
    /// Whether the copy is whole: Damaged, or another error when it cannot be read or the check was cancelled.
    [[nodiscard]] static Outcome check(const QString& copy, const std::function<bool()>& isCancelled = {});

private:
    [[nodiscard]] Outcome prepare() const;
    void sweep() const;
    void keepOnly(int kept, const QString& made, const QDateTime& now) const;
    [[nodiscard]] QString freeName(const QDateTime& at) const;

    QString m_workspace;
    QString m_path;
    QString m_base; ///< the workspace's name without its ending
};

} // namespace atalaya
