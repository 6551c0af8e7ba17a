#include "tests/support/NoRoom.h"
#include "tests/views/workshop/entry/BallotFiles.h"
#include "tests/views/workshop/entry/EntryFixture.h"
#include "views/workshop/entry/FilesDrawer.h"

#include <QAbstractItemModelTester>
#include <QListView>

#include <sys/stat.h>

namespace atalaya::test {
namespace {

/// Notes what the buttons for yes are called, and may let something happen while the question stands there.
class FilesPerson : public WorkshopAnswers {
public:
    [[nodiscard]] bool isSure(QWidget* parent, const QString& question, const QString& act) override {
        acts << act;
        if (const auto happens = std::exchange(whileAsked, {})) {
            happens();
        }
        return WorkshopAnswers::isSure(parent, question, act);
    }

    QStringList acts;
    std::function<void()> whileAsked;
};

class FilesDrawerTest : public EntryFixture {
protected:
    void SetUp() override {
        EntryFixture::SetUp();
        m_person.sure = false;
        m_drawer = new FilesDrawer({context(), m_person, m_phones, *m_clock, *m_room}, m_host.get());
        m_list = m_drawer->findChild<QListView*>();
        new QAbstractItemModelTester(m_list->model(), QAbstractItemModelTester::FailureReportingMode::Fatal, m_drawer);
        ASSERT_TRUE(QDir().mkpath(folder()));
        m_person.folder = folder();
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
        m_person.ballots << file;
        m_person.ballots.removeDuplicates();
    }
    void castByPhone(int seat, int stage) {
        Ballot ballot;
        ballot.id = QUuid::createUuid();
        ballot.round = m_round;
        ballot.seat = seatId(seat);
        ballot.stage = stage;
        EXPECT_TRUE(session().cast(ballot));
    }
    void pressAndWait(const QString& name, const QString& until) {
        click(button(name));
        ASSERT_TRUE(QTest::qWaitFor([&] { return says(until); })) << seenWords().toStdString();
    }
    void read(const QString& until = u"taken."_s) { pressAndWait(u"Read files…"_s, until); }
    [[nodiscard]] QString row(int number) const {
        return m_list->model()->index(number, 0).data(Qt::AccessibleTextRole).toString();
    }

    /// All that the drawer and its question say.
    [[nodiscard]] QString allWords() const {
        QStringList words = m_person.asked + m_person.acts + m_said;
        for (int i = 0; i < m_list->model()->rowCount(); ++i) {
            words << row(i);
        }
        return words.join(u'\n') + seenWords();
    }
    void expectNothingOfATally() const {
        EXPECT_FALSE(allWords().contains(u"stage"_s, Qt::CaseInsensitive)) << allWords().toStdString();
        for (const Stage& stage : framework().stages) {
            EXPECT_FALSE(allWords().contains(stage.name)) << stage.name.toStdString();
        }
        EXPECT_FALSE(session().revealed(m_round));
    }

