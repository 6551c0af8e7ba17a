#include "views/home/HomeQuestions.h"

#include "models/session/Desk.h"
#include "models/session/Return.h"
#include "views/home/NewAssessmentDialog.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace atalaya {

namespace {

QString translated(const char* source) {
    return QCoreApplication::translate("HomeDialogs", source);
}

QString kinds() {
    return translated(QT_TRANSLATE_NOOP("HomeDialogs", "Workspaces (*.atalaya)"));
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

std::optional<Assessment> HomeDialogs::newAssessment(const Desk& desk, const WindowStyle& style, QWidget* parent) {
    NewAssessmentDialog dialog(desk, style, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.assessment()) : std::nullopt;
}

} // namespace atalaya
