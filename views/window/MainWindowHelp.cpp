#include "models/session/WindowLanguage.h"
#include "views/help/ManualPages.h"
#include "views/help/ManualWindow.h"
#include "views/widgets/Drawer.h"
#include "views/window/KeyList.h"
#include "views/window/MainWindow.h"

#include <QStackedWidget>

#include <utility>

// What a MainWindow has for help: the keys of the page, and the manual beside it.

namespace atalaya {

using namespace Qt::StringLiterals;

KeyGroup MainWindow::keysAnywhere() const {
    const QString ctrl = tr("Ctrl", "a key");
    const QString shift = tr("Shift", "a key");
    const QStringList pages{ctrl, u"1"_s, u"–"_s, QString::number(m_numbered.size())};
    return {tr("Anywhere"),
            {{{ctrl, u"Z"_s}, tr("undo")},
             {{ctrl, u"Y"_s}, tr("redo")},
             {{ctrl, shift, u"Z"_s}, tr("redo")},
             {{ctrl, u"F"_s}, tr("find")},
             {pages, tr("pages of the rail")},
             {{ctrl, u","_s}, tr("settings")},
             {{ctrl, u"F6"_s}, tr("next part of the window: rail, page, notice")},
             {{ctrl, shift, u"F6"_s}, tr("previous part of the window")},
             {{u"↑"_s, u"↓"_s}, tr("from page to page in the rail; Enter goes there")},
             {{tr("Esc", "a key")}, tr("close the notice that has the focus")},
             {{u"F1"_s, u"?"_s}, tr("show or hide this list")},
             {{shift, u"F1"_s}, tr("what the manual says of this page")},
             {{ctrl, u"Q"_s}, tr("close the window")}}};
}

void MainWindow::toggleKeys() {
    if (!m_keys) {
        m_keys = new Drawer(m_context.style, tr("Keys on this page"), m_stack);
    }
    if (m_keys->isOpen()) {
        m_keys->close();
        return;
    }
    std::vector<KeyGroup> groups = currentPage() ? currentPage()->keyGroups() : std::vector<KeyGroup>();
    groups.push_back(keysAnywhere());
    auto* list = new KeyList(m_context.style, groups);
    connect(list, &KeyList::manualAsked, this, &MainWindow::openManual);
    m_keys->setContent(list);
    m_keys->open();
}

/// False, and it is said why, when there is none.
bool MainWindow::makeManual() {
    if (m_manual) {
        return true;
    }
    Result<ManualText> text = ManualText::load(languageOfWindow().code());
    if (!text) {
        m_context.notices.refuse(text.error());
        return false;
    }
    m_manual = std::make_unique<ManualWindow>(m_context.style, m_context.preferences, std::move(*text));
    return true;
}

void MainWindow::openManual() {
    if (makeManual()) {
        const ManualSection section = manualSectionOf(currentPage() ? currentPage()->here() : Place());
        m_manual->open(); // first: where a heading is, is known once the text has its width
        m_manual->goTo(section.number, section.part);
    }
}

void MainWindow::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (const std::optional<int> left = std::exchange(m_manualLeft, std::nullopt); left && makeManual()) {
        m_manual->openBehind();
        m_manual->go(*left);
    }
}

} // namespace atalaya
