#pragma once

#include "models/session/SafeCopies.h"
#include "views/window/Page.h"

namespace atalaya {

class HomeQuestions;
class StepDrawer;

/// An assessment on its way to another workspace and from there: a file, and beside it a folder with the documents of
/// which there are copies. What is brought in comes after a safe copy.
class AssessmentExchange : public QObject {
    Q_OBJECT
public:
    /// All must outlive this; `page` carries dialogs, `drawer` asks for documents that are not found.
    AssessmentExchange(const WindowContext& context, SafeCopies& copies, HomeQuestions& questions, StepDrawer& drawer,
                       QWidget* page);

    void exportFile(const QUuid& assessment);
    void importFile();

    /// What an assessment is called in sentences: its State and round.
    [[nodiscard]] static QString nameOf(const Assessment& assessment);

private:
    void carryOutExport(const Desk::ExportOrder& order);
    void tellExported(const Desk::ExportOrder& order);
    void tellNotExported(const Desk::ExportOrder& order, const Error& error);
    void checkImport(const QString& file, const QString& folder);
    void askForDocuments(const QString& file, const CheckedImport& import);
    void copyThenImport(const CheckedImport& import);
    void carryOutImport(const CheckedImport& import);

    WindowContext m_context;
    SafeCopies& m_copies;
    HomeQuestions& m_questions;
    StepDrawer& m_drawer;
    QWidget* m_page;
};

} // namespace atalaya
