#pragma once

#include "models/items/AnswerEvidenceModel.h"
#include "views/widgets/AfterPaint.h"

#include <QWidget>

namespace atalaya {

class Button;
class CrosswalkPart;
class DoneActionsPart;
class HistoryPart;
class Label;
class LinkButton;
class LastRoundPart;
class RationaleField;
class SectionHeading;
class SegmentedControl;
class WholeList;
class WindowStyle;
class WrapLabel;

/// What stands behind an answer: why, how sure, on what proof, what it was last time, what other instruments ask, and
/// who changed it when. Shows; ScorePage edits.
class AnswerPane : public QWidget {
    Q_OBJECT
public:
    /// What a narrow window shows one at a time.
    enum class Part { Why = 1, Proof = 2, Last = 4, All = 7 };

    /// `now`: the time, for "today 10:42".
    AnswerPane(const WindowStyle& style, std::function<QDateTime()> now, QWidget* parent = nullptr);

    /// Takes the rationale of a question; false when it did not get where it belongs.
    using WriteRationale = std::function<bool(const QString& indicator, const QString& text)>;
    void setWriteRationale(WriteRationale write) { m_write = std::move(write); }

    /// Stores what is half typed for the question before. Null or an empty indicator: nothing is shown.
    void show(AssessmentSession* session, const QString& indicator);
    void setPart(Part part);
    void storeTyped();

    [[nodiscard]] RationaleField* rationale() const { return m_rationale; }
    [[nodiscard]] SegmentedControl* confidence() const { return m_confidence; }
    [[nodiscard]] Button* attachButton() const { return m_attach; }
    [[nodiscard]] WholeList* evidenceList() const { return m_evidenceList; }
    /// Where the keys arrive among the proof: the list, or the way to attach where it is empty.
    [[nodiscard]] QWidget* proof() const;

Q_SIGNALS:
    /// As RationaleField::notKept().
    void rationaleNotKept(const QString& indicator, const QString& words, bool isOvertaken);
    /// Unstated: the one that was chosen is taken back.
    void confidenceChosen(atalaya::Confidence confidence);
    void attachWanted();
    void detachWanted(const atalaya::EvidenceUse& use);
    /// To the piece of evidence in the register.
    void evidenceWanted(const QUuid& evidence);
    /// To the card of the question among those of "one stage more", where actions are drafted.
    void cardWanted();
    /// Why that stage, in the last round?
    void whyLastWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeWhy();
    QWidget* makeProof();
    void showAnswer();
    void showHistory();

    const WindowStyle& m_style;
    QPointer<AssessmentSession> m_session;
    QString m_indicator;
    WriteRationale m_write;
    AnswerEvidenceModel m_evidence;
    QWidget* m_parts[5] = {};
    Label* m_saved = nullptr;
    RationaleField* m_rationale = nullptr;
    SegmentedControl* m_confidence = nullptr;
    SectionHeading* m_proofHead = nullptr;
    Button* m_attach = nullptr;
    WholeList* m_evidenceList = nullptr;
    WrapLabel* m_noEvidence = nullptr;
    DoneActionsPart* m_done = nullptr;
    LinkButton* m_card = nullptr;
    LastRoundPart* m_last;
    CrosswalkPart* m_crosswalk;
    HistoryPart* m_history;
    AfterPaint m_historyLater;
};

} // namespace atalaya
