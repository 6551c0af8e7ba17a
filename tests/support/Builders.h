#pragma once

#include "assessments/assessment/Assessment.h"

#include <cstdint>

namespace atalaya::test {

/// Makes a small framework in a line or two:
///     FrameworkBuilder(5).group("core", true).commitment("P01", 3).commitment("P02", 2).build()
/// Indicators are called "P01-01", "P01-02", ... Every text is filled in, none empty. Stage 2 asks for grade C, higher
/// stages for B, as in the shipped framework, unless grade() says otherwise. Two clusters, "C01" and "C02".
class FrameworkBuilder {
public:
    explicit FrameworkBuilder(int stages = 5);

    FrameworkBuilder& group(const char* id, bool headline = false);
    /// Into the last group (one called "all" when there is none).
    FrameworkBuilder& commitment(const char* code, int indicators, double weight = 1.0);
    FrameworkBuilder& indicatorWeight(const char* code, double weight);
    FrameworkBuilder& grade(int stage, EvidenceGrade minimum);
    [[nodiscard]] FrameworkPtr build() const;

private:
    Framework m_framework;
};

/// Five stages; "context": P01 (2 indicators), P02 (1); "core", the headline: P03 (3), P04 (4); "institutional": P05
/// (2).
[[nodiscard]] FrameworkPtr smallFramework();

/// Makes an assessment of a framework by its codes, checking nothing, so that tests can also build what no edit allows.
class AssessmentBuilder {
public:
    explicit AssessmentBuilder(FrameworkPtr framework);

    /// Marks as one click leaves them: lower ones overtaken, the stage's own met.
    AssessmentBuilder& stage(const char* indicator, int stage);
    /// One letter a stage from 1 up: 'm' met, 'o' overtaken, 'n' not met, '-' not assessed.
    AssessmentBuilder& marks(const char* indicator, const char* letters);
    AssessmentBuilder& notApplicable(const char* indicator, const char* reason = "No such thing exists here.");
    AssessmentBuilder& toConfirm(const char* indicator);
    AssessmentBuilder& target(const char* indicator, int stage, QDate by = {});
    AssessmentBuilder& weight(const char* code, double value, const char* reason = "Decided on 12 March 2026.");
    AssessmentBuilder& evidence(const char* code, EvidenceGrade grade, EvidenceKind kind = EvidenceKind::Report,
                                std::optional<QDate> reviewBy = std::nullopt);
    AssessmentBuilder& attach(const char* indicator, const char* evidence, std::optional<int> stage = std::nullopt);
    AssessmentBuilder& scope(const Scope& scope);
    AssessmentBuilder& mean(MeanKind mean);
    AssessmentBuilder& basis(Basis basis);
    AssessmentBuilder& action(const Action& action);
    [[nodiscard]] const Assessment& build() const { return m_assessment; }

private:
    FrameworkPtr m_framework;
    Assessment m_assessment;
};

/// The same id for the same name, always.
[[nodiscard]] QUuid idOf(const QString& name);

/// A complete assessment that passes checkAssessment() and uses every feature: all patterns of marks, not applicable,
/// not answered, to confirm, evidence of all grades, kinds and validity attached to answers and to criteria, weights,
/// targets, scope, means, texts in several scripts, notes, method, brief and plan. Depends on the seed only.
[[nodiscard]] Assessment randomAssessment(const Framework& framework, std::uint64_t seed);

} // namespace atalaya::test
