#pragma once

#include <tl/expected.hpp>

namespace atalaya {

/// Why a statistic of a room cannot be computed. It is shown as "not computable" with this reason, never as 0: a room
/// that has not voted does not disagree.
enum class WhyNot {
    TooFewVotes,      ///< fewer than two votes that can be compared
    NoVariation,      ///< every vote is the same: there is nothing that a coefficient could tell from chance
    TooFewIndicators, ///< fewer than two indicators with votes that can be compared
    TooFewRankings,   ///< fewer than two people voted on every indicator
};

/// A statistic, or why there is none.
template <class T> using Measured = tl::expected<T, WhyNot>;

} // namespace atalaya
