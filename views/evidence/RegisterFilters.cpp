#include "views/evidence/RegisterFilters.h"

#include "assessments/scoring/EvidenceWorth.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/FilterChip.h"
#include "views/widgets/FlowLayout.h"
#include "views/widgets/SearchField.h"

#include <QComboBox>
#include <QGridLayout>

#include <algorithm>

namespace atalaya {

namespace {

using Filter = EvidenceFilterModel::Filter;

// px
constexpr double inOneRowFrom = 860; ///< of the table
constexpr double side = 20;
constexpr double gap = 6;

QString wordOf(Filter filter) {
    switch (filter) {
    case Filter::All:
        return RegisterFilters::tr("All");
    case Filter::Past:
        return RegisterFilters::tr("Past review-by");
    case Filter::Due:
        return RegisterFilters::tr("Due in %n day(s)", nullptr, dueSoonDays);
    case Filter::NotAttached:
        return RegisterFilters::tr("Not attached");
    case Filter::NoFile:
        return RegisterFilters::tr("No file");
    case Filter::Weak:
        return RegisterFilters::tr("Weak");
    case Filter::Damaged:
        return RegisterFilters::tr("Copy damaged");
    case Filter::Missing:
        return RegisterFilters::tr("Copy missing");
    }
    return {};
}

/// Columns in the order in which the box offers them.
constexpr int columns[] = {EvidenceListModel::Code, EvidenceListModel::Title,       EvidenceListModel::Issuer,
                           EvidenceListModel::Date, EvidenceListModel::Grade,       EvidenceListModel::ReviewBy,
                           EvidenceListModel::Used, EvidenceListModel::Sensitivity, EvidenceListModel::File};

QString orderWord(int column) {
    switch (column) {
    case EvidenceListModel::Title:
        return RegisterFilters::tr("Sorted by title");
    case EvidenceListModel::Issuer:
        return RegisterFilters::tr("Sorted by issuer");
    case EvidenceListModel::Date:
        return RegisterFilters::tr("Sorted by date");
    case EvidenceListModel::Grade:
        return RegisterFilters::tr("Sorted by grade");
    case EvidenceListModel::ReviewBy:
        return RegisterFilters::tr("Sorted by review-by");
    case EvidenceListModel::Used:
        return RegisterFilters::tr("Sorted by use");
    case EvidenceListModel::Sensitivity:
        return RegisterFilters::tr("Sorted by sensitivity");
    case EvidenceListModel::File:
        return RegisterFilters::tr("Sorted by file");
    default:
        return RegisterFilters::tr("Sorted by code");
    }
}

} // namespace

RegisterFilters::RegisterFilters(const WindowStyle& style, QWidget* parent)
    : QWidget(parent)
    , m_style(style)
    , m_grid(new QGridLayout(this))
    , m_search(new SearchField(style, tr("Title, issuer, code, note"), QStringLiteral("/")))
    , m_chipRow(new QWidget)
    , m_order(new QComboBox) {
    auto* flow = new FlowLayout(m_chipRow);
    flow->setContentsMargins(0, 0, 0, 0);
    m_search->setAccessibleName(tr("Search the register"));
    for (const Filter filter : EvidenceFilterModel::filters) {
        auto* chip = new FilterChip(style, wordOf(filter), 0);
        connect(chip, &QAbstractButton::clicked, this, [this, filter] { Q_EMIT filterWanted(filter); });
        m_chips.push_back(chip);
        flow->addWidget(chip);
    }
    m_order->setProperty("small", true);
    m_order->setAccessibleName(tr("Order of the register"));
    for (const int column : columns) {
        m_order->addItem(orderWord(column));
    }
    m_grid->addWidget(m_search, 0, 0);
    m_grid->addWidget(m_order, 0, 2);
    m_grid->setColumnStretch(1, 1);
    connect(m_search, &QLineEdit::textChanged, this, &RegisterFilters::searchChanged);
    connect(m_search, &SearchField::leftForResults, this, &RegisterFilters::leftForResults);
    connect(m_order, &QComboBox::activated, this, [this](int index) {
        // Most used first, everything else from its beginning.
        Q_EMIT orderWanted(columns[index],
                           columns[index] == EvidenceListModel::Used ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
    m_style.follow(this, [this] { restyle(); });
}

void RegisterFilters::show(const EvidenceFilterModel& shown) {
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        const Filter filter = EvidenceFilterModel::filters[i];
        const int count = shown.count(filter);
        const bool isOn = shown.filter() == filter;
        const bool isRare = filter == Filter::Damaged || filter == Filter::Missing;
        m_chips[i]->setCount(count);
        m_chips[i]->setChecked(isOn);
        m_chips[i]->setVisible(!isRare || count > 0 || isOn);
    }
    fitSearch();
}

void RegisterFilters::setOrder(int column) {
    const auto* const at = std::find(std::begin(columns), std::end(columns), column);
    m_order->setCurrentIndex(static_cast<int>(at - std::begin(columns)));
}

QString RegisterFilters::searched() const {
    return m_search->text();
}

void RegisterFilters::setSearched(const QString& query) {
    m_search->setText(query);
}

void RegisterFilters::clearSearch() {
    m_search->clear();
}

bool RegisterFilters::search() {
    if (!m_search->isVisible()) {
        return false;
    }
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    return true;
}

void RegisterFilters::restyle() {
    m_grid->setContentsMargins(m_style.px(side), 0, m_style.px(side), m_style.px(12));
    m_grid->setSpacing(m_style.px(gap));
    m_chipRow->layout()->setSpacing(m_style.px(gap));
}

void RegisterFilters::fit(int room) {
    m_room = room;
    m_grid->removeWidget(m_chipRow);
    if (room >= m_style.px(inOneRowFrom)) {
        m_grid->addWidget(m_chipRow, 0, 1, Qt::AlignVCenter);
    } else {
        m_grid->addWidget(m_chipRow, 1, 0, 1, 3);
    }
    fitSearch();
}

/// So that no chip stands alone in a second line.
void RegisterFilters::fitSearch() {
    int chips = 0;
    for (const FilterChip* chip : m_chips) {
        chips += chip->isHidden() ? 0 : chip->sizeHint().width() + m_style.px(gap);
    }
    const int left = m_room - 2 * m_style.px(side) - chips - m_order->sizeHint().width() - 2 * m_style.px(gap);
    const int wide = std::clamp(left, m_style.px(140), m_style.px(208));
    m_search->setFixedWidth(wide);
    m_search->setPlaceholderText(wide < m_style.px(200) ? tr("Find") : tr("Title, issuer, code, note"));
}

} // namespace atalaya
