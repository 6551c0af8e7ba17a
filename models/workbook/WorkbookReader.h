#pragma once

#include "models/exchange/SpreadsheetFormats.h"
#include "models/workbook/XlsxPackage.h"

#include <functional>
#include <map>

class QXmlStreamAttributes;
class QXmlStreamReader;

namespace atalaya::exchange {

/// Reads one workbook out of its package: what it holds, formats and shared strings, then sheet by sheet. Each step
/// says why it cannot go on. Keeps references: a short-lived helper.
class WorkbookReader {
public:
    WorkbookReader(const XlsxPackage& package, const SpreadsheetLimits& limits)
        : m_package(package), m_limits(limits) {}
    Result<Spreadsheet> read();

private:
    struct Relation {
        QString type;
        QString target;
    };

    using ReadPart = std::function<Outcome(QXmlStreamReader&)>;
    /// Hands a reader over that stands at the root of the part, and sees to it that the part holds to its end.
    Outcome readPart(const QString& path, const ReadPart& read);
    /// The same for the part that the workbook names as of this type; nothing happens when it names none.
    Outcome readRelated(QLatin1StringView type, const ReadPart& read);
    Result<std::map<QString, Relation>> relationsOf(const QString& part);
    Outcome readWorkbook(const QString& path);
    Outcome addSheet(const QXmlStreamAttributes& members);
    [[nodiscard]] static bool isOn(QStringView value);
    Outcome readStyles();
    /// The text of a string item: its runs together, without readings for pronunciation.
    static QString stringItem(QXmlStreamReader& xml);
    Outcome readStrings();
    Outcome readSheet(const QString& path, Sheet& sheet);
    Outcome readRows(QXmlStreamReader& xml, Sheet& sheet, qint64& elements);
    Outcome readCells(QXmlStreamReader& xml, const Sheet& sheet, SheetRow& row, qint64& elements);
    Outcome readCell(QXmlStreamReader& xml, SheetCell& cell, const QString& where);
    Outcome takeValue(SheetCell& cell, const QString& type, const QString& value, const NumberStyle& shown,
                      const QString& where);
    Outcome takeText(SheetCell& cell, const QString& text, const QString& where);
    Outcome readMerged(QXmlStreamReader& xml, Sheet& sheet);

    const XlsxPackage& m_package;
    const SpreadsheetLimits& m_limits;
    std::map<QString, Relation> m_relations;
    std::vector<std::pair<QString, QString>> m_sheets; ///< name and path
    std::vector<NumberStyle> m_styles;
    std::vector<QString> m_strings;
    qint64 m_cells = 0;
    qint64 m_characters = 0;
    bool m_startsIn1904 = false;
};

} // namespace atalaya::exchange
