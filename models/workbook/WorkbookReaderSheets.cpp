#include "models/workbook/WorkbookReader.h"

#include "models/exchange/ExchangeText.h"
#include "models/exchange/SpreadsheetPlaces.h"
#include "models/workbook/WorkbookXml.h"

#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>

namespace atalaya::exchange {

using namespace Qt::StringLiterals;

Outcome WorkbookReader::readSheet(const QString& path, Sheet& sheet) {
    qint64 elements = 0;
    return readPart(path, [&](QXmlStreamReader& xml) -> Outcome {
        while (xml.readNextStartElement()) {
            Outcome read;
            if (xml.name() == "sheetData"_L1) {
                read = readRows(xml, sheet, elements);
            } else if (xml.name() == "mergeCells"_L1) {
                read = readMerged(xml, sheet);
            } else {
                xml.skipCurrentElement();
            }
            if (!read) {
                return read;
            }
        }
        return {};
    });
}

Outcome WorkbookReader::readRows(QXmlStreamReader& xml, Sheet& sheet, qint64& elements) {
    int last = sheet.rows.empty() ? 0 : sheet.rows.back().number;
    while (xml.readNextStartElement()) {
        if (xml.name() != "row"_L1) {
            xml.skipCurrentElement();
            continue;
        }
        SheetRow row;
        const QStringView said = xml.attributes().value("r"_L1);
        bool isNumber = false;
        row.number = said.isEmpty() ? last + 1 : said.toInt(&isNumber);
        if (row.number <= last || row.number > lastSheetRow || (!said.isEmpty() && !isNumber)) {
            return brokenSheet(u"%1: row %2"_s.arg(sheet.name, said.toString()));
        }
        last = row.number;
        if (const Outcome read = readCells(xml, sheet, row, elements); !read) {
            return read;
        }
        if (row.cells.empty()) {
            continue;
        }
        sheet.rows.push_back(std::move(row));
        if (static_cast<int>(sheet.rows.size()) > m_limits.rows) {
            return fullSheet(ExchangeText::tr("The sheet “%1” has more than %n rows. Delete what is not part of "
                                              "the plan, then try again.",
                                              nullptr, m_limits.rows)
                                 .arg(sheet.name));
        }
    }
    return {};
}

Outcome WorkbookReader::readCells(QXmlStreamReader& xml, const Sheet& sheet, SheetRow& row, qint64& elements) {
    int last = -1;
    while (xml.readNextStartElement()) {
        if (++elements > m_limits.elements) {
            return fullSheet(ExchangeText::tr("The sheet “%1” has more cells than any action plan. Delete what is "
                                              "not part of the plan, then try again.")
                                 .arg(sheet.name));
        }
        if (xml.name() != "c"_L1) {
            xml.skipCurrentElement();
            continue;
        }
        const QStringView said = xml.attributes().value("r"_L1);
        SheetCell cell;
        cell.column = last + 1;
        if (!said.isEmpty()) {
            const auto place = placeOfCell(said);
            if (!place || place->first != row.number || place->second <= last) {
                return brokenSheet(u"%1: cell %2"_s.arg(sheet.name, said.toString()));
            }
            cell.column = place->second;
        }
        last = cell.column;
        if (last > lastSheetColumn) {
            return brokenSheet(u"%1: row %2 is too wide"_s.arg(sheet.name).arg(row.number));
        }
        const QString where = sheet.name + u'!' + cellName(row.number, cell.column);
        if (const Outcome read = readCell(xml, cell, where); !read) {
            return read;
        }
        if (cell.kind == SheetCell::Kind::Empty && !cell.isFormula) {
            continue;
        }
        row.cells.push_back(std::move(cell));
        if (static_cast<int>(row.cells.size()) > m_limits.columns) {
            return fullSheet(ExchangeText::tr("Row %1 of the sheet “%2” has more than %n columns. Delete what is "
                                              "not part of the plan, then try again.",
                                              nullptr, m_limits.columns)
                                 .arg(row.number)
                                 .arg(sheet.name));
        }
        if (++m_cells > m_limits.cells) {
            return fullSheet(ExchangeText::tr("The sheet “%1” has more cells than any action plan. Delete what is "
                                              "not part of the plan, then try again.")
                                 .arg(sheet.name));
        }
    }
    return {};
}

Outcome WorkbookReader::readCell(QXmlStreamReader& xml, SheetCell& cell, const QString& where) {
    const QString type = xml.attributes().value("t"_L1).toString();
    const auto style = static_cast<std::size_t>(std::max(0, xml.attributes().value("s"_L1).toInt()));
    QString value;
    bool hasValue = false;
    while (xml.readNextStartElement()) {
        if (xml.name() == "f"_L1) {
            cell.isFormula = true;
            xml.skipCurrentElement();
        } else if (xml.name() == "v"_L1) {
            value = xml.readElementText(QXmlStreamReader::SkipChildElements);
            hasValue = true;
        } else if (xml.name() == "is"_L1) {
            value = stringItem(xml);
            hasValue = true;
        } else {
            xml.skipCurrentElement();
        }
    }
    if (xml.hasError()) {
        return toEnd(xml, where);
    }
    // Some programs write an empty value where a cell has none.
    const bool isWritten = type == u"str"_s || type == u"inlineStr"_s || type == u"e"_s;
    if (!hasValue || (!isWritten && value.trimmed().isEmpty())) {
        return {};
    }
    const NumberStyle shown = style < m_styles.size() ? m_styles[style] : NumberStyle();
    return takeValue(cell, type, value, shown, where);
}

Outcome WorkbookReader::takeValue(SheetCell& cell, const QString& type, const QString& value, const NumberStyle& shown,
                                  const QString& where) {
    if (type == u"s"_s) {
        bool isNumber = false;
        const auto index = value.toULongLong(&isNumber);
        if (!isNumber || index >= m_strings.size()) {
            return brokenSheet(where + u": shared string "_s + value.left(20));
        }
        return takeText(cell, m_strings[index], where);
    }
    if (type == u"str"_s) {
        return takeText(cell, withoutEscapes(value), where);
    }
    if (type == u"inlineStr"_s) {
        return takeText(cell, value, where);
    }
    if (type == u"e"_s) {
        cell.kind = SheetCell::Kind::Fault;
        cell.text = value.left(20);
        return {};
    }
    if (type == u"b"_s) {
        cell.kind = SheetCell::Kind::Flag;
        cell.number = isOn(value) ? 1 : 0;
        return {};
    }
    if (type == u"d"_s) {
        cell.date = QDate::fromString(value.trimmed().left(10), Qt::ISODate);
        // A time of day alone is no day; as text whoever reads on can say what stands there.
        if (!cell.date.isValid()) {
            return takeText(cell, value, where);
        }
        cell.kind = SheetCell::Kind::Date;
        return {};
    }
    bool isNumber = false;
    cell.number = value.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(cell.number)) {
        return brokenSheet(where + u": number "_s + value.left(40));
    }
    cell.kind = shown.isDate ? SheetCell::Kind::Date : SheetCell::Kind::Number;
    cell.isPercent = shown.isPercent;
    cell.currency = shown.currency;
    if (shown.isDate) {
        cell.date = dateOfSerial(cell.number, m_startsIn1904);
    }
    return {};
}

