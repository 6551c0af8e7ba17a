#include "models/session/Desk.h"

#include "models/session/WindowLanguage.h"
#include "models/session/WorkshopSession.h"
#include "tests/models/storage/WorkshopFixture.h"
#include "tests/support/NoRoom.h"

#include <QFile>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

/// A desk with an assessment chosen that has a workshop, and another assessment beside it.
class DeskWorkshopTest : public WorkshopStoreTest {
protected:
    void SetUp() override {
        WorkshopStoreTest::SetUp();
        const auto workspace = makeWithWorkshop();
        ASSERT_TRUE(isGood(workspace->add(other(), {})));
    }
    [[nodiscard]] Assessment other() const {
        Assessment assessment = plain();
        assessment.id = idOf(u"other"_s);
        assessment.round = u"2024"_s;
        return assessment;
    }
    void openDesk() {
        ASSERT_TRUE(isGood(m_desk.openFile(path())));
        ASSERT_TRUE(isGood(m_desk.choose(plain().id)));
        ASSERT_TRUE(isGood(m_desk.chooseWorkshop(workshopId())));
    }

    Desk m_desk{fixedSurroundings()};
};

TEST_F(DeskWorkshopTest, AWorkshopIsChosenOnlyWithItsAssessment) {
    EXPECT_FALSE(m_desk.chooseWorkshop(workshopId())) << "no assessment is chosen";
    EXPECT_FALSE(m_desk.addWorkshop(prepared(), {}));
    ASSERT_TRUE(isGood(m_desk.openFile(path())));
    EXPECT_TRUE(m_desk.workshops()->empty());
    ASSERT_TRUE(isGood(m_desk.choose(other().id)));
    EXPECT_TRUE(m_desk.workshops()->empty()) << "it is another assessment's";
    const auto refused = m_desk.chooseWorkshop(workshopId());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Refused);
    ASSERT_TRUE(isGood(m_desk.choose(plain().id)));
    ASSERT_EQ(m_desk.workshops()->size(), 1U);
    QSignalSpy changed(&m_desk, &Desk::workshopChanged);
    ASSERT_TRUE(isGood(m_desk.chooseWorkshop(workshopId())));
    ASSERT_TRUE(isGood(m_desk.chooseWorkshop(workshopId())));
    EXPECT_EQ(changed.size(), 1) << "the second time it was chosen already";
    EXPECT_EQ(m_desk.workshop()->workshop().id, workshopId());
}

TEST_F(DeskWorkshopTest, WorkshopsOfOneDayStandInTheOrderOfTheLanguage) {
    const auto back = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
    setLanguageOfWindow(u"es"_s);
    openDesk();
    for (const QString& title : {u"Zambia"_s, u"Nauru"_s, u"\u00c9ri\u00e9"_s, u"\u00d1and\u00fa"_s}) {
        Workshop workshop = prepared();
        workshop.id = idOf(title);
        workshop.title = title;
        for (Seat& seat : workshop.seats) {
            seat.id = idOf(title + QString::number(seat.number));
        }
        ASSERT_TRUE(isGood(m_desk.addWorkshop(workshop, {})));
    }
    QStringList titles;
    const auto all = m_desk.workshops();
    ASSERT_TRUE(isGood(all));
    for (const WorkshopSummary& summary : *all) {
        titles << summary.title;
    }
    EXPECT_EQ(titles,
              (QStringList{prepared().title, u"\u00c9ri\u00e9"_s, u"Nauru"_s, u"\u00d1and\u00fa"_s, u"Zambia"_s}));
}

