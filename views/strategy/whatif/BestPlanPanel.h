#pragma once

#include <QWidget>

namespace atalaya {

class Button;
class NoticeBox;
class ProgressRow;
class WindowStyle;
class WrapLabel;

/// What the search for the best plan says: how far it is, what it found and how sure that is, why the action one is on
/// is in it or out, and what the next unit of budget would buy.
class BestPlanPanel : public QWidget {
    Q_OBJECT
public:
    explicit BestPlanPanel(const WindowStyle& style, QWidget* parent = nullptr);

    /// A search began: nothing of the last one is shown.
    void begin(const QString& words);
    /// A search about what was found: that stays.
    void beginBeside(const QString& words);
    /// How good the best is that was found so far.
    void setProgress(const QString& words);
    /// It is over.
    void end();
    enum class Outcome { Best, Found, None }; ///< Found: a plan, of which nobody knows that it is the best
    /// `next`: what more budget would buy; may be empty. `isOpen`: a longer search could say more.
    void showOutcome(Outcome outcome, const QString& sentence, const QString& next, bool isOpen);
    /// The plan or the limits are no longer those that were searched for.
    void setOutdated(bool isOutdated);
    /// What is chosen is no longer the plan that was found. Not said of one that is outdated.
    void setDeparted(bool isDeparted);
    /// Of the action one is on; empty: nothing is said. `canAsk`: whether what it costs to insist on it can be asked.
    void showReason(const QString& sentence, bool canAsk);
    void clear();

    [[nodiscard]] QString outcome() const { return m_outcomeText; }
    [[nodiscard]] QString reason() const;

Q_SIGNALS:
    void cancelled();
    void lossWanted();
    void againWanted();
    void longerWanted(); ///< the same search, for longer
    void backWanted();   ///< to the plan that was found

private:
    void showWhole();

    const WindowStyle& m_style;
    ProgressRow* m_progress;
    WrapLabel* m_status;
    NoticeBox* m_outcome;
    WrapLabel* m_next;
    NoticeBox* m_outdated;
    NoticeBox* m_departed;
    WrapLabel* m_reason;
    Button* m_loss;
    Button* m_longer;
    bool m_isOpen = false;
    QString m_outcomeText;
};

} // namespace atalaya
