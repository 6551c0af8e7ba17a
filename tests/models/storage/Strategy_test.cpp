#include "models/commands/AssessmentEditor.h"
#include "models/exchange/AssessmentJson.h"
#include "models/exchange/AssessmentWriter.h"
#include "models/session/AssessmentSession.h"
#include "models/storage/Things.h"
#include "models/storage/WorkspacePrivate.h"
#include "models/storage/repositories/LogRepository.h"
#include "models/storage/repositories/ThingRepository.h"
#include "models/storage/sql/SqliteDialect.h"
#include "models/storage/sql/SqliteFile.h"
#include "tests/models/items/SmallPlan.h"
#include "tests/models/storage/RawSqlite.h"
#include "tests/models/storage/WorkspaceFixture.h"

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

class StrategyStorageTest : public WorkspaceTest {
protected:
    [[nodiscard]] static Action actionNamed(const QString& code) { return smallAction(code, u"Do "_s + code, {}); }
    /// The plain assessment with an objective, 300 actions and a measure.
    [[nodiscard]] Assessment withPlan() const {
        Assessment assessment = plain();
        Plan& plan = assessment.plan;
        plan.currency = u"USD"_s;
        Objective objective;
        objective.id = idOf(u"O1"_s);
        objective.title = u"Answer at all hours"_s;
        plan.objectives = {objective};
        for (int i = 1; i <= 300; ++i) {
            plan.actions.push_back(actionNamed(u"A%1"_s.arg(i)));
            plan.actions.back().objective = objective.id;
        }
        plan.measures = {smallMeasure(u"M1"_s, u"Nights"_s, u"O1"_s)};
        putInOrder(plan);
        return assessment;
    }
    /// A file with that in it.
    [[nodiscard]] std::unique_ptr<Workspace> makePlanned() {
        auto workspace = make();
        EXPECT_TRUE(isGood(workspace->add(withPlan(), {})));
        return workspace;
    }
    static QStringList keysOf(const std::vector<LogEntry>& log, std::size_t from) {
        QStringList keys;
        for (std::size_t i = from; i < log.size(); ++i) {
            keys << log[i].kind + u' ' + log[i].subject;
        }
        return keys;
    }
    static QString keyOf(const char* kind, const QString& name) {
        return QLatin1String(kind) + u' ' + idOf(name).toString(QUuid::WithoutBraces);
    }
    /// A file as the schemas before kept a strategy: in one part, logged as one.
    void makeWithWholePlan(const Assessment& assessment) {
        auto migrations = storage::builtInMigrations(storage::SqliteDialect().name());
        ASSERT_TRUE(isGood(migrations));
        migrations->resize(3);
        Assessment bare = assessment;
        bare.plan = {};
        {
            const auto workspace = storage::WorkspaceOpener(fixedSurroundings(), *migrations).create(path());
            ASSERT_TRUE(isGood(workspace));
            ASSERT_TRUE(isGood((*workspace)->keepFramework(smallFiles())));
        }
        auto database = storage::connectFile(path(), storage::Access::Write, false);
        ASSERT_TRUE(isGood(database));
        // Only tables that the third schema has are touched.
        auto things = storage::thingsOf(bare);
        things.emplace(storage::ThingKey{storage::ThingKind::WholePlan, {}}, exchange::toJson(assessment.plan));
        const auto repositories = storage::repositories(**database);
        storage::LogRepository log(**database);
        auto transaction = storage::Transaction::begin(**database, storage::Transaction::Kind::Writing);
        ASSERT_TRUE(isGood(transaction));
        auto head = log.head();
        ASSERT_TRUE(isGood(head));
        for (const storage::Difference& difference : storage::differences(storage::Things(), things)) {
            ASSERT_TRUE(isGood(repositories.at(static_cast<std::size_t>(difference.key.kind))
                                   ->write(assessment.id.toString(QUuid::WithoutBraces), difference)));
            ASSERT_TRUE(isGood(log.append(*head, QDateTime(QDate(2026, 1, 1), QTime(9, 0), Qt::UTC), u"Before"_s,
                                          {assessment.id.toString(QUuid::WithoutBraces),
                                           storage::thingKindName(difference.key.kind),
                                           difference.key.subject,
                                           difference.beforeText,
                                           difference.afterText,
                                           {}})));
        }
        ASSERT_TRUE(isGood(transaction->commit()));
    }
    [[nodiscard]] int rows(const QString& table) const {
        return RawSqlite(path()).value(u"SELECT count(*) FROM "_s + table).toInt();
    }
};

