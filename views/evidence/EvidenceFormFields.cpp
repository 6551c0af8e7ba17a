#include "models/items/EvidenceWords.h"
#include "views/evidence/EvidenceForm.h"
#include "views/evidence/EvidenceFormChoices.h"
#include "views/evidence/EvidenceQuestions.h"
#include "views/widgets/Button.h"
#include "views/widgets/DateField.h"
#include "views/widgets/ElidedLabel.h"
#include "views/widgets/ProgressRow.h"
#include "views/widgets/SegmentedControl.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

// The fields of the form and its foot.

namespace atalaya {

namespace {

constexpr int rest = 400; // ms

} // namespace

QWidget* EvidenceForm::makeFields() {
    auto* holder = new QWidget;
    m_form = new QFormLayout(holder);
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_asLeft =
        new WrapLabel(m_context.style, tr("As you left it. Nothing of this is in the register yet."), "body", "text2");
    m_form->addRow(m_asLeft);
    auto* title = new QLineEdit;
    title->setPlaceholderText(tr("As it stands on the document"));
    m_title = addField(tr("Title"), title);
    auto* issuer = new QLineEdit;
    issuer->setPlaceholderText(tr("Who issued or said it"));
    m_issuer = addField(tr("Issuer"), issuer);
    addChoices();
    auto* link = new QLineEdit;
    link->setPlaceholderText(tr("https://…"));
    m_link = addField(tr("Link"), link);
    addFileRow();
    auto* note = new QPlainTextEdit;
    note->setTabChangesFocus(true);
    m_note = addField(tr("Note"), note);
    for (QLineEdit* edit : {title, issuer, link}) {
        connect(edit, &QLineEdit::returnPressed, this, &EvidenceForm::save);
    }
    connect(title, &QLineEdit::textEdited, this, [this] { showProblem(m_title, {}); });
    connect(issuer, &QLineEdit::textEdited, this, [this] { showProblem(m_issuer, {}); });
    connect(link, &QLineEdit::textEdited, this, [this] { showProblem(m_link, {}); });
    connect(note, &QPlainTextEdit::textChanged, this, [this] { showProblem(m_note, {}); });
    return holder;
}

EvidenceForm::Field EvidenceForm::addField(const QString& word, QWidget* edit) {
    Field field{edit, new WrapLabel(m_context.style, {}, "caption", "blocker")};
    edit->setAccessibleName(word);
    field.problem->hide();
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(edit);
    column->addWidget(field.problem);
    auto* label = new Label(m_context.style, word, "body", "text", 500);
    label->setBuddy(edit);
    m_form->addRow(label, holder);
    return field;
}

EvidenceForm::KnownDate EvidenceForm::makeDate(const QString& word, const QString& known) {
    KnownDate field{new QCheckBox(known), new DateField, new QWidget};
    field.date->setAccessibleName(word);
    field.date->setAccessibleDescription(tr("Counts while “%1” is ticked").arg(known));
    field.known->setAccessibleName(tr("%1: %2", "a date, whether it is known").arg(word, known));
    auto* row = new QHBoxLayout(field.holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(field.known);
    row->addWidget(field.date);
    row->addStretch(1);
    connect(field.known, &QCheckBox::toggled, field.date, &QWidget::setEnabled);
    m_form->addRow(new Label(m_context.style, word, "body", "text", 500), field.holder);
    return field;
}

void EvidenceForm::addChoices() {
    const WindowStyle& style = m_context.style;
    m_date = makeDate(tr("Date"), tr("dated"));
    m_kind = new QComboBox;
    for (const EvidenceKind kind : kinds) {
        m_kind->addItem(evidence::kindWord(kind));
    }
    addField(tr("Kind"), m_kind);
    m_grade = new SegmentedControl(style, tr("Grade"));
    for (const EvidenceGrade grade : grades) {
        m_grade->addSegment(evidence::gradeLetter(grade));
        m_grade->segment(m_grade->count() - 1)->setAccessibleDescription(evidence::gradeMeaning(grade));
    }
    m_gradeHint = new Label(style, {}, "caption", "text2");
    auto* holder = new QWidget;
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_grade);
    row->addWidget(m_gradeHint);
    row->addStretch(1);
    m_form->addRow(new Label(style, tr("Grade"), "body", "text", 500), holder);
    m_reviewBy = makeDate(tr("Review by"), tr("grows old"));
    m_sensitivity = new QComboBox;
    for (const Sensitivity sensitivity : sensitivities) {
        m_sensitivity->addItem(evidence::sensitivityWord(sensitivity));
    }
    addField(tr("Sensitivity"), m_sensitivity);

    connect(m_grade, &SegmentedControl::currentChanged, this,
            [this](int index) { m_gradeHint->setText(index < 0 ? QString() : evidence::gradeMeaning(grades[index])); });
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] { suggestReviewBy(); });
    connect(m_date.date, &DateField::dateChanged, this, [this] { suggestReviewBy(); });
    connect(m_date.known, &QCheckBox::toggled, this, [this] { suggestReviewBy(); });
    connect(m_reviewBy.known, &QCheckBox::clicked, this, [this] { m_reviewTouched = true; });
    connect(m_reviewBy.date, &DateField::userDateChanged, this, [this] {
        if (m_reviewBy.date->hasFocus()) {
            m_reviewTouched = true;
        }
    });
}

