#include "app/ballotbox/http/CheckedSocket.h"

#include <algorithm>

namespace atalaya::ballotbox {

CheckedSocket::CheckedSocket(const QHostAddress& peer, quint16 peerPort) {
    setPeerAddress(peer);
    setPeerPort(peerPort);
    setSocketState(ConnectedState);
    setOpenMode(ReadWrite);
}

void CheckedSocket::hand(const QByteArray& request, bool closes) {
    m_request += request;
    m_closes = closes;
    Q_EMIT readyRead();
}

void CheckedSocket::lose() {
    m_request.clear();
    setSocketState(UnconnectedState);
    setOpenMode(NotOpen);
    Q_EMIT disconnected();
}

qint64 CheckedSocket::bytesAvailable() const {
    return QIODevice::bytesAvailable() + m_request.size();
}

void CheckedSocket::disconnectFromHost() {
    Q_EMIT abandoned();
}

void CheckedSocket::close() {
    Q_EMIT abandoned();
}

qint64 CheckedSocket::readData(char* data, qint64 size) {
    const qint64 read = std::min<qint64>(size, m_request.size());
    std::copy_n(m_request.constData(), read, data);
    m_request.remove(0, read);
    return read;
}

qint64 CheckedSocket::readLineData(char* data, qint64 size) {
    return QIODevice::readLineData(data, size);
}

qint64 CheckedSocket::skipData(qint64 size) {
    return QIODevice::skipData(size);
}

qint64 CheckedSocket::writeData(const char* data, qint64 size) {
    Q_EMIT answered(QByteArray(data, size));
    return size;
}

} // namespace atalaya::ballotbox
