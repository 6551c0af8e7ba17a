// The round that a session shows beside its own follows what is chosen to compare with.
#include "models/session/AssessmentSession.h"
#include "models/session/Desk.h"
#include "tests/models/storage/WorkspaceFixture.h"

#include <QSignalSpy>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

/// A desk with the plain round of 2026 chosen, and "earlier", of 2024, in the same file.
class ComparedRound : public WorkspaceTest {
protected:
    void SetUp() override {
        WorkspaceTest::SetUp();
        makeWithTwoRounds();
        ASSERT_TRUE(isGood(m_desk.openFile(path())));
        ASSERT_TRUE(isGood(m_desk.choose(plain().id)));
    }
    [[nodiscard]] AssessmentSession& session() const { return *m_desk.session(); }
    bool compare(std::optional<QUuid> with) {
        Head head = headOf(session().assessment());
        head.previous = with;
        return session().perform(SetHead{head}, u"Change the details of the assessment"_s);
    }
    /// Of the round that is shown beside; empty when none is.
    [[nodiscard]] QString beside() const { return session().previous() ? session().previous()->round : QString(); }

    Desk m_desk{fixedSurroundings()};
};

TEST_F(ComparedRound, FollowsTheEditItsUndoAndItsRedo) {
    EXPECT_EQ(beside(), QString());
    QStringList heard;
    for (const auto signal : {&AssessmentSession::shown, &AssessmentSession::changed}) {
        QObject::connect(&session(), signal, &session(), [&] { heard << beside(); });
    }
    ASSERT_TRUE(compare(idOf(u"earlier"_s)));
    EXPECT_EQ(beside(), u"2024"_s);
    ASSERT_TRUE(session().previousFramework());
    EXPECT_EQ(session().previousFramework()->id, framework().id);
    session().history().undo();
    EXPECT_EQ(beside(), QString());
    EXPECT_FALSE(session().previousFramework());
    session().history().redo();
    EXPECT_EQ(beside(), u"2024"_s);
    EXPECT_EQ(heard, QStringList({u"2024"_s, u"2024"_s, {}, {}, u"2024"_s, u"2024"_s})) << "whoever hears of it looks";
    EXPECT_EQ(reopen(Workspace::Mode::ReadOnly)->assessment(plain().id)->previous, idOf(u"earlier"_s));
    EXPECT_EQ(session().history().count(), 1);
}

TEST_F(ComparedRound, IsKnownToTheListOfTheFileAtOnce) {
    const auto listed = [this] {
        const auto& all = m_desk.assessments();
        const auto row = std::find_if(all.begin(), all.end(), [this](const auto& one) { return one.id == plain().id; });
        return row == all.end() ? std::nullopt : row->previous;
    };
    ASSERT_TRUE(compare(idOf(u"earlier"_s)));
    EXPECT_EQ(listed(), idOf(u"earlier"_s));
    session().history().undo();
    EXPECT_FALSE(listed());
}

TEST_F(ComparedRound, BringsTheFrameworkItWasMadeWith) {
    const auto files = builtInFrameworkFiles(u"cicte-2012"_s, u"en"_s);
    ASSERT_TRUE(isGood(files));
    ASSERT_TRUE(isGood(m_desk.workspace().keepFramework(*files)));
    const auto other = loadBuiltInFramework(u"cicte-2012"_s);
    ASSERT_TRUE(isGood(other));
    Assessment last = plain();
    last.id = idOf(u"of another framework"_s);
    last.round = u"2020"_s;
    last.frameworkId = (*other)->id;
    last.frameworkVersion = (*other)->version;
    ASSERT_TRUE(isGood(m_desk.addAssessment(last, {})));
    ASSERT_TRUE(isGood(m_desk.choose(plain().id)));
    ASSERT_TRUE(compare(last.id));
    EXPECT_EQ(beside(), u"2020"_s);
    EXPECT_EQ(session().previousFramework()->id, u"cicte-2012"_s);
    EXPECT_EQ(session().framework().id, framework().id);
}

