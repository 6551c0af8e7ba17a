#include "models/items/LateActionsModel.h"
#include "tests/models/storage/FollowedPlan.h"
#include "tests/models/storage/WorkspaceFixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

class LateActionsModelTest : public WorkspaceTest {
protected:
    void SetUp() override {
        WorkspaceTest::SetUp();
        Assessment made = plain();
        made.plan = followedPlan();
        { ASSERT_TRUE(isGood(make()->add(made, {}))); }
        m_desk = std::make_unique<Desk>(fixedSurroundings());
        ASSERT_TRUE(isGood(m_desk->openFile(path())));
        ASSERT_TRUE(isGood(m_desk->choose(made.id)));
        m_model = std::make_unique<LateActionsModel>(*m_desk);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::Fatal);
        m_model->show(day());
    }
    [[nodiscard]] static QDate day() { return {2026, 5, 14}; }
    [[nodiscard]] std::string text(int row, int column) const {
        return m_model->index(row, column).data().toString().toStdString();
    }
    [[nodiscard]] AssessmentSession& session() const { return *m_desk->session(); }

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<LateActionsModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

TEST_F(LateActionsModelTest, ActionsReadingsAndStepsStandWithTheirReasons) {
    ASSERT_EQ(m_model->rowCount(), 3);
    EXPECT_EQ(text(0, LateActionsModel::What), "A1 Late");
    EXPECT_EQ(text(0, LateActionsModel::Why), "Its end passed 14 days ago; it is 50% done.");
    EXPECT_EQ(text(0, LateActionsModel::Days), "14");
    EXPECT_EQ(text(0, LateActionsModel::Status), "running");
    EXPECT_EQ(text(1, LateActionsModel::Why), "Its reading was due on 1 Feb 2026 (every month).");
    EXPECT_EQ(text(1, LateActionsModel::Reported), "");
    EXPECT_EQ(text(2, LateActionsModel::What), "Overdue");
    EXPECT_EQ(m_model->countOf(LateRow::Kind::Step), 1);
}

TEST_F(LateActionsModelTest, NobodyWaitsForReadingsOfWhatWasGivenUp) {
    Action stopped = *session().assessment().plan.action(idOf(u"A1"_s));
    stopped.status = ActionStatus::Stopped;
    ASSERT_TRUE(session().perform(PutAction{stopped}, u"stop"_s));
    m_model->show(day());
    EXPECT_EQ(m_model->countOf(LateRow::Kind::Reading), 0);
    EXPECT_EQ(m_model->countOf(LateRow::Kind::Action), 0);
    EXPECT_EQ(m_model->rowCount(), 1) << "the step is overdue all the same";
}

TEST_F(LateActionsModelTest, ProgressAndStatusAreStepsOfTheHistory) {
    const QModelIndex progress = m_model->index(0, LateActionsModel::Reported);
    EXPECT_TRUE(progress.flags() & Qt::ItemIsEditable);
    EXPECT_FALSE(m_model->index(1, LateActionsModel::Reported).flags() & Qt::ItemIsEditable);
    ASSERT_TRUE(m_model->setData(progress, 75, Qt::EditRole));
    EXPECT_EQ(session().assessment().plan.actions.front().progress, 75);
    EXPECT_FALSE(m_model->setData(progress, 101, Qt::EditRole)) << "the rules refuse it";
    const QModelIndex status = m_model->index(0, LateActionsModel::Status);
    ASSERT_TRUE(m_model->setData(status, QString::number(static_cast<int>(ActionStatus::Stopped)), Qt::EditRole));
    EXPECT_EQ(session().assessment().plan.actions.front().status, ActionStatus::Stopped);
    EXPECT_EQ(session().history().count(), 2);
    EXPECT_EQ(session().history().undoText(), u"A1 is stopped"_s);
    m_model->show(day());
    EXPECT_EQ(m_model->countOf(LateRow::Kind::Action), 0) << "what was stopped is not late";
}

TEST_F(LateActionsModelTest, AnApprovedAssessmentIsReportedOnAndItsProposalsWait) {
    ASSERT_TRUE(session().setStatus(AssessmentStatus::Approved, {}));
    const QModelIndex progress = m_model->index(0, LateActionsModel::Reported);
    const QModelIndex status = m_model->index(0, LateActionsModel::Status);
    EXPECT_TRUE(progress.flags() & status.flags() & Qt::ItemIsEditable);
    EXPECT_FALSE(m_model->index(0, LateActionsModel::Why).flags() & Qt::ItemIsEditable);
    EXPECT_TRUE(m_model->setData(progress, 75, Qt::EditRole));
    EXPECT_FALSE(m_model->setData(status, QString::number(static_cast<int>(ActionStatus::Proposed)), Qt::EditRole))
        << "the rules refuse it";
    EXPECT_TRUE(m_model->setData(status, QString::number(static_cast<int>(ActionStatus::Done)), Qt::EditRole));
    EXPECT_EQ(session().assessment().plan.actions.front().progress, 100);
}

TEST_F(LateActionsModelTest, WithoutAnAssessmentNothingIsLate) {
    ASSERT_TRUE(isGood(m_desk->leaveAssessment()));
    m_model->show(day());
    EXPECT_EQ(m_model->rowCount(), 0);
}

} // namespace
} // namespace atalaya::test
