#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace atalaya {

/// Columns lined up with spaces, for a terminal and for plain text on the clipboard.
class TextTable {
public:
    enum class Align { Left, Right };

    explicit TextTable(QList<Align> columns) : m_columns(std::move(columns)) {}
    void row(const QStringList& cells) { m_rows.append(cells); }
    [[nodiscard]] QString text() const; ///< without a line end after the last row

private:
    QList<Align> m_columns;
    QList<QStringList> m_rows;
};

} // namespace atalaya
