#pragma once

#include "views/workshop/RoomModel.h"
#include "views/workshop/room/RoomSheet.h"

namespace atalaya {

/// The room window's face, laid out. Nothing is under 24 units. Where words are long their type goes down within
/// roomType and they wrap; only what is too long even so ends in an ellipsis.
[[nodiscard]] RoomSheet composeRoom(const RoomView& view, const Theme& theme);

/// composeRoom() painted: 1920 by 1080 of the painter's units from its origin.
void paintRoom(QPainter& painter, const RoomView& view, const Theme& theme);

} // namespace atalaya
