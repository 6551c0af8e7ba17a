#include "assessments/solver/SolverGuard.h"

#include <glpk.h>

namespace atalaya {
namespace {

struct SolverFault {};

/// What GLPK would print: the last lines of it say what was wrong.
int keepSolverWords(void* words, const char* text) {
    constexpr qsizetype most = 2000;
    auto* kept = static_cast<QString*>(words);
    kept->append(QString::fromLocal8Bit(text));
    if (kept->size() > most) {
        *kept = kept->right(most);
    }
    return 1;
}

/// GLPK calls abort() when this returns. Its library has unwind tables, as the ABI of the platforms we build for wants
/// for every language, so an exception passes through it.
void leaveSolver(void*) {
    throw SolverFault();
}

} // namespace

std::optional<QString> guardedFromSolver(const std::function<void()>& work) {
    QString words;
    glp_init_env();
    glp_term_hook(keepSolverWords, &words);
    glp_error_hook(leaveSolver, nullptr);
    std::optional<QString> fault;
    try {
        work();
    } catch (const SolverFault&) {
        fault = words.trimmed();
    } catch (...) {
        glp_free_env();
        throw;
    }
    // Frees every problem that the work left behind: after a fault nothing of it may be touched again.
    glp_free_env();
    return fault;
}

} // namespace atalaya
