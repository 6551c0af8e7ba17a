#include "views/strategy/forms/FormRowsModel.h"

#include <QDate>

namespace atalaya {

FormRowsModel::FormRowsModel(std::vector<Column> columns, QObject* parent)
    : KeyedTableModel(parent), m_columns(std::move(columns)) {}

void FormRowsModel::fill(const std::vector<QStringList>& texts) {
    std::vector<FormRow> wanted;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        // By their places, so that no row goes while somebody is in one of its cells.
        wanted.push_back({i < rows().size() ? rows()[i].key : ++m_keys, texts[i]});
    }
    sync(std::move(wanted));
}

int FormRowsModel::append(const QStringList& cells) {
    std::vector<FormRow> wanted = rows();
    wanted.push_back({++m_keys, cells});
    sync(std::move(wanted));
    Q_EMIT edited();
    return rowCount() - 1;
}

void FormRowsModel::removeAt(int row) {
    if (row < 0 || row >= rowCount()) {
        return;
    }
    std::vector<FormRow> wanted = rows();
    wanted.erase(wanted.begin() + row);
    sync(std::move(wanted));
    Q_EMIT edited();
}

int FormRowsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

Qt::ItemFlags FormRowsModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = KeyedTableModel::flags(index);
    if (index.isValid()) {
        flags.setFlag(Qt::ItemIsEditable, m_mayEdit && column(index.column()).kind != Kind::Fixed);
    }
    return flags;
}

QVariant FormRowsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Column& kind = column(index.column());
    const QString& text = cell(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return kind.shown ? kind.shown(text) : text;
    case Qt::EditRole:
        return kind.kind == Kind::Date ? QVariant(QDate::fromString(text, Qt::ISODate)) : QVariant(text);
    case Qt::TextAlignmentRole:
        return kind.isAtEnd ? QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter) : QVariant();
    default:
        return {};
    }
}

bool FormRowsModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return false;
    }
    const QString text =
        column(index.column()).kind == Kind::Date ? value.toDate().toString(Qt::ISODate) : value.toString();
    if (text == cell(index.row(), index.column())) {
        return true;
    }
    if (m_gate && !m_gate(index.row(), index.column(), text)) {
        return false;
    }
    FormRow changed = row(index.row());
    changed.cells[index.column()] = text;
    put(std::move(changed));
    Q_EMIT edited();
    return true;
}

QVariant FormRowsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    if (role == Qt::TextAlignmentRole && column(section).isAtEnd) {
        return QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter);
    }
    return role == Qt::DisplayRole ? QVariant(column(section).word) : QVariant();
}

} // namespace atalaya
