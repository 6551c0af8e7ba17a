#include "models/exchange/AssessmentJson.h"
#include "tests/models/storage/WorkspaceFixture.h"

#include <QDir>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

TEST_F(WorkspaceTest, GivesBackEverythingThatWasPutIn) {
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        const QString file = pathOf(u"%1.atalaya"_s.arg(seed));
        const Assessment put = sample(seed);
        {
            const auto workspace = makeAt(file);
            ASSERT_TRUE(workspace);
            EXPECT_EQ(workspace->outcome(), OpenOutcome::Fresh);
            ASSERT_TRUE(isGood(workspace->add(put, u"first"_s)));
        }
        const auto workspace = Workspace::open(file, fixedSurroundings());
        ASSERT_TRUE(isGood(workspace));
        EXPECT_EQ((*workspace)->outcome(), OpenOutcome::Current);
        const auto back = (*workspace)->assessment(put.id);
        ASSERT_TRUE(isGood(back));
        EXPECT_EQ(writeAssessmentJson(*back), writeAssessmentJson(put)) << "seed " << seed;
        EXPECT_HOLDS(**workspace);
    }
}

TEST_F(WorkspaceTest, LeavesOneFileWhenItIsClosed) {
    const auto workspace = make();
    ASSERT_TRUE(isGood(workspace->add(sample(), {})));
    const_cast<std::unique_ptr<Workspace>&>(workspace).reset();
    EXPECT_EQ(entries(), QStringList{u"Ñandú.atalaya"_s});
}

TEST_F(WorkspaceTest, StoresAnyChangeFromOneAssessmentToAnother) {
    const auto workspace = make();
    Assessment now = sample(1);
    ASSERT_TRUE(isGood(workspace->add(now, {})));
    for (std::uint64_t seed = 2; seed <= 60; ++seed) {
        Assessment next = sample(seed);
        next.id = now.id;
        ASSERT_TRUE(isGood(workspace->store(now, next))) << "seed " << seed;
        const auto back = workspace->assessment(now.id);
        ASSERT_TRUE(isGood(back));
        ASSERT_EQ(writeAssessmentJson(*back), writeAssessmentJson(next)) << "seed " << seed;
        now = next;
    }
    EXPECT_HOLDS(*workspace);
}

TEST_F(WorkspaceTest, LogsOneEntryForEachThingThatChanged) {
    const auto workspace = make();
    const Assessment before = plain();
    ASSERT_TRUE(isGood(workspace->add(before, u"new"_s)));
    Assessment after = before;
    after.answers[indicator(0)].rationale = u"Sí"_s;
    after.targets[indicator(1)] = Target{2, QDate(2028, 12, 31)};
    ASSERT_TRUE(isGood(workspace->store(before, after, u"in the room"_s)));

    const auto log = workspace->log(before.id);
    ASSERT_TRUE(isGood(log));
    ASSERT_EQ(log->size(), 3U);
    const LogEntry& answer = log->at(1);
    EXPECT_EQ(answer.kind, u"answer"_s);
    EXPECT_EQ(answer.subject, indicator(0));
    EXPECT_EQ(answer.before, QString());
    EXPECT_EQ(answer.after, u"{\"rationale\":\"Sí\"}"_s);
    EXPECT_EQ(answer.actor, u"María Núñez"_s);
    EXPECT_EQ(answer.note, u"in the room"_s);
    EXPECT_EQ(answer.assessment, before.id);
    EXPECT_EQ(answer.at.date(), QDate(2026, 5, 14));
    EXPECT_EQ(log->at(2).kind, u"target"_s);
    EXPECT_EQ(log->at(2).after, u"{\"by\":\"2028-12-31\",\"stage\":2}"_s);
    EXPECT_EQ(workspace->lastSequence(), log->at(2).sequence);

    const auto ofOne = workspace->log(before.id, indicator(0));
    ASSERT_TRUE(isGood(ofOne));
    ASSERT_EQ(ofOne->size(), 1U);
}

