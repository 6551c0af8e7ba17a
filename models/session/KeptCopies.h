#pragma once

#include "models/session/BackgroundWork.h"
#include "models/storage/KeptFiles.h"

#include <QHash>

#include <deque>
#include <optional>

namespace atalaya {

class Desk;

/// What is known about the kept copies of the open file's documents: whether their bytes are still those of their
/// hashes. Checks beside the window, one copy after the other; what was found holds until another file is opened.
class KeptCopies : public QObject {
    Q_OBJECT
public:
    explicit KeptCopies(Desk& desk, QObject* parent = nullptr);

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
    /// Its bytes were read and hashed a moment ago.
    void wasJustKept(const EvidenceFile& file);

Q_SIGNALS:
    void found(const QString& sha256);

private:
    [[nodiscard]] bool isWished(const EvidenceFile& file) const;
    void next();
    void forget();

    Desk& m_desk;
    BackgroundWork m_work;
    QHash<QString, Finding> m_findings;
    std::deque<EvidenceFile> m_wishes;
    QString m_path; ///< of the file the findings are about
};

} // namespace atalaya