    FilesPerson m_person; ///< who answers the drawer's questions
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
    EXPECT_TRUE(m_person.asked.isEmpty());
}

TEST_F(FilesDrawerTest, NeverReplacesAFileUnasked) {
    write(folder() + u"/Atalaya ballot seat 02.csv"_s, "filled in");
    open();
    m_person.sure = false;
    pressAndWait(u"Write a file for each participant…"_s, u"stay as they are"_s);
    EXPECT_EQ(m_person.asked.size(), 1);
    EXPECT_EQ(files().size(), 6);
    EXPECT_EQ(WorkspaceTest::read(folder() + u"/Atalaya ballot seat 02.csv"_s), QByteArray("filled in"));
    m_person.sure = true;
    pressAndWait(u"Write a file for each participant…"_s, u"Hand each participant"_s);
    EXPECT_EQ(m_person.asked.size(), 2);
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
    m_person.ballots << other << pathOf(u"gone.csv"_s) << folder();
    fill(1, u"2"_s);
    const QString again = pathOf(u"again.csv"_s);
    write(again,
          filledIn(session().workshop(), framework(), *session().workshop().seat(seatId(1)), indicator(0), u"4"_s));
    m_person.ballots << again;
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
    m_person.meanwhile = [this] { EXPECT_TRUE(session().reveal()); };
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

TEST_F(FilesDrawerTest, SeatsThatHaveVotedKeepTheirVotesUnlessSomebodySaysOtherwise) {
    openRound();
    castByPhone(4, 3);
    castByPhone(5, 1);
    fill(4, u"3"_s); // as the phone
    fill(5, u"2"_s); // otherwise
    fill(1, u"4"_s);
    open();
    read();
    ASSERT_EQ(m_person.asked.size(), 1);
    EXPECT_TRUE(m_person.asked.front().contains(u": 4, 5."_s)) << m_person.asked.front().toStdString();
    EXPECT_TRUE(m_person.acts.front().startsWith(u"Replace the vote"_s)) << m_person.acts.front().toStdString();
    EXPECT_EQ(ways(), (std::map<WayIn, int>{{WayIn::Phone, 2}, {WayIn::File, 1}}));
    EXPECT_TRUE(row(0).contains(u"That vote stays"_s)) << row(0).toStdString();
    EXPECT_EQ(QString(row(0)).replace(u'4', u'5'), row(1)) << "whether it says the same is not to be learned";
    EXPECT_TRUE(row(2).contains(u"is in."_s)) << row(2).toStdString();
    expectNothingOfATally();
    const std::vector<NamedVote> expected{{seatId(1), 4, Confidence::Unstated},
                                          {seatId(4), 3, Confidence::Unstated},
                                          {seatId(5), 1, Confidence::Unstated}};
    EXPECT_EQ(revealedVotes(), expected);
}

TEST_F(FilesDrawerTest, ReplacesTheVotesOfSeatsAfterItWasAskedAndTheSameFileOnce) {
    openRound();
    castByPhone(4, 3);
    castByPhone(5, 1);
    fill(4, u"3"_s);
    fill(5, u"2"_s);
    m_person.sure = true;
    open();
    read();
    EXPECT_EQ(m_person.asked.size(), 1);
    EXPECT_EQ(ways(), (std::map<WayIn, int>{{WayIn::File, 2}}));
    EXPECT_TRUE(row(0).contains(u"in the place of the one before"_s)) << row(0).toStdString();
    EXPECT_EQ(QString(row(0)).replace(u'4', u'5'), row(1));
    expectNothingOfATally();
    castByPhone(4, 4);
    read();
    EXPECT_EQ(m_person.asked.size(), 1) << "a copy asks for nothing";
    EXPECT_TRUE(row(0).contains(u"one given since stays"_s)) << row(0).toStdString();
    EXPECT_TRUE(row(1).contains(u"read before"_s)) << row(1).toStdString();
    expectNothingOfATally();
    const std::vector<NamedVote> expected{{seatId(4), 4, Confidence::Unstated}, {seatId(5), 2, Confidence::Unstated}};
    EXPECT_EQ(revealedVotes(), expected);
}

TEST_F(FilesDrawerTest, AFileThatWasChangedSinceAndOneOfTheRoundBeforeAreAskedAbout) {
    openRound();
    fill(4, u"3"_s);
    fill(5, u"2"_s);
    open();
    read();
    EXPECT_TRUE(m_person.asked.isEmpty());
    fill(4, u"1"_s);
    read();
    ASSERT_EQ(m_person.asked.size(), 1);
    EXPECT_TRUE(m_person.asked.front().contains(u": 4."_s)) << m_person.asked.front().toStdString();
    const std::vector<NamedVote> first{{seatId(4), 3, Confidence::Unstated}, {seatId(5), 2, Confidence::Unstated}};
    EXPECT_EQ(revealedVotes(), first);
    openRound();
    castByPhone(5, 4);
    open();
    read();
    ASSERT_EQ(m_person.asked.size(), 2);
    EXPECT_TRUE(m_person.asked.last().contains(u": 5."_s)) << m_person.asked.last().toStdString();
    const std::vector<NamedVote> second{{seatId(4), 1, Confidence::Unstated}, {seatId(5), 4, Confidence::Unstated}};
    EXPECT_EQ(revealedVotes(), second);
}

TEST_F(FilesDrawerTest, ARoundThatEndsWhileItIsAskedReplacesNothing) {
    openRound();
    castByPhone(4, 3);
    fill(4, u"1"_s);
    fill(5, u"2"_s);
    m_person.sure = true;
    m_person.whileAsked = [this] { EXPECT_TRUE(session().reveal()); };
    open();
    read(u"The vote ended before the question was answered."_s);
    EXPECT_TRUE(row(0).contains(u"That vote stays"_s)) << row(0).toStdString();
    const std::vector<NamedVote> expected{{seatId(4), 3, Confidence::Unstated}, {seatId(5), 2, Confidence::Unstated}};
    EXPECT_EQ(session().revealed(m_round)->named(), expected);
}

TEST_F(FilesDrawerTest, AWorkshopThatIsLeftWhileItIsAskedReplacesNothing) {
    openRound();
    castByPhone(4, 3);
    fill(4, u"1"_s);
    m_person.sure = true;
    m_person.whileAsked = [this] { m_desk->leaveWorkshop(); };
    open();
    click(button(u"Read files…"_s));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !m_person.asked.isEmpty(); }));
    EXPECT_FALSE(m_drawer->isOpen());
    ASSERT_TRUE(isGood(m_desk->chooseWorkshop(workshopId())));
    const std::vector<NamedVote> expected{{seatId(4), 3, Confidence::Unstated}};
    EXPECT_EQ(revealedVotes(), expected);
}

TEST_F(FilesDrawerTest, APipeAmongTheFilesIsRefusedAndHoldsNothingUp) {
    openRound();
    ASSERT_EQ(::mkfifo(QFile::encodeName(pathOf(u"pipe.csv"_s)).constData(), 0600), 0);
    m_person.ballots << pathOf(u"pipe.csv"_s);
    fill(4, u"3"_s);
    open();
    read();
    EXPECT_EQ(votes(), 1);
    EXPECT_TRUE(row(0).contains(u"cannot be opened"_s)) << row(0).toStdString();
}

TEST_F(FilesDrawerTest, ManyFilesLeaveTheWindowAliveAndCanBeStopped) {
    openRound();
    fill(4, u"3"_s);
    m_person.ballots = manyLargeFiles(folder(), WorkspaceTest::read(m_person.ballots.front()));
    open();
    pressAndWait(u"Read files…"_s, u"Cancel"_s); // the window shows how far it is
    EXPECT_FALSE(button(u"Read files…"_s)->isEnabled());
    pressAndWait(u"Cancel"_s, u"Stopped. Nothing of these files was taken"_s);
    EXPECT_EQ(votes(), 0);
    EXPECT_EQ(m_list->model()->rowCount(), 0);
    EXPECT_TRUE(button(u"Read files…"_s)->isEnabled());
}

TEST_F(FilesDrawerTest, RefusesMoreFilesThanThereCanBeSeats) {
    openRound();
    for (int i = 0; i < 501; ++i) {
        m_person.ballots << pathOf(u"%1.csv"_s.arg(i));
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
