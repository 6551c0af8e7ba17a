#pragma once

namespace atalaya::cli {

/// The whole command line: finds the verb, takes its options apart, runs it, and says in one sentence why when it did
/// not work. Returns the exit status.
[[nodiscard]] int runCommandLine(int argc, char** argv);

} // namespace atalaya::cli
