#pragma once

#include "assessments/assessment/Assessment.h"

namespace atalaya {

enum class WayIn { Phone, Keyboard, Paper, File };

/// One vote, the same whichever way it came in. It has no name under any rule: its seat says where it comes from, and a
/// paper card counted by cluster does not even have that.
struct Ballot {
    QUuid id;        ///< made where the vote is given, so that sending it twice counts once
    QUuid round;     ///< and with it the indicator
    QUuid seat;      ///< null: a card from a tally of its cluster
    QString cluster; ///< the seat's; admit() fills it in
    int stage = 1;
    Confidence confidence = Confidence::Unstated;
    WayIn way = WayIn::Phone;
    QDateTime received;

    /// The same vote again, whenever and whichever way it arrives.
    [[nodiscard]] bool saysTheSame(const Ballot& other) const {
        return round == other.round && seat == other.seat && stage == other.stage && confidence == other.confidence;
    }
    bool operator==(const Ballot&) const = default;
};

/// How many cards of a cluster say the same.
struct CardCount {
    int stage = 1;
    Confidence confidence = Confidence::Unstated;
    int cards = 0;

    bool operator==(const CardCount&) const = default;
};

/// The paper cards of one cluster as the facilitator counts them, without seats. Becomes one Ballot a card, and takes
/// the place of the cluster's last tally.
struct PaperTally {
    QUuid id;
    QUuid round;
    QString cluster;
    std::vector<CardCount> counts;
    QDateTime received;
};

} // namespace atalaya
