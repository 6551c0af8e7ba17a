#pragma once

#include "assessments/strategy/bestplan/PlanQuestion.h"

#include <glpk.h>

namespace atalaya {

/// A question as a mixed-integer program. Lives inside guardedFromSolver(), which also takes its memory back.
///
/// Each open candidate is a binary column. The highest stage that several candidates lift an indicator to is exact by
/// levels: for each stage s above what stands already, a binary column worth weight x (s - the stage below) that may be
/// 1 only when a candidate that lifts to s or higher is chosen. A level that only one candidate reaches needs no
/// column: it is worth its part to that candidate.
class PlanModel {
public:
    PlanModel(const PlanFacts& facts, const PlanQuestion& question);

    [[nodiscard]] glp_prob* problem() const { return m_problem; }
    [[nodiscard]] const std::vector<Fate>& fates() const { return m_fates; }
    [[nodiscard]] int columnOf(std::size_t candidate) const { return m_columns[candidate]; }
    /// A value for each column, from 1 up, as the solver would have it for a plan.
    [[nodiscard]] std::vector<double> columnsFor(const std::vector<bool>& chosen) const;
    /// The plan that a solution's columns mean, each rounded to 0 or 1; absent where one is neither.
    [[nodiscard]] std::optional<std::vector<bool>> planOf(glp_prob* relaxation) const;
    /// The value of the question from the solver's objective.
    [[nodiscard]] double valueOf(double objective) const;

private:
    struct Term {
        int column = 0;
        double factor = 0;
    };
    struct Level {
        int column = 0;
        std::vector<std::size_t> reachedBy;
    };

    int addBinary(const char* kind, std::size_t number);
    void addRow(const std::vector<Term>& terms, int type, double bound);
    void addMostRow(const std::vector<qint64>& uses, qint64 most, std::optional<int> excessColumn);
    void addColumns();
    void addLevels();
    void addNeeds();
    void addLimits();
    void addTargets();
    void addDemands();
    void setAim();
    [[nodiscard]] qint64 usedAlready(const std::vector<qint64>& uses) const;
    [[nodiscard]] std::vector<qint64> amountsOfAim() const;

    const PlanFacts& m_facts;
    const PlanQuestion& m_question;
    std::vector<Fate> m_fates;
    std::vector<bool> m_in;
    glp_prob* m_problem = nullptr;
    std::vector<int> m_columns; ///< by candidate; 0 where it is settled
    std::vector<Level> m_levels;
    std::vector<Term> m_gain;  ///< above what is settled
    std::vector<int> m_excess; ///< columns: by money limit in the order of limits, then the larger of both
    double m_moneyUnit = 1.0;  ///< currency units for one of an excess column
    double m_unit = 1.0;       ///< value for one of the solver's objective
    qint64 m_settled = 0;      ///< value that is settled already
};

} // namespace atalaya
