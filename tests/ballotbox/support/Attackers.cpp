#include "tests/ballotbox/support/Attackers.h"

#include <QUuid>

#include <chrono>
#include <random>
#include <thread>
#include <vector>

namespace atalaya::test {
namespace {

QByteArray noise(std::mt19937& random, int size) {
    QByteArray bytes(size, Qt::Uninitialized);
    for (char& byte : bytes) {
        byte = static_cast<char>(random() % 256);
    }
    return bytes;
}

void breathe(int milliseconds) {
    std::this_thread::sleep_for(std::chrono::milliseconds(milliseconds));
}

} // namespace

Wire Attackers::wire() {
    return Wire(m_port, ++m_hosts);
}

void Attackers::count(int status) {
    const std::lock_guard lock(m_mutex);
    ++m_answers[status];
}

std::map<int, int> Attackers::answers() const {
    const std::lock_guard lock(m_mutex);
    return m_answers;
}

void Attackers::sendGarbage() {
    std::mt19937 random(1);
    Wire wire = this->wire();
    for (int turn = 0; !isOver; ++turn) {
        if (!wire.open()) {
            breathe(5);
            continue;
        }
        switch (turn % 4) {
        case 0:
            if (wire.send(noise(random, 1 + static_cast<int>(random() % 4000)) + "\r\n\r\n")) {
                count(wire.receive().status);
            }
            break;
        case 1:
            if (wire.send("GET /vote HTTP/9.9\r\nHost: " + wire.host() + "\r\nContent-Length: -1\r\n\r\n")) {
                count(wire.receive().status);
            }
            break;
        case 2:
            wire.send("POST /vote HTTP/1.1\r\nHost:");
            break;
        default:
            break;
        }
        wire.close();
    }
}

void Attackers::sendHugeRequests() {
    const QByteArray block(65536, 'a');
    Wire wire = this->wire();
    for (int turn = 0; !isOver; ++turn) {
        if (!wire.open()) {
            breathe(5);
            continue;
        }
        wire.send(turn % 3 == 2 ? "GET /" + block
                                : "POST /vote HTTP/1.1\r\nHost: " + wire.host() +
                                      "\r\nContent-Type: application/x-www-form-urlencoded" +
                                      "\r\nContent-Length: 900000000\r\n\r\n");
        for (int i = 0; turn % 3 != 0 && i < 8 && wire.send(block); ++i) {
        }
        count(wire.receive().status);
        wire.close();
    }
}

void Attackers::trickle() {
    const QByteArray request = "GET / HTTP/1.1\r\nX-Wait: " + QByteArray(100'000, 'z');
    std::vector<Wire> wires;
    for (int i = 0; i < 120; ++i) {
        wires.emplace_back(m_port, 201 * 256 + i % 2);
    }
    for (qsizetype at = 0; !isOver; ++at) {
        for (Wire& wire : wires) {
            if (!wire.isOpen()) {
                wire.open();
            } else if (!wire.send(request.mid(at % request.size(), 1))) {
                wire.close();
            }
        }
        breathe(10);
    }
}

void Attackers::guessCodes() {
    Phone phone(m_port, 200 * 256 + 77);
    for (int turn = 0; !isOver; ++turn) {
        const QByteArray code = QByteArray::number(0x10000 + turn * 7919 % 0xF0000, 16).right(4).toUpper();
        const int status = phone.post("/join", formOf({{"code", code}, {"seat", "1"}})).status;
        m_lookedAt += status == 403 ? 1 : 0;
        count(status);
    }
}

void Attackers::forgeVotes(const QByteArray& round) {
    Wire wire = this->wire();
    while (!isOver) {
        const QByteArray form = formOf({{"round", round},
                                        {"ballot", QUuid::createUuid().toByteArray(QUuid::WithoutBraces)},
                                        {"stage", "1"},
                                        {"confidence", "high"}});
        if ((wire.isOpen() || wire.open()) &&
            wire.send("POST /vote HTTP/1.1\r\nHost: " + wire.host() + "\r\nOrigin: http://" + wire.host() +
                      "\r\nCookie: atalaya=" + QByteArray(43, 'A') +
                      "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " +
                      QByteArray::number(form.size()) + "\r\n\r\n" + form)) {
            count(wire.receive().status);
        } else {
            wire.close();
            breathe(5);
        }
    }
}

} // namespace atalaya::test
