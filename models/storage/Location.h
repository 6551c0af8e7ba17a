#pragma once

#include <QString>

namespace atalaya::storage {

/// Where a workspace lies, as far as it matters to safety. On a network file system or in a folder that a program
/// copies to the cloud, two programs cannot share memory and a write-ahead log may be copied without its file; there
/// the workspace is kept without one, and people are told.
struct Location {
    enum class Kind { Local, Network, CloudSync };
    Kind kind = Kind::Local;
    QString warning; ///< a sentence with its next step; empty for Local

    [[nodiscard]] bool sharesMemory() const { return kind == Kind::Local; }
};

/// The one path of a file, whatever links lead to it: the file itself need not exist. Two names of one file have the
/// same; where even the folder is away, it is the absolute path.
[[nodiscard]] QString realPath(const QString& path);

/// `path` need not exist; its folder must.
[[nodiscard]] Location locate(const QString& path);

/// The rule itself: an absolute path with its links resolved, and the type of the file system it is on.
[[nodiscard]] Location classifyLocation(const QString& path, const QString& fileSystem);

} // namespace atalaya::storage
