#include "models/exchange/AssessmentJson.h"
#include "models/items/SafeCopiesModel.h"
#include "models/session/SafeCopies.h"
#include "tests/models/storage/WorkspaceFixture.h"
#include "tests/support/NoRoom.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

class SafeCopiesTest : public WorkspaceTest {
protected:
    void SetUp() override {
        WorkspaceTest::SetUp();
        ASSERT_TRUE(isGood(make()->add(plain(), {})));
        m_preferences = std::make_unique<Preferences>(pathOf(u"settings.ini"_s));
        m_desk = std::make_unique<Desk>(fixedSurroundings());
        m_copies = std::make_unique<SafeCopies>(*m_desk, *m_preferences);
    }
    void open() {
        ASSERT_TRUE(isGood(m_desk->openFile(path())));
        ASSERT_TRUE(isGood(m_desk->choose(plain().id)));
        wait();
    }
    void wait() {
        ASSERT_TRUE(QTest::qWaitFor([this] { return !m_copies->isCopying(); }));
    }
    void edit(int stage) {
        ASSERT_TRUE(m_desk->session()->perform(SetStage{indicator(0), stage}, u"Choose a stage"_s));
    }
    Result<QString> restore(const QString& copy) {
        std::optional<Result<QString>> restored;
        m_copies->restore(copy, [&](const Result<QString>& how) { restored = how; });
        EXPECT_FALSE(m_desk->isOpen()) << "the window goes on meanwhile, without the file";
        EXPECT_TRUE(QTest::qWaitFor([&] { return restored.has_value(); }));
        EXPECT_TRUE(m_desk->isOpen());
        return restored.value_or(Result<QString>(QString()));
    }
    static void damage(const QString& copy) {
        QByteArray bytes = read(copy);
        bytes.replace(bytes.size() / 2, 4096, QByteArray(4096, 'x'));
        write(copy, bytes);
    }
    [[nodiscard]] QString folder() const { return pathOf(u"Ñandú-copies"_s); }
    [[nodiscard]] QStringList files() const { return QDir(folder()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }
    [[nodiscard]] static Assessment heldBy(const QString& copy) {
        const auto workspace = Workspace::open(copy, fixedSurroundings(), Workspace::Mode::ReadOnly);
        EXPECT_TRUE(isGood(workspace));
        return workspace ? (*workspace)->assessment(idOf(u"plain"_s)).value_or(Assessment()) : Assessment();
    }

    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<SafeCopies> m_copies;
};

TEST_F(SafeCopiesTest, OpeningMakesOneUnlessThereIsOneOfToday) {
    open();
    ASSERT_EQ(m_copies->copies().size(), 1U);
    EXPECT_EQ(m_copies->stateOf(m_copies->copies().front()), SafeCopies::State::Checked);
    EXPECT_EQ(m_copies->copies().front().at.date(), QDate(2026, 5, 14));
    EXPECT_EQ(heldBy(m_copies->copies().front().path), plain());
    m_desk->closeFile();
    open();
    EXPECT_EQ(files().size(), 1) << "it is not a day old";
    QFile::rename(m_copies->copies().front().path, folder() + u"/Ñandú-20260512-080000.atalaya"_s);
    m_desk->closeFile();
    open();
    EXPECT_EQ(files().size(), 2);
}

TEST_F(SafeCopiesTest, AWindowThatStaysOpenMakesOneEachDay) {
    const auto days = std::make_shared<int>(0);
    Surroundings surroundings = fixedSurroundings();
    surroundings.now = [days, now = surroundings.now] { return now().addDays(*days); };
    m_copies.reset();
    m_desk = std::make_unique<Desk>(surroundings);
    m_copies = std::make_unique<SafeCopies>(*m_desk, *m_preferences);
    open();
    edit(2);
    edit(3);
    wait();
    EXPECT_EQ(files().size(), 1);
    *days = 1;
    edit(2);
    edit(3);
    wait();
    EXPECT_EQ(files().size(), 2) << "the first change of the day, and no other";
    EXPECT_EQ(m_copies->copies().front().at.date(), QDate(2026, 5, 15));
}

TEST_F(SafeCopiesTest, EditsThatWaitedDoNotPushOutTheCopyThatIsToBeRestored) {
    m_preferences->setCopiesKept(1);
    open();
    const QString wanted = m_copies->copies().front().path;
    {
        const NoRoom full;
        for (int i = 0; i < SafeCopies::changesPerCopy; ++i) {
            edit(2 + i % 2);
        }
        ASSERT_TRUE(m_desk->hasWaiting());
    }
    const auto kept = restore(wanted);
    ASSERT_TRUE(isGood(kept)) << "it was there still";
    EXPECT_EQ(m_desk->session()->assessment(), plain());
    EXPECT_NE(heldBy(*kept), plain()) << "what had waited is in what is kept beside it";
}

TEST_F(SafeCopiesTest, ManyEditsAndClosingAfterEditsMakeOne) {
    open();
    for (int i = 0; i < SafeCopies::changesPerCopy; ++i) {
        edit(2 + i % 2);
    }
    wait();
    EXPECT_EQ(files().size(), 2);
    edit(2);
    m_copies->finish();
    ASSERT_EQ(files().size(), 3);
    EXPECT_EQ(heldBy(m_copies->copies().front().path), m_desk->session()->assessment());
    m_copies->finish();
    EXPECT_EQ(files().size(), 3) << "nothing is new";
    edit(3);
    m_desk->closeFile();
    wait();
    EXPECT_EQ(files().size(), 4);
}

TEST_F(SafeCopiesTest, TheOldestGoAndNothingElseDoes) {
    m_preferences->setCopiesKept(2);
    QDir().mkpath(folder());
    write(folder() + u"/minutes.txt"_s, "ours");
    write(folder() + u"/.Ñandú-20260514-080000.atalaya.0123456789ab.part"_s, "half");
    open();
    for (int i = 0; i < 3; ++i) {
        m_copies->copy();
        wait();
    }
    EXPECT_EQ(m_copies->copies().size(), 2U);
    EXPECT_EQ(files().size(), 3) << "two copies and what is not ours: " << files().join(u' ').toStdString();
    EXPECT_TRUE(files().contains(u"minutes.txt"_s));
    EXPECT_EQ(m_copies->copies().front().at.time(), QTime(9, 0).addSecs(m_copies->copies().front().at.time().second()));
}

TEST_F(SafeCopiesTest, EditsThatHadWaitedAndAssessmentsThatCameOrWentAreChangesToo) {
    open();
    const auto closeCopies = [this] {
        const auto before = files().size();
        EXPECT_TRUE(isGood(m_desk->closeFile()));
        wait();
        const bool isNew = files().size() > before;
        open();
        return isNew;
    };
    {
        const NoRoom full;
        edit(3);
    }
    EXPECT_TRUE(isGood(m_desk->keepWaiting()));
    EXPECT_TRUE(closeCopies()) << "an edit that had waited";
    {
        const NoRoom full;
        edit(2);
        m_desk->abandonWaiting();
    }
    EXPECT_FALSE(closeCopies()) << "an edit that was let go";
    Assessment other = plain();
    other.id = idOf(u"other"_s);
    other.round = u"2028"_s;
    ASSERT_TRUE(isGood(m_desk->addAssessment(other, {})));
    EXPECT_TRUE(closeCopies()) << "an assessment that came";
    ASSERT_TRUE(isGood(m_desk->removeAssessment(other.id, {})));
    EXPECT_TRUE(closeCopies()) << "an assessment that went";
    ImportOrder order;
    order.name = u"other.json"_s;
    order.bytes = writeAssessmentJson(other);
    ASSERT_TRUE(isGood(m_desk->importAssessment(order)));
    EXPECT_TRUE(closeCopies()) << "an assessment that was imported";
    EXPECT_FALSE(closeCopies());
}

TEST_F(SafeCopiesTest, ChangesStayCountedWhenTheirCopyFails) {
    open();
    edit(3);
    QSignalSpy failed(m_copies.get(), &SafeCopies::failed);
    {
        const NoRoom full;
        m_copies->copy();
        wait();
    }
    EXPECT_EQ(failed.count(), 1);
    const auto before = files().size();
    m_copies->finish();
    EXPECT_EQ(files().size(), before + 1);
    EXPECT_EQ(heldBy(m_copies->copies().front().path), m_desk->session()->assessment());
}

TEST_F(SafeCopiesTest, AFailureIsNotTriedAgainAtEveryEdit) {
    open();
    QDir(folder()).removeRecursively();
    write(folder(), "a file has the folder's name");
    QSignalSpy failed(m_copies.get(), &SafeCopies::failed);
    for (int i = 0; i < SafeCopies::changesPerCopy + 10; ++i) {
        edit(2 + i % 2);
        wait();
    }
    EXPECT_EQ(failed.count(), 1);
}

TEST_F(SafeCopiesTest, CopiesThatAWrongClockDatedAheadNeitherTakeThePlaceOfNewOnesNorStopThem) {
    m_preferences->setCopiesKept(3);
    QDir().mkpath(folder());
    const QStringList ahead{u"Ñandú-20310101-080000.atalaya"_s, u"Ñandú-20310102-080000.atalaya"_s,
                            u"Ñandú-20310103-080000.atalaya"_s};
    for (const QString& name : ahead) {
        ASSERT_TRUE(QFile::copy(path(), folder() + u'/' + name));
    }
    open();
    ASSERT_EQ(m_copies->copies().size(), 3U) << "the daily copy is made: " << files().join(u' ').toStdString();
    EXPECT_EQ(m_copies->copies().front().at.date(), QDate(2026, 5, 14)) << "it is the latest";
    EXPECT_EQ(heldBy(m_copies->copies().front().path), plain());
    EXPECT_FALSE(files().contains(ahead.front())) << "of those ahead the earliest goes first";
    for (int i = 0; i < 3; ++i) {
        edit(2 + i);
        m_copies->copy();
        wait();
        EXPECT_EQ(heldBy(m_copies->copies().front().path), m_desk->session()->assessment());
    }
    EXPECT_TRUE(files().filter(u"-2031"_s).isEmpty()) << files().join(u' ').toStdString();
    EXPECT_EQ(files().size(), 3);
    ASSERT_TRUE(isGood(m_desk->closeFile()));
    wait();
    const QStringList before = files();
    open();
    EXPECT_EQ(files(), before) << "there is one of today";
}

TEST_F(SafeCopiesTest, WithTheClockSetBackTheCopyJustMadeStays) {
    m_preferences->setCopiesKept(1);
    QDir().mkpath(folder());
    ASSERT_TRUE(QFile::copy(path(), folder() + u"/Ñandú-20260514-200000.atalaya"_s));
    open();
    EXPECT_EQ(files().size(), 1) << "a few hours ahead is today still";
    m_copies->copy();
    wait();
    EXPECT_EQ(files(), QStringList(QFileInfo(m_copies->copies().front().path).fileName()));
    EXPECT_EQ(m_copies->stateOf(m_copies->copies().front()), SafeCopies::State::Checked) << "it is the one just made";
}

TEST_F(SafeCopiesTest, ADamagedCopyIsFoundAndIsNotRestored) {
    open();
    edit(3);
    m_copies->copy();
    wait();
    const QString bad = m_copies->copies().front().path;
    m_copies = std::make_unique<SafeCopies>(*m_desk, *m_preferences);
    damage(bad);
    SafeCopiesModel model(*m_desk, *m_copies);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(model.rowCount(), 2);
    m_copies->check();
    ASSERT_TRUE(QTest::qWaitFor([&] { return model.row(1).state == SafeCopies::State::Checked; }));
    EXPECT_EQ(model.row(0).state, SafeCopies::State::Damaged);
    const Assessment before = m_desk->session()->assessment();
    EXPECT_FALSE(restore(bad));
    ASSERT_TRUE(m_desk->session());
    EXPECT_EQ(m_desk->session()->assessment(), before);
    const auto kept = restore(model.row(1).key);
    ASSERT_TRUE(isGood(kept));
    EXPECT_EQ(m_desk->session()->assessment(), plain());
    EXPECT_EQ(heldBy(*kept), before) << "what was there is kept";
}

TEST_F(SafeCopiesTest, AfterARestoreThatFailedTheEditsOfBeforeStillGetTheirCopy) {
    open();
    edit(3);
    const Assessment edited = m_desk->session()->assessment();
    const QString bad = m_copies->copies().front().path;
    damage(bad);
    EXPECT_FALSE(restore(bad));
    m_desk->closeFile();
    wait();
    const QStringList left = files();
    ASSERT_EQ(left.size(), 2);
    EXPECT_EQ(heldBy(folder() + u'/' + left.at(folder() + u'/' + left.at(0) == bad ? 1 : 0)), edited);
}

TEST_F(SafeCopiesTest, WithoutAPlaceOrRoomItSaysSoAndTheFileIsUnharmed) {
    write(folder(), "a file has the folder's name");
    QSignalSpy failed(m_copies.get(), &SafeCopies::failed);
    open();
    EXPECT_EQ(failed.count(), 1);
    edit(2);
    QFile::remove(folder());
    bool called = false;
    {
        const NoRoom full;
        m_copies->copy([&](const Outcome& outcome) { called = !outcome; });
        wait();
    }
    EXPECT_TRUE(called);
    EXPECT_EQ(failed.count(), 2);
    EXPECT_EQ(files(), QStringList()) << "nothing half made stays";
    EXPECT_HOLDS(m_desk->workspace());
}

TEST_F(SafeCopiesTest, AReaderMakesNone) {
    Desk first(fixedSurroundings());
    ASSERT_TRUE(isGood(first.openFile(path())));
    open();
    EXPECT_TRUE(m_desk->isReadOnly());
    EXPECT_EQ(files(), QStringList());
    bool refused = false;
    m_copies->copy([&](const Outcome& outcome) { refused = !outcome; });
    EXPECT_TRUE(refused);
}

} // namespace
} // namespace atalaya::test
