#include "assessments/solver/PlanModel.h"
#include "assessments/solver/SolverGuard.h"
#include "assessments/strategy/bestplan/PlanGuess.h"

#include <algorithm>
#include <cmath>

namespace atalaya {
namespace {

/// The search for one answer, as GLPK calls back into it.
class PlanBranching {
public:
    PlanBranching(const PlanFacts& facts, const PlanQuestion& question, const PlanModel& model, SearchClock& clock,
                  PlanAnswer& answer)
        : m_facts(facts)
        , m_question(question)
        , m_model(model)
        , m_guess(facts, question, model.fates())
        , m_clock(clock)
        , m_answer(answer) {}

    void offer(std::vector<bool> plan) {
        for (std::size_t i = 0; i < m_facts.count; ++i) {
            // What brings nothing has no column: with it the solver would count another value than we do.
            plan[i] = plan[i] && m_model.fates()[i] != Fate::NoUse;
        }
        if (!m_question.allows(m_facts, plan)) {
            return;
        }
        const qint64 value = m_question.valueOf(m_facts, plan);
        if (!m_answer.chosen || m_question.isBetter(value, m_value)) {
            m_answer.chosen = std::move(plan);
            m_value = value;
        }
    }

    void begin() {
        if (const auto plan = m_guess.byWorth()) {
            offer(*plan);
        }
    }

    void solve() {
        glp_prob* problem = m_model.problem();
        if (glp_get_num_cols(problem) == 0) {
            m_answer.proven = true; // one plan there is, which begin() offered if it is allowed
            return;
        }
        glp_smcp simplex;
        glp_init_smcp(&simplex);
        simplex.msg_lev = GLP_MSG_OFF;
        simplex.meth = GLP_DUALP;
        glp_scale_prob(problem, GLP_SF_AUTO);
        glp_adv_basis(problem, 0);
        const int began = glp_simplex(problem, &simplex);
        const int status = glp_get_status(problem);
        if (began != 0 || status != GLP_OPT) {
            m_answer.proven = began == 0 && status == GLP_NOFEAS && !m_answer.chosen;
            m_answer.fault = m_answer.proven ? QString() : QStringLiteral("simplex %1 %2").arg(began).arg(status);
            return;
        }
        tighten(glp_get_obj_val(problem));
        glp_iocp options;
        glp_init_iocp(&options);
        options.msg_lev = GLP_MSG_OFF;
        options.tol_obj = 1e-10; // of sums up to 2^30: always less than one unit
        // The branching that costs most on an easy plan and least on a hard one. Of the cuts only those that round
        // rows pay: they help most where a gain is demanded.
        options.br_tech = GLP_BR_PCH;
        options.bt_tech = GLP_BT_BLB;
        options.mir_cuts = GLP_ON;
        options.flip = GLP_ON;
        // Its own plans by rounding would come in without being judged in whole numbers. Ours are better.
        options.sr_heur = GLP_OFF;
        options.cb_func = &PlanBranching::called;
        options.cb_info = this;
        const int ended = glp_intopt(problem, &options);
        if (m_wasStopped) {
            return;
        }
        const int found = glp_mip_status(problem);
        m_answer.proven = ended == 0 && (m_answer.chosen ? found == GLP_OPT : found == GLP_NOFEAS);
        m_answer.fault = m_answer.proven ? QString() : QStringLiteral("search %1 %2").arg(ended).arg(found);
        if (m_answer.proven && m_answer.chosen) {
            compareWith(glp_mip_obj_val(problem));
        }
    }

    void finish() {
        if (!m_answer.chosen) {
            return;
        }
        // Parts that could not be better than what was found are left out of the solver's bound.
        if (m_answer.proven || m_question.isBetter(m_value, m_answer.bound)) {
            m_answer.bound = m_value;
        }
        m_answer.proven = m_answer.proven || (m_answer.fault.isEmpty() && m_answer.bound == m_value);
    }

private:
    static void called(glp_tree* tree, void* self) { static_cast<PlanBranching*>(self)->step(tree); }

    void step(glp_tree* tree) {
        switch (glp_ios_reason(tree)) {
        case GLP_ISELECT:
            ++m_answer.parts;
            look(tree);
            break;
        case GLP_IROWGEN:
            refuseWhatOnlySeemsAllowed(tree);
            break;
        case GLP_IHEUR:
            help(tree);
            break;
        case GLP_IBINGO:
            if (const auto plan = m_model.planOf(glp_ios_get_prob(tree))) {
                offer(*plan);
            }
            break;
        default:
            break;
        }
    }

    /// The solver's best value is that of our best plan, counted in another way, or one of the two is wrong.
    void compareWith(double objective) {
        constexpr double tolerance = 1e-6;
        const double value = m_model.valueOf(objective);
        if (std::abs(value - double(m_value)) > std::max(0.5, tolerance * std::abs(value))) {
            m_answer.proven = false;
            m_answer.fault = QStringLiteral("best %1, counted %2").arg(value).arg(m_value);
        }
    }

    /// Keeps the better bound: each holds for ever. A plan's value is whole, so the bound is as well.
    void tighten(double objective) {
        constexpr double tolerance = 1e-6;
        constexpr double mostCounted = 1e18; // a part that was not looked at yet has a bound of about 1e308
        const double value = m_model.valueOf(objective);
        if (!(std::abs(value) < mostCounted)) {
            return;
        }
        const double slack = tolerance * std::max(1.0, std::abs(value));
        if (m_question.isMost()) {
            m_answer.bound = std::min(m_answer.bound, static_cast<qint64>(std::floor(value + std::min(slack, 0.5))));
        } else {
            m_answer.bound = std::max(m_answer.bound, static_cast<qint64>(std::ceil(value - slack)));
        }
    }

