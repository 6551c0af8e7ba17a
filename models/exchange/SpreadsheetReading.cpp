#include "models/exchange/SpreadsheetReading.h"

#include "models/exchange/ExchangeText.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>

namespace atalaya::exchange {
namespace {

using namespace Qt::StringLiterals;

constexpr int lastSheetRow = 1'048'576;
constexpr int lastSheetColumn = 16'383; // from 0

tl::unexpected<Error> brokenSheet(const QString& detail) {
    return tl::make_unexpected(damagedWorkbook(detail));
}

tl::unexpected<Error> fullSheet(const QString& sentence) {
    return failure(ErrorCode::InvalidInput, sentence);
}

/// Stands at the root of a part. Document type declarations are refused: no workbook has one, and entities are a way to
/// do harm.
Outcome toRoot(QXmlStreamReader& xml, const QString& path) {
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::DTD:
            return brokenSheet(path + u": document type declaration"_s);
        case QXmlStreamReader::StartElement:
            return {};
        default:
            break;
        }
    }
    return brokenSheet(path + u": "_s + xml.errorString());
}

Outcome toEnd(const QXmlStreamReader& xml, const QString& path) {
    if (xml.hasError()) {
        return brokenSheet(u"%1, line %2: %3"_s.arg(path).arg(xml.lineNumber()).arg(xml.errorString()));
    }
    return {};
}

/// Writers that cannot keep a character write "_x000D_" for it.
QString withoutEscapes(const QString& text) {
    if (!text.contains(u"_x"_s)) {
        return text;
    }
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        constexpr qsizetype escape = 7;
        if (text.at(i) == u'_' && i + escape <= text.size() && text.at(i + 1) == u'x' &&
            text.at(i + escape - 1) == u'_') {
            bool isHex = false;
            const ushort unit = QStringView(text).mid(i + 2, 4).toUShort(&isHex, 16);
            if (isHex) {
                plain.append(QChar(unit));
                i += escape - 1;
                continue;
            }
        }
        plain.append(text.at(i));
    }
    return plain;
}

/// What a number format says without what it only shows: quoted words, escaped characters, conditions and colours.
QString bareFormat(const QString& code) {
    QString bare;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code.at(i);
        if (c == u'"') {
            i = code.indexOf(u'"', i + 1);
        } else if (c == u'[') {
            const qsizetype end = code.indexOf(u']', i + 1);
            // Only hours, minutes and seconds that run on stand in brackets and mean something.
            const QString inside = end < 0 ? QString() : code.mid(i + 1, end - i - 1).toLower();
            if (!inside.isEmpty() && inside.count(inside.at(0)) == inside.size() && u"hms"_s.contains(inside.at(0))) {
                bare += inside;
            }
            i = end;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else {
            bare += c;
        }
        if (i < 0) {
            break;
        }
    }
    return bare;
}

/// The currency that a number format shows, where its sign stands for one alone.
QString currencyOfFormat(const QString& code) {
    static const QRegularExpression named(u"\\[\\$([A-Z]{3})(?:-[^\\]]*)?\\]"_s);
    if (const auto match = named.match(code); match.hasMatch()) {
        return match.captured(1);
    }
    static const QRegularExpression quoted(u"\"\\s*([A-Z]{3})\\s*\""_s);
    if (const auto match = quoted.match(code); match.hasMatch()) {
        return match.captured(1);
    }
    if (code.contains(u'\u20ac')) {
        return u"EUR"_s;
    }
    return code.contains(u'\u00a3') ? u"GBP"_s : QString();
}

struct NumberStyle {
    bool isDate = false;
    bool isPercent = false;
    QString currency;
};

NumberStyle styleOfFormat(const QString& code) {
    const QString bare = bareFormat(code);
    return {isDateFormat(code), bare.contains(u'%'), currencyOfFormat(code)};
}

