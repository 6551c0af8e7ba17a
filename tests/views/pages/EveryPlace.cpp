#include "tests/views/pages/EveryPlace.h"

#include "assessments/workshop/WorkshopEdits.h"
#include "models/items/AssessmentListModel.h"
#include "models/session/WindowLanguage.h"
#include "models/session/WorkshopSession.h"
#include "tests/support/Strict.h"
#include "views/widgets/Drawer.h"
#include "views/widgets/ProgressRow.h"

#include <QComboBox>
#include <QDialog>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace atalaya::test {

namespace {

using namespace Qt::StringLiterals;

constexpr int mostButtons = 30;    ///< of one place that are pressed
constexpr int longestWork = 60000; ///< ms of a search
constexpr int layingOut = 20;      ///< ms
constexpr int drawingPages = 2500; ///< ms in which a report is there to be looked at

bool hasMenu(const QAbstractButton& button) {
    const auto* push = qobject_cast<const QPushButton*>(&button);
    const auto* tool = qobject_cast<const QToolButton*>(&button);
    return (push && push->menu()) || (tool && tool->menu());
}

/// Whether something on the window is still being searched, drawn or read.
bool isAtWork(const QWidget& top) {
    const QList<ProgressRow*> rows = top.findChildren<ProgressRow*>();
    return std::any_of(rows.begin(), rows.end(), [](const ProgressRow* row) { return row->isVisible(); });
}

} // namespace

void EveryPlaceTest::SetUp() {
    WindowFixture::SetUp();
    m_fifth = std::make_unique<FifthLanguage>();
    ASSERT_TRUE(m_fifth->isThere()) << FifthLanguage::file().toStdString();
    m_style = std::make_unique<WindowStyle>(*qApp);
    m_preferences->setReduceMotion(true);
    m_style->apply(Preferences::Ground::Light, 100, true);
    m_icons = std::make_unique<Icons>(*m_style);
    m_desk = std::make_unique<Desk>(surroundings());
    m_desk->work().setPatience(patience);
    m_copies = std::make_unique<SafeCopies>(*m_desk, *m_preferences);
    m_language = std::make_unique<InterfaceLanguage>(Language::builtIn());
    m_answers.documents = pathOf({});
    m_answers.sure = false; // nothing is removed
}

void EveryPlaceTest::TearDown() {
    m_look = nullptr;
    m_spoken.reset();
    if (m_copies) {
        m_copies->finish();
    }
    m_copies.reset();
    m_language.reset();
    setLanguageOfWindow(u"en"_s); // one that Qt has no locale for would outlast its files
    QLocale::setDefault(m_usual);
    WindowFixture::TearDown();
    m_fifth.reset();
}

void EveryPlaceTest::start(const QString& language) {
    m_preferences->setLanguage(language);
    m_spoken = std::make_unique<SpokenWindow>(
        context(), *m_copies, PageQuestions{m_answers, m_answers, m_answers, m_answers, m_answers, m_answers, m_phones},
        *m_language);
    ASSERT_EQ(m_language->spoken(), language);
    window().resize(1366, 768);
    window().show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
    ASSERT_TRUE(isGood(openPractice(*m_desk, pathOf(u"altamar.atalaya"_s))));
    const auto& all = m_desk->assessments();
    const auto latest =
        std::find_if(all.begin(), all.end(), [](const WorkspaceSummary& one) { return one.round == "2026"_L1; });
    ASSERT_NE(latest, all.end());
    ASSERT_TRUE(isGood(m_desk->choose(latest->id)));
    ASSERT_EQ(m_desk->session()->framework().language, language)
        << "the framework is not said in the window's language";
}

QStringList EveryPlaceTest::namesHere() const {
    return QStringList{m_desk->path(),
                       u"altamar.atalaya"_s,
                       u"altamar-copies"_s,
                       u"Altamar agrees"_s,
                       u"All who came"_s,
                       u"wlan0"_s,
                       u"eth0"_s} +
           pathOf({}).split(u'/', Qt::SkipEmptyParts);
}

QComboBox* EveryPlaceTest::languages() const {
    return window().page(PageId::Settings)->findChild<QComboBox*>();
}

void EveryPlaceTest::settle(int ms) {
    QApplication::processEvents();
    QTest::qWait(ms);
}

void EveryPlaceTest::press(Qt::Key key) {
    QWindow* to = QGuiApplication::focusWindow();
    QTest::keyClick(to ? to : window().windowHandle(), key);
    settle();
}

void EveryPlaceTest::lookAt(const QString& where, QWidget& top) {
    EXPECT_TRUE(QTest::qWaitFor([&top] { return !isAtWork(top); }, longestWork)) << where.toStdString();
    settle(layingOut); // what a search found as the last wait ended still has to find its place
    ++m_places;
    m_look(where, top);
}

