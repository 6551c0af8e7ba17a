#include "app/cli/CommandLine.h"

#include <cstdio>
#include <cstring>

int main(int argc, char** argv) {
    // Scripts ask for it often, so it makes nothing first.
    if (argc == 2 && (std::strcmp(argv[1], "--version") == 0 || std::strcmp(argv[1], "-v") == 0)) {
        return std::puts("atalaya " ATALAYA_VERSION) < 0 || std::fflush(stdout) != 0 ? 1 : 0;
    }
    return atalaya::cli::runCommandLine(argc, argv);
}
