#include "tests/views/widgets/Kit.h"
#include "views/widgets/ControlStyle.h"
#include "views/widgets/IconButton.h"
#include "views/widgets/KeyCap.h"
#include "views/widgets/SearchField.h"

#include <QCalendarWidget>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStyleOption>
#include <QTextCharFormat>

using namespace atalaya;
using atalaya::test::Kit;
using atalaya::test::shows;

namespace {

class ControlsTest : public Kit {};

QRect stepOf(QSpinBox* spin, QStyle::SubControl which) {
    QStyleOptionSpinBox option;
    option.initFrom(spin);
    option.buttonSymbols = spin->buttonSymbols();
    return spin->style()->subControlRect(QStyle::CC_SpinBox, &option, which, spin);
}

} // namespace

TEST_F(ControlsTest, FieldsAreOneHeightAndNothingInThemIsCut) {
    for (const int percent : {100, 200}) {
        style.setTextPercent(percent);
        auto* combo = new QComboBox;
        combo->addItem(QStringLiteral("Means: arithmetic"));
        const std::vector<QWidget*> fields{new QLineEdit, combo, new QSpinBox, new QDateEdit, new QPushButton};
        for (QWidget* field : fields) {
            add(field);
            EXPECT_EQ(field->height(), style.px(32)) << field->metaObject()->className();
        }
        EXPECT_GE(combo->width(), QFontMetrics(combo->font()).horizontalAdvance(combo->currentText()) + style.px(40));
        qDeleteAll(fields);
    }
}

TEST_F(ControlsTest, TheTextOfANumberOrADateHasItsWholeWidth) {
    for (const int percent : {100, 200}) {
        style.setTextPercent(percent);
        auto* number = new QSpinBox;
        number->setRange(0, 100000);
        auto* plain = new QDateEdit;
        auto* popup = new QDateEdit;
        popup->setCalendarPopup(true);
        const std::vector<std::pair<QAbstractSpinBox*, QString>> fields{
            {number, QStringLiteral("100000")}, {plain, plain->text()}, {popup, popup->text()}};
        for (const auto& [field, text] : fields) {
            add(field);
            const auto* edit = field->findChild<QLineEdit*>();
            EXPECT_GE(edit->width(), QFontMetrics(edit->font()).horizontalAdvance(text)) << text.toStdString();
            EXPECT_LE(edit->width(), field->width() - style.px(36)) << "beside the steps or the calendar";
            delete field;
        }
    }
}

TEST_F(ControlsTest, TheLineOfAFieldShowsItsState) {
    auto* field = add(new QLineEdit);
    EXPECT_EQ(grab(field).pixelColor(0, 16), style.colour("lineStrong"));
    QTest::mouseClick(field, Qt::LeftButton);
    EXPECT_EQ(grab(field).pixelColor(0, 16), style.colour("ink"));
    field->setProperty("error", true);
    EXPECT_EQ(grab(field).pixelColor(1, 16), style.colour("blocker"));
    field->setEnabled(false);
    EXPECT_EQ(grab(field).pixelColor(0, 16), style.colour("line"));
    EXPECT_EQ(grab(field).pixelColor(5, 16), style.colour("ground"));
}

TEST_F(ControlsTest, AWrongTextHasTheSameLine) {
    auto* field = add(new QPlainTextEdit);
    field->setAccessibleDescription(QStringLiteral("It is kept."));
    setFieldError(*field, QStringLiteral("Say why."));
    EXPECT_TRUE(shows(grab(field), style.colour("blocker")));
    EXPECT_EQ(field->accessibleDescription(), QStringLiteral("Say why."));
    setFieldError(*field, QString());
    EXPECT_FALSE(shows(grab(field), style.colour("blocker")));
    EXPECT_EQ(field->accessibleDescription(), QStringLiteral("It is kept.")) << "as before the fault";
}

TEST_F(ControlsTest, ABoxAndARoundMarkSayOnByShape) {
    auto* check = add(new QCheckBox(QStringLiteral("Every answer")));
    EXPECT_FALSE(shows(grab(check), style.colour("ink")));
    QTest::mouseClick(check, Qt::LeftButton, Qt::NoModifier, QPoint(8, check->height() / 2));
    EXPECT_TRUE(check->isChecked());
    EXPECT_TRUE(shows(grab(check), style.colour("ink")));
    QTest::keyClick(check, Qt::Key_Space);
    EXPECT_FALSE(check->isChecked());
    EXPECT_GE(check->height(), 24);
    auto* radio = add(new QRadioButton(QStringLiteral("Claimed")));
    radio->setChecked(true);
    EXPECT_TRUE(shows(grab(radio), style.colour("ink")));
    EXPECT_GE(radio->height(), 24);
}