void EveryPlaceTest::go(const Place& place, const QString& name) {
    window().go(place);
    settle(place.page == PageId::Reports ? drawingPages : 100);
    ASSERT_NE(window().currentPage(), nullptr) << name.toStdString();
    ASSERT_EQ(window().currentPage()->id(), place.page) << name.toStdString();
    lookAt(name, window());
}

void EveryPlaceTest::closeWhatIsOpen() {
    for (Drawer* drawer : window().findChildren<Drawer*>()) {
        if (drawer->isOpen()) {
            drawer->close();
        }
    }
    settle();
}

void EveryPlaceTest::lookBehind(QAbstractButton& button, const QString& where) {
    bool came = false;
    QTimer dialogs;
    QObject::connect(&dialogs, &QTimer::timeout, &dialogs, [&] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (!dialog || !dialog->isVisible()) {
            return;
        }
        if (!came) {
            came = true;
            lookAt(where + u", a dialog"_s, *dialog);
        }
        dialog->reject();
    });
    dialogs.start(20);
    QTest::mouseClick(&button, Qt::LeftButton);
    settle();
    dialogs.stop();
    if (came) {
        window().activateWindow(); // the tests' platform has no window manager that would
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
        return;
    }
    lookAt(where, window());
    closeWhatIsOpen();
    press(Qt::Key_Escape);
}

void EveryPlaceTest::lookBehindButtons(const QString& where) {
    const Place here = window().currentPage()->here();
    QStringList pressed;
    while (pressed.size() < mostButtons) {
        QAbstractButton* next = nullptr;
        for (QAbstractButton* one : window().currentPage()->findChildren<QAbstractButton*>()) {
            const bool asks = one->text().endsWith(u'…') && one->isVisible() && one->isEnabled();
            if (!next && asks && !one->visibleRegion().isEmpty() && !hasMenu(*one) && !pressed.contains(one->text())) {
                next = one;
            }
        }
        if (!next) {
            return;
        }
        pressed << next->text();
        ASSERT_NO_FATAL_FAILURE(lookBehind(*next, u"%1, behind '%2'"_s.arg(where, next->text())));
        if (window().currentPage()->id() != here.page) {
            window().go(here);
            settle();
        }
    }
}

void EveryPlaceTest::lookBehindKey(Qt::Key key, const QString& where) {
    press(key);
    lookAt(where, window());
    closeWhatIsOpen();
    press(Qt::Key_Escape);
}

/// So that what acts on a row can be pressed.
void EveryPlaceTest::chooseFirstRows() {
    for (QAbstractItemView* view : window().currentPage()->findChildren<QAbstractItemView*>()) {
        const bool hasRows = view->isVisible() && view->model() && view->model()->rowCount(view->rootIndex()) > 0;
        if (hasRows && !view->currentIndex().isValid()) {
            view->setCurrentIndex(view->model()->index(0, 0, view->rootIndex()));
        }
    }
    settle();
}

void EveryPlaceTest::throughHome() {
    ASSERT_NO_FATAL_FAILURE(go({PageId::Home, {}, {}}, u"Home"_s));
    auto* table = window().currentPage()->findChild<QTableView*>();
    ASSERT_NE(table, nullptr);
    const QRect cell = table->visualRect(table->model()->index(0, AssessmentListModel::Menu));
    {
        const ExpectedMessage raise("does not support raise()");
        const ExpectedMessage grab("does not support grabbing the keyboard");
        QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::NoModifier, cell.center());
        settle();
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        ASSERT_NE(menu, nullptr) << "no menu of an assessment";
        lookAt(u"Home, the menu of an assessment"_s, window());
        menu->close();
    }
    window().activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
    ASSERT_NO_FATAL_FAILURE(lookBehindButtons(u"Home"_s));
}

void EveryPlaceTest::throughWorkshop() {
    ASSERT_NO_FATAL_FAILURE(go({PageId::Workshop, {}, {}}, u"Workshop"_s));
    AssessmentSession& assessed = *m_desk->session();
    Workshop workshop =
        newWorkshop(assessed.framework(), assessed.assessment(), QUuid::createUuid(), u"Altamar agrees"_s);
    workshop.clusters = {{u"all"_s, u"All who came"_s, {}}};
    for (AgendaItem& item : workshop.agenda) {
        item.clusters.clear();
    }
    for (int number = 1; number <= 4; ++number) {
        workshop.seats.push_back({QUuid::createUuid(), number, u"all"_s, {}, false});
    }
    ASSERT_TRUE(isGood(m_desk->addWorkshop(workshop, {})));
    for (const QString& part : {u"prepare"_s, u"run"_s, u"minutes"_s}) {
        ASSERT_NO_FATAL_FAILURE(go({PageId::Workshop, {}, part}, u"Workshop, "_s + part));
        ASSERT_NO_FATAL_FAILURE(lookBehindButtons(u"Workshop, "_s + part));
    }
    m_desk->leaveWorkshop();
    settle();
}

