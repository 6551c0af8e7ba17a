#include "views/reportpage/ReportOptionsPane.h"

#include "models/items/MemberStates.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/ControlStyle.h"
#include "views/widgets/FlowLayout.h"
#include "views/widgets/Label.h"
#include "views/widgets/SegmentedControl.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace atalaya {

namespace {

using namespace Qt::StringLiterals;
using report::ReportFormat;

/// What the PDF's encryption takes.
constexpr qsizetype longestPassword = 127;

constexpr std::array everyFormat{ReportFormat::Pdf, ReportFormat::Html, ReportFormat::Odt, ReportFormat::Xlsx,
                                 ReportFormat::Csv};

/// Chooses the entry with this data; the first where there is none.
void chooseData(QComboBox& box, const QVariant& data) {
    box.setCurrentIndex(std::max(0, box.findData(data)));
}

} // namespace

ReportOptionsPane::ReportOptionsPane(const WindowStyle& style, QWidget* parent)
    : QWidget(parent)
    , m_style(style)
    , m_report(new QComboBox)
    , m_body(new QComboBox)
    , m_workshop(new QComboBox)
    , m_language(new QComboBox)
    , m_second(new QComboBox)
    , m_format(new QComboBox)
    , m_paper(new SegmentedControl(style, tr("Paper")))
    , m_print(new SegmentedControl(style, tr("Print")))
    , m_handling(new QComboBox) {
    fillReports();
    for (const QString& code : Language::builtIn()) {
        m_language->addItem(languageName(code), code);
    }
    fillSecond();
    fillFormats();
    m_body->addItem(tr("All, each from a new page"), QString());
    m_paper->addSegment(tr("A4"));
    m_paper->addSegment(tr("Letter"));
    m_print->addSegment(tr("Colour"));
    m_print->addSegment(tr("Grey"));
    for (const HandlingMark mark : {HandlingMark::Clear, HandlingMark::Green, HandlingMark::Amber,
                                    HandlingMark::AmberStrict, HandlingMark::Red}) {
        m_handling->addItem(nameOf(mark), static_cast<int>(mark));
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    addRow(*column, {field(tr("Report"), m_report)});
    const Field body = field(tr("Body"), m_body);
    const Field workshop = field(tr("Workshop"), m_workshop);
    m_bodyField = body.holder;
    m_workshopField = workshop.holder;
    m_bodyGone = new WrapLabel(m_style, {}, "caption", "warning");
    m_bodyGone->hide();
    m_bodyField->layout()->addWidget(m_bodyGone);
    column->addWidget(m_bodyField);
    column->addWidget(m_workshopField);
    addRow(*column, {field(tr("Language"), m_language), field(tr("Format"), m_format)});
    m_secondField = field(tr("Second language"), m_second).holder;
    m_second->setAccessibleDescription(tr("The report says everything in both, side by side"));
    column->addWidget(m_secondField);
    // One below the other where their words are long.
    auto* flow = new FlowLayout;
    flow->addWidget(field(tr("Paper"), m_paper).holder);
    flow->addWidget(field(tr("Print"), m_print).holder);
    m_style.follow(this, [this, flow] { flow->setSpacing(m_style.px(8)); });
    column->addLayout(flow);
    addRow(*column, {field(tr("Handling mark"), m_handling)});
    m_include = new Label(m_style, tr("Include"), "body", "text", 500);
    column->addWidget(m_include);
    m_everyAnswer = addCheck(*column, tr("Every answer (annex A)"));
    m_evidence = addCheck(*column, tr("Evidence register (annex B)"));
    m_dissents = addCheck(*column, tr("Minority views"));
    m_data = addCheck(*column, tr("The data, attached as JSON"));
    addPassword(*column);
    column->addStretch(1);
    connect(m_second, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_quiet) {
            m_wantedSecond = m_second->currentData().toString();
        }
    });
    for (QComboBox* box : {m_report, m_body, m_workshop, m_language, m_second, m_format, m_handling}) {
        connect(box, &QComboBox::currentIndexChanged, this, &ReportOptionsPane::tell);
    }
    connect(m_body, &QComboBox::activated, this, [this] { chooseBody(m_body->currentData().toString()); });
    connect(m_paper, &SegmentedControl::currentChanged, this, &ReportOptionsPane::tell);
    connect(m_print, &SegmentedControl::currentChanged, this, &ReportOptionsPane::tell);
    m_style.follow(this, [this] { layout()->setSpacing(m_style.px(8)); });
    setChoices({}, m_own, m_usual);
}

