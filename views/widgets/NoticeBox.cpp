#include "views/widgets/NoticeBox.h"

#include "views/theme/WindowStyle.h"
#include "views/widgets/Button.h"
#include "views/widgets/IconLabel.h"
#include "views/widgets/Label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace atalaya {

NoticeBox::NoticeBox(const WindowStyle& style, Finding finding, const QString& lead, const QString& sentence,
                     QWidget* parent)
    : QFrame(parent)
    , m_style(style)
    , m_finding(finding)
    , m_sign(new IconLabel(style, QString(), 18))
    , m_text(new WrapLabel(style))
    , m_content(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_buttons(new QHBoxLayout) {
    auto* row = new QHBoxLayout(this);
    row->addWidget(m_sign, 0, Qt::AlignTop);
    row->addLayout(m_content, 1);
    m_text->setTextFormat(Qt::RichText);
    m_content->addWidget(m_text, 1);
    m_content->addLayout(m_buttons);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setNotice(finding, lead, sentence);
    style.follow(this, [this] { restyle(); });
}

void NoticeBox::setNotice(Finding finding, const QString& lead, const QString& sentence) {
    m_finding = finding;
    static_cast<IconLabel*>(m_sign)->setIcon(findingIcon(finding), findingToken(finding), findingWord(finding));
    const QString bold = lead.isEmpty()
                             ? QString()
                             : QStringLiteral("<span style=\"font-weight:600\">%1</span> ").arg(lead.toHtmlEscaped());
    m_text->setText(bold + sentence.toHtmlEscaped());
    const QString plain = lead.isEmpty() ? sentence : lead + QLatin1Char(' ') + sentence;
    m_text->setAccessibleName(plain);
    setAccessibleName(findingWord(finding));
    setAccessibleDescription(plain);
    update();
}

Button* NoticeBox::addButton(const QString& text) {
    auto* button = new Button(m_style, text, Button::Kind::Plain, this);
    button->setButtonSize(Button::Size::Small);
    m_buttons->addWidget(button, 0, Qt::AlignTop | Qt::AlignLeading);
    button->show(); // a layout would show it a moment later only
    return button;
}

void NoticeBox::clearButtons() {
    while (QLayoutItem* item = m_buttons->takeAt(0)) {
        if (item->widget()) {
            item->widget()->deleteLater();
            item->widget()->hide();
        }
        delete item;
    }
}

void NoticeBox::setButtonsBelow(bool below) {
    m_content->setDirection(below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    // Stretching is for the width: above buttons it would have the whole box take the height that a page has to spare.
    m_content->setStretchFactor(m_text, below ? 0 : 1);
    // Side by side at the beginning, not spread over the width.
    m_content->setAlignment(m_buttons, below ? Qt::AlignLeading : Qt::Alignment());
    fitButtons();
}

/// Below the words they stand below each other where they are too long to stand side by side.
void NoticeBox::fitButtons() {
    int needed = 0;
    for (int i = 0; i < m_buttons->count(); ++i) {
        const QLayoutItem* item = m_buttons->itemAt(i);
        needed += item->isEmpty() ? 0 : item->sizeHint().width() + (needed > 0 ? m_buttons->spacing() : 0);
    }
    const QMargins around = layout()->contentsMargins();
    const int room =
        width() - around.left() - around.right() - m_sign->sizeHint().width() - std::max(0, layout()->spacing());
    const bool below = m_content->direction() == QBoxLayout::TopToBottom && needed > room;
    const auto direction = below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_buttons->direction() != direction) {
        m_buttons->setDirection(direction);
    }
}

bool NoticeBox::event(QEvent* event) {
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) {
        fitButtons();
    }
    return QFrame::event(event);
}

void NoticeBox::setBar(bool bar) {
    m_bar = bar;
    restyle();
}

void NoticeBox::restyle() {
    const int side = m_style.px(14);
    const int top = m_style.px(10);
    layout()->setContentsMargins(side + (m_bar ? m_style.px(4) : 0), top, side, top);
    layout()->setSpacing(m_style.px(10));
    m_content->setSpacing(m_style.px(10));
    m_buttons->setSpacing(m_style.px(8));
    update();
}

void NoticeBox::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_style.colour(findingTint(m_finding)));
    if (m_bar) {
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, m_style.px(4), height())),
                         m_style.colour(findingToken(m_finding)));
    }
}

} // namespace atalaya
