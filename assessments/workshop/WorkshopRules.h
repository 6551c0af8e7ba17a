#pragma once

#include "assessments/assessment/Rules.h"
#include "assessments/workshop/Workshop.h"

namespace atalaya {

/// The rules that hold over a workshop, part by part in files of their own: who and when, and what happened. Keeps
/// references: a short-lived helper.
class WorkshopRules {
public:
    WorkshopRules(const Framework& framework, const Workshop& workshop)
        : m_framework(framework), m_workshop(workshop) {}

    void checkAll();

    [[nodiscard]] const std::vector<Violation>& violations() const { return m_violations; }

private:
    void checkHead();
    void checkAttribution();
    void checkDays();
    void checkBreaks(const WorkshopDay& day, const QString& pointer);
    void checkClusters();
    void checkSeats();
    void checkAgenda();

    void checkRounds();
    void checkRound(const Round& round, const QString& pointer);
    void checkTurnout(const Round& round, const QString& pointer);
    void checkResults();
    void checkDissents(const QString& indicator, const RoomResult& result, const QString& pointer);
    void checkParked();
    void checkNotes();
    void checkCourse();

    void add(const QString& subject, const QString& pointer, const QString& what, const QString& allowed);
    void checkText(const QString& text, qsizetype most, const QString& subject, const QString& pointer);
    void checkNeeded(const QString& text, qsizetype most, const QString& subject, const QString& pointer);
    void checkIndicator(const QString& indicator, const QString& pointer);
    void checkClusterIds(const QStringList& ids, const QString& subject, const QString& pointer);
    void checkMinutes(int minutes, const QString& subject, const QString& pointer);

    const Framework& m_framework;
    const Workshop& m_workshop;
    std::vector<Violation> m_violations;
};

} // namespace atalaya
