#pragma once

#include "assessments/workshop/Admission.h"
#include "assessments/workshop/Progress.h"
#include "assessments/workshop/RevealedRound.h"
#include "assessments/workshop/WorkshopEdits.h"
#include "tests/support/Builders.h"

#include <gtest/gtest.h>

namespace atalaya::test {

/// A workshop with people in it. Clusters "A", "B", "C" (and so on) with as many seats as are asked for, numbered
/// through; every question is answered by all. Each step must succeed, or fails the test.
class Room {
public:
    explicit Room(const std::vector<int>& seatsByCluster, Attribution attribution = Attribution::ByGroup,
                  int smallestGroup = 3);

    void make(const WorkshopChange& change);
    /// What refuses a change, which must be refused with a complete sentence.
    [[nodiscard]] Error refusal(const WorkshopChange& change) const;

    /// Opens the next round of an indicator, and becomes the round of the votes below.
    void open(const QString& indicator);
    void reveal();
    void close();
    /// Stored and taken, as every way in does it. Gives the ballot's id.
    QUuid vote(int seat, int stage, Confidence confidence = Confidence::Unstated);
    void tally(const QString& cluster, const std::vector<CardCount>& counts);
    /// One vote a seat from seat 1 on: "3 3 4" is three votes.
    void votes(const std::vector<int>& stages);
    [[nodiscard]] Ballot ballot(int seat, int stage) const;
    [[nodiscard]] Admission ask(const Ballot& ballot) const { return admit(workshop, box(), ballot); }
    [[nodiscard]] const Seat& seat(int number) const;
    [[nodiscard]] BallotBox& box() { return boxes[round]; }
    [[nodiscard]] const BallotBox& box() const { return boxes.at(round); }
    [[nodiscard]] const Round& current() const { return *workshop.round(round); }
    [[nodiscard]] RevealedRound revealed() const { return RevealedRound::of(workshop, round, box()).value(); }
    /// A time on the first day, in minutes after nine.
    [[nodiscard]] static QDateTime at(int minute);

    FrameworkPtr framework = smallFramework();
    Workshop workshop;
    std::map<QUuid, BallotBox> boxes;
    QUuid round;
    std::vector<Ballot> stored;      ///< as a store would have them
    std::vector<QUuid> replaced;     ///< ids of those that count no more
    mutable std::uint64_t clock = 0; ///< makes ids and times differ
};

} // namespace atalaya::test
