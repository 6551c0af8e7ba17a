#include "models/items/CommitmentScoresModel.h"
#include "tests/views/support/StoryTest.h"
#include "views/score/QuestionTree.h"
#include "views/score/ScorePage.h"
#include "views/why/WhyDrawer.h"
#include "views/window/TopBand.h"

#include <QTableView>
#include <QTreeView>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

/// "Why this number?" wherever the window shows one.
class WhyStory : public StoryTest {
protected:
    void startAltamar() {
        start();
        click(u"Look around in Altamar"_s);
    }
    /// The drawer that is open; null when none is.
    [[nodiscard]] WhyDrawer* open() const {
        for (WhyDrawer* one : m_window->findChildren<WhyDrawer*>()) {
            if (one->isOpen()) {
                return one;
            }
        }
        return nullptr;
    }
    /// Whether the drawer that is open explains this; closes it.
    [[nodiscard]] bool explained(const QString& subject, Quantity quantity) {
        const WhyDrawer* drawer = open();
        if (!drawer) {
            return false;
        }
        const NumberReference number = drawer->explanation().number;
        key(Qt::Key_Escape);
        return !open() && number.subject == subject && number.quantity == quantity;
    }
    [[nodiscard]] ScorePage* score() const { return static_cast<ScorePage*>(m_window->page(PageId::Score)); }
    [[nodiscard]] QuestionTree* questions() const { return score()->findChild<QuestionTree*>(); }
};

TEST_F(WhyStory, TheBandExplainsItsCompletenessOverEveryPage) {
    startAltamar();
    for (const QString& page : {u"Home"_s, u"Declaration"_s, u"Score"_s, u"Evidence"_s, u"Gaps"_s, u"Reports"_s}) {
        click(page);
        auto* band = m_window->findChild<TopBand*>();
        QAbstractButton* coverage = nullptr;
        for (QAbstractButton* one : band->findChildren<QAbstractButton*>()) {
            coverage = one->accessibleName() == u"Answered: 67 of 73"_s ? one : coverage;
        }
        ASSERT_NE(coverage, nullptr);
        click(coverage);
        EXPECT_TRUE(explained(u"whole"_s, Quantity::Coverage)) << page.toStdString();
        coverage->setFocus(Qt::TabFocusReason);
        key(Qt::Key_Equal);
        EXPECT_TRUE(explained(u"whole"_s, Quantity::Coverage)) << page.toStdString();
        EXPECT_TRUE(coverage->hasFocus());
    }
    click(u"Answered: 67 of 73"_s);
    ASSERT_TRUE(open());
    key(Qt::Key_3, Qt::ControlModifier);
    EXPECT_FALSE(open()) << "another page, another matter";
}

