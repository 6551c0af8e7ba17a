#pragma once

#include "assessments/assessment/Assessment.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

// A second opinion on every score, written from the product's rules alone and sharing no code with the library: stages
// by trying each one, exact fractions of integers instead of floating point (the random weights are quarters).

namespace atalaya::test {

struct Fraction {
    long long top = 0;
    long long bottom = 1;
};

struct OracleScore {
    bool any = false;    ///< a mean exists
    Fraction arithmetic; ///< of the means below
    double geometric = 0.0;
    Fraction lowestOfMeans;
    std::vector<int> stages; ///< of the answered indicators, sorted
    int answered = 0;
    int applicable = 0;
    int notApplicable = 0;
};

/// `evidenced` chooses the basis. Keys: codes of commitments, ids of groups, "whole".
std::map<std::string, OracleScore> oracleScores(const Framework& framework, const Assessment& assessment,
                                                bool evidenced);

/// The stage of one indicator, 0 when it is not answered or not applicable.
int oracleStage(const Framework& framework, const Assessment& assessment, const QString& code, bool evidenced);

} // namespace atalaya::test
