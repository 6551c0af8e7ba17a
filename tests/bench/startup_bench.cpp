// `atalaya --version` against an empty program that links Qt Core.
#include "tests/bench/Measure.h"

#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <string>

namespace {

double run(const std::string& program, const char* argument) {
    return atalaya::bench::milliseconds([&] {
        const pid_t child = fork();
        if (child == 0) {
            std::freopen("/dev/null", "w", stdout);
            execl(program.c_str(), program.c_str(), argument, nullptr);
            _exit(127);
        }
        int status = 0;
        waitpid(child, &status, 0);
        if (status != 0) {
            std::fprintf(stderr, "%s failed\n", program.c_str());
            std::exit(1);
        }
    });
}

} // namespace

int main() {
    const std::string folder = ATALAYA_BIN_DIR "/";
    const auto sides = atalaya::bench::byTurns(
        101, [&] { return run(folder + "atalaya", "--version"); },
        [&] { return run(folder + "bench_empty", "--version"); });
    return atalaya::bench::report("start-up: atalaya --version / empty Qt Core", sides, 1.5) ? 0 : 1;
}
