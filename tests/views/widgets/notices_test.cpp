#include "tests/views/widgets/Kit.h"
#include "views/widgets/Button.h"
#include "views/widgets/Drawer.h"
#include "views/widgets/EmptyState.h"
#include "views/widgets/IconButton.h"
#include "views/widgets/Label.h"
#include "views/widgets/NoticeBox.h"
#include "views/widgets/NotificationBar.h"
#include "views/widgets/ProgressRow.h"

#include <QAccessible>
#include <QLineEdit>
#include <QProgressBar>
#include <QSet>
#include <QShortcut>
#include <QSignalSpy>

using namespace atalaya;
using atalaya::test::Kit;
using atalaya::test::shows;

namespace {

class NoticesTest : public Kit {
protected:
    static Button* buttonOf(QWidget* widget, const QString& text) {
        for (auto* button : widget->findChildren<Button*>()) {
            if (button->text() == text && !button->isHidden()) {
                return button;
            }
        }
        return nullptr;
    }
};

} // namespace

TEST_F(NoticesTest, ANoticeHasColourSignAndSentence) {
    auto* box = new NoticeBox(style, Finding::Blocker, QStringLiteral("Not saved: the disk is full."),
                              QStringLiteral("Free some <space>, then try again."));
    m_column->addWidget(box);
    auto* button = box->addButton(QStringLiteral("Try again"));
    show();
    EXPECT_TRUE(shows(grab(box), style.colour("blocker")));
    EXPECT_TRUE(shows(grab(box), style.colour("blockerTint")));
    QAccessibleInterface* reader = QAccessible::queryAccessibleInterface(box);
    EXPECT_EQ(reader->text(QAccessible::Description),
              QStringLiteral("Not saved: the disk is full. Free some <space>, then try again."));
    QSignalSpy clicked(button, &QAbstractButton::clicked);
    QTest::keyClick(button, Qt::Key_Space);
    EXPECT_EQ(clicked.count(), 1);
}

TEST_F(NoticesTest, ANoticeGrowsWithItsSentence) {
    auto* box = new NoticeBox(style, Finding::Note, QString(), QStringLiteral("Short."));
    m_column->addWidget(box);
    m_column->addStretch(1);
    window->resize(300, 600);
    show();
    const int before = box->height();
    box->setNotice(Finding::Note, QString(), QStringLiteral("A sentence of many words ").repeated(12));
    EXPECT_TRUE(QTest::qWaitFor([&] { return box->height() > before * 3; })) << box->height();
    auto* text = box->findChild<WrapLabel*>();
    EXPECT_GE(text->height(), text->heightForWidth(text->width()));
}

TEST_F(NoticesTest, TheHeaviestNoticeStaysUntilItIsAnswered) {
    auto* bar = new NotificationBar(style);
    m_column->addWidget(bar);
    show();
    QSignalSpy acted(bar, &NotificationBar::acted);
    QSignalSpy dismissed(bar, &NotificationBar::dismissed);
    QSignalSpy occupied(bar, &NotificationBar::occupied);
    EXPECT_TRUE(bar->isHidden());
    bar->present({QStringLiteral("a"), Finding::Warning, QString(), QStringLiteral("On a network folder."), QString()});
    bar->present({QStringLiteral("b"), Finding::Blocker, QStringLiteral("Not saved."), QStringLiteral("Free space."),
                  QStringLiteral("Try again")});
    bar->present({QStringLiteral("c"), Finding::Note, QString(), QStringLiteral("A copy was kept."), QString()});
    EXPECT_EQ(bar->shownId(), QStringLiteral("b"));
    EXPECT_FALSE(bar->isHidden());
    Button* again = buttonOf(bar, QStringLiteral("Try again"));
    ASSERT_NE(again, nullptr);
    QTest::mouseClick(again, Qt::LeftButton);
    EXPECT_EQ(acted.value(0).value(0).toString(), QStringLiteral("b"));
    EXPECT_EQ(bar->shownId(), QStringLiteral("a"));
    auto* close = bar->findChild<IconButton*>();
    QTest::keyClick(close, Qt::Key_Space);
    EXPECT_EQ(dismissed.value(0).value(0).toString(), QStringLiteral("a"));
    EXPECT_EQ(occupied.count(), 2) << "a mere note leaves the strip its place";
    EXPECT_FALSE(bar->isHidden());
    bar->withdraw(QStringLiteral("c"));
    EXPECT_TRUE(bar->isHidden());
    EXPECT_EQ(occupied.count(), 2);
}

