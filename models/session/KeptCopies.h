#pragma once

#include "models/session/BackgroundWork.h"
#include "models/storage/KeptFiles.h"

#include <QHash>

#include <deque>
#include <optional>

namespace atalaya {

class Desk;

/// What is known about the kept copies of the open file's documents: whether their bytes are still those of their
/// hashes. Checks beside the window, one copy after the other; what was found holds until a file is opened again, be it
/// another or the same after a restore.
class KeptCopies : public QObject {
    Q_OBJECT
public:
    /// The one of this desk, made when it is first asked for: all pages share it, so that no copy is read twice.
    [[nodiscard]] static KeptCopies& of(Desk& desk);

    struct Finding {
        KeptFiles::State state = KeptFiles::State::Unchanged;
        QDateTime at;
        bool operator==(const Finding&) const = default;
    };
    /// Nothing while it is not known.
    [[nodiscard]] std::optional<Finding> finding(const QString& sha256) const;
    /// Checks it soon, unless that was done before.
    void wish(const EvidenceFile& file);
    /// Checks it once more, since it may have been mended; what was found holds until then.
    void recheck(const EvidenceFile& file);
    /// Its bytes were read and hashed a moment ago, for the file that was open in `generation`.
    void wasJustKept(const EvidenceFile& file, int generation);
    /// Counts how often a file was opened. What was begun in another generation is about another file, or about what
    /// the same file held before.
    [[nodiscard]] int generation() const { return m_generation; }

Q_SIGNALS:
    void found(const QString& sha256);

private:
    explicit KeptCopies(Desk& desk);
    [[nodiscard]] bool isWished(const EvidenceFile& file) const;
    void next();
    void check(const EvidenceFile& file);
    void forget();

    Desk& m_desk;
    BackgroundWork m_work;
    QHash<QString, Finding> m_findings;
    std::deque<EvidenceFile> m_wishes;
    QString m_checked; ///< now, its hash; empty: none
    int m_generation = 0;
};

} // namespace atalaya
