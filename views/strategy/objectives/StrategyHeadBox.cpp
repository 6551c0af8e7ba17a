#include "views/strategy/objectives/StrategyHeadBox.h"

#include "models/session/AssessmentSession.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/Button.h"
#include "views/widgets/IconButton.h"
#include "views/widgets/Label.h"
#include "views/widgets/SectionHeading.h"

#include <QVBoxLayout>

namespace atalaya {

using namespace Qt::StringLiterals;

StrategyHeadBox::StrategyHeadBox(const WindowStyle& style, QWidget* parent)
    : QWidget(parent)
    , m_style(style)
    , m_head(new SectionHeading(style, tr("Vision")))
    , m_edit(new Button(style, tr("Edit vision…")))
    , m_fold(new IconButton(style, u"chevron-up"_s, tr("Hide the principles")))
    , m_vision(new WrapLabel(style, {}, "reading"))
    , m_principles(new WrapLabel(style)) {
    m_edit->setButtonSize(Button::Size::Small)->setIconName(u"pen"_s);
    m_edit->setAccessibleDescription(tr("Edits vision, principles and currency of the strategy."));
    m_fold->setButtonSize(Button::Size::Small);
    m_head->addWidget(m_edit);
    m_head->addWidget(m_fold);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_head);
    column->addWidget(m_vision);
    column->addWidget(m_principles);
    refold();
    connect(m_edit, &QAbstractButton::clicked, this, &StrategyHeadBox::editAsked);
    connect(m_fold, &QAbstractButton::clicked, this, [this] { setFolded(!isFolded()); });
    style.follow(this, [this, column] { column->setSpacing(m_style.px(4)); });
}

bool StrategyHeadBox::isFolded() const {
    return m_isFolded;
}

void StrategyHeadBox::setFolded(bool folded) {
    m_isFolded = folded;
    refold();
}

void StrategyHeadBox::setTight(bool tight) {
    if (m_isTight != tight) {
        m_isTight = tight;
        refold();
    }
}

void StrategyHeadBox::refold() {
    const bool hasPrinciples = !m_principles->text().isEmpty();
    m_vision->setHidden(m_isTight && m_isFolded);
    m_principles->setHidden(m_isFolded || !hasPrinciples);
    const QString show = m_isTight ? tr("Show vision and principles") : tr("Show the principles");
    const QString hide = m_isTight ? tr("Hide vision and principles") : tr("Hide the principles");
    m_fold->setIconAndWord(m_isFolded ? u"chevron-down"_s : u"chevron-up"_s, m_isFolded ? show : hide);
    m_fold->setVisible(hasPrinciples || m_isTight);
}

void StrategyHeadBox::show(const AssessmentSession* session) {
    const StrategyHead head = session ? headOf(session->assessment().plan) : StrategyHead();
    const auto principles = static_cast<int>(head.principles.size());
    QStringList notes;
    if (principles > 0) {
        notes << tr("%n principle(s)", nullptr, principles);
    }
    notes << (head.currency.isEmpty() ? tr("no currency yet") : tr("costs in %1", "a currency").arg(head.currency));
    m_head->setNote(notes.join(u" · "_s));
    m_vision->setText(head.vision.isEmpty() ? tr("No vision is written yet: where the State wants to be.")
                                            : head.vision);
    QStringList lines;
    for (const QString& principle : head.principles) {
        lines << tr("• %1", "a principle").arg(principle);
    }
    m_principles->setText(lines.join(u'\n'));
    refold();
    m_edit->setEnabled(session != nullptr); // only to be read, the form still shows all of it
    m_edit->setToolTip(session ? session->whyNotEditable() : QString());
}

} // namespace atalaya
