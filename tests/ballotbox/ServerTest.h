#pragma once

#include "tests/ballotbox/support/BallotBoxFixture.h"

#include <QTcpSocket>
#include <QTest>

namespace atalaya::test {

/// A ballot box that is talked to byte by byte from its own thread's event loop.
class ServerTest : public BallotBoxFixture {
protected:
    struct Heard {
        int status = 0;
        QByteArray head;
        QByteArray body;

        [[nodiscard]] QByteArray field(const QByteArray& name) const {
            for (const QByteArray& line : head.split('\n')) {
                if (line.toLower().startsWith(name.toLower() + ':')) {
                    return line.mid(name.size() + 1).trimmed();
                }
            }
            return {};
        }
        [[nodiscard]] QByteArray token() const { return cookieNamed("atalaya"); }
        [[nodiscard]] QByteArray cookieNamed(const QByteArray& name) const {
            const qsizetype from = head.indexOf("Set-Cookie: " + name + '=');
            return from < 0 ? QByteArray() : head.mid(from).split('=')[1].split(';').front();
        }
        /// The value of a hidden field.
        [[nodiscard]] QByteArray hidden(const QByteArray& name) const {
            const QByteArray before = "name=\"" + name + "\" value=\"";
            const qsizetype from = body.indexOf(before);
            return from < 0 ? QByteArray() : body.mid(from + before.size()).split('"').front();
        }
    };

    [[nodiscard]] QByteArray authority() const { return "127.0.0.1:" + QByteArray::number(port()); }
    [[nodiscard]] QByteArray hostLine() const { return "Host: " + authority() + "\r\n"; }

    /// Sends `bytes`, and hears whatever comes until the other side ends the connection.
    [[nodiscard]] QByteArray talk(const QByteArray& bytes) const {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port());
        socket.write(bytes);
        QByteArray heard;
        EXPECT_TRUE(QTest::qWaitFor([&] {
            heard += socket.readAll();
            return socket.state() == QAbstractSocket::UnconnectedState;
        })) << bytes.left(60).toStdString();
        return heard + socket.readAll();
    }
    /// The whole answers in what was heard.
    [[nodiscard]] static std::vector<Heard> answersIn(const QByteArray& bytes) {
        std::vector<Heard> all;
        qsizetype from = 0;
        for (qsizetype end = bytes.indexOf("\r\n\r\n"); end >= 0; end = bytes.indexOf("\r\n\r\n", from)) {
            Heard one;
            one.head = bytes.mid(from, end - from);
            one.status = one.head.mid(9, 3).toInt();
            const int length = one.field("Content-Length").toInt();
            if (bytes.size() < end + 4 + length) {
                break;
            }
            one.body = bytes.mid(end + 4, length);
            from = end + 4 + length;
            all.push_back(one);
        }
        return all;
    }
    [[nodiscard]] Heard hear(const QByteArray& bytes) const {
        const std::vector<Heard> all = answersIn(talk(bytes));
        EXPECT_EQ(all.size(), 1U) << bytes.left(60).toStdString();
        return all.empty() ? Heard() : all.front();
    }
    [[nodiscard]] Heard get(const QByteArray& path, const QByteArray& token = {}, const QByteArray& more = {}) const {
        return hear("GET " + path + " HTTP/1.1\r\n" + hostLine() + cookieLine(token) + more +
                    "Connection: close\r\n\r\n");
    }
    [[nodiscard]] Heard post(const QByteArray& path, const QByteArray& form, const QByteArray& token = {},
                             const QByteArray& more = {}) const {
        return hear("POST " + path + " HTTP/1.1\r\n" + hostLine() + cookieLine(token) + more +
                    "Content-Type: application/x-www-form-urlencoded\r\nConnection: close\r\nContent-Length: " +
                    QByteArray::number(form.size()) + "\r\n\r\n" + form);
    }
    [[nodiscard]] static QByteArray cookieLine(const QByteArray& token) {
        return token.isEmpty() ? QByteArray() : "Cookie: atalaya=" + token + "\r\n";
    }
    [[nodiscard]] QByteArray joinForm(int seat) const { return "code=" + code() + "&seat=" + QByteArray::number(seat); }
    /// A phone with this seat: its token.
    [[nodiscard]] QByteArray joined(int seat) const {
        const Heard in = post("/join", joinForm(seat));
        EXPECT_EQ(in.status, 303) << in.body.toStdString();
        return in.token();
    }
    [[nodiscard]] static QByteArray newId() { return QUuid::createUuid().toByteArray(QUuid::WithoutBraces); }
    [[nodiscard]] static QByteArray voteForm(const QByteArray& round, const QByteArray& ballot, int stage,
                                             const QByteArray& confidence = "medium") {
        return "round=" + round + "&ballot=" + ballot + "&stage=" + QByteArray::number(stage) +
               "&confidence=" + confidence;
    }
    [[nodiscard]] int votes() const { return m_session->progress() ? m_session->progress()->votes : -1; }
};

} // namespace atalaya::test
