#include "views/help/ManualWindow.h"
#include "views/widgets/Drawer.h"
#include "views/widgets/NotificationBar.h"
#include "views/window/FileNotices.h"
#include "views/window/MainWindow.h"

#include <QScreen>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

// How a MainWindow gives way to another one over the same desk.

namespace atalaya {

QString MainWindow::whatHolds() const {
    Desk& desk = m_context.desk;
    if (desk.work().isBusy()) {
        return tr("A file is being opened, copied or written: wait until it is done, or cancel it.");
    }
    if (!desk.restoring().isEmpty()) {
        return tr("A safe copy is being put in its place: wait until it is done.");
    }
    if (desk.hasWaiting()) {
        return tr("Changes wait for the disk: wait until they are stored.");
    }
    for (const auto& [id, announced] : m_pages) {
        if (const QString holds = announced.page ? announced.page->whatHolds() : QString(); !holds.isEmpty()) {
            return holds;
        }
    }
    for (const Drawer* drawer : m_stack->findChildren<Drawer*>()) {
        if (drawer->isOpen() && drawer->holdsWork()) {
            const auto page = std::find_if(m_pages.begin(), m_pages.end(), [drawer](const auto& one) {
                return one.second.page && one.second.page->isAncestorOf(drawer);
            });
            return tr("“%1” is open on the page %2: finish it or close it.")
                .arg(drawer->accessibleName(), page == m_pages.end() ? QString() : wordOf(page->first));
        }
    }
    const bool isAsked = std::any_of(m_told.begin(), m_told.end(), [](const auto& told) {
        const Notices::Notice& notice = told.second;
        return notice.act && !notice.outlivesPage && !FileNotices::tells(notice.id);
    });
    return isAsked ? tr("A notice below waits for an answer: press its button, or close it.") : QString();
}

WindowLeft MainWindow::handOver() {
    WindowLeft left;
    left.states = windowState() & (Qt::WindowMaximized | Qt::WindowFullScreen);
    left.area = left.states ? normalGeometry() : geometry();
    left.screen = screen();
    for (const auto& [id, announced] : m_pages) {
        const auto before = m_left.find(id); // nobody went there since the window before
        if (Page* page = announced.page) {
            page->leave();
            const bool goesOn = page->goesOn();
            left.pages[id] = {before == m_left.end() ? page->here() : before->second.place, page->handOver(), goesOn};
        } else if (before != m_left.end()) {
            left.pages[id] = before->second;
        }
    }
    for (const QString& id : m_notices->ids()) {
        left.notices.push_back(m_told.at(id));
    }
    if (m_manual && m_manual->isVisible()) {
        left.manual = m_manual->heading();
        m_manual->close(); // keeps where it stands
    }
    return left;
}

void MainWindow::takeOver(WindowLeft left) {
    if (left.screen) {
        setScreen(left.screen);
    }
    if (left.area.isValid()) {
        setGeometry(left.area);
    }
    setWindowState(left.states);
    m_left = std::move(left.pages);
    m_manualLeft = left.manual;
    for (auto& [id, announced] : m_pages) {
        const auto found = m_left.find(id);
        if (found == m_left.end()) {
            continue;
        }
        if (announced.page) { // stands from the beginning
            announced.page->takeOver(std::exchange(found->second.state, std::any()));
        } else if (found->second.goesOn) {
            (void)page(id);
        }
    }
    // The last one that is told stands first.
    std::for_each(left.notices.rbegin(), left.notices.rend(), [this](const Notices::Notice& notice) {
        if (FileNotices::tells(notice.id)) {
            m_fileNotices->tellAgain(notice.id);
        } else {
            showNotice(Notices::inWordsOfNow(notice));
        }
    });
}

} // namespace atalaya
