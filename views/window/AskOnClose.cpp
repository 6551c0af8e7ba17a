#include "views/window/AskOnClose.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QWidget>

namespace atalaya {

OnClose askOnClose(QWidget* parent, const QString& title, const QString& sentence, const QString& finish) {
    QMessageBox box(QMessageBox::Question, title, sentence, QMessageBox::NoButton, parent->window());
    box.setTextFormat(Qt::PlainText); // file names are in it
    const QPushButton* wait = box.addButton(finish, QMessageBox::AcceptRole);
    const QPushButton* stop =
        box.addButton(QCoreApplication::translate("AskOnClose", "Stop and close"), QMessageBox::DestructiveRole);
    box.setDefaultButton(box.addButton(QCoreApplication::translate("AskOnClose", "Stay"), QMessageBox::RejectRole));
    box.exec();
    if (box.clickedButton() == wait) {
        return OnClose::Finish;
    }
    return box.clickedButton() == stop ? OnClose::Stop : OnClose::Stay;
}

} // namespace atalaya
