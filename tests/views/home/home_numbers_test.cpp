#include "tests/views/home/HomeFixture.h"
#include "views/why/WhyDrawer.h"

#include <QBuffer>
#include <QSignalSpy>
#include <QSvgGenerator>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

/// What Home says of the assessments, and when it looks at them.
class HomeNumbersTest : public HomePageTest {
protected:
    /// The words that are painted in the list, as an SVG has them.
    [[nodiscard]] QString painted() const {
        QBuffer svg;
        QSvgGenerator generator;
        generator.setOutputDevice(&svg);
        generator.setSize(table()->viewport()->size());
        table()->viewport()->render(&generator);
        return QString::fromUtf8(svg.data());
    }
    [[nodiscard]] QString head(int column) const {
        return table()->model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    }
};

TEST_F(HomeNumbersTest, StateRoundAndScopeStandInFullInASmallWindow) {
    start();
    open(path());
    Assessment sector = plain();
    sector.id = idOf(u"sector"_s);
    sector.entity = u"Sector energético, minero y de hidrocarburos"_s;
    ASSERT_TRUE(isGood(m_desk->addAssessment(sector, {})));
    const auto tallest = [this] {
        int height = 0;
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            height = std::max(height, table()->rowHeight(row));
        }
        return height;
    };
    m_window->resize(1024, 680);
    QApplication::processEvents();
    EXPECT_GT(tallest(), m_style->px(48)) << "the scope goes on in a second line";
    EXPECT_EQ(table()->height(), table()->horizontalHeader()->height() + table()->verticalHeader()->length() + 2);
    for (const WrapLabel* label : m_home->findChildren<WrapLabel*>()) {
        if (label->isVisible() && !label->text().isEmpty()) {
            EXPECT_GE(label->height(), label->heightForWidth(label->width())) << label->text().toStdString();
        }
    }
}

TEST_F(HomeNumbersTest, ItsNumbersOpenWhyThisNumber) {
    start();
    click(u"Look around in Altamar"_s);
    const auto why = [this] { return m_home->findChild<WhyDrawer*>(); };
    const auto isOpenOn = [&](const QString& subject, Quantity quantity) {
        const bool is = why() && why()->isOpen() && why()->explanation().number.subject == subject &&
                        why()->explanation().number.quantity == quantity;
        if (why() && why()->isOpen()) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        }
        return is;
    };
    const QString core = m_desk->session()->framework().headlineGroup().id;
    click(u"answered: 67 of 73"_s);
    EXPECT_TRUE(isOpenOn(u"whole"_s, Quantity::Coverage));
    QAbstractButton* score = button(u"core, provisional: 2.17"_s);
    ASSERT_NE(score, nullptr);
    score->setFocus(Qt::TabFocusReason);
    QTest::keyClick(score, Qt::Key_Return);
    EXPECT_TRUE(isOpenOn(core, Quantity::Mean));
    EXPECT_TRUE(score->hasFocus()) << "back where it was";
    const auto cell = [this](int row, int column) {
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, Qt::NoModifier,
                          table()->visualRect(table()->model()->index(row, column)).center());
    };
    cell(0, AssessmentListModel::Answered);
    EXPECT_TRUE(isOpenOn(u"whole"_s, Quantity::Coverage));
    cell(0, AssessmentListModel::State);
    EXPECT_FALSE(why()->isOpen()) << "a name is no number";
    table()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(table(), Qt::Key_Equal);
    EXPECT_TRUE(isOpenOn(core, Quantity::Mean));
}

