#include "tests/models/exchange/PlanWorkbook.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

#include <zip.h>

#include <algorithm>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

QString pathOfPlanSheet(int sheet) {
    return u"xl/worksheets/sheet%1.xml"_s.arg(sheet);
}

QByteArray inlineText(const QString& text) {
    return "<c r=\"%1\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" + text.toHtmlEscaped().toUtf8() +
           "</t></is></c>";
}

QRegularExpression elementOfCell(const QString& cell) {
    return QRegularExpression(u"<c r=\"%1\"(?: [^>/]*)?(?:/>|>.*?</c>)"_s.arg(cell),
                              QRegularExpression::DotMatchesEverythingOption);
}

} // namespace

QMap<QString, QByteArray> unpacked(const QByteArray& package) {
    QMap<QString, QByteArray> files;
    zip_source_t* source =
        zip_source_buffer_create(package.constData(), static_cast<zip_uint64_t>(package.size()), 0, nullptr);
    zip_t* archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, nullptr);
    if (archive == nullptr) {
        ADD_FAILURE() << "not a sound zip";
        zip_source_free(source);
        return files;
    }
    for (zip_uint64_t at = 0; at < static_cast<zip_uint64_t>(zip_get_num_entries(archive, 0)); ++at) {
        zip_stat_t about;
        EXPECT_EQ(zip_stat_index(archive, at, 0, &about), 0);
        zip_file_t* file = zip_fopen_index(archive, at, 0);
        QByteArray content(static_cast<qsizetype>(about.size), Qt::Uninitialized);
        EXPECT_EQ(zip_fread(file, content.data(), about.size), content.size()) << about.name;
        zip_fclose(file);
        files.insert(QString::fromUtf8(about.name), content);
    }
    zip_discard(archive);
    return files;
}

QByteArray packed(const QMap<QString, QByteArray>& files) {
    zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_source_keep(target);
    zip_t* archive = zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    for (auto it = files.begin(); it != files.end(); ++it) {
        zip_source_t* content = zip_source_buffer(archive, it->constData(), static_cast<zip_uint64_t>(it->size()), 0);
        const zip_int64_t at = zip_file_add(archive, it.key().toUtf8().constData(), content, ZIP_FL_ENC_UTF_8);
        EXPECT_GE(at, 0);
        // A moment that is always the same, and the quickest packing.
        zip_file_set_dostime(archive, static_cast<zip_uint64_t>(at), 0, 0x21, 0);
        zip_set_file_compression(archive, static_cast<zip_uint64_t>(at), ZIP_CM_DEFLATE, 1);
    }
    EXPECT_EQ(zip_close(archive), 0);
    zip_stat_t about;
    zip_source_stat(target, &about);
    zip_source_open(target);
    QByteArray bytes(static_cast<qsizetype>(about.size), Qt::Uninitialized);
    EXPECT_EQ(zip_source_read(target, bytes.data(), about.size), bytes.size());
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
}

PlanWorkbook::PlanWorkbook(const QByteArray& bytes) : m_files(unpacked(bytes)) {}

QByteArray& PlanWorkbook::xml(Sheet sheet) {
    return m_files[pathOfPlanSheet(sheet)];
}

exchange::Sheet PlanWorkbook::read(Sheet sheet) const {
    const auto book = exchange::readSpreadsheet(bytes());
    if (!book || static_cast<int>(book->sheets.size()) < sheet) {
        ADD_FAILURE() << "no such sheet " << (book ? "" : book.error().detail.toStdString());
        return {};
    }
    return book->sheets[static_cast<std::size_t>(sheet) - 1];
}

int PlanWorkbook::row(Sheet sheet, const QString& first, int nth) const {
    for (const exchange::SheetRow& row : read(sheet).rows) {
        const exchange::SheetCell* cell = row.cell(0);
        if (cell != nullptr && cell->text == first && --nth == 0) {
            return row.number;
        }
    }
    ADD_FAILURE() << "no row of " << first.toStdString();
    return 0;
}

QString PlanWorkbook::cell(Sheet sheet, const QString& key, int row) const {
    const exchange::Sheet whole = read(sheet);
    const exchange::SheetRow heads = whole.rows.empty() ? exchange::SheetRow() : whole.rows.front();
    for (const exchange::SheetCell& cell : heads.cells) {
        if (cell.text == key) {
            return exchange::cellName(row, cell.column);
        }
    }
    ADD_FAILURE() << "no column " << key.toStdString();
    return {};
}

QString PlanWorkbook::valueOf(Sheet sheet, const QString& key, int row) const {
    const QString name = cell(sheet, key, row);
    for (const exchange::SheetRow& one : read(sheet).rows) {
        for (const exchange::SheetCell& here : one.cells) {
            if (exchange::cellName(one.number, here.column) == name) {
                return here.kind == exchange::SheetCell::Kind::Text   ? here.text
                       : here.kind == exchange::SheetCell::Kind::Date ? here.date.toString(Qt::ISODate)
                                                                      : QString::number(here.number, 'g', 15);
            }
        }
    }
    return {};
}