ReportOptionsPane::Field ReportOptionsPane::field(const QString& word, QWidget* control) {
    Field made;
    made.holder = new QWidget;
    auto* column = new QVBoxLayout(made.holder);
    column->setContentsMargins(0, 0, 0, 0);
    made.word = new Label(m_style, word, "body", "text", 500);
    made.word->setBuddy(control);
    control->setAccessibleName(word);
    if (auto* box = qobject_cast<QComboBox*>(control)) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(4);
    }
    column->addWidget(made.word);
    column->addWidget(control);
    m_style.follow(made.holder, [this, column] { column->setSpacing(m_style.px(4)); });
    return made;
}

void ReportOptionsPane::addRow(QVBoxLayout& column, std::initializer_list<Field> fields) {
    auto* row = new QHBoxLayout;
    for (const Field& one : fields) {
        row->addWidget(one.holder, 1);
    }
    m_style.follow(this, [this, row] { row->setSpacing(m_style.px(8)); });
    column.addLayout(row);
}

QCheckBox* ReportOptionsPane::addCheck(QVBoxLayout& column, const QString& word) {
    auto* check = new QCheckBox(word);
    column.addWidget(check);
    connect(check, &QCheckBox::toggled, this, &ReportOptionsPane::tell);
    return check;
}

void ReportOptionsPane::addPassword(QVBoxLayout& column) {
    column.addWidget(new Label(m_style, tr("Password"), "body", "text", 500));
    m_encrypt = addCheck(column, tr("Encrypt the file, AES-256"));
    m_passwords = new QWidget;
    auto* fields = new QVBoxLayout(m_passwords);
    fields->setContentsMargins(0, 0, 0, 0);
    m_password = new QLineEdit;
    m_again = new QLineEdit;
    for (QLineEdit* edit : {m_password, m_again}) {
        edit->setEchoMode(QLineEdit::Password);
        connect(edit, &QLineEdit::textChanged, this, [this] {
            m_problem->hide();
            setFieldError(*m_again, {});
            tell();
        });
    }
    fields->addWidget(field(tr("Password, not kept anywhere"), m_password).holder);
    fields->addWidget(field(tr("The same once more"), m_again).holder);
    m_password->setAccessibleDescription(tr("Whoever opens the file is asked for it"));
    m_again->setAccessibleDescription(tr("Must be the same as above"));
    m_problem = new WrapLabel(m_style, {}, "caption", "blocker");
    m_problem->hide();
    fields->addWidget(m_problem);
    column.addWidget(m_passwords);
}

ReportKind ReportOptionsPane::kind() const {
    return static_cast<ReportKind>(m_report->currentData().toInt());
}

/// Minutes only where there is a workshop.
void ReportOptionsPane::fillReports() {
    const QVariant before = m_report->currentData();
    m_report->clear();
    const auto add = [this](const QString& word, ReportKind kind) { m_report->addItem(word, static_cast<int>(kind)); };
    add(tr("Gap report, complete"), ReportKind::Gap);
    add(tr("Strategy"), ReportKind::Strategy);
    add(tr("Action plan"), ReportKind::ActionPlan);
    add(tr("Brief for a body"), ReportKind::Brief);
    if (!m_subjects.workshops.empty()) {
        add(tr("Workshop minutes"), ReportKind::Minutes);
    }
    chooseData(*m_report, before);
}

