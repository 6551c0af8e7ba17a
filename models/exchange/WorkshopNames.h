#pragma once

#include "assessments/workshop/Ballot.h"
#include "assessments/workshop/Workshop.h"
#include "models/exchange/ExchangeNames.h"

namespace atalaya {

// The words of a workshop's choices, as they stand in files. Add, never change.

template <> struct ExchangeNames<Attribution> {
    static constexpr std::array values{std::pair{Attribution::ByGroup, "by-group"},
                                       std::pair{Attribution::Named, "named"},
                                       std::pair{Attribution::ChathamHouse, "chatham-house"}};
};
template <> struct ExchangeNames<RoundState> {
    static constexpr std::array values{std::pair{RoundState::Open, "open"}, std::pair{RoundState::Revealed, "revealed"},
                                       std::pair{RoundState::Closed, "closed"}};
};
template <> struct ExchangeNames<RoomResult::Kind> {
    static constexpr std::array values{std::pair{RoomResult::Kind::Agreed, "agreed"},
                                       std::pair{RoomResult::Kind::AgreedWithDissent, "agreed-with-dissent"},
                                       std::pair{RoomResult::Kind::Parked, "parked"}};
};
template <> struct ExchangeNames<WayIn> {
    static constexpr std::array values{std::pair{WayIn::Phone, "phone"}, std::pair{WayIn::Keyboard, "keyboard"},
                                       std::pair{WayIn::Paper, "paper"}, std::pair{WayIn::File, "file"}};
};

} // namespace atalaya
