#include "assessments/assessment/EvidenceUses.h"
#include "views/evidence/EvidenceForm.h"
#include "views/evidence/EvidencePage.h"
#include "views/evidence/EvidenceQuestions.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QPointer>

#include <algorithm>

// Documents that are dropped upon the page, or chosen for it in a dialog.

namespace atalaya {

namespace {

using namespace Qt::StringLiterals;

QStringList localFiles(const QMimeData* data) {
    QStringList paths;
    for (const QUrl& url : data->urls()) {
        if (url.isLocalFile()) {
            paths << url.toLocalFile();
        }
    }
    return paths;
}

} // namespace

void EvidencePage::addSeveral() {
    if (!isEditable() || m_intake.isBusy()) {
        return;
    }
    const auto where = [this] {
        return std::pair(session() ? session()->assessment().id : QUuid(), m_copies.generation());
    };
    const auto before = where();
    const QStringList paths = m_questions.documentsToAdd(this);
    if (paths.isEmpty()) {
        return;
    }
    if (where() != before) {
        // Another file was opened beside the dialog: they were not chosen for that one.
        context().notices.fail(cameTooLate(static_cast<int>(paths.size())));
        return;
    }
    addDocuments(paths);
}

void EvidencePage::addDocuments(const QStringList& paths) {
    if (!isEditable()) {
        context().notices.fail(session() ? session()->notEditable() : spokenError(ErrorCode::Refused, [] {
            return tr("Choose an assessment first, on Home.");
        }));
        return;
    }
    if (m_intake.isBusy()) {
        context().notices.say(tr("Other documents are being kept. Add these again in a moment."));
        return;
    }
    if (paths.size() == 1) {
        const KeptFiles files(context().desk.path(), context().desk.surroundings());
        if (const auto usable = files.mayKeep(paths.front()); !usable) {
            context().notices.fail(usable.error());
            return;
        }
        m_form->add(paths.front());
        return;
    }
    // The page may be gone before the last copy is kept.
    const QPointer<EvidencePage> here(this);
    m_taking.take(
        paths,
        [here](const EvidenceIntake::Taken& taken) {
            if (here) {
                here->addToRegister(taken);
            }
        },
        [here](int documents) {
            if (here) {
                here->context().notices.fail(cameTooLate(documents));
            }
        });
}

void EvidencePage::addToRegister(const EvidenceIntake::Taken& taken) {
    Assessment next = session()->assessment(); // codes follow one another
    std::vector<Change> changes;
    int known = 0;
    for (const EvidenceFile& file : taken.files) {
        const bool isKnown = std::any_of(next.evidence.begin(), next.evidence.end(), [&](const Evidence& other) {
            return other.file && other.file->sha256 == file.sha256;
        });
        if (isKnown) {
            ++known;
            continue;
        }
        Evidence piece;
        piece.id = context().desk.surroundings().newId();
        piece.code = nextEvidenceCode(next);
        piece.title = titleFromName(file.name);
        piece.grade = EvidenceGrade::B; // somebody has it, so it was seen
        piece.file = file;
        piece.reviewBy = next.referenceDate.addMonths(session()->framework().evidenceRule.defaultValidityMonths);
        next.evidence.push_back(piece);
        changes.emplace_back(PutEvidence{piece});
    }
    const int added = static_cast<int>(changes.size());
    if (added > 0 && !session()->perform(changes, StepName(tr, QT_TR_N_NOOP("Add %n document(s)"), added))) {
        return; // the session says why
    }
    if (added > 0) {
        choose(next.evidence.back().id);
    }
    const auto said = [added, known, isCancelled = taken.isCancelled, failures = taken.failures] {
        QStringList sentences;
        if (added > 0) {
            sentences << tr("%n document(s) added. Complete issuer, date and grade of each.", nullptr, added);
        }
        if (known > 0) {
            sentences << tr("%n document(s) were in the register already.", nullptr, known);
        }
        if (isCancelled) {
            sentences << tr("The rest was not added.");
        }
        return (sentences + sentencesOn(failures)).join(u' ');
    };
    if (!taken.failures.empty()) {
        context().notices.fail(spokenError(taken.failures.front().error.code, said));
    } else if (const QString line = said(); !line.isEmpty()) {
        context().notices.say(line);
    }
}

void EvidencePage::dragEnterEvent(QDragEnterEvent* event) {
    if (!localFiles(event->mimeData()).isEmpty()) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
    }
}

void EvidencePage::dropEvent(QDropEvent* event) {
    const QStringList paths = localFiles(event->mimeData());
    if (!paths.isEmpty()) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
        addDocuments(paths);
    }
}

} // namespace atalaya
