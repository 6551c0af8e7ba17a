#include "views/strategy/whatif/DatesDrawer.h"

#include "assessments/foundation/Language.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/Button.h"
#include "views/widgets/ControlStyle.h"
#include "views/widgets/DateField.h"
#include "views/widgets/Label.h"

#include <QVBoxLayout>

namespace atalaya {

DatesDrawer::DatesDrawer(const WindowStyle& style, QWidget* host)
    : Drawer(style, {}, host)
    , m_style(style)
    , m_sentence(new WrapLabel(style))
    , m_start(new DateField)
    , m_end(new DateField)
    , m_problem(new WrapLabel(style, {}, "caption", "blocker"))
    , m_take(new Button(style, tr("Take these dates"), Button::Kind::Primary)) {
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->addWidget(m_sentence);
    addField(*column, style, tr("Start"), m_start);
    addField(*column, style, tr("End"), m_end);
    column->addWidget(m_problem);
    column->addStretch(1);
    setContent(content);
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    auto* no = new Button(style, tr("Cancel"));
    row->addStretch(1);
    row->addWidget(no);
    row->addWidget(m_take);
    setFoot(foot);
    style.follow(content, [this, column, row] {
        column->setContentsMargins(m_style.px(20), m_style.px(16), m_style.px(20), m_style.px(12));
        column->setSpacing(m_style.px(8));
        row->setContentsMargins(m_style.px(20), m_style.px(10), m_style.px(20), m_style.px(10));
    });
    connect(no, &QAbstractButton::clicked, this, &Drawer::close);
    connect(m_take, &QAbstractButton::clicked, this, &DatesDrawer::take);
    for (const DateField* field : {m_start, m_end}) {
        connect(field, &DateField::dateChanged, this, &DatesDrawer::check);
    }
}

void DatesDrawer::openFor(const Action& action, const MovedDates& moved, QDate usual, const Language& language) {
    m_action = action.id;
    setTitle(tr("Dates of %1 in this choice", "code of an action").arg(action.code));
    const auto day = [&](QDate date) {
        return date.isValid() ? language.longDate(date) : tr("no date", "instead of a date");
    };
    m_sentence->setText(action.firstDay().isValid()
                            ? tr("%1. The plan has it from %2 to %3; that stays until the choice is put into the "
                                 "roadmap.",
                                 "title of an action, days")
                                  .arg(action.title, day(action.start), day(action.end))
                            : tr("%1. The plan has no dates for it yet; that stays until the choice is put into the "
                                 "roadmap.",
                                 "title of an action")
                                  .arg(action.title));
    const QDate start = moved.start.value_or(action.start);
    const QDate end = moved.end.value_or(action.end);
    m_start->setDate(start.isValid() ? start : end.isValid() ? end : usual);
    m_end->setDate(end.isValid() ? end : start.isValid() ? start : usual);
    check();
    open();
    m_start->setFocus(m_style.focusReason());
}

void DatesDrawer::check() {
    const bool isWrong = m_end->date() < m_start->date();
    const QString sentence =
        isWrong ? tr("The action would end before it starts. Choose an end on the day of its start or later.")
                : QString();
    setFieldError(*m_end, sentence);
    m_problem->setText(sentence);
    m_problem->setVisible(isWrong);
    m_take->setEnabled(!isWrong);
}

void DatesDrawer::take() {
    if (!DateField::settleAll(*this)) {
        return;
    }
    check();
    if (!m_take->isEnabled()) {
        return;
    }
    close();
    Q_EMIT datesChosen(m_action, m_start->date(), m_end->date());
}

} // namespace atalaya
