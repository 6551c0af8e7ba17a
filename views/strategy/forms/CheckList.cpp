#include "views/strategy/forms/CheckList.h"

#include "assessments/foundation/Folding.h"
#include "models/items/SearchWords.h"
#include "views/strategy/forms/CheckRowDelegate.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/Label.h"
#include "views/widgets/SearchField.h"

#include <QListView>
#include <QVBoxLayout>

namespace atalaya {

CheckList::CheckList(const WindowStyle& style, const QString& name, const QString& search, int rows)
    : m_chosen(new WrapLabel(style, {}, "caption", "text2"))
    , m_search(new SearchField(style, search))
    , m_list(new QListView) {
    m_list->setModel(&m_model);
    auto* delegate = new CheckRowDelegate(style, m_list);
    m_list->setAccessibleName(name);
    m_list->setAccessibleDescription(tr("Space ticks a row, or takes the tick away."));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_chosen);
    column->addWidget(m_search);
    column->addWidget(m_list);
    setFocusProxy(m_search);
    style.follow(this, [&style, this, column, delegate, rows] {
        column->setSpacing(style.px(4));
        m_list->setFixedHeight(rows * delegate->rowHeight() + style.px(4));
    });
    connect(m_search, &QLineEdit::textChanged, this, &CheckList::refresh);
    connect(m_search, &SearchField::leftForResults, this, [this, &style] {
        m_list->setFocus(style.focusReason());
        if (!m_list->currentIndex().isValid() && m_model.rowCount() > 0) {
            m_list->setCurrentIndex(m_model.index(0, 0));
        }
    });
    connect(&m_model, &CheckRowsModel::ticked, this, [this](const QString& key, bool isOn) {
        if (isOn) {
            m_checked.insert(key);
        } else {
            m_checked.erase(key);
        }
        refresh();
        Q_EMIT changed();
    });
    refresh();
}

void CheckList::setTickedFirst() {
    m_isTickedFirst = true;
}

void CheckList::setItems(std::vector<Item> items) {
    m_items = std::move(items);
    std::erase_if(m_checked, [this](const QString& key) {
        return std::none_of(m_items.begin(), m_items.end(), [&](const Item& item) { return item.key == key; });
    });
    refresh();
}

void CheckList::setChecked(const std::set<QString>& keys) {
    m_checked.clear();
    for (const Item& item : m_items) {
        if (keys.contains(item.key)) {
            m_checked.insert(item.key);
        }
    }
    if (m_isTickedFirst) {
        m_first = m_checked;
    }
    refresh();
}

void CheckList::refresh() {
    const QString text = m_search->text();
    const SearchWords words(text);
    std::vector<CheckRow> rows;
    QStringList chosen;
    for (const Item& item : m_items) {
        const bool isChecked = m_checked.contains(item.key);
        if (isChecked) {
            chosen << item.code;
        }
        if (text.isEmpty() || words.standIn(folded(item.text))) {
            rows.push_back({item.key, item.text, isChecked});
        }
    }
    std::stable_partition(rows.begin(), rows.end(), [this](const CheckRow& row) { return m_first.contains(row.key); });
    m_model.sync(std::move(rows));
    m_chosen->setText(chosen.isEmpty() ? tr("None is ticked.")
                                       : tr("Ticked: %1", "codes").arg(chosen.join(QStringLiteral(", "))));
}

} // namespace atalaya
