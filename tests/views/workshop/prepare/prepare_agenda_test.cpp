#include "assessments/workshop/SuggestedMinutes.h"
#include "models/exchange/BallotFile.h"
#include "models/items/WorkshopAgendaEditModel.h"
#include "models/items/WorkshopAnsweringModel.h"
#include "tests/views/workshop/entry/BallotFiles.h"
#include "tests/views/workshop/prepare/PrepareFixture.h"
#include "views/workshop/prepare/Outlooks.h"

#include <QMimeData>
#include <QSignalSpy>

#include <sys/stat.h>

namespace atalaya::test {
namespace {

using Model = WorkshopAgendaEditModel;

class PrepareAgendaTest : public PrepareFixture {
protected:
    void start() {
        startPrepared();
        turnTo(u"Agenda"_s);
        m_all = order();
    }
    [[nodiscard]] PrepareTable* agenda() const { return named<PrepareTable>(u"Agenda"_s); }
    void goTo(int row, int column = Model::Question) const {
        agenda()->setFocus(Qt::TabFocusReason);
        agenda()->setCurrentIndex(agenda()->model()->index(row, column));
    }
    [[nodiscard]] QString cell(int row, int column) const {
        return agenda()->model()->index(row, column).data().toString();
    }
    /// A seat, and the file in which it says 3 to the first question.
    void startWithASeat() {
        start();
        PutSeats seats;
        seats.seats.push_back({seatId(1), 1, u"quay"_s, {}, false});
        ASSERT_TRUE(m_desk->workshop()->perform(seats));
        m_ballot = filledIn(shown(), framework(), shown().seats.front(), m_all[0], u"3"_s);
    }

