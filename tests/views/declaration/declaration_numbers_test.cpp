// "Why this number?" on the Declaration.
#include "tests/views/declaration/DeclarationPageFixture.h"
#include "views/declaration/ParagraphScore.h"

#include <QSignalSpy>
#include <QTranslator>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

class DeclarationNumbersTest : public DeclarationPageTest {
protected:
    // As a person reads them: "8 question(s)" is wider than "8 questions".
    DeclarationNumbersTest() {
        EXPECT_TRUE(m_english.load(u":/i18n/atalaya_en.qm"_s));
        QApplication::installTranslator(&m_english);
    }
    ~DeclarationNumbersTest() override { QApplication::removeTranslator(&m_english); }
    QTranslator m_english;

    /// Whether the drawer explains this number and no other; closes it.
    [[nodiscard]] testing::AssertionResult explains(const NumberReference& number, const QString& shown) {
        if (!why() || !why()->isOpen()) {
            return testing::AssertionFailure() << "no drawer";
        }
        const Explanation explanation = why()->explanation();
        key(Qt::Key_Escape);
        if (why()->isOpen()) {
            return testing::AssertionFailure() << "Esc leaves it open";
        }
        const bool is = explanation.number.subject == number.subject &&
                        explanation.number.quantity == number.quantity && explanation.shown == shown;
        return is ? testing::AssertionSuccess()
                  : testing::AssertionFailure()
                        << "it explains " << explanation.title.toStdString() << ", " << explanation.shown.toStdString();
    }
    /// Presses the number by mouse, by "=" and by Enter.
    void expectExplained(const QString& name, Quantity quantity, const QString& shown) {
        QAbstractButton* number = button(name, true);
        ASSERT_NE(number, nullptr) << name.toStdString();
        QTest::mouseClick(number, Qt::LeftButton);
        EXPECT_TRUE(explains({u"P06"_s, quantity}, shown)) << name.toStdString() << " by mouse";
        for (const Qt::Key how : {Qt::Key_Equal, Qt::Key_Return}) {
            number->setFocus(Qt::TabFocusReason);
            QTest::keyClick(number, how);
            EXPECT_TRUE(explains({u"P06"_s, quantity}, shown)) << name.toStdString() << " by key " << how;
            EXPECT_TRUE(number->hasFocus()) << "the focus comes back";
        }
    }
};

TEST_F(DeclarationNumbersTest, MeanMedianAndLowestExplainThemselvesByMouseAndByKey) {
    start();
    m_window->go({PageId::Declaration, u"P06"_s, {}});
    expectExplained(u"Mean of commitment 6: 2.63"_s, Quantity::Mean, u"2.63"_s);
    expectExplained(u"Commitment 6: median 3"_s, Quantity::Median, u"3"_s);
    expectExplained(u"Commitment 6: lowest 1"_s, Quantity::Lowest, u"1"_s);
}

TEST_F(DeclarationNumbersTest, HowMuchIsAnsweredExplainsItselfToo) {
    start();
    m_window->go({PageId::Declaration, u"P06"_s, {}});
    ASSERT_TRUE(m_desk->session()->perform(ClearAnswer{u"P06-01"_s}, u"Clear"_s));
    expectExplained(u"Coverage of commitment 6: provisional · 7 of 8 answered"_s, Quantity::Coverage,
                    Language(u"en"_s).percent(7.0 / 8.0));
}

TEST_F(DeclarationNumbersTest, TheStageOfAQuestionExplainsItselfAndItsTitleDoesNot) {
    start();
    m_window->go({PageId::Declaration, u"P06"_s, {}});
    QApplication::processEvents();
    const QModelIndex third = questions()->model()->index(2, 0);
    const QRect row = questions()->visualRect(third);
    QTest::mouseClick(questions()->viewport(), Qt::LeftButton, Qt::NoModifier, {row.right() - 14, row.center().y()});
    EXPECT_TRUE(explains({u"P06-03"_s, Quantity::Stage}, u"2"_s));
    QTest::mouseClick(questions()->viewport(), Qt::LeftButton, Qt::NoModifier, row.center());
    EXPECT_FALSE(why()->isOpen()) << "a title is no number";
    questions()->setFocus(Qt::TabFocusReason);
    questions()->setCurrentIndex(questions()->model()->index(0, 0));
    key(Qt::Key_Equal);
    EXPECT_TRUE(explains({u"P06-01"_s, Quantity::Stage}, u"4"_s));
}

