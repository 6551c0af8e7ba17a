#include "views/score/ReasonPanel.h"

#include "views/theme/WindowStyle.h"
#include "views/widgets/Button.h"
#include "views/widgets/ControlStyle.h"
#include "views/widgets/Label.h"
#include "views/widgets/Paint.h"

#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace atalaya {

ReasonPanel::ReasonPanel(const WindowStyle& style, QWidget* parent)
    : QFrame(parent)
    , m_style(style)
    , m_field(new QLineEdit(this))
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_buttons(new QHBoxLayout) {
    auto* title = new Label(style, tr("Why does this question not apply?"), "body", "text", 600, this);
    m_complaint = new Label(style, {}, "caption", "blocker", 0, this);
    m_complaint->hide();
    m_field->setAccessibleName(title->text());
    m_field->setPlaceholderText(tr("No infrastructure is shared across a border."));
    title->setBuddy(m_field);
    auto* set = new Button(style, tr("Set not applicable"), Button::Kind::Primary, this);
    auto* cancel = new Button(style, tr("Cancel"), Button::Kind::Plain, this);
    m_buttons->addStretch(1);
    m_buttons->addWidget(set);
    m_buttons->addWidget(cancel);
    m_row->addWidget(m_field, 1);
    m_row->addLayout(m_buttons);
    auto* column = new QVBoxLayout(this);
    column->addWidget(title);
    column->addLayout(m_row);
    column->addWidget(m_complaint);
    style.follow(this, [this, column] {
        column->setContentsMargins(m_style.px(12), m_style.px(8), m_style.px(12), m_style.px(10));
        column->setSpacing(m_style.px(4));
        m_row->setSpacing(m_style.px(8));
        m_buttons->setSpacing(m_style.px(8));
        arrange();
    });
    connect(set, &QAbstractButton::clicked, this, &ReasonPanel::give);
    connect(cancel, &QAbstractButton::clicked, this, [this] {
        forget();
        goAway();
    });
    connect(m_field, &QLineEdit::returnPressed, this, &ReasonPanel::give);
    connect(m_field, &QLineEdit::textEdited, this, [this] { complain({}); });
    hide();
}

void ReasonPanel::arrange() {
    const QMargins around = layout()->contentsMargins();
    const int room = width() - around.left() - around.right() - m_row->spacing() - m_buttons->minimumSize().width();
    const int padding = m_style.px(8) + m_style.px(4); // of a field at each side of its words
    const int example = m_field->fontMetrics().horizontalAdvance(m_field->placeholderText()) + 2 * padding;
    m_row->setDirection(room < example ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void ReasonPanel::ask(const Subject& subject, const QString& reason) {
    m_subject = subject;
    m_before = reason;
    const auto draft = m_drafts.find(subject);
    m_field->setText(draft == m_drafts.end() ? reason : draft->second);
    m_field->selectAll();
    complain({});
    show();
    m_field->setFocus(Qt::OtherFocusReason);
}

void ReasonPanel::close() {
    if (isVisibleTo(parentWidget())) {
        if (m_field->text() != m_before) {
            m_drafts[m_subject] = m_field->text();
        }
        goAway();
    }
}

void ReasonPanel::forget() {
    m_drafts.erase(m_subject);
}

void ReasonPanel::goAway() {
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    hide();
    Q_EMIT closed(hadFocus);
}

void ReasonPanel::give() {
    const QString reason = m_field->text().simplified();
    if (reason.isEmpty()) {
        complain(tr("Give the reason: the report prints it, and nothing leaves the totals without one."));
        return;
    }
    // Until it is with the answer: the rules may refuse it.
    m_drafts[m_subject] = m_field->text();
    Q_EMIT given(reason);
    goAway();
}

void ReasonPanel::complain(const QString& sentence) {
    m_complaint->setText(sentence);
    m_complaint->setVisible(!sentence.isEmpty());
    setFieldError(*m_field, sentence);
}

void ReasonPanel::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    arrange();
}

void ReasonPanel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintBox(painter, rect(), m_style.colour("surface"), m_style.colour("lineStrong"), m_style.px(1), m_style.px(3));
}

} // namespace atalaya
