#include "assessments/findings/PlanFindings.h"
#include "models/items/CoverageModel.h"
#include "models/items/LifecycleModel.h"
#include "models/items/ObjectiveTreeModel.h"
#include "models/items/PlanFindingsModel.h"
#include "models/session/Desk.h"
#include "tests/models/items/SmallPlan.h"
#include "tests/models/storage/WorkspaceFixture.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>

#include <random>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

const QDate strategyDay(2026, 5, 14);

class StrategyModelsTest : public WorkspaceTest {
protected:
    void SetUp() override {
        WorkspaceTest::SetUp();
        Assessment assessment = plain();
        assessment.plan = smallPlan();
        ASSERT_TRUE(isGood(make()->add(assessment, {})));
        m_desk = std::make_unique<Desk>(fixedSurroundings());
        ASSERT_TRUE(isGood(m_desk->openFile(path())));
        ASSERT_TRUE(isGood(m_desk->choose(plain().id)));
        for (QAbstractItemModel* model : std::initializer_list<QAbstractItemModel*>{&m_tree, &m_coverage, &m_steps}) {
            m_testers.push_back(std::make_unique<QAbstractItemModelTester>(
                model, QAbstractItemModelTester::FailureReportingMode::Fatal));
        }
        m_tree.show(&session());
        m_coverage.show(&session());
        m_steps.show(&session());
    }
    [[nodiscard]] AssessmentSession& session() const { return *m_desk->session(); }
    [[nodiscard]] const Plan& plan() const { return session().assessment().plan; }
    /// "O1(O3(A3) A1 A2) ...", as a model has it.
    [[nodiscard]] static QString shape(const ObjectiveTreeModel& tree, const QModelIndex& parent = {}) {
        QStringList parts;
        for (int row = 0; row < tree.rowCount(parent); ++row) {
            const QModelIndex index = tree.index(row, 0, parent);
            const QString code = index.data(ObjectiveTreeModel::CodeRole).toString();
            const QString below = shape(tree, index);
            parts << (code.isEmpty() ? u"none"_s : code) + (below.isEmpty() ? QString() : u'(' + below + u')');
        }
        return parts.join(u' ');
    }
    [[nodiscard]] QModelIndex at(const QString& code) const { return m_tree.indexOf(idOf(code)); }
    [[nodiscard]] QString cell(const QString& code, int column) const {
        return at(code).siblingAtColumn(column).data().toString();
    }
    bool drop(const QString& code, const QString& onto, int row = -1) {
        const std::unique_ptr<QMimeData> data(m_tree.mimeData({at(code)}));
        const QModelIndex parent = onto.isEmpty() ? QModelIndex() : at(onto);
        if (!m_tree.canDropMimeData(data.get(), Qt::MoveAction, row, 0, parent)) {
            return false;
        }
        m_tree.dropMimeData(data.get(), Qt::MoveAction, row, 0, parent);
        return true;
    }
    [[nodiscard]] QString coverage(const QString& objective, const QString& commitment) const {
        const int row = m_coverage.rowOf(idOf(objective).toString(QUuid::WithoutBraces));
        const auto column = 1 + static_cast<int>(m_coverage.commitments().indexOf(commitment));
        return m_coverage.index(row, column).data().toString();
    }

    std::unique_ptr<Desk> m_desk;
    ObjectiveTreeModel m_tree{Language(u"en"_s)};
    CoverageModel m_coverage;
    LifecycleModel m_steps{Language(u"en"_s), strategyDay};
    std::vector<std::unique_ptr<QAbstractItemModelTester>> m_testers;
};

TEST_F(StrategyModelsTest, TheTreeHoldsObjectivesBeforeTheirActionsAndLastWhatHasNone) {
    EXPECT_EQ(shape(m_tree), u"O1(O3(A3) A1 A2) O2(A4) none(A5)"_s);
    EXPECT_EQ(cell(u"O1"_s, ObjectiveTreeModel::Cost), u"1,500"_s) << "of the branch";
    EXPECT_EQ(cell(u"O1"_s, ObjectiveTreeModel::State), u"1 of 3 done"_s);
    EXPECT_TRUE(cell(u"O1"_s, ObjectiveTreeModel::About).startsWith(u"3 "_s));
    EXPECT_EQ(at(u"O1"_s).data(ObjectiveTreeModel::NoteRole).toString(), u"Berths"_s);
    EXPECT_EQ(cell(u"O2"_s, ObjectiveTreeModel::Cost), QString()) << "nobody has estimated it";
    EXPECT_EQ(m_tree.headerData(ObjectiveTreeModel::Cost, Qt::Horizontal, Qt::DisplayRole).toString(), u"Cost, USD"_s);
}

