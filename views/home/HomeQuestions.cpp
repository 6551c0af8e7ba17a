#include "views/home/HomeQuestions.h"

#include "models/session/Desk.h"
#include "models/session/Return.h"
#include "views/home/NewAssessmentDialog.h"

#include <QCoreApplication>
#include <QDesktopServices>
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

QString HomeDialogs::fileToOpen(QWidget* parent) {
    return QFileDialog::getOpenFileName(parent, translated(QT_TRANSLATE_NOOP("HomeDialogs", "Open a workspace")),
                                        documentsFolder(), kinds());
}

QString HomeDialogs::fileToMake(QWidget* parent) {
    QString path = QFileDialog::getSaveFileName(
        parent, translated(QT_TRANSLATE_NOOP("HomeDialogs", "Make a workspace")),
        freePath(documentsFolder(), translated(QT_TRANSLATE_NOOP("HomeDialogs", "Assessment"))), kinds());
    if (!path.isEmpty() && QFileInfo(path).suffix().isEmpty()) {
        path += QStringLiteral(".atalaya");
    }
    return path;
}

QString HomeDialogs::fileToImport(QWidget* parent) {
    return QFileDialog::getOpenFileName(parent, translated(QT_TRANSLATE_NOOP("HomeDialogs", "Import an assessment")),
                                        documentsFolder(), exported());
}

QString HomeDialogs::fileToExport(QWidget* parent, const QString& name) {
    QString path =
        QFileDialog::getSaveFileName(parent, translated(QT_TRANSLATE_NOOP("HomeDialogs", "Export the assessment")),
                                     documentsFolder() + QLatin1Char('/') + name + QStringLiteral(".json"), exported());
    if (!path.isEmpty() && QFileInfo(path).suffix().isEmpty()) {
        path += QStringLiteral(".json");
    }
    return path;
}

QString HomeDialogs::copyToRestore(QWidget* parent, const QString& folder) {
    return QFileDialog::getOpenFileName(parent, translated(QT_TRANSLATE_NOOP("HomeDialogs", "Restore a safe copy")),
                                        folder, kinds());
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
