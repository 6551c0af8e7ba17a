#include "app/ballotbox/Throttle.h"

#include <algorithm>

namespace atalaya::ballotbox {
namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

constexpr auto window = 10s;
/// Far more than a room has; a larger table would be an attack on the memory.
constexpr qsizetype mostAddresses = 4096;

int wholeSeconds(milliseconds time) {
    return static_cast<int>(std::max<milliseconds::rep>(1, std::chrono::ceil<std::chrono::seconds>(time).count()));
}

} // namespace

int RequestRate::waitAfterOneMore(const QHostAddress& address) {
    const milliseconds now = m_limits.clock();
    if (m_windows.size() >= mostAddresses) {
        m_windows.clear();
    }
    Window& here = m_windows[address];
    if (here.requests == 0 || now - here.from >= window) {
        here = {now, 0};
    }
    if (here.requests >= m_limits.requestsPerAddress) {
        return wholeSeconds(here.from + window - now);
    }
    ++here.requests;
    return 0;
}

int CodeGuesses::wait(const QHostAddress& address) const {
    const milliseconds now = m_limits.clock();
    milliseconds until = m_byAddress.value(address).until;
    if (m_everybodyWaits) {
        until = std::max<milliseconds>(until, m_minute + 1min);
    }
    return until > now ? wholeSeconds(until - now) : 0;
}

bool CodeGuesses::wrong(const QHostAddress& address) {
    const milliseconds now = m_limits.clock();
    forgetOld(now);
    Tries& tries = m_byAddress[address];
    tries.last = now;
    if (++tries.wrong >= m_limits.wrongCodes) {
        // Doubled so often that it is the longest anyway.
        const int doublings = std::min(tries.wrong - m_limits.wrongCodes, 20);
        const auto seconds = std::min<qint64>(qint64(m_limits.firstWait) << doublings, m_limits.longestWait);
        tries.until = now + std::chrono::seconds(seconds);
    }
    if (now - m_minute >= 1min || m_inMinute == 0) {
        m_minute = now;
        m_inMinute = 0;
        m_everybodyWaits = false;
    }
    const bool waited = m_everybodyWaits;
    m_everybodyWaits = ++m_inMinute >= m_limits.wrongCodesPerMinute;
    return m_everybodyWaits && !waited;
}

void CodeGuesses::forgetOld(milliseconds now) {
    const milliseconds old = now - 2 * std::chrono::seconds(m_limits.longestWait);
    m_byAddress.removeIf([old](const auto& one) { return one.value().last < old; });
    if (m_byAddress.size() >= mostAddresses) {
        m_byAddress.clear();
    }
}

} // namespace atalaya::ballotbox
