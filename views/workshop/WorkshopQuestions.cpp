#include "views/workshop/WorkshopQuestions.h"

#include "views/window/FileDialog.h"
#include "views/window/SaveDialog.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QUrl>
#include <QWidget>

namespace atalaya {

namespace {

struct WorkshopQuestionsWords {
    Q_DECLARE_TR_FUNCTIONS(WorkshopDialogs)
};

} // namespace

QString WorkshopDialogs::rosterToRead(QWidget* parent) {
    return m_last.remembered(FileDialog::fileToOpen(parent, WorkshopQuestionsWords::tr("Read a list of participants"),
                                                    m_last.path(), WorkshopQuestionsWords::tr("Tables (*.csv *.txt)")));
}

QStringList WorkshopDialogs::ballotFilesToRead(QWidget* parent) {
    const QStringList chosen =
        FileDialog::filesToOpen(parent, WorkshopQuestionsWords::tr("Read the participants' files"), m_last.path(),
                                WorkshopQuestionsWords::tr("Tables (*.csv *.txt)"));
    m_last.remembered(chosen.value(0));
    return chosen;
}

QString WorkshopDialogs::folderForBallotFiles(QWidget* parent) {
    return FileDialog::folderToUse(parent, WorkshopQuestionsWords::tr("Choose a folder for the participants' files"),
                                   m_last.path());
}

QString WorkshopDialogs::placeForMinutes(const QString& name, QWidget* parent) {
    const SaveDialog dialog{WorkshopQuestionsWords::tr("Write the minutes"),
                            {{WorkshopQuestionsWords::tr("PDF document"), QStringLiteral(".pdf")},
                             {WorkshopQuestionsWords::tr("Web page"), QStringLiteral(".html")},
                             {WorkshopQuestionsWords::tr("OpenDocument text"), QStringLiteral(".odt")}},
                            m_last.pathOf(name)};
    return m_last.remembered(dialog.ask(parent));
}

bool WorkshopDialogs::openElsewhere(const QString& path) {
    return QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

bool WorkshopDialogs::isSure(QWidget* parent, const QString& question, const QString& act) {
    QMessageBox box(QMessageBox::Question, WorkshopQuestionsWords::tr("Workshop"), question, QMessageBox::Cancel,
                    parent);
    const QPushButton* yes = box.addButton(act, QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == yes;
}

QScreen* WorkshopDialogs::screenForRoom(const QWidget& own) {
    const QList<QScreen*> screens = QGuiApplication::screens();
    for (QScreen* screen : screens) {
        if (screen != own.screen()) {
            return screen;
        }
    }
    return nullptr;
}

} // namespace atalaya
