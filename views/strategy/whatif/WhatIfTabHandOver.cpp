// What the What-if tab gives to the one that takes its place; how it is put together is in WhatIfTab.cpp.
#include "views/strategy/whatif/WhatIfTab.h"

#include "views/strategy/whatif/StagesPanel.h"

namespace atalaya {

namespace {

/// To the tab that takes this one's place.
struct WhatIfLeft {
    std::map<QUuid, WhatIfChoice> choices; ///< by assessment
    QUuid other;                           ///< the scenario that is compared with
    bool isUnfolded = false;               ///< the stages by question
    QString commitment;                    ///< whose
};

} // namespace

QString WhatIfTab::whatHolds() const {
    return m_run.isRunning() ? tr("The best plan is being searched for: wait until it is found, or stop it.")
                             : QString();
}

std::any WhatIfTab::handOver() {
    WhatIfLeft left{m_left, m_other, m_stagesPanel->isUnfolded(), m_stagesPanel->commitment()};
    if (!m_assessment.isNull()) {
        left.choices[m_assessment] = m_choice;
    }
    return left;
}

void WhatIfTab::takeOver(const std::any& given) {
    const auto* left = std::any_cast<WhatIfLeft>(&given);
    if (!left) {
        return;
    }
    m_left = left->choices;
    if (const auto choice = m_left.find(m_assessment); choice != m_left.end()) {
        m_choice = choice->second;
        m_other = left->other;
        refresh();
        m_stagesPanel->restore(left->isUnfolded, left->commitment);
    }
}

} // namespace atalaya
