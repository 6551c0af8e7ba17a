#include "views/window/SaveDialog.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace atalaya {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SaveDialog)
};

/// Whether `path`, where something is, may be written.
bool mayTake(const QString& path, SaveDialog::Existing existing, QWidget* parent) {
    const QString name = QFileInfo(path).fileName();
    QMessageBox box(QMessageBox::Question, Words::tr("The name is taken"),
                    existing == SaveDialog::Existing::Keep
                        ? Words::tr("“%1” is there already and stays as it is. Choose another name.").arg(name)
                        : Words::tr("“%1” is there already. Replace it, or choose another name?").arg(name),
                    QMessageBox::NoButton, parent);
    const QPushButton* replace = existing == SaveDialog::Existing::Keep
                                     ? nullptr
                                     : box.addButton(Words::tr("Replace"), QMessageBox::DestructiveRole);
    box.setDefaultButton(box.addButton(Words::tr("Choose another name"), QMessageBox::RejectRole));
    box.exec();
    return replace && box.clickedButton() == replace;
}

} // namespace

QString withEnding(const QString& path, const QString& ending) {
    return path.endsWith(ending, Qt::CaseInsensitive) ? path : path + ending;
}

QString SaveDialog::ask(QWidget* parent) const {
    QFileDialog dialog(parent, title, QFileInfo(path).absolutePath(), kinds);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    // Asked here, about the name with its ending.
    dialog.setOption(QFileDialog::DontConfirmOverwrite);
    dialog.selectFile(QFileInfo(path).fileName());
    while (dialog.exec() == QDialog::Accepted && !dialog.selectedFiles().isEmpty()) {
        const QString chosen = withEnding(dialog.selectedFiles().constFirst(), ending);
        if (!QFileInfo::exists(chosen) || mayTake(chosen, existing, parent)) {
            return chosen;
        }
    }
    return {};
}

} // namespace atalaya
