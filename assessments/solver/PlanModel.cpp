#include "assessments/solver/PlanModel.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

namespace atalaya {
namespace {

/// Amounts are divided by their greatest common divisor; where the largest is still above this, by powers of two, which
/// keeps each exact. The solver's tolerances are relative to about 1.
constexpr double mostFactor = 1 << 20;

/// Σ of an objective up to which the solver's bounds are told apart to less than 1.
constexpr double mostObjective = 1 << 30;

qint64 commonDivisor(const std::vector<qint64>& amounts, const std::vector<int>& columns) {
    qint64 common = 0;
    for (std::size_t i = 0; i < amounts.size(); ++i) {
        common = columns[i] > 0 ? std::gcd(common, amounts[i]) : common;
    }
    return common;
}

double powerOfTwoFor(double largest, double most) {
    double factor = 1.0;
    while (largest * factor > most) {
        factor /= 2.0;
    }
    return factor;
}

template <class Number> std::string numbered(const char* kind, Number number) {
    std::string name = kind;
    name += std::to_string(number);
    return name;
}

} // namespace

PlanModel::PlanModel(const PlanFacts& facts, const PlanQuestion& question)
    : m_facts(facts)
    , m_question(question)
    , m_fates(facts.fates(question.isMoneyFree(), question.isWorkFree()))
    , m_in(facts.count, false)
    , m_problem(glp_create_prob())
    , m_columns(facts.count, 0) {
    for (std::size_t i = 0; i < facts.count; ++i) {
        m_in[i] = m_fates[i] == Fate::In;
    }
    glp_set_prob_name(m_problem, "plan");
    addColumns();
    addLevels();
    addNeeds();
    addLimits();
    addTargets();
    addDemands();
    setAim();
}

int PlanModel::addBinary(const char* kind, std::size_t number) {
    const int column = glp_add_cols(m_problem, 1);
    glp_set_col_name(m_problem, column, numbered(kind, number).c_str());
    glp_set_col_kind(m_problem, column, GLP_BV);
    return column;
}

void PlanModel::addRow(const std::vector<Term>& terms, int type, double bound) {
    std::vector<int> columns{0};
    std::vector<double> factors{0.0};
    for (const Term& term : terms) {
        if (term.factor < 0.0 || term.factor > 0.0) {
            columns.push_back(term.column);
            factors.push_back(term.factor);
        }
    }
    const int row = glp_add_rows(m_problem, 1);
    glp_set_row_name(m_problem, row, numbered("r", row).c_str());
    glp_set_row_bnds(m_problem, row, type, bound, bound);
    glp_set_mat_row(m_problem, row, static_cast<int>(columns.size()) - 1, columns.data(), factors.data());
}

void PlanModel::addColumns() {
    for (std::size_t i = 0; i < m_facts.count; ++i) {
        m_columns[i] = m_fates[i] == Fate::Open ? addBinary("x", i + 1) : 0;
    }
}

void PlanModel::addLevels() {
    const std::vector<int> base = m_facts.stagesWith(m_in);
    std::size_t number = 0;
    for (std::size_t at = 0; at < base.size(); ++at) {
        if (m_facts.weight[at] == 0) {
            continue;
        }
        std::map<int, std::vector<std::size_t>> byStage;
        for (std::size_t i = 0; i < m_facts.count; ++i) {
            for (const PlanLift& lift : m_facts.lifts[i]) {
                if (m_columns[i] > 0 && lift.indicator == static_cast<int>(at) && lift.toStage > base[at]) {
                    byStage[lift.toStage].push_back(i);
                }
            }
        }
        int below = base[at];
        for (auto stage = byStage.begin(); stage != byStage.end(); ++stage) {
            Level level;
            for (auto higher = stage; higher != byStage.end(); ++higher) {
                level.reachedBy.insert(level.reachedBy.end(), higher->second.begin(), higher->second.end());
            }
            const double worth = double(m_facts.weight[at] * (stage->first - below));
            below = stage->first;
            if (level.reachedBy.size() == 1) {
                m_gain.push_back({m_columns[level.reachedBy.front()], worth});
                continue;
            }
            level.column = addBinary("y", ++number);
            std::vector<Term> terms{{level.column, 1.0}};
            for (const std::size_t candidate : level.reachedBy) {
                terms.push_back({m_columns[candidate], -1.0});
            }
            addRow(terms, GLP_UP, 0.0);
            m_gain.push_back({level.column, worth});
            m_levels.push_back(std::move(level));
        }
    }
    // One term for each column: a candidate may be worth several levels.
    std::map<int, double> summed;
    for (const Term& term : m_gain) {
        summed[term.column] += term.factor;
    }
    m_gain.clear();
    for (const auto& [column, factor] : summed) {
        m_gain.push_back({column, factor});
    }
}

void PlanModel::addNeeds() {
    const auto has = [](const std::vector<int>& sorted, int member) {
        return std::binary_search(sorted.begin(), sorted.end(), member);
    };
    for (std::size_t i = 0; i < m_facts.count; ++i) {
        for (const int need : m_facts.needs[i]) {
            // One that another of its needs asks for anyway says nothing new.
            const bool isImplied = std::any_of(m_facts.needs[i].begin(), m_facts.needs[i].end(), [&](int other) {
                return other != need && has(m_facts.closure[static_cast<std::size_t>(other)], need) &&
                       !has(m_facts.closure[static_cast<std::size_t>(need)], other) &&
                       !has(m_facts.closure[static_cast<std::size_t>(other)], static_cast<int>(i));
            });
            const int column = m_columns[static_cast<std::size_t>(need)];
            if (m_columns[i] > 0 && column > 0 && !isImplied) {
                addRow({{m_columns[i], 1.0}, {column, -1.0}}, GLP_UP, 0.0);
            }
        }
    }
}

qint64 PlanModel::usedAlready(const std::vector<qint64>& uses) const {
    qint64 sum = 0;
    for (std::size_t i = 0; i < uses.size(); ++i) {
        sum += m_in[i] ? uses[i] : 0;
    }
    return sum;
}

void PlanModel::addMostRow(const std::vector<qint64>& uses, qint64 most, std::optional<int> excessColumn) {
    const qint64 common = commonDivisor(uses, m_columns);
    if (common == 0 && !excessColumn) {
        return;
    }
    const qint64 divisor = excessColumn ? 1 : common;
    const qint64 left = most - usedAlready(uses);
    qint64 sum = 0;
    qint64 largest = 1;
    for (std::size_t i = 0; i < uses.size(); ++i) {
        sum += m_columns[i] > 0 ? uses[i] : 0;
        largest = m_columns[i] > 0 ? std::max(largest, uses[i] / divisor) : largest;
    }
    if (sum <= left && !excessColumn) {
        return;
    }
    const double scale = powerOfTwoFor(double(largest), mostFactor);
    std::vector<Term> terms;
    for (std::size_t i = 0; i < uses.size(); ++i) {
        if (m_columns[i] > 0) {
            terms.push_back({m_columns[i], double(uses[i] / divisor) * scale});
        }
    }
    if (excessColumn) {
        terms.push_back({*excessColumn, -m_moneyUnit * scale});
    }
    // Rounded down: a sum of whole numbers is whole.
    const qint64 whole = left >= 0 ? left / divisor : -((-left + divisor - 1) / divisor);
    addRow(terms, GLP_UP, double(whole) * scale);
}

void PlanModel::addLimits() {
    const bool hasExcess = m_question.aim == PlanQuestion::Aim::Excess || m_question.excessAtMost;
    if (hasExcess) {
        // Columns for money are counted in a unit in which the largest is about 1.
        double largest = 1.0;
        for (const qint64 cost : m_facts.cost) {
            largest = std::max(largest, double(cost));
        }
        m_moneyUnit = 1.0 / powerOfTwoFor(largest, 1024.0);
    }
    std::vector<Term> years;
    std::optional<int> total;
    const auto addAmount = [&](const char* name) {
        const int column = glp_add_cols(m_problem, 1);
        glp_set_col_name(m_problem, column, name);
        glp_set_col_bnds(m_problem, column, GLP_LO, 0.0, 0.0);
        m_excess.push_back(column);
        return column;
    };
    for (const PlanLimit& limit : m_facts.limits) {
        if (limit.isMoney() && hasExcess) {
            const bool isYear = limit.kind == PlanLimit::Kind::Budget;
            const int column = addAmount(numbered("e", limit.year).c_str());
            addMostRow(limit.uses, limit.most, column);
            if (isYear) {
                years.push_back({column, 1.0});
            } else {
                total = column;
            }
        } else if (limit.isMoney() ? !m_question.isMoneyFree() : !m_question.isWorkFree()) {
            addMostRow(limit.uses, limit.most, std::nullopt);
        }
    }
    if (!hasExcess) {
        return;
    }
    const int both = addAmount("e");
    years.push_back({both, -1.0});
    addRow(years, GLP_UP, 0.0);
    if (total) {
        addRow({{*total, 1.0}, {both, -1.0}}, GLP_UP, 0.0);
    }
    if (m_question.excessAtMost) {
        glp_set_col_bnds(m_problem, both, GLP_DB, 0.0, std::max(1e-9, double(*m_question.excessAtMost) / m_moneyUnit));
    }
}

void PlanModel::addTargets() {
    const std::vector<int> base = m_facts.stagesWith(m_in);
    for (std::size_t at = 0; at < base.size(); ++at) {
        if (m_facts.target[at] <= base[at]) {
            continue;
        }
        std::vector<Term> terms;
        for (std::size_t i = 0; i < m_facts.count; ++i) {
            for (const PlanLift& lift : m_facts.lifts[i]) {
                if (m_columns[i] > 0 && lift.indicator == static_cast<int>(at) && lift.toStage >= m_facts.target[at]) {
                    terms.push_back({m_columns[i], 1.0});
                }
            }
        }
        addRow(terms, GLP_LO, 1.0);
    }
}

void PlanModel::addDemands() {
    const qint64 lacking = m_question.gainAtLeast - m_facts.gainOf(m_in);
    if (lacking > 0) {
        addRow(m_gain, GLP_LO, double(lacking));
    }
    if (m_question.costAtMost) {
        addMostRow(m_facts.cost, *m_question.costAtMost, std::nullopt);
    }
}

std::vector<qint64> PlanModel::amountsOfAim() const {
    if (m_question.aim == PlanQuestion::Aim::Use) {
        return m_question.use->uses;
    }
    std::vector<qint64> amounts = m_facts.cost;
    if (m_question.aim == PlanQuestion::Aim::Order) {
        for (std::size_t i = 0; i < amounts.size(); ++i) {
            amounts[i] = m_facts.orderOf(i);
        }
    }
    return amounts;
}

void PlanModel::setAim() {
    using Aim = PlanQuestion::Aim;
    glp_set_obj_dir(m_problem, m_question.isMost() ? GLP_MAX : GLP_MIN);
    if (m_question.aim == Aim::Gain) {
        m_unit = 1.0;
        m_settled = m_facts.gainOf(m_in);
        for (const Term& term : m_gain) {
            glp_set_obj_coef(m_problem, term.column, term.factor);
        }
    } else if (m_question.aim == Aim::Excess) {
        m_unit = m_moneyUnit;
        glp_set_obj_coef(m_problem, m_excess.back(), 1.0);
    } else {
        const std::vector<qint64> amounts = amountsOfAim();
        const qint64 common = std::max<qint64>(1, commonDivisor(amounts, m_columns));
        double sum = 1.0;
        for (std::size_t i = 0; i < amounts.size(); ++i) {
            sum += m_columns[i] > 0 ? double(amounts[i] / common) : 0.0;
        }
        const double scale = powerOfTwoFor(sum, mostObjective);
        m_unit = double(common) / scale;
        m_settled = usedAlready(amounts);
        for (std::size_t i = 0; i < amounts.size(); ++i) {
            if (m_columns[i] > 0) {
                glp_set_obj_coef(m_problem, m_columns[i], double(amounts[i] / common) * scale);
            }
        }
    }
}

double PlanModel::valueOf(double objective) const {
    return double(m_settled) + objective * m_unit;
}

std::vector<double> PlanModel::columnsFor(const std::vector<bool>& chosen) const {
    std::vector<double> values(static_cast<std::size_t>(glp_get_num_cols(m_problem)) + 1, 0.0);
    for (std::size_t i = 0; i < m_facts.count; ++i) {
        if (m_columns[i] > 0 && chosen[i]) {
            values[static_cast<std::size_t>(m_columns[i])] = 1.0;
        }
    }
    for (const Level& level : m_levels) {
        const bool isReached = std::any_of(level.reachedBy.begin(), level.reachedBy.end(),
                                           [&](std::size_t candidate) { return chosen[candidate]; });
        values[static_cast<std::size_t>(level.column)] = isReached ? 1.0 : 0.0;
    }
    if (!m_excess.empty()) {
        std::size_t next = 0;
        for (const PlanLimit& limit : m_facts.limits) {
            if (limit.isMoney()) {
                const qint64 above = std::max<qint64>(0, m_facts.useOf(limit, chosen) - limit.most);
                values[static_cast<std::size_t>(m_excess[next++])] = double(above) / m_moneyUnit;
            }
        }
        values[static_cast<std::size_t>(m_excess.back())] = double(m_facts.excessOf(chosen)) / m_moneyUnit;
    }
    return values;
}

std::optional<std::vector<bool>> PlanModel::planOf(glp_prob* relaxation) const {
    constexpr double tolerance = 1e-5; // the solver's own for whole numbers
    std::vector<bool> chosen = m_in;
    for (std::size_t i = 0; i < m_facts.count; ++i) {
        if (m_columns[i] > 0) {
            const double value = glp_get_col_prim(relaxation, m_columns[i]);
            if (std::abs(value - std::round(value)) > tolerance) {
                return std::nullopt;
            }
            chosen[i] = value > 0.5;
        }
    }
    return chosen;
}

} // namespace atalaya
