#include "app/cli/FrameworkArguments.h"

#include "app/cli/Files.h"

namespace atalaya::cli {

QCommandLineOption frameworkFilesOption() {
    return {QStringLiteral("framework-files"),
            CliText::tr("The arguments STRUCTURE WORDS DOCUMENT are the files of another framework; it is kept inside "
                        "the workspace.")};
}

bool takesFrameworkFiles(const Invocation& invocation, int before) {
    return invocation.arguments.size() == (invocation.isSet("framework-files") ? before + 3 : before);
}

Result<FrameworkFiles> readFrameworkFiles(const QStringList& paths) {
    FrameworkFiles files;
    const std::array parts{std::pair{&files.structureName, &files.structure}, std::pair{&files.wordsName, &files.words},
                           std::pair{&files.documentName, &files.document}};
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const QString path = paths.value(static_cast<qsizetype>(i));
        auto bytes = readInput(path);
        if (!bytes) {
            return tl::make_unexpected(bytes.error());
        }
        *parts[i].first = path;
        *parts[i].second = std::move(*bytes);
    }
    return files;
}

Result<std::optional<ForeignFramework>> foreignFramework(const Invocation& invocation, int before) {
    if (!invocation.isSet("framework-files")) {
        return std::optional<ForeignFramework>();
    }
    const auto files = readFrameworkFiles(invocation.arguments.mid(before));
    if (!files) {
        return tl::make_unexpected(files.error());
    }
    auto checked = checkFramework(*files);
    if (!checked) {
        return tl::make_unexpected(checked.error());
    }
    return std::optional(std::move(*checked));
}

Result<ChosenFramework> chooseFramework(const Workspace* workspace, const Invocation& invocation, int before) {
    auto foreign = foreignFramework(invocation, before);
    if (!foreign) {
        return tl::make_unexpected(foreign.error());
    }
    if (*foreign) {
        return ChosenFramework{(*foreign)->framework, std::move((*foreign)->files)};
    }
    const QString id = invocation.isSet("framework") ? invocation.value("framework") : QStringLiteral("cicte-2012");
    if (builtInFrameworks().contains(id)) {
        auto framework = loadBuiltInFramework(id);
        if (!framework) {
            return tl::make_unexpected(framework.error());
        }
        if (workspace != nullptr && workspace->framework(id, (*framework)->version)) {
            return ChosenFramework{*framework, std::nullopt};
        }
        auto files = builtInFrameworkFiles(id, (*framework)->language);
        if (!files) {
            return tl::make_unexpected(files.error());
        }
        return ChosenFramework{*framework, std::move(*files)};
    }
    if (workspace != nullptr) {
        const auto present = workspace->assessments();
        if (!present) {
            return tl::make_unexpected(present.error());
        }
        for (const WorkspaceSummary& summary : *present) {
            if (summary.frameworkId == id) {
                auto framework = workspace->framework(id, summary.frameworkVersion);
                if (!framework) {
                    return tl::make_unexpected(framework.error());
                }
                return ChosenFramework{*framework, std::nullopt};
            }
        }
    }
    return failure(ErrorCode::NotFound,
                   CliText::tr("There is no framework “%1”. “atalaya framework list” names those there are; another "
                               "one comes with --framework-files.")
                       .arg(id));
}

} // namespace atalaya::cli
