#include "app/cli/FrameworkArguments.h"

#include "app/cli/Files.h"
#include "app/cli/Speech.h"

#include <QVersionNumber>

#include <functional>

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

namespace {

/// A framework that can be answered, and how to get it.
struct Candidate {
    QString id;
    QVersionNumber version;
    std::function<Result<ChosenFramework>()> load;
};

Result<Candidate> builtIn(const QString& id, const Workspace* workspace) {
    auto framework = loadBuiltInFramework(id);
    if (!framework) {
        return tl::make_unexpected(framework.error());
    }
    return Candidate{id, QVersionNumber::fromString((*framework)->version),
                     [framework = *framework, workspace]() -> Result<ChosenFramework> {
                         if (workspace != nullptr && workspace->framework(framework->id, framework->version)) {
                             return ChosenFramework{framework, std::nullopt};
                         }
                         auto files = builtInFrameworkFiles(framework->id, framework->language);
                         if (!files) {
                             return tl::make_unexpected(files.error());
                         }
                         return ChosenFramework{framework, std::move(*files)};
                     }};
}

Candidate kept(const FrameworkName& name, const Workspace* workspace) {
    return {name.id, QVersionNumber::fromString(name.version), [name, workspace]() -> Result<ChosenFramework> {
                auto framework = workspace->framework(name.id, name.version);
                if (!framework) {
                    return tl::make_unexpected(framework.error());
                }
                return ChosenFramework{std::move(*framework), std::nullopt};
            }};
}

/// Built in or kept in the workspace.
Result<std::vector<Candidate>> candidates(const Workspace* workspace) {
    std::vector<Candidate> all;
    for (const QString& id : builtInFrameworks()) {
        auto candidate = builtIn(id, workspace);
        if (!candidate) {
            return tl::make_unexpected(candidate.error());
        }
        all.push_back(std::move(*candidate));
    }
    if (workspace != nullptr) {
        const auto names = workspace->frameworks();
        if (!names) {
            return tl::make_unexpected(names.error());
        }
        for (const FrameworkName& name : *names) {
            all.push_back(kept(name, workspace));
        }
    }
    return all;
}

} // namespace

Result<ChosenFramework> chooseFramework(const Workspace* workspace, const Invocation& invocation, int before) {
    auto foreign = foreignFramework(invocation, before);
    if (!foreign) {
        return tl::make_unexpected(foreign.error());
    }
    if (*foreign) {
        return ChosenFramework{(*foreign)->framework, std::move((*foreign)->files)};
    }
    const QString id = invocation.isSet("framework") ? invocation.value("framework") : QStringLiteral("cicte-2012");
    const auto all = candidates(workspace);
    if (!all) {
        return tl::make_unexpected(all.error());
    }
    const Candidate* newest = nullptr;
    QStringList ids;
    for (const Candidate& candidate : *all) {
        const bool fits = candidate.id.compare(id, Qt::CaseInsensitive) == 0;
        if (fits && (newest == nullptr || candidate.version > newest->version)) {
            newest = &candidate;
        }
        ids.append(candidate.id);
    }
    if (newest != nullptr) {
        return newest->load();
    }
    ids.removeDuplicates();
    return failure(
        ErrorCode::NotFound,
        CliText::tr("There is no framework “%1” here. There is: %2. Choose one of them, or bring another one "
                    "with --framework-files.")
            .arg(id, spoken().list(ids)));
}

} // namespace atalaya::cli
