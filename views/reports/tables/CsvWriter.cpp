#include "views/reports/PlainText.h"
#include "views/reports/ReportWriters.h"
#include "views/reports/ZipFile.h"
#include "views/reports/tables/ReportTables.h"

#include <QCoreApplication>

namespace atalaya::report {

namespace {

/// Programs look past blanks, and some take the wide forms of East Asian keyboards for the same signs.
bool looksLikeFormula(const QString& text) {
    static const QString signs = QStringLiteral("=+-@\uFF1D\uFF0B\uFF0D\uFF20");
    const QString begun = text.trimmed();
    return (!begun.isEmpty() && signs.contains(begun.front())) ||
           (!text.isEmpty() && QStringLiteral("\t\r\n").contains(text.front()));
}

/// One field as RFC 4180 quotes it. Words that a spreadsheet would take for a formula get an apostrophe in front: what
/// was typed into an assessment must not run in somebody else's program.
QString field(const PlainCell& cell) {
    if (cell.kind != PlainCell::Kind::Words) {
        const int decimals = cell.kind == PlainCell::Kind::Percent ? cell.decimals + 2 : cell.decimals;
        return QString::number(cell.number, 'f', decimals);
    }
    QString text = cleanText(cell.text);
    if (looksLikeFormula(cell.text) || looksLikeFormula(text)) {
        text.prepend(u'\'');
    }
    if (text.contains(u'"') || text.contains(u',') || text.contains(u'\n')) {
        return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
    }
    return text;
}

class CsvFile {
public:
    void add(const std::vector<PlainCell>& cells) {
        QStringList fields;
        for (const PlainCell& cell : cells) {
            fields << field(cell);
        }
        m_text += fields.join(u',') + QStringLiteral("\r\n");
    }
    void add(const QStringList& words) {
        std::vector<PlainCell> cells;
        for (const QString& word : words) {
            cells.push_back({word});
        }
        add(cells);
    }
    /// With a byte order mark: without one, spreadsheets take UTF-8 for their own code page and spoil the accents.
    [[nodiscard]] QByteArray bytes() const { return "\xEF\xBB\xBF" + m_text.toUtf8(); }

private:
    QString m_text;
};

/// "07-ranked-gaps.csv": letters of the title as they are, everything else one hyphen.
QString fileNameOf(const PlainTable& table) {
    QString name;
    for (const QChar c : table.name.toLower()) {
        if (c.isLetterOrNumber()) {
            name += c;
        } else if (!name.isEmpty() && !name.endsWith(u'-')) {
            name += u'-';
        }
    }
    name.truncate(60);
    while (name.endsWith(u'-')) {
        name.chop(1);
    }
    return safeFileName(QStringLiteral("%1-%2.csv").arg(table.number, 2, 10, QLatin1Char('0')).arg(name));
}

} // namespace

QByteArray csvOf(const PlainTable& table) {
    CsvFile file;
    file.add(table.columns);
    for (const PlainRow& row : table.rows) {
        file.add(row.cells);
    }
    return file.bytes();
}

Result<QByteArray> writeCsv(const ReportDocument& document, StopSign cancelled) {
    const std::vector<PlainTable> tables = plainTables(document);
    ZipFile zip(document.created);
    CsvFile list;
    list.add(listHeads(document));
    for (const PlainTable& table : tables) {
        list.add({fileNameOf(table), table.title, table.section});
    }
    for (const QString& line : identityOf(document)) {
        list.add({QString(), line, QString()});
    }
    zip.add(QStringLiteral("00-tables.csv"), list.bytes());
    for (const PlainTable& table : tables) {
        if (isStopped(cancelled)) {
            return stopped();
        }
        zip.add(fileNameOf(table), csvOf(table));
    }
    auto bytes = zip.bytes();
    if (!bytes) {
        return failure(ErrorCode::Internal, [] {
            return QCoreApplication::translate("TableWriters",
                                               "The tables could not be put together. Try again, or choose PDF.");
        });
    }
    return *std::move(bytes);
}

} // namespace atalaya::report
