#pragma once

#include "models/session/EvidenceIntake.h"

class QWidget;

namespace atalaya {

class EvidenceQuestions;

/// Documents that one part of the window takes in, and over which the window does not close without asking: what is not
/// kept yet is nowhere but on its way.
class GuardedIntake : public QObject {
    Q_OBJECT
public:
    /// All must outlive it. `part`: of the window, for which the documents are.
    GuardedIntake(EvidenceIntake& intake, EvidenceQuestions& questions, QWidget& part);

    /// For Page::whatHolds(): that documents are being kept, for whichever part; empty: none is.
    [[nodiscard]] static QString whatHolds(const EvidenceIntake& intake);

    /// As EvidenceIntake::take().
    void take(const QStringList& documents, std::function<void(const EvidenceIntake::Taken&)> then,
              std::function<void(int)> tooLate);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool mayClose();
    void ended(bool isWhole);

    EvidenceIntake& m_intake;
    EvidenceQuestions& m_questions;
    QWidget& m_part;
    int m_documents = 0; ///< that are being kept; 0: none
    bool m_closesAfter = false;
};

} // namespace atalaya
