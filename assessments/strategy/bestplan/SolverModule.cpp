#include "assessments/foundation/Module.h"
#include "assessments/solver/SolverEntry.h"

#include <QCoreApplication>

// The solver is loaded with the first question.

namespace atalaya {
namespace {

template <class Function> struct SolverFunction {
    Function call = nullptr;
    QString detail;
};

template <class Function> SolverFunction<Function> solverFunction(const char* symbol) {
    const ModuleFunction found =
        functionOfModule(QCoreApplication::applicationDirPath(), QStringLiteral("atalaya_solver"), symbol);
    return {reinterpret_cast<Function>(found.function), found.detail};
}

} // namespace

PlanAnswer answerQuestion(const PlanFacts& facts, const PlanQuestion& question,
                          const std::vector<std::vector<bool>>& known, SearchClock& clock) {
    static const auto solver = solverFunction<solver::Answer>(solver::answerSymbol);
    if (solver.call != nullptr) {
        return solver.call(facts, question, known, clock);
    }
    PlanAnswer none;
    none.isSolverMissing = true;
    none.fault = solver.detail;
    return none;
}

bool writeQuestion(const PlanFacts& facts, const PlanQuestion& question, const QString& path) {
    static const auto solver = solverFunction<solver::Write>(solver::writeSymbol);
    return solver.call != nullptr && solver.call(facts, question, path);
}

} // namespace atalaya
