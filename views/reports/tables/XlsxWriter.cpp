#include "views/reports/PlainText.h"
#include "views/reports/ReportWriters.h"
#include "views/reports/tables/ReportTables.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <cmath>
#include <map>

namespace atalaya::report {

namespace {

constexpr qsizetype longestCell = 32767; // characters; more and a spreadsheet calls the file damaged
constexpr qsizetype longestSheetName = 31;
constexpr qsizetype longestHeader = 255;
constexpr double narrowest = 9, widest = 60;     // columns, in characters
constexpr double linePoints = 15, highest = 409; // rows; the format allows no more

/// Text that the format can hold: not longer than a cell may be.
QByteArray cellText(const QString& text) {
    QString clean = cleanText(text);
    if (clean.size() > longestCell) {
        clean = clean.left(longestCell - 1) + u'\u2026';
    }
    return clean.toUtf8();
}

/// "7 Ranked gaps": unique by its number, cut at a word.
QString sheetName(const PlainTable& table) {
    QString name = QStringLiteral("%1 %2").arg(table.number).arg(oneLine(table.name));
    for (QChar& c : name) {
        if (QStringLiteral("[]:*?/\\'").contains(c)) {
            c = u' ';
        }
    }
    name = name.simplified();
    if (name.size() > longestSheetName) {
        name.truncate(longestSheetName + 1);
        name.truncate(std::max<qsizetype>(name.lastIndexOf(u' '), 1));
        name.truncate(longestSheetName);
    }
    return name;
}

/// One workbook on disk; libxlsxwriter writes to files only. Anything that it refuses is remembered until close().
class Workbook {
public:
    Workbook(const QString& path, const ReportDocument& document, Paper paper)
        : m_document(document), m_paper(paper), m_book(workbook_new(path.toUtf8().constData())) {
        m_title = style([](lxw_format* format) {
            format_set_bold(format);
            format_set_font_size(format, 14);
        });
        m_head = style([](lxw_format* format) {
            format_set_bold(format);
            format_set_text_wrap(format);
            format_set_indent(format, 1);
            format_set_bottom(format, LXW_BORDER_THIN);
        });
        m_words = style([](lxw_format* format) {
            format_set_text_wrap(format);
            format_set_indent(format, 1); // off the number in the column before
        });
        m_total = style([](lxw_format* format) {
            format_set_bold(format);
            format_set_text_wrap(format);
            format_set_top(format, LXW_BORDER_THIN);
        });
        m_link = workbook_get_default_url_format(m_book);
    }
    Q_DISABLE_COPY_MOVE(Workbook)
    ~Workbook() {
        if (m_book) {
            static_cast<void>(workbook_close(m_book));
        }
    }

    /// Breaks off between two tables when `cancelled`.
    void write(const std::vector<PlainTable>& tables, StopSign cancelled) {
        describe();
        writeList(tables);
        for (const PlainTable& table : tables) {
            if (isStopped(cancelled)) {
                return;
            }
            writeTable(table);
        }
    }

    [[nodiscard]] bool close() {
        keep(workbook_close(std::exchange(m_book, nullptr)));
        return m_good;
    }

private:
    void keep(lxw_error error) { m_good = m_good && error == LXW_NO_ERROR; }

    template <class Dress> lxw_format* style(Dress dress) {
        lxw_format* format = workbook_add_format(m_book);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        dress(format);
        return format;
    }

    /// Numbers show as they are printed: two decimals, a sign on changes, per cent.
    lxw_format* formatOf(const PlainCell& cell, bool total) {
        if (cell.kind == PlainCell::Kind::Words) {
            return total ? m_total : m_words;
        }
        QByteArray pattern = "0";
        if (cell.decimals > 0) {
            pattern += '.' + QByteArray(cell.decimals, '0');
        }
        if (cell.kind == PlainCell::Kind::Percent) {
            pattern += '%';
        }
        if (cell.kind == PlainCell::Kind::Change) {
            pattern = '+' + pattern + ";\u2212" + pattern + ';' + pattern;
        }
        lxw_format*& format = m_numbers[{pattern, total}];
        if (!format) {
            format = style([&](lxw_format* made) {
                format_set_num_format(made, pattern.constData());
                if (total) {
                    format_set_bold(made);
                    format_set_top(made, LXW_BORDER_THIN);
                }
            });
        }
        return format;
    }

