#include "tests/views/workshop/run/RunFixture.h"

#include "views/widgets/WholeList.h"
#include "views/workshop/run/AgendaColumn.h"
#include "views/workshop/run/VoteTable.h"

#include <QListView>
#include <QRegularExpression>
#include <QSignalSpy>

// Before the reveal the panel knows how many voted, and nothing of what.

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

class BlindPanelTest : public RunFixture {
protected:
    /// Once everything has found its place.
    [[nodiscard]] QImage picture() const {
        (void)m_pane->grab(); // layouts settle with the first painting
        QApplication::processEvents();
        return m_pane->grab().toImage();
    }
};

TEST_F(BlindPanelTest, NothingSeenHeardOrModelledDependsOnTheStagesThatWereVoted) {
    open();
    key(Qt::Key_Space);
    vote({1, 1, 1, 1, 2, 1, 1});
    const QStringList before = words(true);
    const QImage pictureBefore = picture();
    // The same seats change their minds: the very same panel must come of it.
    vote({4, 4, 3, 4, 4, 4, 4});
    EXPECT_EQ(words(true), before);
    EXPECT_EQ(picture(), pictureBefore);
    EXPECT_TRUE(says(u"7 of 10"_s));
    EXPECT_TRUE(says(u"no tally before the reveal"_s));

    later(60);
    key(Qt::Key_Space);
    EXPECT_NE(words(true), before) << "the test sees what there is";
    EXPECT_NE(picture(), pictureBefore);
}

TEST_F(BlindPanelTest, ASecondRoundShowsTheFirstAndNothingOfItself) {
    open();
    runRound({1, 2, 2, 3, 4, 4, 1, 2, 3, 2});
    key(Qt::Key_Space);
    EXPECT_TRUE(says(u"Round 2 is open"_s));
    EXPECT_TRUE(says(u"Round 1, revealed"_s));
    vote({1, 1, 1, 1, 1, 1, 1, 1, 1, 1});
    const QStringList before = words(true);
    const QImage pictureBefore = picture();
    vote({4, 4, 4, 4, 4, 4, 4, 4, 4, 4});
    EXPECT_EQ(words(true), before);
    EXPECT_EQ(picture(), pictureBefore);
}

TEST_F(BlindPanelTest, AVoteChangesAFewWordsAndRebuildsNothing) {
    open();
    runRound({2, 2});
    key(Qt::Key_Space);
    std::vector<std::unique_ptr<QSignalSpy>> spies;
    for (const QAbstractItemView* view : m_pane->findChildren<QAbstractItemView*>()) {
        spies.push_back(std::make_unique<QSignalSpy>(view->model(), &QAbstractItemModel::dataChanged));
        spies.push_back(std::make_unique<QSignalSpy>(view->model(), &QAbstractItemModel::rowsInserted));
        spies.push_back(std::make_unique<QSignalSpy>(view->model(), &QAbstractItemModel::modelReset));
    }
    const auto children = m_pane->findChildren<QObject*>().size();
    vote({3, 3, 3});
    for (const auto& spy : spies) {
        EXPECT_EQ(spy->size(), 0) << spy->signal().toStdString();
    }
    EXPECT_EQ(m_pane->findChildren<QObject*>().size(), children);
    EXPECT_TRUE(says(u"3 of 10"_s));
}

TEST_F(BlindPanelTest, MissingSeatsAreNamedByNumberAndOnlyAsSurelyAsTheyAreKnown) {
    open();
    key(Qt::Key_Space);
    EXPECT_TRUE(says(u"Not yet: seat(s) 1–10"_s));
    vote({2, 2, 2, 0, 2});
    EXPECT_TRUE(says(u"Not yet: seat(s) 4, 6–10"_s));
    ASSERT_TRUE(session().cast(
        PaperTally{idOf(u"t"_s), workshop().openRound()->id, u"sea"_s, {{3, Confidence::Unstated, 3}}, m_now}));
    EXPECT_TRUE(says(u"Not yet: seat(s) 4, 10"_s));
    EXPECT_TRUE(says(u"Not yet: 1 of seats 6–9 (Group sea)"_s));
    EXPECT_TRUE(says(u"4 by phone · 3 on paper"_s));
}

TEST_F(BlindPanelTest, UnderTheChathamHouseRuleNoSeatAndNoGroupIsNamedAfterTheReveal) {
    open(Attribution::ChathamHouse);
    runRound({1, 2, 2, 2, 2, 3, 3, 3, 2, 4});
    ASSERT_TRUE(says(u"Talk more."_s));
    EXPECT_TRUE(says(u"1 voice(s) at stage 1"_s));
    EXPECT_TRUE(says(u"No names are kept"_s));
    for (const QLabel* label : m_pane->findChildren<QLabel*>()) {
        if (label->isVisible()) {
            EXPECT_FALSE(label->text().contains(QRegularExpression(u"seat \\d|Person"_s)))
                << label->text().toStdString();
        }
    }
    // The advice itself names no group either.
    EXPECT_FALSE(says(u"(Group"_s));
}

TEST_F(BlindPanelTest, WhereItIsNamedTheOnesToBeHeardFirstAreNamed) {
    open(Attribution::Named);
    runRound({1, 2, 2, 2, 2, 3, 3, 3, 2, 4});
    EXPECT_TRUE(says(u"Person 1, seat 1"_s));
    EXPECT_TRUE(says(u"Person 10, seat 10"_s));
    EXPECT_FALSE(says(u"No names are kept"_s));
}

TEST_F(BlindPanelTest, OneVoteIsNotComputableAndNeverZero) {
    open();
    runRound({3});
    int notComputable = 0;
    for (const QLabel* label : m_pane->findChildren<QLabel*>()) {
        notComputable += label->isVisible() && label->text() == u"not computable"_s ? 1 : 0;
        EXPECT_FALSE(label->isVisible() && label->text().contains(QRegularExpression(u"^0$|\\b0[ \u00a0]?%"_s)))
            << label->text().toStdString();
    }
    EXPECT_EQ(notComputable, 3);
    EXPECT_TRUE(says(u"Not computable: fewer than two votes."_s));
}

TEST_F(BlindPanelTest, TheTableHasTheWholeFirstAndThenTheGroupsThatMayBeShown) {
    open();
    runRound({1, 2, 2, 2, 2, 3, 3, 3, 2, 4});
    click(u"Table"_s);
    auto* table = m_pane->findChild<VoteTable*>();
    ASSERT_TRUE(table->isVisible());
    const QAbstractItemModel& model = *table->model();
    const auto cell = [&](int row, int column) { return model.index(row, column).data().toString(); };
    EXPECT_EQ(cell(0, 0), u"All"_s);
    EXPECT_EQ(cell(0, 2), u"5"_s);
    EXPECT_EQ(cell(0, 5), u"10"_s);
    EXPECT_EQ(cell(0, 6), u"2"_s);
    EXPECT_EQ(cell(1, 0), u"Share"_s);
    // The tower's one vote is merged with the smaller of the others.
    ASSERT_EQ(model.rowCount(), 4);
    EXPECT_EQ(cell(2, 0), u"Group quay"_s);
    EXPECT_EQ(cell(3, 0), u"Other groups"_s);
    EXPECT_EQ(cell(3, 5), u"5"_s);
}

} // namespace
} // namespace atalaya::test