TEST_F(ComparedRound, IsReadAgainWhenAnotherProgramHasChangedIt) {
    ASSERT_TRUE(compare(idOf(u"earlier"_s)));
    QSignalSpy changed(&session(), &AssessmentSession::changed);
    session().lookAtPrevious();
    EXPECT_EQ(changed.size(), 0) << "it is as it was";
    const auto other = reopen();
    const auto writeElsewhere = [&](const QUuid& assessment, const Change& change) {
        auto theirs = AssessmentEditor::open(*other, assessment);
        return theirs && theirs->apply(change);
    };
    Action action;
    action.id = idOf(u"A1"_s);
    action.code = u"A1"_s;
    action.title = u"Guard the harbour"_s;
    action.status = ActionStatus::Done;
    ASSERT_TRUE(writeElsewhere(idOf(u"earlier"_s), PutAction{action}));
    EXPECT_TRUE(session().previous()->plan.actions.empty()) << "nobody has looked";
    session().lookAtPrevious();
    ASSERT_EQ(session().previous()->plan.actions.size(), 1U);
    ASSERT_EQ(changed.size(), 1);
    EXPECT_TRUE(changed[0][0].value<AssessmentDelta>().other);
    // And when the session meets what was written to its own round.
    action.id = idOf(u"A2"_s);
    action.code = u"A2"_s;
    ASSERT_TRUE(writeElsewhere(idOf(u"earlier"_s), PutAction{action}));
    ASSERT_TRUE(writeElsewhere(plain().id, SetRationale{indicator(1), u"Theirs"_s}));
    ASSERT_TRUE(session().perform(SetStage{indicator(0), 2}, u"Two"_s));
    EXPECT_EQ(session().previous()->plan.actions.size(), 2U);
    // Also where its own edit has to give way.
    action.id = idOf(u"A3"_s);
    action.code = u"A3"_s;
    ASSERT_TRUE(writeElsewhere(idOf(u"earlier"_s), PutAction{action}));
    ASSERT_TRUE(writeElsewhere(plain().id, SetStage{indicator(0), 4}));
    EXPECT_FALSE(session().perform(SetStage{indicator(0), 3}, u"Three"_s));
    EXPECT_EQ(session().previous()->plan.actions.size(), 3U);
}

TEST_F(ComparedRound, ThatIsRemovedStaysNamedAndIsNotShownAnyMore) {
    ASSERT_TRUE(compare(idOf(u"earlier"_s)));
    ASSERT_TRUE(isGood(m_desk.removeAssessment(idOf(u"earlier"_s), {})));
    ASSERT_TRUE(isGood(m_desk.leaveAssessment()));
    ASSERT_TRUE(isGood(m_desk.choose(plain().id)));
    EXPECT_EQ(beside(), QString());
    EXPECT_EQ(session().assessment().previous, idOf(u"earlier"_s)) << "it may come back from a safe copy";
    EXPECT_HOLDS(m_desk.workspace());
}

TEST_F(ComparedRound, IsRefusedWithASentenceWhenItCannotBeOne) {
    QSignalSpy refused(&session(), &AssessmentSession::refused);
    EXPECT_FALSE(compare(idOf(u"nowhere"_s)));
    EXPECT_FALSE(compare(plain().id)) << "itself";
    ASSERT_TRUE(session().setStatus(AssessmentStatus::Approved, {}));
    EXPECT_FALSE(compare(idOf(u"earlier"_s))) << "approved and locked";
    ASSERT_EQ(refused.size(), 3);
    for (const QList<QVariant>& one : refused) {
        EXPECT_FALSE(one[0].value<Error>().sentence.isEmpty());
    }
    EXPECT_FALSE(session().assessment().previous);
    EXPECT_EQ(beside(), QString());
}

} // namespace
} // namespace atalaya::test