    lxw_worksheet* sheet(const QString& name) {
        lxw_worksheet* made = workbook_add_worksheet(m_book, name.toUtf8().constData());
        if (!made) {
            m_good = false;
            return nullptr;
        }
        worksheet_set_landscape(made);
        worksheet_set_paper(made, m_paper == Paper::Letter ? 1 : 9); // the format's own numbers for Letter and A4
        worksheet_fit_to_pages(made, 1, 0);
        const QStringList head{m_document.runningState, m_document.runningStatus, m_document.handling,
                               m_document.watermark};
        keep(worksheet_set_header(made, printed(QStringLiteral("&L"), head.join(QStringLiteral("  "))).constData()));
        keep(worksheet_set_footer(made, (printed(QStringLiteral("&L"), m_document.footer) + "&R&P/&N").constData()));
        return made;
    }

    /// A head or foot of the printed page, where "&" is a command, with room left for the page's number.
    static QByteArray printed(const QString& place, const QString& text) {
        QString safe = oneLine(text).left((longestHeader - 20) / 2);
        return (place + safe.replace(u'&', QStringLiteral("&&"))).toUtf8();
    }

    void put(lxw_worksheet* to, lxw_row_t row, lxw_col_t column, const QString& text, lxw_format* format) {
        keep(worksheet_write_string(to, row, column, cellText(text).constData(), format));
    }

    void describe() {
        QByteArray title = oneLine(m_document.title).left(longestHeader).toUtf8();
        QByteArray subject = oneLine(m_document.subject).left(longestHeader).toUtf8();
        QByteArray author = oneLine(m_document.author).left(longestHeader).toUtf8();
        QByteArray comments =
            oneLine(identityOf(m_document).join(QStringLiteral(" \u00b7 "))).left(longestHeader).toUtf8();
        lxw_doc_properties properties = {};
        properties.title = title.data();
        properties.subject = subject.data();
        properties.author = author.data();
        properties.comments = comments.data();
        properties.created = m_document.created.toSecsSinceEpoch();
        keep(workbook_set_properties(m_book, &properties));
    }

    void writeList(const std::vector<PlainTable>& tables) {
        const QStringList heads = listHeads(m_document);
        lxw_worksheet* list = sheet(heads.at(0));
        if (!list) {
            return;
        }
        lxw_row_t row = 0;
        for (const QString& line : identityOf(m_document)) {
            keep(worksheet_write_string(list, row, 0, cellText(line).constData(), row == 0 ? m_title : nullptr));
            ++row;
        }
        ++row;
        for (lxw_col_t column = 0; column < heads.size(); ++column) {
            put(list, row, column, heads.at(column), m_head);
        }
        for (const PlainTable& table : tables) {
            ++row;
            const QByteArray target = QStringLiteral("internal:'%1'!A1").arg(sheetName(table)).toUtf8();
            keep(worksheet_write_url(list, row, 0, target.constData(), m_link));
            keep(worksheet_write_number(list, row, 0, table.number, m_link));
            put(list, row, 1, table.title, m_words);
            put(list, row, 2, table.section, m_words);
        }
        keep(worksheet_set_column(list, 0, 0, narrowest, nullptr));
        keep(worksheet_set_column(list, 1, 2, widest, nullptr));
    }

