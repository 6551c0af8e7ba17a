#pragma once

#include "assessments/workshop/Ballot.h"
#include "views/workshop/WorkshopContext.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <optional>

class QKeyEvent;
class QStackedWidget;

namespace atalaya {

class Button;
class Label;
class SeatStep;
class VoteStep;
class WrapLabel;

/// Voting on the facilitator's own keyboard, passed round: seat number, question and criteria, thanks, and then nothing
/// of the vote is left anywhere on the screen. Covers the window, and no key reaches what lies under it, because the
/// next key of a voter must not reveal the round. When the round ends meanwhile it stays, says so, and waits for the
/// facilitator, or for the next round.
class KeyboardVoting : public QWidget {
    Q_OBJECT
public:
    /// Covers `host`, a window, and follows its size. Hidden at first.
    KeyboardVoting(const WorkshopContext& context, QWidget* host);

    /// Says in the status strip why it cannot, when no round is open.
    void begin();
    void end();
    [[nodiscard]] bool isOpen() const { return m_open; }

    /// How long a vote that is only half given stays, and how long thanks are said, in ms.
    void setTimes(int idle, int thanks);

Q_SIGNALS:
    void ended();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    enum class Step { Seat, Vote, Thanks, Over };

    void makeContent();
    /// Whether a key does not go on to where it is going.
    bool takesAway(QWidget& from, const QKeyEvent& key);
    QWidget* makeMessage();
    void followSession();
    void follow();
    void showProgress();
    void toSeat(const QString& begun = {});
    void toVote(const QString& typed);
    void send(int stage, Confidence confidence);
    void say(Step step, const QString& lead, const QString& sentence);
    void forget();
    /// What a seat is told of a vote of its own: never what it was.
    [[nodiscard]] QString noteOn(const Seat& seat) const;

    WorkshopContext m_context;
    QUuid m_round;
    QUuid m_seat;
    std::optional<Ballot> m_ballot; ///< that could not be stored, to be sent again as it is
    Step m_step = Step::Seat;
    bool m_open = false;
    QPointer<QWidget> m_before; ///< had the focus
    int m_idleTime = 60'000;
    int m_thanksTime = 3'000;
    QTimer m_idle, m_thanks;
    QMetaObject::Connection m_changed, m_voted;
    Label* m_progress = nullptr;
    Button* m_back = nullptr;
    QStackedWidget* m_steps = nullptr;
    SeatStep* m_seatStep = nullptr;
    VoteStep* m_voteStep = nullptr;
    QWidget* m_message = nullptr;
    WrapLabel* m_lead = nullptr;
    WrapLabel* m_sentence = nullptr;
};

} // namespace atalaya
