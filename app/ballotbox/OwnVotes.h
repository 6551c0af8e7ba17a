#pragma once

#include "app/ballotbox/PhonePage.h"

namespace atalaya::ballotbox {

/// What phones said in the open round, so that each can be shown its own vote and no other. The ballot box itself is
/// sealed: it says only whether a seat has voted. After a restart the phone brings its vote along, in a cookie that is
/// believed when that vote is the one that counts.
class OwnVotes {
public:
    static constexpr auto cookieName = "vote";

    void remember(const Ballot& ballot);
    /// Of the seat in the open round; nothing when it has not voted. `cookie`: what the phone brought.
    [[nodiscard]] Result<std::optional<OwnVote>> of(WorkshopSession& session, const QUuid& seat,
                                                    const QByteArray& cookie) const;
    /// "<round>.<ballot>.<stage>.<confidence>"
    [[nodiscard]] static QByteArray cookieOf(const Ballot& ballot);

private:
    std::map<QUuid, Ballot> m_bySeat; ///< of the round that is voted in
};

} // namespace atalaya::ballotbox
