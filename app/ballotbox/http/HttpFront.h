#pragma once

#include "app/ballotbox/BallotLimits.h"
#include "app/ballotbox/http/HttpMessage.h"

#include <QAbstractHttpServer>
#include <QAbstractSocket>

#include <tl/expected.hpp>

#include <functional>

namespace atalaya::ballotbox {

class Gate;

/// Qt's HTTP server behind our own gate. What it answers is up to `handler`.
class HttpFront final : public QAbstractHttpServer {
    Q_OBJECT
public:
    using Handler = std::function<void(const HttpRequest& request, const HttpReply& reply)>;
    HttpFront(BallotLimits limits, Handler handler, QObject* parent);

    /// On this address only. When it fails, it may be tried with another port.
    [[nodiscard]] tl::expected<void, QAbstractSocket::SocketError> listenOn(const QHostAddress& address, quint16 port);
    /// Nobody gets an answer any more.
    void shut();
    [[nodiscard]] quint16 port() const;
    [[nodiscard]] int connections() const;

protected:
    bool handleRequest(const QHttpServerRequest& request, QTcpSocket* socket) override;
    void missingHandler(const QHttpServerRequest& request, QTcpSocket* socket) override;

private:
    Gate* m_gate; ///< a child
    Handler m_handler;
};

} // namespace atalaya::ballotbox
