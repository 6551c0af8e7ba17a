#include "views/home/NewAssessmentDialog.h"

#include "assessments/assessment/Edits.h"
#include "models/exchange/JsonReading.h"
#include "models/items/AssessmentListModel.h"
#include "models/items/MemberStates.h"
#include "models/session/Desk.h"
#include "views/home/ScopeField.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/Button.h"
#include "views/widgets/ControlStyle.h"
#include "views/widgets/FocusFrame.h"
#include "views/widgets/Label.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace atalaya {

using namespace Qt::StringLiterals;

NewAssessmentDialog::NewAssessmentDialog(const Desk& desk, const WindowStyle& style, const QUuid& from, QWidget* parent)
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
    , m_date(new QDateEdit)
    , m_language(new QComboBox) {
    setWindowTitle(tr("New assessment"));
    // A long name in a list must not push the form wider than a small screen.
    for (QComboBox* box : {m_from, m_stateEdit, m_frameworkEdit, m_scopeEdit->kindEdit(), m_language}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(10);
    }
    auto* holder = new QWidget;
    auto* form = new QFormLayout(holder);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    buildForm(*form);
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(holder);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    auto* cancel = new Button(style, tr("Cancel"));
    auto* begin = new Button(style, tr("Begin"), Button::Kind::Primary);
    begin->setDefault(true);
    buttons->addWidget(cancel);
    buttons->addWidget(begin);
    auto* column = new QVBoxLayout(this);
    column->addWidget(new WrapLabel(
        style, tr("One State, one round: the questions are answered one by one afterwards."), "body", "text2"));
    column->addWidget(area, 1);
    column->addLayout(buttons);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(begin, &QAbstractButton::clicked, this, &QDialog::accept);
    new FocusFrame(style, this);
    fillChoices(from);
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

void NewAssessmentDialog::fitScreen(const QWidget& form) {
    const QSize room = screen()->availableSize() * 0.92;
    const int width = std::min(m_style.px(600), room.width());
    const int rest = m_style.px(24 * 2 + 12 * 2 + 32 + 24);
    resize(width, std::min(form.sizeHint().height() + rest, room.height()));
}

NewAssessmentDialog::Field NewAssessmentDialog::addField(QFormLayout& form, const QString& word, QWidget* edit,
                                                         const QString& hint, QWidget* beside) {
    Field field{edit, new WrapLabel(m_style, {}, "caption", "blocker")};
    const QString name = QString(word).remove(u'&');
    edit->setAccessibleName(name);
    edit->setAccessibleDescription(hint);
    if (auto* line = qobject_cast<QLineEdit*>(edit)) {
        line->setPlaceholderText(hint);
        connect(line, &QLineEdit::textEdited, this, [this, field] { showProblem(field, {}); });
    }
    field.problem->hide();
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto* row = new QHBoxLayout;
    row->setSpacing(m_style.px(8));
    row->addWidget(edit, 1);
    if (beside) {
        row->addWidget(beside);
    }
    column->addLayout(row);
    if (!hint.isEmpty() && !qobject_cast<QLineEdit*>(edit)) {
        column->addWidget(new WrapLabel(m_style, hint, "caption", "text2"));
    }
    column->addWidget(field.problem);
    auto* label = new Label(m_style, word, "body", "text", 500);
    label->setBuddy(edit);
    form.addRow(label, holder);
    return field;
}

void NewAssessmentDialog::buildForm(QFormLayout& form) {
    addField(form, tr("Begin &from"), m_from,
             tr("From an earlier round, answers, evidence and targets come along. Every answer is then to be confirmed "
                "and counts nowhere before that."));
    m_stateEdit->setEditable(true);
    m_stateEdit->setInsertPolicy(QComboBox::NoInsert);
    m_stateEdit->setMaxVisibleItems(12);
    m_codeEdit->setMaxLength(3);
    m_codeEdit->setValidator(new QRegularExpressionValidator(QRegularExpression(u"[A-Za-z]{0,3}"_s), m_codeEdit));
    m_codeEdit->setAccessibleName(tr("Country code"));
    m_codeEdit->setPlaceholderText(tr("Code", "country code in an empty field"));
    m_codeEdit->setToolTip(tr("Country code of three letters (ISO 3166-1), or empty"));
    m_state = addField(form, tr("&State"), m_stateEdit, {}, m_codeEdit);
    m_stateEdit->lineEdit()->setAccessibleName(tr("State"));
    m_stateEdit->lineEdit()->setPlaceholderText(tr("Choose, or write another name"));
    m_state.edit = m_stateEdit->lineEdit();
    m_round = addField(form, tr("&Round"), m_roundEdit, tr("Usually the year"));
    m_entity = addField(form, tr("&Ministry or sector"), m_entityEdit, tr("Empty when the assessment is national"));
    m_lead = addField(form, tr("&Lead institution"), m_leadEdit, tr("Who answers for the assessment; may stay empty"));
    addField(form, tr("Frame&work"), m_frameworkEdit, {});
    m_scope = addField(form, tr("S&cope"), m_scopeEdit, {});
    m_scope.edit = m_scopeEdit->kindEdit();
    m_scope.edit->setAccessibleName(m_scopeEdit->accessibleName());
    m_date->setCalendarPopup(true);
    m_date->setDateRange(QDate(firstYear, 1, 1), QDate(lastYear, 12, 31));
    m_date->setDisplayFormat(tr("d MMMM yyyy", "a date in a field")); // no doubt about day and month
    addField(form, tr("Reference &date"), m_date, tr("Evidence must be valid on this day."));
    addField(form, tr("Written &in"), m_language, {});
}

void NewAssessmentDialog::fillChoices(const QUuid& from) {
    const QDate today = m_desk.surroundings().now().toLocalTime().date();
    m_date->setDate(today);
    m_roundEdit->setText(QString::number(today.year()));
    for (const MemberState& state : memberStates()) {
        m_stateEdit->addItem(state.name, state.code);
    }
    m_stateEdit->setCurrentIndex(-1);
    m_from->addItem(tr("Blank"));
    for (const WorkspaceSummary& summary : m_desk.assessments()) {
        m_from->addItem(
            tr("%1, %2", "State, round and scope").arg(summary.state, AssessmentListModel::roundAndScope(summary)),
            summary.id);
    }
    QStringList named;
    const auto offer = [&](const QString& id, const QString& version) {
        const QString word = tr("%1, version %2", "framework").arg(id, version);
        if (!named.contains(word)) {
            named << word;
            m_frameworkEdit->addItem(word, QStringList{id, version});
        }
    };
    for (const QString& id : builtInFrameworks()) {
        if (const auto loaded = loadBuiltInFramework(id)) {
            offer((*loaded)->id, (*loaded)->version);
        }
    }
    if (const auto kept = m_desk.workspace().frameworks()) {
        for (const FrameworkName& one : *kept) {
            offer(one.id, one.version);
        }
    }
    for (const QString& code : {u"es"_s, u"en"_s, u"pt"_s, u"fr"_s}) {
        m_language->addItem(languageName(code), code);
    }
    m_language->setCurrentIndex(std::max(0, m_language->findData(QLocale::languageToCode(QLocale().language()))));
    connect(m_stateEdit, &QComboBox::currentTextChanged, this, &NewAssessmentDialog::takeState);
    connect(m_frameworkEdit, &QComboBox::currentIndexChanged, this, &NewAssessmentDialog::takeFramework);
    connect(m_scopeEdit, &ScopeField::changed, this, [this] { showProblem(m_scope, {}); });
    connect(m_from, &QComboBox::currentIndexChanged, this, &NewAssessmentDialog::takeEarlier);
    takeFramework();
    if (!m_desk.assessments().empty()) {
        m_stateEdit->setCurrentText(m_desk.assessments().front().state);
    }
    if (!from.isNull()) {
        m_from->setCurrentIndex(std::max(0, m_from->findData(from)));
    }
}

void NewAssessmentDialog::takeState(const QString& name) {
    showProblem(m_state, {});
    const int known = m_stateEdit->findText(name.trimmed(), Qt::MatchFixedString);
    m_codeEdit->setText(known < 0 ? QString() : m_stateEdit->itemData(known).toString());
}

void NewAssessmentDialog::takeEarlier() {
    m_earlier.reset();
    if (const QUuid id = m_from->currentData().toUuid(); !id.isNull()) {
        if (const auto read = m_desk.workspace().assessment(id)) {
            m_earlier = *read;
        } else {
            showProblem(m_state, read.error().sentence);
        }
    }
    m_frameworkEdit->setEnabled(!m_earlier);
    if (!m_earlier) {
        return;
    }
    m_frameworkEdit->setCurrentIndex(
        std::max(0, m_frameworkEdit->findData(QStringList{m_earlier->frameworkId, m_earlier->frameworkVersion})));
    m_stateEdit->setCurrentText(m_earlier->state);
    m_codeEdit->setText(m_earlier->countryCode);
    m_entityEdit->setText(m_earlier->entity);
    m_leadEdit->setText(m_earlier->leadInstitution);
    m_language->setCurrentIndex(std::max(0, m_language->findData(m_earlier->language)));
    m_scopeEdit->setScope(m_earlier->scope);
}

void NewAssessmentDialog::takeFramework() {
    const QStringList name = m_frameworkEdit->currentData().toStringList();
    m_framework.reset();
    if (const auto kept = m_desk.workspace().framework(name.value(0), name.value(1))) {
        m_framework = *kept;
    } else if (const auto builtIn = loadBuiltInFramework(name.value(0))) {
        m_framework = *builtIn;
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
    return std::any_of(all.begin(), all.end(),
                       [this](const WorkspaceSummary& summary) { return summary.isSameRoundAs(m_assessment); });
}

bool NewAssessmentDialog::findProblems() {
    QString state = problemWith(m_assessment.state, longestName);
    if (m_assessment.state.isEmpty()) {
        state = tr("Write the name of the State.");
    } else if (!m_assessment.countryCode.isEmpty() && m_assessment.countryCode.size() != 3) {
        state = tr("A country code has three letters. Complete it, or leave it empty.");
    } else if (!m_framework) {
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
        {m_state, state},
        {m_round, round},
        {m_entity, problemWith(m_assessment.entity, longestName)},
        {m_lead, problemWith(m_assessment.leadInstitution, longestName)},
        {m_scope, noneChosen ? tr("Choose at least one commitment.") : QString()}};
    QWidget* first = nullptr;
    for (const auto& [field, sentence] : found) {
        showProblem(field, sentence);
        first = first || sentence.isEmpty() ? first : field.edit;
    }
    if (first) {
        first->setFocus(Qt::OtherFocusReason);
    }
    return first != nullptr;
}

void NewAssessmentDialog::accept() {
    const QString round = m_roundEdit->text().trimmed();
    const QUuid id = m_desk.surroundings().newId();
    m_assessment = m_earlier ? nextRound(*m_earlier, id, round, m_date->date()) : Assessment();
    m_assessment.id = id;
    m_assessment.state = m_stateEdit->currentText().trimmed();
    m_assessment.countryCode = m_codeEdit->text().toUpper();
    m_assessment.round = round;
    m_assessment.entity = m_entityEdit->text().trimmed();
    m_assessment.leadInstitution = m_leadEdit->text().trimmed();
    m_assessment.referenceDate = m_date->date();
    m_assessment.language = m_language->currentData().toString();
    m_assessment.scope = m_scopeEdit->scope();
    if (!findProblems()) {
        m_assessment.frameworkId = m_framework->id;
        m_assessment.frameworkVersion = m_framework->version;
        QDialog::accept();
    }
}

} // namespace atalaya
