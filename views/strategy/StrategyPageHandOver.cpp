#include "views/strategy/StrategyPage.h"

#include "views/strategy/exchange/CameBackDrawer.h"
#include "views/strategy/exchange/PlanExchange.h"

// How Strategy gives way to another one over the same session.

namespace atalaya {

QString StrategyPage::whatHolds() const {
    for (const StrategyTab* one : m_made) {
        if (const QString holds = one ? one->whatHolds() : QString(); !holds.isEmpty()) {
            return holds;
        }
    }
    return m_exchange != nullptr && m_exchange->cameBack()->isBusy()
               ? tr("A workbook is being read: wait until it is done, or stop it.")
               : QString();
}

std::any StrategyPage::handOver() {
    Left left = m_left;
    for (std::size_t at = 0; at < m_made.size(); ++at) {
        if (m_made[at] != nullptr) {
            left[at] = TabLeft{m_made[at]->here(), m_made[at]->handOver()};
        }
    }
    return left;
}

void StrategyPage::takeOver(const std::any& given) {
    if (const auto* left = std::any_cast<Left>(&given)) {
        m_left = *left;
    }
}

} // namespace atalaya
