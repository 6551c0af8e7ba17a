#pragma once

#include "views/workshop/RoomModel.h"

namespace atalaya {

/// What the room window shows, as words: what it is read aloud, and its text alternative. The head is its accessible
/// name, the rest its description. The running clock is not in it, only that it is low: nobody wants to hear each
/// second.
struct RoomWords {
    QString head;
    QString rest;

    bool operator==(const RoomWords&) const = default;
};

[[nodiscard]] RoomWords wordsOf(const RoomView& view);

} // namespace atalaya
