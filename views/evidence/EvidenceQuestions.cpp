#include "views/evidence/EvidenceQuestions.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace atalaya {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EvidenceDialogs)
};

QString documents() {
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

QStringList EvidenceDialogs::documentsToAdd(QWidget* parent) {
    return QFileDialog::getOpenFileNames(parent, Words::tr("Add documents"), documents());
}

QString EvidenceDialogs::documentToAttach(QWidget* parent) {
    return QFileDialog::getOpenFileName(parent, Words::tr("Choose the document"), documents());
}

QString EvidenceDialogs::placeForCopy(const QString& name, QWidget* parent) {
    return QFileDialog::getSaveFileName(parent, Words::tr("Write a copy"), QDir(documents()).filePath(name));
}

QString EvidenceDialogs::placeForRegister(const QString& name, QWidget* parent) {
    QString path =
        QFileDialog::getSaveFileName(parent, Words::tr("Export the register"), QDir(documents()).filePath(name),
                                     Words::tr("Workbook (*.xlsx);;Comma-separated values (*.csv)"));
    if (!path.isEmpty() && QFileInfo(path).suffix().isEmpty()) {
        path += QStringLiteral(".xlsx");
    }
    return path;
}

bool EvidenceDialogs::openElsewhere(const QUrl& url) {
    return QDesktopServices::openUrl(url);
}

} // namespace atalaya
