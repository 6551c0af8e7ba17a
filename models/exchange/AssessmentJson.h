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

// The parts that a workspace stores and its change log records one by one, as canonical JSON without white space. A
// part at its default is "{}" (open points: "[]"). Reading back gives an equal part when it was stored in canonical
// form; what supports an answer comes back sorted by id.

[[nodiscard]] QByteArray answerJson(const Answer& answer);
[[nodiscard]] QByteArray evidenceJson(const Evidence& evidence);
[[nodiscard]] QByteArray targetJson(const Target& target);
[[nodiscard]] QByteArray weightJson(const Weight& weight);
[[nodiscard]] QByteArray scopeJson(const Scope& scope);
[[nodiscard]] QByteArray noteJson(const CommitmentNote& note);
[[nodiscard]] QByteArray openPointsJson(const std::vector<OpenPoint>& points);
[[nodiscard]] QByteArray methodJson(const Method& method);
[[nodiscard]] QByteArray briefJson(const MinisterBrief& brief);
[[nodiscard]] QByteArray planJson(const Plan& plan);

/// Damaged, with the pointer in the detail, when `json` is not such a part. Any number of stages is allowed here.
[[nodiscard]] Result<Answer> answerFromJson(const QByteArray& json);
[[nodiscard]] Result<Evidence> evidenceFromJson(const QByteArray& json);
[[nodiscard]] Result<Target> targetFromJson(const QByteArray& json);
[[nodiscard]] Result<Weight> weightFromJson(const QByteArray& json);
[[nodiscard]] Result<Scope> scopeFromJson(const QByteArray& json);
[[nodiscard]] Result<CommitmentNote> noteFromJson(const QByteArray& json);
[[nodiscard]] Result<std::vector<OpenPoint>> openPointsFromJson(const QByteArray& json);
[[nodiscard]] Result<Method> methodFromJson(const QByteArray& json);
[[nodiscard]] Result<MinisterBrief> briefFromJson(const QByteArray& json);
[[nodiscard]] Result<Plan> planFromJson(const QByteArray& json);

/// Eight characters that stand for the whole content, "7KQ4-M2XD": the first 40 bits of the SHA-256 of
/// writeAssessmentJson() in Crockford's base 32.
[[nodiscard]] QString verificationCode(const Assessment& assessment);

} // namespace atalaya