TEST_F(StrategyStorageTest, OneEditedThingIsOneRowAndOneEntryOfTheLog) {
    const auto workspace = makePlanned();
    auto editor = AssessmentEditor::open(*workspace, plain().id);
    ASSERT_TRUE(isGood(editor));
    std::size_t seen = workspace->log(plain().id)->size();
    const auto lastKeys = [&] {
        const auto log = workspace->log(plain().id);
        const QStringList keys = keysOf(*log, seen);
        seen = log->size();
        return keys;
    };
    Action changed = *editor->snapshot().plan.action(idOf(u"A150"_s));
    changed.progress = 40;
    changed.status = ActionStatus::Running;
    ASSERT_TRUE(isGood(editor->apply(PutAction{changed})));
    EXPECT_EQ(lastKeys(), QStringList{keyOf("action", u"A150"_s)});
    ASSERT_TRUE(isGood(editor->apply(MoveAction{idOf(u"A300"_s), idOf(u"O1"_s), idOf(u"A2"_s)})));
    EXPECT_EQ(lastKeys(), QStringList{keyOf("action", u"A300"_s)}) << "nobody else moves";
    ASSERT_TRUE(isGood(editor->apply(PutReading{idOf(u"M1"_s), {QDate(2026, 6, 30), 12.5, {}}})));
    EXPECT_EQ(lastKeys(), QStringList{keyOf("measure", u"M1"_s)});
    ASSERT_TRUE(isGood(editor->apply(SetStrategyHead{{u"USD"_s, u"Safe ports"_s, {}}})));
    EXPECT_EQ(lastKeys(), QStringList{u"strategy "_s});
    ASSERT_TRUE(isGood(editor->apply(RemoveAction{idOf(u"A7"_s)})));
    EXPECT_EQ(lastKeys(), QStringList{keyOf("action", u"A7"_s)});
    EXPECT_EQ(rows(u"plan_part WHERE kind = 'action'"_s), 299);
    EXPECT_EQ(*workspace->assessment(plain().id), editor->snapshot());
    EXPECT_EQ(reopen()->assessment(plain().id)->plan.actions[1].code, u"A300"_s);
    EXPECT_HOLDS(*workspace);
}

TEST_F(StrategyStorageTest, TwoPeopleOnDifferentActionsBothKeepTheirWork) {
    const auto workspace = makePlanned();
    const auto other = reopen();
    auto one = AssessmentEditor::open(*workspace, plain().id);
    auto two = AssessmentEditor::open(*other, plain().id);
    ASSERT_TRUE(one && two);
    const auto running = [](const AssessmentEditor& editor, const QString& code, int progress) {
        Action action = *editor.snapshot().plan.action(idOf(code));
        action.progress = progress;
        return PutAction{action};
    };
    ASSERT_TRUE(isGood(one->apply(running(*one, u"A1"_s, 10))));
    ASSERT_TRUE(isGood(two->apply(running(*two, u"A2"_s, 20))));
    ASSERT_TRUE(isGood(two->apply(PutAction{actionNamed(u"A301"_s)})));
    const auto both = reopen()->assessment(plain().id);
    EXPECT_EQ(both->plan.action(idOf(u"A1"_s))->progress, 10);
    EXPECT_EQ(both->plan.action(idOf(u"A2"_s))->progress, 20);
    // Of the same action the first keeps it.
    const auto refused = one->apply(running(*one, u"A2"_s, 30));
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().sentence.contains(u"has changed A2 in"_s)) << refused.error().sentence.toStdString();
    EXPECT_EQ(reopen()->assessment(plain().id)->plan.action(idOf(u"A2"_s))->progress, 20);
    // What has no code is named too, in words.
    ASSERT_TRUE(isGood(two->apply(SetStrategyHead{{u"USD"_s, u"Safe ports"_s, {}}})));
    const auto vision = one->apply(SetStrategyHead{{u"USD"_s, u"Open ports"_s, {}}});
    ASSERT_FALSE(vision);
    EXPECT_TRUE(vision.error().sentence.contains(u"the vision"_s)) << vision.error().sentence.toStdString();
    Objective objective = *two->snapshot().plan.objective(idOf(u"O1"_s));
    objective.description = u"Theirs"_s;
    ASSERT_TRUE(isGood(two->apply(PutObjective{objective})));
    objective.description = u"Mine"_s;
    const auto titled = one->apply(PutObjective{objective});
    ASSERT_FALSE(titled);
    EXPECT_TRUE(titled.error().sentence.contains(u"“Answer at all hours”"_s)) << titled.error().sentence.toStdString();
    EXPECT_HOLDS(*workspace);
}

