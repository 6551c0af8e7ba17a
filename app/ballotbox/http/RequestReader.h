#pragma once

#include "app/ballotbox/BallotLimits.h"

#include <QByteArray>

#include <tl/expected.hpp>

#include <map>
#include <optional>

namespace atalaya::ballotbox {

/// A whole request as it lies in the bytes of a connection.
struct WholeRequest {
    QByteArray method;
    QByteArray target;                       ///< begins with one slash; printable ASCII
    std::map<QByteArray, QByteArray> fields; ///< by their names in lower case
    QByteArray body;
    qsizetype size = 0;  ///< of all of it, in bytes
    bool closes = false; ///< the connection ends with its answer

    [[nodiscard]] QByteArray field(const QByteArray& name) const {
        const auto found = fields.find(name);
        return found == fields.end() ? QByteArray() : found->second;
    }
    /// The same request in a form that every reader understands alike, with the fields that we look at and no other.
    [[nodiscard]] QByteArray plain() const;
};

/// The first request in `bytes`; nothing while it is not all there. What can never become one that we answer is an
/// error: the status that says why. Stricter than RFC 9112 where that lets readers differ: no bare line feeds, no
/// folded lines, no field twice, no chunks, a Host always.
[[nodiscard]] tl::expected<std::optional<WholeRequest>, int> readRequest(const QByteArray& bytes,
                                                                         const BallotLimits& limits);

} // namespace atalaya::ballotbox
