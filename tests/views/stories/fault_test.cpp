#include "assessments/assessment/EvidenceUses.h"
#include "tests/support/NoRoom.h"
#include "tests/views/support/StoryTest.h"
#include "views/score/ScorePage.h"

#include <QDialog>
#include <QTableView>

#include <unistd.h>

#include <algorithm>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

/// Lets the process do only what anybody may: root gives its rights up for a while, others have none to give.
class AsAnybody {
public:
    AsAnybody() { EXPECT_TRUE(!m_isRoot || ::seteuid(65534) == 0); }
    ~AsAnybody() { EXPECT_TRUE(!m_isRoot || ::seteuid(0) == 0); }
    AsAnybody(const AsAnybody&) = delete;
    AsAnybody& operator=(const AsAnybody&) = delete;

private:
    const bool m_isRoot = ::geteuid() == 0;
};

/// A stick with the workspace on it, and what can happen to a stick.
class FaultStory : public StoryTest {
protected:
    void begin() {
        ASSERT_TRUE(QDir().mkpath(stick()));
        {
            const auto workspace = makeAt(file());
            ASSERT_TRUE(isGood(workspace->add(plain(), {})));
            ASSERT_TRUE(isGood(workspace->add(earlier(), {})));
        }
        start();
        m_answers.open = file();
        press(u"Open…"_s);
        ASSERT_TRUE(m_desk->session());
        ASSERT_TRUE(QTest::qWaitFor([this] { return !m_copies->isCopying(); }));
        key(Qt::Key_3, Qt::ControlModifier);
        key(Qt::Key_2);
        ASSERT_EQ(claimed(), 2);
        EXPECT_TRUE(allKept()) << strip().toStdString();
    }
    [[nodiscard]] Assessment earlier() const {
        Assessment assessment = plain();
        assessment.id = idOf(u"earlier"_s);
        assessment.round = u"2024"_s;
        assessment.referenceDate = QDate(2024, 5, 14);
        return assessment;
    }
    [[nodiscard]] QString stick() const { return pathOf(u"stick"_s); }
    [[nodiscard]] QString file() const { return stick() + u"/Altamar.atalaya"_s; }
    [[nodiscard]] int claimed() const { return m_desk->session()->scores().indicator(indicator(0))->claimed; }