TEST_F(StrategyStorageTest, ARemovalTakesNothingAlongThatSomebodyElseHasJustMade) {
    const auto workspace = makePlanned();
    const auto other = reopen();
    auto one = AssessmentEditor::open(*workspace, plain().id);
    auto two = AssessmentEditor::open(*other, plain().id);
    ASSERT_TRUE(one && two);
    // A new action below the objective that is about to go with all it holds.
    Action added = actionNamed(u"A301"_s);
    added.objective = idOf(u"O1"_s);
    ASSERT_TRUE(isGood(two->apply(PutAction{added})));
    const auto branch = one->apply(RemoveObjective{idOf(u"O1"_s), true});
    ASSERT_FALSE(branch);
    EXPECT_EQ(branch.error().code, ErrorCode::Refused);
    EXPECT_TRUE(branch.error().sentence.contains(u"has changed A301 in"_s)) << branch.error().sentence.toStdString();
    EXPECT_EQ(reopen()->assessment(plain().id)->plan.actions.size(), 301U);
    // A dependency on the action that is about to go.
    ASSERT_TRUE(isGood(one->reload()));
    Action waiting = *two->snapshot().plan.action(idOf(u"A5"_s));
    waiting.dependencies = {idOf(u"A1"_s)};
    ASSERT_TRUE(isGood(two->apply(PutAction{waiting})));
    const auto removed = one->apply(RemoveAction{idOf(u"A1"_s)});
    ASSERT_FALSE(removed);
    EXPECT_TRUE(removed.error().sentence.contains(u"has changed A5 in"_s)) << removed.error().sentence.toStdString();
    EXPECT_EQ(reopen()->assessment(plain().id)->plan.action(idOf(u"A5"_s))->dependencies.size(), 1U);
    // Whoever has seen it may.
    ASSERT_TRUE(isGood(one->reload()));
    ASSERT_TRUE(isGood(one->apply(RemoveAction{idOf(u"A1"_s)})));
    EXPECT_TRUE(reopen()->assessment(plain().id)->plan.action(idOf(u"A5"_s))->dependencies.empty());
    EXPECT_HOLDS(*workspace);
}

TEST_F(StrategyStorageTest, TheLogSaysThatAmountsWereGivenAnotherCurrency) {
    const auto workspace = makePlanned();
    auto editor = AssessmentEditor::open(*workspace, plain().id);
    ASSERT_TRUE(isGood(editor));
    const auto lastNote = [&] { return workspace->log(plain().id)->back().note; };
    ASSERT_TRUE(isGood(editor->apply(SetStrategyHead{{u"EUR"_s, {}, {}}})));
    EXPECT_EQ(lastNote(), QString()) << "there is no amount";
    Action costly = *editor->snapshot().plan.action(idOf(u"A1"_s));
    costly.cost = CostRange(0, 0, 500);
    ASSERT_TRUE(isGood(editor->apply(PutAction{costly})));
    ASSERT_TRUE(isGood(editor->apply(SetStrategyHead{{u"XCD"_s, {}, {}}})));
    EXPECT_TRUE(lastNote().contains(u"in EUR and are now in XCD"_s)) << lastNote().toStdString();
    ASSERT_TRUE(isGood(editor->apply(SetStrategyHead{{u"USD"_s, {}, {}}}, u"as the ministry asked"_s)));
    EXPECT_EQ(lastNote(), u"as the ministry asked"_s);
}

