#pragma once

#include "assessments/assessment/Assessment.h"

#include <QWidget>

class QKeyEvent;

namespace atalaya {

class Button;
class Label;
class NoticeBox;
class SegmentedControl;
class VoteChoices;
class WindowStyle;
class WrapLabel;

/// Where somebody votes on the shared keyboard: the question, its criteria, how sure they are, and one button that
/// repeats the choice. Holds the choice only until clear().
class VoteStep : public QWidget {
    Q_OBJECT
public:
    explicit VoteStep(const WindowStyle& style, QWidget* parent = nullptr);

    /// For a seat; `note` says whether it has voted before. Nothing is chosen.
    void show(const Framework& framework, const Indicator& indicator, int seat, const QString& note);
    /// Nothing of the vote is left.
    void clear();
    /// Why the vote was not taken.
    void tell(const QString& lead, const QString& sentence);
    void takeFocus();
    /// Figures choose a stage, letters say how sure, Enter sends. False: another key.
    bool takeKey(const QKeyEvent& key);
    /// Asks for a stage when none is chosen.
    void send();

Q_SIGNALS:
    void sendWanted(int stage, atalaya::Confidence confidence);
    /// Something was chosen: somebody is at it.
    void touched();

private:
    [[nodiscard]] Confidence confidence() const;
    void showChoice(int stage);

    const WindowStyle& m_style;
    const QStringList m_keys; ///< of low, medium and high, in the window's language
    int m_ceiling = 0;
    QStringList m_stageNames;
    Label* m_seat;
    WrapLabel* m_note;
    Label* m_code;
    WrapLabel* m_question;
    VoteChoices* m_choices;
    SegmentedControl* m_sure;
    NoticeBox* m_notice;
    Button* m_send;
};

} // namespace atalaya