void ReportOptionsPane::fillFormats() {
    const auto offered = std::count_if(everyFormat.begin(), everyFormat.end(),
                                       [this](ReportFormat format) { return comesAs(kind(), format); });
    if (m_format->count() == offered) {
        return; // the same ones, and nobody's open list goes
    }
    const QVariant before = m_format->currentData();
    m_format->clear();
    for (const ReportFormat format : everyFormat) {
        if (comesAs(kind(), format)) {
            m_format->addItem(nameOf(format), static_cast<int>(format));
        }
    }
    chooseData(*m_format, before);
}

void ReportOptionsPane::fillSecond() {
    const QVariant first = m_language->currentData();
    if (m_second->count() > 0 && m_second->findData(first) < 0) {
        return; // the same ones, and nobody's open list goes
    }
    m_second->clear();
    m_second->addItem(tr("None", "a second language"), QString());
    for (const QString& code : Language::builtIn()) {
        if (code != first.toString()) {
            m_second->addItem(languageName(code), code);
        }
    }
    chooseData(*m_second, m_wantedSecond); // also one that was the first for a while
}

void ReportOptionsPane::setSubjects(const ReportSubjects& subjects) {
    if (subjects == m_subjects) {
        return;
    }
    const QScopedValueRollback quiet(m_quiet, true);
    m_subjects = subjects;
    const QString body = m_lostBody.isEmpty() ? m_body->currentData().toString() : m_lostBody;
    m_body->clear();
    m_body->addItem(tr("All, each from a new page"), QString());
    for (const QString& one : m_subjects.bodies) {
        m_body->addItem(one, one);
    }
    chooseBody(body); // also one that was lost and has come back, by undo
    const QVariant workshop = m_workshop->currentData();
    m_workshop->clear();
    for (const auto& [id, title] : m_subjects.workshops) {
        m_workshop->addItem(title, id);
    }
    chooseData(*m_workshop, workshop);
    fillReports();
    settle();
}

void ReportOptionsPane::chooseBody(const QString& body) {
    chooseData(*m_body, body);
    m_lostBody = m_body->currentData().toString() == body ? QString() : body;
    m_bodyGone->setText(m_lostBody.isEmpty()
                            ? QString()
                            : tr("Nothing falls to “%1” any more. The briefs of all bodies are chosen now.").arg(body));
    m_bodyGone->setVisible(!m_lostBody.isEmpty());
    m_body->setAccessibleDescription(m_bodyGone->text());
}

void ReportOptionsPane::chooseReport(ReportKind kind, const QString& subject) {
    {
        const QScopedValueRollback quiet(m_quiet, true);
        chooseData(*m_report, static_cast<int>(kind));
        if (kind == ReportKind::Brief) {
            chooseBody(subject);
        } else if (kind == ReportKind::Minutes && !subject.isEmpty()) {
            chooseData(*m_workshop, subject);
        }
    }
    tell();
}

report::Paper ReportOptionsPane::paper() const {
    return m_paper->currentIndex() == 1 ? report::Paper::Letter : report::Paper::A4;
}

void ReportOptionsPane::setUsualPaper(report::Paper usual) {
    const QScopedValueRollback quiet(m_quiet, true);
    if (paper() == std::exchange(m_usual, usual)) {
        m_paper->setCurrentIndex(usual == report::Paper::A4 ? 0 : 1);
    }
}

void ReportOptionsPane::setChoices(const ReportChoices& choices, HandlingMark own, report::Paper usual) {
    const QScopedValueRollback quiet(m_quiet, true);
    m_own = own;
    m_usual = usual;
    chooseData(*m_report, static_cast<int>(choices.kind));
    chooseBody(choices.body);
    chooseData(*m_workshop, choices.workshop);
    fillFormats();
    m_language->setCurrentIndex(std::max(0, m_language->findData(choices.language)));
    m_wantedSecond = choices.secondLanguage;
    fillSecond();
    chooseData(*m_second, m_wantedSecond);
    chooseData(*m_format, static_cast<int>(choices.format));
    m_paper->setCurrentIndex(choices.paper.value_or(usual) == report::Paper::A4 ? 0 : 1);
    m_print->setCurrentIndex(choices.grey ? 1 : 0);
    m_handling->setCurrentIndex(m_handling->findData(static_cast<int>(choices.handling.value_or(own))));
    m_everyAnswer->setChecked(choices.everyAnswer);
    m_evidence->setChecked(choices.evidenceRegister);
    m_dissents->setChecked(choices.dissents);
    m_data->setChecked(choices.attachData);
    m_encrypt->setChecked(false);
    m_password->clear();
    m_again->clear();
    settle();
}