TEST_F(DeclarationNumbersTest, EqualsInTheTextExplainsTheMeanOfItsParagraph) {
    start();
    m_window->go({PageId::Declaration, u"P06"_s, {}});
    ASSERT_TRUE(text()->hasFocus());
    key(Qt::Key_Equal);
    EXPECT_TRUE(explains({u"P06"_s, Quantity::Mean}, u"2.63"_s));
    EXPECT_TRUE(text()->hasFocus());
    QSignalSpy said(&m_notices, &Notices::said);
    m_window->go({PageId::Declaration, u"PP10"_s, {}});
    key(Qt::Key_Equal);
    EXPECT_FALSE(why()->isOpen()) << "the preamble is not scored";
    ASSERT_EQ(said.count(), 1);
    EXPECT_TRUE(said.last().at(0).toString().contains(u"no number"_s));
}

TEST_F(DeclarationNumbersTest, WithoutAnAssessmentEqualsSaysHowToGetNumbers) {
    start(false);
    m_window->go({PageId::Declaration, u"P06"_s, {}});
    QSignalSpy said(&m_notices, &Notices::said);
    key(Qt::Key_Equal);
    EXPECT_EQ(why(), nullptr);
    ASSERT_EQ(said.count(), 1);
    EXPECT_TRUE(said.last().at(0).toString().contains(u"Home"_s));
}

TEST_F(DeclarationNumbersTest, StandInOneLineAsInThePictureAndFoldWhereThereIsNoRoom) {
    start();
    m_window->go({PageId::Declaration, u"P06"_s, {}});
    QApplication::processEvents();
    const auto count = [this] {
        const auto labels = m_page->findChildren<QLabel*>();
        const auto found = std::find_if(labels.begin(), labels.end(), [](const QLabel* one) {
            return one->isVisible() && one->text() == u"8 questions"_s;
        });
        return found == labels.end() ? nullptr : *found;
    };
    const auto middleOf = [this](const QWidget* one) { return one->mapTo(m_page, one->rect().center()).y(); };
    const QStringList names = {u"Mean of commitment 6: 2.63"_s, u"Commitment 6: median 3"_s,
                               u"Commitment 6: lowest 1"_s};
    ASSERT_NE(count(), nullptr);
    for (const QString& name : names) {
        EXPECT_NEAR(middleOf(button(name, true)), middleOf(count()), 2) << name.toStdString();
    }
    m_style->setTextPercent(200);
    m_window->resize(1024, 700);
    QTest::mouseClick(button(u"Questions"_s, true), Qt::LeftButton);
    QApplication::processEvents();
    for (const QString& name : names) {
        const QAbstractButton* number = button(name, true);
        ASSERT_NE(number, nullptr);
        EXPECT_GE(number->width(), number->sizeHint().width()) << name.toStdString() << " is cut";
        EXPECT_LE(number->mapTo(m_page, QPoint(number->width(), 0)).x(), m_page->width()) << name.toStdString();
    }
}

TEST_F(DeclarationNumbersTest, ALineThatHasRoomDoesNotKeepThePaneFromGettingNarrower) {
    start();
    m_window->go({PageId::Declaration, u"P06"_s, {}});
    QApplication::processEvents();
    auto* score = m_page->findChild<ParagraphScore*>();
    ASSERT_NE(score, nullptr);
    const int inOneLine = score->sizeHint().width();
    EXPECT_LT(score->minimumSizeHint().width(), inOneLine) << "it would keep the pane as wide as it is";
}

} // namespace
} // namespace atalaya::test
