#include "views/home/StepDrawer.h"

#include "views/theme/WindowStyle.h"
#include "views/widgets/Button.h"
#include "views/widgets/ControlStyle.h"
#include "views/widgets/FlowLayout.h"
#include "views/widgets/Label.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

namespace atalaya {

namespace {

constexpr int longestReason = 1000;

} // namespace

StepDrawer::StepDrawer(const WindowStyle& style, QWidget* host)
    : Drawer(style, {}, host)
    , m_style(style)
    , m_button(new Button(style, {}, Button::Kind::Primary))
    , m_other(new Button(style, {})) {
    auto* foot = new QWidget;
    auto* row = new FlowLayout; // three long words do not fit side by side at twice the text size
    foot->setLayout(row);
    style.follow(foot, [row, &style] {
        row->setContentsMargins(style.px(20), style.px(12), style.px(20), style.px(12));
        row->setSpacing(style.px(8));
    });
    auto* cancel = new Button(style, tr("Cancel"));
    for (Button* one : {m_button, m_other, cancel}) {
        row->addWidget(one);
    }
    setFoot(foot);
    connect(cancel, &QAbstractButton::clicked, this, &Drawer::close);
    connect(m_button, &QAbstractButton::clicked, this, &StepDrawer::carryOut);
    connect(m_other, &QAbstractButton::clicked, this, [this] { leaveWith(std::exchange(m_step.actOther, {})); });
}

void StepDrawer::ask(Step step) {
    m_step = std::move(step);
    setTitle(m_step.title);
    m_button->setText(m_step.button);
    m_other->setText(m_step.other);
    m_other->setVisible(!m_step.other.isEmpty());
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(m_style.px(20), m_style.px(16), m_style.px(20), m_style.px(16));
    column->setSpacing(m_style.px(12));
    for (const QString& sentence : m_step.sentences) {
        column->addWidget(new WrapLabel(m_style, sentence));
    }
    m_reason = nullptr;
    if (!m_step.reason.isEmpty()) {
        column->addWidget(makeReason());
    }
    column->addStretch(1);
    setContent(content);
    open();
    if (m_reason) {
        m_reason->setFocus(Qt::OtherFocusReason);
    }
}

QWidget* StepDrawer::makeReason() {
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_style.px(4));
    auto* label = new Label(m_style, m_step.reason, "body", "text", 500);
    m_reason = new QLineEdit;
    m_reason->setMaxLength(longestReason);
    m_reason->setAccessibleName(m_step.reason);
    m_reason->setAccessibleDescription(tr("Kept in the change log"));
    label->setBuddy(m_reason);
    m_problem = new WrapLabel(m_style, {}, "caption", "blocker");
    m_problem->hide();
    column->addWidget(label);
    column->addWidget(m_reason);
    column->addWidget(m_problem);
    connect(m_reason, &QLineEdit::returnPressed, this, &StepDrawer::carryOut);
    connect(m_reason, &QLineEdit::textEdited, this, [this] {
        setFieldError(*m_reason, {});
        m_problem->hide();
    });
    return holder;
}

void StepDrawer::carryOut() {
    const QString reason = m_reason ? m_reason->text().trimmed() : QString();
    if (m_step.needsReason && reason.isEmpty()) {
        const QString sentence = tr("Write the reason; it is kept in the change log.");
        setFieldError(*m_reason, sentence);
        m_problem->setText(sentence);
        m_problem->show();
        m_reason->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (const auto act = std::exchange(m_step.act, {})) {
        leaveWith([act, reason] { act(reason); });
    }
}

void StepDrawer::leaveWith(const std::function<void()>& act) {
    close();
    if (act) {
        act();
    }
}

} // namespace atalaya
