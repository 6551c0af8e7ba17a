#include "models/items/ScoreFilterModel.h"

namespace atalaya {

namespace {

using Tree = ScoreTreeModel;

} // namespace

ScoreFilterModel::ScoreFilterModel(ScoreTreeModel& tree, QObject* parent)
    : QSortFilterProxyModel(parent), m_tree(tree) {
    setSourceModel(&tree);
    // Heads are looked at with what is below them here: Qt's own recursion loses a row that comes back below a head
    // that was left out. The tree tells of an edit from above, which is the order that this needs.
    setDynamicSortFilter(true);
}

void ScoreFilterModel::show(AssessmentSession* session) {
    if (m_session) {
        m_session->disconnect(this);
    }
    m_session = session;
    m_index.reset();
    m_kept.clear();
    if (session) {
        connect(session, &AssessmentSession::changed, this, [this](const AssessmentDelta& delta) {
            if (m_index) {
                m_index->update(delta, m_session->assessment());
            }
        });
    }
}

void ScoreFilterModel::setFlags(Tree::Flags flags) {
    m_flags = flags;
    m_kept.clear();
    invalidateFilter();
}

Outcome ScoreFilterModel::makeIndex() {
    if (!m_index && m_session) {
        auto made = SearchIndex::make(m_session->frameworkPtr(), m_session->assessment());
        if (!made) {
            return tl::make_unexpected(made.error());
        }
        m_index = std::move(*made);
    }
    return {};
}

Outcome ScoreFilterModel::setSearch(const QString& text) {
    m_kept.clear();
    m_search = text.simplified();
    m_found.reset();
    Outcome outcome;
    if (!m_search.isEmpty()) {
        outcome = makeIndex();
        if (m_index) {
            m_found = m_index->indicatorsMatching(m_search);
        }
    }
    invalidateFilter();
    return outcome;
}

bool ScoreFilterModel::accepts(const QModelIndex& index) const {
    if (index.data(Tree::KindRole).value<Tree::Kind>() != Tree::Kind::Indicator) {
        for (int row = 0; row < m_tree.rowCount(index); ++row) {
            if (accepts(m_tree.index(row, 0, index))) {
                return true;
            }
        }
        return false;
    }
    const QString code = index.data(Tree::CodeRole).toString();
    if (!m_kept.isEmpty() && code == m_kept) {
        return true;
    }
    if (m_flags && !(Tree::Flags(index.data(Tree::FlagsRole).toInt()) & m_flags)) {
        return false;
    }
    return !m_found || m_found->contains(code);
}

bool ScoreFilterModel::filterAcceptsRow(int row, const QModelIndex& parent) const {
    return showsAll() || accepts(m_tree.index(row, 0, parent));
}

int ScoreFilterModel::count(Tree::Flag flag) const {
    const QStringList codes = m_tree.indicators();
    return static_cast<int>(std::count_if(codes.begin(), codes.end(), [&](const QString& code) {
        return Tree::Flags(m_tree.indexOf(code).data(Tree::FlagsRole).toInt()).testFlag(flag);
    }));
}

QStringList ScoreFilterModel::shown() const {
    QStringList codes = m_tree.indicators();
    codes.removeIf([this](const QString& code) { return !mapFromSource(m_tree.indexOf(code)).isValid(); });
    return codes;
}

} // namespace atalaya
