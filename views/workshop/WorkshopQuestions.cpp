#include "views/workshop/WorkshopQuestions.h"

#include "views/window/SaveDialog.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QUrl>
#include <QWidget>

namespace atalaya {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WorkshopDialogs)
};

} // namespace

QString WorkshopDialogs::rosterToRead(QWidget* parent) {
    return m_last.remembered(QFileDialog::getOpenFileName(parent, Words::tr("Read a list of participants"),
                                                          m_last.path(), Words::tr("Tables (*.csv *.txt)")));
}

QStringList WorkshopDialogs::ballotFilesToRead(QWidget* parent) {
    const QStringList chosen = QFileDialog::getOpenFileNames(parent, Words::tr("Read the participants' files"),
                                                             m_last.path(), Words::tr("Tables (*.csv *.txt)"));
    m_last.remembered(chosen.value(0));
    return chosen;
}

QString WorkshopDialogs::folderForBallotFiles(QWidget* parent) {
    return QFileDialog::getExistingDirectory(parent, Words::tr("Choose a folder for the participants' files"),
                                             m_last.path());
}

QString WorkshopDialogs::placeForMinutes(const QString& name, QWidget* parent) {
    const SaveDialog dialog{Words::tr("Write the minutes"),
                            {{Words::tr("PDF document"), QStringLiteral(".pdf")},
                             {Words::tr("Web page"), QStringLiteral(".html")},
                             {Words::tr("OpenDocument text"), QStringLiteral(".odt")}},
                            m_last.pathOf(name)};
    return m_last.remembered(dialog.ask(parent));
}

bool WorkshopDialogs::openElsewhere(const QString& path) {
    return QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

bool WorkshopDialogs::isSure(QWidget* parent, const QString& question, const QString& act) {
    QMessageBox box(QMessageBox::Question, Words::tr("Workshop"), question, QMessageBox::Cancel, parent);
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
