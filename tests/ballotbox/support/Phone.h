#pragma once

#include "tests/ballotbox/support/Pages.h"
#include "tests/ballotbox/support/Wire.h"

#include <vector>

namespace atalaya::test {

/// A vote that a phone sent, and what became of it.
struct SentVote {
    QByteArray round;
    QByteArray ballot;
    int stage = 0;
    QByteArray confidence;
    int status = 0; ///< 0: not answered

    [[nodiscard]] bool isThanked() const { return status == 303; }
    [[nodiscard]] QByteArray form() const {
        return formOf(
            {{"round", round}, {"ballot", ballot}, {"stage", QByteArray::number(stage)}, {"confidence", confidence}});
    }
};

/// A phone as simple as a browser can be: it keeps its connection and its cookies, and does what the pages say. It
/// remembers every vote that it sent. Used by one thread.
class Phone {
public:
    Phone(quint16 port, int seat) : m_wire(port, 256 + seat), m_seat(seat) {}

    [[nodiscard]] int seat() const { return m_seat; }

    /// By the page that the QR code leads to. The status of the answer.
    int join(const QByteArray& code);
    [[nodiscard]] bool hasJoined() const { return m_cookies.contains("atalaya"); }

    /// A question, or nothing when the page asks none. `m_lastStatus` says whether there was a page.
    std::optional<VoteForm> look();
    [[nodiscard]] int lastStatus() const { return m_lastStatus; }

    /// The status of the answer; 0 when there was none, and then sendAgain() is in order.
    int vote(const VoteForm& form, int stage, const QByteArray& confidence);
    /// The last vote once more, as when somebody presses twice, or as its answer did not come.
    int sendAgain();
    /// Sends a vote, and is gone before it can be answered.
    void voteAndLeave(const VoteForm& form, int stage, const QByteArray& confidence);
    /// Begins to send a vote, and is gone in the middle of it: no vote.
    void beginAndLeave(const VoteForm& form, int stage);

    [[nodiscard]] const std::vector<SentVote>& sent() const { return m_sent; }
    /// The last one that it was thanked for in a round; null when there is none.
    [[nodiscard]] const SentVote* thankedIn(const QByteArray& round) const;

    Reply get(const QByteArray& path) { return ask("GET", path, {}); }
    Reply post(const QByteArray& path, const QByteArray& form) { return ask("POST", path, form); }
    [[nodiscard]] QByteArray request(const QByteArray& method, const QByteArray& path, const QByteArray& form) const;

private:
    /// On a new connection when the old one has ended meanwhile.
    Reply ask(const QByteArray& method, const QByteArray& path, const QByteArray& form);
    void keepCookies(const Reply& reply);

    Wire m_wire;
    int m_seat;
    int m_lastStatus = 0;
    std::map<QByteArray, QByteArray> m_cookies;
    std::vector<SentVote> m_sent;
};

} // namespace atalaya::test