TEST_F(NoticesTest, TheSameNoticeAgainTakesItsPlace) {
    auto* bar = new NotificationBar(style);
    m_column->addWidget(bar);
    bar->present({QStringLiteral("disk"), Finding::Blocker, QString(), QStringLiteral("One."), QString()});
    bar->present({QStringLiteral("disk"), Finding::Blocker, QString(), QStringLiteral("Two."), QString()});
    EXPECT_EQ(bar->count(), 1);
    EXPECT_TRUE(bar->findChild<WrapLabel*>()->text().contains(QStringLiteral("Two.")));
}

TEST_F(NoticesTest, ADrawerTakesTheFocusAndGivesItBack) {
    auto* opener = add(new Button(style, QStringLiteral("Why this number?")));
    auto* drawer = new Drawer(style, QStringLiteral("Why 2.17?"), window);
    auto* content = new QWidget;
    (new QVBoxLayout(content))->addWidget(new QLineEdit);
    drawer->setContent(content);
    QSignalSpy closed(drawer, &Drawer::closed);
    opener->setFocus(Qt::TabFocusReason);
    drawer->open();
    EXPECT_TRUE(drawer->isVisible());
    EXPECT_EQ(drawer->geometry(), QRect(window->width() - 520, 0, 520, window->height()));
    EXPECT_TRUE(drawer->isAncestorOf(QApplication::focusWidget()));
    EXPECT_EQ(grab(window).pixelColor(window->width() - 520, 300), style.colour("ink"));
    content->findChild<QLineEdit*>()->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_FALSE(drawer->isOpen());
    EXPECT_TRUE(drawer->isHidden());
    EXPECT_EQ(QApplication::focusWidget(), opener);
    EXPECT_EQ(closed.count(), 1);
}

TEST_F(NoticesTest, ADrawerKeepsKeysAndFocusInside) {
    auto* below = add(new Button(style, QStringLiteral("Below")));
    auto* drawer = new Drawer(style, QStringLiteral("Why 2.17?"), window);
    auto* content = new QWidget;
    auto* first = new Button(style, QStringLiteral("First"));
    auto* off = new Button(style, QStringLiteral("Off"));
    off->setEnabled(false);
    auto* column = new QVBoxLayout(content);
    column->addWidget(first);
    column->addWidget(off);
    drawer->setContent(content);
    int figures = 0, ones = 0;
    QObject::connect(new QShortcut(Qt::Key_3, window), &QShortcut::activated, window, [&] { ++figures; });
    QObject::connect(new QShortcut(Qt::CTRL | Qt::Key_3, window), &QShortcut::activated, window, [&] { ++ones; });
    show();
    drawer->open();
    first->setFocus(Qt::TabFocusReason);
    QTest::keyClick(first, Qt::Key_3);
    EXPECT_EQ(figures, 0) << "the page below must not hear it";
    QTest::keyClick(first, Qt::Key_3, Qt::ControlModifier);
    EXPECT_EQ(ones, 1) << "keys of the window still work";
    QSet<QWidget*> seen;
    for (int step = 0; step < 8; ++step) {
        QTest::keyClick(QApplication::focusWidget(), step < 4 ? Qt::Key_Tab : Qt::Key_Backtab);
        ASSERT_TRUE(drawer->isAncestorOf(QApplication::focusWidget())) << step;
        seen << QApplication::focusWidget();
    }
    EXPECT_GE(seen.size(), 2) << "round, not stuck";
    EXPECT_FALSE(seen.contains(off));
    drawer->close();
    below->setFocus(Qt::TabFocusReason);
    QTest::keyClick(below, Qt::Key_3);
    EXPECT_EQ(figures, 1);
}

