#pragma once

#include "assessments/workshop/Workshop.h"

namespace atalaya {

/// Whether a workshop can begin, and what is still missing.
struct Readiness {
    QString blocking;  ///< why it cannot begin, a sentence with the next step; empty when it can
    QStringList notes; ///< what is still missing and does not keep it from beginning

    /// All of it, the blocking one first.
    [[nodiscard]] QString words() const;
};

[[nodiscard]] Readiness readinessOf(const Workshop& workshop);

} // namespace atalaya