TEST_F(StrategyModelsTest, TheTreeTellsMoneyInThePlansUnit) {
    QSignalSpy heads(&m_tree, &QAbstractItemModel::headerDataChanged);
    Action large = *plan().action(idOf(u"A1"_s));
    large.cost = CostRange(1'250'000);
    ASSERT_TRUE(session().perform(PutAction{large}, u"Estimate"_s));
    EXPECT_EQ(heads.count(), 1);
    EXPECT_EQ(m_tree.headerData(ObjectiveTreeModel::Cost, Qt::Horizontal, Qt::DisplayRole).toString(),
              u"Cost, M USD"_s);
    EXPECT_EQ(cell(u"A1"_s, ObjectiveTreeModel::Cost), u"1.25"_s);
    EXPECT_EQ(cell(u"A3"_s, ObjectiveTreeModel::Cost), u"0.0005"_s) << "in the same unit, and never none";
    EXPECT_EQ(cell(u"O1"_s, ObjectiveTreeModel::Cost), u"1.25"_s);
    EXPECT_TRUE(
        m_tree.headerData(ObjectiveTreeModel::Cost, Qt::Horizontal, Qt::ToolTipRole).toString().contains(u"rounded"_s))
        << "1.25 and 0.0005 are not 1.25";
    ASSERT_TRUE(session().perform(SetStrategyHead{{u"EUR"_s, {}, {}}}, u"Change the currency"_s));
    EXPECT_EQ(m_tree.headerData(ObjectiveTreeModel::Cost, Qt::Horizontal, Qt::DisplayRole).toString(),
              u"Cost, M EUR"_s);
    ASSERT_TRUE(session().perform(SetStrategyHead{}, u"Take the currency away"_s));
    EXPECT_EQ(m_tree.headerData(ObjectiveTreeModel::Cost, Qt::Horizontal, Qt::DisplayRole).toString(), u"Cost (M)"_s);
}

TEST_F(StrategyModelsTest, OneEditTellsTheLeastThatHappened) {
    QSignalSpy inserted(&m_tree, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&m_tree, &QAbstractItemModel::rowsRemoved);
    QSignalSpy moved(&m_tree, &QAbstractItemModel::rowsMoved);
    QSignalSpy changed(&m_tree, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&m_tree, &QAbstractItemModel::modelReset);
    const auto expectTold = [&](qsizetype ins, qsizetype rem, qsizetype mov, const char* what) {
        EXPECT_EQ(inserted.size(), ins) << what;
        EXPECT_EQ(removed.size(), rem) << what;
        EXPECT_EQ(moved.size(), mov) << what;
        EXPECT_TRUE(reset.isEmpty()) << what;
        for (QSignalSpy* spy : {&inserted, &removed, &moved, &changed}) {
            spy->clear();
        }
    };
    ASSERT_TRUE(session().perform(MoveAction{idOf(u"A1"_s), idOf(u"O2"_s), idOf(u"A4"_s)}, u"a move"_s));
    EXPECT_EQ(shape(m_tree), u"O1(O3(A3) A2) O2(A1 A4) none(A5)"_s);
    expectTold(0, 0, 1, "to another objective, though others stood behind it");
    ASSERT_TRUE(session().perform(MoveObjective{idOf(u"O1"_s), {}, {}}, u"a move"_s));
    EXPECT_EQ(shape(m_tree), u"O2(A1 A4) O1(O3(A3) A2) none(A5)"_s);
    expectTold(0, 0, 1, "with all below it");
    Objective renamed = *plan().objective(idOf(u"O2"_s));
    renamed.title = u"Report at once"_s;
    ASSERT_TRUE(session().perform(PutObjective{renamed}, u"a title"_s));
    ASSERT_EQ(changed.size(), 1);
    EXPECT_EQ(changed[0][0].toModelIndex(), at(u"O2"_s));
    expectTold(0, 0, 0, "a title");
    ASSERT_TRUE(session().perform(RemoveAction{idOf(u"A5"_s)}, u"a removal"_s));
    EXPECT_EQ(shape(m_tree), u"O2(A1 A4) O1(O3(A3) A2)"_s);
    expectTold(0, 1, 0, "the last without an objective goes with their row");
    session().history().undo();
    EXPECT_EQ(shape(m_tree), u"O2(A1 A4) O1(O3(A3) A2) none(A5)"_s);
}