TEST_F(HomeNumbersTest, ANumberOfAnotherRoundIsExplainedWithoutChoosingIt) {
    start();
    click(u"Look around in Altamar"_s);
    const QUuid chosen = m_desk->session()->assessment().id;
    const QModelIndex other = table()->model()->index(1, AssessmentListModel::HeadlineScore);
    ASSERT_TRUE(QTest::qWaitFor([&] { return other.data().toString().startsWith(u"1.71"_s); }))
        << "read a moment later";
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, Qt::NoModifier, table()->visualRect(other).center());
    auto* why = m_home->findChild<WhyDrawer*>();
    ASSERT_TRUE(why && why->isOpen());
    EXPECT_EQ(why->explanation().shown, u"1.71"_s);
    EXPECT_TRUE(why->explanation().title.endsWith(u"Altamar, round 2024"_s)) << why->explanation().title.toStdString();
    EXPECT_EQ(button(u"Open in Score"_s), nullptr) << "Score shows the other one";
    EXPECT_EQ(m_desk->session()->assessment().id, chosen);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_EQ(why->explanation().number.subject, u"P05"_s) << "and so are its inputs";
    EXPECT_TRUE(why->explanation().title.endsWith(u"round 2024"_s));
}

TEST_F(HomeNumbersTest, WhereTheCoreIsOutOfScopeTheScoreIsOfAllThatIsInIt) {
    start();
    click(u"Look around in Altamar"_s);
    EXPECT_EQ(head(AssessmentListModel::HeadlineScore), u"Core score"_s);
    EXPECT_TRUE(says(u"core, provisional"_s));
    const Framework& framework = m_desk->session()->framework();
    Assessment rest = m_desk->session()->assessment();
    rest.id = idOf(u"rest"_s);
    rest.round = u"2027"_s;
    rest.scope.kind = Scope::Kind::Chosen;
    for (const Commitment& one : framework.commitments) {
        if (one.group != framework.headlineGroup().id) {
            rest.scope.commitments << one.code;
        }
    }
    ASSERT_FALSE(rest.scope.commitments.isEmpty());
    ASSERT_TRUE(isGood(m_desk->addAssessment(rest, {})));
    EXPECT_TRUE(says(u"all in scope, "_s));
    EXPECT_FALSE(says(u"core, "_s));
    EXPECT_EQ(head(AssessmentListModel::HeadlineScore), u"Score"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return painted().contains(u"core, provisional"_s); }))
        << "the other rounds say what theirs is of";
    EXPECT_TRUE(painted().contains(u"all in scope, "_s)) << "with room for it";
}

TEST_F(HomeNumbersTest, ASmallWindowKeepsBothDates) {
    start();
    open(path());
    settle();
    m_window->resize(1800, 740);
    settle();
    ASSERT_FALSE(table()->isColumnHidden(AssessmentListModel::LastChange));
    EXPECT_TRUE(painted().contains(u"today"_s));
    m_window->resize(1024, 680);
    settle();
    ASSERT_TRUE(table()->isColumnHidden(AssessmentListModel::LastChange));
    EXPECT_TRUE(painted().contains(u"14 May"_s));
    EXPECT_TRUE(painted().contains(u"today"_s)) << "when it was changed, too";
}

TEST_F(HomeNumbersTest, ItLooksOnceWhenAFileOpensOnceWhenItIsEnteredAndNotWhileItIsHidden) {
    start(true);
    settle();
    QSignalSpy looked(m_home, &Page::hintsChanged);
    open(path());
    ASSERT_TRUE(QTest::qWaitFor([this] { return !m_copies->isCopying(); }));
    settle();
    EXPECT_GE(looked.size(), 1);
    EXPECT_LE(looked.size(), 2) << "once, and once more for the round that is read a moment later";
    m_window->go({PageId::Score, {}, {}});
    settle();
    looked.clear();
    ASSERT_TRUE(m_desk->session()->perform(SetStage{indicator(0), 2}, u"Choose a stage"_s));
    settle();
    EXPECT_EQ(looked.size(), 0);
    m_window->go({PageId::Home, {}, {}});
    settle();
    EXPECT_EQ(looked.size(), 1);
    EXPECT_TRUE(says(u"1 of 6"_s)) << "and shows what is new";
}

} // namespace
} // namespace atalaya::test
