#include "views/workshop/entry/SeatStep.h"

#include "views/theme/WindowStyle.h"
#include "views/widgets/Button.h"
#include "views/widgets/ControlStyle.h"
#include "views/widgets/Label.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace atalaya {

SeatStep::SeatStep(const WindowStyle& style, QWidget* parent)
    : QWidget(parent)
    , m_style(style)
    , m_field(new QLineEdit)
    , m_problem(new WrapLabel(style, {}, "reading", "blocker")) {
    const QString words = tr("Type your seat number, then Enter");
    auto* label = new WrapLabel(style, words, "title");
    label->setBuddy(m_field);
    m_field->setAccessibleName(words);
    m_field->setMaxLength(6);
    m_field->setContextMenuPolicy(Qt::NoContextMenu);
    auto* next = new Button(style, tr("Go on"), Button::Kind::Primary);
    next->setButtonSize(Button::Size::Large);
    auto* row = new QHBoxLayout;
    row->addWidget(m_field);
    row->addWidget(next);
    row->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->addStretch(1);
    column->addWidget(label);
    column->addLayout(row);
    column->addWidget(m_problem);
    column->addStretch(2);
    m_problem->hide();
    style.follow(this, [this, column, row, &style] {
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(style.px(14));
        row->setSpacing(style.px(10));
        m_field->setFont(style.font("figure", 600, true));
        m_field->setFixedWidth(style.px(150));
        m_field->setMinimumHeight(style.px(44));
    });
    connect(m_field, &QLineEdit::textEdited, this, [this] {
        setFieldError(*m_field, {});
        m_problem->hide();
        Q_EMIT touched();
    });
    connect(next, &QAbstractButton::clicked, this, &SeatStep::go);
}

void SeatStep::start(const QString& begun) {
    clear();
    m_field->setText(begun);
    m_field->setFocus(m_style.focusReason());
}

void SeatStep::clear() {
    m_field->setText({}); // unlike clear(), not to be undone
    setFieldError(*m_field, {});
    m_problem->clear();
    m_problem->hide();
}

void SeatStep::tell(const QString& sentence) {
    setFieldError(*m_field, sentence);
    m_problem->setText(sentence);
    m_problem->show();
    m_field->selectAll();
    m_field->setFocus(m_style.focusReason());
}

bool SeatStep::isBegun() const {
    return !m_field->text().isEmpty();
}

void SeatStep::go() {
    Q_EMIT seatTyped(m_field->text().trimmed());
}

} // namespace atalaya
