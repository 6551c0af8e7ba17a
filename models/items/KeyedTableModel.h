#pragma once

#include <QAbstractTableModel>

#include <algorithm>
#include <vector>

namespace atalaya {

/// The plumbing of every list a page shows: rows with a key, brought up to date by sync(), which tells views the least
/// that happened (rows removed, moved, inserted, changed) and never resets, so that selection, focus and scroll
/// position survive every edit.
///
/// `Row` is equality-comparable and has a member `key` that no two rows of one list share. A derived model says what a
/// row shows, by columnCount(), data() and headerData().
template <class Row> class KeyedTableModel : public QAbstractTableModel {
public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const final {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] const Row& row(int number) const { return m_rows.at(static_cast<std::size_t>(number)); }
    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }
    /// -1 when there is none.
    template <class Key> [[nodiscard]] int rowOf(const Key& key) const {
        const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.key == key; });
        return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
    }

    /// Takes `row` in place of the one with its key, without looking at any other. Nothing happens when there is none.
    void put(Row row) {
        const int at = rowOf(row.key);
        if (at >= 0 && !(m_rows[static_cast<std::size_t>(at)] == row)) {
            m_rows[static_cast<std::size_t>(at)] = std::move(row);
            Q_EMIT this->dataChanged(this->index(at, 0), this->index(at, this->columnCount() - 1));
        }
    }

    void sync(std::vector<Row> wanted) {
        removeAllBut(wanted);
        for (int at = 0; at < static_cast<int>(wanted.size()); ++at) {
            Row& next = wanted[static_cast<std::size_t>(at)];
            const int from = at < rowCount() && row(at).key == next.key ? at : rowOf(next.key);
            if (from < 0) {
                this->beginInsertRows({}, at, at);
                m_rows.insert(m_rows.begin() + at, std::move(next));
                this->endInsertRows();
                continue;
            }
            if (from != at) {
                this->beginMoveRows({}, from, from, {}, at);
                std::rotate(m_rows.begin() + at, m_rows.begin() + from, m_rows.begin() + from + 1);
                this->endMoveRows();
            }
            if (!(row(at) == next)) {
                m_rows[static_cast<std::size_t>(at)] = std::move(next);
                Q_EMIT this->dataChanged(this->index(at, 0), this->index(at, this->columnCount() - 1));
            }
        }
    }

private:
    void removeAllBut(const std::vector<Row>& wanted) {
        for (int number = rowCount() - 1; number >= 0; --number) {
            const auto stays = std::any_of(wanted.begin(), wanted.end(),
                                           [&](const Row& other) { return other.key == row(number).key; });
            if (!stays) {
                this->beginRemoveRows({}, number, number);
                m_rows.erase(m_rows.begin() + number);
                this->endRemoveRows();
            }
        }
    }

    std::vector<Row> m_rows;
};

} // namespace atalaya
