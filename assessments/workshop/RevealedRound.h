#pragma once

#include "assessments/workshop/Agreement.h"
#include "assessments/workshop/BallotBox.h"
#include "assessments/workshop/Merging.h"

#include <set>

namespace atalaya {

/// How a group voted. Without a spread when it has fewer than two votes.
struct GroupPicture {
    MergedGroup group;
    Distribution votes;
};

/// A vote with the seat it came from.
struct NamedVote {
    QUuid seat;
    int stage = 1;
    Confidence confidence = Confidence::Unstated;

    bool operator==(const NamedVote&) const = default;
};

/// Whom to hear first: the votes outside the middle half, whose reasons a Delphi asks for (N. Dalkey, The Delphi
/// Method, RAND RM-5888, 1969). Who they are is said as far as the rule allows: seats when named, groups when by group,
/// nobody under the Chatham House rule, where a voice is asked for by its stage alone and comes forward by itself.
struct Voice {
    int stage = 1;
    int votes = 0;
    std::vector<QUuid> seats;
    std::vector<MergedGroup> groups;
};

/// How many of those who voted twice chose a higher or a lower stage the second time.
struct VotesMoved {
    int both = 0;
    int up = 0;
    int down = 0;

    bool operator==(const VotesMoved&) const = default;
};

/// The votes of a round that was revealed. There is no other way to a tally, and none to this before the reveal. What
/// it tells of people follows the workshop's rule; the whole is told under every rule.
class RevealedRound {
public:
    /// NotFound for a round that the workshop has not, Refused before the reveal, Damaged when the box does not hold as
    /// many votes as were there at the reveal.
    [[nodiscard]] static Result<RevealedRound> of(const Workshop& workshop, const QUuid& round, const BallotBox& box);

    [[nodiscard]] const Round& round() const { return m_round; }
    [[nodiscard]] const Distribution& votes() const { return m_votes; }
    [[nodiscard]] const std::map<Confidence, int>& confidence() const { return m_confidence; }
    [[nodiscard]] const std::map<WayIn, int>& byWay() const { return m_byWay; }
    [[nodiscard]] int seats() const;

    /// By group, small ones merged. Empty when only the whole may be shown.
    [[nodiscard]] std::vector<GroupPicture> byGroup() const;
    /// Votes with their seats, by seat number, when the workshop is named; empty otherwise.
    [[nodiscard]] std::vector<NamedVote> named() const;
    /// Seats that voted; nothing of what they said.
    [[nodiscard]] std::set<QUuid> seatsThatVoted() const;
    /// From the lowest stage up. When nobody is outside the middle half, its two ends; none when all agree or fewer
    /// than two voted.
    [[nodiscard]] std::vector<Voice> voices() const;
    /// Since an earlier round of the same indicator. Absent when fewer voted in both than the smallest group.
    [[nodiscard]] std::optional<VotesMoved> movedSince(const RevealedRound& earlier) const;

private:
    friend class SessionVotes;
    RevealedRound() = default;

    /// Of votes that came from a seat; shown when named, else compared only.
    std::map<QUuid, NamedVote> m_bySeat;
    std::map<QString, Distribution> m_byCluster;
    Round m_round;
    Attribution m_attribution = Attribution::ChathamHouse;
    int m_leastShown = 1;
    std::vector<QUuid> m_order; ///< seats by their numbers
    std::vector<MergedGroup> m_groups;
    Distribution m_votes;
    std::map<Confidence, int> m_confidence;
    std::map<WayIn, int> m_byWay;
};

/// How many took part, for the minutes: those who have a seat and are not away, and whoever voted in one of `rounds`
/// before they left. Of paper cards, which have no seat, as many as there were at the best attended vote.
[[nodiscard]] std::vector<MergedGroup> attendanceOf(const Workshop& workshop, const std::vector<RevealedRound>& rounds);

} // namespace atalaya
