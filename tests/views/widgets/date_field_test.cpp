// A day typed by real keys is what was meant, or the day before with a word about it.
#include "models/session/WindowLanguage.h"
#include "tests/views/widgets/Kit.h"
#include "views/widgets/DateField.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

using namespace atalaya;
using atalaya::test::Kit;
using namespace Qt::StringLiterals;

namespace {

class DateFieldTest : public Kit {
protected:
    void SetUp() override {
        field = add(new DateField);
        other = add(new QLineEdit);
        field->setDate(QDate(2026, 5, 14));
        field->setFocus(Qt::TabFocusReason);
    }
    void type(const QString& text) const {
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, text);
    }
    [[nodiscard]] QLineEdit* line() const { return field->findChild<QLineEdit*>(); }
    [[nodiscard]] QString notice() const {
        for (const QLabel* one : window->findChildren<QLabel*>(u"dateNotice"_s)) {
            if (one->isVisible()) {
                return one->text();
            }
        }
        return {};
    }

    DateField* field = nullptr;
    QLineEdit* other = nullptr;
};

} // namespace

TEST_F(DateFieldTest, WhatPeopleTypeIsTheDayThatTheyMean) {
    for (const QString& typed : {u"15/3/2027"_s, u"15-03-2027"_s, u"15.3.2027"_s, u"15/03/27"_s, u"2027-03-15"_s,
                                 u"15 mar 2027"_s, u"15 de marzo de 2027"_s, u"15 March 2027"_s}) {
        field->setDate(QDate(2026, 5, 14));
        type(typed);
        QTest::keyClick(field, Qt::Key_Return);
        EXPECT_EQ(field->date(), QDate(2027, 3, 15)) << typed.toStdString();
        EXPECT_EQ(line()->text(), u"15 March 2027"_s);
        EXPECT_EQ(notice(), QString());
    }
}

TEST_F(DateFieldTest, WhatIsNoDayGivesWayToTheDayBeforeAndThatIsSaid) {
    const QSignalSpy refusals(field, &DateField::refused);
    for (const QString& typed : {u"31/2/2027"_s, u"tomorrow"_s, u"3/15/2027"_s, u"15/3/2"_s, u"1/1/1800"_s}) {
        type(typed);
        QTest::keyClick(field, Qt::Key_Tab);
        EXPECT_TRUE(other->hasFocus());
        EXPECT_EQ(field->date(), QDate(2026, 5, 14)) << typed.toStdString();
        EXPECT_EQ(line()->text(), u"14 May 2026"_s);
        EXPECT_TRUE(notice().contains(typed)) << notice().toStdString();
        EXPECT_TRUE(notice().contains(u"14 May 2026"_s));
        field->setFocus(Qt::TabFocusReason);
    }
    EXPECT_EQ(refusals.count(), 5);
    type(u"15/3/2027"_s);
    EXPECT_EQ(notice(), QString()) << "it is gone with the first key";
}

TEST_F(DateFieldTest, TheDayFollowsWhenItIsWholeAndComesBackWhenItIsSpoilt) {
    type(u"15/3/20"_s);
    EXPECT_EQ(field->date(), QDate(2026, 5, 14)) << "a year of four digits may follow";
    QTest::keyClicks(field, u"27"_s);
    EXPECT_EQ(field->date(), QDate(2027, 3, 15)) << "who saves now saves this";
    QTest::keyClicks(field, u"9"_s);
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(field->date(), QDate(2026, 5, 14)) << "not what somebody passed by";
}

TEST_F(DateFieldTest, WhoSavesSeesARefusalFirst) {
    EXPECT_TRUE(DateField::settleAll(*window));
    type(u"31/2/2027"_s);
    EXPECT_FALSE(DateField::settleAll(*window));
    EXPECT_NE(notice(), QString());
    EXPECT_TRUE(DateField::settleAll(*window)) << "it was said";
    type(u"31/2/2027"_s);
    QTest::keyClick(field, Qt::Key_Tab);
    EXPECT_FALSE(DateField::settleAll(*window)) << "the way to the button is a way out of the field";
    EXPECT_TRUE(DateField::settleAll(*window));
}

TEST_F(DateFieldTest, ARefusalThatIsGoneIsSaidAgainToWhoSaves) {
    type(u"31/2/2027"_s);
    QTest::keyClick(field, Qt::Key_Tab);
    const QString said = notice();
    ASSERT_NE(said, QString());
    for (QLabel* one : window->findChildren<QLabel*>(u"dateNotice"_s)) {
        one->hide(); // as after its time
    }
    EXPECT_FALSE(DateField::settleAll(*window));
    EXPECT_EQ(notice(), said) << "nothing is held up without a word";
    EXPECT_TRUE(DateField::settleAll(*window));
}

TEST_F(DateFieldTest, ADayChosenAfterARefusalHoldsNothingUp) {
    type(u"31/2/2027"_s);
    QTest::keyClick(field, Qt::Key_Tab);
    ASSERT_NE(notice(), QString());
    field->setDate(QDate(2027, 3, 1)); // as the calendar does
    EXPECT_TRUE(DateField::settleAll(*window));
}

TEST_F(DateFieldTest, ArrowsStepWhatTheCursorIsIn) {
    QTest::keyClick(field, Qt::Key_Home);
    QTest::keyClick(field, Qt::Key_Up);
    EXPECT_EQ(field->date(), QDate(2026, 5, 15));
    QTest::keyClick(field, Qt::Key_End);
    QTest::keyClick(field, Qt::Key_Up);
    EXPECT_EQ(field->date(), QDate(2027, 5, 15));
    line()->setCursorPosition(4);
    QTest::keyClick(field, Qt::Key_Down);
    EXPECT_EQ(field->date(), QDate(2027, 4, 15));
    type(u"1/2/2027"_s);
    QTest::keyClick(field, Qt::Key_Up);
    EXPECT_EQ(field->date().year(), 2028) << "the cursor is behind the year";
}

TEST_F(DateFieldTest, NoDayIsLeftByTypingOne) {
    field->setMinimumDate(QDate(1944, 12, 31));
    field->setSpecialValueText(u"no day"_s);
    field->setDate(field->minimumDate());
    EXPECT_EQ(line()->text(), u"no day"_s);
    QTest::keyClicks(field, u"soon"_s);
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_TRUE(notice().contains(u"no day"_s) && !notice().contains(u"1944"_s)) << notice().toStdString();
    type(u"15/3/2027"_s);
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(field->date(), QDate(2027, 3, 15));
    type(u"31/12/1944"_s);
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(field->date(), QDate(2027, 3, 15)) << "the day that stands for none is none to be typed";
}
