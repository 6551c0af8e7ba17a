#include "views/workshop/prepare/RuleField.h"

#include "models/items/WorkshopListModel.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/Label.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace atalaya {

RuleField::RuleField(const WorkshopContext& given, QWidget* parent)
    : PrepareSection(given, parent)
    , m_rules(new QButtonGroup(this))
    , m_smallest(new QSpinBox)
    , m_why(new WrapLabel(windowStyle(), {}, "body", "text2"))
    , m_whyNames(new WrapLabel(windowStyle(), {}, "caption", "text2")) {
    const WindowStyle& style = windowStyle();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    std::vector<WrapLabel*> meanings;
    const auto add = [&](Attribution rule, const QString& meaning) {
        auto* radio = new QRadioButton(WorkshopListModel::ruleWord(rule));
        radio->setAccessibleDescription(meaning);
        m_rules->addButton(radio, static_cast<int>(rule));
        auto* words = new WrapLabel(style, meaning, "caption", "text2");
        meanings.push_back(words);
        column->addWidget(radio);
        column->addWidget(words);
    };
    add(Attribution::Named, tr("Seats may have names. After the reveal the facilitator sees, and the minutes may say, "
                               "who voted for what."));
    add(Attribution::ByGroup,
        tr("Seats may have names, and no vote is ever shown or printed with one: votes are told by "
           "group, small groups together."));
    add(Attribution::ChathamHouse, tr("No name is ever stored. Nobody is asked to speak by seat or group, and what is "
                                      "printed tells votes by larger groups only."));
    meanings.push_back(m_whyNames);
    column->addWidget(m_whyNames);
    auto* row = new QHBoxLayout;
    auto* label = new Label(style, tr("Smallest group that is shown by itself"), "body", "text", 500);
    label->setWordWrap(true);
    label->setBuddy(m_smallest);
    m_smallest->setRange(leastSmallestGroup, mostSmallestGroup);
    m_smallest->setKeyboardTracking(false);
    m_smallest->setAccessibleName(label->text());
    m_smallest->setAccessibleDescription(tr("Groups with fewer people are shown and printed together."));
    row->addWidget(label);
    row->addWidget(m_smallest);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_why);
    connect(m_rules, &QButtonGroup::idClicked, this, &RuleField::store);
    connect(m_smallest, &QSpinBox::valueChanged, this, &RuleField::store);
    style.follow(this, [&style, column, row, meanings] {
        column->setSpacing(style.px(6));
        row->setSpacing(style.px(10));
        for (WrapLabel* words : meanings) {
            words->setContentsMargins(style.px(24), 0, 0, style.px(4));
        }
    });
}

QString RuleField::whyFixed() const {
    return session() && session()->workshop().hasBegun() ? tr("People have voted trusting this rule, so it stays. "
                                                              "Prepare another workshop to use a different one.")
                                                         : QString();
}

void RuleField::refresh() {
    if (m_isStoring || !session()) {
        return;
    }
    const Workshop& workshop = session()->workshop();
    m_isStoring = true;
    m_rules->button(static_cast<int>(workshop.attribution))->setChecked(true);
    m_smallest->setValue(workshop.smallestGroup);
    m_isStoring = false;
    const QString why = whyFixed();
    const bool isFree = why.isEmpty() && mayChange();
    for (QAbstractButton* radio : m_rules->buttons()) {
        radio->setEnabled(isFree);
    }
    const bool hasHeldNames = workshop.hasHeldNames && workshop.attribution != Attribution::ChathamHouse;
    m_rules->button(static_cast<int>(Attribution::ChathamHouse))->setEnabled(isFree && !hasHeldNames);
    m_whyNames->setText(tr("This workshop has held names, and its history keeps them. Prepare another workshop without "
                           "names for the Chatham House rule."));
    m_whyNames->setVisible(hasHeldNames && isFree);
    m_smallest->setEnabled(isFree && workshop.attribution != Attribution::Named);
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
}

void RuleField::store() {
    if (m_isStoring || !mayChange()) {
        return;
    }
    m_isStoring = true;
    m_smallest->interpretText();
    const SetAttribution change{static_cast<Attribution>(m_rules->checkedId()), m_smallest->value()};
    const Workshop& workshop = session()->workshop();
    if (change.attribution != workshop.attribution || change.smallestGroup != workshop.smallestGroup) {
        (void)perform({change});
    }
    m_isStoring = false;
    refresh(); // as it is now, or as it was when it was refused
}

} // namespace atalaya
