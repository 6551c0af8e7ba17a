#include "views/strategy/whatif/ScenarioFindings.h"

#include "views/theme/WindowStyle.h"
#include "views/widgets/Button.h"
#include "views/widgets/Label.h"
#include "views/widgets/NoticeBox.h"

#include <QVBoxLayout>

#include <algorithm>

namespace atalaya {

namespace {

constexpr std::size_t mostFindingsShown = 3;

} // namespace

ScenarioFindings::ScenarioFindings(const WindowStyle& style, QWidget* parent)
    : QWidget(parent), m_style(style), m_column(new QVBoxLayout(this)) {
    setAccessibleName(tr("What does not hold together"));
    style.follow(this, [this] {
        m_column->setContentsMargins(m_style.px(20), m_style.px(6), m_style.px(20), 0);
        m_column->setSpacing(m_style.px(6));
    });
    hide();
}

void ScenarioFindings::show(const std::vector<Item>& items) {
    QStringList wanted;
    // The same words may ask for another day or amount than before.
    m_items = items;
    for (const Item& item : items) {
        wanted << item.sentence << item.button;
    }
    if (wanted == m_shown) {
        return; // also keeps the focus on a button
    }
    m_shown = wanted;
    while (QLayoutItem* item = m_column->takeAt(0)) {
        if (QWidget* old = item->widget()) {
            old->hide();
            old->deleteLater(); // its button may be the one that asked for this
        }
        delete item;
    }
    const std::size_t count = std::min(mostFindingsShown, items.size());
    for (std::size_t i = 0; i < count; ++i) {
        auto* box = new NoticeBox(m_style, Finding::Warning, {}, items[i].sentence);
        if (!items[i].button.isEmpty()) {
            connect(box->addButton(items[i].button), &QAbstractButton::clicked, this, [this, i] {
                const Item item = m_items.at(i); // what it does may show others
                item.mend();
                if (!item.leadsAway) {
                    Q_EMIT mended();
                }
            });
        }
        m_column->addWidget(box);
        box->show(); // a layout would show it a moment later only
    }
    if (items.size() > count) {
        const int others = static_cast<int>(items.size() - count);
        m_column->addWidget(new Label(m_style, tr("And %n more.", "findings", others), "caption", "text2"));
    }
    setVisible(!items.empty());
}

} // namespace atalaya
