#include "views/evidence/EvidenceForm.h"

#include "assessments/assessment/EvidenceUses.h"
#include "models/exchange/JsonReading.h"
#include "models/items/EvidenceWords.h"
#include "models/items/FileSize.h"
#include "views/evidence/EvidenceFormChoices.h"
#include "views/evidence/EvidenceQuestions.h"
#include "views/widgets/Button.h"
#include "views/widgets/ControlStyle.h"
#include "views/widgets/DateField.h"
#include "views/widgets/ElidedLabel.h"
#include "views/widgets/ProgressRow.h"
#include "views/widgets/SegmentedControl.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QUrl>
#include <QVBoxLayout>

namespace atalaya {

namespace {

constexpr int longestTitle = 500;
constexpr int longestLink = 2000;
constexpr int longestNote = 10000;

bool isWebAddress(const QString& text) {
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https")) &&
           !url.host().isEmpty() && !text.contains(QLatin1Char(' '));
}

} // namespace

EvidenceForm::EvidenceForm(const WindowContext& context, EvidenceQuestions& questions, EvidenceIntake& intake,
                           QWidget* host, const QString& name)
    : Drawer(context.style, {}, host)
    , m_context(context)
    , m_questions(questions)
    , m_intake(intake)
    , m_taking(intake, questions, *this)
    , m_drafts(context.preferences, name) {
    setContent(makeFields());
    setFoot(makeFoot());
    followFields();
    connect(&m_intake, &EvidenceIntake::progressed, this, [this](int permille) {
        m_progress->setVisible(isTakingForThis());
        m_progress->setProgress(permille, 1000);
    });
    connect(&m_intake, &EvidenceIntake::busyChanged, this, [this](bool isBusy) {
        if (!isBusy) {
            m_takingFor = 0;
            showTaking();
        }
    });
    connect(this, &Drawer::closed, this, [this] {
        if (!m_isSettled) {
            putAside(false);
        }
        store();
    });
    connect(&context.desk, &Desk::sessionChanged, this, &EvidenceForm::followSession);
    context.style.follow(this, [this] { restyle(); });
}

void EvidenceForm::suggestReviewBy() {
    const bool growsOld = evidence::growsOld(kinds[m_kind->currentIndex()]);
    m_form->setRowVisible(m_reviewBy.holder, growsOld);
    if (m_reviewTouched || !growsOld || !session()) {
        return;
    }
    // How long a piece usually proves something, from its own date on.
    const QDate from = m_date.known->isChecked() ? m_date.date->date() : session()->assessment().referenceDate;
    m_reviewBy.known->setChecked(true);
    m_reviewBy.date->setDate(from.addMonths(session()->framework().evidenceRule.defaultValidityMonths));
}

void EvidenceForm::showFile() {
    m_fileName->setText(m_file ? tr("%1 (%2)", "file name, size").arg(m_file->name, fileSizeText(m_file->size))
                               : tr("No file"));
    m_dropFile->setVisible(m_file.has_value());
    m_choose->setText(m_file ? tr("Another file…") : tr("Choose a file…"));
}

void EvidenceForm::chooseFile() {
    const int serial = m_now.serial;
    const QString path = m_questions.documentToAttach(this);
    if (path.isEmpty()) {
        return;
    }
    if (!isOpen() || serial != m_now.serial) {
        m_context.notices.fail(cameTooLate(1)); // beside the dialog another file was opened
        return;
    }
    takeFile(path);
}

void EvidenceForm::showTaking() {
    m_choose->setEnabled(!isTakingForThis());
    m_save->setEnabled(!isTakingForThis());
    if (!isTakingForThis()) {
        m_progress->hide();
    }
}

void EvidenceForm::takeFile(const QString& path) {
    if (m_intake.isBusy()) {
        showProblem(m_fileField, tr("Another document is being kept. Wait a moment, then choose the file again."));
        return;
    }
    showProblem(m_fileField, {});
    m_now.document = path;
    m_takingFor = m_now.serial;
    m_progress->begin(tr("Keeping a copy"));
    showTaking();
    store();
    // The form may be gone before the copy is kept.
    const QPointer<EvidenceForm> here(this);
    m_taking.take(
        {path},
        [here, serial = m_now.serial](const EvidenceIntake::Taken& taken) {
            if (here) {
                here->takeKept(taken, serial);
            }
        },
        [here](int documents) {
            if (here) {
                here->m_context.notices.fail(cameTooLate(documents));
            }
        });
}

/// `serial`: of the draft that the document was chosen for.
void EvidenceForm::takeKept(const EvidenceIntake::Taken& taken, int serial) {
    const bool isHere = isOpen() && serial == m_now.serial;
    if (!taken.failures.empty()) {
        isHere ? showProblem(m_fileField, taken.failures.front().error.sentence)
               : m_context.notices.fail(taken.failures.front().error);
        if (isHere) {
            m_now.document.clear();
        }
    }
    if (!taken.files.empty() && !isHere) {
        m_drafts.giveFile(serial, taken.files.front(), m_context.desk.holdDocuments());
    } else if (!taken.files.empty()) {
        m_file = taken.files.front();
        m_now.held = m_context.desk.holdDocuments();
        auto* title = static_cast<QLineEdit*>(m_title.edit);
        if (title->text().trimmed().isEmpty()) {
            title->setText(titleFromName(m_file->name));
        }
        showFile();
    }
}

void EvidenceForm::showProblem(const Field& field, const QString& sentence) {
    setFieldError(*field.edit, sentence);
    field.problem->setText(sentence);
    field.problem->setVisible(!sentence.isEmpty());
}

Evidence EvidenceForm::draft() const {
    Evidence piece = m_now.began;
    piece.title = static_cast<QLineEdit*>(m_title.edit)->text().simplified();
    piece.issuer = static_cast<QLineEdit*>(m_issuer.edit)->text().simplified();
    piece.link = static_cast<QLineEdit*>(m_link.edit)->text().trimmed();
    piece.note = static_cast<QPlainTextEdit*>(m_note.edit)->toPlainText().trimmed();
    piece.date = m_date.known->isChecked() ? m_date.date->date() : QDate();
    piece.kind = kinds[m_kind->currentIndex()];
    piece.grade = grades[std::max(0, m_grade->currentIndex())];
    piece.sensitivity = sensitivities[m_sensitivity->currentIndex()];
    piece.reviewBy.reset();
    if (evidence::growsOld(piece.kind) && m_reviewBy.known->isChecked()) {
        piece.reviewBy = m_reviewBy.date->date();
    }
    piece.file = m_file;
    return piece;
}

bool EvidenceForm::check() {
    const Evidence piece = draft();
    const auto problem = [](const QString& text, int longest) {
        return text.size() > longest          ? tr("Write at most %1 characters.").arg(longest)
               : !exchange::isPlainText(text) ? tr("Leave out control characters.")
                                              : QString();
    };
    const std::pair<Field, QString> found[] = {
        {m_title, piece.title.isEmpty() ? tr("Write a title.") : problem(piece.title, longestTitle)},
        {m_issuer, problem(piece.issuer, longestName)},
        {m_link, !piece.link.isEmpty() && !isWebAddress(piece.link)
                     ? tr("Write an address that begins with http:// or https:// and has no spaces.")
                     : problem(piece.link, longestLink)},
        {m_note, problem(piece.note, longestNote)}};
    QWidget* first = nullptr;
    for (const auto& [field, sentence] : found) {
        showProblem(field, sentence);
        first = !first && !sentence.isEmpty() ? field.edit : first;
    }
    if (first) {
        first->setFocus(Qt::OtherFocusReason);
    }
    return !first;
}

void EvidenceForm::save() {
    if (!session() || !m_save->isEnabled() || !DateField::settleAll(*this) || !check()) {
        return;
    }
    Evidence piece = draft();
    const Assessment& assessment = session()->assessment();
    if (m_now.task != Task::Edit) {
        piece.id = m_context.desk.surroundings().newId();
        piece.code = nextEvidenceCode(assessment);
    }
    std::vector<Change> changes{PutEvidence{piece}};
    StepName step = StepName(tr, QT_TR_NOOP("Edit evidence %1")).arg(piece.code);
    if (m_now.task == Task::Add) {
        step = StepName(tr, QT_TR_NOOP("Add evidence %1")).arg(piece.code);
        if (!m_now.indicator.isEmpty()) {
            changes.emplace_back(attaching(assessment, m_now.indicator, piece.id, m_now.stage));
            step = StepName(tr, QT_TR_NOOP("Add evidence %1 to %2")).arg(piece.code, m_now.indicator);
        }
    } else if (m_now.task == Task::Replace) {
        const Evidence* old = assessment.evidenceById(m_now.replaced);
        changes = replacing(assessment, m_now.replaced, piece);
        step = StepName(tr, QT_TR_NOOP("Replace evidence %1 by %2")).arg(old ? old->code : QString(), piece.code);
    }
    if (session()->perform(changes, step)) {
        m_isSettled = true;
        m_now.held.reset();
        close();
        Q_EMIT saved(piece.id);
        comeBack();
    }
}

/// The page or the window goes: nobody knows whether it comes back.
void EvidenceForm::hideEvent(QHideEvent* event) {
    if (m_rest.isActive()) {
        store();
    }
    Drawer::hideEvent(event);
}

void EvidenceForm::keyPressEvent(QKeyEvent* event) {
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
        event->modifiers() == Qt::ControlModifier) {
        save();
        return;
    }
    Drawer::keyPressEvent(event);
}

} // namespace atalaya