void EvidenceForm::addFileRow() {
    const WindowStyle& style = m_context.style;
    m_fileName = new ElidedLabel(style);
    m_choose = new Button(style, tr("Choose a file…"));
    m_choose->setButtonSize(Button::Size::Small);
    m_dropFile = new Button(style, tr("Without file"), Button::Kind::Quiet);
    m_dropFile->setButtonSize(Button::Size::Small);
    m_progress = new ProgressRow(style, {});
    m_progress->hide();
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout;
    row->addWidget(m_fileName, 1);
    row->addWidget(m_choose);
    row->addWidget(m_dropFile);
    column->addLayout(row);
    column->addWidget(m_progress);
    m_fileField = addField(tr("File, a copy is kept in the workspace"), box);
    connect(m_choose, &QAbstractButton::clicked, this, &EvidenceForm::chooseFile);
    connect(m_dropFile, &QAbstractButton::clicked, this, [this] {
        m_file.reset();
        m_now.document.clear();
        showFile();
        m_rest.start();
    });
    connect(m_progress, &ProgressRow::cancelled, this, [this] {
        m_now.document.clear();
        m_intake.cancel();
    });
}

/// What is typed is on disk when the person rests.
void EvidenceForm::followFields() {
    m_rest.setSingleShot(true);
    m_rest.setInterval(rest);
    connect(&m_rest, &QTimer::timeout, this, &EvidenceForm::store);
    const auto start = qOverload<>(&QTimer::start);
    for (const Field& field : {m_title, m_issuer, m_link}) {
        connect(static_cast<QLineEdit*>(field.edit), &QLineEdit::textChanged, &m_rest, start);
    }
    connect(static_cast<QPlainTextEdit*>(m_note.edit), &QPlainTextEdit::textChanged, &m_rest, start);
    for (const KnownDate& field : {m_date, m_reviewBy}) {
        connect(field.known, &QCheckBox::toggled, &m_rest, start);
        connect(field.date, &DateField::dateChanged, &m_rest, start);
    }
    for (const QComboBox* box : {m_kind, m_sensitivity}) {
        connect(box, &QComboBox::currentIndexChanged, &m_rest, start);
    }
    connect(m_grade, &SegmentedControl::currentChanged, &m_rest, start);
}

QWidget* EvidenceForm::makeFoot() {
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    auto* discard = new Button(m_context.style, tr("Discard"));
    discard->setAccessibleDescription(tr("Closes the form and lets go of what is written on it"));
    m_save = new Button(m_context.style, {}, Button::Kind::Primary);
    row->addStretch(1);
    row->addWidget(discard);
    row->addWidget(m_save);
    connect(discard, &QAbstractButton::clicked, this, &EvidenceForm::discard);
    connect(m_save, &QAbstractButton::clicked, this, &EvidenceForm::save);
    return foot;
}

void EvidenceForm::restyle() {
    const WindowStyle& style = m_context.style;
    m_form->setContentsMargins(style.px(18), style.px(12), style.px(20), style.px(16));
    m_form->setVerticalSpacing(style.px(6));
    m_save->parentWidget()->layout()->setContentsMargins(style.px(18), style.px(10), style.px(20), style.px(10));
    m_note.edit->setFixedHeight(style.lineHeight("body") * 3 + style.px(14));
}

} // namespace atalaya
