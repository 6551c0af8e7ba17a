#pragma once

#include "assessments/assessment/Assessment.h"
#include "tests/assessments/scoring/Fraction.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

// A second opinion on every score, written from the product's rules alone and sharing no code with the library: stages
// by trying each one, exact fractions of integers instead of floating point, the ranking by looking for the next one
// again and again. All weights must be quarters, as the random ones are.

namespace atalaya::test {

/// What section 4 says of one question. Zeros and nothing where it says nothing.
struct OracleIndicator {
    bool answered = false;
    bool notApplicable = false;
    int claimed = 0;
    int evidenced = 0;
    std::vector<int> ahead;
    std::optional<int> target;
    Fraction weight{1, 1};

    [[nodiscard]] int stage(bool onEvidence) const { return onEvidence ? evidenced : claimed; }
    [[nodiscard]] int gap(bool onEvidence) const;
};

/// The same set of values under each of the three means.
struct OracleMeans {
    Fraction arithmetic;
    double geometric = 0.0;
    Fraction lowest;
};

struct OracleScore {
    std::optional<OracleMeans> now;
    std::optional<OracleMeans> target;
    std::vector<int> stages; ///< of the answered indicators, sorted
    int answered = 0;
    int applicable = 0;
    int notApplicable = 0;
    Fraction weight{1, 1}; ///< of a commitment

    [[nodiscard]] bool provisional() const { return answered != applicable; }
    [[nodiscard]] bool printed() const; ///< as a number
};

struct OracleGap {
    QString indicator;
    int stage = 0;
    int target = 0;
    Fraction priority;
    bool quickWin = false;
};

OracleIndicator oracleIndicator(const Framework& framework, const Assessment& assessment, const QString& code);

/// `evidenced` chooses the basis. Keys: codes of commitments, ids of groups, "whole".
std::map<std::string, OracleScore> oracleScores(const Framework& framework, const Assessment& assessment,
                                                bool evidenced);

/// In the order of their ranks.
std::vector<OracleGap> oracleGaps(const Framework& framework, const Assessment& assessment, bool evidenced);

} // namespace atalaya::test
