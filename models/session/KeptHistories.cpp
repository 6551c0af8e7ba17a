#include "models/session/KeptHistories.h"

#include <algorithm>
#include <utility>

namespace atalaya {

void KeptHistories::leave(const AssessmentSession& session) {
    forget(session.assessment().id);
    if (auto left = session.leaveHistory()) {
        m_left.push_front(std::move(*left));
    }
    if (m_left.size() > most) {
        m_left.pop_back();
    }
}

void KeptHistories::takeUp(AssessmentSession& session) {
    const QUuid id = session.assessment().id;
    const auto left =
        std::find_if(m_left.begin(), m_left.end(), [&id](const auto& one) { return one.assessment() == id; });
    if (left != m_left.end()) {
        (void)session.takeUpHistory(*left); // what no longer fits is over
        m_left.erase(left);
    }
}

void KeptHistories::forget(const QUuid& assessment) {
    std::erase_if(m_left, [&assessment](const auto& one) { return one.assessment() == assessment; });
}

} // namespace atalaya
