// The keys of the What-if tab; how it is put together is in WhatIfTab.cpp.
#include "views/strategy/whatif/WhatIfTab.h"

#include "views/strategy/whatif/AskDrawer.h"
#include "views/strategy/whatif/DatesDrawer.h"
#include "views/strategy/whatif/FrontierDrawer.h"
#include "views/strategy/whatif/LimitsDrawer.h"

#include <QShortcut>

namespace atalaya {

using namespace Qt::StringLiterals;

void WhatIfTab::addKeys() {
    const auto on = [this](const QKeySequence& keys, void (WhatIfTab::*act)()) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    on(Qt::Key_B, &WhatIfTab::searchBest);
    on(Qt::SHIFT | Qt::Key_B, &WhatIfTab::searchLonger);
    on(Qt::Key_S, &WhatIfTab::saveScenario);
    on(Qt::Key_T, &WhatIfTab::exchangeView);
    on(Qt::Key_Q, &WhatIfTab::exchangeStages);
}

std::vector<KeyHint> WhatIfTab::keyHints() const {
    if (!session()) {
        return {};
    }
    if (m_frontier->isOpen()) {
        return {{{u"←"_s, u"→"_s}, tr("point")},
                {{tr("Enter", "key")}, tr("take its plan")},
                {{tr("Esc", "key")}, tr("close")}};
    }
    if (m_ask->isOpen() || m_limits->isOpen() || m_dates->isOpen()) {
        return {{{tr("Tab", "key")}, tr("next field")}, {{tr("Esc", "key")}, tr("close")}};
    }
    if (!hasActions()) {
        return {};
    }
    return {{{tr("Space", "key")}, tr("choose or drop")},
            {{u"B"_s}, tr("best plan")},
            {{u"S"_s}, tr("save")},
            {{u"T"_s}, tr("table")}};
}

std::vector<KeyGroup> WhatIfTab::keyGroups() const {
    const QString enter = tr("Enter", "key");
    return {{word(),
             {{{tr("Space", "key")}, tr("choose the action or drop it")},
              {{u"←"_s, u"→"_s}, tr("move the action by a quarter")},
              {{tr("Backspace", "key")}, tr("put the action back to the plan's days")},
              {{u"D"_s}, tr("write other dates of the action")},
              {{enter}, tr("edit the action")},
              {{u"M"_s}, tr("the action must be in the best plan, or need not")},
              {{u"X"_s}, tr("leave the action out of the best plan, or not")},
              {{u"B"_s}, tr("search for the best plan")},
              {{tr("Shift", "key"), u"B"_s}, tr("search on, for longer, where the best plan is not proven")},
              {{u"S"_s}, tr("save as a scenario")},
              {{u"Q"_s}, tr("stages by question, and back")},
              {{u"T"_s}, tr("bars as tables, and back")}}},
            {tr("Scenarios"),
             {{{enter}, tr("load the scenario")},
              {{u"F2"_s}, tr("rename it")},
              {{tr("Del", "key")}, tr("remove it")},
              {{tr("Ctrl", "key"), u"↑"_s, u"↓"_s}, tr("move it")}}},
            {tr("Cost and benefit"),
             {{{u"←"_s, u"→"_s}, tr("to the smaller or the larger budget; ↓ and ↑ do the same")},
              {{tr("Home", "key")}, tr("to the smallest budget")},
              {{tr("End", "key")}, tr("to the largest budget")},
              {{enter}, tr("take the plan of the point, or of the row; on a point Space does the same")},
              {{tr("Esc", "key")}, tr("close")}}}};
}

} // namespace atalaya
