#include "tests/views/widgets/Kit.h"
#include "views/widgets/Button.h"
#include "views/widgets/FilterChip.h"
#include "views/widgets/IconButton.h"
#include "views/widgets/LinkButton.h"
#include "views/widgets/SegmentedControl.h"

#include <QAccessible>
#include <QMenu>
#include <QSignalSpy>

using namespace atalaya;
using atalaya::test::accessible;
using atalaya::test::Kit;
using atalaya::test::shows;

namespace {

class ButtonsTest : public Kit {
protected:
    SegmentedControl* confidence() {
        auto* control = new SegmentedControl(style, QStringLiteral("Confidence"));
        for (const char* word : {"Low", "Medium", "High"}) {
            control->addSegment(QString::fromLatin1(word));
        }
        return add(control);
    }
};

} // namespace

TEST_F(ButtonsTest, KeyAndMousePressAButton) {
    auto* button = add(new Button(style, QStringLiteral("Mark for review")));
    QSignalSpy clicked(button, &QAbstractButton::clicked);
    QTest::mouseClick(button, Qt::LeftButton);
    QTest::keyClick(button, Qt::Key_Space);
    EXPECT_EQ(clicked.count(), 2);
    QTest::keyClick(button, Qt::Key_Return);
    QTest::keyClick(button, Qt::Key_Enter, Qt::KeypadModifier);
    EXPECT_EQ(clicked.count(), 4) << "beside dialogs, too";
    QTest::keyClick(button, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(clicked.count(), 4) << "that is a shortcut of what is around it";
    clicked.clear();
    QTest::mouseClick(button, Qt::LeftButton);
    QTest::mouseClick(button, Qt::LeftButton);
    button->setEnabled(false);
    QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_EQ(clicked.count(), 2);
}

TEST_F(ButtonsTest, StatesLookAsTheTableSays) {
    auto* button = add(new Button(style, QStringLiteral("Next"), Button::Kind::Primary));
    EXPECT_TRUE(shows(grab(button), style.colour("ink")));
    QTest::mousePress(button, Qt::LeftButton);
    EXPECT_TRUE(shows(grab(button), style.colour("inkPressed")));
    QTest::mouseRelease(button, Qt::LeftButton);
    button->setEnabled(false);
    EXPECT_TRUE(shows(grab(button), style.colour("track")));
    button->setEnabled(true);
    button->setKind(Button::Kind::Plain);
    EXPECT_TRUE(shows(grab(button), style.colour("lineStrong")));
    button->setCheckable(true);
    button->setChecked(true);
    EXPECT_TRUE(shows(grab(button), style.colour("ink")));
}

TEST_F(ButtonsTest, SizesFollowTheTextAndNoWordIsCut) {
    for (const int percent : {100, 150, 200}) {
        style.setTextPercent(percent);
        auto* button = new Button(style, QStringLiteral("Siguiente sin respuesta"));
        button->setIconName(QStringLiteral("flag"));
        EXPECT_EQ(button->sizeHint().height(), style.px(32));
        EXPECT_GE(button->sizeHint().width(),
                  QFontMetrics(button->font()).horizontalAdvance(button->text()) + style.px(16) + 2 * style.px(12));
        button->setButtonSize(Button::Size::Small);
        EXPECT_EQ(button->sizeHint().height(), style.px(26));
        EXPECT_GE(button->sizeHint().height(), QFontMetrics(button->font()).height());
        delete button;
    }
}

TEST_F(ButtonsTest, AnIconAloneHasAName) {
    auto* button = add(new IconButton(style, QStringLiteral("close"), QStringLiteral("Close")));
    EXPECT_EQ(button->toolTip(), QStringLiteral("Close"));
    EXPECT_EQ(accessible(button)->text(QAccessible::Name), QStringLiteral("Close"));
    EXPECT_EQ(accessible(button)->role(), QAccessible::PushButton);
    EXPECT_GE(button->width(), 24);
    EXPECT_EQ(button->width(), button->height());
}

TEST_F(ButtonsTest, ALinkIsALinkToTheScreenReaderAndFollowsEnter) {
    auto* link = add(new LinkButton(style, QStringLiteral("Why this number?")));
    QSignalSpy clicked(link, &QAbstractButton::clicked);
    QTest::keyClick(link, Qt::Key_Return);
    QTest::keyClick(link, Qt::Key_Space);
    QTest::mouseClick(link, Qt::LeftButton);
    EXPECT_EQ(clicked.count(), 3);
    EXPECT_EQ(accessible(link)->role(), QAccessible::Link);
    EXPECT_EQ(accessible(link)->text(QAccessible::Name), QStringLiteral("Why this number?"));
    accessible(link)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_EQ(clicked.count(), 4);
    EXPECT_TRUE(shows(grab(link), style.colour("accent")));
}

TEST_F(ButtonsTest, AFilterTellsItsCountAndKeepsItsWidth) {
    auto* chip = add(new FilterChip(style, QStringLiteral("Unanswered"), 6));
    const QSize before = chip->sizeHint();
    QSignalSpy toggled(chip, &QAbstractButton::toggled);
    QTest::mouseClick(chip, Qt::LeftButton);
    EXPECT_TRUE(chip->isChecked());
    QTest::keyClick(chip, Qt::Key_Return);
    EXPECT_FALSE(chip->isChecked());
    EXPECT_EQ(toggled.count(), 2);
    chip->setChecked(true);
    EXPECT_EQ(chip->sizeHint(), before);
    EXPECT_EQ(accessible(chip)->role(), QAccessible::CheckBox);
    EXPECT_EQ(accessible(chip)->text(QAccessible::Name), QStringLiteral("Unanswered, 6"));
    EXPECT_TRUE(accessible(chip)->state().checked);
    chip->setCount(12);
    EXPECT_EQ(accessible(chip)->text(QAccessible::Name), QStringLiteral("Unanswered, 12"));
}

TEST_F(ButtonsTest, ArrowsChooseASegmentAndTabPassesTheGroupInOneStep) {
    auto* before = add(new Button(style, QStringLiteral("Before")));
    auto* control = confidence();
    auto* after = add(new Button(style, QStringLiteral("After")));
    control->setCurrentIndex(1);
    QSignalSpy changed(control, &SegmentedControl::currentChanged);
    QSignalSpy chosen(control, &SegmentedControl::chosen);
    before->setFocus();
    QTest::keyClick(before, Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), control->segment(1));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    EXPECT_EQ(control->currentIndex(), 2);
    EXPECT_EQ(QApplication::focusWidget(), control->segment(2));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    EXPECT_EQ(control->currentIndex(), 2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Home);
    EXPECT_EQ(control->currentIndex(), 0);
    EXPECT_EQ(changed.count(), 2);
    EXPECT_EQ(chosen.count(), 2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), after);
    control->setCurrentIndex(2);
    EXPECT_EQ(changed.count(), 3);
    EXPECT_EQ(chosen.count(), 2) << "the program chose, not the person";
}

