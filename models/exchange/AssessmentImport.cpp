#include "models/exchange/AssessmentImport.h"

#include "models/exchange/ExchangeText.h"
#include "models/exchange/FileHash.h"
#include "models/exchange/WorkshopReplay.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <functional>
#include <map>
#include <set>

namespace atalaya {
namespace {

using exchange::ExchangeText;

constexpr int mostFilesLookedAt = 20'000;
constexpr qsizetype mostReadAgain = 2 * 1024 * 1024;

/// What is wrong with the content of a file; `again` finds the same problems in the language of then. It does so in the
/// window's thread, so that what takes long to read has the sentence of today only.
template <std::invocable<> Again>
tl::unexpected<Error> wrongContent(const ImportOrder& order, const std::vector<ContentProblem>& problems, Again again) {
    Error error{ErrorCode::InvalidInput, problemSentence(problems), {}};
    if (order.bytes.size() <= mostReadAgain) {
        error.anew = [again = std::move(again)] { return problemSentence(again()); };
    }
    return tl::make_unexpected(std::move(error));
}

struct FoundCopies {
    std::vector<EvidenceSource> sources;
    std::map<QString, QString> missing; ///< SHA-256 -> code of the evidence
};

/// The copies of evidence that an assessment names, found in `folder` by content. Files of another size are not read.
Result<FoundCopies> findEvidenceFiles(const Assessment& assessment, const QString& folder, const Workspace* workspace) {
    FoundCopies found;
    std::map<QString, QString>& missing = found.missing;
    std::set<qint64> sizes;
    for (const Evidence& evidence : assessment.evidence) {
        if (evidence.file && !(workspace != nullptr && workspace->hasFile(evidence.file->sha256))) {
            missing.emplace(evidence.file->sha256, evidence.code);
            sizes.insert(evidence.file->size);
        }
    }
    if (!folder.isEmpty()) {
        if (!QDir(folder).exists()) {
            return failure(ErrorCode::NotFound, [shown = QDir::toNativeSeparators(folder)] {
                return ExchangeText::tr("There is no folder “%1”. Check the name of the folder with the copies of "
                                        "evidence.")
                    .arg(shown);
            });
        }
        QDirIterator files(folder, QDir::Files);
        for (int looked = 0; files.hasNext() && looked < mostFilesLookedAt && !missing.empty(); ++looked) {
            const QString path = files.next();
            if (sizes.contains(files.fileInfo().size())) {
                const auto hash = exchange::hashOf(path);
                if (!hash) {
                    return tl::make_unexpected(hash.error());
                }
                if (missing.erase(*hash) > 0) {
                    found.sources.push_back({path, *hash});
                }
            }
        }
    }
    return found;
}

/// Lets go of what an assessment says of copies that were not found, and tells whose they were.
QStringList withoutMissing(Assessment& assessment, const std::map<QString, QString>& missing) {
    QStringList codes;
    for (Evidence& evidence : assessment.evidence) {
        if (evidence.file && missing.count(evidence.file->sha256) > 0) {
            evidence.file.reset();
            codes << evidence.code;
        }
    }
    return codes;
}

/// Files of the practice country, one after the other.
Outcome withEachSample(const QString& folder, const std::function<Outcome(const QString&, const QByteArray&)>& work) {
    const QDir samples(folder);
    const QStringList names = samples.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    if (names.isEmpty()) {
        return failure(ErrorCode::Internal, [] {
            return ExchangeText::tr("The practice country is not in this program. Install Atalaya again.");
        });
    }
    for (const QString& name : names) {
        QFile file(samples.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            return failure(
                ErrorCode::Internal,
                [] { return ExchangeText::tr("The practice country cannot be read. Install Atalaya again."); }, name);
        }
        if (const Outcome done = work(name, file.readAll()); !done) {
            return done;
        }
    }
    return {};
}

} // namespace

Outcome isWhatWasChecked(const EvidenceSource& source, const EvidenceFile& kept) {
    if (kept.sha256 == source.sha256) {
        return {};
    }
    const auto said = [shown = QDir::toNativeSeparators(source.path)] {
        return ExchangeText::tr("“%1” changed while it was being imported, so nothing was brought in. Put the right "
                                "document there and import again.")
            .arg(shown);
    };
    return failure(ErrorCode::InvalidInput, said, kept.sha256);
}

QString problemSentence(const std::vector<ContentProblem>& problems) {
    if (problems.empty()) {
        return {};
    }
    const QString first = problems.front().sentence();
    const int more = static_cast<int>(problems.size()) - 1;
    return more == 0
               ? ExchangeText::tr("%1 Correct it and try again.").arg(first)
               : ExchangeText::tr("%1 There are %n more problems; “atalaya validate” lists them all.", nullptr, more)
                     .arg(first);
}

Result<FrameworkPtr> findFramework(const Workspace* workspace, const QString& id, const QString& version) {
    if (workspace != nullptr) {
        if (auto kept = workspace->framework(id, version)) {
            return *kept;
        }
    }
    if (builtInFrameworks().contains(id)) {
        auto builtIn = loadBuiltInFramework(id);
        if (!builtIn) {
            return tl::make_unexpected(builtIn.error());
        }
        if ((*builtIn)->version == version) {
            return *builtIn;
        }
    }
    return failure(ErrorCode::NotFound, [id, version] {
        return ExchangeText::tr("The framework %1, version %2, is not known here. Import into a workspace that holds "
                                "it, or on the command line with --framework-files.")
            .arg(id, version);
    });
}

Result<ForeignFramework> checkFramework(const FrameworkFiles& files) {
    LoadedFramework loaded = loadFramework(files);
    if (!loaded.problems.empty()) {
        return failure(ErrorCode::InvalidInput, problemSentence(loaded.problems));
    }
    return ForeignFramework{files, std::move(loaded.framework)};
}

Result<CheckedImport> checkImport(const Workspace* workspace, const ImportOrder& order) {
    const auto header = peekAssessmentJson(order.name, order.bytes);
    if (!header) {
        return wrongContent(order, {header.error()}, [name = order.name, bytes = order.bytes] {
            return std::vector{peekAssessmentJson(name, bytes).error()};
        });
    }
    CheckedImport checked;
    const bool isForeign = order.framework && order.framework->framework->id == header->frameworkId &&
                           order.framework->framework->version == header->frameworkVersion;
    if (isForeign) {
        checked.framework = order.framework->framework;
    } else {
        auto framework = findFramework(workspace, header->frameworkId, header->frameworkVersion);
        if (!framework) {
            return tl::make_unexpected(framework.error());
        }
        checked.framework = *framework;
    }
    ReadAssessment read = readAssessmentJson(*checked.framework, order.name, order.bytes);
    if (!read.assessment) {
        return wrongContent(order, read.problems,
                            [framework = checked.framework, name = order.name, bytes = order.bytes] {
                                return readAssessmentJson(*framework, name, bytes).problems;
                            });
    }
    checked.assessment = std::move(*read.assessment);
    checked.note = order.note;

    bool isKept = false;
    if (workspace != nullptr) {
        isKept = workspace->framework(header->frameworkId, header->frameworkVersion).has_value();
        const auto present = workspace->assessments();
        if (!present) {
            return tl::make_unexpected(present.error());
        }
        for (const WorkspaceSummary& summary : *present) {
            if (summary.id == checked.assessment.id) {
                return failure(ErrorCode::Refused, [state = summary.state, round = summary.round] {
                    return ExchangeText::tr("This assessment is in the workspace already (%1, round %2). Import it "
                                            "into another workspace.")
                        .arg(state, round);
                });
            }
        }
    }
    if (!isKept && isForeign) {
        checked.filesToKeep = order.framework->files;
    } else if (!isKept) {
        auto files = builtInFrameworkFiles(checked.framework->id, checked.framework->language);
        if (!files) {
            return tl::make_unexpected(files.error());
        }
        checked.filesToKeep = std::move(*files);
    }
    if (order.withoutFiles) {
        for (Evidence& evidence : checked.assessment.evidence) {
            evidence.file.reset();
        }
    } else {
        auto found = findEvidenceFiles(checked.assessment, order.filesFolder, workspace);
        if (!found) {
            return tl::make_unexpected(found.error());
        }
        if (!found->missing.empty() && !order.mayMiss) {
            return failure(ErrorCode::NotFound, [copies = static_cast<int>(found->missing.size()),
                                                 first = found->missing.begin()->second] {
                return ExchangeText::tr("%n copies of evidence do not come with this assessment, the first for %1. "
                                        "Name the folder that holds them with --files, or import without them with "
                                        "--without-files.",
                                        nullptr, copies)
                    .arg(first);
            });
        }
        checked.evidence = std::move(found->sources);
        checked.missing = withoutMissing(checked.assessment, found->missing);
    }
    return checked;
}

Outcome carryOut(Workspace& workspace, const CheckedImport& import) {
    return workspace.together([&]() -> Outcome {
        if (import.filesToKeep) {
            if (const Outcome kept = workspace.keepFramework(*import.filesToKeep); !kept) {
                return kept;
            }
        }
        for (const EvidenceSource& source : import.evidence) {
            const auto kept = workspace.keepFile(source.path);
            if (!kept) {
                return tl::make_unexpected(kept.error());
            }
            if (const Outcome same = isWhatWasChecked(source, *kept); !same) {
                return same;
            }
        }
        return workspace.add(import.assessment, import.note);
    });
}

Outcome addPracticeCountry(Workspace& workspace) {
    const QString folder = QStringLiteral(":/samples/altamar");
    const QString note = ExchangeText::tr("Practice country");
    return workspace.together([&]() -> Outcome {
        const Outcome added = withEachSample(folder, [&](const QString& name, const QByteArray& bytes) -> Outcome {
            ImportOrder order;
            order.name = name;
            order.bytes = bytes;
            order.filesFolder = QDir(folder).filePath(QStringLiteral("files"));
            order.note = note;
            const auto checked = checkImport(&workspace, order);
            return checked ? carryOut(workspace, *checked) : tl::make_unexpected(checked.error());
        });
        return added.and_then([&] {
            return withEachSample(QDir(folder).filePath(QStringLiteral("workshops")),
                                  [&](const QString& name, const QByteArray& bytes) {
                                      return replayWorkshop(workspace, name, bytes, note);
                                  });
        });
    });
}

} // namespace atalaya
