#include "app/ballotbox/http/Connection.h"

#include "app/ballotbox/http/HttpMessage.h"

namespace atalaya::ballotbox {
namespace {

/// Whoever was refused in the middle of a long request may finish sending for so long, or the system would throw the
/// answer away with what was not read.
constexpr int leavingTime = 1000; // ms
constexpr int quietTime = 100;    // ms
constexpr qint64 mostDropped = 4 << 20;

} // namespace

Connection::Connection(qintptr descriptor, const BallotLimits& limits, QObject* parent)
    : QObject(parent), m_limits(limits), m_socket(this), m_timer(this) {
    m_socket.setSocketDescriptor(descriptor);
    m_socket.setReadBufferSize(limits.headBytes + limits.bodyBytes);
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_peer = m_socket.peerAddress();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Connection::timeOut);
    connect(&m_socket, &QTcpSocket::readyRead, this, &Connection::read);
    connect(&m_socket, &QTcpSocket::bytesWritten, this, [this] {
        if (m_state == State::Sending && m_socket.bytesToWrite() == 0) {
            sent();
        }
    });
    connect(&m_socket, &QTcpSocket::disconnected, this, &Connection::end);
    m_timer.start(limits.idleTimeout);
}

Connection::~Connection() {
    m_socket.disconnect(this);
}

void Connection::read() {
    if (m_state == State::Leaving) {
        leave();
    } else if (m_state == State::Reading) {
        look();
    }
}

void Connection::look() {
    const bool wasEmpty = m_bytes.isEmpty();
    m_bytes += m_socket.read(m_limits.headBytes + m_limits.bodyBytes + 1 - m_bytes.size());
    const auto request = readRequest(m_bytes, m_limits);
    if (!request) {
        refuse(request.error());
    } else if (*request) {
        m_timer.stop();
        m_request = **request;
        m_bytes.remove(0, m_request.size);
        m_closes = m_request.closes;
        m_state = State::Waiting;
        Q_EMIT ready();
    } else if (wasEmpty && !m_bytes.isEmpty()) {
        m_timer.start(m_limits.requestTimeout);
    }
}

void Connection::passOn() {
    if (m_state != State::Waiting) {
        return;
    }
    m_state = State::Answering;
    // Whatever becomes of the request, it does not hold its place for ever.
    m_timer.start(m_limits.requestTimeout);
    if (m_checked == nullptr) {
        m_checked = new CheckedSocket(m_peer, m_socket.peerPort());
        connect(m_checked, &CheckedSocket::answered, this, [this](const QByteArray& answer) {
            if (m_state == State::Answering) {
                send(answer);
            }
        });
        connect(m_checked, &CheckedSocket::abandoned, this, &Connection::abort);
        Q_EMIT opened(m_checked);
    }
    if (m_checked != nullptr) {
        m_checked->hand(m_request.plain(), m_closes);
    }
}

void Connection::send(const QByteArray& answer) {
    m_state = State::Sending;
    m_timer.start(m_limits.requestTimeout);
    m_socket.write(answer);
    m_socket.flush();
    // A socket does not tell of bytes written while it is telling of some, as when the refusal of a second request
    // follows the answer to the first at once.
    if (m_state == State::Sending && m_socket.bytesToWrite() == 0) {
        sent();
    }
}

void Connection::sent() {
    if (m_closes) {
        m_state = State::Leaving;
        m_leaveBy.setRemainingTime(leavingTime);
        leave();
        return;
    }
    m_state = State::Reading;
    m_timer.start(m_bytes.isEmpty() ? m_limits.idleTimeout : m_limits.requestTimeout);
    look();
}

void Connection::refuse(int status) {
    m_closes = true;
    m_isRefused = true;
    send(bytesOf(bareAnswer(status), true, true));
}

void Connection::leave() {
    m_dropped += m_socket.readAll().size();
    if (!m_isRefused || m_dropped > mostDropped || m_leaveBy.hasExpired()) {
        hangUp();
    } else {
        m_timer.start(quietTime);
    }
}

void Connection::timeOut() {
    switch (m_state) {
    case State::Reading:
        if (!m_bytes.isEmpty()) {
            refuse(408);
            return;
        }
        [[fallthrough]];
    case State::Leaving:
        hangUp();
        return;
    case State::Sending:
    case State::Waiting:
    case State::Answering:
    case State::Ended:
        abort();
    }
}

void Connection::hangUp() {
    m_socket.disconnectFromHost();
    // A socket that never came to be says nothing when it ends.
    if (m_socket.state() == QAbstractSocket::UnconnectedState) {
        end();
    }
}

void Connection::abort() {
    m_socket.abort();
    end();
}

void Connection::end() {
    if (m_state == State::Ended) {
        return;
    }
    m_state = State::Ended;
    m_timer.stop();
    if (m_checked != nullptr) {
        m_checked->lose();
    }
    Q_EMIT ended();
}

} // namespace atalaya::ballotbox
