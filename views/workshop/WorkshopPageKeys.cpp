#include "views/workshop/WorkshopPage.h"

#include "views/widgets/Drawer.h"
#include "views/workshop/run/FacilitatorPane.h"

#include <QAbstractButton>
#include <QApplication>
#include <QShortcut>

// The keys of Workshop, and what F1 and the status strip say of them.

namespace atalaya {

void WorkshopPage::addKeys() {
    const auto inTheRoom = [this](const QKeySequence& keys, auto act) {
        return addKey(keys, [this, act] {
            if (view() == View::Run) {
                act();
            }
        });
    };
    // Held down a little too long it would reveal, and open the next round over the picture.
    inTheRoom(Qt::Key_Space, [this] { pressOrOpenOrReveal(); })->setAutoRepeat(false);
    inTheRoom(Qt::Key_Plus, [this] { m_run->addMinute(); });
    inTheRoom(Qt::Key_P, [this] { m_run->parkThis(); });
    inTheRoom(Qt::Key_J, [this] { m_run->nextItem(); });
    inTheRoom(Qt::Key_K, [this] { m_run->previousItem(); });
    inTheRoom(Qt::Key_T, [this] { m_run->toggleClock(); });
    addKey(Qt::Key_F11, [this] {
        if (m_parts.session()) {
            toggleRoom();
        }
    });
    addKey(Qt::Key_Escape, [this] {
        for (Drawer* drawer : findChildren<Drawer*>(Qt::FindDirectChildrenOnly)) {
            drawer->close();
        }
    });
}

/// Space presses the button that has the focus, as everywhere; elsewhere it opens the vote, or closes and reveals it.
void WorkshopPage::pressOrOpenOrReveal() {
    if (auto* button = qobject_cast<QAbstractButton*>(QApplication::focusWidget()); button && isAncestorOf(button)) {
        button->click();
        return;
    }
    m_run->openOrReveal();
}

std::vector<KeyHint> WorkshopPage::keyHints() const {
    return view() == View::Run ? m_run->keyHints() : std::vector<KeyHint>();
}

std::vector<KeyGroup> WorkshopPage::keyGroups() const {
    std::vector<KeyGroup> groups = m_run->keyGroups();
    groups.front().keys.push_back({{QStringLiteral("Esc")}, tr("close what lies over the page")});
    return groups;
}

} // namespace atalaya
