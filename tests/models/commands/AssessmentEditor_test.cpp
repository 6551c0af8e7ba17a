#include "models/commands/AssessmentEditor.h"

#include "tests/models/storage/WorkspaceFixture.h"

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

class EditorTest : public WorkspaceTest {
protected:
    void SetUp() override {
        WorkspaceTest::SetUp();
        m_workspace = make();
        ASSERT_TRUE(m_workspace);
        ASSERT_TRUE(isGood(m_workspace->add(plain(), {})));
    }
    static AssessmentEditor editorOf(Workspace& workspace, const QUuid& id) {
        auto editor = AssessmentEditor::open(workspace, id);
        EXPECT_TRUE(isGood(editor));
        return std::move(*editor);
    }

    std::unique_ptr<Workspace> m_workspace;
};

TEST_F(EditorTest, StoresAChangeBeforeShowingIt) {
    AssessmentEditor editor = editorOf(*m_workspace, plain().id);
    const auto applied = editor.apply(SetStage{indicator(0), 2}, u"round 1"_s);
    ASSERT_TRUE(isGood(applied));
    EXPECT_TRUE(*applied);
    EXPECT_EQ(editor.snapshot().answers.at(indicator(0)).mark(2), Mark::Met);
    const auto stored = reopen()->assessment(plain().id);
    ASSERT_TRUE(isGood(stored));
    EXPECT_EQ(stored->answers, editor.snapshot().answers);
}

TEST_F(EditorTest, LogsNothingForAChangeThatMakesNoDifference) {
    AssessmentEditor editor = editorOf(*m_workspace, plain().id);
    ASSERT_TRUE(*editor.apply(SetRationale{indicator(0), u"Because"_s}));
    const qint64 last = m_workspace->lastSequence();
    const auto again = editor.apply(SetRationale{indicator(0), u"Because"_s});
    ASSERT_TRUE(isGood(again));
    EXPECT_FALSE(*again);
    EXPECT_EQ(m_workspace->lastSequence(), last);
}

TEST_F(EditorTest, ARefusedChangeLeavesSnapshotAndFile) {
    AssessmentEditor editor = editorOf(*m_workspace, plain().id);
    const qint64 last = m_workspace->lastSequence();
    const auto refused = editor.apply(SetStage{u"P99-99"_s, 2});
    ASSERT_FALSE(refused);
    EXPECT_FALSE(refused.error().sentence.isEmpty());
    ASSERT_TRUE(refused.error().anew) << "it may stand on a window while the language changes";
    EXPECT_EQ(refused.error().anew(), refused.error().sentence);
    EXPECT_TRUE(editor.snapshot().answers.empty());
    EXPECT_EQ(m_workspace->lastSequence(), last);
}

TEST_F(EditorTest, AChangeThatCannotBeStoredLeavesSnapshot) {
    const auto readOnly = reopen(Workspace::Mode::ReadOnly);
    AssessmentEditor editor = editorOf(*readOnly, plain().id);
    const auto refused = editor.apply(SetStage{indicator(0), 2});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::ReadOnly);
    EXPECT_TRUE(editor.snapshot().answers.empty());
}

TEST_F(EditorTest, TheReasonThatAChangeCarriesReachesTheLogWhateverTheCallerNotes) {
    AssessmentEditor editor = editorOf(*m_workspace, plain().id);
    const auto lastNote = [this] {
        const auto log = m_workspace->log(plain().id);
        return log && !log->empty() ? log->back().note : QString();
    };
    ASSERT_TRUE(isGood(editor.apply(SetStatus{AssessmentStatus::Approved, {}}, u"signed in the room"_s)));
    EXPECT_EQ(lastNote(), u"signed in the room"_s);
    const QString decomposed = QString::fromUtf8("Dictamen del Congreso\u0301n.");
    ASSERT_TRUE(isGood(editor.apply(SetStatus{AssessmentStatus::Draft, decomposed}, u"a window"_s)));
    EXPECT_EQ(lastNote(), decomposed.normalized(QString::NormalizationForm_C));
}

TEST_F(EditorTest, TwoPeopleOnDifferentIndicatorsBothKeepTheirWork) {
    const auto other = reopen();
    AssessmentEditor mine = editorOf(*m_workspace, plain().id);
    AssessmentEditor theirs = editorOf(*other, plain().id);
    ASSERT_TRUE(isGood(theirs.apply(SetRationale{indicator(1), u"theirs"_s})));
    ASSERT_TRUE(isGood(mine.apply(SetRationale{indicator(0), u"mine"_s})));
    EXPECT_EQ(mine.snapshot().answers.at(indicator(1)).rationale, u"theirs"_s) << "and each sees the other's";
    ASSERT_TRUE(isGood(theirs.apply(SetRationale{indicator(2), u"more"_s})));
    const auto stored = m_workspace->assessment(plain().id);
    ASSERT_TRUE(isGood(stored));
    EXPECT_EQ(stored->answers.size(), 3U);
    EXPECT_HOLDS(*m_workspace);
}

TEST_F(EditorTest, TwoPeopleOnTheSameIndicatorAreToldAndNothingIsOverwritten) {
    const auto other = reopen();
    AssessmentEditor mine = editorOf(*m_workspace, plain().id);
    AssessmentEditor theirs = editorOf(*other, plain().id);
    ASSERT_TRUE(isGood(theirs.apply(SetRationale{indicator(0), u"theirs"_s})));
    const auto refused = mine.apply(SetConfidence{indicator(0), Confidence::High});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Refused);
    EXPECT_TRUE(refused.error().sentence.contains(indicator(0))) << refused.error().sentence.toStdString();
    EXPECT_TRUE(mine.snapshot().answers.empty());
    ASSERT_TRUE(isGood(mine.reload()));
    ASSERT_TRUE(isGood(mine.apply(SetConfidence{indicator(0), Confidence::High})));
    const Answer answer = m_workspace->assessment(plain().id)->answers.at(indicator(0));
    EXPECT_EQ(answer.rationale, u"theirs"_s);
    EXPECT_EQ(answer.confidence, Confidence::High);
}

TEST_F(EditorTest, NoAnswerSlipsIntoAnAssessmentThatSomebodyElseApproved) {
    const auto other = reopen();
    AssessmentEditor mine = editorOf(*m_workspace, plain().id);
    AssessmentEditor theirs = editorOf(*other, plain().id);
    ASSERT_TRUE(isGood(theirs.apply(SetStatus{AssessmentStatus::Approved, {}})));
    const auto refused = mine.apply(SetStage{indicator(0), 2});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Refused);
    EXPECT_TRUE(m_workspace->assessment(plain().id)->answers.empty());
    // Having looked once more does not make the old snapshot a fresh one.
    EXPECT_FALSE(mine.apply(SetStage{indicator(1), 2}));
    EXPECT_FALSE(mine.apply(SetStage{indicator(1), 2}));
    EXPECT_TRUE(m_workspace->assessment(plain().id)->answers.empty());
}

} // namespace
} // namespace atalaya::test
