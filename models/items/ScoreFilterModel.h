#pragma once

#include "models/items/ScoreTreeModel.h"
#include "models/search/SearchIndex.h"

#include <QSortFilterProxyModel>

namespace atalaya {

/// The tree of Score, less what the chips and the search leave out. A commitment or group is there while one of its
/// indicators is. Chips combine: what is unanswered or for review, and of those what holds every word searched for.
/// While words are searched for, a row says where they were found unless its title does.
class ScoreFilterModel : public QSortFilterProxyModel {
    Q_OBJECT
public:
    /// Where in an indicator the words were found.
    struct Place {
        QString name; ///< "Rationale", "Stage 3", "E-019"
        QString text;
        std::vector<SearchMatch> matches; ///< in `text`
    };
    enum Role { PlaceRole = Qt::UserRole + 64 }; ///< a Place, invalid when there is none to show

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
    /// Words, in any order, case and accents alike; a search finds an indicator that holds all of them. Signs without a
    /// word are no search. Where this computer cannot search, the error says so and nothing is left out. Holds for
    /// later edits and other sessions too, until it is set anew.
    Outcome setSearch(const QString& text);
    /// True when nothing is left out.
    [[nodiscard]] bool showsAll() const { return !m_flags && !m_found; }

    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    /// Of each indicator of the whole tree, in its order.
    [[nodiscard]] std::vector<ScoreTreeModel::Flags> flagsOfAll() const;
    /// Indicators shown, in the order of the tree.
    [[nodiscard]] QStringList shown() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    [[nodiscard]] bool accepts(const QModelIndex& index) const;
    Outcome makeIndex();
    Outcome look();
    void follow(const AssessmentDelta& delta);
    [[nodiscard]] std::optional<Place> placeOf(const QString& indicator) const;

    ScoreTreeModel& m_tree;
    QPointer<AssessmentSession> m_session;
    std::unique_ptr<SearchIndex> m_index; ///< made at the first search
    ScoreTreeModel::Flags m_flags;
    QString m_search;
    std::optional<QHash<QString, SearchHit>> m_found; ///< by indicator; nothing: no search
    QString m_kept;
};

} // namespace atalaya

Q_DECLARE_METATYPE(atalaya::ScoreFilterModel::Place)
