#pragma once

#include "app/cli/Verb.h"
#include "models/storage/Workspace.h"

namespace atalaya::cli {

/// The bytes of a file that somebody hands us. Anything longer than `most` is refused before it is read.
[[nodiscard]] Result<QByteArray> readInput(const QString& path, qint64 most = 32 * 1024 * 1024);

/// Refuses early what writeOutput() would refuse late: something is there and must not be replaced.
[[nodiscard]] Outcome mayWrite(const QString& path, bool force);

/// Writes a file so that it appears whole or not at all. What is there is replaced only with `force`, and a workspace
/// never.
[[nodiscard]] Outcome writeOutput(const QString& path, const QByteArray& bytes, bool force);

/// An existing workspace, ready for what the verb wants to do.
[[nodiscard]] Result<std::unique_ptr<Workspace>> openWorkspace(const QString& path, Workspace::Mode mode);

/// A workspace that does not exist yet. It is made under a passing name in the same folder and appears at `path`,
/// whole, with keep(); until then, and when something fails, nothing is there.
class NewWorkspace {
public:
    static Result<NewWorkspace> at(const QString& path);
    NewWorkspace(NewWorkspace&&) = default;
    NewWorkspace& operator=(NewWorkspace&&) = delete;
    ~NewWorkspace();

    [[nodiscard]] Workspace& workspace() { return *m_workspace; }
    /// With `replace`, in place of what is at the path.
    [[nodiscard]] Outcome keep(bool replace = false);

private:
    NewWorkspace(QString path, QString folder, std::unique_ptr<Workspace> workspace);

    QString m_path;
    QString m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace atalaya::cli
