#pragma once

#include "assessments/foundation/Error.h"

namespace atalaya::storage {

/// Whether the disk of `path` has no room worth speaking of, for errors that do not say so themselves.
[[nodiscard]] bool isDiskFull(const QString& path);
/// Makes a folder in one that is there; Refused when something has that name.
[[nodiscard]] Outcome makeFolder(const QString& path);
/// Waits until the file's bytes are on the disk.
[[nodiscard]] Outcome syncFile(const QString& path);
/// Waits until the folder's entries are on the disk. Where a system cannot do that, it does nothing.
void syncFolder(const QString& folder);
/// Puts `from` in place of `to` in one step, on the disk when it returns, or fails and leaves both.
[[nodiscard]] Outcome replaceFile(const QString& from, const QString& to);
/// Gives `from` its final name `to`, on the disk when it returns; Refused when something has that name.
[[nodiscard]] Outcome renameNew(const QString& from, const QString& to);
/// A second copy of the file under a new name, at once where the file system has links, otherwise byte by byte.
[[nodiscard]] Outcome linkOrCopy(const QString& from, const QString& to);
/// "name.tag.ending", or with a number before the ending when that is taken.
[[nodiscard]] QString freeNameBeside(const QString& path, const QString& tag);
/// A passing name in the same folder for what is to have the name `path` once it is whole.
[[nodiscard]] QString hiddenNameBeside(const QString& path);
/// Removes a workspace, or what was made of one, with the helper files beside it. Nobody has it open.
void removeWithHelpers(const QString& path);

} // namespace atalaya::storage
