#pragma once

#include "models/session/AssessmentSession.h"
#include "tests/models/storage/WorkspaceFixture.h"

namespace atalaya::test {

/// A session on the plain assessment, or on what a suite has given() in its place, with the id of that one.
class SessionTest : public WorkspaceTest {
protected:
    void SetUp() override {
        WorkspaceTest::SetUp();
        m_workspace = make();
        ASSERT_TRUE(isGood(m_workspace->add(given(), {})));
        m_session = open();
    }
    [[nodiscard]] virtual Assessment given() const { return plain(); }
    [[nodiscard]] std::unique_ptr<AssessmentSession> open(bool readOnly = false) const {
        auto session = AssessmentSession::open(*m_workspace, plain().id, readOnly);
        EXPECT_TRUE(isGood(session));
        return session ? std::move(*session) : nullptr;
    }
    [[nodiscard]] Assessment onDisk() const { return *m_workspace->assessment(plain().id); }
    [[nodiscard]] int stageOf(const QString& code) const { return m_session->scores().indicator(code)->claimed; }

    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<AssessmentSession> m_session;
};

} // namespace atalaya::test
