// Starting: `atalaya --version` against an empty program that links Qt Core; the first picture of the window against an
// empty QMainWindow, warm, and cold where this run may empty the system's cache of files.
// It links no Qt itself: what is mapped by a running program stays in that cache.
#include "tests/bench/Measure.h"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <string>

namespace {

using namespace atalaya;

double run(const std::string& program, const char* argument) {
    return bench::milliseconds([&] {
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

/// Linux's own way, for the administrator alone.
bool emptyFileCache() {
    sync();
    const int handle = open("/proc/sys/vm/drop_caches", O_WRONLY);
    const bool emptied = handle >= 0 && write(handle, "3", 1) == 1;
    if (handle >= 0) {
        close(handle);
    }
    return emptied;
}

bool firstPicture(const std::string& program) {
    const auto warm = [&](const char* what) { return run(program, what); };
    const auto cold = [&](const char* what) {
        emptyFileCache();
        return run(program, what);
    };
    bool good = bench::report("first picture of the window / empty QMainWindow, warm",
                              bench::byTurns(
                                  21, [&] { return warm("whole"); }, [&] { return warm("empty"); }),
                              1.5);
    if (emptyFileCache()) {
        good = bench::report("first picture of the window / empty QMainWindow, cold",
                             bench::byTurns(
                                 7, [&] { return cold("whole"); }, [&] { return cold("empty"); }),
                             1.5) &&
               good;
    } else {
        std::puts("first picture, cold: not measured, only the administrator may empty the cache of files");
    }
    return good;
}

} // namespace

int main() {
    const std::string folder = ATALAYA_BIN_DIR "/";
    const auto sides = bench::byTurns(
        101, [&] { return run(folder + "atalaya", "--version"); },
        [&] { return run(folder + "bench_empty", "--version"); });
    const bool good = bench::report("start-up: atalaya --version / empty Qt Core", sides, 1.5);
    return firstPicture(folder + "bench_picture") && good ? 0 : 1;
}
