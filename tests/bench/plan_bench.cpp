// The best plan under a budget against glpsol on the same models, with the same options. Both sides are counted in time
// of the processor. Of glpsol's the start, the reading of the model and its exit are taken off, as `glpsol --check` on
// the same file, which does all but solve, takes them.
#include "assessments/strategy/bestplan/BestPlan.h"
#include "assessments/strategy/bestplan/PlanQuestion.h"
#include "tests/bench/Measure.h"
#include "tests/support/LargePlan.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <cstdlib>
#include <ctime>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace atalaya;

namespace {

constexpr int plans = 6; // a search tree is a matter of luck: several even it out

/// Both sides work until they are done, on a busy machine too.
Result<BestPlan> provenPlan(const PlanProblem& problem) {
    PlanSearch search;
    search.most = std::chrono::minutes(30);
    return findBestPlan(problem, search);
}

double processorMilliseconds(const std::function<void()>& work) {
    const std::clock_t begin = std::clock();
    work();
    return 1000.0 * double(std::clock() - begin) / CLOCKS_PER_SEC;
}

/// Negative when it failed.
double glpsolMilliseconds(const std::string& model, bool solves) {
    const pid_t child = fork();
    if (child == 0) {
        const int nowhere = open("/dev/null", O_WRONLY);
        dup2(nowhere, STDOUT_FILENO);
        dup2(nowhere, STDERR_FILENO);
        execlp("glpsol", "glpsol", "--lp", model.c_str(), "--nopresol", "--nointopt", "--pcost", "--bestb", "--mir",
               solves ? nullptr : "--check", nullptr);
        _exit(127);
    }
    int status = 0;
    rusage usage{};
    if (child < 0 || wait4(child, &status, 0, &usage) != child || !WIFEXITED(status) || WEXITSTATUS(status) != 0) {
        return -1.0;
    }
    const auto milliseconds = [](const timeval& time) {
        return 1000.0 * double(time.tv_sec) + double(time.tv_usec) / 1000.0;
    };
    return milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime);
}

/// Writes the three models that the answer to one problem consists of. Empty: it could not.
std::vector<std::string> writeModels(const PlanProblem& problem, const BestPlan& plan, const QString& stem) {
    const PlanFacts facts(problem);
    std::vector<bool> chosen(facts.count, false);
    for (const int candidate : plan.chosen) {
        chosen[static_cast<std::size_t>(candidate)] = true;
    }
    std::vector<std::string> models;
    PlanQuestion question;
    for (const auto aim : {PlanQuestion::Aim::Gain, PlanQuestion::Aim::Cost, PlanQuestion::Aim::Order}) {
        question.aim = aim;
        const QString path = stem + QStringLiteral("-%1.lp").arg(models.size());
        if (!writeQuestion(facts, question, path)) {
            return {};
        }
        models.push_back(path.toStdString());
        if (aim == PlanQuestion::Aim::Gain) {
            question.gainAtLeast = facts.gainOf(chosen);
        } else {
            question.costAtMost = facts.costOf(chosen);
        }
    }
    return models;
}

} // namespace

int main(int argc, char** argv) {
    QCoreApplication program(argc, argv);
    QTemporaryDir folder;
    std::vector<PlanProblem> problems;
    std::vector<std::string> models;
    for (int i = 1; i <= plans; ++i) {
        problems.push_back(test::largePlanProblem(static_cast<std::uint64_t>(i), 200, 300));
        const auto plan = provenPlan(problems.back());
        if (!plan || plan->end != BestPlan::End::Optimal || !plan->isThirdProven) {
            std::fprintf(stderr, "a plan could not be proven to be the best\n");
            return 1;
        }
        const auto written = writeModels(problems.back(), *plan, folder.filePath(QString::number(i)));
        models.insert(models.end(), written.begin(), written.end());
    }
    if (models.size() != 3 * plans) {
        std::fprintf(stderr, "the models could not be written\n");
        return 1;
    }
    bool isComplete = true;
    const auto solveAll = [&] {
        return processorMilliseconds([&] {
            for (const PlanProblem& problem : problems) {
                const auto plan = provenPlan(problem);
                isComplete = isComplete && plan && plan->isThirdProven;
            }
        });
    };
    const auto glpsolAll = [&](bool solves) {
        double sum = 0.0;
        for (const std::string& model : models) {
            const double one = glpsolMilliseconds(model, solves);
            isComplete = isComplete && one >= 0.0;
            sum += one;
        }
        return sum;
    };
    const auto sides = bench::byTurns(3, solveAll, [&] { return glpsolAll(true) - glpsolAll(false); });
    if (!isComplete) {
        std::fprintf(stderr, "glpsol, or a search of ours, failed\n");
        return 1;
    }
    const bool good = bench::report("best plan, 200 actions, 5 years, 300 needs: glpsol", sides, 1.1);
    std::printf("%-52s %10.3f ms\n", "  one plan, its three measures proven", sides.ours / plans);
    return good ? 0 : 1;
}
