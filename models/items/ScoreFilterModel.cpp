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
        connect(session, &AssessmentSession::changed, this, &ScoreFilterModel::follow);
    }
    // What was found in another assessment is nothing in this one. That this computer cannot search was said when the
    // words were typed.
    (void)look();
    invalidateFilter();
}

void ScoreFilterModel::follow(const AssessmentDelta& delta) {
    if (!m_index) {
        return;
    }
    m_index->update(delta, m_session->assessment());
    if (!m_found) {
        return;
    }
    (void)look();
    // Not now, while the tree tells of the same edit.
    QMetaObject::invokeMethod(this, &ScoreFilterModel::refilter, Qt::QueuedConnection);
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

Outcome ScoreFilterModel::look() {
    m_found.reset();
    if (!SearchIndex::hasWord(m_search)) {
        return {};
    }
    Outcome made = makeIndex();
    if (m_index) {
        m_found = m_index->indicatorsMatching(m_search);
    }
    return made;
}

Outcome ScoreFilterModel::setSearch(const QString& text) {
    m_kept.clear();
    m_search = text;
    Outcome looked = look();
    invalidateFilter();
    return looked;
}

std::optional<ScoreFilterModel::Place> ScoreFilterModel::placeOf(const QString& indicator) const {
    const auto hit = m_found ? m_found->constFind(indicator) : QHash<QString, SearchHit>::const_iterator();
    if (!m_found || hit == m_found->constEnd()) {
        return std::nullopt;
    }
    if (hit->kind == SearchHit::Kind::Evidence) {
        return Place{hit->code, hit->text, hit->matches};
    }
    using Field = SearchHit::Field;
    switch (hit->field) {
    case Field::Question:
        return Place{tr("Question"), hit->text, hit->matches};
    case Field::Criterion:
        return Place{tr("Stage %1").arg(hit->stage), hit->text, hit->matches};
    case Field::Rationale:
        return Place{tr("Rationale"), hit->text, hit->matches};
    case Field::Reason:
        return Place{tr("Not applicable"), hit->text, hit->matches};
    case Field::Code:
    case Field::Title:
    case Field::Verbatim:
    case Field::Issuer:
    case Field::Note:
        break; // the tree itself shows it
    }
    return std::nullopt;
}

QVariant ScoreFilterModel::data(const QModelIndex& index, int role) const {
    if (role != PlaceRole && role != Qt::ToolTipRole && role != Qt::AccessibleDescriptionRole) {
        return QSortFilterProxyModel::data(index, role);
    }
    const auto place = placeOf(QSortFilterProxyModel::data(index, Tree::CodeRole).toString());
    if (!place) {
        return role == PlaceRole ? QVariant() : QSortFilterProxyModel::data(index, role);
    }
    return role == PlaceRole ? QVariant::fromValue(*place)
                             : tr("%1: %2", "where words were found, and they").arg(place->name, place->text);
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

std::vector<ScoreTreeModel::Flags> ScoreFilterModel::flagsOfAll() const {
    std::vector<Tree::Flags> all;
    for (const QString& code : m_tree.indicators()) {
        all.emplace_back(Tree::Flags(m_tree.indexOf(code).data(Tree::FlagsRole).toInt()));
    }
    return all;
}

QStringList ScoreFilterModel::shown() const {
    QStringList codes = m_tree.indicators();
    codes.removeIf([this](const QString& code) { return !mapFromSource(m_tree.indexOf(code)).isValid(); });
    return codes;
}

} // namespace atalaya