TEST_F(StrategyModelsTest, ParentAndChildMayChangePlacesInOneStep) {
    const QPersistentModelIndex kept = at(u"A3"_s);
    ChangePlan change;
    Objective child = *plan().objective(idOf(u"O1"_s));
    Objective parent = *plan().objective(idOf(u"O3"_s));
    child.parent = parent.id;
    parent.parent = {};
    change.objectives = {child, parent};
    change.removed = {idOf(u"O2"_s), idOf(u"A4"_s)};
    ASSERT_TRUE(session().perform(change, u"an import"_s));
    EXPECT_EQ(shape(m_tree), u"O3(O1(A1 A2) A3) none(A5)"_s);
    EXPECT_EQ(kept, at(u"A3"_s)) << "whoever holds on to a row holds it still";
    session().history().undo();
    EXPECT_EQ(shape(m_tree), u"O1(O3(A3) A1 A2) O2(A4) none(A5)"_s);
}

TEST_F(StrategyModelsTest, AfterAnyEditsTheTreeIsAsOneMadeAnew) {
    std::mt19937 random(7);
    const auto pick = [&](std::size_t below) { return static_cast<std::size_t>(random() % below); };
    int edits = 0;
    for (int step = 0; step < 300; ++step) {
        std::vector<QUuid> objectives{QUuid()};
        for (const Objective& objective : plan().objectives) {
            objectives.push_back(objective.id);
        }
        std::vector<QUuid> actions;
        for (const Action& action : plan().actions) {
            actions.push_back(action.id);
        }
        const QUuid some = objectives[pick(objectives.size())];
        const QUuid other = objectives[pick(objectives.size())];
        const QString code = QString::number(100 + step);
        std::optional<Change> change;
        switch (pick(6)) {
        case 0:
            change = PutObjective{smallObjective(u'O' + code, u"New"_s)};
            std::get<PutObjective>(*change).objective.parent = some;
            break;
        case 1:
            change = PutAction{smallAction(u'A' + code, u"New"_s, {})};
            std::get<PutAction>(*change).action.objective = some;
            break;
        case 2:
            change = MoveAction{actions[pick(actions.size())], some, {}};
            break;
        case 3:
            if (objectives.size() > 8) {
                change = RemoveObjective{objectives[1 + pick(objectives.size() - 1)], pick(2) == 0};
            }
            break;
        default:
            // Below itself it is refused, which is no fault here.
            change = MoveObjective{objectives[1 + pick(objectives.size() - 1)], some, other == some ? QUuid() : other};
        }
        if (plan().actions.size() < 3) {
            change = PutAction{smallAction(u'A' + code, u"New"_s, {})};
        }
        edits += change && session().perform(*change, u"an edit"_s) ? 1 : 0;
        if (pick(5) == 0) {
            session().history().undo();
        }
        ObjectiveTreeModel fresh{Language(u"en"_s)};
        fresh.show(&session());
        ASSERT_EQ(shape(m_tree), shape(fresh)) << step;
    }
    EXPECT_GT(edits, 100);
}

