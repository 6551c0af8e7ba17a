#include "models/items/EvidenceWords.h"
#include "views/evidence/EvidenceForm.h"
#include "views/evidence/EvidenceFormChoices.h"
#include "views/widgets/Button.h"
#include "views/widgets/DateField.h"
#include "views/widgets/Label.h"
#include "views/widgets/SegmentedControl.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTimer>

#include <algorithm>

// What the form begins with, and what becomes of it when it is left half written.

namespace atalaya {

EvidenceDraft EvidenceForm::addition(const Evidence& piece) const {
    EvidenceDraft draft;
    draft.began = piece;
    draft.began.kind = EvidenceKind::Report;
    draft.began.grade = EvidenceGrade::B;
    draft.heading = tr("Add evidence");
    return draft;
}

void EvidenceForm::add(const QString& path) {
    if (path.isEmpty()) {
        begin(addition({}));
        return;
    }
    Evidence piece;
    piece.title = titleFromName(safeDocumentName(QFileInfo(path).fileName()));
    begin(addition(piece), Left::LeaveAside);
    if (isOpen()) {
        takeFile(path);
    }
}

void EvidenceForm::addFor(const QString& indicator, std::optional<int> stage) {
    EvidenceDraft draft = addition({});
    draft.indicator = indicator;
    draft.stage = stage;
    draft.heading = tr("Add evidence for %1").arg(indicator);
    begin(std::move(draft));
}

void EvidenceForm::edit(const QUuid& evidence, const QString& part) {
    if (const Evidence* piece = session() ? session()->assessment().evidenceById(evidence) : nullptr) {
        EvidenceDraft draft;
        draft.task = Task::Edit;
        draft.began = *piece;
        draft.heading = tr("Edit %1").arg(piece->code);
        begin(std::move(draft));
        focusOn(part);
    }
}

void EvidenceForm::replace(const QUuid& evidence) {
    if (const Evidence* piece = session() ? session()->assessment().evidenceById(evidence) : nullptr) {
        EvidenceDraft draft;
        draft.task = Task::Replace;
        draft.replaced = evidence;
        draft.began = *piece;
        draft.began.file.reset();
        draft.began.link.clear();
        draft.began.note.clear();
        draft.began.date = {};
        draft.began.reviewBy.reset();
        draft.heading = tr("Replace %1").arg(piece->code);
        begin(std::move(draft));
    }
}

void EvidenceForm::begin(EvidenceDraft draft, Left left) {
    if (!session() || !session()->isEditable()) {
        return;
    }
    if (isOpen()) {
        putAside(true);
    }
    draft.assessment = session()->assessment().id;
    m_drafts.load(draft.assessment);
    draft.serial = ++m_serials;
    const auto before = left == Left::TakeUp ? m_drafts.takeLike(draft) : std::nullopt;
    m_now = std::move(draft);
    m_isSettled = false;
    m_save->setText(m_now.task == Task::Edit ? tr("Save") : m_now.task == Task::Add ? tr("Add") : tr("Replace"));
    setTitle(m_now.heading);
    fill(m_now.began, m_now.task == Task::Edit);
    m_now.began = this->draft(); // as the fields say it, with what they suggest
    if (before) {
        m_now.serial = before->serial > 0 ? before->serial : m_now.serial; // 0: of an earlier run
        m_now.held = before->held;
        m_now.document = before->document;
        // Of a new piece nothing can have changed elsewhere: what was suggested for it comes back, too.
        const bool isNew = m_now.task == Task::Add;
        fill(isNew ? before->written : carriedOnto(m_now.began, before->began, before->written),
             before->isReviewByChosen);
    }
    m_asLeft->setVisible(before.has_value());
    showTaking();
    open();
    if (!m_now.document.isEmpty() && m_file == m_now.began.file && !isTakingForThis()) {
        takeFile(m_now.document); // it was on its way when the program ended
    }
    auto* first = static_cast<QLineEdit*>(m_title.edit);
    first->setFocus(Qt::OtherFocusReason);
    first->selectAll();
}

void EvidenceForm::fill(const Evidence& piece, bool isReviewByChosen) {
    m_reviewTouched = true; // while it is filled
    static_cast<QLineEdit*>(m_title.edit)->setText(piece.title);
    static_cast<QLineEdit*>(m_issuer.edit)->setText(piece.issuer);
    static_cast<QLineEdit*>(m_link.edit)->setText(piece.link);
    static_cast<QPlainTextEdit*>(m_note.edit)->setPlainText(piece.note);
    const auto setDate = [this](const KnownDate& field, std::optional<QDate> date) {
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
    m_reviewTouched = isReviewByChosen;
    suggestReviewBy();
}

EvidenceDraft EvidenceForm::onForm() const {
    EvidenceDraft now = m_now;
    now.written = draft();
    now.isReviewByChosen = m_reviewTouched;
    return now;
}

void EvidenceForm::putAside(bool isDisplaced) {
    m_now = onForm();
    m_now.isDisplaced = isDisplaced;
    m_drafts.keep(m_now);
    m_now.held.reset();
}

void EvidenceForm::store() {
    m_rest.stop();
    const bool isWriting = isOpen() && !m_isSettled;
    m_drafts.store(m_now.assessment, isWriting ? std::optional(onForm()) : std::nullopt);
}

void EvidenceForm::discard() {
    if (isTakingForThis()) {
        m_intake.cancel();
    }
    m_isSettled = true;
    m_now.held.reset();
    close();
    comeBack();
}

/// What another piece had come in the way of.
void EvidenceForm::comeBack() {
    const auto left = session() ? m_drafts.takeDisplaced(session()->assessment().id) : std::nullopt;
    if (!left) {
        return;
    }
    EvidenceDraft again = *left;
    if (again.task == Task::Edit) {
        const Evidence* piece = session()->assessment().evidenceById(again.began.id);
        if (!piece) {
            return; // it was removed in the meantime
        }
        again.began = *piece;
    }
    m_drafts.keep(*left);
    begin(std::move(again));
}

void EvidenceForm::followSession() {
    if (isOpen()) {
        close(); // it is about the other assessment, and waits for that
    }
}

QWidget* EvidenceForm::fieldOf(const QString& part) const {
    const auto dated = [](const KnownDate& field) -> QWidget* {
        return field.known->isChecked() ? static_cast<QWidget*>(field.date) : field.known;
    };
    const std::pair<const char*, QWidget*> fields[] = {
        {"title", m_title.edit},
        {"issuer", m_issuer.edit},
        {"date", dated(m_date)},
        {"kind", m_kind},
        {"grade", m_grade->segment(std::max(0, m_grade->currentIndex()))},
        {"sensitivity", m_sensitivity},
        {"link", m_link.edit},
        {"file", m_choose},
        {"note", m_note.edit},
        {"reviewBy", evidence::growsOld(kinds[std::max(0, m_kind->currentIndex())]) ? dated(m_reviewBy)
                                                                                    : static_cast<QWidget*>(m_kind)}};
    for (const auto& [name, widget] : fields) {
        if (part == QLatin1String(name)) {
            return widget;
        }
    }
    return nullptr;
}

void EvidenceForm::focusOn(const QString& part) {
    QWidget* field = isOpen() ? fieldOf(part) : nullptr;
    if (!field) {
        return;
    }
    field->setFocus(Qt::TabFocusReason);
    // Once the leaf is laid out.
    QTimer::singleShot(0, field, [field, this] {
        for (QScrollArea* scroll : findChildren<QScrollArea*>()) {
            scroll->ensureWidgetVisible(field, 0, m_context.style.px(48));
        }
    });
}

} // namespace atalaya