TEST_F(WhyStory, TheBandsDrawerFollowsUndo) {
    startAltamar();
    // An undo leads to what it changes; from there it leads nowhere else, so the drawer stays.
    m_window->go({PageId::Score, u"P08-02"_s, {}});
    key(Qt::Key_Delete);
    click(u"Answered: 66 of 73"_s);
    ASSERT_TRUE(open());
    const auto said = [this](const QString& words) {
        return QTest::qWaitFor([&] { return open() && open()->explanation().workedText.contains(words); }, patience);
    };
    ASSERT_TRUE(said(u"66"_s)) << open()->explanation().workedText.toStdString();
    key(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(open()) << "the undo closed it";
    EXPECT_TRUE(said(u"67"_s)) << open()->explanation().workedText.toStdString();
    EXPECT_FALSE(open()->explanation().workedText.contains(u"66"_s));
    EXPECT_TRUE(says(open()->explanation().workedText)) << "what it knows is what it shows";
}

TEST_F(WhyStory, EveryStageAndCountOfScoreExplainsItself) {
    startAltamar();
    m_window->go({PageId::Score, u"P08-02"_s, {}});
    const std::pair<const char*, Quantity> numbers[] = {{"Claimed: ", Quantity::Stage},
                                                        {"Evidenced: ", Quantity::EvidencedStage},
                                                        {"Target: ", Quantity::Target},
                                                        {"Gap: ", Quantity::Gap}};
    for (const auto& [name, quantity] : numbers) {
        QAbstractButton* found = nullptr;
        for (QAbstractButton* one : score()->findChildren<QAbstractButton*>()) {
            found = one->isVisible() && one->accessibleName().startsWith(QLatin1String(name)) ? one : found;
        }
        ASSERT_NE(found, nullptr) << name;
        click(found);
        EXPECT_TRUE(explained(u"P08-02"_s, quantity)) << name << "by mouse";
        found->setFocus(Qt::TabFocusReason);
        key(Qt::Key_Space);
        EXPECT_TRUE(explained(u"P08-02"_s, quantity)) << name << "by key";
    }
    QAbstractButton* last = nullptr;
    for (QAbstractButton* one : score()->findChildren<QAbstractButton*>()) {
        last = one->isVisible() && one->accessibleName().startsWith(u"Last round: "_s) ? one : last;
    }
    ASSERT_NE(last, nullptr);
    click(last);
    ASSERT_TRUE(open());
    EXPECT_TRUE(open()->explanation().title.contains(u"2024"_s));
}

TEST_F(WhyStory, EveryNumberOfTheTableOfGapsExplainsItself) {
    startAltamar();
    goTo(PageId::Gaps);
    click(u"Table"_s);
    auto* table = named<QTableView>(u"Commitments: scores, targets and stages"_s);
    ASSERT_NE(table, nullptr);
    const auto expectExplained = [&](int column, const std::string& how) {
        ASSERT_TRUE(open()) << how << ", column " << column;
        const Explanation explanation = open()->explanation();
        const QString cell = table->model()->index(0, column).data().toString();
        EXPECT_EQ(explanation.number.subject, u"P01"_s);
        if (column > CommitmentScoresModel::Answered && column < CommitmentScoresModel::FirstStage &&
            explanation.value && explanation.printable) {
            EXPECT_EQ(explanation.shown, cell) << how << ", column " << column;
        }
        key(Qt::Key_Escape);
        ASSERT_FALSE(open());
    };
    for (int column = CommitmentScoresModel::Answered; column < table->model()->columnCount(); ++column) {
        click(table, table->model()->index(0, column));
        ASSERT_NO_FATAL_FAILURE(expectExplained(column, "by mouse"));
        table->setFocus(Qt::TabFocusReason);
        table->setCurrentIndex(table->model()->index(0, column));
        key(Qt::Key_Equal);
        ASSERT_NO_FATAL_FAILURE(expectExplained(column, "by key"));
    }
}

TEST_F(WhyStory, EveryNumberOfTheDeclarationExplainsItself) {
    startAltamar();
    m_window->go({PageId::Declaration, u"P06"_s, {}});
    const std::pair<QString, Quantity> numbers[] = {{u"Mean of commitment 6: 2.63"_s, Quantity::Mean},
                                                    {u"Commitment 6: median 3"_s, Quantity::Median},
                                                    {u"Commitment 6: lowest 1"_s, Quantity::Lowest}};
    for (const auto& [name, quantity] : numbers) {
        click(name);
        EXPECT_TRUE(explained(u"P06"_s, quantity)) << name.toStdString() << " by mouse";
        named<QAbstractButton>(name)->setFocus(Qt::TabFocusReason);
        key(Qt::Key_Equal);
        EXPECT_TRUE(explained(u"P06"_s, quantity)) << name.toStdString() << " by key";
    }
}

TEST_F(WhyStory, TheTreesCountsExplainThemselvesAndTheHeadStillFolds) {
    startAltamar();
    m_window->go({PageId::Score, u"P08-02"_s, {}});
    QTreeView* view = questions()->view();
    const QModelIndex head = questions()->filter().mapFromSource(questions()->tree().indexOf(u"P08-02"_s)).parent();
    const QRect row = view->visualRect(head);
    ASSERT_TRUE(view->viewport()->rect().contains(row.center()));
    const bool wasOpen = view->isExpanded(head);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::NoModifier, {row.right() - 14, row.center().y()});
    EXPECT_TRUE(explained(u"P08"_s, Quantity::Coverage));
    EXPECT_EQ(view->isExpanded(head), wasOpen);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::NoModifier, row.center());
    EXPECT_NE(view->isExpanded(head), wasOpen);
    EXPECT_FALSE(open());
    view->setFocus(Qt::TabFocusReason);
    view->setCurrentIndex(head);
    key(Qt::Key_Equal);
    EXPECT_TRUE(explained(u"P08"_s, Quantity::Coverage));
}

} // namespace
} // namespace atalaya::test
