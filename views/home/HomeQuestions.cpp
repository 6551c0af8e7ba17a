#include "views/home/HomeQuestions.h"

#include "models/session/Desk.h"
#include "models/session/Return.h"
#include "views/home/NewAssessmentDialog.h"
#include "views/window/SaveDialog.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>

namespace atalaya {

namespace {

QString translated(const char* source) {
    return QCoreApplication::translate("HomeDialogs", source);
}

QString kinds() {
    return translated(QT_TRANSLATE_NOOP("HomeDialogs", "Workspaces (*.atalaya)"));
}

QString exported() {
    return translated(QT_TRANSLATE_NOOP("HomeDialogs", "Exported assessments (*.json)"));
}

} // namespace

QString HomeDialogs::documentsFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

QString HomeDialogs::folder() {
    const QString last = m_preferences ? m_preferences->lastFolder() : m_folder;
    return QFileInfo(last).isDir() ? last : documentsFolder();
}

QString HomeDialogs::remembered(const QString& path) {
    if (!path.isEmpty()) {
        m_folder = QFileInfo(path).absolutePath();
        if (m_preferences) {
            m_preferences->setLastFolder(m_folder);
        }
    }
    return path;
}

QString HomeDialogs::fileToOpen(QWidget* parent) {
    return remembered(QFileDialog::getOpenFileName(
        parent, translated(QT_TRANSLATE_NOOP("HomeDialogs", "Open a workspace")), folder(), kinds()));
}

QString HomeDialogs::fileToMake(QWidget* parent) {
    const SaveDialog dialog{translated(QT_TRANSLATE_NOOP("HomeDialogs", "Make a workspace")), kinds(),
                            freePath(folder(), translated(QT_TRANSLATE_NOOP("HomeDialogs", "Assessment"))),
                            QStringLiteral(".atalaya"), SaveDialog::Existing::Keep};
    return remembered(dialog.ask(parent));
}

QString HomeDialogs::fileToImport(QWidget* parent) {
    return remembered(QFileDialog::getOpenFileName(
        parent, translated(QT_TRANSLATE_NOOP("HomeDialogs", "Import an assessment")), folder(), exported()));
}

QString HomeDialogs::fileToExport(QWidget* parent, const QString& name) {
    const QString ending = QStringLiteral(".json");
    const SaveDialog dialog{translated(QT_TRANSLATE_NOOP("HomeDialogs", "Export the assessment")), exported(),
                            QDir(folder()).filePath(name + ending), ending, SaveDialog::Existing::Replace};
    return remembered(dialog.ask(parent));
}

QString HomeDialogs::copyToRestore(QWidget* parent, const QString& copies) {
    return QFileDialog::getOpenFileName(parent, translated(QT_TRANSLATE_NOOP("HomeDialogs", "Restore a safe copy")),
                                        copies, kinds());
}

void HomeDialogs::showFolder(const QString& folder) {
    QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
}

std::optional<Assessment> HomeDialogs::newAssessment(const Desk& desk, const WindowStyle& style, const QUuid& from,
                                                     QWidget* parent) {
    NewAssessmentDialog dialog(desk, style, from, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.assessment()) : std::nullopt;
}

} // namespace atalaya
