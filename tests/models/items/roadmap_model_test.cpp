#include "models/items/RoadmapModel.h"
#include "tests/models/storage/WorkspaceFixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

class RoadmapModelTest : public WorkspaceTest {
protected:
    void SetUp() override {
        WorkspaceTest::SetUp();
        m_workspace = make();
        ASSERT_TRUE(isGood(m_workspace->add(plain(), {})));
        auto session = AssessmentSession::open(*m_workspace, plain().id, false);
        ASSERT_TRUE(isGood(session));
        m_session = std::move(*session);
        perform(SetStrategyHead{{u"USD"_s, {}, {}}});
        perform(PutObjective{{.id = idOf(u"O1"_s), .title = u"Watch"_s, .code = u"O1"_s}});
        perform(PutObjective{{.id = idOf(u"O2"_s), .title = u"Withstand"_s, .code = u"O2"_s}});
        perform(PutAction{action(u"A1"_s, u"O1"_s, u"CSIRT"_s)});
        perform(PutAction{action(u"A2"_s, u"O1"_s, u"Ministry"_s)});
        perform(PutAction{action(u"A3"_s, u"O2"_s, u"CSIRT"_s)});
        m_model.show(m_session.get());
    }
    [[nodiscard]] Action action(const QString& code, const QString& objective, const QString& body) const {
        Action made;
        made.id = idOf(code);
        made.code = code;
        made.objective = idOf(objective);
        made.title = u"Do %1"_s.arg(code);
        made.leadBody = body;
        made.start = QDate(2026, 10, 1);
        made.end = QDate(2028, 6, 30);
        made.cost = CostRange(1'600'000);
        made.lifts = {{indicator(0), 3}};
        return made;
    }
    void perform(const Change& change) { ASSERT_TRUE(m_session->perform(change, u"Edit"_s)); }
    /// "Watch: A1 A2 | Withstand: A3"
    [[nodiscard]] QString shape() const {
        QStringList heads;
        for (int head = 0; head < m_model.rowCount(); ++head) {
            const QModelIndex parent = m_model.index(head, 0);
            QStringList codes;
            for (int row = 0; row < m_model.rowCount(parent); ++row) {
                codes << m_model.index(row, 0, parent).data(RoadmapModel::CodeRole).toString();
            }
            heads << parent.data().toString() + u": "_s + codes.join(u' ');
        }
        return heads.join(u" | "_s);
    }

    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<AssessmentSession> m_session;
    RoadmapModel m_model;
    QAbstractItemModelTester m_tester{&m_model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(RoadmapModelTest, GroupsByObjectiveAndByBody) {
    EXPECT_EQ(shape(), u"Watch: A1 A2 | Withstand: A3"_s);
    m_model.setGrouping(RoadmapGrouping::LeadBody);
    EXPECT_EQ(shape(), u"CSIRT: A1 A3 | Ministry: A2"_s);
    const RoadmapGroup* csirt = m_model.group(m_model.index(0, 0));
    ASSERT_NE(csirt, nullptr);
    ASSERT_FALSE(csirt->loads.empty());
    EXPECT_EQ(csirt->loads.front().year, 2026);
    EXPECT_EQ(csirt->loads.front().leads, 2);
}

TEST_F(RoadmapModelTest, BodiesStandInTheOrderOfTheirNames) {
    perform(PutAction{action(u"A2"_s, u"O1"_s, u"\u00d3rgano rector"_s)});
    perform(PutAction{action(u"A3"_s, u"O2"_s, u"Zona franca"_s)});
    perform(PutAction{action(u"A4"_s, u"O2"_s, u" "_s)});
    perform(PutAction{action(u"A5"_s, u"O2"_s, u"CSIRT "_s)});
    m_model.setGrouping(RoadmapGrouping::LeadBody);
    EXPECT_EQ(shape(), u"CSIRT: A1 A5 | \u00d3rgano rector: A2 | Zona franca: A3 | Without a lead body: A4"_s);
    const RoadmapGroup* csirt = m_model.group(m_model.index(0, 0));
    ASSERT_TRUE(csirt && !csirt->loads.empty());
    EXPECT_EQ(csirt->loads.front().leads, 2) << "the load is that of the rows below it";
}

TEST_F(RoadmapModelTest, TellsARowAsASentence) {
    perform(SetStage{indicator(0), 2});
    const QModelIndex index = m_model.indexOf(idOf(u"A1"_s), RoadmapModel::Timeline);
    EXPECT_EQ(index.data(RoadmapModel::LiftsRole).toString(), indicator(0) + u" 2 \u2192 3"_s);
    const QString said = index.data(Qt::AccessibleTextRole).toString();
    EXPECT_EQ(said, u"A1 Do A1, CSIRT, from 1 October 2026 to 30 June 2028, proposed, lifts %1 from 2 to 3, likely "
                    u"cost 1,600,000 USD"_s.arg(indicator(0)));
    EXPECT_EQ(m_model.indexOf(idOf(u"A1"_s), RoadmapModel::Cost).data().toString(), u"1.60"_s);
    const auto cost = [this] {
        return m_model.headerData(RoadmapModel::Cost, Qt::Horizontal, Qt::DisplayRole).toString();
    };
    EXPECT_EQ(cost(), u"Cost, M USD"_s);
    perform(SetStrategyHead{});
    EXPECT_EQ(cost(), u"Cost (M)"_s) << "of a currency that nobody named";
}

TEST_F(RoadmapModelTest, SaysWhatIsLateOnTheDayThatItIsTold) {
    const auto said = [this] { return m_model.indexOf(idOf(u"A1"_s)).data(Qt::AccessibleTextRole).toString(); };
    m_model.setToday({2026, 9, 30});
    EXPECT_FALSE(said().contains(u"late"_s)) << said().toStdString();
    QSignalSpy changed(&m_model, &QAbstractItemModel::dataChanged);
    QSignalSpy refreshed(&m_model, &RoadmapModel::refreshed);
    m_model.setToday({2026, 10, 10});
    EXPECT_TRUE(said().endsWith(u", late. Its start has passed and it is still only proposed."_s))
        << said().toStdString();
    EXPECT_EQ(changed.count(), 3) << "a row each";
    EXPECT_EQ(refreshed.count(), 1);
    Action approved = action(u"A1"_s, u"O1"_s, u"CSIRT"_s);
    approved.status = ActionStatus::Running;
    perform(PutAction{approved});
    EXPECT_FALSE(said().contains(u"late"_s)) << said().toStdString();
}

TEST_F(RoadmapModelTest, SaysOfWhatIsDoneWhetherTheScoreHasIt) {
    perform(SetStage{indicator(0), 2});
    Action done = action(u"A1"_s, u"O1"_s, u"CSIRT"_s);
    done.status = ActionStatus::Done;
    done.progress = 100;
    perform(PutAction{done});
    const auto lifts = [&] { return m_model.indexOf(idOf(u"A1"_s)).data(RoadmapModel::LiftsRole).toString(); };
    EXPECT_EQ(lifts(), indicator(0) + u" 2 \u2192 3, not yet scored"_s);
    perform(SetStage{indicator(0), 3});
    EXPECT_EQ(lifts(), indicator(0) + u" reached 3"_s);
    EXPECT_TRUE(m_model.indexOf(idOf(u"A1"_s))
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(indicator(0) + u" has reached stage 3"_s));
    EXPECT_EQ(m_model.indexOf(idOf(u"A2"_s)).data(RoadmapModel::LiftsRole).toString(),
              indicator(0) + u" already at 3"_s)
        << "nothing is left to lift";
}

TEST_F(RoadmapModelTest, FollowsEveryEditWithoutStartingAnew) {
    QSignalSpy resets(&m_model, &QAbstractItemModel::modelReset);
    const QPersistentModelIndex kept = m_model.indexOf(idOf(u"A1"_s));
    QSignalSpy changes(&m_model, &QAbstractItemModel::dataChanged);
    Action moved = action(u"A2"_s, u"O1"_s, u"Ministry"_s);
    moved.start = QDate(2027, 1, 1);
    perform(PutAction{moved});
    ASSERT_EQ(changes.count(), 1) << "that row alone";
    EXPECT_EQ(changes.front().front().toModelIndex().row(), 1);
    EXPECT_EQ(m_model.indexOf(idOf(u"A2"_s)).data(RoadmapModel::StartRole).toDate(), QDate(2027, 1, 1));
    perform(MoveAction{idOf(u"A1"_s), idOf(u"O1"_s), {}});
    EXPECT_EQ(shape(), u"Watch: A2 A1 | Withstand: A3"_s);
    perform(MoveAction{idOf(u"A1"_s), idOf(u"O2"_s), idOf(u"A3"_s)});
    EXPECT_EQ(shape(), u"Watch: A2 | Withstand: A1 A3"_s);
    EXPECT_EQ(kept.data(RoadmapModel::CodeRole).toString(), u"A1"_s) << "the choice stays with it";
    perform(MoveObjective{idOf(u"O2"_s), {}, idOf(u"O1"_s)});
    EXPECT_EQ(shape(), u"Withstand: A1 A3 | Watch: A2"_s);
    Action loose = action(u"A4"_s, u"O1"_s, {});
    loose.objective = {};
    perform(PutAction{loose});
    EXPECT_EQ(shape(), u"Withstand: A1 A3 | Watch: A2 | Without an objective: A4"_s);
    perform(RemoveAction{idOf(u"A2"_s)});
    EXPECT_EQ(shape(), u"Withstand: A1 A3 | Watch:  | Without an objective: A4"_s) << "nobody acts on it now";
    perform(RemoveAction{idOf(u"A4"_s)});
    perform(RemoveObjective{idOf(u"O1"_s)});
    EXPECT_EQ(shape(), u"Withstand: A1 A3"_s);
    while (m_session->history().canUndo()) {
        m_session->history().undo();
    }
    EXPECT_EQ(m_model.rowCount(), 0);
    while (m_session->history().canRedo()) {
        m_session->history().redo();
    }
    EXPECT_EQ(shape(), u"Withstand: A1 A3"_s);
    EXPECT_EQ(resets.count(), 0);
}

TEST_F(RoadmapModelTest, SaysWhoStartsTooEarly) {
    Action early = action(u"A2"_s, u"O1"_s, u"Ministry"_s);
    early.dependencies = {idOf(u"A1"_s)};
    perform(PutAction{early});
    const RoadmapRow* row = m_model.action(m_model.indexOf(idOf(u"A2"_s)));
    ASSERT_NE(row, nullptr);
    EXPECT_EQ(row->tooEarlyFor, QStringList{u"A1"_s});
    Action done = action(u"A1"_s, u"O1"_s, u"CSIRT"_s);
    done.status = ActionStatus::Done;
    perform(PutAction{done});
    EXPECT_TRUE(m_model.action(m_model.indexOf(idOf(u"A2"_s)))->tooEarlyFor.isEmpty());
}

TEST_F(RoadmapModelTest, OutlivesItsSession) {
    m_session.reset();
    EXPECT_EQ(m_model.rowCount(), 0);
}

} // namespace
} // namespace atalaya::test
