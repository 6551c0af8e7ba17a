#include "tests/models/session/SessionFixture.h"
#include "tests/models/storage/FollowedPlan.h"

#include <QSignalSpy>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

/// On an approved assessment with the followedPlan().
class FollowedUpSession : public SessionTest {
protected:
    [[nodiscard]] Assessment given() const override {
        Assessment made = plain();
        made.plan = followedPlan();
        made.status = AssessmentStatus::Approved;
        return made;
    }
    [[nodiscard]] std::size_t logged() const { return m_workspace->log(plain().id)->size(); }
    [[nodiscard]] Action action() const { return onDisk().plan.actions.front(); }
};

TEST_F(FollowedUpSession, SaysWhatMayBeWritten) {
    EXPECT_FALSE(m_session->isEditable());
    EXPECT_FALSE(m_session->whyNotEditable().isEmpty());
    EXPECT_TRUE(m_session->mayReport());
    EXPECT_TRUE(m_session->whyNoReport().isEmpty());
    EXPECT_TRUE(m_session->mayReportStatus(ActionStatus::Running));
    EXPECT_FALSE(m_session->mayReportStatus(ActionStatus::Proposed));
    const auto reader = open(true);
    EXPECT_FALSE(reader->mayReport());
    EXPECT_FALSE(reader->mayReportStatus(ActionStatus::Running));
    EXPECT_EQ(reader->whyNoReport(), reader->whyNotEditable());
    EXPECT_FALSE(reader->perform(PutReading{idOf(u"M1"_s), {QDate(2026, 5, 14), 3, {}}}, u"Add a reading"_s));
    ASSERT_TRUE(m_session->setStatus(AssessmentStatus::Draft, u"A ministry answered late."_s));
    EXPECT_TRUE(m_session->mayReport() && m_session->mayReportStatus(ActionStatus::Proposed));
}

TEST_F(FollowedUpSession, WhatIsReportedIsStoredLoggedAndTakenBack) {
    const Assessment decided = onDisk();
    const std::size_t before = logged();
    Action further = action();
    further.progress = 40;
    ASSERT_TRUE(m_session->perform(PutAction{further}, u"A1 is 40% done"_s));
    ASSERT_TRUE(m_session->perform(PutReading{idOf(u"M1"_s), {QDate(2026, 5, 14), 3, {}}}, u"Add a reading"_s));
    LifecycleStep ticked = decided.plan.lifecycle.front();
    ticked.done = QDate(2026, 5, 14);
    ASSERT_TRUE(m_session->perform(PutLifecycleStep{ticked}, u"Tick"_s));
    EXPECT_EQ(logged(), before + 3);
    EXPECT_EQ(action().progress, 40);
    EXPECT_EQ(onDisk(), m_session->assessment());
    const Assessment reported = onDisk();
    while (m_session->history().canUndo()) {
        m_session->history().undo();
    }
    EXPECT_EQ(onDisk(), decided);
    EXPECT_EQ(m_session->history().count(), 3) << "no step took itself out";
    while (m_session->history().canRedo()) {
        m_session->history().redo();
    }
    EXPECT_EQ(onDisk(), reported);
    EXPECT_HOLDS(*m_workspace);
}

TEST_F(FollowedUpSession, AReportCarriesNothingElseIn) {
    const Assessment decided = onDisk();
    QSignalSpy refused(m_session.get(), &AssessmentSession::refused);
    Action renamed = action();
    renamed.progress = 40;
    renamed.title = u"Night shift"_s;
    EXPECT_FALSE(m_session->perform(PutAction{renamed}, u"Rename"_s));
    EXPECT_FALSE(m_session->perform({PutReading{idOf(u"M1"_s), {QDate(2026, 5, 15), 4, {}}}, SetStage{indicator(0), 3}},
                                    u"Both"_s));
    ASSERT_EQ(refused.size(), 2);
    EXPECT_EQ(refused[1][0].value<Error>().sentence, m_session->whyNotEditable());
    EXPECT_EQ(onDisk(), decided);
}

TEST_F(FollowedUpSession, WhatWasReportedBeforeReopeningStaysAndApprovalEndsTheHistory) {
    Action further = action();
    further.progress = 40;
    ASSERT_TRUE(m_session->perform(PutAction{further}, u"A1 is 40% done"_s));
    ASSERT_TRUE(m_session->setStatus(AssessmentStatus::Draft, u"A ministry answered late."_s));
    EXPECT_FALSE(m_session->history().canUndo());
    EXPECT_EQ(action().progress, 40);
}

} // namespace
} // namespace atalaya::test
