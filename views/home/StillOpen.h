#pragma once

#include "views/window/Page.h"

namespace atalaya {

/// Whether the file that was open when a dialog came is still the one that is open when it is answered. A file that
/// opens beside the window may get there in between, and what was meant for the one must not go into the other.
class StillOpen {
public:
    explicit StillOpen(const WindowContext& context) : m_context(context), m_path(context.desk.path()) {}

    /// Says so when it is not.
    [[nodiscard]] bool holds() const;

private:
    WindowContext m_context;
    QString m_path;
};

} // namespace atalaya
