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

/// An existing workspace, ready for what the verb wants to do. Where it is not safe there, standard error says so.
[[nodiscard]] Result<std::unique_ptr<Workspace>> openWorkspace(const QString& path, Workspace::Mode mode);
/// The same without a word, for a verb that will open or make a workspace there as well.
[[nodiscard]] Result<std::unique_ptr<Workspace>> openQuietly(const QString& path, Workspace::Mode mode);

/// atalaya::makeWorkspace() for a verb: where the new workspace is not safe, standard error says so.
[[nodiscard]] Outcome makeWorkspace(const QString& path, const std::function<Outcome(Workspace&)>& fill,
                                    const std::function<Outcome()>& mayReplace = {});

} // namespace atalaya::cli
