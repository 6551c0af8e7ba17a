// Two languages on paper: level with each other, one above the other where it is narrow, and over the end of a page.
#include "tests/views/gap/DocumentWalk.h"
#include "tests/views/layout/PdfText.h"
#include "tests/views/layout/SampleReport.h"
#include "tests/views/pdf/Conformance.h"
#include "tests/views/pdf/PdfFile.h"
#include "tests/views/pdf/RealReport.h"
#include "views/reports/ReportWriters.h"
#include "views/reports/bilingual/Bilingual.h"
#include "views/theme/Fonts.h"
#include "views/theme/Theme.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace atalaya::report {
namespace {

using namespace Qt::StringLiterals;
using testing::HasSubstr;
using testing::IsEmpty;

ReportDocument twoOf(Elements spanish, Elements english) {
    loadFonts();
    ReportDocument first = test::emptyReport();
    first.language = u"es"_s;
    first.body = std::move(spanish);
    ReportDocument second = test::emptyReport();
    second.body = std::move(english);
    auto both = inTwoLanguages(first, second);
    if (!both) {
        ADD_FAILURE() << both.error().sentence.toStdString();
        return first;
    }
    return std::move(*both);
}

PdfReport pdfOfTwo(const ReportDocument& document, Paper paper = Paper::A4) {
    PdfOptions options;
    options.paper = paper;
    auto pdf = writePdf(document, options);
    if (!pdf) {
        ADD_FAILURE() << pdf.error().sentence.toStdString();
        return {};
    }
    EXPECT_EQ(pdf->problems.join(u'\n').toStdString(), "");
    EXPECT_THAT(test::checkConformance(pdf->bytes), IsEmpty());
    return std::move(*pdf);
}

/// Where a word stands first; a failed test where it does not.
QRectF placeOfWord(const std::vector<test::PdfPage>& pages, const QString& word, std::size_t page = 0) {
    if (page < pages.size()) {
        for (const test::PdfWord& one : pages[page].words) {
            if (one.text == word) {
                return one.area;
            }
        }
    }
    ADD_FAILURE() << "there is no " << word.toStdString();
    return {};
}

TEST(LanguagesOnPaper, ParagraphsAndHeadingsStandLevelInTwoColumns) {
    const auto pages = test::readPdf(
        pdfOfTwo(twoOf({test::heading(1, u"Brechas"_s, u"gaps"_s), test::paragraph(u"primero "_s + test::words(40))},
                       {test::heading(1, u"Gaps"_s, u"gaps"_s), test::paragraph(u"first alone"_s)}))
            .bytes);
    const QRectF left = placeOfWord(pages, u"primero"_s);
    const QRectF right = placeOfWord(pages, u"first"_s);
    EXPECT_NEAR(left.top(), right.top(), 1);
    EXPECT_LT(left.right(), 297);
    EXPECT_GT(right.left(), 297);
    EXPECT_NEAR(placeOfWord(pages, u"Brechas"_s).top(), placeOfWord(pages, u"Gaps"_s).top(), 1);
}

TEST(LanguagesOnPaper, ItemsOfListsStandLevelHoweverLongTheyAre) {
    List spanish, english;
    spanish.items = {{Span{u"uno "_s + test::words(60)}}, {Span{u"segundo"_s}}, {Span{u"tercero"_s}}};
    english.items = {{Span{u"one"_s}}, {Span{u"second"_s}}, {Span{u"third"_s}}};
    const auto pages = test::readPdf(pdfOfTwo(twoOf({spanish}, {english})).bytes);
    EXPECT_NEAR(placeOfWord(pages, u"segundo"_s).top(), placeOfWord(pages, u"second"_s).top(), 1);
    EXPECT_NEAR(placeOfWord(pages, u"tercero"_s).top(), placeOfWord(pages, u"third"_s).top(), 1);
}

TEST(LanguagesOnPaper, InACellOneStandsAboveTheOther) {
    Table spanish, english;
    spanish.widths = english.widths = {share(), share()};
    spanish.head = {test::row({u"Nombre"_s, u"Etapa"_s})};
    english.head = {test::row({u"Name"_s, u"Stage"_s})};
    spanish.rows = {test::row({u"riesgo"_s, u"3"_s})};
    english.rows = {test::row({u"risk"_s, u"3"_s})};
    const auto pages = test::readPdf(pdfOfTwo(twoOf({spanish}, {english})).bytes);
    EXPECT_NEAR(placeOfWord(pages, u"riesgo"_s).left(), placeOfWord(pages, u"risk"_s).left(), 1);
    EXPECT_LT(placeOfWord(pages, u"riesgo"_s).bottom(), placeOfWord(pages, u"risk"_s).bottom());
    EXPECT_LT(placeOfWord(pages, u"Nombre"_s).bottom(), placeOfWord(pages, u"Name"_s).bottom());
}

TEST(LanguagesOnPaper, ALongParagraphGoesOnSideBySideOnTheNextPage) {
    // Other words than the first one's: what both say alike would stand once.
    const QString greek = u"alpha beta gamma delta "_s;
    const ReportDocument document =
        twoOf({test::paragraph(test::words(120)), test::paragraph(u"izquierda "_s + test::words(500) + u" final"_s)},
              {test::paragraph(greek.repeated(40)), test::paragraph(u"right "_s + greek.repeated(150) + u" end"_s)});
    const auto pages = test::readPdf(pdfOfTwo(document, Paper::Letter).bytes);
    ASSERT_GE(pages.size(), 2U);
    EXPECT_NEAR(placeOfWord(pages, u"izquierda"_s).top(), placeOfWord(pages, u"right"_s).top(), 1);
    const QString last = pages.back().text;
    EXPECT_TRUE(last.contains(u"final"_s) && last.contains(u" end"_s)) << last.toStdString();
    for (std::size_t page = 0; page + 1 < pages.size(); ++page) {
        const auto& words = pages[page].words;
        const auto lowest = [&](bool atLeft) {
            double bottom = 0;
            for (const test::PdfWord& word : words) {
                if ((word.area.left() < 306) == atLeft && word.area.bottom() < pages[page].size.height() - 50) {
                    bottom = std::max(bottom, word.area.bottom());
                }
            }
            return bottom;
        };
        EXPECT_NEAR(lowest(true), lowest(false), 40) << "page " << page + 1 << ": both columns are filled";
    }
}

TEST(LanguagesOnPaper, TheFootHasALineForEachLanguage) {
    ReportDocument document = twoOf({test::paragraph(u"uno"_s)}, {test::paragraph(u"one"_s)});
    document.footer = u"Autoevaluación\nSelf-assessment"_s;
    const auto pages = test::readPdf(pdfOfTwo(document).bytes);
    EXPECT_LT(placeOfWord(pages, u"Autoevaluación"_s).bottom(), placeOfWord(pages, u"Self-assessment"_s).bottom());
    EXPECT_LT(placeOfWord(pages, u"Self-assessment"_s).bottom(), pages.front().size.height() - 10);
}

TEST(LanguagesOnPaper, ThePageNumberStandsBesideTheLineOfTheFootThatLeavesRoom) {
    const QString longer = u"Autoévaluation ; ne constitue pas une conclusion de l’OEA · données d’entraînement · code "
                           "YNN2-TTGW"_s;
    const QString shorter = u"Autoevaluación; no es una conclusión · código YNN2-TTGW"_s;
    const auto printed = [](const QString& foot) {
        ReportDocument document = twoOf({test::paragraph(u"uno"_s)}, {test::paragraph(u"one"_s)});
        document.footer = foot;
        document.pageOf = u"página %1 de %2 páginas · hoja %1 de %2 hojas"_s;
        return test::readPdf(pdfOfTwo(document).bytes);
    };
    const auto pages = printed(longer + u'\n' + shorter);
    EXPECT_EQ(pages.front().text.count(u"YNN2-TTGW"_s), 2) << pages.front().text.toStdString();
    EXPECT_NEAR(placeOfWord(pages, u"hoja"_s).top(), placeOfWord(pages, u"código"_s).top(), 1);
    const auto others = printed(shorter + u'\n' + longer);
    EXPECT_EQ(others.front().text.count(u"YNN2-TTGW"_s), 2) << others.front().text.toStdString();
    EXPECT_NEAR(placeOfWord(others, u"hoja"_s).top(), placeOfWord(others, u"código"_s).top(), 1);
}

TEST(LanguagesOnPaper, ThePageNumberStandsOnTheSameLineOfEveryPage) {
    const QString foot = u"Autoevaluación del Estado · código YNN2-TTGW\nSelf-assessment · code YNN2-TTGW"_s;
    Elements spanish;
    Elements english;
    for (int i = 0; i < 11; ++i) {
        spanish.emplace_back(test::paragraph(u"uno"_s));
        english.emplace_back(test::paragraph(u"one"_s));
        spanish.emplace_back(PageBreak{});
        english.emplace_back(PageBreak{});
    }
    ReportDocument document = twoOf(spanish, english);
    document.footer = foot;
    const auto top = [](const std::vector<test::PdfPage>& pages, std::size_t page) {
        return placeOfWord(pages, u"hoja"_s, page).top();
    };
    // Of a label of any length, also one that leaves the first line just room enough beside "1".
    for (int more = 26; more < 44; ++more) {
        document.pageOf = u"hoja"_s + u" x"_s.repeated(more) + u" %1 de %2 · %1 de %2"_s;
        const auto pdf = writePdf(document, {});
        ASSERT_TRUE(pdf) << pdf.error().sentence.toStdString();
        const auto pages = test::readPdf(pdf->bytes);
        ASSERT_GE(pages.size(), 11U);
        EXPECT_NEAR(top(pages, 0), top(pages, 10), 1) << more;
    }
}

TEST(LanguagesOnPaper, TheCodeInTheFootIsNeverShortened) {
    ReportDocument document = twoOf({test::paragraph(u"uno"_s)}, {test::paragraph(u"one"_s)});
    document.footer = u"Autoevaluación "_s.repeated(12) + u"· código YNN2-TTGW\n"_s +
                      u"Self-assessment "_s.repeated(12) + u"· code YNN2-TTGW"_s;
    const auto pages = test::readPdf(pdfOfTwo(document).bytes);
    EXPECT_EQ(pages.front().text.count(u"YNN2-TTGW"_s), 2) << pages.front().text.toStdString();
    EXPECT_EQ(pages.front().text.count(u'…'), 2) << "before it";
}

TEST(LanguagesOnPaper, ALongTitleInTheHeadGivesWayToTheStatus) {
    ReportDocument document = twoOf({test::paragraph(u"uno"_s)}, {test::paragraph(u"one"_s)});
    document.runningState = u"San Vicente y las Granadinas y todas sus islas del norte"_s;
    document.runningTitle = u"Informe de brechas de la ronda 2026 · Rapport sur les écarts du cycle 2026"_s;
    document.runningStatus = u"Borrador · Projet"_s;
    const auto pages = test::readPdf(pdfOfTwo(document).bytes);
    const QRectF status = placeOfWord(pages, u"Projet"_s);
    EXPECT_LT(placeOfWord(pages, u"Informe"_s).right(), placeOfWord(pages, u"Borrador"_s).left());
    EXPECT_LT(status.right(), placeOfWord(pages, u"14"_s).left()) << "the date";
    EXPECT_LT(status.bottom(), 48) << "in the head";
}

// --- What a screen reader is told -------------------------------------------------------------------------------

TEST(LanguagesInThePdf, EachPartOfTheSecondIsMarkedWithIt) {
    const PdfReport pdf = pdfOfTwo(twoOf({test::heading(1, u"Brechas"_s, u"gaps"_s), test::paragraph(u"primero"_s)},
                                         {test::heading(1, u"Gaps"_s, u"gaps"_s), test::paragraph(u"first"_s)}));
    const test::PdfFile file(pdf.bytes);
    const QString json = file.run(u"qpdf"_s, {u"--json"_s});
    EXPECT_TRUE(json.contains(u"\"/Lang\": \"u:es\""_s)) << "the document's";
    EXPECT_GE(json.count(u"\"/Lang\": \"u:en\""_s), 2) << "of the heading's run and of the paragraph";
    ASSERT_EQ(pdf.headings.size(), 1U);
    EXPECT_EQ(pdf.headings.front().title, u"Brechas · Gaps"_s);
}

GapReportInput altamarInTwo(const char* first, const char* second) {
    GapReportInput input = test::realInput();
    input.options.language = Language(QLatin1String(first));
    input.options.second.emplace(QLatin1String(second));
    return input;
}

TEST(BilingualPdfOfAltamar, HeadAndFootAreWholeInEveryPairOfLanguages) {
    loadFonts();
    for (const char* first : {"es", "pt", "fr", "en"}) {
        for (const char* second : {"es", "pt", "fr", "en"}) {
            if (QLatin1String(first) == QLatin1String(second)) {
                continue;
            }
            const GapReportInput input = altamarInTwo(first, second);
            auto document = composeGapReportInBoth(input, {}, Theme::paper());
            ASSERT_TRUE(document) << document.error().sentence.toStdString();
            document->body = {test::paragraph(u"alone"_s)}; // the frame is that of every page
            for (const Paper paper : {Paper::A4, Paper::Letter}) {
                const QString page = test::readPdf(pdfOfTwo(*document, paper).bytes).back().text;
                EXPECT_EQ(page.count(input.verificationCode), 2) << first << second << ' ' << page.toStdString();
                EXPECT_FALSE(page.contains(u'…')) << first << second << ' ' << page.toStdString();
                EXPECT_TRUE(page.contains(input.assessment.round)) << page.toStdString();
            }
        }
    }
}

TEST(BilingualPdfOfAltamar, TheFiguresOfACommitmentStandOnOneBaseline) {
    loadFonts();
    const GapReportInput input = altamarInTwo("es", "en");
    auto document = composeGapReportInBoth(input, {}, Theme::paper());
    ASSERT_TRUE(document) << document.error().sentence.toStdString();
    const Elements commitment = test::under(*document, u"code_P06"_s);
    const auto strips = test::all<Columns>(commitment);
    const auto figures =
        std::find_if(strips.begin(), strips.end(), [](const Columns* columns) { return columns->columns.size() == 4; });
    ASSERT_NE(figures, strips.end()) << "mean, target, round before, towers";
    document->body = {Element(**figures)};
    std::vector<double> baselines;
    const auto pages = test::readPdf(pdfOfTwo(*document).bytes);
    for (const test::PdfWord& word : pages.back().words) {
        if (word.area.height() > 15) {                                          // larger than labels, head and foot
            baselines.push_back(word.area.bottom() - word.area.height() * 0.2); // a fifth of the letters hangs below
        }
    }
    ASSERT_EQ(baselines.size(), 3U);
    EXPECT_NEAR(baselines[1], baselines[0], 0.5) << "the target has two labels, one below the other, as the mean";
    EXPECT_NEAR(baselines[2], baselines[0], 0.5) << "the year has one";
}

TEST(BilingualPdfOfAltamar, IsConformantOnBothPapersAndTheSameEachTime) {
    loadFonts();
    for (const auto& [first, second, paper] :
         {std::tuple("es", "en", Paper::A4), std::tuple("fr", "pt", Paper::Letter)}) {
        const GapReportInput input = altamarInTwo(first, second);
        const Theme& theme = Theme::paper();
        const auto document = composeGapReportInBoth(input, recordGapReportCharts(input, theme), theme);
        ASSERT_TRUE(document) << document.error().sentence.toStdString();
        const PdfReport pdf = pdfOfTwo(*document, paper);
        PdfOptions options;
        options.paper = paper;
        const auto again = writePdf(*document, options);
        ASSERT_TRUE(again);
        EXPECT_TRUE(pdf.bytes == again->bytes) << first;
        EXPECT_THAT(test::PdfFile(pdf.bytes).run(u"qpdf"_s, {u"--check"_s}).toStdString(),
                    HasSubstr("No syntax or stream encoding errors"));
        const auto minister = std::find_if(pdf.headings.begin(), pdf.headings.end(),
                                           [](const ReportHeading& one) { return one.anchor == u"minister"_s; });
        ASSERT_NE(minister, pdf.headings.end());
        EXPECT_TRUE(minister->title.contains(u" · "_s)) << minister->title.toStdString();
    }
}

} // namespace
} // namespace atalaya::report