TEST_F(WorkspaceTest, WritesNothingWhenNothingDiffers) {
    const auto workspace = make();
    const Assessment same = sample();
    ASSERT_TRUE(isGood(workspace->add(same, {})));
    const auto before = workspace->log(same.id);
    ASSERT_TRUE(isGood(workspace->store(same, same)));
    EXPECT_EQ(workspace->log(same.id)->size(), before->size());
}

TEST_F(WorkspaceTest, ListsTheLatestFirst) {
    const auto workspace = make();
    Assessment old = plain();
    old.id = idOf(u"old"_s);
    old.round = u"2024"_s;
    old.referenceDate = QDate(2024, 5, 1);
    old.status = AssessmentStatus::Approved;
    old.practice = true;
    old.entity = u"Ministry of Ports"_s;
    ASSERT_TRUE(isGood(workspace->add(old, {})));
    ASSERT_TRUE(isGood(workspace->add(plain(), {})));
    const auto all = workspace->assessments();
    ASSERT_TRUE(isGood(all));
    ASSERT_EQ(all->size(), 2U);
    EXPECT_EQ(all->at(0).round, u"2026"_s);
    EXPECT_FALSE(all->at(0).practice);
    EXPECT_EQ(all->at(1).round, u"2024"_s);
    EXPECT_EQ(all->at(1).entity, u"Ministry of Ports"_s);
    EXPECT_EQ(all->at(1).status, AssessmentStatus::Approved);
    EXPECT_TRUE(all->at(1).practice);
    EXPECT_EQ(all->at(1).frameworkId, framework().id);
    EXPECT_TRUE(all->at(0).changedAt > all->at(1).changedAt);
}

TEST_F(WorkspaceTest, RefusesTheSameAssessmentTwice) {
    const auto workspace = make();
    ASSERT_TRUE(isGood(workspace->add(plain(), {})));
    const auto again = workspace->add(plain(), {});
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, ErrorCode::Refused);
    EXPECT_HOLDS(*workspace);
}

TEST_F(WorkspaceTest, RefusesAnAssessmentWhoseFrameworkItDoesNotHold) {
    const auto workspace = make();
    Assessment stranger = plain();
    stranger.frameworkVersion = u"9"_s;
    const auto added = workspace->add(stranger, {});
    ASSERT_FALSE(added);
    EXPECT_EQ(added.error().code, ErrorCode::NotFound);
}

TEST_F(WorkspaceTest, RemovesAnAssessmentAndRemembersItInTheLog) {
    const auto workspace = make();
    ASSERT_TRUE(isGood(workspace->add(sample(1), {})));
    ASSERT_TRUE(isGood(workspace->add(sample(2), {})));
    ASSERT_TRUE(isGood(workspace->remove(sample(1).id, u"entered twice"_s)));
    EXPECT_EQ(workspace->assessment(sample(1).id).error().code, ErrorCode::NotFound);
    const auto log = workspace->log(sample(1).id);
    ASSERT_TRUE(isGood(log));
    EXPECT_EQ(log->back().kind, u"assessment"_s);
    EXPECT_EQ(log->back().after, QString());
    EXPECT_EQ(log->back().note, u"entered twice"_s);
    EXPECT_HOLDS(*workspace);
    ASSERT_TRUE(isGood(workspace->add(sample(1), {}))) << "the same one may come back";
    EXPECT_HOLDS(*workspace);
}

TEST_F(WorkspaceTest, RefusesAChangeThatStartsFromSomethingElse) {
    const auto workspace = make();
    const Assessment first = plain();
    ASSERT_TRUE(isGood(workspace->add(first, {})));
    Assessment mine = first;
    mine.answers[indicator(0)].rationale = u"mine"_s;
    Assessment theirs = first;
    theirs.answers[indicator(0)].rationale = u"theirs"_s;
    ASSERT_TRUE(isGood(workspace->store(first, theirs)));
    const auto refused = workspace->store(first, mine);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Busy);
    EXPECT_EQ(workspace->assessment(first.id)->answers.at(indicator(0)).rationale, u"theirs"_s);
    EXPECT_HOLDS(*workspace);
}

