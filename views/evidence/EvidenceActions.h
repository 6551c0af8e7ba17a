#pragma once

#include "models/session/BackgroundWork.h"
#include "models/storage/KeptFiles.h"
#include "views/window/Page.h"

#include <QTemporaryDir>

namespace atalaya {

class EvidenceQuestions;

/// What can be done with one piece of evidence without writing it down anew. Edits are one step of the history each;
/// copies are written beside the window. Documents are opened as copies in a folder that only this person can read and
/// that goes with the window. What is asked for is about what was open then: beside the window another file may be
/// opened while a person looks at a dialog.
class EvidenceActions : public QObject {
    Q_OBJECT
public:
    /// All must outlive it; `window`: above which dialogs open.
    EvidenceActions(const WindowContext& context, EvidenceQuestions& questions, QWidget* window);

    void openFile(const QUuid& evidence);
    void openLink(const QUuid& evidence);
    void writeCopy(const QUuid& evidence);
    void prolong(const QUuid& evidence, QDate reviewBy);
    void detach(const QUuid& evidence, const QString& indicator);
    /// Offers to detach it first while answers use it.
    void remove(const QUuid& evidence);
    void exportRegister();
    void cancel() { m_work.cancel(); }

Q_SIGNALS:
    void busyChanged(bool busy);
    void progressed(int permille);

private:
    /// `files`: of the workspace that keeps `file`.
    void write(const KeptFiles& files, const EvidenceFile& file, const QString& target, std::function<void()> then);
    [[nodiscard]] KeptFiles keptFiles() const { return {m_context.desk.path(), m_context.desk.surroundings()}; }
    [[nodiscard]] const Evidence* find(const QUuid& evidence) const;
    [[nodiscard]] AssessmentSession* session() const { return m_context.desk.session(); }

    WindowContext m_context;
    EvidenceQuestions& m_questions;
    QWidget* m_window;
    BackgroundWork m_work;
    QTemporaryDir m_opened;
};

/// Whether the system might run a file of this name instead of showing it.
[[nodiscard]] bool mightRun(const QString& name, const QString& mediaType);

} // namespace atalaya
