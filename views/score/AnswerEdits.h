#pragma once

#include "models/session/Desk.h"
#include "models/session/StepName.h"

#include <QCoreApplication>

#include <functional>

namespace atalaya {

class Notices;

/// Somebody said in this round that the question does not apply. What was only carried over waits to be said again.
[[nodiscard]] bool isSaidNotApplicable(const Answer* answer);

/// What can be done to the answer of one question, each as one step of the history with a name that a person can read.
/// Without an assessment, or off its scale, nothing happens; what the rules refuse, the session says.
class AnswerEdits {
    Q_DECLARE_TR_FUNCTIONS(AnswerEdits)
public:
    /// All outlive this. `storeTyped` is called before each edit, so that what is half typed is a step of its own.
    AnswerEdits(Desk& desk, Notices& notices, std::function<void()> storeTyped);

    /// Also says in the status strip what became met and overtaken.
    void chooseStage(const QString& indicator, int stage);
    void chooseMark(const QString& indicator, int stage, Mark mark);
    /// Met, not met, overtaken, not assessed, and met again.
    void cycleMark(const QString& indicator, int stage);
    bool setNotApplicable(const QString& indicator, const QString& reason);
    void makeApplicable(const QString& indicator);
    void toggleReview(const QString& indicator);
    void setConfidence(const QString& indicator, Confidence confidence);
    /// False: it is not with the answer, because the rules or what somebody else wrote meanwhile are in its way.
    bool writeRationale(const QString& indicator, const QString& text);
    void clear(const QString& indicator);
    /// Takes a carried-over answer as it is.
    void confirm(const QString& indicator);
    void detach(const QString& indicator, const EvidenceUse& use);

private:
    [[nodiscard]] AssessmentSession* session() const { return m_desk.session(); }
    bool edit(const Change& change, const StepName& name);
    void tellStage(const QString& indicator, int stage);

    Desk& m_desk;
    Notices& m_notices;
    std::function<void()> m_storeTyped;
};

} // namespace atalaya
