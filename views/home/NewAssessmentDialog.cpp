#include "views/home/NewAssessmentDialog.h"

#include "assessments/assessment/Edits.h"
#include "models/exchange/JsonReading.h"
#include "models/session/Desk.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/Button.h"
#include "views/widgets/ControlStyle.h"
#include "views/widgets/FocusFrame.h"
#include "views/widgets/Label.h"
#include "views/widgets/StepField.h"

#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace atalaya {

NewAssessmentDialog::NewAssessmentDialog(const Desk& desk, const WindowStyle& style, const QUuid& from, QWidget* parent)
    : QDialog(parent), m_desk(desk), m_style(style), m_date(new StepField<QDateEdit>) {
    setWindowTitle(tr("New assessment"));
    Q_UNUSED(from);
    auto* column = new QVBoxLayout(this);
    auto* form = new QFormLayout;
    column->addWidget(new WrapLabel(
        style, tr("One State, one round: the questions are answered one by one afterwards."), "body", "text2"));
    column->addLayout(form);
    m_state = addField(*form, tr("&State"), tr("Name of the State as it writes itself"));
    m_round = addField(*form, tr("&Round"), tr("Usually the year"));
    m_entity = addField(*form, tr("&Ministry or sector"), tr("Empty when the assessment is national"));
    const QDate today = desk.surroundings().now().toLocalTime().date();
    m_round.edit->setText(QString::number(today.year()));
    if (!desk.assessments().empty()) {
        m_state.edit->setText(desk.assessments().front().state);
    }
    m_date->setCalendarPopup(true);
    m_date->setDateRange(QDate(firstYear, 1, 1), QDate(lastYear, 12, 31));
    m_date->setDate(today);
    m_date->setDisplayFormat(tr("d MMMM yyyy", "a date in a field")); // no doubt about day and month
    m_date->setAccessibleName(tr("Reference date"));
    m_date->setAccessibleDescription(tr("Evidence must be valid on this day"));
    form->addRow(tr("Reference &date"), m_date);
    form->addRow(new WrapLabel(style, tr("Evidence must be valid on this day."), "caption", "text2"));

    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    auto* cancel = new Button(style, tr("Cancel"));
    auto* begin = new Button(style, tr("Begin"), Button::Kind::Primary);
    begin->setDefault(true);
    buttons->addWidget(cancel);
    buttons->addWidget(begin);
    column->addLayout(buttons);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(begin, &QAbstractButton::clicked, this, &QDialog::accept);
    new FocusFrame(style, this);
    style.follow(this, [this, column, form, buttons] {
        const int around = m_style.px(24);
        column->setContentsMargins(around, around, around, around);
        column->setSpacing(m_style.px(16));
        form->setHorizontalSpacing(m_style.px(16));
        form->setVerticalSpacing(m_style.px(8));
        buttons->setSpacing(m_style.px(8));
        setMinimumWidth(m_style.px(460));
    });
}

NewAssessmentDialog::Field NewAssessmentDialog::addField(QFormLayout& form, const QString& word, const QString& hint) {
    Field field{new QLineEdit, new Label(m_style, {}, "caption", "blocker")};
    field.edit->setPlaceholderText(hint);
    field.edit->setAccessibleName(QString(word).remove(QLatin1Char('&')));
    field.edit->setAccessibleDescription(hint);
    field.problem->setWordWrap(true);
    field.problem->hide();
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(field.edit);
    column->addWidget(field.problem);
    auto* label = new Label(m_style, word, "body", "text", 500);
    label->setBuddy(field.edit);
    form.addRow(label, holder);
    connect(field.edit, &QLineEdit::textEdited, this, [this, field] { showProblem(field, {}); });
    return field;
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

void NewAssessmentDialog::accept() {
    m_assessment.state = m_state.edit->text().trimmed();
    m_assessment.round = m_round.edit->text().trimmed();
    m_assessment.entity = m_entity.edit->text().trimmed();
    m_assessment.referenceDate = m_date->date();
    QString state = problemWith(m_assessment.state, longestName);
    if (m_assessment.state.isEmpty()) {
        state = tr("Write the name of the State.");
    }
    QString round = problemWith(m_assessment.round, longestRound);
    if (m_assessment.round.isEmpty()) {
        round = tr("Write a name for the round, usually the year.");
    } else if (round.isEmpty() && isTaken()) {
        round = tr("This workspace has an assessment of this round already. Choose another name.");
    }
    const QString entity = problemWith(m_assessment.entity, longestName);
    showProblem(m_state, state);
    showProblem(m_round, round);
    showProblem(m_entity, entity);
    for (const auto& [field, sentence] :
         {std::pair(m_state, state), std::pair(m_round, round), std::pair(m_entity, entity)}) {
        if (!sentence.isEmpty()) {
            field.edit->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    const auto framework = loadBuiltInFramework();
    if (!framework) {
        showProblem(m_state, framework.error().sentence);
        return;
    }
    m_assessment.id = m_desk.surroundings().newId();
    m_assessment.frameworkId = (*framework)->id;
    m_assessment.frameworkVersion = (*framework)->version;
    QDialog::accept();
}

} // namespace atalaya
