#pragma once

#include "models/session/AssessmentSession.h"

#include <deque>

namespace atalaya {

/// The histories of edits of the assessments that a window worked on before the one it works on now, so that looking at
/// another round does not end what can be undone. Only for one open file and while it is open; a handful, those left
/// last.
class KeptHistories {
public:
    static constexpr std::size_t most = 5;

    /// Before `session` ends.
    void leave(const AssessmentSession& session);
    /// Gives `session`, which has just begun, the history of its assessment back, as far as that still fits.
    void takeUp(AssessmentSession& session);
    /// The assessment is gone.
    void forget(const QUuid& assessment);
    void clear() { m_left.clear(); }

private:
    std::deque<AssessmentSession::LeftHistory> m_left; ///< the latest first
};

} // namespace atalaya