/// The formats that have a number of their own (ISO/IEC 29500-1, 18.8.30), as far as they matter here.
NumberStyle styleOfBuiltIn(int id) {
    const bool isDate =
        (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
    return {isDate, id == 9 || id == 10, {}};
}

QString resolvedPath(const QString& base, const QString& target) {
    QStringList steps;
    const QString whole = target.startsWith(u'/') ? target : base.left(base.lastIndexOf(u'/') + 1) + target;
    for (const QString& step : whole.split(u'/', Qt::SkipEmptyParts)) {
        if (step == u".."_s) {
            if (!steps.isEmpty()) {
                steps.removeLast();
            }
        } else if (step != u"."_s) {
            steps << step;
        }
    }
    return steps.join(u'/');
}

/// Where "F12" is; nothing for what is no cell.
std::optional<std::pair<int, int>> placeOfCell(QStringView name) {
    int column = 0;
    qsizetype i = 0;
    for (; i < name.size() && name.at(i) >= u'A' && name.at(i) <= u'Z'; ++i) {
        column = column * 26 + (name.at(i).unicode() - u'A' + 1);
        if (column > lastSheetColumn + 1) {
            return std::nullopt;
        }
    }
    bool isNumber = false;
    const int row = name.mid(i).toInt(&isNumber);
    if (i == 0 || !isNumber || row < 1 || row > lastSheetRow) {
        return std::nullopt;
    }
    return std::pair(row, column - 1);
}

struct Relation {
    QString type;
    QString target;
};

/// Reads one workbook. Each step says why it cannot go on.
class WorkbookReader {
public:
    WorkbookReader(const XlsxPackage& package, const SpreadsheetLimits& limits)
        : m_package(package), m_limits(limits) {}

    Result<Spreadsheet> read() {
        const auto top = relationsOf({});
        if (!top) {
            return tl::make_unexpected(top.error());
        }
        QString workbook;
        for (const auto& [id, relation] : *top) {
            if (relation.type.endsWith("/officeDocument"_L1)) {
                workbook = relation.target;
            }
        }
        const auto relations = relationsOf(workbook);
        if (!relations) {
            return tl::make_unexpected(relations.error());
        }
        m_relations = *relations;
        Spreadsheet spreadsheet;
        const Outcome done =
            readWorkbook(workbook).and_then([&] { return readStyles(); }).and_then([&] { return readStrings(); });
        if (!done) {
            return tl::make_unexpected(done.error());
        }
        for (const auto& [name, path] : m_sheets) {
            Sheet sheet;
            sheet.name = name;
            if (const Outcome read = readSheet(path, sheet); !read) {
                return tl::make_unexpected(read.error());
            }
            spreadsheet.sheets.push_back(std::move(sheet));
        }
        return spreadsheet;
    }

private:
    Result<std::map<QString, Relation>> relationsOf(const QString& part) {
        const qsizetype slash = part.lastIndexOf(u'/') + 1;
        const QString path = part.left(slash) + u"_rels/"_s + part.mid(slash) + u".rels"_s;
        const auto bytes = m_package.part(path);
        if (!bytes) {
            return tl::make_unexpected(bytes.error().code == ErrorCode::NotFound ? damagedWorkbook(path)
                                                                                 : bytes.error());
        }
        std::map<QString, Relation> relations;
        QXmlStreamReader xml(*bytes);
        if (const Outcome root = toRoot(xml, path); !root) {
            return tl::make_unexpected(root.error());
        }
        while (xml.readNextStartElement()) {
            const QXmlStreamAttributes members = xml.attributes();
            if (xml.name() == "Relationship"_L1 && members.value("TargetMode"_L1) != "External"_L1) {
                relations.insert_or_assign(members.value("Id"_L1).toString(),
                                           Relation{members.value("Type"_L1).toString(),
                                                    resolvedPath(part, members.value("Target"_L1).toString())});
            }
            xml.skipCurrentElement();
        }
        if (const Outcome end = toEnd(xml, path); !end) {
            return tl::make_unexpected(end.error());
        }
        return relations;
    }

    Outcome readWorkbook(const QString& path) {
        const auto bytes = m_package.part(path);
        if (!bytes) {
            return brokenSheet(path);
        }
        QXmlStreamReader xml(*bytes);
        if (const Outcome root = toRoot(xml, path); !root) {
            return root;
        }
        if (xml.name() != "workbook"_L1) {
            return brokenSheet(path + u" is no workbook"_s);
        }
        while (xml.readNextStartElement()) {
            if (xml.name() == "workbookPr"_L1) {
                m_startsIn1904 = isOn(xml.attributes().value("date1904"_L1));
                xml.skipCurrentElement();
            } else if (xml.name() == "sheets"_L1) {
                while (xml.readNextStartElement()) {
                    addSheet(xml.attributes());
                    xml.skipCurrentElement();
                }
            } else {
                xml.skipCurrentElement();
            }
        }
        if (static_cast<int>(m_sheets.size()) > m_limits.sheets) {
            return fullSheet(ExchangeText::tr("The workbook has more than %n sheets. Send the file that Atalaya wrote, "
                                              "with your changes only.",
                                              nullptr, m_limits.sheets));
        }
        return toEnd(xml, path);
    }

    void addSheet(const QXmlStreamAttributes& members) {
        QString id;
        for (const QXmlStreamAttribute& member : members) {
            // Of one of two namespaces, strict or not, but always "id" with a prefix.
            if (member.name() == "id"_L1 && !member.namespaceUri().isEmpty()) {
                id = member.value().toString();
            }
        }
        const auto relation = m_relations.find(id);
        if (relation != m_relations.end() && relation->second.type.endsWith("/worksheet"_L1)) {
            m_sheets.emplace_back(members.value("name"_L1).toString(), relation->second.target);
        }
    }

    [[nodiscard]] QString targetOf(QLatin1StringView type) const {
        for (const auto& [id, relation] : m_relations) {
            if (relation.type.endsWith(type)) {
                return relation.target;
            }
        }
        return {};
    }

    [[nodiscard]] static bool isOn(QStringView value) { return value == "1"_L1 || value == "true"_L1; }

    Outcome readStyles() {
        const QString path = targetOf("/styles"_L1);
        if (path.isEmpty()) {
            return {};
        }
        const auto bytes = m_package.part(path);
        if (!bytes) {
            return tl::make_unexpected(bytes.error());
        }
        QXmlStreamReader xml(*bytes);
        if (const Outcome root = toRoot(xml, path); !root) {
            return root;
        }
        std::map<int, NumberStyle> own;
        while (xml.readNextStartElement()) {
            if (xml.name() == "numFmts"_L1) {
                while (xml.readNextStartElement()) {
                    const QXmlStreamAttributes members = xml.attributes();
                    own.insert_or_assign(members.value("numFmtId"_L1).toInt(),
                                         styleOfFormat(members.value("formatCode"_L1).toString()));
                    xml.skipCurrentElement();
                }
            } else if (xml.name() == "cellXfs"_L1) {
                while (xml.readNextStartElement()) {
                    const int id = xml.attributes().value("numFmtId"_L1).toInt();
                    const auto known = own.find(id);
                    m_styles.push_back(known == own.end() ? styleOfBuiltIn(id) : known->second);
                    xml.skipCurrentElement();
                }
            } else {
                xml.skipCurrentElement();
            }
        }
        return toEnd(xml, path);
    }

    /// The text of a string item: its runs together, without readings for pronunciation.
    static QString stringItem(QXmlStreamReader& xml) {
        QString text;
        while (xml.readNextStartElement()) {
            if (xml.name() == "t"_L1) {
                text += xml.readElementText(QXmlStreamReader::SkipChildElements);
            } else if (xml.name() == "r"_L1) {
                while (xml.readNextStartElement()) {
                    if (xml.name() == "t"_L1) {
                        text += xml.readElementText(QXmlStreamReader::SkipChildElements);
                    } else {
                        xml.skipCurrentElement();
                    }
                }
            } else {
                xml.skipCurrentElement();
            }
        }
        return withoutEscapes(text);
    }

    Outcome readStrings() {
        const QString path = targetOf("/sharedStrings"_L1);
        if (path.isEmpty()) {
            return {};
        }
        const auto bytes = m_package.part(path);
        if (!bytes) {
            return tl::make_unexpected(bytes.error());
        }
        QXmlStreamReader xml(*bytes);
        if (const Outcome root = toRoot(xml, path); !root) {
            return root;
        }
        while (xml.readNextStartElement()) {
            if (xml.name() != "si"_L1) {
                xml.skipCurrentElement();
                continue;
            }
            m_strings.push_back(stringItem(xml));
            if (static_cast<qsizetype>(m_strings.size()) > m_limits.strings) {
                return fullSheet(ExchangeText::tr("The workbook holds more texts than any action plan. Send the file "
                                                  "that Atalaya wrote, with your changes only."));
            }
        }
        return toEnd(xml, path);
    }

    Outcome readSheet(const QString& path, Sheet& sheet) {
        const auto bytes = m_package.part(path);
        if (!bytes) {
            return tl::make_unexpected(bytes.error());
        }
        QXmlStreamReader xml(*bytes);
        if (const Outcome root = toRoot(xml, path); !root) {
            return root;
        }
        qint64 elements = 0;
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
        return toEnd(xml, path);
    }

    Outcome readRows(QXmlStreamReader& xml, Sheet& sheet, qint64& elements) {
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

    Outcome readCells(QXmlStreamReader& xml, const Sheet& sheet, SheetRow& row, qint64& elements) {
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

    Outcome readCell(QXmlStreamReader& xml, SheetCell& cell, const QString& where) {
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
        if (!hasValue) {
            return {};
        }
        const NumberStyle shown = style < m_styles.size() ? m_styles[style] : NumberStyle();
        return takeValue(cell, type, value, shown, where);
    }

    Outcome takeValue(SheetCell& cell, const QString& type, const QString& value, const NumberStyle& shown,
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
            cell.kind = SheetCell::Kind::Date;
            cell.date = QDate::fromString(value.left(10), Qt::ISODate);
            return {};
        }
        if (value.trimmed().isEmpty()) {
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

    Outcome takeText(SheetCell& cell, const QString& text, const QString& where) {
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

    Outcome readMerged(QXmlStreamReader& xml, Sheet& sheet) {
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

} // namespace

const SheetCell* SheetRow::cell(int column) const {
    const auto found = std::lower_bound(cells.begin(), cells.end(), column,
                                        [](const SheetCell& cell, int wanted) { return cell.column < wanted; });
    return found == cells.end() || found->column != column ? nullptr : &*found;
}

QString cellName(int row, int column) {
    QString letters;
    for (int left = column + 1; left > 0; left = (left - 1) / 26) {
        letters.prepend(QChar(u'A' + (left - 1) % 26));
    }
    return letters + QString::number(row);
}

QDate dateOfSerial(double serial, bool startsIn1904) {
    constexpr double farthest = 2'958'465; // 31 December 9999
    if (!(serial >= 0) || serial > farthest) {
        return {};
    }
    const auto days = static_cast<qint64>(std::floor(serial));
    if (startsIn1904) {
        return QDate(1904, 1, 1).addDays(days);
    }
    constexpr qint64 dayThatWasNot = 60;
    if (days == 0 || days == dayThatWasNot) {
        return {};
    }
    return QDate(1899, 12, days < dayThatWasNot ? 31 : 30).addDays(days);
}

std::optional<double> serialOfDate(QDate date) {
    if (!date.isValid() || date < QDate(1900, 3, 1)) {
        return std::nullopt;
    }
    return static_cast<double>(QDate(1899, 12, 30).daysTo(date));
}

bool isDateFormat(const QString& code) {
    // The first section says it; the others are for negative numbers, nothing and text.
    const QString bare = bareFormat(code).section(u';', 0, 0).toLower();
    if (bare.contains("general"_L1)) {
        return false;
    }
    return std::any_of(bare.begin(), bare.end(), [](QChar c) { return u"ymdhs"_s.contains(c); });
}

Result<Spreadsheet> readSpreadsheet(const QByteArray& bytes, const SpreadsheetLimits& limits) {
    const auto package = XlsxPackage::open(bytes, limits);
    if (!package) {
        return tl::make_unexpected(package.error());
    }
    return WorkbookReader(*package, limits).read();
}

} // namespace atalaya::exchange
