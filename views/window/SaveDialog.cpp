#include "views/window/SaveDialog.h"

#include "views/window/FileDialog.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFileInfo>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>
#include <memory>

namespace atalaya {

namespace {

struct SaveDialogWords {
    Q_DECLARE_TR_FUNCTIONS(SaveDialog)
};

/// Whether `path`, where something is, may be written.
bool mayTake(const QString& path, SaveDialog::Existing existing, QWidget* parent) {
    const QString name = QFileInfo(path).fileName();
    QMessageBox box(
        QMessageBox::Question, SaveDialogWords::tr("The name is taken"),
        existing == SaveDialog::Existing::Keep
            ? SaveDialogWords::tr("“%1” is there already and stays as it is. Choose another name.").arg(name)
            : SaveDialogWords::tr("“%1” is there already. Replace it, or choose another name?").arg(name),
        QMessageBox::NoButton, parent);
    const QPushButton* replace = existing == SaveDialog::Existing::Keep
                                     ? nullptr
                                     : box.addButton(SaveDialogWords::tr("Replace"), QMessageBox::DestructiveRole);
    box.setDefaultButton(box.addButton(SaveDialogWords::tr("Choose another name"), QMessageBox::RejectRole));
    box.exec();
    return replace && box.clickedButton() == replace;
}

/// Of the kinds, the one that the name has; empty: none.
QString endingIn(const QString& name, const std::vector<FileKind>& kinds) {
    const auto kind = std::find_if(kinds.begin(), kinds.end(),
                                   [&](const FileKind& one) { return name.endsWith(one.ending, Qt::CaseInsensitive); });
    return kind == kinds.end() ? QString() : kind->ending;
}

/// `chosen`: number of the kind in the dialog's list.
QString withEnding(const QString& path, const std::vector<FileKind>& kinds, qsizetype chosen) {
    if (kinds.empty() || !endingIn(path, kinds).isEmpty()) {
        return path;
    }
    return path + kinds.at(static_cast<std::size_t>(std::max<qsizetype>(0, chosen))).ending;
}

/// Qt writes over what follows the last dot of a name when another kind is chosen, be it an ending or "St. Lucia". The
/// name that was typed stays, with the ending of the new kind where it had one. Nothing to do in the system's own
/// dialogs, which have no such fields.
void keepName(QFileDialog& dialog, const std::vector<FileKind>& kinds) {
    auto* field = dialog.findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
    auto* list = dialog.findChild<QComboBox*>(QStringLiteral("fileTypeCombo"));
    if (!field || !list || kinds.empty()) {
        return;
    }
    const auto typed = std::make_shared<QString>(field->text());
    QObject::connect(field, &QLineEdit::textEdited, field, [typed](const QString& name) { *typed = name; });
    QObject::connect(&dialog, &QFileDialog::currentChanged, field,
                     [typed](const QString& file) { *typed = QFileInfo(file).fileName(); });
    QObject::connect(list, &QComboBox::activated, field, [typed, field, kinds](int chosen) {
        if (const QString ending = endingIn(*typed, kinds); !ending.isEmpty()) {
            *typed = typed->chopped(ending.size()) + kinds.at(static_cast<std::size_t>(chosen)).ending;
        }
        field->setText(*typed);
    });
}

} // namespace

QString FileKind::filter() const {
    return QStringLiteral("%1 (*%2)").arg(name, ending);
}

QString SaveDialog::ask(QWidget* parent) const {
    QStringList filters;
    for (const FileKind& kind : kinds) {
        filters << kind.filter();
    }
    FileDialog dialog(parent, title, QFileInfo(path).absolutePath());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    if (!filters.isEmpty()) {
        dialog.setNameFilters(filters);
    }
    // Asked here, about the name with its ending.
    dialog.setOption(QFileDialog::DontConfirmOverwrite);
    const QString name = QFileInfo(path).fileName();
    dialog.selectFile(kinds.size() > 1 ? name.chopped(endingIn(name, kinds).size()) : name);
    keepName(dialog, kinds);
    while (dialog.exec() == QDialog::Accepted && !dialog.selectedFiles().isEmpty()) {
        const QString chosen = withEnding(dialog.selectedFiles().constFirst(), kinds,
                                          dialog.nameFilters().indexOf(dialog.selectedNameFilter()));
        if (!QFileInfo::exists(chosen) || mayTake(chosen, existing, parent)) {
            return chosen;
        }
    }
    return {};
}

} // namespace atalaya
