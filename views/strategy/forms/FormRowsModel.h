#pragma once

#include "models/items/KeyedTableModel.h"

#include <QStringList>

#include <functional>

namespace atalaya {

/// A row of a table on a form, as plain texts.
struct FormRow {
    int key = 0;
    QStringList cells;

    bool operator==(const FormRow&) const = default;
};

/// The rows of a table that belongs to a form: risks, lifts, costs by year, readings. They are the form's until it is
/// stored.
class FormRowsModel : public KeyedTableModel<FormRow> {
    Q_OBJECT
public:
    enum class Kind { Fixed, Text, Date }; ///< Date: a cell holds yyyy-MM-dd, and is edited as a date
    struct Column {
        QString word;
        Kind kind = Kind::Text;
        std::function<QString(const QString&)> shown = {}; ///< what a cell's text looks like; none: as it is
        bool isAtEnd = false;                              ///< figures
    };

    explicit FormRowsModel(std::vector<Column> columns, QObject* parent = nullptr);

    /// Other texts; a row keeps its key by its place.
    void fill(const std::vector<QStringList>& rows);
    /// The number of the new row.
    int append(const QStringList& cells);
    void removeAt(int row);
    [[nodiscard]] const QString& cell(int row, int column) const { return this->row(row).cells.at(column); }
    void setMayEdit(bool mayEdit) { m_mayEdit = mayEdit; }
    /// Asked before a cell is changed; false: it stays, because somebody else carries the change out.
    void setGate(std::function<bool(int row, int column, const QString& text)> gate) { m_gate = std::move(gate); }

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// A person changed, added or removed something.
    void edited();

private:
    [[nodiscard]] const Column& column(int number) const { return m_columns[static_cast<std::size_t>(number)]; }

    std::vector<Column> m_columns;
    std::function<bool(int, int, const QString&)> m_gate;
    int m_keys = 0;
    bool m_mayEdit = true;
};

} // namespace atalaya
