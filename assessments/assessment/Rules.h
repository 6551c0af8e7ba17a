#pragma once

#include "assessments/assessment/Edits.h"

namespace atalaya {

/// One broken rule: where it is for a person (a code, or empty), where in the exchange format, what is so, what would
/// be allowed.
struct Violation {
    QString subject;
    QString pointer;
    QString what;
    QString allowed;

    [[nodiscard]] Error error() const;
    [[nodiscard]] ContentProblem problem() const;
};
/// A JSON pointer's next step: into a member, escaped as RFC 6901 says, or to a place in a list.
[[nodiscard]] QString pointerStep(const QString& pointer, QString member);
[[nodiscard]] QString pointerStep(const QString& pointer, std::size_t place);
[[nodiscard]] std::vector<ContentProblem> problemsOf(const std::vector<Violation>& violations);

/// The rules that hold over an assessment, part by part, so that an edit checks what it touched and an import checks
/// everything with the same words. Keeps references: a short-lived helper.
class Rules {
public:
    Rules(const Framework& framework, const Assessment& assessment)
        : m_framework(framework), m_assessment(assessment) {}

    void checkAll();
    void checkIdentity();
    void checkHead();
    void checkScope();
    void checkIndicator(const QString& code, const QString& pointer);
    void checkAnswer(const QString& code, const Answer& answer);
    void checkTarget(const QString& code, const Target& target);
    void checkWeight(const QString& code, const Weight& weight);
    void checkEvidence();
    void checkNotes();
    void checkOpenPoints();
    void checkMethod();
    void checkBrief();
    void checkPlan();

    [[nodiscard]] const std::vector<Violation>& violations() const { return m_violations; }

private:
    void add(const QString& subject, const QString& pointer, const QString& what, const QString& allowed);
    void checkLength(const QString& text, qsizetype most, const QString& subject, const QString& pointer);
    void checkPiece(const Evidence& piece, const QString& pointer);
    void checkLift(const Lift& lift, const QString& subject, const QString& pointer);
    void checkName(const QString& name, qsizetype longest, const QString& pointer);
    void checkStage(int stage, const QString& subject, const QString& pointer);
    void checkDate(const QDate& date, const QString& subject, const QString& pointer);
    void checkCost(qint64 cost, const QString& subject, const QString& pointer);
    void checkCluster(const QString& cluster, const QString& subject, const QString& pointer);

    const Framework& m_framework;
    const Assessment& m_assessment;
    std::vector<Violation> m_violations;
};

} // namespace atalaya