    void writeTable(const PlainTable& table) {
        lxw_worksheet* to = sheet(sheetName(table));
        if (!to) {
            return;
        }
        constexpr lxw_row_t headRow = 2;
        keep(worksheet_write_string(to, 0, 0, cellText(table.title).constData(), m_title));
        keep(worksheet_write_string(
            to, 1, 0,
            cellText(QStringList{table.section, m_document.runningState, m_document.handling, m_document.watermark}
                         .join(QStringLiteral("  ")))
                .constData(),
            nullptr));
        std::vector<double> widths;
        for (lxw_col_t column = 0; column < table.columns.size(); ++column) {
            put(to, headRow, column, table.columns.at(column), m_head);
            widths.push_back(std::min(20.0, static_cast<double>(table.columns.at(column).size())));
        }
        for (const PlainRow& row : table.rows) {
            for (std::size_t column = 0; column < row.cells.size(); ++column) {
                widths[column] = std::max(widths[column], longestLine(row.cells[column].text));
            }
        }
        for (double& width : widths) {
            width = std::clamp(width + 3, narrowest, widest);
        }
        lxw_row_t row = headRow;
        for (const PlainRow& cells : table.rows) {
            writeRow(to, ++row, cells, widths);
        }
        finish(to, headRow, row, widths);
    }

    static double longestLine(const QString& text) {
        qsizetype longest = 0;
        for (const QString& line : text.split(u'\n')) {
            longest = std::max(longest, line.size());
        }
        return static_cast<double>(longest);
    }

    /// Not every program finds the height of wrapped text by itself, so the row says it.
    void writeRow(lxw_worksheet* to, lxw_row_t row, const PlainRow& cells, const std::vector<double>& widths) {
        double lines = 1;
        for (std::size_t column = 0; column < cells.cells.size(); ++column) {
            const PlainCell& cell = cells.cells[column];
            putCell(to, row, static_cast<lxw_col_t>(column), cell, cells.total);
            double own = 0;
            for (const QString& line : cell.text.split(u'\n')) {
                own += std::max(1.0, std::ceil(static_cast<double>(line.size()) / (widths[column] - 3)));
            }
            lines = std::max(lines, own);
        }
        keep(worksheet_set_row(to, row, std::min(lines * linePoints, highest), nullptr));
    }

    void putCell(lxw_worksheet* to, lxw_row_t row, lxw_col_t column, const PlainCell& cell, bool total) {
        lxw_format* format = formatOf(cell, total);
        if (cell.kind == PlainCell::Kind::Words) {
            put(to, row, column, cell.text, format);
        } else {
            keep(worksheet_write_number(to, row, column, cell.number, format));
        }
    }

    /// Widths to fit, heads that stay in sight and repeat on paper, a filter over all rows.
    void finish(lxw_worksheet* to, lxw_row_t headRow, lxw_row_t lastRow, const std::vector<double>& widths) {
        for (std::size_t column = 0; column < widths.size(); ++column) {
            const auto at = static_cast<lxw_col_t>(column);
            keep(worksheet_set_column(to, at, at, widths[column], nullptr));
        }
        worksheet_freeze_panes(to, headRow + 1, 0);
        keep(worksheet_repeat_rows(to, headRow, headRow));
        if (!widths.empty() && lastRow > headRow) {
            keep(worksheet_autofilter(to, headRow, 0, lastRow, static_cast<lxw_col_t>(widths.size() - 1)));
        }
    }

    const ReportDocument& m_document;
    Paper m_paper;
    lxw_workbook* m_book;
    lxw_format* m_title = nullptr;
    lxw_format* m_head = nullptr;
    lxw_format* m_words = nullptr;
    lxw_format* m_total = nullptr;
    lxw_format* m_link = nullptr;
    std::map<std::pair<QByteArray, bool>, lxw_format*> m_numbers;
    bool m_good = true;
};

} // namespace

Result<QByteArray> writeXlsx(const ReportDocument& document, Paper paper, StopSign cancelled) {
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("tables.xlsx")));
    bool good = folder.isValid();
    if (good) {
        Workbook book(file.fileName(), document, paper);
        book.write(plainTables(document), cancelled);
        good = book.close() && file.open(QIODevice::ReadOnly);
    }
    if (isStopped(cancelled)) {
        return stopped();
    }
    if (!good) {
        return failure(ErrorCode::DiskFull, [] {
            return QCoreApplication::translate("TableWriters",
                                               "The workbook could not be put together in the folder for temporary "
                                               "files. Make room there, then try again.");
        });
    }
    return file.readAll();
}

} // namespace atalaya::report
