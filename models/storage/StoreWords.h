#pragma once

#include "assessments/foundation/Error.h"

#include <QCoreApplication>
#include <QUuid>

namespace atalaya::storage {

/// As ids stand in the tables; a null id is empty.
[[nodiscard]] inline QString idText(const QUuid& id) {
    return id.isNull() ? QString() : id.toString(QUuid::WithoutBraces);
}

[[nodiscard]] inline tl::unexpected<Error> noSuchFramework(const QString& id, const QString& version) {
    return failure(ErrorCode::NotFound, [id, version] {
        return QCoreApplication::translate("Storage", "The workspace does not hold the framework “%1”, version %2. Add "
                                                      "the framework first.")
            .arg(id, version);
    });
}

/// Busy: a workshop, or its votes, is no longer what this program knows.
[[nodiscard]] inline tl::unexpected<Error> changedByOthers() {
    return failure(ErrorCode::Busy, [] {
        return QCoreApplication::translate("Storage", "Somebody else has changed this workshop in the meantime, so "
                                                      "nothing was written. Look at what is there now, then repeat the "
                                                      "step.");
    });
}

/// Refused: ids are of one vote only, in whichever round it lies.
[[nodiscard]] inline tl::unexpected<Error> idOfAnotherVote() {
    return failure(ErrorCode::Refused,
                   QCoreApplication::translate("Storage", "A vote came under the id of another one, so it was not "
                                                          "stored. Load that voting page again, then vote once more."));
}

} // namespace atalaya::storage
