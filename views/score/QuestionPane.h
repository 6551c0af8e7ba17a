#pragma once

#include "assessments/scoring/Explanation.h"
#include "models/session/AssessmentSession.h"

#include <QPointer>
#include <QWidget>

class QBoxLayout;
class QHBoxLayout;
class QLayout;

namespace atalaya {

class Button;
class ClampedLabel;
class ElidedLabel;
class IconButton;
class Label;
class LinkButton;
class NoticeBox;
class ReasonPanel;
class ResultStrip;
class StageCards;
class WindowStyle;
class WrapLabel;

/// The middle of Score: where the question comes from, the question, its stages side by side, what follows from the
/// answer, and what can be done. Shows; ScorePage edits.
class QuestionPane : public QWidget {
    Q_OBJECT
public:
    explicit QuestionPane(const WindowStyle& style, QWidget* parent = nullptr);

    /// `indicator` empty: nothing is shown.
    void show(AssessmentSession* session, const QString& indicator);
    /// Shows and paints the stages as the session has them now, and leaves all the rest to show().
    void showStages();
    /// Where there is little height: the paragraph in one line, why it is asked behind a button.
    void setShort(bool isShort);
    /// Where there is little width: the commitment's paragraph and the way to it behind that button too, stages below
    /// each other.
    void setNarrow(bool narrow);
    /// Shows or hides what is behind the button, and the whole of the paragraph.
    void toggleBackground();
    /// Asks why the question is not applicable; `before` is the reason given before.
    void askReason(const QString& before);
    /// Widgets of the page at the left of the head, shown where panes are hidden.
    void addToHead(QWidget* widget);
    /// Which question it is of how many, with the ways to those beside it, goes to the end of the head of a page that
    /// has its own; null: back into the pane's.
    void putPositionInto(QBoxLayout* head);

    /// The answer is that of the last round, and nobody has confirmed it.
    [[nodiscard]] bool isCarried() const { return m_isCarried; }
    [[nodiscard]] StageCards* cards() const { return m_cards; }
    [[nodiscard]] ReasonPanel* reasonPanel() const { return m_reason; }
    [[nodiscard]] Button* notApplicableButton() const { return m_notApplicable; }
    [[nodiscard]] Button* reviewButton() const { return m_review; }
    [[nodiscard]] IconButton* backgroundButton() const { return m_background; }

Q_SIGNALS:
    void declarationWanted(const QString& commitment);
    void notApplicableWanted();
    void reviewWanted();
    void confirmWanted();
    /// Whether there is anything to confirm has changed.
    void carriedChanged(bool isCarried);
    void moveWanted(int step);
    void unansweredWanted();
    void whyWanted(atalaya::Quantity quantity);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void layOut();
    QLayout* makeCommitment();
    QWidget* makeActions();
    void showActions(const Answer* answer);
    void showNotice(const Answer* answer);
    void moveByArrows();
    void fold();

    const WindowStyle& m_style;
    QPointer<AssessmentSession> m_session;
    QString m_indicator;
    bool m_short = false;
    bool m_narrow = false;
    bool m_open = false; ///< the background
    bool m_isCarried = false;
    QHBoxLayout* m_head = nullptr;
    Label* m_commitment = nullptr;
    ElidedLabel* m_commitmentTitle = nullptr;
    LinkButton* m_declaration = nullptr;
    QWidget* m_position = nullptr;
    Label* m_place = nullptr;
    IconButton* m_up = nullptr;
    IconButton* m_down = nullptr;
    QWidget* m_quoted = nullptr;
    ClampedLabel* m_verbatim = nullptr;
    Label* m_translation = nullptr; ///< that these words are not the official ones
    Label* m_title = nullptr;
    IconButton* m_background = nullptr;
    WrapLabel* m_question = nullptr;
    WrapLabel* m_why = nullptr;
    NoticeBox* m_notice = nullptr;
    Button* m_confirm = nullptr;
    StageCards* m_cards = nullptr;
    ReasonPanel* m_reason = nullptr;
    ResultStrip* m_strip = nullptr;
    QWidget* m_actions = nullptr;
    Button* m_notApplicable = nullptr;
    Button* m_review = nullptr;
    Button* m_previous = nullptr;
    Button* m_unanswered = nullptr;
    Button* m_next = nullptr;
};

} // namespace atalaya