TEST_F(ButtonsTest, NoSegmentNeedBeChosen) {
    auto* control = confidence();
    EXPECT_EQ(control->currentIndex(), -1);
    QTest::mouseClick(control->segment(1), Qt::LeftButton);
    EXPECT_EQ(control->currentIndex(), 1);
    control->setCurrentIndex(-1);
    EXPECT_EQ(control->currentIndex(), -1);
    EXPECT_FALSE(control->segment(1)->isChecked());
    QTest::mouseClick(control->segment(2), Qt::LeftButton);
    QTest::mouseClick(control->segment(0), Qt::LeftButton);
    EXPECT_FALSE(control->segment(2)->isChecked()) << "still one choice at a time";
}

TEST_F(ButtonsTest, SegmentsAreAGroupOfRadioButtonsToTheScreenReader) {
    auto* control = confidence();
    control->setCurrentIndex(2);
    EXPECT_EQ(accessible(control)->role(), QAccessible::Grouping);
    EXPECT_EQ(accessible(control)->text(QAccessible::Name), QStringLiteral("Confidence"));
    QAccessibleInterface* high = accessible(control->segment(2));
    EXPECT_EQ(high->role(), QAccessible::RadioButton);
    EXPECT_EQ(high->text(QAccessible::Name), QStringLiteral("High"));
    EXPECT_TRUE(high->state().checked);
    EXPECT_TRUE(shows(grab(control), style.colour("ink")));
}

TEST_F(ButtonsTest, ButtonsTurnAroundWithTheReadingDirection) {
    auto* control = confidence();
    control->setLayoutDirection(Qt::RightToLeft);
    control->setCurrentIndex(0);
    control->segment(0)->setFocus();
    QApplication::processEvents();
    QTest::keyClick(control->segment(0), Qt::Key_Left);
    EXPECT_EQ(control->currentIndex(), 1);
}