TEST_F(StrategyModelsTest, DropsMoveOnceAndNeverBelowThemselves) {
    const int before = session().history().count();
    EXPECT_TRUE(drop(u"A1"_s, u"O2"_s));
    EXPECT_EQ(shape(m_tree), u"O1(O3(A3) A2) O2(A4 A1) none(A5)"_s) << "onto it: behind its actions";
    EXPECT_TRUE(drop(u"A1"_s, u"O1"_s, 1));
    EXPECT_EQ(shape(m_tree), u"O1(O3(A3) A1 A2) O2(A4) none(A5)"_s) << "between rows";
    EXPECT_TRUE(drop(u"O2"_s, {}, 0));
    EXPECT_EQ(shape(m_tree), u"O2(A4) O1(O3(A3) A1 A2) none(A5)"_s);
    EXPECT_TRUE(drop(u"O2"_s, u"O3"_s));
    EXPECT_EQ(shape(m_tree), u"O1(O3(O2(A4) A3) A1 A2) none(A5)"_s);
    EXPECT_EQ(session().history().count(), before + 4) << "one step each";
    EXPECT_FALSE(drop(u"O1"_s, u"O2"_s)) << "it stands below it";
    EXPECT_FALSE(drop(u"O1"_s, u"O1"_s));
    EXPECT_FALSE(drop(u"A1"_s, {}, 0)) << "an action stands in an objective, or among those without one";
    EXPECT_FALSE(drop(u"O3"_s, u"A1"_s));
    EXPECT_EQ(session().history().count(), before + 4);
    for (const int row : {1, 2}) {
        EXPECT_TRUE(drop(u"A1"_s, u"O1"_s, row));
    }
    EXPECT_TRUE(drop(u"A2"_s, u"O1"_s)) << "it is the last already";
    EXPECT_EQ(shape(m_tree), u"O1(O3(O2(A4) A3) A1 A2) none(A5)"_s);
    EXPECT_EQ(session().history().count(), before + 4) << "where it stands already it is no step";
}

TEST_F(StrategyModelsTest, CoverageCountsByHand) {
    ASSERT_EQ(m_coverage.commitments(), QStringList({u"Berths"_s, u"Pilots"_s, u"Tides"_s}));
    ASSERT_EQ(m_coverage.rowCount(), 5) << "three objectives, those without one, the whole plan";
    EXPECT_EQ(coverage(u"O1"_s, u"Berths"_s), u"2"_s);
    EXPECT_EQ(coverage(u"O1"_s, u"Pilots"_s), u"1"_s) << "of the objective below it";
    EXPECT_EQ(coverage(u"O2"_s, u"Berths"_s), u"1"_s);
    EXPECT_EQ(coverage(u"O2"_s, u"Pilots"_s), QString());
    EXPECT_EQ(m_coverage.index(4, 1).data().toString(), u"3"_s) << "each action once";
    EXPECT_EQ(m_coverage.index(4, 3).data().toString(), u"none"_s);
    EXPECT_TRUE(m_coverage.index(0, 1).data(CoverageModel::LinkedRole).toBool());
    ASSERT_EQ(m_coverage.bare().size(), 1);
    QSignalSpy reset(&m_coverage, &QAbstractItemModel::modelReset);
    ASSERT_TRUE(session().perform(PutAction{smallAction(u"A6"_s, u"Gauge"_s, u"O2"_s, u"Tides.a"_s)}, u"more"_s));
    EXPECT_EQ(coverage(u"O2"_s, u"Tides"_s), u"1"_s);
    EXPECT_TRUE(m_coverage.bare().isEmpty());
    EXPECT_TRUE(reset.isEmpty());
}

TEST_F(StrategyModelsTest, ATickGetsTheDayOnWhichItIsMade) {
    QDate day = strategyDay;
    LifecycleModel model(Language(u"en"_s), [&day] { return day; });
    model.show(&session());
    ASSERT_TRUE(model.beginWithGuide());
    day = day.addDays(3); // the window stayed open
    ASSERT_TRUE(model.setData(model.index(1, LifecycleModel::Step), Qt::Checked, Qt::CheckStateRole));
    EXPECT_EQ(model.row(1).done, strategyDay.addDays(3));
}

TEST_F(StrategyModelsTest, WhatGoesIntoThePlanIsInItsLanguageWhateverTheWindowSpeaks) {
    Head head = headOf(session().assessment());
    head.language = u"es"_s;
    ASSERT_TRUE(session().perform(SetHead{head}, u"Written in Spanish"_s));
    ASSERT_TRUE(m_steps.beginWithGuide());
    const Language spanish(u"es"_s);
    const auto wanted = guideSteps(spanish, session().assessment().id, {});
    EXPECT_EQ(m_steps.row(1).title, wanted.front().title);
    EXPECT_NE(wanted.front().title, guideSteps(Language(u"en"_s), session().assessment().id, {}).front().title);
    const QUuid added = m_steps.add(LifecyclePhase::Initiation);
    const auto& steps = plan().lifecycle;
    const auto made = std::find_if(steps.begin(), steps.end(), [&](const auto& one) { return one.id == added; });
    ASSERT_NE(made, steps.end());
    EXPECT_EQ(made->title, spanish.translate("atalaya::LifecycleModel", "New step"));
}

