#include "tests/ballotbox/support/Wire.h"

#include <algorithm>
#include <random>
#include <utility>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

namespace atalaya::test {
namespace {

constexpr int wirePatience = 60; // s

sockaddr_in addressOf(quint32 host, quint16 port) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl((127U << 24) + host);
    return address;
}

const sockaddr* generic(const sockaddr_in& address) {
    return reinterpret_cast<const sockaddr*>(&address);
}

} // namespace

QByteArray Reply::field(const QByteArray& name) const {
    for (const QByteArray& line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).trimmed().compare(name, Qt::CaseInsensitive) == 0) {
            return line.mid(colon + 1).trimmed();
        }
    }
    return {};
}

Wire::Wire(quint16 port, int host) : m_port(port), m_host(host) {}

Wire::~Wire() {
    close();
}

Wire::Wire(Wire&& other) noexcept
    : m_port(other.m_port)
    , m_host(other.m_host)
    , m_socket(std::exchange(other.m_socket, -1))
    , m_bytes(std::move(other.m_bytes)) {}

bool Wire::open() {
    close();
    m_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    // Without bind-now the system may choose the port when it knows where to, so that it does not run out of them.
    const int on = 1;
    ::setsockopt(m_socket, IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT, &on, sizeof on);
    ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    const timeval limit{wirePatience, 0};
    ::setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
    ::setsockopt(m_socket, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit);
    const sockaddr_in from = addressOf(static_cast<quint32>(m_host), 0);
    const sockaddr_in to = addressOf(1, m_port);
    if (::bind(m_socket, generic(from), sizeof from) != 0 || ::connect(m_socket, generic(to), sizeof to) != 0) {
        close();
    }
    return isOpen();
}

void Wire::close() {
    if (m_socket >= 0) {
        ::close(m_socket);
    }
    m_socket = -1;
    m_bytes.clear();
}

bool Wire::send(const QByteArray& bytes) {
    qsizetype done = 0;
    while (isOpen() && done < bytes.size()) {
        const ssize_t count =
            ::send(m_socket, bytes.constData() + done, static_cast<std::size_t>(bytes.size() - done), MSG_NOSIGNAL);
        if (count <= 0) {
            return false;
        }
        done += count;
    }
    return isOpen();
}

bool Wire::more() {
    char bytes[8192];
    const ssize_t count = isOpen() ? ::recv(m_socket, bytes, sizeof bytes, 0) : 0;
    if (count <= 0) {
        return false;
    }
    m_bytes.append(bytes, count);
    return true;
}

Reply Wire::receive(bool hasBody) {
    qsizetype end = -1;
    while ((end = m_bytes.indexOf("\r\n\r\n")) < 0) {
        if (!more()) {
            close();
            return {};
        }
    }
    Reply reply;
    reply.head = m_bytes.left(end);
    const qsizetype length = hasBody ? reply.field("Content-Length").toLongLong() : 0;
    while (m_bytes.size() < end + 4 + length) {
        if (!more()) {
            close();
            return {};
        }
    }
    reply.body = m_bytes.mid(end + 4, length);
    m_bytes.remove(0, end + 4 + length);
    reply.status = reply.head.mid(9, 3).toInt();
    if (reply.field("Connection").compare("close", Qt::CaseInsensitive) == 0) {
        close();
    }
    return reply;
}

bool Wire::endsWithin(int milliseconds) {
    pollfd waited{m_socket, POLLIN, 0};
    while (isOpen() && ::poll(&waited, 1, milliseconds) > 0) {
        if (!more()) {
            close();
        }
    }
    return !isOpen();
}

QByteArray Wire::host() const {
    return "127.0.0.1:" + QByteArray::number(m_port);
}

quint16 freePort() {
    std::mt19937 random{std::random_device{}()};
    const int probe = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    quint16 port = 0;
    for (int i = 0; i < 1000 && port == 0; ++i) {
        const auto tried = static_cast<quint16>(20000 + random() % 12000);
        const sockaddr_in address = addressOf(1, tried);
        port = ::bind(probe, generic(address), sizeof address) == 0 ? tried : quint16(0);
    }
    ::close(probe);
    return port;
}

} // namespace atalaya::test
