#pragma once

#include "assessments/workshop/WorkshopEdits.h"
#include "models/exchange/BallotFile.h"

#include <QStringList>

#include <functional>

namespace atalaya {

inline constexpr qsizetype mostBallotFiles = mostSeats; ///< at once: one for each participant

/// The files that participants handed back, to be read beside the window. Has a workshop and a framework of its own, as
/// the room goes on meanwhile.
class BallotFileBatch {
public:
    struct One {
        QString path;
        QString name; ///< without the folder
        /// Besides the errors of readBallotFile(): InputOutput when the file cannot be opened, or is no plain file.
        Result<BallotFile> ballot;
    };

    BallotFileBatch(Workshop workshop, Framework framework, QStringList paths);

    /// Reads file after file. `goesOn` is asked before each, and stops it by saying no.
    void read(const std::function<bool(qint64 done, qint64 all)>& goesOn);

    /// Of the first so many paths, in their order.
    [[nodiscard]] const std::vector<One>& files() const { return m_files; }
    /// False when it was stopped before the last one.
    [[nodiscard]] bool isWhole() const { return std::ssize(m_files) == m_paths.size(); }

private:
    Workshop m_workshop;
    Framework m_framework;
    QStringList m_paths;
    std::vector<One> m_files;
};

} // namespace atalaya
