#pragma once

#include "assessments/workshop/Distribution.h"

#include <initializer_list>

namespace atalaya::test {

/// What a room voted: how many for each stage, from the first stage up.
inline Distribution of(std::initializer_list<int> votes) {
    Distribution distribution(static_cast<int>(votes.size()));
    distribution.votes = votes;
    return distribution;
}

} // namespace atalaya::test