TEST_F(WorkspaceTest, NoticesWhatAnotherProgramChangedElsewhereInTheAssessment) {
    const auto mine = make();
    const Assessment first = plain();
    ASSERT_TRUE(isGood(mine->add(first, {})));
    const auto other = reopen();
    ASSERT_TRUE(other);
    Assessment approved = first;
    approved.status = AssessmentStatus::Approved;
    ASSERT_TRUE(isGood(other->store(first, approved)));

    Assessment answered = first;
    answered.answers[indicator(0)].rationale = u"too late"_s;
    const auto refused = mine->store(first, answered);
    ASSERT_FALSE(refused) << "an answer went into an approved assessment";
    EXPECT_EQ(refused.error().code, ErrorCode::Busy);
    EXPECT_TRUE(mine->assessment(first.id)->answers.empty());
}

TEST_F(WorkspaceTest, RefusesWhatItCouldNotReadBack) {
    const auto workspace = make();
    const Assessment first = plain();
    ASSERT_TRUE(isGood(workspace->add(first, {})));
    Assessment broken = first;
    broken.answers[indicator(0)].rationale = QString(QChar(0xFFFF)) + u"text"_s;
    const auto refused = workspace->store(first, broken);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::InvalidInput);
    EXPECT_TRUE(isGood(workspace->assessment(first.id)));
    EXPECT_HOLDS(*workspace);
}

TEST_F(WorkspaceTest, RefusesAnAnswerOnEvidenceThatIsNotThere) {
    const auto workspace = make();
    const Assessment first = plain();
    ASSERT_TRUE(isGood(workspace->add(first, {})));
    Assessment loose = first;
    loose.answers[indicator(0)].evidence.push_back({idOf(u"nowhere"_s), std::nullopt});
    const auto refused = workspace->store(first, loose);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Refused);
    EXPECT_HOLDS(*workspace);
}

TEST_F(WorkspaceTest, KeepsTheFrameworkItWasMadeWith) {
    const auto workspace = make();
    ASSERT_TRUE(isGood(workspace->keepFramework(smallFiles()))) << "the same one again is nothing new";
    FrameworkFiles changed = smallFiles();
    ASSERT_TRUE(changed.words.contains("\"title\": \"Harbour"));
    changed.words.replace("\"title\": \"Harbour", "\"title\": \"Changed harbour");
    const auto refused = workspace->keepFramework(changed);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Refused);
    const auto opened = reopen();
    ASSERT_TRUE(opened);
    const auto kept = opened->framework(framework().id, framework().version);
    ASSERT_TRUE(isGood(kept));
    EXPECT_EQ((*kept)->indicators.size(), framework().indicators.size());
    EXPECT_EQ(opened->framework(framework().id, u"9"_s).error().code, ErrorCode::NotFound);
}

TEST_F(WorkspaceTest, RefusesToBeMadeWhereSomethingIs) {
    write(path(), "a letter");
    const auto made = Workspace::create(path(), fixedSurroundings());
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, ErrorCode::Refused);
    EXPECT_EQ(read(path()), "a letter");
    EXPECT_EQ(Workspace::create(pathOf(u"no/such/x.atalaya"_s), fixedSurroundings()).error().code, ErrorCode::NotFound);
}

TEST_F(WorkspaceTest, TakesNamesThatMeanSomethingToUris) {
    const QString odd = pathOf(u"a?mode=memory&b#c %41 ü'.atalaya"_s);
    {
        const auto workspace = makeAt(odd);
        ASSERT_TRUE(workspace);
        ASSERT_TRUE(isGood(workspace->add(plain(), {})));
    }
    EXPECT_EQ(entries(), QStringList{u"a?mode=memory&b#c %41 ü'.atalaya"_s});
    EXPECT_EQ(Workspace::inspect(odd), OpenOutcome::Current);
}

} // namespace
} // namespace atalaya::test
