#include "views/strategy/whatif/ScenarioFindings.h"

#include "views/theme/WindowStyle.h"
#include "views/widgets/Button.h"
#include "views/widgets/NoticeBox.h"
#include "views/widgets/TabOrder.h"

#include <QVBoxLayout>

#include <algorithm>

namespace atalaya {

namespace {

constexpr std::size_t mostFindingsShown = 3;

} // namespace

ScenarioFindings::ScenarioFindings(const WindowStyle& style, QWidget* parent)
    : QWidget(parent), m_style(style), m_boxes(new QVBoxLayout), m_more(new Button(style, {}, Button::Kind::Quiet)) {
    setAccessibleName(tr("What does not hold together"));
    m_more->setButtonSize(Button::Size::Small);
    auto* column = new QVBoxLayout(this);
    column->addLayout(m_boxes);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &QAbstractButton::clicked, this, [this] {
        m_isUnfolded = !m_isUnfolded;
        refresh();
    });
    style.follow(this, [this, column] {
        column->setContentsMargins(m_style.px(20), m_style.px(6), m_style.px(20), 0);
        column->setSpacing(m_style.px(6));
        m_boxes->setSpacing(m_style.px(6));
    });
    hide();
}

void ScenarioFindings::show(const std::vector<Item>& items) {
    // The same words may ask for another day or amount than before.
    m_items = items;
    const bool isPressed = m_more->hasFocus();
    if (items.size() <= mostFindingsShown) {
        m_isUnfolded = false; // the next crowd is one that nobody asked for
    }
    refresh();
    setVisible(!items.empty());
    if (isPressed && m_more->isHidden()) {
        Q_EMIT mended();
    }
}

void ScenarioFindings::refresh() {
    const std::size_t count = m_isUnfolded ? m_items.size() : std::min(mostFindingsShown, m_items.size());
    const int others = static_cast<int>(m_items.size() - std::min(mostFindingsShown, m_items.size()));
    m_more->setText(m_isUnfolded ? tr("Show fewer", "findings") : tr("And %n more", "findings", others));
    m_more->setVisible(others > 0);
    QStringList wanted;
    for (std::size_t i = 0; i < count; ++i) {
        wanted << m_items[i].sentence << m_items[i].button;
    }
    if (wanted == m_shown) {
        return; // also keeps the focus on a button
    }
    m_shown = wanted;
    while (QLayoutItem* item = m_boxes->takeAt(0)) {
        if (QWidget* old = item->widget()) {
            old->hide();
            old->deleteLater(); // its button may be the one that asked for this
        }
        delete item;
    }
    for (std::size_t i = 0; i < count; ++i) {
        auto* box = new NoticeBox(m_style, Finding::Warning, {}, m_items[i].sentence);
        if (!m_items[i].button.isEmpty()) {
            connect(box->addButton(m_items[i].button), &QAbstractButton::clicked, this, [this, i] {
                const Item item = m_items.at(i); // what it does may show others
                item.mend();
                if (!item.leadsAway) {
                    Q_EMIT mended();
                }
            });
        }
        m_boxes->addWidget(box);
        box->show(); // a layout would show it a moment later only
    }
    tabAsRead(*this);
}

} // namespace atalaya
