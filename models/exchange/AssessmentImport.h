#pragma once

#include "models/exchange/AssessmentJson.h"
#include "models/storage/Workspace.h"

namespace atalaya {

/// A framework from outside the program, checked.
struct ForeignFramework {
    FrameworkFiles files;
    FrameworkPtr framework;
};

/// An assessment file somebody hands us, and what may come with it.
struct ImportOrder {
    QString name; ///< of the file, for sentences
    QByteArray bytes;
    QString filesFolder;       ///< holds the copies of evidence, under any names: they are known by their SHA-256
    bool withoutFiles = false; ///< bring the assessment in without copies of evidence
    /// Copies that are not found are no failure: CheckedImport::missing tells of them, for whoever asks a person.
    bool mayMiss = false;
    std::optional<ForeignFramework> framework; ///< when the file's framework is neither built in nor in the workspace
    QString note;                              ///< for the change log
};

/// A file whose copy the workspace will keep, and what its bytes were when it was checked.
struct EvidenceSource {
    QString path;
    QString sha256; ///< lower-case hexadecimal
};

/// An import that was checked to its end and can be carried out.
struct CheckedImport {
    Assessment assessment;
    FrameworkPtr framework;
    std::optional<FrameworkFiles> filesToKeep; ///< of the framework, when the workspace does not hold it yet
    std::vector<EvidenceSource> evidence;      ///< files whose copies the workspace will keep
    QStringList missing; ///< codes of the evidence that comes without its copy, as it was not found
    QString note;
};

/// Checks everything about an import and writes nothing: the file itself, its framework, that its copies of evidence
/// are there and are what they should be. `workspace` may be null when there is none yet. On failure the sentence names
/// the first problem and how many more there are.
[[nodiscard]] Result<CheckedImport> checkImport(const Workspace* workspace, const ImportOrder& order);

/// InvalidInput when the document that was kept is not the one that was checked: somebody may have written it since.
[[nodiscard]] Outcome isWhatWasChecked(const EvidenceSource& source, const EvidenceFile& kept);

/// Adds what was checked, with its copies of evidence, in one transaction. InvalidInput, and nothing added, when a file
/// is no longer what was checked.
[[nodiscard]] Outcome carryOut(Workspace& workspace, const CheckedImport& import);

/// The framework that `id` and `version` name: from the workspace when it holds it, else built in. NotFound otherwise.
[[nodiscard]] Result<FrameworkPtr> findFramework(const Workspace* workspace, const QString& id, const QString& version);

/// Reads and checks a framework's three files. On failure the sentence names the first problem and how many more.
[[nodiscard]] Result<ForeignFramework> checkFramework(const FrameworkFiles& files);

/// One sentence for a list of problems: the first, and how many more there are.
[[nodiscard]] QString problemSentence(const std::vector<ContentProblem>& problems);

/// Brings the practice country, both rounds with their evidence and the workshop of the latest, into an empty
/// workspace, in one transaction.
[[nodiscard]] Outcome addPracticeCountry(Workspace& workspace);

} // namespace atalaya
