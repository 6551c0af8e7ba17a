#pragma once

#include "assessments/assessment/Assessment.h"

#include <QDateTime>

namespace atalaya {

/// Under which rule the room speaks. Decides what may be stored and shown: names with votes; groups but no names; or
/// neither (the Chatham House rule, https://www.chathamhouse.org/about-us/chatham-house-rule: neither the identity nor
/// the affiliation of a speaker is revealed), where no name is ever stored.
enum class Attribution { Named, ByGroup, ChathamHouse };

/// A threshold of three is the usual minimum frequency in statistical disclosure control (Hundepool et al., Handbook on
/// Statistical Disclosure Control, 2010, section 4.2).
inline constexpr int usualSmallestGroup = 3;
/// A group of one is a person.
inline constexpr int leastSmallestGroup = 2;
inline constexpr int mostSmallestGroup = 20;

struct Break {
    QTime start;
    int minutes = 15;

    bool operator==(const Break&) const = default;
};

/// Clock times are those of the place.
struct WorkshopDay {
    QDate date;
    QTime start;
    QTime end;
    std::vector<Break> breaks; ///< in their order, inside the day, not overlapping

    /// From start to end, without the breaks.
    [[nodiscard]] int workingMinutes() const;
    bool operator==(const WorkshopDay&) const = default;
};

/// Who sits together. Usually one of the framework's clusters, with its id.
struct WorkshopCluster {
    QString id;
    QString name;
    QStringList institutions; ///< invited; never tied to a seat

    bool operator==(const WorkshopCluster&) const = default;
};

/// A participant's place. Under the Chatham House rule its number is all that anybody knows of a person.
struct Seat {
    QUuid id;
    int number = 0; ///< from 1, unique
    QString cluster;
    QString name;      ///< or empty; always empty under the Chatham House rule
    bool away = false; ///< not waited for; whoever votes from it is counted all the same

    bool operator==(const Seat&) const = default;
};

/// One question of the agenda, in its order.
struct AgendaItem {
    QString indicator;
    int minutes = 12;
    QStringList clusters; ///< which answer it; empty: all

    bool operator==(const AgendaItem&) const = default;
};

/// Open: votes come in, nobody sees a tally. Revealed: the picture is shown and no vote is taken any more. Closed:
/// over, after its reveal or, when the vote was stopped, without one, and then its votes are never shown.
enum class RoundState { Open, Revealed, Closed };

/// How many of a cluster could vote in a round, and did. Says nothing of what they voted.
struct Turnout {
    QString cluster;
    int seats = 0;
    int votes = 0;

    bool operator==(const Turnout&) const = default;
};

/// One blind vote on one indicator. Holds no vote itself: those are in its BallotBox.
struct Round {
    QUuid id;
    QString indicator;
    int number = 1; ///< of the indicator, from 1
    RoundState state = RoundState::Open;
    QDateTime opened;
    QDateTime revealed; ///< invalid: not revealed
    QDateTime closed;
    QStringList clusters;         ///< which answer, as the agenda said when it was opened; never empty
    std::vector<Turnout> turnout; ///< as it was at the reveal; empty before

    [[nodiscard]] bool wasRevealed() const { return state != RoundState::Open && revealed.isValid(); }
    bool operator==(const Round&) const = default;
};

/// What the room came to on an indicator.
struct RoomResult {
    enum class Kind { Agreed, AgreedWithDissent, Parked };
    Kind kind = Kind::Agreed;
    int stage = 0;                 ///< 0 when parked
    QUuid round;                   ///< the revealed one it rests on; may be null when parked
    QString reason;                ///< why the room settled on this, or what keeps it from doing so
    std::vector<Dissent> dissents; ///< the minority's views, when agreed with dissent
    QDateTime recorded;

    bool operator==(const RoomResult&) const = default;
};

/// Something said that belongs elsewhere, kept for later.
struct ParkedPoint {
    QUuid id;
    QString indicator; ///< or empty
    QString text;
    QDateTime at;

    bool operator==(const ParkedPoint&) const = default;
};

/// What the room was busy with, and when. The open one says where the workshop stands, also after a crash.
struct Stretch {
    QString indicator; ///< empty: a break
    QDateTime from;
    QDateTime to; ///< invalid while it lasts

    [[nodiscard]] bool isBreak() const { return indicator.isEmpty(); }
    [[nodiscard]] bool isRunning() const { return !to.isValid(); }
    bool operator==(const Stretch&) const = default;
};

/// A room that agrees on scores: who, when, on what, and what came of it. A value: copy it freely, change it only
/// through edit() in workshop/WorkshopEdits.h. It holds no vote, so that whoever stores, logs, sends or shows one
/// cannot give a tally away; votes are in a BallotBox per round.
struct Workshop {
    QUuid id;
    QUuid assessment;
    QString title;
    QString place;
    std::vector<WorkshopDay> days;
    Attribution attribution = Attribution::ByGroup;
    int smallestGroup = usualSmallestGroup; ///< smaller ones are merged wherever groups are shown, unless named
    bool hasHeldNames = false; ///< a name was once stored, so the history has it: never the Chatham House rule again
    int stages = 5;            ///< of the framework's scale
    std::vector<WorkshopCluster> clusters;
    std::vector<Seat> seats; ///< in the order of their numbers
    std::vector<AgendaItem> agenda;
    std::vector<Round> rounds;             ///< in the order of their opening
    std::map<QString, RoomResult> results; ///< by indicator
    std::vector<ParkedPoint> parked;
    std::map<QString, QString> privateNotes; ///< by indicator, or empty for the whole; the facilitator's, never printed
    std::vector<Stretch> course;             ///< in order
    QDateTime ended;                         ///< invalid while it goes on

    [[nodiscard]] const WorkshopCluster* cluster(const QString& id) const;
    [[nodiscard]] const Seat* seat(const QUuid& id) const;
    [[nodiscard]] const AgendaItem* item(const QString& indicator) const;
    [[nodiscard]] const Round* round(const QUuid& id) const;
    [[nodiscard]] const Round* openRound() const;
    /// The last one of an indicator, in whatever state.
    [[nodiscard]] const Round* lastRound(const QString& indicator) const;
    [[nodiscard]] const Round* lastRevealed(const QString& indicator) const;
    /// What the room is busy with: the stretch that lasts, or null.
    [[nodiscard]] const Stretch* now() const;
    /// Ids of the clusters that answer an item: those it names, or all.
    [[nodiscard]] QStringList answering(const AgendaItem& item) const;
    [[nodiscard]] bool hasBegun() const { return !rounds.empty(); }
    bool operator==(const Workshop&) const = default;
};

} // namespace atalaya
