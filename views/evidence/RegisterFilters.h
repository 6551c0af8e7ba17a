#pragma once

#include "models/items/EvidenceFilterModel.h"

#include <QWidget>

class QComboBox;
class QGridLayout;

namespace atalaya {

class FilterChip;
class SearchField;
class WindowStyle;

/// What stands above the register: a search, one chip a filter with how many pieces it leaves, and the order. Changes
/// no rows itself; it says what is wanted.
class RegisterFilters : public QWidget {
    Q_OBJECT
public:
    using Filter = EvidenceFilterModel::Filter;

    explicit RegisterFilters(const WindowStyle& style, QWidget* parent = nullptr);

    /// The counts and the filter that is on. What hardly ever happens takes room only when it does.
    void show(const EvidenceFilterModel& shown);
    void setOrder(int column);
    /// Lays itself out for a table of `room` px: the search gives way to the chips, and where they do not fit beside it
    /// they stand below.
    void fit(int room);
    [[nodiscard]] QString searched() const;
    /// As if it were typed.
    void setSearched(const QString& query);
    void clearSearch();
    /// Puts the focus into the search. False while it is hidden.
    bool search();

Q_SIGNALS:
    void filterWanted(atalaya::EvidenceFilterModel::Filter filter);
    void searchChanged(const QString& query);
    void orderWanted(int column, Qt::SortOrder order);
    /// The focus may go to the first row found.
    void leftForResults();

private:
    void restyle();
    void fitSearch();

    const WindowStyle& m_style;
    QGridLayout* m_grid;
    SearchField* m_search;
    QWidget* m_chipRow;
    std::vector<FilterChip*> m_chips; ///< in the order of EvidenceFilterModel::filters
    QComboBox* m_order;
    int m_room = 0;
};

} // namespace atalaya
