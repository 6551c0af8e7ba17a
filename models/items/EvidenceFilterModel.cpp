#include "models/items/EvidenceFilterModel.h"

#include "models/items/EvidenceWords.h"
#include "models/session/WindowLanguage.h"

#include <algorithm>

namespace atalaya {

namespace {

/// What comes first: laws are in force without end, and what has no date says least.
QDate reviewKey(const Evidence& piece) {
    if (!evidence::growsOld(piece.kind)) {
        return QDate(9999, 12, 31);
    }
    return piece.reviewBy.value_or(QDate(9998, 12, 31));
}

/// Not in NameOrder: numbers go by their value, so that E-9 stands before E-10, and what is equal is sorted on by code.
QCollator orderOfTexts(const Language& language) {
    QCollator made(language.locale());
    made.setNumericMode(true);
    made.setCaseSensitivity(Qt::CaseInsensitive);
    return made;
}

template <class T> int compareValues(const T& left, const T& right) {
    return left < right ? -1 : right < left ? 1 : 0;
}

int fileRank(const EvidenceRow& row) {
    return row.piece.file ? 0 : row.piece.link.isEmpty() ? 2 : 1;
}

int compareBy(int column, const EvidenceRow& left, const EvidenceRow& right, const QCollator& texts) {
    using Model = EvidenceListModel;
    switch (column) {
    case Model::Title:
        return texts.compare(left.piece.title, right.piece.title);
    case Model::Issuer:
        return texts.compare(left.piece.issuer, right.piece.issuer);
    case Model::Date:
        return compareValues(left.piece.date, right.piece.date);
    case Model::Grade:
        return compareValues(left.piece.grade, right.piece.grade);
    case Model::ReviewBy:
        return compareValues(reviewKey(left.piece), reviewKey(right.piece));
    case Model::Sensitivity:
        return compareValues(left.piece.sensitivity, right.piece.sensitivity);
    case Model::Used:
        return compareValues(left.uses, right.uses);
    case Model::File:
        return compareValues(fileRank(left), fileRank(right));
    default:
        return 0;
    }
}

} // namespace

EvidenceFilterModel::EvidenceFilterModel(EvidenceListModel& source, QObject* parent)
    : QSortFilterProxyModel(parent), m_register(source), m_texts(orderOfTexts(languageOfWindow())) {
    setSourceModel(&source);
    sort(EvidenceListModel::Code);
}

void EvidenceFilterModel::setFilter(Filter filter) {
    m_filter = filter;
    invalidateFilter();
}

void EvidenceFilterModel::setSearch(const QString& query) {
    m_search = SearchWords(query);
    invalidateFilter();
}

bool EvidenceFilterModel::passes(const EvidenceRow& row, Filter filter) {
    switch (filter) {
    case Filter::All:
        return true;
    case Filter::Past:
        return row.isPast;
    case Filter::Due:
        return row.isDue;
    case Filter::NotAttached:
        return row.uses == 0;
    case Filter::NoFile:
        return !row.piece.file;
    case Filter::Weak:
        return row.isWeak;
    case Filter::Damaged:
        return row.copy && row.copy->state == KeptFiles::State::Changed;
    case Filter::Missing:
        return row.copy && row.copy->state == KeptFiles::State::Missing;
    }
    return true;
}

int EvidenceFilterModel::count(Filter filter) const {
    const auto& rows = m_register.rows();
    return static_cast<int>(
        std::count_if(rows.begin(), rows.end(), [&](const EvidenceRow& row) { return passes(row, filter); }));
}

const EvidenceRow& EvidenceFilterModel::row(int number) const {
    return m_register.row(mapToSource(index(number, 0)).row());
}

int EvidenceFilterModel::rowOf(const QUuid& evidence) const {
    const int at = m_register.rowOf(evidence);
    return at < 0 ? -1 : mapFromSource(m_register.index(at, 0)).row();
}

bool EvidenceFilterModel::filterAcceptsRow(int row, const QModelIndex&) const {
    const EvidenceRow& piece = m_register.row(row);
    return passes(piece, m_filter) && m_search.standIn(piece.folded);
}

bool EvidenceFilterModel::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const EvidenceRow& one = m_register.row(left.row());
    const EvidenceRow& other = m_register.row(right.row());
    const int order = compareBy(left.column(), one, other, m_texts);
    return order != 0 ? order < 0 : m_texts.compare(one.piece.code, other.piece.code) < 0;
}

} // namespace atalaya
