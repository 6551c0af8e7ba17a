#pragma once

#include "assessments/assessment/Assessment.h"
#include "models/storage/Workspace.h"

#include <functional>

namespace atalaya {

/// Copies of evidence beside an exported assessment, each under its SHA-256: all of them or none. They are written
/// under a passing name first; put() gives them their places, and unless stay() is called they are taken away again
/// when this object goes, so that whatever else belongs to the export may still fail.
class EvidenceExport {
public:
    /// Writes the copies into a hidden folder inside `folder`, or beside it when it does not exist yet. A copy that is
    /// there already with the same content is left as it is; Refused when something else has its name.
    [[nodiscard]] static Result<EvidenceExport> prepare(const Workspace& workspace, const Assessment& assessment,
                                                        const QString& folder);
    /// Writes one copy to `target`, as Workspace::writeFile() does.
    using WriteCopy = std::function<Outcome(const EvidenceFile& copy, const QString& target)>;
    /// The same with a writer that tells how far it is and can be stopped.
    [[nodiscard]] static Result<EvidenceExport> prepare(const WriteCopy& write, const Assessment& assessment,
                                                        const QString& folder);
    /// What would be written: the copies that the register names, each once.
    [[nodiscard]] static std::vector<EvidenceFile> copiesOf(const Assessment& assessment);
    /// The folder that goes with an exported file, beside it and called as the file is, without its ending: where a
    /// window puts the copies and looks for them when it imports.
    [[nodiscard]] static QString folderOf(const QString& file);

    EvidenceExport(EvidenceExport&& other) noexcept;
    EvidenceExport& operator=(EvidenceExport&&) = delete;
    ~EvidenceExport();

    [[nodiscard]] Outcome put();
    void stay() { m_placed.clear(); }

private:
    EvidenceExport(QString folder, QString staging);

    QString m_folder;
    QString m_staging;    ///< empty once nothing is left there
    QStringList m_staged; ///< names of copies
    QStringList m_placed; ///< paths of what put() made, to be taken away again
};

} // namespace atalaya
