#pragma once

#include "app/ballotbox/BallotLimits.h"

#include <QHash>
#include <QHostAddress>

namespace atalaya::ballotbox {

/// How many requests an address makes in ten seconds.
class RequestRate {
public:
    explicit RequestRate(const BallotLimits& limits) : m_limits(limits) {}

    /// Counts one more. Nothing, or after how many seconds the address may ask again.
    [[nodiscard]] int waitAfterOneMore(const QHostAddress& address);

private:
    struct Window {
        std::chrono::milliseconds from{};
        int requests = 0;
    };
    const BallotLimits& m_limits;
    QHash<QHostAddress, Window> m_windows;
};

/// Slows down whoever tries out join codes: an address after some wrong ones, longer each time, and everybody when many
/// wrong ones come from everywhere.
class CodeGuesses {
public:
    explicit CodeGuesses(const BallotLimits& limits) : m_limits(limits) {}

    /// 0, or after how many seconds a code from this address is looked at again.
    [[nodiscard]] int wait(const QHostAddress& address) const;
    /// True when from now on everybody waits, which the facilitator should know.
    bool wrong(const QHostAddress& address);
    void right(const QHostAddress& address) { m_byAddress.remove(address); }

private:
    struct Tries {
        int wrong = 0;
        std::chrono::milliseconds until{}; ///< no code is looked at before
        std::chrono::milliseconds last{};
    };
    void forgetOld(std::chrono::milliseconds now);

    const BallotLimits& m_limits;
    QHash<QHostAddress, Tries> m_byAddress;
    std::chrono::milliseconds m_minute{}; ///< when it began
    int m_inMinute = 0;
    bool m_everybodyWaits = false;
};

} // namespace atalaya::ballotbox
