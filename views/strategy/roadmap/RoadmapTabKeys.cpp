// The keys of the roadmap's tab; how it is put together is in RoadmapTab.cpp.
#include "views/strategy/roadmap/GanttView.h"
#include "views/strategy/roadmap/ImpactView.h"
#include "views/strategy/roadmap/RoadmapTab.h"

#include <QShortcut>
#include <QStackedWidget>

namespace atalaya {

using namespace Qt::StringLiterals;

void RoadmapTab::addKeys() {
    auto* exchange = new QShortcut(Qt::Key_T, this);
    exchange->setContext(Qt::WidgetWithChildrenShortcut);
    connect(exchange, &QShortcut::activated, this, [this] {
        if (m_stack->currentIndex() == Impact) {
            m_impact->exchange();
        }
    });
    // Where there is no row yet, too.
    connect(new QShortcut(QKeySequence(Qt::Key_Insert), this), &QShortcut::activated, this,
            [this] { add(m_view->chosenObjective()); });
    connect(new QShortcut(QKeySequence(Qt::Key_C), this), &QShortcut::activated, this, &RoadmapTab::openStageCards);
}

std::vector<KeyHint> RoadmapTab::keyHints() const {
    if (!session()) {
        return {};
    }
    if (isPlanEmpty()) {
        return session()->isEditable() ? std::vector<KeyHint>{{{tr("Insert", "key")}, tr("add an action")},
                                                              {{u"C"_s}, tr("one stage more")}}
                                       : std::vector<KeyHint>();
    }
    if (m_stack->currentIndex() == Load) {
        return {};
    }
    if (m_stack->currentIndex() == Impact) {
        if (m_impact->model().rowCount() == 0) {
            return {};
        }
        return {{{u"T"_s}, tr("chart or table")}, {{tr("Enter", "key")}, tr("edit")}};
    }
    const QString move = m_unit == PeriodUnit::Month     ? tr("move one month")
                         : m_unit == PeriodUnit::Quarter ? tr("move one quarter")
                                                         : tr("move one year");
    return {{{u"\u2190"_s, u"\u2192"_s}, move},
            {{tr("Enter", "key")}, tr("edit")},
            {{u"W"_s}, tr("waits for")},
            {{u"C"_s}, tr("one stage more")},
            {{tr("Ctrl", "key"), u"\u2191"_s}, tr("reorder")}};
}

std::vector<KeyGroup> RoadmapTab::keyGroups() const {
    return {{word(),
             {{{u"\u2190"_s, u"\u2192"_s}, tr("move an action; put one without dates into the present")},
              {{tr("Shift", "key"), u"\u2190"_s, u"\u2192"_s}, tr("move its end")},
              {{tr("Alt", "key"), u"\u2190"_s, u"\u2192"_s}, tr("move its start")},
              {{tr("Ctrl", "key"), u"\u2191"_s, u"\u2193"_s}, tr("reorder")},
              {{tr("Ctrl", "key"), u"+"_s}, tr("years, quarters, months; with − back")},
              {{tr("Enter", "key")}, tr("edit the action")},
              {{u"W"_s}, tr("what the action waits for, on its form")},
              {{tr("Insert", "key")}, tr("add an action")},
              {{u"C"_s}, tr("one stage more: cards from the framework")},
              {{tr("Del", "key")}, tr("remove the action")},
              {{tr("Esc", "key")}, tr("let a dragged bar or row go back")},
              {{u"T"_s}, tr("impact and effort as a table, and back")}}}};
}

} // namespace atalaya
