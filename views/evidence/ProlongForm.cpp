#include "views/evidence/ProlongForm.h"

#include "models/items/EvidenceWords.h"
#include "views/widgets/Button.h"
#include "views/widgets/ControlStyle.h"
#include "views/widgets/DateField.h"
#include "views/widgets/Label.h"

#include <QVBoxLayout>

namespace atalaya {

ProlongForm::ProlongForm(const WindowContext& context, QWidget* host)
    : Drawer(context.style, tr("Still in force"), host)
    , m_context(context)
    , m_text(new WrapLabel(context.style))
    , m_date(new DateField)
    , m_problem(new WrapLabel(context.style, {}, "caption", "blocker"))
    , m_save(new Button(context.style, tr("Still in force"), Button::Kind::Primary)) {
    m_date->setAccessibleName(tr("New review-by date"));
    m_date->setAccessibleDescription(tr("The reference date of the assessment, or a later day"));
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->addWidget(m_text);
    column->addWidget(new Label(context.style, tr("New review-by date"), "body", "text", 500));
    column->addWidget(m_date, 0, Qt::AlignLeading);
    column->addWidget(m_problem);
    column->addStretch(1);
    setContent(content);
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    auto* cancel = new Button(context.style, tr("Cancel"));
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_save);
    setFoot(foot);
    connect(cancel, &QAbstractButton::clicked, this, &Drawer::close);
    connect(m_save, &QAbstractButton::clicked, this, &ProlongForm::save);
    connect(m_date, &DateField::dateChanged, this, &ProlongForm::check);
    connect(&context.desk, &Desk::sessionChanged, this, &Drawer::close);
    context.style.follow(this, [this, column, row] {
        const WindowStyle& style = m_context.style;
        column->setContentsMargins(style.px(18), style.px(12), style.px(20), style.px(16));
        column->setSpacing(style.px(8));
        row->setContentsMargins(style.px(18), style.px(10), style.px(20), style.px(10));
    });
}

void ProlongForm::open(const QUuid& evidence) {
    const AssessmentSession* session = m_context.desk.session();
    const Evidence* piece = session ? session->assessment().evidenceById(evidence) : nullptr;
    if (!piece) {
        return;
    }
    m_evidence = evidence;
    m_text->setText(tr("%1: when somebody has looked and the document still holds, set the day by which to look again.")
                        .arg(evidence::nameOf(*piece)));
    m_date->setDate(
        session->assessment().referenceDate.addMonths(session->framework().evidenceRule.defaultValidityMonths));
    check();
    Drawer::open();
    m_date->setFocus(m_context.style.focusReason());
}

void ProlongForm::check() {
    const AssessmentSession* session = m_context.desk.session();
    const bool isPast = session && m_date->date() < session->assessment().referenceDate;
    const QString sentence = isPast ? tr("It would still prove nothing on %1. Choose that day or a later one.")
                                          .arg(evidence::longDate(session->assessment().referenceDate))
                                    : QString();
    setFieldError(*m_date, sentence);
    m_problem->setText(sentence);
    m_problem->setVisible(isPast);
    m_save->setEnabled(!isPast);
}

void ProlongForm::save() {
    if (!DateField::settleAll(*this)) {
        return;
    }
    close();
    Q_EMIT prolonged(m_evidence, m_date->date());
}

} // namespace atalaya
