#include "views/evidence/EvidenceForm.h"

#include "assessments/assessment/EvidenceUses.h"
#include "models/exchange/JsonReading.h"
#include "models/items/EvidenceWords.h"
#include "views/evidence/EvidenceFormChoices.h"
#include "views/widgets/Button.h"
#include "views/widgets/ControlStyle.h"
#include "views/widgets/ElidedLabel.h"
#include "views/widgets/ProgressRow.h"
#include "views/widgets/SegmentedControl.h"
#include "views/widgets/StepField.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFileInfo>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
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
                           QWidget* host)
    : Drawer(context.style, {}, host), m_context(context), m_questions(questions), m_intake(intake) {
    setContent(makeFields());
    setFoot(makeFoot());
    connect(&m_intake, &EvidenceIntake::progressed, this, [this](int permille) {
        m_progress->setVisible(m_takingFile);
        m_progress->setProgress(permille, 1000);
    });
    context.style.follow(this, [this] { restyle(); });
}

void EvidenceForm::add(const QString& path) {
    Evidence piece;
    piece.kind = EvidenceKind::Report;
    piece.grade = EvidenceGrade::B;
    if (!path.isEmpty()) {
        piece.title = titleFromName(QFileInfo(path).fileName());
    }
    m_indicator.clear();
    begin(Task::Add, piece, tr("Add evidence"));
    if (!path.isEmpty()) {
        takeFile(path);
    }
}

void EvidenceForm::addFor(const QString& indicator, std::optional<int> stage) {
    add();
    m_indicator = indicator;
    m_stage = stage;
    setTitle(tr("Add evidence for %1").arg(indicator));
}

void EvidenceForm::edit(const QUuid& evidence) {
    if (const Evidence* piece = session() ? session()->assessment().evidenceById(evidence) : nullptr) {
        m_indicator.clear();
        begin(Task::Edit, *piece, tr("Edit %1").arg(piece->code));
    }
}

void EvidenceForm::replace(const QUuid& evidence) {
    if (const Evidence* piece = session() ? session()->assessment().evidenceById(evidence) : nullptr) {
        Evidence successor = *piece;
        successor.file.reset();
        successor.link.clear();
        successor.note.clear();
        successor.date = {};
        successor.reviewBy.reset();
        m_indicator.clear();
        m_replaced = evidence;
        begin(Task::Replace, successor, tr("Replace %1").arg(piece->code));
    }
}

void EvidenceForm::begin(Task task, const Evidence& piece, const QString& title) {
    if (!session() || !session()->isEditable()) {
        return;
    }
    m_task = task;
    m_piece = piece;
    m_save->setText(task == Task::Edit ? tr("Save") : task == Task::Add ? tr("Add") : tr("Replace"));
    setTitle(title);
    fill(piece);
    open();
    auto* first = static_cast<QLineEdit*>(m_title.edit);
    first->setFocus(Qt::OtherFocusReason);
    first->selectAll();
}

void EvidenceForm::fill(const Evidence& piece) {
    m_reviewTouched = true; // while it is filled
    static_cast<QLineEdit*>(m_title.edit)->setText(piece.title);
    static_cast<QLineEdit*>(m_issuer.edit)->setText(piece.issuer);
    static_cast<QLineEdit*>(m_link.edit)->setText(piece.link);
    static_cast<QPlainTextEdit*>(m_note.edit)->setPlainText(piece.note);
    const auto setDate = [this](const DateField& field, std::optional<QDate> date) {
        const bool known = date && date->isValid();
        field.known->setChecked(known);
        field.date->setEnabled(known);
        field.date->setDate(known ? *date : session()->assessment().referenceDate);
    };
    setDate(m_date, piece.date);
    setDate(m_reviewBy, piece.reviewBy);
    m_kind->setCurrentIndex(static_cast<int>(std::find(std::begin(kinds), std::end(kinds), piece.kind) - kinds));
    m_grade->setCurrentIndex(static_cast<int>(piece.grade));
    m_sensitivity->setCurrentIndex(static_cast<int>(piece.sensitivity));
    m_file = piece.file;
    showFile();
    for (const Field& field : {m_title, m_issuer, m_link, m_note, m_fileField}) {
        showProblem(field, {});
    }
    m_reviewTouched = m_task == Task::Edit;
    suggestReviewBy();
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
    m_fileName->setText(m_file ? tr("%1 (%2)", "file name, size").arg(m_file->name, evidence::fileSize(m_file->size))
                               : tr("No file"));
    m_dropFile->setVisible(m_file.has_value());
    m_choose->setText(m_file ? tr("Another file…") : tr("Choose a file…"));
}

void EvidenceForm::takeFile(const QString& path) {
    if (m_intake.isBusy()) {
        showProblem(m_fileField, tr("Another document is being kept. Wait a moment, then choose the file again."));
        return;
    }
    showProblem(m_fileField, {});
    m_takingFile = true;
    m_choose->setEnabled(false);
    m_save->setEnabled(false);
    const QUuid draft = m_piece.id;
    const auto over = [this] {
        m_takingFile = false;
        m_progress->hide();
        m_choose->setEnabled(true);
        m_save->setEnabled(true);
    };
    auto* ended = new QObject(this);
    connect(&m_intake, &EvidenceIntake::busyChanged, ended, [over, ended](bool busy) {
        if (!busy) {
            over();
            ended->deleteLater();
        }
    });
    m_intake.take({path}, [this, draft](const EvidenceIntake::Taken& taken) {
        if (!isOpen() || draft != m_piece.id) {
            return;
        }
        if (!taken.failures.empty()) {
            showProblem(m_fileField, taken.failures.front().sentence);
        }
        if (!taken.files.empty()) {
            m_file = taken.files.front();
            auto* title = static_cast<QLineEdit*>(m_title.edit);
            if (title->text().trimmed().isEmpty()) {
                title->setText(titleFromName(m_file->name));
            }
            showFile();
        }
    });
}

void EvidenceForm::showProblem(const Field& field, const QString& sentence) {
    setFieldError(*field.edit, sentence);
    field.problem->setText(sentence);
    field.problem->setVisible(!sentence.isEmpty());
}

Evidence EvidenceForm::draft() const {
    Evidence piece = m_piece;
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
    if (!session() || !m_save->isEnabled() || !check()) {
        return;
    }
    Evidence piece = draft();
    const Assessment& assessment = session()->assessment();
    if (m_task != Task::Edit) {
        piece.id = m_context.desk.surroundings().newId();
        piece.code = nextEvidenceCode(assessment);
    }
    std::vector<Change> changes{PutEvidence{piece}};
    QString step = tr("Edit evidence %1").arg(piece.code);
    if (m_task == Task::Add) {
        step = tr("Add evidence %1").arg(piece.code);
        if (!m_indicator.isEmpty()) {
            changes.emplace_back(attaching(assessment, m_indicator, piece.id, m_stage));
            step = tr("Add evidence %1 to %2").arg(piece.code, m_indicator);
        }
    } else if (m_task == Task::Replace) {
        const Evidence* old = assessment.evidenceById(m_replaced);
        changes = replacing(assessment, m_replaced, piece);
        step = tr("Replace evidence %1 by %2").arg(old ? old->code : QString(), piece.code);
    }
    session()->endMerge();
    if (session()->perform(changes, step)) {
        close();
        Q_EMIT saved(piece.id);
    }
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