TEST_F(NoticesTest, ADrawerSlidesWhereMotionIsWanted) {
    style.setReduceMotion(false);
    auto* drawer = new Drawer(style, QStringLiteral("Why 2.17?"), window);
    show();
    drawer->open();
    EXPECT_GT(drawer->x(), window->width() - 520) << "on its way";
    EXPECT_TRUE(QTest::qWaitFor([&] { return drawer->x() == window->width() - 520; }, 5000));
    drawer->close();
    EXPECT_TRUE(QTest::qWaitFor([&] { return drawer->isHidden(); }, 5000));
}

TEST_F(NoticesTest, ADrawerOnItsWayOutTakesNoKeys) {
    style.setReduceMotion(false);
    auto* opener = add(new Button(style, QStringLiteral("Begin")));
    auto* beside = add(new Button(style, QStringLiteral("Beside")));
    auto* drawer = new Drawer(style, QStringLiteral("Why 2.17?"), window);
    auto* line = new QLineEdit;
    drawer->setContent(line);
    show();
    opener->setFocus(Qt::TabFocusReason);
    drawer->open();
    line->setFocus(Qt::TabFocusReason);
    opener->hide();
    drawer->close();
    ASSERT_TRUE(drawer->isVisible()) << "on its way";
    EXPECT_TRUE(beside->hasFocus()) << "where it came from is gone";
    for (int step = 0; step < 4; ++step) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        ASSERT_NE(QApplication::focusWidget(), nullptr);
        ASSERT_FALSE(drawer->isAncestorOf(QApplication::focusWidget())) << step;
    }
}

TEST_F(NoticesTest, ADrawerFollowsItsHost) {
    auto* drawer = new Drawer(style, QStringLiteral("Why 2.17?"), window);
    show();
    drawer->open();
    window->resize(1200, 500);
    QApplication::processEvents();
    EXPECT_EQ(drawer->geometry(), QRect(680, 0, 520, 500));
    style.setTextPercent(200);
    QApplication::processEvents();
    EXPECT_EQ(drawer->width(), 1040);
    EXPECT_TRUE(drawer->isVisible());
}

TEST_F(NoticesTest, ALongWorkCanBeStoppedOnce) {
    auto* row = new ProgressRow(style, QStringLiteral("Making the safe copy"));
    m_column->addWidget(row);
    show();
    QSignalSpy cancelled(row, &ProgressRow::cancelled);
    row->setProgress(3, 10);
    EXPECT_EQ(row->findChild<QProgressBar*>()->value(), 3);
    auto* cancel = row->findChild<Button*>();
    QTest::mouseClick(cancel, Qt::LeftButton);
    QTest::mouseClick(cancel, Qt::LeftButton);
    EXPECT_EQ(cancelled.count(), 1);
    EXPECT_FALSE(cancel->isEnabled());
    row->begin(QStringLiteral("Opening the file"));
    EXPECT_EQ(row->findChild<QProgressBar*>()->maximum(), 0) << "how far it is is not known yet";
    QTest::mouseClick(cancel, Qt::LeftButton);
    EXPECT_EQ(cancelled.count(), 2) << "each work once";
}

TEST_F(NoticesTest, AnEmptyStateTeachesAndBegins) {
    auto* empty = new EmptyState(style, QStringLiteral("No question matches these filters."));
    m_column->addWidget(empty);
    auto* all = empty->addButton(QStringLiteral("Show all"), Button::Kind::Primary);
    show();
    QSignalSpy clicked(all, &QAbstractButton::clicked);
    QTest::mouseClick(all, Qt::LeftButton);
    EXPECT_EQ(clicked.count(), 1);
    EXPECT_TRUE(shows(grab(empty), style.colour("lineStrong"))) << "the dashed tower";
}
