#include "app/ballotbox/http/Gate.h"

#include "app/ballotbox/http/Connection.h"

#include <QElapsedTimer>

namespace atalaya::ballotbox {
namespace {

constexpr int waitingForUs = 30; // connections, as QTcpServer has it
/// When the system has no room for another connection, which is for as long as some end.
constexpr int acceptingPause = 250; // ms

} // namespace

Gate::Gate(BallotLimits limits, QObject* parent)
    : QTcpServer(parent), m_limits(std::move(limits)), m_turn(this), m_again(this), m_rest(this) {
    m_turn.setSingleShot(true);
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &Gate::work);
    m_again.setSingleShot(true);
    m_again.setInterval(1);
    connect(&m_again, &QTimer::timeout, this, &Gate::goOn);
    m_rest.setSingleShot(true);
    m_rest.setInterval(acceptingPause);
    connect(&m_rest, &QTimer::timeout, this, &Gate::goOn);
    connect(this, &QTcpServer::acceptError, this, &Gate::rest);
    setMaxPendingConnections(waitingForUs);
    // A room that reloads at once.
    setListenBacklogSize(256);
}

Gate::~Gate() {
    shut();
}

void Gate::shut() {
    close();
    m_turn.stop();
    m_again.stop();
    m_rest.stop();
    m_ready.clear();
    for (Connection* connection : findChildren<Connection*>(QString(), Qt::FindDirectChildrenOnly)) {
        connection->abort();
    }
}

void Gate::incomingConnection(qintptr descriptor) {
    if (++m_accepted >= m_limits.acceptedPerTurn) {
        // QTcpServer goes on as long as somebody waits; with no room for another it stops until goOn().
        setMaxPendingConnections(0);
    }
    if (!m_again.isActive()) {
        m_again.start();
    }
    auto* connection = new Connection(descriptor, m_limits, this);
    const int fromThere = m_byAddress.value(connection->peer());
    if (m_connections >= m_limits.connections || fromThere >= m_limits.connectionsPerAddress) {
        connection->abort();
        delete connection;
        return;
    }
    ++m_connections;
    m_byAddress.insert(connection->peer(), fromThere + 1);
    connect(connection, &Connection::ready, this, [this, connection] {
        m_ready.emplace_back(connection);
        m_turn.start();
    });
    connect(connection, &Connection::opened, this, [this](CheckedSocket* socket) { addPendingConnection(socket); });
    connect(connection, &Connection::ended, this, [this, connection] { forget(connection); });
}

void Gate::goOn() {
    m_accepted = 0;
    setMaxPendingConnections(waitingForUs);
    resumeAccepting();
}

void Gate::rest() {
    m_again.stop();
    m_rest.start();
}

void Gate::work() {
    QElapsedTimer time;
    time.start();
    while (!m_ready.empty() && time.elapsed() < m_limits.workPerTurn) {
        const QPointer<Connection> next = m_ready.front();
        m_ready.pop_front();
        if (next != nullptr) {
            next->passOn();
        }
    }
    if (!m_ready.empty()) {
        m_turn.start();
    }
}

void Gate::forget(Connection* connection) {
    --m_connections;
    const auto there = m_byAddress.find(connection->peer());
    if (--there.value() == 0) {
        m_byAddress.erase(there);
    }
    connection->deleteLater();
}

} // namespace atalaya::ballotbox