TEST_F(ControlsTest, TheStepsOfASpinBoxAreBigEnoughAndWork) {
    auto* spin = add(new QSpinBox);
    spin->setValue(5);
    for (const auto which : {QStyle::SC_SpinBoxUp, QStyle::SC_SpinBoxDown}) {
        const QRect step = stepOf(spin, which);
        EXPECT_GE(step.width(), 24);
        EXPECT_GE(step.height(), 24);
    }
    QTest::mouseClick(spin, Qt::LeftButton, Qt::NoModifier, stepOf(spin, QStyle::SC_SpinBoxUp).center());
    EXPECT_EQ(spin->value(), 6);
    QTest::mouseClick(spin, Qt::LeftButton, Qt::NoModifier, stepOf(spin, QStyle::SC_SpinBoxDown).center());
    QTest::keyClick(spin, Qt::Key_Down);
    EXPECT_EQ(spin->value(), 4);
}

TEST_F(ControlsTest, AComboBoxIsChosenFromByKeys) {
    auto* combo = add(new QComboBox);
    combo->addItems({QStringLiteral("Claimed stages"), QStringLiteral("Evidenced stages")});
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_Down);
    EXPECT_EQ(combo->currentIndex(), 1);
    EXPECT_TRUE(shows(grab(combo), style.colour("text")));
}

TEST_F(ControlsTest, TheSearchFieldShowsItsKeyAndCanBeEmptied) {
    auto* field = add(new SearchField(style, QStringLiteral("Find a question"), QStringLiteral("/")));
    field->setFixedWidth(240);
    QApplication::processEvents();
    auto* key = field->findChild<KeyCap*>();
    auto* clear = field->findChild<IconButton*>();
    EXPECT_TRUE(key->isVisible());
    EXPECT_FALSE(clear->isVisible());
    QTest::keyClicks(field, QStringLiteral("csirt"));
    EXPECT_FALSE(key->isVisible());
    EXPECT_TRUE(clear->isVisible());
    EXPECT_GE(std::min(clear->width(), clear->height()), 24);
    QTest::mouseClick(clear, Qt::LeftButton);
    EXPECT_EQ(field->text(), QString());
    QTest::keyClicks(field, QStringLiteral("x"));
    QTest::keyClick(field, Qt::Key_Escape);
    EXPECT_EQ(field->text(), QString());
    QSignalSpy left(field, &SearchField::leftForResults);
    QTest::keyClick(field, Qt::Key_Down);
    EXPECT_EQ(left.count(), 1);
    EXPECT_EQ(field->accessibleName(), QStringLiteral("Find a question"));
}

TEST_F(ControlsTest, ControlsFollowTheThemeWhileTheyAreShown) {
    auto* field = add(new QLineEdit);
    style.setGround(WindowStyle::Ground::Dark);
    QApplication::processEvents();
    EXPECT_EQ(grab(field).pixelColor(20, 5), style.colour("surface"));
    EXPECT_EQ(grab(field).pixelColor(0, 16), style.colour("lineStrong"));
}

TEST_F(ControlsTest, SignsThatQtBringsAlongFollowTheGround) {
    for (const auto ground : {WindowStyle::Ground::Light, WindowStyle::Ground::Dark}) {
        style.setGround(ground);
        const auto picture = [](QStyle::StandardPixmap which) {
            return QApplication::style()->standardIcon(which).pixmap(32, 32).toImage();
        };
        EXPECT_TRUE(shows(picture(QStyle::SP_MessageBoxWarning), style.colour("warning")));
        EXPECT_TRUE(shows(picture(QStyle::SP_MessageBoxCritical), style.colour("blocker")));
        EXPECT_TRUE(shows(picture(QStyle::SP_ArrowLeft), style.colour("text")));
    }
}

TEST_F(ControlsTest, ACalendarIsReadableOnBothGrounds) {
    auto* calendar = add(new QCalendarWidget);
    calendar->setSelectedDate(QDate(2026, 5, 14));
    for (const auto ground : {WindowStyle::Ground::Light, WindowStyle::Ground::Dark}) {
        style.setGround(ground);
        for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday}) {
            EXPECT_EQ(calendar->weekdayTextFormat(day).foreground().color(), style.colour("text"));
        }
        EXPECT_TRUE(shows(grab(calendar), style.colour("surface")));
        EXPECT_FALSE(shows(grab(calendar), QColor(Qt::red)));
    }
}
