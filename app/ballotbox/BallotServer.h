#pragma once

#include "app/ballotbox/BallotLimits.h"
#include "views/workshop/PhoneVoting.h"

#include <QAbstractSocket>
#include <QPointer>
#include <QTimer>

namespace atalaya::ballotbox {

class HttpFront;
class PhoneService;

/// Voting by phone as it is: a small HTTP server on one address of this computer. It is meant for a network that the
/// room trusts, as what it sends is not encrypted. Belongs to the thread of its session.
class BallotServer final : public PhoneVoting {
    Q_OBJECT
public:
    explicit BallotServer(BallotLimits limits = {}, QObject* parent = nullptr);
    ~BallotServer() override;

    [[nodiscard]] std::vector<NetworkPlace> places() const override;
    /// `port` 0: 8012, or any that is free.
    Outcome start(WorkshopSession& session, const NetworkPlace& place, int port) override;
    /// Closes every connection too. Phones know their seats again after another start.
    void stop() override;

    [[nodiscard]] std::optional<Joining> joining() const override;
    [[nodiscard]] int port() const override;
    [[nodiscard]] int phones() const override;
    Outcome release(const QUuid& seat) override;
    void setEnd(const QDateTime& end) override;

private:
    /// Why it cannot listen there, as a sentence.
    [[nodiscard]] Outcome refusal(QAbstractSocket::SocketError error, const NetworkPlace& place, int port) const;
    void putOut();
    /// Stops with the workshop, once its phones know.
    void watchEnd();

    BallotLimits m_limits;
    QString m_code; ///< the same as long as the program runs
    QDateTime m_end;
    NetworkPlace m_place;
    QPointer<WorkshopSession> m_session;
    QPointer<HttpFront> m_front;      ///< a child; null while it is off
    QPointer<PhoneService> m_service; ///< a child
    QTimer m_farewell;
};

} // namespace atalaya::ballotbox