ReportChoices ReportOptionsPane::choices() const {
    ReportChoices choices;
    choices.kind = kind();
    choices.body = m_body->currentData().toString();
    choices.workshop = m_workshop->currentData().toString();
    choices.format = static_cast<ReportFormat>(m_format->currentData().toInt());
    if (paper() != m_usual) {
        choices.paper = paper();
    }
    choices.grey = m_print->currentIndex() == 1;
    choices.language = m_language->currentData().toString();
    choices.secondLanguage = m_second->currentData().toString();
    if (const auto mark = static_cast<HandlingMark>(m_handling->currentData().toInt()); mark != m_own) {
        choices.handling = mark;
    }
    choices.everyAnswer = m_everyAnswer->isChecked();
    choices.evidenceRegister = m_evidence->isChecked();
    choices.dissents = m_dissents->isChecked();
    choices.attachData = m_data->isChecked();
    if (m_encrypt->isChecked() && choices.format == ReportFormat::Pdf && passwordProblem().isEmpty()) {
        choices.password = m_password->text();
    }
    return choices;
}

QString ReportOptionsPane::passwordProblem() const {
    if (m_password->text().isEmpty()) {
        return tr("Type a password, or do not encrypt the file.");
    }
    if (m_password->text() != m_again->text()) {
        return tr("The two are not the same. Type the password once more.");
    }
    if (m_password->text().toUtf8().size() > longestPassword) {
        return tr("It is too long for a PDF. Take at most %1 characters.").arg(longestPassword);
    }
    return {};
}

bool ReportOptionsPane::showPasswordProblem() {
    const bool wanted = m_encrypt->isChecked() && m_encrypt->isEnabled();
    const QString problem = wanted ? passwordProblem() : QString();
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    setFieldError(*m_again, problem);
    if (!problem.isEmpty()) {
        (m_password->text().isEmpty() ? m_password : m_again)->setFocus(Qt::OtherFocusReason);
    }
    return !problem.isEmpty();
}

void ReportOptionsPane::focusLanguage() {
    m_language->setFocus(Qt::OtherFocusReason);
}

void ReportOptionsPane::settle() {
    const ReportKind report = kind();
    {
        const QScopedValueRollback quiet(m_quiet, true);
        fillFormats();
        fillSecond();
    }
    m_secondField->setVisible(report == ReportKind::Gap);
    m_bodyField->setVisible(report == ReportKind::Brief);
    m_workshopField->setVisible(report == ReportKind::Minutes);
    for (QCheckBox* check : {m_everyAnswer, m_evidence, m_dissents}) {
        check->setVisible(report == ReportKind::Gap);
    }
    m_data->setVisible(carriesData(report));
    m_include->setVisible(carriesData(report));
    const auto format = static_cast<ReportFormat>(m_format->currentData().toInt());
    const bool pdf = format == ReportFormat::Pdf;
    m_paper->setEnabled(pdf || format == ReportFormat::Odt || format == ReportFormat::Xlsx);
    m_print->setEnabled(pdf);
    m_data->setEnabled(pdf || format == ReportFormat::Html || format == ReportFormat::Odt);
    m_encrypt->setEnabled(pdf);
    m_passwords->setVisible(pdf && m_encrypt->isChecked());
}

void ReportOptionsPane::tell() {
    if (m_quiet) {
        return;
    }
    settle();
    Q_EMIT changed();
}

} // namespace atalaya