void EveryPlaceTest::throughScore() {
    ASSERT_NO_FATAL_FAILURE(go({PageId::Score, u"P08-02"_s, {}}, u"Score"_s));
    lookBehindKey(Qt::Key_N, u"Score, why a question does not apply"_s);
    lookBehindKey(Qt::Key_W, u"Score, the background of a question"_s);
    lookBehindKey(Qt::Key_W, u"Score, without the background"_s);
    lookBehindKey(Qt::Key_T, u"Score, the rationale"_s);
    lookBehindKey(Qt::Key_E, u"Score, the choice of evidence"_s);
    lookBehindKey(Qt::Key_Equal, u"Score, why this number"_s);
    ASSERT_NO_FATAL_FAILURE(go({PageId::Score, u"P06-03"_s, {}}, u"Score, another question"_s));
}

void EveryPlaceTest::throughStrategy() {
    for (const QString& tab : {u"roadmap"_s, u"whatif"_s, u"objectives"_s, u"measures"_s}) {
        const QString name = u"Strategy, "_s + tab;
        ASSERT_NO_FATAL_FAILURE(go({PageId::Strategy, {}, tab}, name));
        chooseFirstRows();
        lookAt(name + u", a row chosen"_s, window());
        lookBehindKey(Qt::Key_F1, name + u", all keys"_s);
        ASSERT_NO_FATAL_FAILURE(lookBehindButtons(name));
        if (tab == "roadmap"_L1 || tab == "whatif"_L1) {
            press(Qt::Key_T);
            lookAt(name + u", the other view"_s, window());
            press(Qt::Key_T);
        }
    }
}

void EveryPlaceTest::everywhere(const Look& look) {
    m_look = look;
    ASSERT_NO_FATAL_FAILURE(throughHome());
    ASSERT_NO_FATAL_FAILURE(go({PageId::Declaration, {}, {}}, u"Declaration"_s));
    lookBehindKey(Qt::Key_Equal, u"Declaration, why this number"_s);
    ASSERT_NO_FATAL_FAILURE(throughScore());
    ASSERT_NO_FATAL_FAILURE(go({PageId::Evidence, {}, {}}, u"Evidence"_s));
    chooseFirstRows();
    lookAt(u"Evidence, a row chosen"_s, window());
    lookBehindKey(Qt::Key_A, u"Evidence, the form of a new piece"_s);
    lookBehindKey(Qt::Key_E, u"Evidence, the form of one that is there"_s);
    ASSERT_NO_FATAL_FAILURE(lookBehindButtons(u"Evidence"_s));
    ASSERT_NO_FATAL_FAILURE(go({PageId::Gaps, {}, {}}, u"Gaps"_s));
    press(Qt::Key_T);
    lookAt(u"Gaps, as tables"_s, window());
    lookBehindKey(Qt::Key_Equal, u"Gaps, why this number"_s);
    press(Qt::Key_T);
    ASSERT_NO_FATAL_FAILURE(lookBehindButtons(u"Gaps"_s));
    ASSERT_NO_FATAL_FAILURE(throughStrategy());
    ASSERT_NO_FATAL_FAILURE(go({PageId::Reports, {}, {}}, u"Reports"_s));
    ASSERT_NO_FATAL_FAILURE(go({PageId::Settings, {}, {}}, u"Settings"_s));
    ASSERT_NO_FATAL_FAILURE(throughWorkshop());
    for (const PageId id : {PageId::Home, PageId::Declaration, PageId::Score, PageId::Workshop, PageId::Evidence,
                            PageId::Gaps, PageId::Reports, PageId::Settings}) {
        window().go({id, {}, {}});
        settle();
        lookBehindKey(Qt::Key_F1, u"%1, all keys"_s.arg(window().currentPage()->accessibleName()));
    }
    EXPECT_GE(m_places, 45) << "the way through the window has become shorter";
}

void EveryPlaceTest::fault(const QString& where, const QString& kind, const QString& what) {
    if (m_met.contains(kind)) {
        return;
    }
    m_met.insert(kind);
    if (m_lastPlace != where) {
        m_lastPlace = where;
        m_faults << u"\n== %1 =="_s.arg(where);
    }
    m_faults << what;
}

void EveryPlaceTest::tellFaults() {
    EXPECT_TRUE(m_met.isEmpty()) << m_met.size() << " at " << m_places << " places:\n"
                                 << m_faults.join(u'\n').toStdString();
}

} // namespace atalaya::test
