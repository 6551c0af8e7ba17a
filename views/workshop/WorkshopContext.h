#pragma once

#include "models/session/WorkshopSession.h"
#include "views/window/Page.h"

namespace atalaya {

class PhoneVoting;
class RoomModel;
class WorkshopClock;
class WorkshopQuestions;

/// What every part of the Workshop page is given; all outlive the parts.
struct WorkshopContext {
    WindowContext window;
    WorkshopQuestions& questions;
    PhoneVoting& phones;
    WorkshopClock& clock;
    RoomModel& room;

    /// Null while none is chosen.
    [[nodiscard]] WorkshopSession* session() const { return window.desk.workshop(); }
};

} // namespace atalaya
