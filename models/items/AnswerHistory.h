#pragma once

#include "assessments/assessment/Assessment.h"
#include "models/storage/Workspace.h"

#include <QStringList>

#include <vector>

namespace atalaya {

/// One change of an answer, in words: what a person reads below "History" (who, when, from, to).
struct AnswerEvent {
    QDateTime at;
    QString actor;
    QStringList what; ///< "stage 2 → 3", "criterion 3: not met → met", "E-004 attached"; never empty
    QString note;     ///< why, as the log has it
    QString earlier;  ///< the rationale's words before, where it was changed

    bool operator==(const AnswerEvent&) const = default;
};

/// What the log's entries of one answer of `assessment` say, latest first. Neighbouring changes of the rationale alone,
/// by the same person within ten minutes, are one: texts are stored at each pause in the typing. An entry that cannot
/// be read says so instead of being left out.
[[nodiscard]] std::vector<AnswerEvent> answerEvents(const Framework& framework, const Assessment& assessment,
                                                    const std::vector<LogEntry>& entries);

} // namespace atalaya
