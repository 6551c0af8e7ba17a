#pragma once

#include "assessments/assessment/Edits.h"

#include <QByteArray>

namespace atalaya::cli {

/// One line that `atalaya answer` reads, taken apart and turned into the changes it asks for. Members that are not
/// there leave what the assessment holds.
struct AnswerLine {
    QString indicator;
    std::vector<Change> changes;
};

/// InvalidInput with one sentence when the line is not one, or names something that `assessment` does not hold.
[[nodiscard]] Result<AnswerLine> readAnswerLine(const QByteArray& line, int number, const Assessment& assessment,
                                                const Framework& framework);

} // namespace atalaya::cli
