#include "tests/support/NoRoom.h"
#include "tests/views/workshop/entry/BallotFiles.h"
#include "tests/views/workshop/entry/EntryFixture.h"
#include "views/workshop/entry/FilesDrawer.h"

#include <QAbstractItemModelTester>
#include <QListView>

namespace atalaya::test {
namespace {

class FilesDrawerTest : public EntryFixture {
protected:
    void SetUp() override {
        EntryFixture::SetUp();
        m_drawer = new FilesDrawer(context(), m_window.get());
        m_list = m_drawer->findChild<QListView*>();
        new QAbstractItemModelTester(m_list->model(), QAbstractItemModelTester::FailureReportingMode::Fatal, m_drawer);
        ASSERT_TRUE(QDir().mkpath(folder()));
        m_questions.folder = folder();
    }
    [[nodiscard]] QString folder() const { return pathOf(u"Mesa «1»"_s); }
    [[nodiscard]] QStringList files() const { return QDir(folder()).entryList(QDir::Files, QDir::Name); }
    void open() {
        m_drawer->openFor(m_round);
        ASSERT_TRUE(m_drawer->isOpen());
        QApplication::processEvents();
    }
    void fill(int seat, const QString& stage, const QString& sure = {}, std::size_t question = 0) {
        const QString file = pathOf(u"seat %1.csv"_s.arg(seat));
        write(file, filledIn(session().workshop(), framework(), *session().workshop().seat(seatId(seat)),
                             indicator(question), stage, sure));
        m_questions.ballots << file;
    }
    void pressAndWait(const QString& name, const QString& until) {
        click(button(name));
        ASSERT_TRUE(QTest::qWaitFor([&] { return says(until); })) << seenWords().toStdString();
    }
    void read(const QString& until = u"taken."_s) { pressAndWait(u"Read files…"_s, until); }
    [[nodiscard]] QString row(int number) const {
        return m_list->model()->index(number, 0).data(Qt::AccessibleTextRole).toString();
    }

