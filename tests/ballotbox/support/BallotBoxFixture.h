#pragma once

#include "app/ballotbox/BallotServer.h"
#include "tests/ballotbox/support/Phone.h"
#include "tests/ballotbox/support/StoredVotes.h"
#include "tests/ballotbox/support/VotingRoom.h"
#include "tests/models/storage/WorkspaceFixture.h"

namespace atalaya::test {

/// A workshop in a workspace file, and the ballot box that serves it on this computer alone, in the test's own thread:
/// who talks to it does so from another one, or through an event loop.
class BallotBoxFixture : public WorkspaceTest {
protected:
    [[nodiscard]] static QUuid workshopId() { return idOf(QStringLiteral("workshop")); }
    [[nodiscard]] static QUuid seatId(int number) { return idOf(QStringLiteral("seat %1").arg(number)); }
    [[nodiscard]] QString file() const { return path(); }

    /// Makes the file, opens it and starts the ballot box.
    void prepare(int seats, const ballotbox::BallotLimits& limits = {}, Attribution attribution = Attribution::Named) {
        makeFile(seats, smallFiles(), attribution);
        open();
        start(limits, 0);
    }
    void makeFile(int seats, const FrameworkFiles& framework, Attribution attribution) {
        m_server.reset();
        m_session.reset();
        m_workspace.reset();
        const LoadedFramework loaded = loadFramework(framework);
        ASSERT_TRUE(loaded.framework);
        Assessment assessment = plain();
        assessment.frameworkId = loaded.framework->id;
        assessment.frameworkVersion = loaded.framework->version;
        auto workspace = Workspace::create(file(), fixedSurroundings());
        ASSERT_TRUE(isGood(workspace));
        ASSERT_TRUE(isGood((*workspace)->keepFramework(framework)));
        ASSERT_TRUE(isGood((*workspace)->add(assessment, {})));
        const Workshop room = votingRoom(*loaded.framework, assessment, workshopId(), seats, attribution, seatId);
        ASSERT_TRUE(isGood((*workspace)->addWorkshop(room, QStringLiteral("prepared"))));
    }
    void open() {
        auto workspace = Workspace::open(file(), m_surroundings);
        ASSERT_TRUE(isGood(workspace));
        m_workspace = std::move(*workspace);
        auto session = WorkshopSession::open(*m_workspace, workshopId(), m_surroundings, false);
        ASSERT_TRUE(isGood(session));
        m_session = std::move(*session);
    }
    /// A new ballot box, as after a start of the program.
    void start(const ballotbox::BallotLimits& limits, int port) {
        m_server.reset();
        m_server = std::make_unique<ballotbox::BallotServer>(limits);
        startAgain(port);
    }
    /// The same one, as when the facilitator presses Start again.
    void startAgain(int port) {
        const std::vector<NetworkPlace> places = m_server->places();
        ASSERT_FALSE(places.empty());
        ASSERT_TRUE(places.back().isLoopback) << "this computer itself comes last";
        ASSERT_TRUE(isGood(m_server->start(*m_session, places.back(), port == 0 ? freePort() : port)));
    }
    [[nodiscard]] quint16 port() const { return static_cast<quint16>(m_server->port()); }
    [[nodiscard]] QByteArray code() const { return m_server->joining()->code.toLatin1(); }
    [[nodiscard]] QByteArray openRound(std::size_t question) {
        const QUuid round = m_session->openRound(indicator(question));
        EXPECT_FALSE(round.isNull());
        return round.toByteArray(QUuid::WithoutBraces);
    }

    const Surroundings m_surroundings = fixedSurroundings();
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<WorkshopSession> m_session;
    std::unique_ptr<ballotbox::BallotServer> m_server;
};

/// Room for phones that do in seconds what people do in minutes.
inline ballotbox::BallotLimits roomy() {
    ballotbox::BallotLimits limits;
    limits.requestsPerAddress = 1'000'000;
    limits.connectionsPerAddress = 2000;
    limits.connections = 2000;
    return limits;
}

} // namespace atalaya::test
