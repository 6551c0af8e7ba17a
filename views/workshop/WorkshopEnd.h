#pragma once

#include "views/workshop/WorkshopContext.h"

namespace atalaya {

/// Ends the chosen workshop once a person said so, whichever part of the page they did it from. False when they thought
/// better of it, or when it was refused, which the session said.
bool endWorkshop(const WorkshopContext& context, QWidget* parent);

} // namespace atalaya