    void look(glp_tree* tree) {
        constexpr int partsBetween = 64; // the best of all open parts takes a walk over them
        if (m_answer.parts % partsBetween == 0) {
            tightenByOpenParts(tree);
        }
        SearchProgress progress;
        progress.found = m_answer.chosen.has_value();
        progress.best = double(m_value) * m_scale;
        progress.bound = double(m_answer.bound) * m_scale;
        progress.parts = m_answer.parts;
        progress.elapsed = m_clock.elapsed();
        m_clock.tell(progress);
        if (m_clock.isOver()) {
            tightenByOpenParts(tree);
            m_wasStopped = true;
            glp_ios_terminate(tree);
        }
    }

    void tightenByOpenParts(glp_tree* tree) {
        if (const int best = glp_ios_best_node(tree); best != 0) {
            tighten(glp_ios_node_bound(tree, best));
        }
    }

    /// The solver holds a row for kept when it is nearly so. A plan that is over a limit in whole numbers is cut off.
    void refuseWhatOnlySeemsAllowed(glp_tree* tree) {
        glp_prob* relaxation = glp_ios_get_prob(tree);
        const auto plan = m_model.planOf(relaxation);
        if (!plan || m_question.allows(m_facts, *plan)) {
            return;
        }
        std::vector<int> columns{0};
        std::vector<double> factors{0.0};
        double ones = 0.0;
        for (std::size_t i = 0; i < m_facts.count; ++i) {
            if (const int column = m_model.columnOf(i); column > 0) {
                columns.push_back(column);
                factors.push_back((*plan)[i] ? 1.0 : -1.0);
                ones += (*plan)[i] ? 1.0 : 0.0;
            }
        }
        const int row = glp_add_rows(relaxation, 1);
        glp_set_row_bnds(relaxation, row, GLP_UP, 0.0, ones - 1.0);
        glp_set_mat_row(relaxation, row, static_cast<int>(columns.size()) - 1, columns.data(), factors.data());
    }

    std::vector<double> likingOf(glp_prob* relaxation) const {
        std::vector<double> liking(m_facts.count, 0.0);
        for (std::size_t i = 0; i < m_facts.count; ++i) {
            if (const int column = m_model.columnOf(i); column > 0) {
                liking[i] = glp_get_col_prim(relaxation, column);
            }
        }
        return liking;
    }

    void help(glp_tree* tree) {
        const int node = glp_ios_curr_node(tree);
        const bool isRoot = glp_ios_node_level(tree, node) == 0;
        if (isRoot || m_answer.parts % 16 == 0) {
            if (const auto plan = m_guess.byLiking(likingOf(glp_ios_get_prob(tree)))) {
                offer(isRoot ? m_guess.bettered(*plan) : *plan);
            }
        }
        if (m_answer.chosen && (!m_given || *m_given != m_value)) {
            m_given = m_value;
            glp_ios_heur_sol(tree, m_model.columnsFor(*m_answer.chosen).data());
        }
    }

    const PlanFacts& m_facts;
    const PlanQuestion& m_question;
    const PlanModel& m_model;
    PlanGuess m_guess;
    SearchClock& m_clock;
    PlanAnswer& m_answer;
    const double m_scale = m_question.isMost() ? m_facts.gainUnit : 1.0;
    qint64 m_value = 0;
    std::optional<qint64> m_given; ///< the value of the last plan that the solver was told of
    bool m_wasStopped = false;
};

/// A bound that needs no search.
qint64 boundAtFirst(const PlanFacts& facts, const PlanQuestion& question, const std::vector<Fate>& fates) {
    std::vector<bool> plan(facts.count, false);
    for (std::size_t i = 0; i < facts.count; ++i) {
        plan[i] = fates[i] == Fate::In || (question.isMost() && fates[i] == Fate::Open);
    }
    return question.valueOf(facts, plan);
}

PlanAnswer searchedAnswer(const PlanFacts& facts, const PlanQuestion& question,
                          const std::vector<std::vector<bool>>& known, SearchClock& clock) {
    PlanAnswer answer;
    const auto fault = guardedFromSolver([&] {
        const PlanModel model(facts, question);
        answer.bound = boundAtFirst(facts, question, model.fates());
        PlanBranching branching(facts, question, model, clock, answer);
        for (const std::vector<bool>& plan : known) {
            branching.offer(plan);
        }
        branching.begin();
        if (!clock.isOver()) {
            branching.solve();
        }
        branching.finish();
    });
    if (fault) {
        answer.proven = false;
        answer.fault = *fault;
    }
    return answer;
}

bool writeModel(const PlanFacts& facts, const PlanQuestion& question, const QString& path) {
    bool written = false;
    const auto fault = guardedFromSolver([&] {
        const PlanModel model(facts, question);
        written = glp_write_lp(model.problem(), nullptr, path.toLocal8Bit().constData()) == 0;
    });
    return written && !fault;
}

} // namespace
} // namespace atalaya

// C by name only: both sides are built together.
#if defined(__clang__)
#pragma clang diagnostic ignored "-Wreturn-type-c-linkage"
#endif
extern "C" Q_DECL_EXPORT atalaya::PlanAnswer atalayaAnswerQuestion(const atalaya::PlanFacts& facts,
                                                                   const atalaya::PlanQuestion& question,
                                                                   const std::vector<std::vector<bool>>& known,
                                                                   atalaya::SearchClock& clock) {
    return atalaya::searchedAnswer(facts, question, known, clock);
}

extern "C" Q_DECL_EXPORT bool atalayaWriteQuestion(const atalaya::PlanFacts& facts,
                                                   const atalaya::PlanQuestion& question, const QString& path) {
    return atalaya::writeModel(facts, question, path);
}
