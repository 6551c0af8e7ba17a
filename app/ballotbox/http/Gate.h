#pragma once

#include "app/ballotbox/BallotLimits.h"

#include <QHash>
#include <QHostAddress>
#include <QPointer>
#include <QTcpServer>
#include <QTimer>

#include <deque>

namespace atalaya::ballotbox {

class Connection;

/// Where connections come in: counts them, lets their requests through one after the other, and does no more in one
/// turn of the event loop than the window can wait for. The HTTP server takes from it what has passed.
class Gate final : public QTcpServer {
    Q_OBJECT
public:
    explicit Gate(BallotLimits limits, QObject* parent = nullptr);
    ~Gate() override;

    /// Nobody comes in any more, and whoever is inside is put out.
    void shut();
    [[nodiscard]] int connections() const { return m_connections; }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void goOn();
    void work();
    /// QTcpServer takes nobody any more after an error until it is told to.
    void rest();
    void forget(Connection* connection);

    BallotLimits m_limits;
    int m_connections = 0;
    QHash<QHostAddress, int> m_byAddress;
    std::deque<QPointer<Connection>> m_ready; ///< with a whole request, the first come first
    QTimer m_turn;
    QTimer m_again;
    QTimer m_rest;
    int m_accepted = 0; ///< in this turn
};

} // namespace atalaya::ballotbox