void PlanWorkbook::setCell(Sheet sheet, const QString& cell, const QByteArray& element) {
    QString whole = QString::fromUtf8(xml(sheet));
    const auto match = elementOfCell(cell).match(whole);
    ASSERT_TRUE(match.hasMatch()) << cell.toStdString();
    QString fresh = QString::fromUtf8(element);
    fresh.replace(u"%1"_s, cell);
    whole.replace(match.capturedStart(), match.capturedLength(), fresh);
    xml(sheet) = whole.toUtf8();
}

void PlanWorkbook::setText(Sheet sheet, const QString& cell, const QString& text) {
    setCell(sheet, cell, inlineText(text));
}

void PlanWorkbook::setNumber(Sheet sheet, const QString& cell, double number) {
    setCell(sheet, cell, "<c r=\"%1\"><v>" + QByteArray::number(number, 'g', 15) + "</v></c>");
}

void PlanWorkbook::setStyledNumber(Sheet sheet, const QString& cell, double number) {
    const auto match = elementOfCell(cell).match(QString::fromUtf8(xml(sheet)));
    static const QRegularExpression style(u" s=\"\\d+\""_s);
    const QByteArray kept = style.match(match.captured()).captured().toUtf8();
    setCell(sheet, cell, "<c r=\"%1\"" + kept + "><v>" + QByteArray::number(number, 'g', 15) + "</v></c>");
}

void PlanWorkbook::deleteRow(Sheet sheet, int row) {
    QString whole = QString::fromUtf8(xml(sheet));
    const QRegularExpression element(u"<row r=\"%1\".*?</row>"_s.arg(row),
                                     QRegularExpression::DotMatchesEverythingOption);
    const auto match = element.match(whole);
    ASSERT_TRUE(match.hasMatch());
    whole.remove(match.capturedStart(), match.capturedLength());
    xml(sheet) = whole.toUtf8();
}

int PlanWorkbook::addRow(Sheet sheet, const QMap<QString, QString>& values) {
    const exchange::Sheet known = read(sheet);
    if (known.rows.empty()) {
        return 0;
    }
    const int row = known.rows.back().number + 1;
    QByteArray cells;
    for (const exchange::SheetCell& head : known.rows.front().cells) {
        const auto value = values.find(head.text);
        if (value == values.end()) {
            continue;
        }
        bool isNumber = false;
        value->toDouble(&isNumber);
        const QByteArray element = isNumber ? "<c r=\"%1\"><v>" + value->toUtf8() + "</v></c>" : inlineText(*value);
        cells += QByteArray(element).replace("%1", exchange::cellName(row, head.column).toLatin1());
    }
    xml(sheet).replace("</sheetData>", "<row r=\"" + QByteArray::number(row) + "\">" + cells + "</row></sheetData>");
    return row;
}

void PlanWorkbook::swapColumns(Sheet sheet, const QString& keyA, const QString& keyB) {
    static const QRegularExpression letters(u"^[A-Z]+"_s);
    const QString a = letters.match(cell(sheet, keyA, 1)).captured();
    const QString b = letters.match(cell(sheet, keyB, 1)).captured();
    QString whole = QString::fromUtf8(xml(sheet));
    static const QRegularExpression rows(u"(<row [^>]*>)(.*?)</row>"_s, QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression cells(u"<c r=\"([A-Z]+)(\\d+)\"((?: [^>/]*)?)(/>|>.*?</c>)"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    QString result;
    qsizetype at = 0;
    for (auto it = rows.globalMatch(whole); it.hasNext();) {
        const auto row = it.next();
        result += whole.mid(at, row.capturedStart() - at) + row.captured(1);
        std::vector<std::pair<QString, QString>> sorted;
        for (auto found = cells.globalMatch(row.captured(2)); found.hasNext();) {
            const auto one = found.next();
            const QString column = one.captured(1) == a ? b : one.captured(1) == b ? a : one.captured(1);
            sorted.emplace_back(QString(u" "_s).repeated(3 - column.size()) + column,
                                u"<c r=\"%1%2\"%3%4"_s.arg(column, one.captured(2), one.captured(3), one.captured(4)));
        }
        std::sort(sorted.begin(), sorted.end());
        for (const auto& [column, element] : sorted) {
            result += element;
        }
        result += u"</row>"_s;
        at = row.capturedEnd();
    }
    xml(sheet) = (result + whole.mid(at)).toUtf8();
}

void PlanWorkbook::merge(Sheet sheet, const QString& range) {
    xml(sheet).replace("</sheetData>", "</sheetData><mergeCells count=\"1\"><mergeCell ref=\"" + range.toLatin1() +
                                           "\"/></mergeCells>");
}

int PlanWorkbook::addStyle(const QString& formatCode) {
    QByteArray& styles = m_files[u"xl/styles.xml"_s];
    const QByteArray format =
        "<numFmt numFmtId=\"900\" formatCode=\"" + formatCode.toHtmlEscaped().toUtf8() + "\"/></numFmts>";
    EXPECT_TRUE(styles.contains("</numFmts>"));
    styles.replace("</numFmts>", format);
    const qsizetype begin = styles.indexOf("<cellXfs");
    const qsizetype end = styles.indexOf("</cellXfs>");
    const int count = static_cast<int>(styles.mid(begin, end - begin).count("<xf "));
    styles.insert(end, "<xf numFmtId=\"900\" applyNumberFormat=\"1\"/>");
    return count;
}

} // namespace atalaya::test