    QStringList m_all;
    QByteArray m_ballot;
};

TEST_F(PrepareAgendaTest, QuestionsMoveByKeysAndButtonsAndTheChoiceGoesAlong) {
    start();
    goTo(0);
    key(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(order(), QStringList({m_all[1], m_all[0], m_all[2], m_all[3], m_all[4], m_all[5]}));
    EXPECT_EQ(agenda()->currentRow(), 1);
    click(u"Move the question down"_s);
    EXPECT_EQ(order()[2], m_all[0]);
    EXPECT_EQ(agenda()->currentRow(), 2);
    click(u"Move the question up"_s);
    goTo(0);
    EXPECT_FALSE(named<QAbstractButton>(u"Move the question up"_s)->isEnabled());
    const QStringList now = order();
    const Workshop kept = stored();
    for (qsizetype i = 0; i < now.size(); ++i) {
        EXPECT_EQ(kept.agenda[static_cast<std::size_t>(i)].indicator, now[i]);
    }
}

TEST_F(PrepareAgendaTest, ADraggedQuestionLandsBetweenTheOthers) {
    start();
    QAbstractItemModel* model = agenda()->model();
    const std::unique_ptr<QMimeData> dragged(model->mimeData({model->index(4, 0)}));
    ASSERT_TRUE(dragged);
    EXPECT_TRUE(model->flags(model->index(4, 0)).testFlag(Qt::ItemIsDragEnabled));
    (void)model->dropMimeData(dragged.get(), Qt::MoveAction, 1, 0, {});
    EXPECT_EQ(order(), QStringList({m_all[0], m_all[4], m_all[1], m_all[2], m_all[3], m_all[5]}));
    EXPECT_EQ(model->rowCount(), 6) << "nothing is lost where it was";
    (void)model->dropMimeData(dragged.get(), Qt::MoveAction, 6, 0, {});
    EXPECT_EQ(order().last(), m_all[4]);
}

TEST_F(PrepareAgendaTest, QuestionsAreLeftOutAndComeBackToTheirPlace) {
    start();
    goTo(1);
    key(Qt::Key_Space);
    EXPECT_FALSE(order().contains(m_all[1]));
    EXPECT_EQ(cell(5, Model::Starts), u"left out"_s) << "behind those that are on";
    EXPECT_EQ(agenda()->currentRow(), 5) << "still the chosen one";
    click(u"Bring back"_s);
    EXPECT_EQ(order(), m_all);
    clickCell(agenda(), 3, Model::Question); // the mark
    EXPECT_FALSE(order().contains(m_all[3]));
    EXPECT_EQ(stored().agenda.size(), 5U);
}

TEST_F(PrepareAgendaTest, ACommitmentIsLeftOutAndBroughtBackAsAWhole) {
    start();
    auto* box = named<QComboBox>(u"Which commitment is listed"_s);
    box->setFocus(Qt::TabFocusReason);
    key(Qt::Key_Down);
    key(Qt::Key_Down);
    EXPECT_EQ(box->currentData().toString(), u"Pilots"_s);
    EXPECT_EQ(agenda()->model()->rowCount(), 3);
    click(u"Leave all listed out"_s);
    EXPECT_EQ(order(), QStringList({m_all[0], m_all[1], m_all[5]}));
    EXPECT_FALSE(named<QAbstractButton>(u"Leave all listed out"_s)->isEnabled());
    click(u"Bring all listed back"_s);
    EXPECT_EQ(order(), m_all);
}

TEST_F(PrepareAgendaTest, OnlyWhatIsNotAgreedStays) {
    start();
    // Another workshop of the assessment has agreed on the second question.
    Workshop other = twoGroups(Attribution::ByGroup);
    other.id = idOf(u"other"_s);
    other.seats = {{idOf(u"a"_s), 1, u"quay"_s, {}, false}};
    ASSERT_TRUE(isGood(m_desk->workspace().addWorkshop(other, {})));
    auto editor = WorkshopEditor::open(m_desk->workspace(), other.id);
    ASSERT_TRUE(isGood(editor));
    const QDateTime at(QDate(2026, 5, 14), QTime(10, 0), Qt::UTC);
    ASSERT_TRUE(isGood(editor->apply(OpenRound{idOf(u"r"_s), m_all[1], at})));
    Ballot vote;
    vote.id = idOf(u"vote"_s);
    vote.round = idOf(u"r"_s);
    vote.seat = idOf(u"a"_s);
    vote.stage = 2;
    vote.received = at;
    ASSERT_TRUE(editor->cast({vote}).front());
    ASSERT_TRUE(isGood(editor->reveal(idOf(u"r"_s), at)));
    ASSERT_TRUE(isGood(
        editor->apply(RecordResult{m_all[1], {RoomResult::Kind::Agreed, 2, idOf(u"r"_s), u"So it is."_s, {}, at}})));
    click(u"Only what is not agreed"_s);
    QStringList rest = m_all;
    rest.removeAt(1);
    EXPECT_EQ(order(), rest);
}

TEST_F(PrepareAgendaTest, MinutesAreTypedAndTheScheduleFollows) {
    start();
    EXPECT_EQ(cell(1, Model::Starts), u"09:12"_s);
    goTo(0, Model::Minutes);
    type(u"205"_s);
    key(Qt::Key_Return);
    EXPECT_EQ(shown().agenda[0].minutes, 205);
    EXPECT_EQ(cell(1, Model::Starts), u"13:25"_s) << "lunch comes first";
    EXPECT_FALSE(says(u"too many"_s));
    goTo(1, Model::Minutes);
    type(u"220"_s);
    key(Qt::Key_Return);
    EXPECT_TRUE(says(u"too many"_s)) << "205 + 220 + 4 × 12 of 420";
    EXPECT_EQ(stored().agenda[1].minutes, 220);
}

TEST_F(PrepareAgendaTest, TheSuggestionIsThatOfTheDomain) {
    start();
    ASSERT_TRUE(m_desk->session()->perform(SetTarget{m_all[2], Target{4, {}}}, u"Aim"_s));
    ASSERT_TRUE(m_desk->workshop()->perform(
        SetDays{{{QDate(2026, 6, 1), QTime(9, 0), QTime(10, 0), {}}}})); // too short for twelve minutes each
    turnTo(u"Room"_s);
    turnTo(u"Agenda"_s);
    const auto expected = suggestMinutes(outlooksOf(*m_desk, {}), workingMinutes(shown()), framework().ceiling());
    click(u"Suggest times"_s);
    ASSERT_EQ(expected.items.size(), shown().agenda.size());
    for (const SuggestedMinutes& one : expected.items) {
        EXPECT_EQ(shown().item(one.indicator)->minutes, one.minutes) << one.indicator.toStdString();
    }
    EXPECT_EQ(expected.used, 60);
    EXPECT_EQ(stored().agenda[0].minutes, expected.items[0].minutes);
}

TEST_F(PrepareAgendaTest, APreSurveyDecidesTheMinutesAndIsNotKept) {
    start();
    PutSeats seats;
    for (int number = 1; number <= 4; ++number) {
        seats.seats.push_back({idOf(u"seat %1"_s.arg(number)), number, u"quay"_s, {}, false});
    }
    ASSERT_TRUE(m_desk->workshop()->perform(seats));
    // Fifteen minutes for each.
    ASSERT_TRUE(m_desk->workshop()->perform(SetDays{{{QDate(2026, 6, 1), QTime(9, 0), QTime(10, 30), {}}}}));
    // Everybody says 3 to the first question, and the ends of the scale to the second.
    for (const Seat& seat : shown().seats) {
        QString text = QString::fromUtf8(writeBallotFile(shown(), framework(), seat, Language(u"en"_s)));
        QStringList lines = text.split(u'\n');
        for (QString& line : lines) {
            QStringList fields = line.split(u';');
            const auto says = [&](const QString& code, const QString& stage) {
                if (fields.size() > 2 && fields[0].contains(code)) {
                    fields[2] = stage;
                }
            };
            says(m_all[0], u"3"_s);
            says(m_all[1], seat.number % 2 == 0 ? u"1"_s : u"4"_s);
            line = fields.join(u';');
        }
        m_answers.ballots << pathOf(u"seat %1.csv"_s.arg(seat.number));
        write(m_answers.ballots.last(), lines.join(u'\n').toUtf8());
    }
    QSignalSpy read(m_place->prepare, &PreparePane::preSurveyRead);
    click(u"Read a pre-survey…"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return read.count() == 1; }));
    EXPECT_TRUE(m_place->prepare->preSurvey().contains(m_all[1]));
    click(u"Suggest times"_s);
    EXPECT_LT(shown().agenda[0].minutes, shown().agenda[1].minutes);
    EXPECT_EQ(cell(0, Model::Why), u"the pre-survey agrees"_s);
    EXPECT_EQ(cell(1, Model::Why), u"answers of the pre-survey differ"_s);
    EXPECT_TRUE(shown().rounds.empty()) << "no vote was cast";
    m_answers.ballots = QStringList(pathOf(u"no such file.csv"_s));
    click(u"Read a pre-survey…"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return says(u"no such file.csv: it cannot be read."_s); }));
}

