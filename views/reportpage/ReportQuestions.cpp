#include "views/reportpage/ReportQuestions.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
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
    return askOnClose(parent, QCoreApplication::translate("ReportsPage", "A report is being made"),
                      QCoreApplication::translate("ReportsPage", "“%1” is not written yet.").arg(name),
                      QCoreApplication::translate("ReportsPage", "Close when it is written"));
}

} // namespace atalaya
