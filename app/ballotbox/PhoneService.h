#pragma once

#include "app/ballotbox/OwnVotes.h"
#include "app/ballotbox/Throttle.h"
#include "app/ballotbox/http/HttpMessage.h"
#include "assessments/foundation/Language.h"

#include <QPointer>
#include <QTimer>

namespace atalaya::ballotbox {

enum class Message;
struct JoinForm;

/// Where phones find the ballot box, and what lets them in.
struct PhoneDoor {
    QString authority; ///< "192.168.4.1:8012"; whoever asks under another name is refused
    QString code;
};

/// The name of the cookie that a phone is known by.
inline constexpr auto tokenCookie = "atalaya";

/// What the ballot box answers to phones: who may join, what is asked, and the votes. Those that come in during one
/// turn of the event loop are cast together, and each is thanked for only after it is on disk.
class PhoneService final : public QObject {
    Q_OBJECT
public:
    /// `limits` must outlive it. `session` should stay until stop(); without it nothing is taken.
    PhoneService(WorkshopSession& session, PhoneDoor door, const BallotLimits& limits, QObject* parent);

    void handle(const HttpRequest& request, const HttpReply& reply);
    void setEnd(const QDateTime& end) { m_end = end; }
    /// From now on nothing is taken.
    void stop();

Q_SIGNALS:
    void joined();
    /// Somebody tries out codes, and everybody has to wait.
    void guessed();

private:
    struct PendingVote {
        Ballot ballot;
        HttpReply reply;
    };

    [[nodiscard]] HttpAnswer answer(const HttpRequest& request);
    [[nodiscard]] std::optional<HttpAnswer> refusal(const HttpRequest& request);
    [[nodiscard]] HttpAnswer showJoin(const HttpRequest& request);
    [[nodiscard]] HttpAnswer join(const HttpRequest& request);
    [[nodiscard]] HttpAnswer takeSeat(const HttpRequest& request, JoinForm& form);
    [[nodiscard]] HttpAnswer showVote(const HttpRequest& request);
    [[nodiscard]] HttpAnswer state(const HttpRequest& request);
    /// Waits for the turn's end when there is nothing wrong with it.
    [[nodiscard]] std::optional<HttpAnswer> takeVote(const HttpRequest& request, const HttpReply& reply);
    void castAll();
    [[nodiscard]] std::vector<Casting> cast(const std::vector<Ballot>& ballots);
    /// Whether a vote of this id counts, in whichever round.
    [[nodiscard]] bool isStored(const QUuid& ballot) const;
    [[nodiscard]] HttpAnswer answerTo(const Ballot& ballot, const Casting& casting);

    /// Of the phone that asks; null when it has none.
    [[nodiscard]] Result<const Seat*> seatOf(const HttpRequest& request);
    /// Without its own vote.
    [[nodiscard]] PhonePage pageFor(const Seat& seat) const;
    /// That of the framework's words, which follow the window's.
    [[nodiscard]] const Language& language() const;
    [[nodiscard]] HttpAnswer message(int status, Message message) const;
    [[nodiscard]] HttpAnswer joinAgain(int status, const JoinForm& form) const;

    QPointer<WorkshopSession> m_session; ///< null after stop()
    PhoneDoor m_door;
    const BallotLimits& m_limits;
    mutable Language m_language; ///< what was spoken last: ask language()
    QByteArray m_styleSheet;
    QByteArray m_script;
    RequestRate m_rate;
    CodeGuesses m_guesses;
    OwnVotes m_ownVotes;
    QDateTime m_end;
    std::vector<PendingVote> m_pending;
    QTimer m_turn;
};

} // namespace atalaya::ballotbox
