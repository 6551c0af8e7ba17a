#include "tests/models/exchange/PlanSheetsFixture.h"

#include <random>

namespace atalaya::test {
namespace {

class PlanSheetsHostileTest : public PlanSheetsFixture {};

TEST_F(PlanSheetsHostileTest, RefusesFilesThatAreNoWorkbookOfThisPlan) {
    const auto refusal = [this](const QByteArray& bytes) {
        const auto result = tryCompare(bytes);
        EXPECT_FALSE(result) << bytes.left(40).toStdString();
        return result ? QString() : result.error().sentence;
    };
    const QByteArray good = written(m_assessment);
    const QByteArray compound = QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(4000, '\0');
    EXPECT_TRUE(refusal({}).contains(u"empty"_s));
    EXPECT_TRUE(refusal("id;title\n1;x\n").contains(u"not a workbook"_s));
    EXPECT_TRUE(refusal("%PDF-1.7").contains(u"not a workbook"_s));
    EXPECT_TRUE(refusal(compound).contains(u".xls)"_s));
    QByteArray sealed = compound;
    for (const char c : QByteArray("EncryptedPackage")) {
        sealed.append(c).append('\0');
    }
    EXPECT_TRUE(refusal(sealed).contains(u"password"_s));
    EXPECT_TRUE(refusal(packed({{u"mimetype"_s, "application/vnd.oasis.opendocument.spreadsheet"},
                                {u"content.xml"_s, "<office:document-content/>"}}))
                    .contains(u".ods"_s));
    EXPECT_TRUE(refusal(packed({{u"a.txt"_s, "x"}})).contains(u"not a workbook"_s));
    for (const qsizetype length : {good.size() - 1, good.size() / 2, qsizetype(30), qsizetype(4)}) {
        EXPECT_TRUE(refusal(good.left(length)).contains(u"damaged"_s)) << length;
    }
    PlanWorkbook book(good);
    for (const QString& part : {u"xl/workbook.xml"_s, u"_rels/.rels"_s, u"xl/_rels/workbook.xml.rels"_s,
                                u"xl/worksheets/sheet3.xml"_s, u"xl/sharedStrings.xml"_s}) {
        PlanWorkbook without = book;
        without.remove(part);
        EXPECT_TRUE(refusal(without.bytes()).contains(u"damaged"_s)) << part.toStdString();
        PlanWorkbook cut = book;
        cut.file(part).chop(20);
        EXPECT_TRUE(refusal(cut.bytes()).contains(u"damaged"_s)) << part.toStdString();
        PlanWorkbook laughing = book;
        laughing.file(part).replace("?>\n",
                                    "?>\n<!DOCTYPE x [<!ENTITY a \"b\"><!ENTITY c SYSTEM \"file:///etc/passwd\">]>");
        ASSERT_TRUE(laughing.file(part).contains("DOCTYPE")) << part.toStdString();
        EXPECT_TRUE(refusal(laughing.bytes()).contains(u"damaged"_s)) << part.toStdString();
    }
    Assessment other = m_assessment;
    other.id = idOf(u"other"_s);
    EXPECT_TRUE(refusal(written(other)).contains(u"another assessment"_s));
}

TEST_F(PlanSheetsHostileTest, RefusesWhatIsTooLargeBeforeItIsRead) {
    const auto refusal = [this](const QByteArray& bytes) {
        const auto result = tryCompare(bytes);
        EXPECT_FALSE(result);
        return result ? QString() : result.error().sentence;
    };
    // A bomb: half a megabyte that unpacks to more than any computer should be asked for.
    PlanWorkbook bomb = workbook();
    bomb.file(u"xl/worksheets/sheet3.xml"_s) = QByteArray(60 * 1024 * 1024, ' ');
    EXPECT_LT(bomb.bytes().size(), 1024 * 1024);
    EXPECT_TRUE(refusal(bomb.bytes()).contains(u"larger"_s));
    QMap<QString, QByteArray> many;
    for (int i = 0; i < 2'100; ++i) {
        many.insert(u"xl/%1"_s.arg(i), {});
    }
    EXPECT_TRUE(refusal(packed(many)).contains(u"larger"_s));
    EXPECT_TRUE(refusal(QByteArray("PK\x03\x04") + QByteArray(21 * 1024 * 1024, 'x')).contains(u"larger"_s));

    PlanWorkbook rows = workbook();
    QByteArray all;
    for (int i = 100; i < 100'100; ++i) {
        const QByteArray number = QByteArray::number(i);
        all += "<row r=\"" + number + "\"><c r=\"C" + number + "\"><v>" + number + "</v></c></row>";
    }
    rows.xml(PlanWorkbook::Actions).replace("</sheetData>", all + "</sheetData>");
    const QByteArray hundredThousand = rows.bytes();
    EXPECT_TRUE(refusal(hundredThousand).contains(u"rows"_s));

    PlanWorkbook wide = workbook();
    QByteArray cells;
    for (int i = 0; i < 300; ++i) {
        cells += "<c><v>1</v></c>";
    }
    wide.xml(PlanWorkbook::Actions).replace("</sheetData>", "<row>" + cells + "</row></sheetData>");
    EXPECT_TRUE(refusal(wide.bytes()).contains(u"columns"_s));
    PlanWorkbook longText = workbook();
    longText.setText(PlanWorkbook::Actions, u"C4"_s, u"x"_s.repeated(40'000));
    EXPECT_TRUE(refusal(longText.bytes()).contains(u"Actions!C4"_s));
    // Rows that only look like something are no rows.
    PlanWorkbook blank = workbook();
    QByteArray styled;
    for (int i = 100; i < 60'100; ++i) {
        styled += "<row r=\"" + QByteArray::number(i) + "\"><c s=\"1\"/></row>";
    }
    blank.xml(PlanWorkbook::Actions).replace("</sheetData>", styled + "</sheetData>");
    EXPECT_EQ(lines(compare(blank)), "");
}

TEST_F(PlanSheetsHostileTest, WhateverIsDoneToItsBytesItNeverCrashes) {
    const PlanWorkbook good = workbook();
    const QByteArray whole = good.bytes();
    std::mt19937_64 dice(5);
    int refused = 0;
    for (int i = 0; i < 400; ++i) {
        QByteArray bytes = whole;
        for (std::uint64_t count = dice() % 4 + 1; count > 0; --count) {
            bytes[static_cast<qsizetype>(dice() % static_cast<std::uint64_t>(bytes.size()))] =
                static_cast<char>(dice() % 256);
        }
        refused += tryCompare(bytes) ? 0 : 1;
    }
    EXPECT_GT(refused, 50);
    // Inside the parts, where no checksum catches it.
    const QStringList parts{u"xl/worksheets/sheet1.xml"_s,
                            u"xl/worksheets/sheet3.xml"_s,
                            u"xl/worksheets/sheet4.xml"_s,
                            u"xl/worksheets/sheet6.xml"_s,
                            u"xl/worksheets/sheet7.xml"_s,
                            u"xl/sharedStrings.xml"_s,
                            u"xl/styles.xml"_s,
                            u"xl/workbook.xml"_s,
                            u"xl/_rels/workbook.xml.rels"_s};
    const QByteArray letters = "0123456789<>/\"= sACFtr&;:-\0";
    for (int i = 0; i < 900; ++i) {
        PlanWorkbook book = good;
        QByteArray& part =
            book.file(parts.at(static_cast<qsizetype>(dice() % static_cast<std::uint64_t>(parts.size()))));
        for (std::uint64_t count = dice() % 3 + 1; count > 0; --count) {
            const auto at = static_cast<qsizetype>(dice() % static_cast<std::uint64_t>(part.size()));
            switch (dice() % 3) {
            case 0:
                part[at] = letters.at(static_cast<qsizetype>(dice() % static_cast<std::uint64_t>(letters.size())));
                break;
            case 1:
                part.remove(at, static_cast<qsizetype>(dice() % 30));
                break;
            default:
                part.insert(at, part.mid(static_cast<qsizetype>(dice() % static_cast<std::uint64_t>(part.size())),
                                         static_cast<qsizetype>(dice() % 60)));
                break;
            }
            if (part.isEmpty()) {
                break;
            }
        }
        const auto result = tryCompare(book.bytes());
        if (result) {
            // Whatever is taken of it, the plan keeps its rules or the whole is refused.
            const auto change = changeForSheets(*m_framework, m_assessment, *result,
                                                std::vector(result->differences.size(), SheetChoice::Take));
            ASSERT_TRUE(!change || change->isEmpty() || edit(*m_framework, m_assessment, *change));
        }
    }
}

} // namespace
} // namespace atalaya::test