TEST_F(DeskWorkshopTest, AWorkshopGoesBeforeItsAssessmentAndItsFile) {
    const std::vector<std::pair<const char*, std::function<Outcome()>>> ends{
        {"another assessment", [this] { return m_desk.choose(other().id); }},
        {"no assessment", [this] { return m_desk.leaveAssessment(); }},
        {"the assessment removed", [this] { return m_desk.removeAssessment(plain().id, {}); }},
        {"no file", [this] { return m_desk.closeFile(); }},
        {"the file again", [this] { return m_desk.openFile(path()); }},
    };
    for (const auto& [name, end] : ends) {
        SCOPED_TRACE(name);
        if (std::string_view(name) == "the assessment removed") {
            ASSERT_TRUE(isGood(m_desk.closeFile()));
            ASSERT_TRUE(QFile::copy(path(), pathOf(u"before.atalaya"_s)));
        }
        openDesk();
        int told = 0;
        const auto told1 = QObject::connect(&m_desk, &Desk::aboutToLeaveWorkshop, &m_desk, [&] {
            ++told;
            ASSERT_NE(m_desk.workshop(), nullptr);
            EXPECT_TRUE(m_desk.workshop()->openRound(indicator(0)).isNull() ||
                        m_desk.workshop()->perform(CloseRound{m_desk.workshop()->workshop().openRound()->id, at(99)}))
                << "whoever lets go may still write";
        });
        ASSERT_TRUE(isGood(end()));
        EXPECT_EQ(m_desk.workshop(), nullptr);
        EXPECT_EQ(told, 1);
        QObject::disconnect(told1);
        if (std::string_view(name) == "the assessment removed") {
            EXPECT_FALSE(m_desk.workspace().workshop(workshopId())) << "its workshops go with it";
            ASSERT_TRUE(isGood(m_desk.closeFile()));
            ASSERT_TRUE(QFile::remove(path()));
            ASSERT_TRUE(QFile::copy(pathOf(u"before.atalaya"_s), path()));
        }
    }
}

TEST_F(DeskWorkshopTest, EveryChangeAndVoteIsToldToTheSafeCopies) {
    openDesk();
    QSignalSpy written(&m_desk, &Desk::written);
    QSignalSpy list(&m_desk, &Desk::workshopsChanged);
    ASSERT_TRUE(m_desk.workshop()->perform(SetWorkshopHead{u"Another name"_s, {}}));
    EXPECT_EQ(written.size(), 1);
    EXPECT_EQ(list.size(), 1);
    const QUuid round = m_desk.workshop()->openRound(indicator(0));
    EXPECT_EQ(written.size(), 2);
    EXPECT_EQ(list.size(), 1) << "the list shows nothing of a round";
    expectThanked(m_desk.workshop()->cast(ballot(round, 1, 3)));
    EXPECT_EQ(written.size(), 3);
}

TEST_F(DeskWorkshopTest, ANewWorkshopIsListedAndChosenAndAnUnusedOneRemoved) {
    openDesk();
    Workshop second = prepared();
    second.id = idOf(u"second workshop"_s);
    second.title = u"Second"_s;
    for (Seat& seat : second.seats) {
        seat.id = idOf(u"second "_s + QString::number(seat.number));
    }
    QSignalSpy list(&m_desk, &Desk::workshopsChanged);
    ASSERT_TRUE(isGood(m_desk.addWorkshop(second, u"planned"_s)));
    EXPECT_EQ(m_desk.workshop()->workshop().title, u"Second"_s);
    EXPECT_EQ(m_desk.workshops()->size(), 2U);
    EXPECT_EQ(list.size(), 1);
    ASSERT_TRUE(isGood(m_desk.removeWorkshop(second.id, {})));
    EXPECT_EQ(m_desk.workshop(), nullptr);
    EXPECT_EQ(m_desk.workshops()->size(), 1U);
    EXPECT_EQ(list.size(), 2);

    ASSERT_TRUE(isGood(m_desk.chooseWorkshop(workshopId())));
    const QUuid round = m_desk.workshop()->openRound(indicator(0));
    expectThanked(m_desk.workshop()->cast(ballot(round, 1, 3)));
    EXPECT_FALSE(m_desk.removeWorkshop(workshopId(), {})) << "people have voted in it";
    EXPECT_NE(m_desk.workshop(), nullptr);
}

TEST_F(DeskWorkshopTest, AVoteThatADiskRefusedIsTakenAfterItCameBack) {
    openDesk();
    const QUuid round = m_desk.workshop()->openRound(indicator(0));
    const Ballot given = ballot(round, 1, 3);
    {
        const NoRoom full;
        const Casting declined = m_desk.workshop()->cast(given);
        ASSERT_FALSE(declined);
        EXPECT_FALSE(declined.error().problem) << "the vote is good, the disk is not";
    }
    QTest::qWait(1); // whatever follows from it
    ASSERT_NE(m_desk.workshop(), nullptr);
    expectThanked(m_desk.workshop()->cast(given));
    EXPECT_EQ(m_desk.workspace().ballotBox(round)->votes(), 1);
}

} // namespace
} // namespace atalaya::test
