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

} // namespace atalaya::storage
