#include "models/items/RosterModel.h"
#include "models/items/WorkshopAgendaEditModel.h"
#include "models/items/WorkshopAgendaEdits.h"
#include "models/items/WorkshopAnsweringModel.h"
#include "models/items/WorkshopGroupsModel.h"
#include "models/items/WorkshopListModel.h"
#include "tests/models/storage/WorkshopFixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

class WorkshopPrepareModelsTest : public WorkshopStoreTest {
protected:
    void SetUp() override {
        WorkshopStoreTest::SetUp();
        makeWithWorkshop().reset();
        m_desk = std::make_unique<Desk>(fixedSurroundings());
        ASSERT_TRUE(isGood(m_desk->openFile(path())));
        ASSERT_TRUE(isGood(m_desk->choose(plain().id)));
        ASSERT_TRUE(isGood(m_desk->chooseWorkshop(workshopId())));
        m_list = std::make_unique<WorkshopListModel>(*m_desk);
        m_roster = std::make_unique<RosterModel>(*m_desk);
        m_groups = std::make_unique<WorkshopGroupsModel>(*m_desk);
        m_agenda = std::make_unique<WorkshopAgendaEditModel>(*m_desk);
        m_answering = std::make_unique<WorkshopAnsweringModel>(*m_desk);
        for (QAbstractItemModel* model : std::initializer_list<QAbstractItemModel*>{
                 m_list.get(), m_roster.get(), m_groups.get(), m_agenda.get(), m_answering.get()}) {
            m_testers.push_back(std::make_unique<QAbstractItemModelTester>(
                model, QAbstractItemModelTester::FailureReportingMode::Fatal));
        }
    }
    [[nodiscard]] const Workshop& workshop() const { return m_desk->workshop()->workshop(); }

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<WorkshopListModel> m_list;
    std::unique_ptr<RosterModel> m_roster;
    std::unique_ptr<WorkshopGroupsModel> m_groups;
    std::unique_ptr<WorkshopAgendaEditModel> m_agenda;
    std::unique_ptr<WorkshopAnsweringModel> m_answering;
    std::vector<std::unique_ptr<QAbstractItemModelTester>> m_testers;
};

TEST_F(WorkshopPrepareModelsTest, FollowEveryEditAndTellOnlyItsRows) {
    ASSERT_EQ(m_roster->rowCount(), 10);
    QSignalSpy changed(m_roster.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy reset(m_roster.get(), &QAbstractItemModel::modelReset);
    ASSERT_TRUE(m_roster->setData(m_roster->index(3, RosterModel::Name), u"Ana"_s, Qt::EditRole));
    ASSERT_EQ(changed.size(), 1);
    EXPECT_EQ(changed[0][0].toModelIndex().row(), 3);
    EXPECT_TRUE(reset.isEmpty());
    EXPECT_EQ(workshop().seats[3].name, u"Ana"_s);
    ASSERT_TRUE(m_desk->workshop()->perform(RemoveSeat{seatId(1)}));
    EXPECT_EQ(m_roster->rowCount(), 9);
    EXPECT_EQ(m_groups->row(0).seats, 4);
    ASSERT_TRUE(m_desk->workshop()->perform(PutCluster{{u"new"_s, u"New"_s, {}}}));
    EXPECT_EQ(m_groups->rowCount(), 4);
    EXPECT_EQ(m_answering->columnCount(), 5);
    ASSERT_TRUE(m_desk->workshop()->perform(SetWorkshopHead{u"Other"_s, u"Port"_s}));
    EXPECT_EQ(m_list->row(0).title, u"Other"_s);
    EXPECT_EQ(m_list->row(0).place, u"Port"_s);
    m_desk->leaveWorkshop();
    EXPECT_EQ(m_roster->rowCount() + m_groups->rowCount() + m_agenda->rowCount() + m_answering->rowCount(), 0);
    EXPECT_EQ(m_list->rowCount(), 1);
}

TEST_F(WorkshopPrepareModelsTest, ARefusedEditLeavesTheRowAsItIsStored) {
    QSignalSpy refused(m_desk->workshop(), &WorkshopSession::refused);
    const QModelIndex minutes = m_agenda->index(0, WorkshopAgendaEditModel::Minutes);
    EXPECT_FALSE(m_agenda->setData(minutes, 0, Qt::EditRole));
    EXPECT_EQ(refused.size(), 1);
    EXPECT_EQ(minutes.data(Qt::EditRole).toInt(), 12);
    EXPECT_FALSE(m_groups->setData(m_groups->index(0, WorkshopGroupsModel::Name), u"  "_s, Qt::EditRole));
    EXPECT_EQ(m_groups->row(0).name, u"Group quay"_s);
}

TEST_F(WorkshopPrepareModelsTest, AQuestionThatTheRoomHasWorkedOnStays) {
    ASSERT_FALSE(m_desk->workshop()->openRound(indicator(0)).isNull());
    EXPECT_TRUE(m_agenda->row(0).isFixed);
    EXPECT_FALSE(m_agenda->flags(m_agenda->index(0, 0)).testFlag(Qt::ItemIsUserCheckable));
    EXPECT_TRUE(m_agenda->putListed(false));
    ASSERT_EQ(workshop().agenda.size(), 1U);
    EXPECT_EQ(m_agenda->rowCount(), static_cast<int>(framework().indicators.size())) << "the others are left out";
    EXPECT_TRUE(m_agenda->putListed(true));
    for (std::size_t i = 0; i < framework().indicators.size(); ++i) {
        EXPECT_EQ(workshop().agenda.at(i).indicator, indicator(i));
    }
}

TEST_F(WorkshopPrepareModelsTest, AQuestionComesBackBehindItsNeighbourWhereverThatIs) {
    ASSERT_TRUE(m_agenda->moveTo(indicator(1), {}));
    ASSERT_TRUE(m_agenda->leaveOut({indicator(2)}));
    const auto back = agenda::broughtBack(framework(), workshop(), {indicator(2)});
    EXPECT_EQ(back.back().indicator, indicator(2)) << "behind the second, which is the last";
    EXPECT_EQ(agenda::broughtBack(framework(), workshop(), {indicator(0)}), workshop().agenda) << "it is there";
}

TEST_F(WorkshopPrepareModelsTest, AMarkIsForAllQuestionsAndTheLastOneStays) {
    const QModelIndex quay = m_answering->index(1, 1);
    QSignalSpy kept(m_answering.get(), &WorkshopAnsweringModel::keptFor);
    ASSERT_TRUE(m_answering->setData(quay, Qt::Unchecked, Qt::CheckStateRole));
    ASSERT_TRUE(m_answering->setData(m_answering->index(1, 2), Qt::Unchecked, Qt::CheckStateRole));
    for (const AgendaItem& item : workshop().agenda) {
        const bool isOf = framework().indicator(item.indicator)->commitment == framework().commitments.at(1).code;
        EXPECT_EQ(item.clusters, isOf ? QStringList(u"tower"_s) : QStringList()) << item.indicator.toStdString();
    }
    EXPECT_FALSE(m_answering->setData(m_answering->index(1, 3), Qt::Unchecked, Qt::CheckStateRole));
    EXPECT_EQ(kept.size(), 1);
    EXPECT_EQ(m_answering->index(1, 3).data(Qt::CheckStateRole).toInt(), Qt::Checked);
}

} // namespace
} // namespace atalaya::test
