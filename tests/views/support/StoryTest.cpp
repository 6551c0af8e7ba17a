#include "tests/views/support/StoryTest.h"

#include "models/items/AssessmentListModel.h"
#include "tests/support/Strict.h"
#include "views/pages/AllPages.h"
#include "views/widgets/NotificationBar.h"
#include "views/window/StatusStrip.h"

#include <QAbstractItemView>
#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QTableView>
#include <QTimer>
#include <QWindow>

namespace atalaya::test {

namespace {

using namespace Qt::StringLiterals;

constexpr int mostTabs = 150;

QString nameOf(const QWidget* widget) {
    if (!widget) {
        return u"nothing"_s;
    }
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    return widget->accessibleName().isEmpty() && button ? button->text().remove(u'&') : widget->accessibleName();
}

} // namespace

void StoryTest::start(QSize size) {
    if (!m_preferences) {
        m_preferences = std::make_unique<Preferences>(pathOf(u"settings.ini"_s));
    }
    m_answers.documents = pathOf({});
    makeWindow();
    const auto dress = [this] {
        m_style->apply(m_preferences->ground(), m_preferences->textPercent(), m_preferences->reduceMotion());
    };
    QObject::connect(m_preferences.get(), &Preferences::changed, m_style.get(), dress);
    m_preferences->setReduceMotion(true);
    dress();
    m_copies = std::make_unique<SafeCopies>(*m_desk, *m_preferences);
    addAllPages(*m_window, context(), *m_copies,
                {m_answers, m_answers, m_answers, m_answers, m_answers, m_answers, m_phones}, {u"en"_s});
    if (size.isValid()) {
        m_window->resize(size);
    }
    m_window->show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
}

void StoryTest::startWith(const Assessment& assessment) {
    {
        const auto workspace = make();
        ASSERT_TRUE(isGood(workspace->add(assessment, {})));
    }
    start();
    ASSERT_TRUE(isGood(m_desk->openFile(path())));
    ASSERT_TRUE(isGood(m_desk->choose(assessment.id)));
    m_window->go({PageId::Score, assessment.answers.empty() ? indicator(0) : QString(), {}});
}

void StoryTest::quit() {
    if (m_window) {
        EXPECT_TRUE(m_window->close()) << "the window stays open";
    }
    m_window.reset();
    if (m_copies) {
        m_copies->finish();
    }
    m_copies.reset();
    m_desk.reset();
    m_preferences.reset();
}

void StoryTest::TearDown() {
    m_window.reset();
    if (m_copies) {
        m_copies->finish();
    }
    m_copies.reset();
    WindowFixture::TearDown();
}

void StoryTest::focusIsSeen(const std::string& after) const {
    if (!QGuiApplication::focusWindow()) {
        return; // a dialog went; answer() does what a window manager does, and looks again
    }
    const QWidget* focus = QApplication::focusWidget();
    ASSERT_NE(focus, nullptr) << "nothing has the focus after " << after;
    // What a list shows is its viewport.
    const auto* area = qobject_cast<const QAbstractScrollArea*>(focus);
    const QWidget* shown = area ? area->viewport() : focus;
    EXPECT_TRUE(shown->isVisible() && !shown->visibleRegion().isEmpty())
        << "the focus is out of sight after " << after << ": " << focus->metaObject()->className() << " '"
        << nameOf(focus).toStdString() << "'";
}

void StoryTest::key(Qt::Key which, Qt::KeyboardModifiers modifiers) {
    QWindow* window = QGuiApplication::focusWindow();
    ASSERT_NE(window, nullptr);
    QTest::keyClick(window, which, modifiers);
    QApplication::processEvents();
    focusIsSeen("key " + QKeySequence(static_cast<int>(which) | modifiers).toString().toStdString());
}

void StoryTest::type(const QString& words) {
    for (const QChar letter : words) {
        QWindow* window = QGuiApplication::focusWindow();
        ASSERT_NE(window, nullptr);
        QTest::sendKeyEvent(QTest::Click, window, Qt::Key_unknown, QString(letter), Qt::NoModifier);
    }
    QApplication::processEvents();
    focusIsSeen("typing " + words.toStdString());
}

void StoryTest::tabTo(const QString& name) {
    QStringList passed;
    for (int tabs = 0; tabs < mostTabs; ++tabs) {
        if (const QString now = nameOf(QApplication::focusWidget()); tabs > 0 && now == name) {
            return;
        } else {
            passed << now;
        }
        key(Qt::Key_Tab);
        if (testing::Test::HasFatalFailure()) {
            return;
        }
    }
    FAIL() << "Tab never comes to '" << name.toStdString() << "'; it passes " << passed.join(u", "_s).toStdString();
}

void StoryTest::press(const QString& name) {
    tabTo(name);
    if (!testing::Test::HasFatalFailure()) {
        key(Qt::Key_Space);
    }
}

void StoryTest::click(QWidget* widget) {
    ASSERT_NE(widget, nullptr);
    QApplication::processEvents(); // a layout shows what is new
    ASSERT_TRUE(widget->isVisible()) << nameOf(widget).toStdString();
    const QRegion seen = widget->visibleRegion();
    ASSERT_FALSE(seen.isEmpty()) << nameOf(widget).toStdString() << " is out of sight";
    QWidget* top = widget->window();
    const QPoint at = widget->mapTo(top, seen.boundingRect().center());
    const QWidget* there = top->childAt(at);
    ASSERT_TRUE(there && (there == widget || widget->isAncestorOf(there)))
        << "over " << nameOf(widget).toStdString() << " lies "
        << (there ? there->metaObject()->className() : "nothing");
    QTest::mouseClick(top->windowHandle(), Qt::LeftButton, Qt::NoModifier, at);
    QApplication::processEvents();
}

void StoryTest::click(const QString& buttonName) {
    QAbstractButton* found = nullptr;
    const auto isThere = [&] {
        QWidget* top = QApplication::activeModalWidget() ? QApplication::activeModalWidget() : m_window.get();
        for (QAbstractButton* one : top->findChildren<QAbstractButton*>()) {
            const bool fits = nameOf(one) == buttonName || one->text() == buttonName;
            if (fits && one->isVisible() && !one->visibleRegion().isEmpty()) {
                found = one;
            }
        }
        return found != nullptr;
    };
    ASSERT_TRUE(QTest::qWaitFor(isThere, 2'000)) << "no button says " << buttonName.toStdString();
    ASSERT_TRUE(found->isEnabled()) << buttonName.toStdString() << " is not to be clicked";
    click(found);
}

void StoryTest::click(QAbstractItemView* view, const QModelIndex& index, bool twice) {
    ASSERT_NE(view, nullptr);
    ASSERT_TRUE(index.isValid());
    QApplication::processEvents();
    const QRect seen = view->visualRect(index) & view->viewport()->visibleRegion().boundingRect();
    ASSERT_FALSE(seen.isEmpty()) << "the row is out of sight";
    QWidget* top = view->window();
    const QPoint at = view->viewport()->mapTo(top, seen.center());
    ASSERT_EQ(top->childAt(at), view->viewport());
    QTest::mouseClick(top->windowHandle(), Qt::LeftButton, Qt::NoModifier, at);
    if (twice) {
        QTest::mouseDClick(top->windowHandle(), Qt::LeftButton, Qt::NoModifier, at);
    }
    QApplication::processEvents();
}

void StoryTest::chooseFromRow(int row, const QString& word) {
    auto* table = m_window->currentPage()->findChild<QTableView*>();
    // The platform of the tests has no windows to raise.
    const ExpectedMessage raise("does not support raise()");
    const ExpectedMessage grab("does not support grabbing the keyboard");
    click(table, table->model()->index(row, AssessmentListModel::Menu));
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    ASSERT_NE(menu, nullptr);
    for (QAction* action : menu->actions()) {
        if (action->text() == word) {
            ASSERT_TRUE(action->isEnabled()) << word.toStdString();
            menu->setActiveAction(action);
            QTest::keyClick(menu, Qt::Key_Return);
            m_window->activateWindow(); // the tests' platform has no window manager that would
            ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
            return;
        }
    }
    FAIL() << word.toStdString();
}

void StoryTest::answer(const std::function<void()>& bring, const std::function<void(QDialog*)>& act) {
    bool came = false;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &look, [&] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (came || !dialog || !dialog->isActiveWindow()) {
            return;
        }
        came = true;
        act(dialog);
        if (dialog->isVisible()) {
            ADD_FAILURE() << "the dialog is still there";
            dialog->reject();
        }
    });
    look.start(10);
    bring();
    EXPECT_TRUE(came) << "no dialog came";
    m_window->activateWindow(); // the tests' platform has no window manager that would
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    focusIsSeen("the dialog");
}

bool StoryTest::says(const QString& words) const {
    const auto widgets = QApplication::allWidgets();
    return std::any_of(widgets.begin(), widgets.end(), [&](const QWidget* widget) {
        const auto* label = qobject_cast<const QLabel*>(widget);
        return label && label->isVisible() && label->text().contains(words);
    });
}

bool StoryTest::comesToSay(const QString& words) const {
    return QTest::qWaitFor([&] { return says(words); }, patience);
}

QString StoryTest::strip() const {
    return m_window->findChild<StatusStrip*>()->findChild<QLabel*>()->text();
}

QString StoryTest::notice() const {
    QApplication::processEvents();
    const auto* bar = m_window->findChild<NotificationBar*>();
    if (bar->count() == 0) {
        return {};
    }
    QStringList words;
    for (const QLabel* label : bar->findChildren<QLabel*>()) {
        if (label->isVisible() && !label->text().isEmpty()) {
            words << label->text();
        }
    }
    return words.join(u' ');
}

bool StoryTest::allKept() const {
    return strip().contains(u"kept"_s) || strip().contains(u"saved"_s);
}

Result<Assessment> StoryTest::stored() const {
    return Workspace::open(m_desk->path(), fixedSurroundings(), Workspace::Mode::ReadOnly)
        .and_then([this](const std::unique_ptr<Workspace>& workspace) { return workspace->assessment(shown().id); });
}

} // namespace atalaya::test
