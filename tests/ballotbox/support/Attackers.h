#pragma once

#include "tests/ballotbox/support/Phone.h"

#include <atomic>
#include <map>
#include <mutex>

namespace atalaya::test {

/// People who mean a ballot box harm, each from an address of its own, until isOver. What they are answered is counted.
class Attackers {
public:
    explicit Attackers(quint16 port) : m_port(port) {}

    // One for each thread.

    /// Bytes that are no request, half requests, and connections that say nothing.
    void sendGarbage();
    /// Requests that announce or bring far more than a request has.
    void sendHugeRequests();
    /// Many connections, each of which sends a byte now and then, so that none ever has a whole request.
    void trickle();
    /// Tries one code after the other.
    void guessCodes();
    /// Votes with a token and a ballot that are made up.
    void forgeVotes(const QByteArray& round);

    std::atomic<bool> isOver = false;
    /// How often each status was the answer. 0: the connection was ended instead.
    [[nodiscard]] std::map<int, int> answers() const;
    [[nodiscard]] int guessesLookedAt() const { return m_lookedAt; }

private:
    void count(int status);
    [[nodiscard]] Wire wire();

    quint16 m_port;
    std::atomic<int> m_hosts = 200 * 256;
    std::atomic<int> m_lookedAt = 0;
    mutable std::mutex m_mutex;
    std::map<int, int> m_answers;
};

} // namespace atalaya::test