TEST_F(StrategyStorageTest, UndoTakesBackAWholeBranchAndNothingElse) {
    const auto workspace = make();
    Assessment start = withPlan();
    start.plan.actions[4].dependencies = {idOf(u"A1"_s)};
    start.plan.actions[9].objective = {};
    ASSERT_TRUE(isGood(workspace->add(start, {})));
    auto session = AssessmentSession::open(*workspace, plain().id, false);
    ASSERT_TRUE(isGood(session));
    ASSERT_TRUE((*session)->perform(RemoveObjective{idOf(u"O1"_s), true}, u"Remove O1"_s));
    EXPECT_EQ((*session)->assessment().plan.actions.size(), 1U);
    EXPECT_EQ(rows(u"plan_part WHERE kind = 'action'"_s), 1);
    (*session)->history().undo();
    EXPECT_EQ((*session)->assessment(), start);
    EXPECT_EQ(*workspace->assessment(plain().id), start);
    (*session)->history().redo();
    EXPECT_EQ(rows(u"plan_part WHERE kind = 'action'"_s), 1);
    EXPECT_FALSE((*session)->perform(RemoveObjective{idOf(u"O1"_s)}, u"Again"_s));
    EXPECT_HOLDS(*workspace);
}

TEST_F(StrategyStorageTest, RandomStrategiesAreKeptAsTheyAre) {
    const auto workspace = make();
    Assessment now = sample(1);
    ASSERT_TRUE(isGood(workspace->add(now, {})));
    for (std::uint64_t seed = 2; seed < 40; ++seed) {
        Assessment next = now;
        next.plan = sample(seed).plan;
        next.brief = {};
        ASSERT_TRUE(isGood(workspace->store(now, next)));
        ASSERT_EQ(workspace->assessment(now.id)->plan, next.plan) << seed;
        now = next;
    }
    EXPECT_HOLDS(*workspace);
}

TEST_F(StrategyStorageTest, AnOlderFileIsReadAndTakenApartByItsFirstEdit) {
    const Assessment old = withPlan();
    makeWithWholePlan(old);
    {
        const auto workspace = reopen();
        ASSERT_TRUE(workspace);
        EXPECT_EQ(workspace->outcome(), OpenOutcome::Upgraded);
        EXPECT_EQ(*workspace->assessment(old.id), old);
        EXPECT_HOLDS(*workspace);
        EXPECT_EQ(rows(u"plan_part WHERE kind = 'action'"_s), 0) << "reading changes nothing";

        // An edit elsewhere leaves it alone.
        auto editor = AssessmentEditor::open(*workspace, old.id);
        ASSERT_TRUE(isGood(editor));
        ASSERT_TRUE(isGood(editor->apply(SetStage{indicator(0), 2})));
        EXPECT_EQ(rows(u"plan_part WHERE kind = 'action'"_s), 0);

        Action changed = *editor->snapshot().plan.action(idOf(u"A3"_s));
        changed.progress = 5;
        ASSERT_TRUE(isGood(editor->apply(PutAction{changed}, u"first edit"_s)));
        EXPECT_EQ(rows(u"plan_part WHERE kind = 'action'"_s), 300);
        EXPECT_EQ(rows(u"part WHERE kind = 'plan'"_s), 0);
        EXPECT_EQ(*workspace->assessment(old.id), editor->snapshot());
        EXPECT_HOLDS(*workspace);
        const std::size_t entries = workspace->log(old.id)->size();
        changed.progress = 6;
        ASSERT_TRUE(isGood(editor->apply(PutAction{changed})));
        EXPECT_EQ(workspace->log(old.id)->size(), entries + 1);
    }
    const auto again = reopen();
    EXPECT_EQ(again->outcome(), OpenOutcome::Current);
    EXPECT_EQ(again->assessment(old.id)->plan.action(idOf(u"A3"_s))->progress, 6);
    EXPECT_HOLDS(*again);
}

TEST_F(StrategyStorageTest, AnOlderPlanCanBeClearedRemovedAndRead) {
    const Assessment old = withPlan();
    makeWithWholePlan(old);
    {
        const auto reader = reopen(Workspace::Mode::ReadOnly);
        ASSERT_TRUE(reader);
        EXPECT_EQ(*reader->assessment(old.id), old);
    }
    const auto workspace = reopen();
    auto editor = AssessmentEditor::open(*workspace, old.id);
    ASSERT_TRUE(isGood(editor));
    ASSERT_TRUE(isGood(editor->apply(changeTo(Plan(), deltaBetween(old.plan, Plan())))));
    EXPECT_TRUE(workspace->assessment(old.id)->plan.isEmpty());
    EXPECT_EQ(rows(u"part WHERE kind = 'plan'"_s), 0);
    EXPECT_HOLDS(*workspace);
    ASSERT_TRUE(isGood(workspace->remove(old.id, {})));
    EXPECT_HOLDS(*workspace);
}

