#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <optional>

namespace atalaya::test {

/// What a server answered.
struct Reply {
    int status = 0;  ///< 0: the connection ended before a whole answer was there
    QByteArray head; ///< status line and header fields
    QByteArray body;

    /// The first field of this name, or empty.
    [[nodiscard]] QByteArray field(const QByteArray& name) const;
};

/// One connection to a server on this computer, open between requests, with nothing between a test and the bytes. Used
/// by one thread, which it holds up.
class Wire {
public:
    /// `host`: the last number of the address it comes from, 127.0.x.y with x and y from it: a server that counts by
    /// address takes each for another phone.
    explicit Wire(quint16 port, int host = 1);
    ~Wire();
    Wire(Wire&& other) noexcept;
    Wire& operator=(Wire&&) = delete;
    Wire(const Wire&) = delete;
    Wire& operator=(const Wire&) = delete;

    [[nodiscard]] bool isOpen() const { return m_socket >= 0; }
    /// False when nobody listens.
    bool open();
    void close();
    /// False when the other side has gone.
    bool send(const QByteArray& bytes);
    /// The next answer. `hasBody` false: to a HEAD.
    Reply receive(bool hasBody = true);
    /// Whether the other side ends the connection within `milliseconds`; what it still says is dropped.
    bool endsWithin(int milliseconds);
    /// Where a server is asked by the name it expects.
    [[nodiscard]] QByteArray host() const;

private:
    /// More bytes into m_bytes. False at the end, and after much longer than any answer takes.
    bool more();

    quint16 m_port;
    int m_host;
    int m_socket = -1;
    QByteArray m_bytes; ///< that came and belong to no answer yet
};

/// A port that nobody listens on, and that the system gives to no connection by itself: a phone that tries again and
/// again to reach a server that is gone would otherwise reach itself some day.
[[nodiscard]] quint16 freePort();

} // namespace atalaya::test
