#include "views/reportpage/ReportQuestions.h"

#include "views/window/SaveDialog.h"
#include "views/window/ShowElsewhere.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace atalaya {

QString ReportDialogs::fileToWrite(QWidget* parent, const QString& name, const QString& ending) {
    const SaveDialog dialog{QCoreApplication::translate("ReportsPage", "Export the report"),
                            {{ending.toUpper(), QLatin1Char('.') + ending}},
                            m_last.pathOf(name)};
    return m_last.remembered(dialog.ask(parent));
}

void ReportDialogs::openFile(const QString& path) {
    showElsewhere(path, m_notices);
}

void ReportDialogs::showInFolder(const QString& path) {
    showElsewhere(QFileInfo(path).absolutePath(), m_notices);
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