    FilesDrawer* m_drawer = nullptr;
    QListView* m_list = nullptr;
};

TEST_F(FilesDrawerTest, WritesAFileForEachSeatWithoutANameAndWithoutAnOpenRound) {
    open();
    EXPECT_FALSE(button(u"Read files…"_s)->isEnabled());
    EXPECT_TRUE(says(u"No vote is open."_s));
    pressAndWait(u"Write a file for each participant…"_s, u"Hand each participant"_s);
    ASSERT_EQ(files().size(), 6);
    EXPECT_EQ(files().front(), u"Atalaya ballot seat 01.csv"_s);
    for (const QString& name : files()) {
        EXPECT_FALSE(WorkspaceTest::read(folder() + u'/' + name).contains("Person")) << name.toStdString();
    }
    EXPECT_TRUE(m_questions.asked.isEmpty());
}

TEST_F(FilesDrawerTest, NeverReplacesAFileUnasked) {
    write(folder() + u"/Atalaya ballot seat 02.csv"_s, "filled in");
    open();
    m_questions.sure = false;
    pressAndWait(u"Write a file for each participant…"_s, u"stay as they are"_s);
    EXPECT_EQ(m_questions.asked.size(), 1);
    EXPECT_EQ(files().size(), 6);
    EXPECT_EQ(WorkspaceTest::read(folder() + u"/Atalaya ballot seat 02.csv"_s), QByteArray("filled in"));
    m_questions.sure = true;
    pressAndWait(u"Write a file for each participant…"_s, u"Hand each participant"_s);
    EXPECT_EQ(m_questions.asked.size(), 2);
    EXPECT_NE(WorkspaceTest::read(folder() + u"/Atalaya ballot seat 02.csv"_s), QByteArray("filled in"));
}

TEST_F(FilesDrawerTest, SaysSoWhenThereIsNoRoomForTheFiles) {
    open();
    {
        const NoRoom full;
        pressAndWait(u"Write a file for each participant…"_s, u"There is no room left"_s);
    }
    EXPECT_TRUE(files().isEmpty()) << "nothing half written";
}

TEST_F(FilesDrawerTest, CastsTheVotesOfTheOpenRoundAndTheSameFileOnce) {
    openRound();
    fill(4, u"3"_s, u"high"_s);
    fill(5, u"2"_s);
    fill(1, u"4"_s, {}, 1); // on another question only
    open();
    read();
    EXPECT_EQ(votes(), 2);
    EXPECT_EQ(ways().at(WayIn::File), 2);
    EXPECT_EQ(m_list->model()->rowCount(), 3);
    EXPECT_TRUE(says(u"say nothing on this question"_s));
    EXPECT_TRUE(row(0).contains(u"The vote of seat 4 is in."_s)) << row(0).toStdString();
    EXPECT_TRUE(row(2).contains(u"Says nothing on"_s)) << row(2).toStdString();
    read();
    EXPECT_EQ(votes(), 2);
    EXPECT_TRUE(row(0).contains(u"read before"_s)) << row(0).toStdString();
    const std::vector<NamedVote> expected{{seatId(4), 3, Confidence::High}, {seatId(5), 2, Confidence::Unstated}};
    EXPECT_EQ(revealedVotes(), expected);
}

TEST_F(FilesDrawerTest, SaysWhichFilesAndRowsAreRefusedAndNeverWhatTheySay) {
    openRound();
    fill(4, u"7"_s);
    fill(5, u"2"_s, u"perhaps"_s);
    const QString other = pathOf(u"other.csv"_s);
    write(other, "a;b\n1;2\n");
    m_questions.ballots << other << pathOf(u"gone.csv"_s) << folder();
    fill(1, u"2"_s);
    const QString again = pathOf(u"again.csv"_s);
    write(again,
          filledIn(session().workshop(), framework(), *session().workshop().seat(seatId(1)), indicator(0), u"4"_s));
    m_questions.ballots << again;
    open();
    read();
    EXPECT_EQ(votes(), 1);
    ASSERT_EQ(m_list->model()->rowCount(), 7);
    EXPECT_TRUE(row(0).contains(u"seat 4.csv"_s) && row(0).contains(u"Row 8:"_s)) << row(0).toStdString();
    EXPECT_FALSE(row(0).contains(u'7')) << row(0).toStdString();
    EXPECT_TRUE(row(1).contains(u"Row 8:"_s) && !row(1).contains(u"perhaps"_s)) << row(1).toStdString();
    EXPECT_TRUE(row(2).contains(u"no ballot file"_s)) << row(2).toStdString();
    EXPECT_TRUE(row(3).contains(u"cannot be opened"_s)) << row(3).toStdString();
    EXPECT_TRUE(row(4).contains(u"cannot be opened"_s)) << row(4).toStdString();
    EXPECT_TRUE(row(6).contains(u"seat 1"_s)) << row(6).toStdString();
    const std::vector<NamedVote> expected{{seatId(1), 2, Confidence::Unstated}};
    EXPECT_EQ(revealedVotes(), expected);
}

TEST_F(FilesDrawerTest, ARoundThatEndsMeanwhileTakesNothing) {
    openRound();
    fill(4, u"3"_s);
    voteByPhone();
    m_questions.meanwhile = [this] { EXPECT_TRUE(session().reveal()); };
    open();
    read(u"The vote ended"_s);
    EXPECT_EQ(session().revealed(m_round)->votes().total(), 1);
}

TEST_F(FilesDrawerTest, AVoteThatTheFullDiskRefusesIsSaidToBeMissing) {
    openRound();
    fill(4, u"3"_s);
    open();
    {
        const NoRoom full;
        read();
        EXPECT_EQ(votes(), 0);
        EXPECT_FALSE(row(0).contains(u"is in."_s)) << row(0).toStdString();
    }
    read();
    EXPECT_EQ(votes(), 1);
}

TEST_F(FilesDrawerTest, RefusesMoreFilesThanThereCanBeSeats) {
    openRound();
    for (int i = 0; i < 501; ++i) {
        m_questions.ballots << pathOf(u"%1.csv"_s.arg(i));
    }
    open();
    read(u"These are more than 500 files."_s);
    EXPECT_EQ(m_list->model()->rowCount(), 0);
}

TEST_F(FilesDrawerTest, LeavingTheWorkshopEndsTheWork) {
    openRound();
    fill(4, u"3"_s);
    open();
    click(button(u"Read files…"_s));
    m_desk->leaveWorkshop();
    QApplication::processEvents();
    EXPECT_FALSE(m_drawer->isOpen());
}

} // namespace
} // namespace atalaya::test