TEST_F(StrategyModelsTest, StepsAreTickedMovedAndTakenBackOneByOne) {
    EXPECT_EQ(m_steps.rowCount(), 0);
    ASSERT_TRUE(m_steps.beginWithGuide());
    ASSERT_GT(m_steps.rowCount(), 10);
    m_steps.beginWithGuide();
    EXPECT_EQ(session().history().count(), 1) << "beginning twice adds nothing twice";
    ASSERT_TRUE(m_steps.row(0).isPhase);
    ASSERT_FALSE(m_steps.row(2).isPhase);
    const QString first = m_steps.row(1).title;
    QSignalSpy changed(&m_steps, &QAbstractItemModel::dataChanged);
    ASSERT_TRUE(m_steps.setData(m_steps.index(1, LifecycleModel::Step), Qt::Checked, Qt::CheckStateRole));
    EXPECT_EQ(m_steps.row(1).done, strategyDay);
    EXPECT_EQ(m_steps.row(0).progress.done, 1);
    EXPECT_EQ(changed.size(), 2) << "the step and its phase";
    ASSERT_TRUE(m_steps.beginWithGuide());
    EXPECT_EQ(m_steps.row(1).done, strategyDay) << "nor does it untick what was done";
    session().history().undo();
    EXPECT_FALSE(m_steps.row(1).done.isValid());
    ASSERT_TRUE(m_steps.setData(m_steps.index(1, LifecycleModel::Due), strategyDay.addDays(-3), Qt::EditRole));
    EXPECT_TRUE(m_steps.index(1, LifecycleModel::State).data().toString().contains(u"overdue by 3"_s));
    ASSERT_TRUE(m_steps.move(1, 1));
    EXPECT_EQ(m_steps.row(2).title, first);
    int last = 1;
    while (!m_steps.row(last + 1).isPhase) {
        ++last;
    }
    const QString crossing = m_steps.row(last).title;
    ASSERT_TRUE(m_steps.move(last, 1)) << "into the next phase";
    EXPECT_TRUE(m_steps.row(last).isPhase);
    EXPECT_EQ(m_steps.row(last + 1).title, crossing);
    EXPECT_FALSE(m_steps.canMove(1, -1)) << "the very first";
    while (session().history().canUndo()) {
        session().history().undo();
    }
    EXPECT_EQ(m_steps.rowCount(), 0);
}

TEST_F(StrategyModelsTest, FindingsUnfoldToWhatTheyAreAbout) {
    PlanFindingsModel findings{Language(u"en"_s)};
    const QAbstractItemModelTester tester(&findings, QAbstractItemModelTester::FailureReportingMode::Fatal);
    findings.setFindings(planFindings(framework(), session().assessment(), session().scores(), strategyDay),
                         framework(), plan());
    const int dates = findings.rowOf(QString::number(static_cast<int>(PlanCheck::NoDates)));
    ASSERT_GE(dates, 0);
    EXPECT_TRUE(findings.row(dates).unfold.endsWith(u" in all"_s)) << "gaps, actions, steps: a word without gender";
    const int folded = findings.rowCount();
    findings.setUnfolded(dates, true);
    EXPECT_EQ(findings.rowCount(), folded + 4) << "A1, A3, A4, A5; A2 is done";
    EXPECT_EQ(findings.row(dates + 1).title, u"A1 Duty roster"_s);
    EXPECT_EQ(findings.row(dates + 1).subject.id, idOf(u"A1"_s));
    EXPECT_EQ(findings.headOf(dates + 3), dates);
    findings.setUnfolded(dates + 3, false);
    EXPECT_EQ(findings.rowCount(), folded);
}

TEST_F(StrategyModelsTest, NothingIsLeftOfAPlanThatIsNoLongerChosen) {
    ASSERT_TRUE(isGood(m_desk->leaveAssessment()));
    EXPECT_EQ(m_tree.rowCount() + m_coverage.rowCount() + m_steps.rowCount(), 0);
    EXPECT_FALSE(m_tree.isEditable() || m_steps.isEditable());
}

} // namespace
} // namespace atalaya::test
