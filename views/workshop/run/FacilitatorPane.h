#pragma once

#include "assessments/workshop/Distribution.h"
#include "views/workshop/WorkshopContext.h"
#include "views/workshop/run/RoomFace.h"

#include <map>

class QBoxLayout;

namespace atalaya {

class AgendaColumn;
class Button;
class Hairline;
class NoticeBox;
class PrivateNotes;
class QuestionHead;
class RecordColumn;
class ResultCard;
class VoteCard;

/// The facilitator's panel, which nobody else sees: the agenda with its clock, the vote on the question that is looked
/// at and its result once it is revealed, and what the room came to. Follows the workshop; a vote that comes in changes
/// a few words and no more.
class FacilitatorPane : public QWidget {
    Q_OBJECT
public:
    explicit FacilitatorPane(const WorkshopContext& context, QWidget* parent = nullptr);

    /// Another workshop is worked on, or none.
    void showWorkshop();
    /// What participants filled in before the workshop, by indicator: on what they agree can be shortened.
    void setPreSurvey(const std::map<QString, Distribution>& answers);
    /// Looks at a question of the agenda.
    void turnTo(const QString& indicator);
    /// The question that is looked at: at first what the room is busy with, else the next without a result. Empty while
    /// there is none.
    [[nodiscard]] QString indicator() const { return m_indicator; }
    /// Stores what is half typed.
    void leave();

    [[nodiscard]] std::vector<KeyHint> keyHints() const;
    [[nodiscard]] std::vector<KeyGroup> keyGroups() const;

public Q_SLOTS:
    /// By key: opens the next round of the question, or closes the open one and reveals it.
    void openOrReveal();
    void addMinute();
    /// A field for a point of the parking lot.
    void parkThis();
    void nextItem();
    void previousItem();
    void toggleClock();

Q_SIGNALS:
    void prepareAsked();
    void listAsked();
    void minutesAsked();
    void paperAsked();
    void keyboardAsked();
    void filesAsked();
    void phonesAsked();
    /// Opens the room window, or closes it.
    void roomAsked();
    void roomFaceAsked(atalaya::RoomFace face);
    void indicatorChanged(const QString& indicator);
    void hintsChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Fold { Three, Two, One };

    void build();
    QWidget* makeMiddle();
    void wire();
    void follow(const WorkshopDelta& delta);
    void holdClock();
    void followAssessment(const AssessmentDelta& delta);
    void showItem();
    void showAdvice();
    void move(int step);
    [[nodiscard]] QString firstItem() const;
    void fold();

    WorkshopContext m_context;
    QString m_indicator;
    std::vector<QMetaObject::Connection> m_followed;
    Fold m_fold = Fold::Three;
    bool m_agendaOut = false;
    AgendaColumn* m_agenda = nullptr;
    Hairline* m_agendaLine = nullptr;
    Button* m_showAgenda = nullptr;
    QBoxLayout* m_columns = nullptr; ///< middle and record: side by side, or one below the other
    QWidget* m_middle = nullptr;
    QuestionHead* m_question = nullptr;
    VoteCard* m_vote = nullptr;
    ResultCard* m_result = nullptr;
    NoticeBox* m_advice = nullptr;
    PrivateNotes* m_notes = nullptr;
    Hairline* m_recordLine = nullptr;
    RecordColumn* m_record = nullptr;
};

} // namespace atalaya
