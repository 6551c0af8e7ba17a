#pragma once

#include <QByteArray>
#include <QString>
#include <QUuid>

#include <map>

namespace atalaya::test {

/// A row of the table of votes, whether or not it counts.
struct StoredVote {
    QUuid round;
    QUuid seat;
    int stage = 0;
    QByteArray confidence;
    bool counts = true;
};

/// All votes of a workspace file, read past the program, by the ballots' ids.
[[nodiscard]] std::map<QUuid, StoredVote> storedVotes(const QString& path);

} // namespace atalaya::test
