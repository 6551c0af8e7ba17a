#pragma once

#include "views/workshop/PhoneVoting.h"

namespace atalaya::ballotbox {

/// Networks of this computer that phones could come from, the likeliest first: wireless, cable, others, loopback.
[[nodiscard]] std::vector<NetworkPlace> networkPlaces();

} // namespace atalaya::ballotbox
