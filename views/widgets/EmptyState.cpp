#include "views/widgets/EmptyState.h"

#include "views/theme/WindowStyle.h"
#include "views/widgets/DashedTower.h"
#include "views/widgets/Label.h"

#include <QHBoxLayout>

namespace atalaya {

EmptyState::EmptyState(const WindowStyle& style, const QString& sentence, QWidget* parent)
    : QWidget(parent)
    , m_style(style)
    , m_sentence(new WrapLabel(style, sentence, "reading", "text2"))
    , m_buttons(new QHBoxLayout) {
    auto* row = new QHBoxLayout(this);
    auto* words = new QVBoxLayout;
    row->addWidget(new DashedTower(style, 64, this), 0, Qt::AlignTop);
    row->addLayout(words, 1);
    words->addWidget(m_sentence);
    words->addLayout(m_buttons);
    words->addStretch(1);
    m_buttons->addStretch(1);
    style.follow(this, [this, row, words] {
        const int around = m_style.px(32);
        row->setContentsMargins(around, around, around, around);
        row->setSpacing(around);
        words->setSpacing(m_style.px(16));
        m_buttons->setSpacing(m_style.px(8));
    });
}

void EmptyState::setSentence(const QString& sentence) {
    m_sentence->setText(sentence);
}

Button* EmptyState::addButton(const QString& text, Button::Kind kind) {
    auto* button = new Button(m_style, text, kind);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

} // namespace atalaya
