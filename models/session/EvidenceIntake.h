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

    /// The one of this desk, made when it is first asked for: all pages share it, so that no two of them wait for each
    /// other's lock.
    [[nodiscard]] static EvidenceIntake& of(Desk& desk);

    [[nodiscard]] bool isBusy() const { return m_work.isRunning(); }
    /// `then` is not called when another assessment was chosen or a file opened meanwhile: `tooLate` is, with how many
    /// documents are not in the register, because it was left while they were being kept. Not while isBusy().
    void take(const QStringList& documents, std::function<void(const Taken&)> then,
              std::function<void(int)> tooLate = {});
    void cancel() { m_work.cancel(); }
    /// Cancels and waits: what was kept so far has been handed over when this returns.
    void stop() { m_work.stop(); }

Q_SIGNALS:
    void busyChanged(bool busy);
    /// How far all of it is, of 1000; not before a tenth of a second has gone by.
    void progressed(int permille);

private:
    explicit EvidenceIntake(Desk& desk);
    struct Asked {
        qsizetype documents = 0;
        QUuid assessment;
        int generation = 0;
        std::function<void(const Taken&)> then;
        std::function<void(int)> tooLate;
    };
    void ended(const Asked& asked, const Taken& taken);

    Desk& m_desk;
    KeptCopies& m_copies;
    BackgroundWork m_work;
};

/// One sentence a cause: that of the document, or where several share a cause, one that names some of them. Each ends
/// with what to do.
[[nodiscard]] QStringList sentencesOn(const std::vector<EvidenceIntake::Failure>& failures);

/// So many documents are not in the register, because it was left while they were being kept.
[[nodiscard]] Error cameTooLate(int documents);

/// A title for a document that has only a name: "estrategia-nacional_2021.pdf" becomes "estrategia-nacional 2021".
[[nodiscard]] QString titleFromName(const QString& fileName);

} // namespace atalaya
