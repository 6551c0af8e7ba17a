#pragma once

#include "models/exchange/SpreadsheetReading.h"

#include <QMap>

#include <functional>

namespace atalaya::test {

/// Files in a package, and back. The entries are written in the order of their names.
[[nodiscard]] QMap<QString, QByteArray> unpacked(const QByteArray& package);
[[nodiscard]] QByteArray packed(const QMap<QString, QByteArray>& files);

/// A workbook of the plan whose XML a test rewrites as a spreadsheet might.
class PlanWorkbook {
public:
    enum Sheet { ReadMe = 1, Objectives, Actions, Costs, Measures, Readings, Exported };

    explicit PlanWorkbook(const QByteArray& bytes);

    [[nodiscard]] QByteArray bytes() const { return packed(m_files); }
    [[nodiscard]] QByteArray& file(const QString& path) { return m_files[path]; }
    [[nodiscard]] QByteArray& xml(Sheet sheet);
    void remove(const QString& path) { m_files.remove(path); }

    /// The row, from 1, whose first cell is `first`; the `nth` of them.
    [[nodiscard]] int row(Sheet sheet, const QString& first, int nth = 1) const;
    /// "F12": the cell of a row in the column with a key.
    [[nodiscard]] QString cell(Sheet sheet, const QString& key, int row) const;
    [[nodiscard]] QString valueOf(Sheet sheet, const QString& key, int row) const;

    /// Puts a cell in the place of another; `%1` is its name.
    void setCell(Sheet sheet, const QString& cell, const QByteArray& element);
    void setText(Sheet sheet, const QString& cell, const QString& text);
    void setNumber(Sheet sheet, const QString& cell, double number);
    /// Keeps the cell's format, as who types into it does.
    void setStyledNumber(Sheet sheet, const QString& cell, double number);
    void deleteRow(Sheet sheet, int row);
    /// Adds a row behind the last, by keys; texts that are numbers become numbers. Says which row it is.
    int addRow(Sheet sheet, const QMap<QString, QString>& values);
    void swapColumns(Sheet sheet, const QString& keyA, const QString& keyB);
    void merge(Sheet sheet, const QString& range);
    /// A number format of its own for a new style; says the style's number.
    int addStyle(const QString& formatCode);

private:
    [[nodiscard]] exchange::Sheet read(Sheet sheet) const;

    QMap<QString, QByteArray> m_files;
};

} // namespace atalaya::test
