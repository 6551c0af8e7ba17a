#include "views/home/HomeQuestions.h"

#include "models/session/Desk.h"
#include "models/session/Return.h"
#include "views/home/NewAssessmentDialog.h"
#include "views/window/FileDialog.h"
#include "views/window/SaveDialog.h"
#include "views/window/ShowElsewhere.h"

#include <QCoreApplication>

namespace atalaya {

namespace {

QString translated(const char* source) {
    return QCoreApplication::translate("HomeDialogs", source);
}

FileKind workspaces() {
    return {translated(QT_TRANSLATE_NOOP("HomeDialogs", "Workspaces")), QStringLiteral(".atalaya")};
}

FileKind exported() {
    return {translated(QT_TRANSLATE_NOOP("HomeDialogs", "Exported assessments")), QStringLiteral(".json")};
}

} // namespace

QString HomeDialogs::documentsFolder() {
    return LastFolder::documents();
}

QString HomeDialogs::fileToOpen(QWidget* parent) {
    return m_last.remembered(FileDialog::fileToOpen(parent,
                                                    translated(QT_TRANSLATE_NOOP("HomeDialogs", "Open a workspace")),
                                                    m_last.path(), workspaces().filter()));
}

QString HomeDialogs::fileToMake(QWidget* parent) {
    const SaveDialog dialog{translated(QT_TRANSLATE_NOOP("HomeDialogs", "Make a workspace")),
                            {workspaces()},
                            freePath(m_last.path(), translated(QT_TRANSLATE_NOOP("HomeDialogs", "Assessment"))),
                            SaveDialog::Existing::Keep};
    return m_last.remembered(dialog.ask(parent));
}

QString HomeDialogs::fileToImport(QWidget* parent) {
    return m_last.remembered(
        FileDialog::fileToOpen(parent, translated(QT_TRANSLATE_NOOP("HomeDialogs", "Import an assessment")),
                               m_last.path(), exported().filter()));
}

QString HomeDialogs::folderOfDocuments(QWidget* parent, const QString& folder) {
    return FileDialog::folderToUse(parent, translated(QT_TRANSLATE_NOOP("HomeDialogs", "Folder with the documents")),
                                   folder);
}

QString HomeDialogs::fileToExport(QWidget* parent, const QString& name) {
    const SaveDialog dialog{translated(QT_TRANSLATE_NOOP("HomeDialogs", "Export the assessment")),
                            {exported()},
                            m_last.pathOf(name + exported().ending)};
    return m_last.remembered(dialog.ask(parent));
}

QString HomeDialogs::copyToRestore(QWidget* parent, const QString& copies) {
    return FileDialog::fileToOpen(parent, translated(QT_TRANSLATE_NOOP("HomeDialogs", "Restore a safe copy")), copies,
                                  workspaces().filter());
}

void HomeDialogs::showFolder(const QString& folder) {
    showElsewhere(folder, m_notices);
}

std::optional<Assessment> HomeDialogs::newAssessment(const Desk& desk, const WindowStyle& style, const QUuid& from,
                                                     QWidget* parent) {
    NewAssessmentDialog dialog(desk, style, from, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.assessment()) : std::nullopt;
}

std::optional<Assessment> HomeDialogs::details(const Desk& desk, const WindowStyle& style, const Assessment& there,
                                               QWidget* parent) {
    NewAssessmentDialog dialog(desk, style, there, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.assessment()) : std::nullopt;
}

} // namespace atalaya
