#include "views/home/NewAssessmentDialog.h"

#include "assessments/assessment/Edits.h"
#include "assessments/framework/SpokenFramework.h"
#include "models/exchange/JsonReading.h"
#include "models/items/MemberStates.h"
#include "models/session/Desk.h"
#include "models/session/WindowLanguage.h"
#include "views/home/CompareField.h"
#include "views/home/ScopeField.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/Button.h"
#include "views/widgets/ControlStyle.h"
#include "views/widgets/DateField.h"
#include "views/widgets/FocusFrame.h"
#include "views/widgets/Label.h"
#include "views/widgets/WholeChoice.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QShowEvent>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace atalaya {

using namespace Qt::StringLiterals;

NewAssessmentDialog::NewAssessmentDialog(const Desk& desk, const WindowStyle& style, const QUuid& from, QWidget* parent)
    : NewAssessmentDialog(desk, style, std::nullopt, from, parent) {}

NewAssessmentDialog::NewAssessmentDialog(const Desk& desk, const WindowStyle& style, const Assessment& there,
                                         QWidget* parent)
    : NewAssessmentDialog(desk, style, there, {}, parent) {}

NewAssessmentDialog::NewAssessmentDialog(const Desk& desk, const WindowStyle& style, std::optional<Assessment> there,
                                         const QUuid& from, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_style(style)
    , m_from(new QComboBox)
    , m_stateEdit(new QComboBox)
    , m_codeEdit(new QLineEdit)
    , m_roundEdit(new QLineEdit)
    , m_entityEdit(new QLineEdit)
    , m_leadEdit(new QLineEdit)
    , m_frameworkEdit(new QComboBox)
    , m_scopeEdit(new ScopeField(style))
    , m_date(new DateField)
    , m_compareEdit(new CompareField(desk, there ? &*there : nullptr))
    , m_language(new QComboBox)
    , m_there(std::move(there)) {
    setWindowTitle(m_there ? tr("Details of the assessment") : tr("New assessment"));
    // A long name in a list must not push the form wider than a small screen.
    for (QComboBox* box : std::initializer_list<QComboBox*>{m_from, m_stateEdit, m_frameworkEdit,
                                                            m_scopeEdit->kindEdit(), m_compareEdit, m_language}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(10);
        if (box != m_stateEdit) { // what is written in it moves along
            new WholeChoice(box);
        }
    }
    auto* holder = new QWidget;
    auto* form = new QFormLayout(holder);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    buildForm(*form);
    auto* area = new QScrollArea;
    m_area = area;
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(holder);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    auto* cancel = new Button(style, tr("Cancel"));
    auto* begin = new Button(style, m_there ? tr("Change") : tr("Begin"), Button::Kind::Primary);
    begin->setDefault(true);
    buttons->addWidget(cancel);
    buttons->addWidget(begin);
    auto* column = new QVBoxLayout(this);
    column->addWidget(new WrapLabel(
        style,
        m_there
            ? tr("Answers, evidence and targets stay. Evidence is judged by the reference date, so scores may follow "
                 "it.")
            : tr("One State, one round: the questions are answered one by one afterwards."),
        "body", "text2"));
    column->addWidget(area, 1);
    column->addLayout(buttons);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(begin, &QAbstractButton::clicked, this, &QDialog::accept);
    new FocusFrame(style, this);
    fillChoices(from);
    // Nothing in the form is right for another file.
    connect(&desk, &Desk::workspaceChanged, this, [this, path = desk.path()] {
        if (m_desk.path() != path) {
            reject();
        }
    });
    style.follow(this, [this, column, form, buttons, holder] {
        const int around = m_style.px(24);
        column->setContentsMargins(around, around, around, around);
        column->setSpacing(m_style.px(12));
        form->setContentsMargins(m_style.px(2), m_style.px(2), m_style.px(8), m_style.px(2));
        form->setHorizontalSpacing(m_style.px(16));
        form->setVerticalSpacing(m_style.px(8));
        buttons->setSpacing(m_style.px(8));
        m_codeEdit->setMaximumWidth(m_style.px(72));
        fitScreen(*holder);
    });
}

void NewAssessmentDialog::showEvent(QShowEvent* event) {
    QDialog::showEvent(event);
    // Not earlier: within a scroll area, what is given the focus while nothing is shown does not keep it.
    if (!event->spontaneous()) {
        beginToFillIn();
    }
}

void NewAssessmentDialog::beginToFillIn() {
    if (m_there || !m_whyUnread.isEmpty()) {
        return; // nothing is missing, or it is said of the first field of all
    }
    const Field& first = m_stateEdit->currentText().trimmed().isEmpty() ? m_state : m_round;
    first.edit->setFocus(Qt::OtherFocusReason);
    m_roundEdit->selectAll(); // whoever types another than the year writes over it
    bringIntoSight(first.row);
}

void NewAssessmentDialog::bringIntoSight(QWidget* part) {
    QTimer::singleShot(0, this, [this, part] { m_area->ensureWidgetVisible(part, 0, m_style.px(8)); });
}

void NewAssessmentDialog::takeState(const QString& name) {
    showProblem(m_state, {});
    const int known = m_stateEdit->findText(name.trimmed(), Qt::MatchFixedString);
    m_codeEdit->setText(known < 0 ? QString() : m_stateEdit->itemData(known).toString());
}

void NewAssessmentDialog::takeEarlier() {
    m_earlier.reset();
    m_whyUnread.clear();
    if (const QUuid id = m_from->currentData().toUuid(); !id.isNull()) {
        if (const auto read = m_desk.assessment(id)) {
            m_earlier = *read;
        } else {
            // A blank one in its place would look like the answers had gone.
            m_whyUnread = tr("The earlier round cannot be read, so nothing is made from it. %1 Or begin blank.",
                             "why, and what to do")
                              .arg(read.error().sentence);
        }
    }
    showProblem(m_begin, m_whyUnread);
    m_compareEdit->setCarriedFrom(m_earlier ? m_earlier->id : QUuid());
    m_frameworkEdit->setEnabled(!m_earlier);
    if (!m_earlier) {
        return;
    }
    m_frameworkEdit->setCurrentIndex(
        std::max(0, m_frameworkEdit->findData(QStringList{m_earlier->frameworkId, m_earlier->frameworkVersion})));
    showHead(*m_earlier);
    m_scopeEdit->setScope(m_earlier->scope);
}

void NewAssessmentDialog::followHead() {
    m_compareEdit->follow(m_stateEdit->currentText().trimmed(), m_entityEdit->text().trimmed(), m_date->date());
}

void NewAssessmentDialog::showHead(const Assessment& assessment) {
    m_stateEdit->setCurrentText(assessment.state);
    m_codeEdit->setText(assessment.countryCode);
    m_entityEdit->setText(assessment.entity);
    m_leadEdit->setText(assessment.leadInstitution);
    if (m_language->findData(assessment.language) < 0) {
        m_language->addItem(languageName(assessment.language), assessment.language);
    }
    m_language->setCurrentIndex(m_language->findData(assessment.language));
}

void NewAssessmentDialog::takeFramework() {
    const QStringList name = m_frameworkEdit->currentData().toStringList();
    m_framework.reset();
    if (const auto kept = m_desk.workspace().framework(name.value(0), name.value(1))) {
        m_framework = frameworkIn(*kept, languageOfWindow().code());
    } else if (const auto builtIn = loadBuiltInFramework(name.value(0))) {
        m_framework = frameworkIn(*builtIn, languageOfWindow().code());
    }
    m_scopeEdit->setFramework(m_framework.get());
}

void NewAssessmentDialog::showProblem(const Field& field, const QString& sentence) {
    setFieldError(*field.edit, sentence);
    field.problem->setText(sentence);
    field.problem->setVisible(!sentence.isEmpty());
}

QString NewAssessmentDialog::problemWith(const QString& text, int longest) const {
    if (text.size() > longest) {
        return tr("Write at most %1 characters.").arg(longest);
    }
    return exchange::isPlainText(text) ? QString() : tr("Leave out control characters.");
}

bool NewAssessmentDialog::isTaken() const {
    const auto& all = m_desk.assessments();
    return std::any_of(all.begin(), all.end(), [this](const WorkspaceSummary& summary) {
        return summary.id != m_assessment.id && summary.isSameRoundAs(m_assessment);
    });
}

bool NewAssessmentDialog::findProblems() {
    QString state = problemWith(m_assessment.state, longestName);
    if (m_assessment.state.isEmpty()) {
        state = tr("Write the name of the State.");
    } else if (!m_assessment.countryCode.isEmpty() && m_assessment.countryCode.size() != 3) {
        state = tr("A country code has three letters. Complete it, or leave it empty.");
    } else if (!m_framework && !m_there) {
        state = tr("The framework cannot be read. Choose another.");
    }
    QString round = problemWith(m_assessment.round, longestRound);
    if (m_assessment.round.isEmpty()) {
        round = tr("Write a name for the round, usually the year.");
    } else if (round.isEmpty() && isTaken()) {
        round = tr("This workspace has an assessment of this round already. Choose another name.");
    }
    const bool noneChosen = m_assessment.scope.kind == Scope::Kind::Chosen && m_assessment.scope.commitments.isEmpty();
    const std::pair<Field, QString> found[] = {
        {m_begin, m_whyUnread},
        {m_state, state},
        {m_round, round},
        {m_entity, problemWith(m_assessment.entity, longestName)},
        {m_lead, problemWith(m_assessment.leadInstitution, longestName)},
        {m_scope, noneChosen ? tr("Choose at least one commitment.") : QString()}};
    const Field* first = nullptr;
    for (const auto& [field, sentence] : found) {
        showProblem(field, sentence);
        first = first || sentence.isEmpty() ? first : &field;
    }
    if (first) {
        first->edit->setFocus(Qt::OtherFocusReason);
        bringIntoSight(first->problem);
    }
    return first != nullptr;
}

void NewAssessmentDialog::accept() {
    if (!DateField::settleAll(*this)) {
        return;
    }
    const QString round = m_roundEdit->text().trimmed();
    if (m_there) {
        m_assessment = *m_there;
    } else {
        const QUuid id = m_desk.surroundings().newId();
        m_assessment = m_earlier ? nextRound(*m_earlier, id, round, m_date->date()) : Assessment();
        m_assessment.id = id;
        m_assessment.scope = m_scopeEdit->scope();
    }
    m_assessment.state = m_stateEdit->currentText().trimmed();
    m_assessment.countryCode = m_codeEdit->text().toUpper();
    m_assessment.round = round;
    m_assessment.entity = m_entityEdit->text().trimmed();
    m_assessment.leadInstitution = m_leadEdit->text().trimmed();
    m_assessment.referenceDate = m_date->date();
    m_assessment.language = m_language->currentData().toString();
    m_assessment.previous = m_compareEdit->round();
    if (findProblems()) {
        return;
    }
    if (!m_there) {
        m_assessment.frameworkId = m_framework->id;
        m_assessment.frameworkVersion = m_framework->version;
    }
    QDialog::accept();
}

} // namespace atalaya
