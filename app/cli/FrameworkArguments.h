#pragma once

#include "app/cli/Verb.h"
#include "models/exchange/AssessmentImport.h"

namespace atalaya::cli {

/// The switch that says: three of the arguments are the files of a framework.
[[nodiscard]] QCommandLineOption frameworkFilesOption();

/// True when the three files are there exactly if the switch is; `before` arguments come first.
[[nodiscard]] bool takesFrameworkFiles(const Invocation& invocation, int before);

/// Reads three files by their paths: structure, words, document.
[[nodiscard]] Result<FrameworkFiles> readFrameworkFiles(const QStringList& paths);

/// The foreign framework that came with the command, or nothing.
[[nodiscard]] Result<std::optional<ForeignFramework>> foreignFramework(const Invocation& invocation, int before);

/// The framework that a new assessment answers: the one whose files came with the command, or the one named with
/// --framework, in the workspace or built in; the newest version when there are several.
struct ChosenFramework {
    FrameworkPtr framework;
    std::optional<FrameworkFiles> filesToKeep; ///< absent when the workspace holds it already
};
[[nodiscard]] Result<ChosenFramework> chooseFramework(const Workspace* workspace, const Invocation& invocation,
                                                      int before);

} // namespace atalaya::cli
