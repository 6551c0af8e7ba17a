#pragma once

#include "models/session/WorkshopSession.h"

namespace atalaya::ballotbox {

/// What a phone said last in the open round.
struct OwnVote {
    int stage = 0; ///< 0: it is stored, but was given another way or before a restart, so that nobody knows it
    Confidence confidence = Confidence::Unstated;

    bool operator==(const OwnVote&) const = default;
};

/// All that a phone is shown, as plain words and numbers: the question and its criteria, and what the phone itself
/// said. It has no place for a name, a score, evidence, another question or a tally: whoever writes the page holds
/// none.
struct PhonePage {
    enum class Face {
        Vote,     ///< a question to answer
        NotAsked, ///< a vote is open, but not for this group
        Look,     ///< the last vote is revealed
        Wait,     ///< for the next question
        Ended,
    };
    Face face = Face::Wait;
    int seat = 0; ///< its number; 0: none
    QUuid round;  ///< the open one, or null
    int number = 0;
    QString title;
    QString question;
    QStringList stageNames;     ///< [s - 1]
    QStringList criteria;       ///< [s - 1]
    std::optional<OwnVote> own; ///< absent: the seat has not voted
    std::optional<int> seconds; ///< left for the vote

    bool operator==(const PhonePage&) const = default;
};

/// The one place where the phone's view is taken from the workshop.
[[nodiscard]] PhonePage phonePageOf(const Workshop& workshop, const Framework& framework, const Seat& seat);

} // namespace atalaya::ballotbox
