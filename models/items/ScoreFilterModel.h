#pragma once

#include "models/items/ScoreTreeModel.h"
#include "models/search/SearchIndex.h"

#include <QSortFilterProxyModel>

namespace atalaya {

/// The tree of Score, less what the chips and the search leave out. A commitment or group is there while one of its
/// indicators is. Chips combine: what is unanswered or for review, and of those what holds every word searched for.
class ScoreFilterModel : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit ScoreFilterModel(ScoreTreeModel& tree, QObject* parent = nullptr);

    /// Looks for words in this session's assessment; null: there is nothing to look in. The session may be destroyed
    /// before the model.
    void show(AssessmentSession* session);

    /// Indicators with at least one of these flags; none of them: all indicators.
    void setFlags(ScoreTreeModel::Flags flags);
    [[nodiscard]] ScoreTreeModel::Flags flags() const { return m_flags; }
    /// An indicator that stays while it is worked on, whatever the filters say of it now; empty: none. Filters that
    /// change look at it like at any other. Tells nobody by itself: refilter() does, once it may be left out.
    void keep(const QString& indicator) { m_kept = indicator; }
    void refilter() { invalidateFilter(); }
    /// Words, in any order, case and accents alike; a search finds an indicator that holds all of them. Where this
    /// computer cannot search, the error says so and nothing is left out.
    Outcome setSearch(const QString& text);
    /// True when nothing is left out.
    [[nodiscard]] bool showsAll() const { return !m_flags && !m_found; }

    /// How many indicators of the whole tree have `flag`.
    [[nodiscard]] int count(ScoreTreeModel::Flag flag) const;
    /// Indicators shown, in the order of the tree.
    [[nodiscard]] QStringList shown() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    [[nodiscard]] bool accepts(const QModelIndex& index) const;
    Outcome makeIndex();

    ScoreTreeModel& m_tree;
    QPointer<AssessmentSession> m_session;
    std::unique_ptr<SearchIndex> m_index; ///< made at the first search
    ScoreTreeModel::Flags m_flags;
    QString m_search;
    std::optional<QSet<QString>> m_found; ///< indicators; nothing: no search
    QString m_kept;
};

} // namespace atalaya