    /// An edit during the fault: shown, and nobody says that it is kept.
    void editInVain() {
        key(Qt::Key_4);
        EXPECT_EQ(claimed(), 4) << "what was chosen stays on the screen";
        EXPECT_TRUE(notice().contains(u"Not saved."_s)) << notice().toStdString();
        EXPECT_TRUE(notice().contains(u"tried again by itself"_s));
        EXPECT_NE(button(u"Try again"_s, true), nullptr) << "the next step";
        EXPECT_FALSE(allKept()) << strip().toStdString();
    }
    void isKeptAgain() {
        EXPECT_EQ(notice(), QString());
        EXPECT_TRUE(allKept()) << strip().toStdString();
        EXPECT_EQ(claimed(), 4);
        ASSERT_TRUE(isGood(stored()));
        EXPECT_EQ(*stored(), shown());
        EXPECT_HOLDS(m_desk->workspace());
    }
    void comesBackByItself() {
        EXPECT_TRUE(QTest::qWaitFor([this] { return notice().isEmpty(); }, 20'000));
        isKeptAgain();
    }
    void unplug() { ASSERT_TRUE(QFile::rename(stick(), pathOf(u"elsewhere"_s))); }
    void plugIn() { ASSERT_TRUE(QFile::rename(pathOf(u"elsewhere"_s), stick())); }
    /// As a drive does that was mounted again: what is open is no longer what has the name, with the same in it.
    void plugInAnew() {
        const QString away = pathOf(u"elsewhere/Altamar.atalaya"_s);
        ASSERT_TRUE(QFile::copy(away, pathOf(u"same"_s)));
        ASSERT_TRUE(QFile::remove(away));
        ASSERT_TRUE(QFile::rename(pathOf(u"same"_s), away));
        plugIn();
    }
    void staysWhenClosed() {
        answer([this] { EXPECT_FALSE(m_window->close()); },
               [this](QDialog*) {
                   EXPECT_TRUE(says(u"If you close now, they are lost"_s) || says(u"could not be written"_s));
                   key(Qt::Key_Escape);
               });
        EXPECT_TRUE(m_window->isVisible());
        EXPECT_EQ(claimed(), 4);
    }
};

TEST_F(FaultStory, AFullDiskThatIsFreedByTryingAgain) {
    begin();
    {
        const NoRoom full;
        editInVain();
        EXPECT_TRUE(notice().contains(u"Check that the disk"_s)) << notice().toStdString();
        click(u"Try again"_s);
        EXPECT_FALSE(notice().isEmpty());
        staysWhenClosed();
    }
    click(u"Try again"_s);
    isKeptAgain();
}

TEST_F(FaultStory, AFullDiskThatIsFreedIsNoticedByItself) {
    begin();
    {
        const NoRoom full;
        editInVain();
    }
    comesBackByItself();
}

TEST_F(FaultStory, AStickThatIsPulledOutAndPutBack) {
    begin();
    unplug();
    editInVain();
    EXPECT_TRUE(notice().contains(u"disk is connected"_s)) << notice().toStdString();
    click(u"Try again"_s);
    EXPECT_FALSE(notice().isEmpty());
    staysWhenClosed();
    plugIn();
    comesBackByItself();
}

TEST_F(FaultStory, ManyEditsWhileTheStickIsAwayAllComeBack) {
    begin();
    unplug();
    editInVain();
    for (int question = 1; question < 6; ++question) {
        key(Qt::Key_J);
        key(static_cast<Qt::Key>(Qt::Key_1 + question % 3));
    }
    key(Qt::Key_Z, Qt::ControlModifier);
    plugIn();
    click(u"Try again"_s);
    isKeptAgain();
}

TEST_F(FaultStory, TheStickIsTheSameOneWhateverTheOrderInWhichProofWasAttached) {
    begin();
    // The file keeps pieces in the order of their ids, the answer in the order of attaching.
    QUuid ids[] = {idOf(u"one"_s), idOf(u"two"_s)};
    std::sort(std::begin(ids), std::end(ids), std::greater<>());
    for (const QUuid& id : ids) {
        Evidence piece;
        piece.id = id;
        piece.code = id == ids[0] ? u"E1"_s : u"E2"_s;
        piece.title = u"Law 1"_s;
        ASSERT_TRUE(m_desk->session()->perform(PutEvidence{piece}, u"Add"_s));
        ASSERT_TRUE(m_desk->session()->perform(attaching(shown(), indicator(0), id, std::nullopt), u"Attach"_s));
    }
    unplug();
    editInVain();
    plugInAnew();
    click(u"Try again"_s);
    isKeptAgain();
}

TEST_F(FaultStory, WhileTheStickIsAwayTheAdviceIsAboutTheDiskAndNotAboutMakingANewFile) {
    begin();
    unplug();
    editInVain();
    const Outcome kept = m_desk->keepWaiting();
    ASSERT_FALSE(kept);
    EXPECT_TRUE(kept.error().sentence.contains(u"disk is connected"_s)) << kept.error().sentence.toStdString();
    plugIn();
    comesBackByItself();
}

TEST_F(FaultStory, AStickThatComesBackProtectedIsTakenWhenItMayBeWrittenAgain) {
    const auto readable = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    const auto enter = QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    begin();
    unplug();
    editInVain();
    plugInAnew();
    QFile::setPermissions(pathOf(u"."_s), readable | enter | QFile::WriteOwner);
    QFile::setPermissions(stick(), readable | enter);
    QFile::setPermissions(file(), readable);
    {
        const AsAnybody nobody;
        click(u"Try again"_s);
        EXPECT_TRUE(notice().contains(u"Allow writing to it"_s)) << notice().toStdString();
        EXPECT_EQ(claimed(), 4);
        EXPECT_FALSE(allKept()) << strip().toStdString();
    }
    QFile::setPermissions(stick(), readable | enter | QFile::WriteOwner);
    QFile::setPermissions(file(), readable | QFile::WriteOwner);
    comesBackByItself();
}

TEST_F(FaultStory, WhileEditsWaitNoOtherAssessmentAndNoOtherFileTakesTheirPlace) {
    begin();
    ASSERT_EQ(shown().id, plain().id);
    unplug();
    editInVain();
    goTo(PageId::Home);
    auto* table = m_window->currentPage()->findChild<QTableView*>();
    click(table, table->model()->index(1, 0), true);
    EXPECT_EQ(shown().id, plain().id);
    EXPECT_EQ(claimed(), 4);
    EXPECT_TRUE(says(u"would be lost"_s)) << notice().toStdString();
    const auto other = makeAt(pathOf(u"other.atalaya"_s));
    m_answers.open = pathOf(u"other.atalaya"_s);
    click(u"Open…"_s);
    EXPECT_EQ(m_desk->path(), file());
    EXPECT_EQ(claimed(), 4);
    EXPECT_FALSE(allKept()) << strip().toStdString();
    plugIn();
    comesBackByItself();
    click(table, table->model()->index(1, 0), true);
    EXPECT_EQ(shown().id, earlier().id) << "now nothing stands in the way";
}

TEST_F(FaultStory, AFileThatIsReplacedByAnotherIsNotWrittenOver) {
    begin();
    ASSERT_TRUE(QFile::rename(file(), pathOf(u"aside.atalaya"_s)));
    for (const QString& ending : {u"-wal"_s, u"-shm"_s}) {
        QFile::rename(file() + ending, pathOf(u"aside.atalaya"_s) + ending);
    }
    Assessment other = plain();
    other.state = u"Elsewhere"_s;
    {
        const auto workspace = makeAt(file());
        ASSERT_TRUE(isGood(workspace->add(other, {})));
    }
    editInVain();
    click(u"Try again"_s);
    EXPECT_FALSE(notice().isEmpty());
    EXPECT_EQ(claimed(), 4);
    EXPECT_EQ(*Workspace::open(file(), fixedSurroundings(), Workspace::Mode::ReadOnly).value()->assessment(plain().id),
              other)
        << "somebody else's work is as it was";
}

TEST_F(FaultStory, AFileThatMayNotBeWrittenIsReadAndSaysSo) {
    ASSERT_TRUE(QDir().mkpath(stick()));
    {
        const auto workspace = makeAt(file());
        ASSERT_TRUE(isGood(workspace->add(plain(), {})));
    }
    const auto readable = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    const auto enter = QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    QFile::setPermissions(pathOf(u"."_s), readable | enter | QFile::WriteOwner);
    QFile::setPermissions(stick(), readable | enter);
    QFile::setPermissions(file(), readable);
    start();
    m_answers.open = file();
    {
        const AsAnybody nobody;
        press(u"Open…"_s);
        ASSERT_TRUE(m_desk->session());
        EXPECT_TRUE(notice().contains(u"cannot be written"_s)) << notice().toStdString();
        EXPECT_TRUE(notice().contains(u"Save a copy"_s)) << "the next step";
        key(Qt::Key_3, Qt::ControlModifier);
        key(Qt::Key_3);
        EXPECT_TRUE(notice().contains(u"save a copy"_s)) << "the edit is refused: " << notice().toStdString();
    }
    EXPECT_EQ(shown(), plain());
    EXPECT_FALSE(allKept()) << strip().toStdString();
    QFile::setPermissions(stick(), readable | enter | QFile::WriteOwner); // so that it can be taken away
}

} // namespace
} // namespace atalaya::test
