#pragma once

#include "app/ballotbox/http/CheckedSocket.h"
#include "app/ballotbox/http/RequestReader.h"

#include <QDeadlineTimer>
#include <QPointer>
#include <QTimer>

namespace atalaya::ballotbox {

/// One connection from the network, and the guard before the HTTP server: it reads no more than a request may have,
/// waits no longer than one may take, and passes on one whole request at a time, when it is its turn.
class Connection final : public QObject {
    Q_OBJECT
public:
    /// Takes over `descriptor`.
    Connection(qintptr descriptor, const BallotLimits& limits, QObject* parent);
    ~Connection() override;

    [[nodiscard]] QHostAddress peer() const { return m_peer; }
    /// Its turn, after it was ready().
    void passOn();
    /// Ends it now, without an answer.
    void abort();

Q_SIGNALS:
    /// A whole request is here.
    void ready();
    /// For the first request: this is what the HTTP server reads from.
    void opened(atalaya::ballotbox::CheckedSocket* socket);
    void ended();

private:
    enum class State { Reading, Waiting, Answering, Sending, Leaving, Ended };

    void read();
    void look();
    void send(const QByteArray& answer);
    void sent();
    /// The last answer, without asking the HTTP server.
    void refuse(int status);
    /// After the last answer.
    void leave();
    void timeOut();
    /// After what is to be sent was sent.
    void hangUp();
    void end();

    const BallotLimits& m_limits;
    QTcpSocket m_socket;
    QHostAddress m_peer;
    QPointer<CheckedSocket> m_checked; ///< the HTTP server's
    QByteArray m_bytes;                ///< what was read and is not answered
    WholeRequest m_request;
    QTimer m_timer;
    State m_state = State::Reading;
    bool m_closes = false;
    bool m_isRefused = false;
    qint64 m_dropped = 0; ///< bytes that came after a refusal
    QDeadlineTimer m_leaveBy;
};

} // namespace atalaya::ballotbox