TEST_F(PrepareAgendaTest, APipeAmongThePreSurveyHoldsNothingUp) {
    startWithASeat();
    m_answers.ballots << pathOf(u"pipe.csv"_s) << pathOf(u"seat.csv"_s);
    ASSERT_EQ(::mkfifo(QFile::encodeName(m_answers.ballots.front()).constData(), 0600), 0);
    write(m_answers.ballots.last(), m_ballot);
    click(u"Read a pre-survey…"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return says(u"pipe.csv: it cannot be read."_s); }));
    EXPECT_TRUE(m_place->prepare->preSurvey().contains(m_all[0]));
}

TEST_F(PrepareAgendaTest, ALongPreSurveyLeavesTheWindowAliveAndCanBeStopped) {
    startWithASeat();
    m_answers.ballots = manyLargeFiles(QFileInfo(path()).path(), m_ballot);
    QSignalSpy read(m_place->prepare, &PreparePane::preSurveyRead);
    auto* button = named<QAbstractButton>(u"Read a pre-survey…"_s);
    click(button->text());
    ASSERT_TRUE(QTest::qWaitFor([&] { return says(u"Reading files…"_s); }));
    EXPECT_FALSE(button->isEnabled());
    turnTo(u"Room"_s); // meanwhile
    turnTo(u"Agenda"_s);
    click(u"Cancel"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return says(u"Nothing was made of these files."_s); }));
    EXPECT_EQ(read.count(), 0);
    EXPECT_TRUE(m_place->prepare->preSurvey().empty());
    EXPECT_TRUE(button->isEnabled());
    EXPECT_EQ(QApplication::focusWidget(), button);
}

TEST_F(PrepareAgendaTest, APreSurveyIsOfNoOtherWorkshop) {
    startWithASeat();
    m_answers.ballots = manyLargeFiles(QFileInfo(path()).path(), m_ballot);
    click(u"Read a pre-survey…"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return says(u"Reading files…"_s); }));
    m_desk->leaveWorkshop();
    ASSERT_TRUE(isGood(m_desk->chooseWorkshop(workshopId())));
    QTest::qWait(50);
    EXPECT_TRUE(m_place->prepare->preSurvey().empty());
    EXPECT_FALSE(says(u"Reading files…"_s));
    EXPECT_FALSE(says(u"Nothing was made of these files."_s));
}

TEST_F(PrepareAgendaTest, TheMatrixSaysWhoAnswersByTheKeyboard) {
    start();
    turnTo(u"Who answers"_s);
    auto* matrix = named<PrepareTable>(u"Who answers"_s);
    ASSERT_EQ(matrix->model()->rowCount(), 3);
    ASSERT_EQ(matrix->model()->columnCount(), 3);
    const auto state = [&](int row, int column) {
        return matrix->model()->index(row, column).data(Qt::CheckStateRole).toInt();
    };
    EXPECT_EQ(state(0, 1), Qt::Checked);
    matrix->setFocus(Qt::TabFocusReason);
    matrix->setCurrentIndex(matrix->model()->index(0, 0));
    key(Qt::Key_Space);
    EXPECT_EQ(state(0, 1), Qt::Checked) << "no group is meant";
    key(Qt::Key_Right);
    key(Qt::Key_Space);
    EXPECT_EQ(state(0, 1), Qt::Unchecked);
    EXPECT_EQ(shown().agenda[0].clusters, QStringList(u"sea"_s));
    EXPECT_EQ(shown().agenda[1].clusters, QStringList(u"sea"_s)) << "both questions of the commitment";
    EXPECT_TRUE(shown().agenda[2].clusters.isEmpty());
    key(Qt::Key_Right);
    key(Qt::Key_Space);
    EXPECT_EQ(state(0, 2), Qt::Checked) << "somebody must answer";
    EXPECT_TRUE(says(u"Nobody would answer"_s));
    std::vector<AgendaItem> items = shown().agenda;
    items[0].clusters.clear();
    ASSERT_TRUE(m_desk->workshop()->perform(SetAgenda{items}));
    EXPECT_EQ(state(0, 1), Qt::PartiallyChecked);
    clickCell(matrix, 0, 1);
    EXPECT_EQ(state(0, 1), Qt::Checked);
    EXPECT_TRUE(stored().agenda[1].clusters.isEmpty()) << "all answer, also a group that comes later";
}

} // namespace
} // namespace atalaya::test
