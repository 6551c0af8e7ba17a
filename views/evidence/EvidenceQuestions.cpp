#include "views/evidence/EvidenceQuestions.h"

#include "views/window/FileDialog.h"
#include "views/window/SaveDialog.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileInfo>

#include <algorithm>

namespace atalaya {

namespace {

struct EvidenceQuestionsWords {
    Q_DECLARE_TR_FUNCTIONS(EvidenceDialogs)
};

/// What a copy of a document is called: its ending stays, though a name of its own may be typed.
std::vector<FileKind> kindOf(const QString& name) {
    const QString ending = QFileInfo(name).suffix();
    const bool isPlain = std::all_of(ending.begin(), ending.end(), [](QChar c) { return c.isLetterOrNumber(); });
    return ending.isEmpty() || !isPlain
               ? std::vector<FileKind>()
               : std::vector<FileKind>{{EvidenceQuestionsWords::tr("Document"), QLatin1Char('.') + ending}};
}

} // namespace

QStringList EvidenceDialogs::documentsToAdd(QWidget* parent) {
    const QStringList chosen =
        FileDialog::filesToOpen(parent, EvidenceQuestionsWords::tr("Add documents"), m_last.path());
    m_last.remembered(chosen.value(0));
    return chosen;
}

QString EvidenceDialogs::documentToAttach(QWidget* parent) {
    return m_last.remembered(
        FileDialog::fileToOpen(parent, EvidenceQuestionsWords::tr("Choose the document"), m_last.path()));
}

QString EvidenceDialogs::placeForCopy(const QString& name, QWidget* parent) {
    const SaveDialog dialog{EvidenceQuestionsWords::tr("Write a copy"), kindOf(name), m_last.pathOf(name)};
    return m_last.remembered(dialog.ask(parent));
}

QString EvidenceDialogs::placeForRegister(const QString& name, QWidget* parent) {
    const SaveDialog dialog{EvidenceQuestionsWords::tr("Export the register"),
                            {{EvidenceQuestionsWords::tr("Workbook"), QStringLiteral(".xlsx")},
                             {EvidenceQuestionsWords::tr("Comma-separated values"), QStringLiteral(".csv")}},
                            m_last.pathOf(name)};
    return m_last.remembered(dialog.ask(parent));
}

bool EvidenceDialogs::openElsewhere(const QUrl& url) {
    return QDesktopServices::openUrl(url);
}

} // namespace atalaya
