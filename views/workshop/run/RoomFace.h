#pragma once

namespace atalaya {

/// What the facilitator asks the room window to show.
enum class RoomFace { Question, Result, Black, Code };

} // namespace atalaya
