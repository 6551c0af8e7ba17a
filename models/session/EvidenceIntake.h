#pragma once

#include "models/session/KeptCopies.h"

#include <vector>

namespace atalaya {

/// Brings copies of documents into the open workspace, one after the other, beside the window. What arrives is bytes
/// under their hash; the register is the caller's.
class EvidenceIntake : public QObject {
    Q_OBJECT
public:
    struct Failure {
        QString name; ///< of the document, as sentences may say it
        Error error;
    };
    struct Taken {
        std::vector<EvidenceFile> files;
        std::vector<Failure> failures; ///< one a document that could not be kept
        bool isCancelled = false;
    };

    /// Both must outlive this.
    EvidenceIntake(Desk& desk, KeptCopies& copies, QObject* parent = nullptr);

    [[nodiscard]] bool isBusy() const { return m_work.isRunning(); }
    /// `then` is not called when another assessment was chosen or a file opened meanwhile: cameTooLate() is. Not while
    /// isBusy().
    void take(const QStringList& documents, std::function<void(const Taken&)> then);
    void cancel() { m_work.cancel(); }

Q_SIGNALS:
    void busyChanged(bool busy);
    /// How far all of it is, of 1000; not before a tenth of a second has gone by.
    void progressed(int permille);
    /// So many documents are not in the register, because it was left while they were being kept.
    void cameTooLate(int documents);

private:
    void ended(const QStringList& documents, const Taken& taken, const QUuid& assessment, int generation,
               const std::function<void(const Taken&)>& then);

    Desk& m_desk;
    KeptCopies& m_copies;
    BackgroundWork m_work;
};

/// One sentence a cause: that of the document, or where several share a cause, one that names some of them. Each ends
/// with what to do.
[[nodiscard]] QStringList sentencesOn(const std::vector<EvidenceIntake::Failure>& failures);

/// A title for a document that has only a name: "estrategia-nacional_2021.pdf" becomes "estrategia-nacional 2021".
[[nodiscard]] QString titleFromName(const QString& fileName);

} // namespace atalaya
