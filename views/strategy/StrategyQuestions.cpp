#include "views/strategy/StrategyQuestions.h"

#include "views/window/FileDialog.h"
#include "views/window/SaveDialog.h"
#include "views/window/ShowElsewhere.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace atalaya {

QString StrategyDialogs::fileToWrite(QWidget* parent, const QString& name, const QString& ending) {
    const SaveDialog dialog{QCoreApplication::translate("StrategyPage", "Write to a file"),
                            {{ending.toUpper(), QLatin1Char('.') + ending}},
                            m_last.pathOf(name)};
    return m_last.remembered(dialog.ask(parent));
}

QString StrategyDialogs::workbookToRead(QWidget* parent) {
    return m_last.remembered(
        FileDialog::fileToOpen(parent, QCoreApplication::translate("StrategyPage", "Read a workbook"),
                               m_last.pathOf({}), QCoreApplication::translate("StrategyPage", "Workbooks (*.xlsx)")));
}

void StrategyDialogs::openFile(const QString& path) {
    showElsewhere(path, m_notices);
}

void StrategyDialogs::showInFolder(const QString& path) {
    showElsewhere(QFileInfo(path).absolutePath(), m_notices);
}

} // namespace atalaya
