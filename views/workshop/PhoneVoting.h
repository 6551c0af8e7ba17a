#pragma once

#include "models/session/StepName.h"
#include "models/session/WorkshopSession.h"

#include <QObject>

#include <optional>
#include <vector>

namespace atalaya {

/// A network of this computer on which phones may be waited for.
struct NetworkPlace {
    QString name;    ///< as the system calls it: "wlan0"
    QString address; ///< of this computer there: "192.168.4.1"
    bool isWireless = false;
    bool isLoopback = false; ///< only this computer itself can reach it

    bool operator==(const NetworkPlace&) const = default;
};

/// How a phone joins.
struct Joining {
    QString url;     ///< what the QR code says: "http://192.168.4.1:8012/?c=T7K4"
    QString address; ///< what somebody types: "192.168.4.1:8012"
    QString code;    ///< short, without letters that are taken for others: "T7K4"

    bool operator==(const Joining&) const = default;
};

/// Voting by phone over the room's own network: off until it is started, seen while it is on. It gives the votes to the
/// session that it was started with, and nothing but the question and its criteria leaves the computer. What it is is
/// not known here: the program hands in its ballot box (app/ballotbox), the tests what they like.
class PhoneVoting : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Networks that are up, the likeliest first: wireless, then others, loopback last.
    [[nodiscard]] virtual std::vector<NetworkPlace> places() const = 0;
    /// Listens on that address only. `port` 0: one that the system gives. `session` must stay until stop(). Refused,
    /// with a sentence, when the address is gone or the port taken.
    virtual Outcome start(WorkshopSession& session, const NetworkPlace& place, int port) = 0;
    /// Phones that ask afterwards find nobody. Harmless when it is not on.
    virtual void stop() = 0;

    [[nodiscard]] bool isOn() const { return joining().has_value(); }
    /// Absent while it is off.
    [[nodiscard]] virtual std::optional<Joining> joining() const = 0;
    [[nodiscard]] virtual int port() const = 0;
    /// Seats that a phone has, whether or not it is awake.
    [[nodiscard]] virtual int phones() const = 0;
    /// Lets a seat be taken by another phone: one was lost, or took the wrong seat.
    virtual Outcome release(const QUuid& seat) = 0;
    /// When the vote should be in, for the phones to show; invalid: no time is given.
    virtual void setEnd(const QDateTime& end) = 0;

Q_SIGNALS:
    /// Started, stopped, another phone.
    void changed();
    /// Something that the facilitator should look into, as a sentence with the next step: somebody tries out codes.
    /// Said anew when the language of the window changes.
    void warned(const atalaya::StepName& sentence);
};

} // namespace atalaya