Outcome WorkbookReader::takeText(SheetCell& cell, const QString& text, const QString& where) {
    m_characters += text.size();
    if (text.size() > m_limits.cellText || m_characters > m_limits.characters) {
        return fullSheet(
            ExchangeText::tr("%1 holds more text than a cell may. Shorten it, then try again.", "Actions!F12")
                .arg(where));
    }
    if (!text.isEmpty()) {
        cell.kind = SheetCell::Kind::Text;
        cell.text = text;
    }
    return {};
}

Outcome WorkbookReader::readMerged(QXmlStreamReader& xml, Sheet& sheet) {
    while (xml.readNextStartElement()) {
        const QString range = xml.attributes().value("ref"_L1).toString();
        xml.skipCurrentElement();
        const auto first = placeOfCell(range.section(u':', 0, 0));
        const auto last = placeOfCell(range.section(u':', -1));
        if (!first || !last || static_cast<int>(sheet.merged.size()) >= m_limits.merged) {
            return brokenSheet(u"%1: merged cells %2"_s.arg(sheet.name, range.left(40)));
        }
        sheet.merged.push_back({std::min(first->first, last->first), std::max(first->first, last->first),
                                std::min(first->second, last->second), std::max(first->second, last->second)});
    }
    return {};
}

} // namespace atalaya::exchange
