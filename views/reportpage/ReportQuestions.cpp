#include "views/reportpage/ReportQuestions.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>
#include <QUrl>

namespace atalaya {

QString ReportDialogs::fileToWrite(QWidget* parent, const QString& name, const QString& ending) {
    if (m_folder.isEmpty()) {
        m_folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    }
    QFileDialog dialog(parent, QCoreApplication::translate("ReportsPage", "Export the report"), m_folder,
                       QStringLiteral("%1 (*.%2)").arg(ending.toUpper(), ending));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    // The dialog adds what is missing before it asks about replacing.
    dialog.setDefaultSuffix(ending);
    dialog.selectFile(name);
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty()) {
        return {};
    }
    const QString path = dialog.selectedFiles().constFirst();
    m_folder = QFileInfo(path).absolutePath();
    return path;
}

void ReportDialogs::openFile(const QString& path) {
    QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

void ReportDialogs::showInFolder(const QString& path) {
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
}

ReportQuestions::OnClose ReportDialogs::whileExporting(QWidget* parent, const QString& name) {
    QMessageBox box(QMessageBox::Question, QCoreApplication::translate("ReportsPage", "A report is being made"),
                    QCoreApplication::translate("ReportsPage", "“%1” is not written yet.").arg(name),
                    QMessageBox::NoButton, parent->window());
    const QPushButton* finish =
        box.addButton(QCoreApplication::translate("ReportsPage", "Close when it is written"), QMessageBox::AcceptRole);
    const QPushButton* stop =
        box.addButton(QCoreApplication::translate("ReportsPage", "Stop and close"), QMessageBox::DestructiveRole);
    box.setDefaultButton(box.addButton(QCoreApplication::translate("ReportsPage", "Stay"), QMessageBox::RejectRole));
    box.exec();
    if (box.clickedButton() == finish) {
        return OnClose::Finish;
    }
    return box.clickedButton() == stop ? OnClose::Stop : OnClose::Stay;
}

} // namespace atalaya
