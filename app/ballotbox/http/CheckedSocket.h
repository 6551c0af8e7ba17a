#pragma once

#include <QTcpSocket>

namespace atalaya::ballotbox {

/// What the HTTP server of Qt sees of a connection: a socket without a network behind it, from which it reads one whole
/// checked request at a time. That server has no limits of its own on size, time or number, so that nothing else may
/// reach it. Whatever is written to it at once is one whole answer.
class CheckedSocket final : public QTcpSocket {
    Q_OBJECT
public:
    CheckedSocket(const QHostAddress& peer, quint16 peerPort);

    /// Gives the reader the next request.
    void hand(const QByteArray& request, bool closes);
    /// The connection is gone; the reader lets go of this.
    void lose();
    /// The answer to the request that was handed last is the last one.
    [[nodiscard]] bool closes() const { return m_closes; }

    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] qint64 bytesToWrite() const override { return 0; }
    void disconnectFromHost() override;
    void close() override;

Q_SIGNALS:
    void answered(const QByteArray& bytes);
    /// The reader does not want the connection any more.
    void abandoned();

protected:
    qint64 readData(char* data, qint64 size) override;
    qint64 readLineData(char* data, qint64 size) override;
    qint64 skipData(qint64 size) override;
    qint64 writeData(const char* data, qint64 size) override;

private:
    QByteArray m_request; ///< what is not read of it yet
    bool m_closes = false;
};

} // namespace atalaya::ballotbox
