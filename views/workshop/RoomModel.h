#pragma once

#include "views/workshop/PhoneVoting.h"
#include "views/workshop/VotePlot.h"

#include <QObject>

namespace atalaya {

/// What the room sees, as plain words and numbers. It has no place for a name, a seat, a private note, or a tally of a
/// round that is not revealed: whoever holds one cannot show them.
struct RoomView {
    /// Welcome: before the first question, and between days. Joining: the QR code large. Talk: a question without an
    /// open vote, or between its rounds. Black: nothing, so that people look at each other.
    enum class Face { Welcome, Joining, Talk, Voting, Result, Break, Agreed, Ended, Black };
    Face face = Face::Welcome;
    QString state; ///< "Altamar"
    bool practice = false;
    QString workshop;   ///< its title
    QString commitment; ///< "Commitment 6, National CSIRTs"
    QString code;       ///< "P06-03"
    QString title;
    QString question;
    QStringList stageNames; ///< [s - 1]
    QStringList criteria;   ///< [s - 1]
    int round = 0;
    QString clock; ///< "1:12", or empty
    bool clockIsLow = false;
    int votes = 0; ///< that are in
    int seats = 0;
    std::optional<Joining> joining;
    QString network;                  ///< what the room's Wi-Fi is called, as the facilitator wrote it, or empty
    std::optional<VotePlotSpec> plot; ///< Result only
    QString verdict;                  ///< "Let us talk, then vote again."
    QString reason;                   ///< "The middle half is at stages 2 to 3."
    QString invitation;               ///< "We would like to hear a voice from stage 1 and one from stage 4."
    int agreed = 0;                   ///< Agreed only: the stage
    QString resumesAt;                ///< Break only: "10:57"

    bool operator==(const RoomView&) const = default;
};

/// The room window's own small model.
class RoomModel : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] const RoomView& view() const { return m_view; }
    void show(RoomView view);

Q_SIGNALS:
    void changed();

private:
    RoomView m_view;
};

} // namespace atalaya
