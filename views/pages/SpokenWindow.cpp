#include "views/pages/SpokenWindow.h"

#include "models/items/MemberStates.h"
#include "views/home/HomePage.h"
#include "views/settings/SettingsPage.h"
#include "views/window/InterfaceLanguage.h"

#include <QApplication>

#include <utility>

namespace atalaya {

namespace {

/// How often it is looked whether what holds the switch is over, in ms: it is told by no common signal.
constexpr int lookAgain = 200;

} // namespace

SpokenWindow::SpokenWindow(const WindowContext& context, SafeCopies& copies, const PageQuestions& questions,
                           InterfaceLanguage& language, QObject* parent)
    : QObject(parent), m_context(context), m_copies(copies), m_questions(questions), m_language(language) {
    m_language.speak(m_context.preferences.language());
    make();
    connect(&m_context.preferences, &Preferences::changed, this, &SpokenWindow::follow);
    connect(&m_try, &QTimer::timeout, this, &SpokenWindow::tryToSwitch);
}

SpokenWindow::~SpokenWindow() = default;

void SpokenWindow::make() {
    m_window = std::make_unique<MainWindow>(m_context);
    m_home = addAllPages(*m_window, m_context, m_copies, m_questions, m_language.languages());
}

void SpokenWindow::follow() {
    if (m_language.leadsTo(m_context.preferences.language()) == m_language.spoken()) {
        if (m_try.isActive()) { // back to what is spoken
            m_try.stop();
            sayWaits({});
        }
    } else if (!m_try.isActive()) {
        m_try.start(0); // not within the click or key that chose it: its field goes with the window
    }
}

void SpokenWindow::tryToSwitch() {
    m_try.setInterval(lookAgain);
    const Page* now = m_window->currentPage();
    if (!now || now->id() != PageId::Settings || QApplication::activeModalWidget() ||
        QApplication::activePopupWidget()) {
        return;
    }
    QString holds = m_window->whatHolds();
    if (holds.isEmpty()) {
        if (const Outcome kept = m_context.desk.keepWaiting(); !kept) {
            holds = kept.error().sentence;
        }
    }
    sayWaits(holds);
    if (holds.isEmpty()) {
        m_try.stop();
        switchNow();
    }
}

void SpokenWindow::switchNow() {
    const bool wasVisible = m_window->isVisible();
    const bool wasActive = m_window->isActiveWindow();
    WindowLeft left = m_window->handOver();
    m_language.speak(m_context.preferences.language());
    m_context.desk.followLanguage();
    // Gone at the end: the program ends with its last window.
    const std::unique_ptr<MainWindow> before = std::move(m_window);
    make();
    m_window->takeOver(std::move(left));
    m_window->go({PageId::Settings, {}, QStringLiteral("language")});
    if (wasVisible) {
        m_window->show();
    }
    if (wasActive) {
        m_window->activateWindow();
    }
    m_context.notices.say(tr("The language of the window is now %1").arg(languageName(m_language.spoken())));
    Q_EMIT madeAnew();
}

void SpokenWindow::sayWaits(const QString& sentence) {
    if (auto* settings = qobject_cast<SettingsPage*>(m_window->page(PageId::Settings))) {
        settings->sayLanguageWaits(sentence);
    }
}

} // namespace atalaya
