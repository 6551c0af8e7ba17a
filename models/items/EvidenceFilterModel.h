#pragma once

#include "models/items/EvidenceListModel.h"
#include "models/items/SearchWords.h"

#include <QCollator>
#include <QSortFilterProxyModel>

namespace atalaya {

/// The register as a page shows it: one filter, a search, one order. Selection and scrolling survive its changes.
class EvidenceFilterModel : public QSortFilterProxyModel {
    Q_OBJECT
public:
    enum class Filter { All, Past, Due, NotAttached, NoFile, Weak, Damaged, Missing };
    static constexpr Filter filters[] = {Filter::All,    Filter::Past, Filter::Due,     Filter::NotAttached,
                                         Filter::NoFile, Filter::Weak, Filter::Damaged, Filter::Missing};

    /// `source` must outlive this.
    explicit EvidenceFilterModel(EvidenceListModel& source, QObject* parent = nullptr);

    [[nodiscard]] Filter filter() const { return m_filter; }
    void setFilter(Filter filter);
    /// Accents and case do not matter; several words must all be there.
    void setSearch(const QString& query);
    /// How many pieces a filter leaves, whatever is searched for.
    [[nodiscard]] int count(Filter filter) const;

    [[nodiscard]] const EvidenceRow& row(int number) const;
    /// -1 when the piece is not there or filtered out.
    [[nodiscard]] int rowOf(const QUuid& evidence) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    [[nodiscard]] static bool passes(const EvidenceRow& row, Filter filter);

    EvidenceListModel& m_register;
    QCollator m_texts; ///< as the window speaks: with another language it is made anew, and this with it
    Filter m_filter = Filter::All;
    SearchWords m_search;
};

} // namespace atalaya
