#include "tests/ballotbox/support/Phone.h"

#include <algorithm>

namespace atalaya::test {

QByteArray Phone::request(const QByteArray& method, const QByteArray& path, const QByteArray& form) const {
    QByteArray cookies;
    for (const auto& [name, value] : m_cookies) {
        cookies += (cookies.isEmpty() ? "" : "; ") + name + '=' + value;
    }
    QByteArray all = method + ' ' + path + " HTTP/1.1\r\nHost: " + m_wire.host() + "\r\nUser-Agent: Phone\r\n";
    all += cookies.isEmpty() ? QByteArray() : "Cookie: " + cookies + "\r\n";
    if (method == "POST") {
        all += "Origin: http://" + m_wire.host() + "\r\nContent-Type: application/x-www-form-urlencoded\r\n" +
               "Content-Length: " + QByteArray::number(form.size()) + "\r\n";
    }
    return all + "\r\n" + form;
}

void Phone::keepCookies(const Reply& reply) {
    for (const QByteArray& line : reply.head.split('\n')) {
        const QByteArray name = "set-cookie:";
        if (line.toLower().startsWith(name)) {
            const QByteArray cookie = line.mid(name.size()).split(';').front().trimmed();
            const qsizetype equals = cookie.indexOf('=');
            m_cookies[cookie.left(equals)] = cookie.mid(equals + 1);
        }
    }
}

Reply Phone::ask(const QByteArray& method, const QByteArray& path, const QByteArray& form) {
    const QByteArray bytes = request(method, path, form);
    Reply reply;
    const bool wasOpen = m_wire.isOpen();
    if ((wasOpen || m_wire.open()) && m_wire.send(bytes)) {
        reply = m_wire.receive();
    }
    if (reply.status == 0 && wasOpen && m_wire.open() && m_wire.send(bytes)) {
        reply = m_wire.receive();
    }
    if (reply.status == 0) {
        m_wire.close();
    }
    keepCookies(reply);
    m_lastStatus = reply.status;
    return reply;
}

int Phone::join(const QByteArray& code) {
    auto fields = hiddenFieldsIn(get("/?c=" + code).body);
    fields["code"] = code;
    fields["seat"] = QByteArray::number(m_seat);
    return post("/join", formOf(fields)).status;
}

std::optional<VoteForm> Phone::look() {
    const Reply reply = get("/vote");
    return reply.status == 200 ? voteFormIn(reply.body) : std::nullopt;
}

int Phone::vote(const VoteForm& form, int stage, const QByteArray& confidence) {
    m_sent.push_back({form.round, form.ballot, stage, confidence, 0});
    return sendAgain();
}

int Phone::sendAgain() {
    SentVote& last = m_sent.back();
    const int status = post("/vote", last.form()).status;
    last.status = status == 0 ? last.status : status;
    return status;
}

void Phone::voteAndLeave(const VoteForm& form, int stage, const QByteArray& confidence) {
    m_sent.push_back({form.round, form.ballot, stage, confidence, 0});
    if (m_wire.isOpen() || m_wire.open()) {
        m_wire.send(request("POST", "/vote", m_sent.back().form()));
    }
    m_wire.close();
}

void Phone::beginAndLeave(const VoteForm& form, int stage) {
    const SentVote half{form.round, form.ballot, stage, "high", 0};
    const QByteArray bytes = request("POST", "/vote", half.form());
    if (m_wire.isOpen() || m_wire.open()) {
        m_wire.send(bytes.left(bytes.size() - 5));
    }
    m_wire.close();
}

const SentVote* Phone::thankedIn(const QByteArray& round) const {
    const auto found = std::find_if(m_sent.rbegin(), m_sent.rend(),
                                    [&round](const SentVote& vote) { return vote.round == round && vote.isThanked(); });
    return found == m_sent.rend() ? nullptr : &*found;
}

} // namespace atalaya::test
