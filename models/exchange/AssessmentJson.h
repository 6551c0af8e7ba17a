#pragma once

#include "assessments/assessment/Edits.h"

#include <QByteArray>

namespace atalaya {

/// The documented, versioned exchange format of one whole assessment (schema: ":/schemas/assessment.schema.json").
/// Canonical: the same assessment gives the same bytes, whatever order things were entered in; reading and writing
/// again gives the same bytes.
inline constexpr int assessmentFormatVersion = 1;

[[nodiscard]] QByteArray writeAssessmentJson(const Assessment& assessment);

struct ReadAssessment {
    std::optional<Assessment> assessment; ///< absent when there are problems
    std::vector<ContentProblem> problems;
};

/// What an assessment file says about itself, before its framework is known.
struct AssessmentHeader {
    int formatVersion = 0;
    QString frameworkId;
    QString frameworkVersion;
};

/// The problem says what is wrong when the bytes are not JSON, not an assessment, or of a newer format version.
[[nodiscard]] tl::expected<AssessmentHeader, ContentProblem> peekAssessmentJson(const QString& name,
                                                                                const QByteArray& bytes);

/// Treats `bytes` as hostile. A newer format version is one problem that says so.
[[nodiscard]] ReadAssessment readAssessmentJson(const Framework& framework, const QString& name,
                                                const QByteArray& bytes);

/// Eight characters that stand for the whole content, "7KQ4-M2XD": the first 40 bits of the SHA-256 of
/// writeAssessmentJson() in Crockford's base 32.
[[nodiscard]] QString verificationCode(const Assessment& assessment);

} // namespace atalaya
