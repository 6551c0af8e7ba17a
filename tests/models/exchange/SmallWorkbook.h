#pragma once

#include "models/exchange/SpreadsheetReading.h"
#include "tests/models/exchange/PlanWorkbook.h"

#include <gtest/gtest.h>

namespace atalaya::test {

using namespace Qt::StringLiterals;

/// The smallest workbook there can be, as other programs than ours write it.
inline QByteArray smallWorkbook(const QByteArray& rows, const QMap<QString, QByteArray>& more = {}) {
    QMap<QString, QByteArray> files{
        {u"[Content_Types].xml"_s, "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"},
        {u"_rels/.rels"_s,
         "<Relationships><Relationship Id=\"a\" Target=\"/book/main.xml\" "
         "Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument\"/></Relationships>"},
        {u"book/main.xml"_s, "<x:workbook xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\" "
                             "xmlns:q=\"http://purl.oclc.org/ooxml/officeDocument/relationships\"><x:sheets><x:sheet "
                             "name=\"Hoja &amp; 1\" sheetId=\"9\" q:id=\"s\"/></x:sheets></x:workbook>"},
        {u"book/_rels/main.xml.rels"_s,
         "<Relationships><Relationship Id=\"s\" Target=\"../sheets/./one.xml\" "
         "Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet\"/><Relationship Id=\"t\" "
         "Target=\"strings.xml\" Type=\"x/sharedStrings\"/><Relationship Id=\"u\" TargetMode=\"External\" "
         "Target=\"http://example.org\" Type=\"x/styles\"/></Relationships>"},
        {u"book/strings.xml"_s,
         "<sst><si><t>plain</t></si><si><r><rPr/><t xml:space=\"preserve\">two </t></r><r><t>runs"
         "</t></r><rPh><t>not this</t></rPh></si><si><t>a_x000A_b_x005F_x0041_</t></si></sst>"},
        {u"sheets/one.xml"_s, "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"}};
    files.insert(more);
    return packed(files);
}

/// The cells of its first row.
inline std::vector<exchange::SheetCell> cellsOf(const QByteArray& cells, const QMap<QString, QByteArray>& more = {}) {
    const auto book = exchange::readSpreadsheet(smallWorkbook("<row>" + cells + "</row>", more));
    EXPECT_TRUE(book) << (book ? "" : book.error().detail.toStdString());
    return book && !book->sheets[0].rows.empty() ? book->sheets[0].rows[0].cells : std::vector<exchange::SheetCell>();
}

} // namespace atalaya::test
