#pragma once

#include "assessments/findings/PlanFindingWords.h"
#include "tests/support/Builders.h"

#include <gtest/gtest.h>

namespace atalaya::test {

inline const QDate dayOfLook(2026, 7, 1);

inline Action planned(const QString& code, QDate start, QDate end, ActionStatus status, int progress = 0) {
    Action action;
    action.id = idOf(code);
    action.code = code;
    action.title = QStringLiteral("Action ") + code;
    action.leadBody = QStringLiteral("CSIRT");
    action.start = start;
    action.end = end;
    action.status = status;
    action.progress = progress;
    return action;
}

inline Measure counted(const QString& code, Frequency frequency, std::vector<Reading> readings = {}) {
    Measure measure;
    measure.id = idOf(code);
    measure.code = code;
    measure.title = QStringLiteral("Measure ") + code;
    measure.frequency = frequency;
    measure.readings = std::move(readings);
    return measure;
}

/// What findings and cards say of a small assessment with gaps, on `dayOfLook`.
class StrategyLook : public testing::Test {
protected:
    [[nodiscard]] ScoreSheet sheet() const { return scoreAssessment(*framework, assessment); }
    [[nodiscard]] QStringList found(PlanCheck check, QDate day = dayOfLook) const {
        QStringList codes;
        for (const PlanFinding& finding : planFindings(*framework, assessment, sheet(), day)) {
            if (finding.check == check) {
                EXPECT_TRUE(codes.isEmpty()) << "one finding a check";
                for (const PlanSubject& subject : finding.subjects) {
                    codes << subject.code;
                }
                const PlanFindingWords words{Language()};
                EXPECT_FALSE(words.title(finding).contains(QLatin1Char('%'))) << words.title(finding).toStdString();
                EXPECT_TRUE(words.sentence(finding).endsWith(QLatin1Char('.')));
                EXPECT_TRUE(codes.front().isEmpty() || words.sentence(finding).contains(codes.front()));
            }
        }
        return codes;
    }

    FrameworkPtr framework = smallFramework();
    Assessment assessment = AssessmentBuilder(framework)
                                .stage("P03-01", 2)
                                .stage("P03-02", 3)
                                .stage("P04-01", 1)
                                .stage("P05-01", 5)
                                .target("P03-01", 4)
                                .target("P04-01", 2)
                                .target("P03-02", 3)
                                .build();
};

} // namespace atalaya::test
