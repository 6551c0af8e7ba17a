#pragma once

#include "views/widgets/Panel.h"
#include "views/workshop/WorkshopContext.h"

namespace atalaya {

class BallotSquares;
class Button;
class ClockControls;
class Label;
class Tag;
class WrapLabel;

/// The vote on a question: whether one is open, how many ballots are in and whose are missing, and what can be done.
/// Before the reveal it knows nothing else: no tally, no colour, no order.
class VoteCard : public Panel {
    Q_OBJECT
public:
    explicit VoteCard(const WorkshopContext& context, QWidget* parent = nullptr);

    /// The time that a vote is given, in seconds: to read five criteria and choose one.
    static constexpr int voteSeconds = 120;
    /// What Space does within so many ms of opening a vote is asked about while ballots are missing: it may be the
    /// second half of a double press.
    static constexpr int tooSoon = 1'000;

    void showItem(const QString& indicator);
    /// After a vote; costs no more than a few words.
    void showProgress();
    /// Opens the next round of the question, or closes the open one and reveals it.
    void openOrReveal(bool byKey);
    [[nodiscard]] ClockControls* clock() const { return m_clock; }
    [[nodiscard]] Button* mainButton() const { return m_main; }

Q_SIGNALS:
    void paperAsked();
    void keyboardAsked();
    void filesAsked();
    void phonesAsked();
    /// To another question.
    void itemAsked(const QString& indicator);
    void nextAsked();

private:
    void build();
    QWidget* makeProgress();
    QWidget* makeButtons();
    void showButtons(const Workshop& workshop, const QString& why);
    [[nodiscard]] QString stateWords(const Workshop& workshop) const;
    [[nodiscard]] QString sentence(const Workshop& workshop, const QString& why) const;
    void press();
    void openVote();
    void reveal();
    void stopVote();
    void begin();
    [[nodiscard]] const Round* openRound() const;

    WorkshopContext m_context;
    QString m_indicator;
    Label* m_state = nullptr;
    Tag* m_noTally = nullptr;
    ClockControls* m_clock = nullptr;
    WrapLabel* m_sentence = nullptr;
    QWidget* m_progress = nullptr;
    Label* m_count = nullptr;
    WrapLabel* m_ways = nullptr;
    WrapLabel* m_missing = nullptr;
    BallotSquares* m_squares = nullptr;
    Button* m_main = nullptr;
    Button* m_begin = nullptr;
    Button* m_paper = nullptr;
    Button* m_keyboard = nullptr;
    Button* m_files = nullptr;
    Button* m_phones = nullptr;
    Button* m_stop = nullptr;
};

} // namespace atalaya
