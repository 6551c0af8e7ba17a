#include "views/home/AssessmentExchange.h"

#include "models/exchange/EvidenceExport.h"
#include "models/storage/KeptFiles.h"
#include "views/home/HomeQuestions.h"
#include "views/home/StepDrawer.h"
#include "views/home/StillOpen.h"
#include "views/window/SayWhyNot.h"

#include <QDir>
#include <QFileInfo>
#include <QPointer>

namespace atalaya {

namespace {

using namespace Qt::StringLiterals;

const QString exportId = u"export"_s;

} // namespace

AssessmentExchange::AssessmentExchange(const WindowContext& context, SafeCopies& copies, HomeQuestions& questions,
                                       StepDrawer& drawer, QWidget* page)
    : QObject(page), m_context(context), m_copies(copies), m_questions(questions), m_drawer(drawer), m_page(page) {}

QString AssessmentExchange::nameOf(const Assessment& assessment) {
    return tr("%1, Round %2", "State, round").arg(assessment.state, assessment.round);
}

void AssessmentExchange::exportFile(const QUuid& key) {
    const auto assessment = m_context.desk.assessment(key);
    if (!assessment) {
        m_context.notices.fail(assessment.error());
        return;
    }
    const StillOpen opened(m_context);
    const QString name = safeDocumentName(u"%1 %2"_s.arg(assessment->state, assessment->round));
    const QString file = m_questions.fileToExport(m_page, name);
    if (file.isEmpty() || !opened.holds()) {
        return;
    }
    m_context.notices.take(exportId);
    const Desk::ExportOrder order{*assessment, file};
    const QDir folder(EvidenceExport::folderOf(file));
    if (EvidenceExport::copiesOf(*assessment).empty() || folder.isEmpty()) {
        carryOutExport(order);
        return;
    }
    m_context.notices.show({exportId, Notices::Weight::Warning, tr("Not exported yet."),
                            tr("The documents go into the folder “%1”, and there is one already. What is in it stays "
                               "as it is. Put them there too, or export again under another name.")
                                .arg(folder.dirName()),
                            tr("Use this folder"), [self = QPointer(this), order, opened] {
                                if (self && opened.holds()) {
                                    self->carryOutExport(order);
                                }
                            }});
}

void AssessmentExchange::carryOutExport(const Desk::ExportOrder& order) {
    m_context.desk.exportBeside(order, [self = QPointer(this), order](const Outcome& done) {
        if (self) {
            done ? self->tellExported(order) : self->tellNotExported(order, done.error());
        }
    });
}

void AssessmentExchange::tellExported(const Desk::ExportOrder& order) {
    const QString name = nameOf(order.assessment);
    const QString file = QFileInfo(order.file).fileName();
    const auto documents = static_cast<int>(EvidenceExport::copiesOf(order.assessment).size());
    if (documents == 0) {
        m_context.notices.say(tr("%1 is in %2", "a round, a file").arg(name, file));
    } else if (!order.withCopies) {
        m_context.notices.say(tr("%1 is in %2, without its documents", "a round, a file").arg(name, file));
    } else {
        const QString folder = QFileInfo(EvidenceExport::folderOf(order.file)).fileName();
        const QString place = QFileInfo(order.file).absolutePath();
        m_context.notices.show([name, file, folder, documents, place, &questions = m_questions] {
            return Notices::Notice{exportId,
                                   Notices::Weight::Ok,
                                   tr("Exported."),
                                   tr("%1 is in “%2”, and %n document(s) of it in the folder “%3” beside it. Send "
                                      "both.",
                                      "a round, a file, a folder", documents)
                                       .arg(name, file, folder),
                                   tr("Show the folder"),
                                   [&questions, place] { questions.showFolder(place); },
                                   false,
                                   true};
        });
    }
}

void AssessmentExchange::tellNotExported(const Desk::ExportOrder& order, const Error& error) {
    const bool isOfDocument = error.code == ErrorCode::Damaged || error.code == ErrorCode::NotFound;
    if (!order.withCopies || !isOfDocument) {
        m_context.notices.fail(error);
        return;
    }
    m_context.notices.show({exportId, Notices::Weight::Warning, tr("Not exported."), error.sentence,
                            tr("Export without the documents"), [self = QPointer(this), bare = order]() mutable {
                                if (self) {
                                    bare.withCopies = false;
                                    self->carryOutExport(bare);
                                }
                            }});
}

void AssessmentExchange::importFile() {
    const StillOpen opened(m_context);
    const QString file = m_questions.fileToImport(m_page);
    if (file.isEmpty() || !opened.holds()) {
        return;
    }
    const QString own = EvidenceExport::folderOf(file);
    checkImport(file, QFileInfo(own).isDir() ? own : QFileInfo(file).absolutePath());
}

void AssessmentExchange::checkImport(const QString& file, const QString& folder) {
    ImportOrder order;
    order.name = QFileInfo(file).fileName();
    order.filesFolder = folder;
    order.mayMiss = true;
    order.note = tr("Imported from %1").arg(order.name);
    m_context.desk.checkImportBeside(file, order, [self = QPointer(this), file](const Result<CheckedImport>& checked) {
        if (!self) {
            return;
        }
        if (!checked) {
            self->m_context.notices.fail(checked.error());
        } else if (checked->missing.isEmpty()) {
            self->copyThenImport(*checked);
        } else {
            self->askForDocuments(file, *checked);
        }
    });
}

void AssessmentExchange::askForDocuments(const QString& file, const CheckedImport& import) {
    const auto missing = static_cast<int>(import.missing.size());
    StepDrawer::Step step;
    step.title = tr("Documents of %1", "a round").arg(nameOf(import.assessment));
    step.sentences << tr("%n document(s) did not come with “%1”, the first of them for %2.", "a file, code of evidence",
                         missing)
                          .arg(QFileInfo(file).fileName(), import.missing.constFirst());
    step.sentences << tr("They travel in a folder of their own. Choose it if you have it. Without them the register "
                         "says what they are, but holds no copies.");
    step.button = tr("Choose the folder…");
    step.act = [this, file, import](const QString&) {
        const StillOpen opened(m_context);
        const QString folder = m_questions.folderOfDocuments(m_page, QFileInfo(file).absolutePath());
        if (!opened.holds()) {
            return;
        }
        if (folder.isEmpty()) {
            askForDocuments(file, import); // perhaps without them, after all
        } else {
            checkImport(file, folder);
        }
    };
    step.other = tr("Import without them");
    step.actOther = [this, import] { copyThenImport(import); };
    m_drawer.ask(std::move(step));
}

void AssessmentExchange::copyThenImport(const CheckedImport& import) {
    m_copies.copy([self = QPointer(this), import, open = m_context.desk.path()](const Outcome& copied) {
        if (self && copied && self->m_context.desk.path() == open) {
            self->carryOutImport(import);
        }
    });
}

void AssessmentExchange::carryOutImport(const CheckedImport& import) {
    m_context.desk.importBeside(import, [self = QPointer(this), import](const Outcome& done) {
        if (!self) {
            return;
        }
        if (done) {
            self->m_context.notices.say(tr("%1 is imported", "a round").arg(nameOf(import.assessment)));
        } else {
            sayWhyNot(self->m_context, done.error(), [self, import] {
                if (self) {
                    self->carryOutImport(import);
                }
            });
        }
    });
}

} // namespace atalaya