TEST_F(StrategyStorageTest, AnAssessmentWithAnOlderPlanCanBeRemoved) {
    makeWithWholePlan(withPlan());
    const auto workspace = reopen();
    ASSERT_TRUE(isGood(workspace->remove(plain().id, {})));
    EXPECT_EQ(rows(u"part"_s), 0);
    EXPECT_HOLDS(*workspace);
}

TEST_F(StrategyStorageTest, VerifyingFindsAnActionThatWasChangedBesideTheProgram) {
    {
        const auto workspace = make();
        ASSERT_TRUE(isGood(workspace->add(withPlan(), {})));
    }
    RawSqlite(path()).run(u"UPDATE plan_part SET content = replace(content, 'Do A5\"', 'Do not\"')"_s);
    RawSqlite(path()).run(u"DELETE FROM plan_part WHERE kind = 'measure'"_s);
    const auto verified = reopen()->verify();
    ASSERT_TRUE(isGood(verified));
    EXPECT_EQ(verified->findings.size(), 2U) << findings(*verified);
}

TEST_F(StrategyStorageTest, FixturesOfOlderSchemasOpenWithTheirPlanAndCanBeEdited) {
    for (const int version : {1, 3}) {
        const QString released = QStringLiteral(ATALAYA_SOURCE_DIR "/tests/data/workspaces/schema-%1").arg(version);
        const QString file = pathOf(u"old-%1.atalaya"_s.arg(version));
        ASSERT_TRUE(QFile::copy(released + u".atalaya"_s, file));
        ASSERT_TRUE(QFile(file).setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        const auto workspace = Workspace::open(file, fixedSurroundings());
        ASSERT_TRUE(isGood(workspace)) << version;
        const auto all = (*workspace)->assessments();
        ASSERT_TRUE(isGood(all));
        const auto before = (*workspace)->assessment(all->front().id);
        ASSERT_TRUE(isGood(before));
        EXPECT_EQ(writeAssessmentJson(*before), read(released + u".json"_s)) << version;
        auto editor = AssessmentEditor::open(**workspace, all->front().id);
        ASSERT_TRUE(isGood(editor));
        if (before->status == AssessmentStatus::Approved) {
            ASSERT_TRUE(isGood(editor->apply(SetStatus{AssessmentStatus::Draft, u"To follow it"_s})));
        }
        ASSERT_TRUE(isGood(editor->apply(PutAction{actionNamed(u"A77"_s)})));
        const auto after = (*workspace)->assessment(all->front().id);
        EXPECT_EQ(after->plan.actions.size(), before->plan.actions.size() + 1);
        EXPECT_EQ(after->plan.actions.front(), before->plan.actions.front());
        EXPECT_HOLDS(**workspace);
    }
}

TEST_F(StrategyStorageTest, AMigratedFileEqualsAFreshOne) {
    makeWithWholePlan(withPlan());
    ASSERT_TRUE(reopen());
    ASSERT_TRUE(makeAt(pathOf(u"fresh.atalaya"_s)));
    const QString schema = u"SELECT group_concat(type || name || coalesce(sql, ''), char(10)) FROM"
                           " (SELECT * FROM sqlite_master ORDER BY type, name)"_s;
    EXPECT_EQ(RawSqlite(path()).value(schema), RawSqlite(pathOf(u"fresh.atalaya"_s)).value(schema));
}

TEST_F(StrategyStorageTest, WhatIsRefusedWritesNothing) {
    const auto workspace = makePlanned();
    auto editor = AssessmentEditor::open(*workspace, plain().id);
    ASSERT_TRUE(isGood(editor));
    const qint64 last = workspace->lastSequence();
    Action waiting = *editor->snapshot().plan.action(idOf(u"A1"_s));
    waiting.dependencies = {idOf(u"A2"_s)};
    Action back = *editor->snapshot().plan.action(idOf(u"A2"_s));
    back.dependencies = {idOf(u"A1"_s)};
    const auto refused = editor->applyAll({PutAction{waiting}, PutAction{back}}, {});
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().sentence.contains(u"in a circle"_s)) << refused.error().sentence.toStdString();
    EXPECT_EQ(workspace->lastSequence(), last);
    EXPECT_EQ(*workspace->assessment(plain().id), withPlan());
}

} // namespace
} // namespace atalaya::test
