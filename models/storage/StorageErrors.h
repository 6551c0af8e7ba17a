#pragma once

#include "assessments/foundation/Error.h"

namespace atalaya::storage {

/// The sentence for each way in which storing or reading can fail, with its next step. `path` is the file's path or,
/// for another backend, what people call the store.
[[nodiscard]] Error storageError(ErrorCode code, const QString& path, const QString& detail = {});

[[nodiscard]] inline tl::unexpected<Error> storageFailure(ErrorCode code, const QString& path,
                                                          const QString& detail = {}) {
    return tl::make_unexpected(storageError(code, path, detail));
}

/// Refused: a new file was to have the name `path`, and something has it.
[[nodiscard]] Error takenName(const QString& path);
/// ReadOnly: nothing can be made, moved or removed in `folder`.
[[nodiscard]] Error closedFolder(const QString& folder, const QString& detail = {});

} // namespace atalaya::storage
