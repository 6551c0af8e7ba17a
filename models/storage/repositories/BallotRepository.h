#pragma once

#include "assessments/workshop/BallotBox.h"
#include "models/storage/sql/Database.h"

namespace atalaya::storage {

/// Keeps votes, one row each, in the order in which they came. Runs inside its caller's transaction. No statement of it
/// counts or groups by what was voted: whoever wants a tally goes by a RevealedRound.
class BallotRepository {
public:
    struct Row {
        qint64 sequence = 0; ///< in its round, from 1
        Ballot ballot;
        QString hash;
        bool replaced = false;
    };

    explicit BallotRepository(Database& database) : m_database(database) {}

    /// Those of a round, as they came.
    [[nodiscard]] Result<std::vector<Row>> rows(const QUuid& round) const;
    /// Refused when its round is not open, or when its id or its seat is there already.
    [[nodiscard]] Outcome add(const Ballot& ballot);
    /// Whether a vote of this id is there and was not replaced.
    [[nodiscard]] Result<bool> counts(const QUuid& ballot) const;
    /// Of a vote of this id, counting or replaced; null when there is none.
    [[nodiscard]] Result<QUuid> roundOf(const QUuid& ballot) const;
    /// Busy when it is not there, or was replaced before.
    [[nodiscard]] Outcome replace(const QUuid& round, const QUuid& ballot);

    /// What add() wrote as the row's hash: SHA-256 over the hash of the row before it in its round (of the first: the
    /// round's id) and the row's fields, each preceded by its length as eight bytes, highest first, in UTF-8: id,
    /// sequence, seat, cluster, stage, confidence, way in, time.
    [[nodiscard]] static QString hashOf(const QString& previous, const Row& row);
    /// What the log keeps of a round that is over: how many votes count, how many were replaced, and one hash over all.
    [[nodiscard]] static QString seal(const std::vector<Row>& rows);
    [[nodiscard]] static Result<BallotBox> box(const QUuid& round, const std::vector<Row>& rows);

private:
    Database& m_database;
};

} // namespace atalaya::storage
