#pragma once

#include "app/cli/Verb.h"
#include "assessments/scoring/Scores.h"
#include "models/storage/Workspace.h"

namespace atalaya::cli {

/// The assessment that `key` means: its id, a prefix of its id of at least four characters that no other has, or its
/// round. Without a key the one with the latest reference date. When several fit, the failure lists them.
[[nodiscard]] Result<WorkspaceSummary> chooseAssessment(const Workspace& workspace, const QString& key);

/// An assessment with the framework it was made with.
struct ChosenAssessment {
    Assessment assessment;
    FrameworkPtr framework;
};
[[nodiscard]] Result<ChosenAssessment> loadAssessment(const Workspace& workspace, const QString& key);

/// Opens, chooses and loads, for verbs that only read. `key` as above.
struct OpenedAssessment {
    std::unique_ptr<Workspace> workspace;
    ChosenAssessment chosen;
};
[[nodiscard]] Result<OpenedAssessment> openAssessment(const QString& path, const QString& key);

/// What a name on the command line may stand for.
enum class Subjects {
    Questions, ///< a commitment or an indicator
    Scored,    ///< those, a group, "core" for the headline group, or "whole"
};

/// The code or name as the framework writes it: nobody should have to hold Shift. What is none comes back as typed.
[[nodiscard]] QString codeIn(const Framework& framework, const QString& typed, Subjects subjects = Subjects::Questions);
/// All that codeIn() knows.
[[nodiscard]] QStringList codesOf(const Framework& framework, Subjects subjects);
/// "core", in any case: the headline group, whatever the framework calls it.
[[nodiscard]] bool isHeadlineWord(const QString& typed);
/// At most three of `codes` that `typed` may have been meant for, nearest first; none when nothing is like it. Zeros
/// before a number do not count: P6-3 is P06-03.
[[nodiscard]] QStringList nearestTo(const QString& typed, const QStringList& codes);
/// A sentence that offers them.
[[nodiscard]] QString nearText(const QStringList& near);
/// A sentence that says how to see every code of commitments and indicators.
[[nodiscard]] QString howToListCodes(const Framework& framework);
/// The same, with the names of the groups and "whole".
[[nodiscard]] QString howToListScored(const Framework& framework);

/// A date as people type it, 2026-05-14.
[[nodiscard]] Result<QDate> dateFrom(const QString& typed);

/// "Altamar, round 2026"
[[nodiscard]] QString nameOf(const WorkspaceSummary& summary);
/// First eight characters of an id, as lists print them.
[[nodiscard]] QString shortId(const QUuid& id);
[[nodiscard]] QString textId(const QUuid& id);

} // namespace atalaya::cli
