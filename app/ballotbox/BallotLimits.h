#pragma once

#include <chrono>
#include <functional>

namespace atalaya::ballotbox {

/// How much the ballot box takes from anybody, so that the window stays alive whatever comes in. Tests lower them.
struct BallotLimits {
    int headBytes = 8192; ///< request line and header fields
    int bodyBytes = 4096;
    int connections = 600;           ///< open at the same time; more are closed at once
    int connectionsPerAddress = 300; ///< a room behind one address has three or so for each phone
    int acceptedPerTurn = 32;        ///< connections taken before the window has its turn
    int workPerTurn = 6;             ///< ms spent on requests before the window has its turn
    int requestTimeout = 10000;   ///< ms from the first byte of a request to its last, for its answer to be given, and
                                  ///< for that to be fetched
    int idleTimeout = 30000;      ///< ms that a connection may say nothing
    int requestsPerAddress = 600; ///< in 10 s; enough for a room behind one address
    int farewell = 6000;          ///< ms for which phones are still told that the workshop has ended
    int wrongCodes = 5;           ///< of one address, before it waits
    int firstWait = 30;           ///< s, doubled with each further wrong code
    int longestWait = 600;        ///< s
    int wrongCodesPerMinute = 60; ///< of all together, before everybody waits

    /// A clock that only goes forward.
    std::function<std::chrono::milliseconds()> clock = [] {
        return std::chrono::duration_cast<std::chrono::milliseconds>(
            std::chrono::steady_clock::now().time_since_epoch());
    };
};

} // namespace atalaya::ballotbox
