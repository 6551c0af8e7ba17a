#include "app/ballotbox/http/HttpFront.h"

#include "app/ballotbox/http/CheckedSocket.h"
#include "app/ballotbox/http/Gate.h"

#include <QHttpServerRequest>
#include <QPointer>

namespace atalaya::ballotbox {
namespace {

HttpRequest::Method methodOf(const QHttpServerRequest& request) {
    switch (request.method()) {
    case QHttpServerRequest::Method::Get:
        return HttpRequest::Method::Get;
    case QHttpServerRequest::Method::Head:
        return HttpRequest::Method::Head;
    case QHttpServerRequest::Method::Post:
        return HttpRequest::Method::Post;
    default:
        return HttpRequest::Method::Other;
    }
}

void answerTo(QTcpSocket* socket, const HttpAnswer& answer, bool withBody) {
    const auto* checked = qobject_cast<const CheckedSocket*>(socket);
    if (checked != nullptr && checked->state() == QAbstractSocket::ConnectedState) {
        socket->write(bytesOf(answer, withBody, checked->closes()));
    }
}

} // namespace

HttpFront::HttpFront(BallotLimits limits, Handler handler, QObject* parent)
    : QAbstractHttpServer(parent), m_gate(new Gate(std::move(limits), this)), m_handler(std::move(handler)) {}

tl::expected<void, QAbstractSocket::SocketError> HttpFront::listenOn(const QHostAddress& address, quint16 port) {
    if (!m_gate->listen(address, port)) {
        return tl::make_unexpected(m_gate->serverError());
    }
    bind(m_gate);
    return {};
}

void HttpFront::shut() {
    m_gate->shut();
}

quint16 HttpFront::port() const {
    return m_gate->serverPort();
}

int HttpFront::connections() const {
    return m_gate->connections();
}

bool HttpFront::handleRequest(const QHttpServerRequest& request, QTcpSocket* socket) {
    HttpRequest asked;
    asked.method = methodOf(request);
    asked.path = request.url().path(QUrl::FullyEncoded).toLatin1();
    asked.query = request.url().query(QUrl::FullyEncoded).toLatin1();
    asked.host = request.value("host");
    asked.origin = request.value("origin");
    asked.contentType = request.value("content-type");
    asked.cookies = request.value("cookie");
    asked.body = request.body();
    asked.peer = request.remoteAddress();
    const bool withBody = asked.method != HttpRequest::Method::Head;
    m_handler(asked, [socket = QPointer(socket), withBody](const HttpAnswer& answer) {
        if (socket != nullptr) {
            answerTo(socket, answer, withBody);
        }
    });
    return true;
}

void HttpFront::missingHandler(const QHttpServerRequest& request, QTcpSocket* socket) {
    answerTo(socket, bareAnswer(404), request.method() != QHttpServerRequest::Method::Head);
}

} // namespace atalaya::ballotbox
