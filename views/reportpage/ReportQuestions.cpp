#include "views/reportpage/ReportQuestions.h"

#include "views/window/SaveDialog.h"
#include "views/window/ShowElsewhere.h"

#include <QCoreApplication>
#include <QFileInfo>

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
    return askOnClose(parent, QCoreApplication::translate("ReportsPage", "A report is being made"),
                      QCoreApplication::translate("ReportsPage", "“%1” is not written yet.").arg(name),
                      QCoreApplication::translate("ReportsPage", "Close when it is written"));
}

} // namespace atalaya
