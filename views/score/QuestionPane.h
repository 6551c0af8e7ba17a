#pragma once

#include "assessments/scoring/Explanation.h"
#include "models/session/AssessmentSession.h"

#include <QPointer>
#include <QWidget>

class QBoxLayout;
class QHBoxLayout;

namespace atalaya {

class Button;
class ClampedLabel;
class IconButton;
class IconLabel;
class Label;
class LinkButton;
class NoticeBox;
class NumberButton;
class ReasonPanel;
class StageCards;
class StageNumber;
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
    /// Where there is little height: the paragraph in one line, why it is asked behind a sign.
    void setShort(bool isShort);
    /// Where there is little width: without the commitment and the way to its paragraph, stages below each other.
    void setNarrow(bool narrow);
    /// Asks why the question is not applicable; `before` is the reason given before.
    void askReason(const QString& before);
    /// Widgets of the page at the left of the head, shown where panes are hidden.
    void addToHead(QWidget* widget);
    /// Which question it is of how many, with the ways to those beside it, goes to the end of the head of a page that
    /// has its own; null: back into the pane's.
    void putPositionInto(QBoxLayout* head);

    [[nodiscard]] StageCards* cards() const { return m_cards; }
    [[nodiscard]] ReasonPanel* reasonPanel() const { return m_reason; }
    [[nodiscard]] Button* notApplicableButton() const { return m_notApplicable; }
    [[nodiscard]] Button* reviewButton() const { return m_review; }

Q_SIGNALS:
    void declarationWanted(const QString& commitment);
    void notApplicableWanted();
    void reviewWanted();
    void confirmWanted();
    void moveWanted(int step);
    void unansweredWanted();
    void whyWanted(atalaya::Quantity quantity);

private:
    void build();
    void layOut();
    QWidget* makeStrip();
    StageNumber* makeNumber(const QString& meaning, Quantity quantity, QWidget* parent);
    QWidget* makeActions();
    void showResult(const IndicatorScore& score, const Answer* answer, const Indicator& indicator);
    void showNotice(const Answer* answer);

    const WindowStyle& m_style;
    QPointer<AssessmentSession> m_session;
    QString m_indicator;
    bool m_short = false;
    QHBoxLayout* m_head = nullptr;
    Label* m_commitment = nullptr;
    Label* m_commitmentTitle = nullptr;
    LinkButton* m_declaration = nullptr;
    QWidget* m_position = nullptr;
    Label* m_place = nullptr;
    IconButton* m_up = nullptr;
    IconButton* m_down = nullptr;
    QWidget* m_quoted = nullptr;
    ClampedLabel* m_verbatim = nullptr;
    Label* m_title = nullptr;
    IconLabel* m_whySign = nullptr;
    WrapLabel* m_question = nullptr;
    WrapLabel* m_why = nullptr;
    NoticeBox* m_notice = nullptr;
    StageCards* m_cards = nullptr;
    ReasonPanel* m_reason = nullptr;
    QWidget* m_strip = nullptr;
    StageNumber* m_claimed = nullptr;
    StageNumber* m_evidenced = nullptr;
    Label* m_targetHead = nullptr;
    StageNumber* m_target = nullptr;
    NumberButton* m_gapSize = nullptr;
    Label* m_gapHead = nullptr;
    ClampedLabel* m_gap = nullptr;
    QWidget* m_actions = nullptr;
    QBoxLayout* m_actionRows = nullptr;
    Button* m_notApplicable = nullptr;
    Button* m_review = nullptr;
    Button* m_previous = nullptr;
    Button* m_unanswered = nullptr;
    Button* m_next = nullptr;
};

} // namespace atalaya
