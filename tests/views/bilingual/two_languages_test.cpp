// Two documents of the same report, made one: what stands where, and what is refused.
#include "tests/views/layout/SampleReport.h"
#include "views/reports/bilingual/Bilingual.h"

#include <gtest/gtest.h>

namespace atalaya::report {
namespace {

using namespace Qt::StringLiterals;

ReportDocument inLanguageOf(const char* code, Elements body) {
    ReportDocument document = test::emptyReport();
    document.language = QLatin1String(code);
    document.body = std::move(body);
    return document;
}

/// Of a body in Spanish and the same in English; a failed test where they are not the same.
Elements twinsOf(Elements spanish, Elements english) {
    const auto both = inTwoLanguages(inLanguageOf("es", std::move(spanish)), inLanguageOf("en", std::move(english)));
    if (!both) {
        ADD_FAILURE() << both.error().sentence.toStdString();
        return {};
    }
    EXPECT_EQ(both->language, u"es"_s);
    EXPECT_EQ(both->secondLanguage, u"en"_s);
    return both->body;
}

std::string twinRefusal(Elements spanish, Elements english) {
    const auto both = inTwoLanguages(inLanguageOf("es", std::move(spanish)), inLanguageOf("en", std::move(english)));
    return both ? "" : both.error().sentence.toStdString();
}

const Columns* twinAt(const Elements& elements, std::size_t at) {
    const auto* columns = at < elements.size() ? std::get_if<Columns>(&elements[at].value) : nullptr;
    return columns != nullptr && columns->languages ? columns : nullptr;
}

QString twinWords(const Elements& elements) {
    return elements.empty() ? QString() : std::get<Paragraph>(elements.front().value).text.front().text;
}

TEST(TwoLanguages, ParagraphsStandSideBySideAndTheSecondSaysItsLanguage) {
    const Elements both = twinsOf({test::paragraph(u"Hola"_s)}, {test::paragraph(u"Hello"_s)});
    const Columns* pair = twinAt(both, 0);
    ASSERT_NE(pair, nullptr);
    ASSERT_EQ(pair->columns.size(), 2U);
    EXPECT_EQ(twinWords(pair->columns[0]), u"Hola"_s);
    const auto& second = std::get<Paragraph>(pair->columns[1].front().value);
    EXPECT_EQ(second.text.front().text, u"Hello"_s);
    EXPECT_EQ(second.language, u"en"_s);
    EXPECT_EQ(std::get<Paragraph>(pair->columns[0].front().value).language, QString()) << "it is the document's";
}

TEST(TwoLanguages, WhatBothSayAlikeStandsOnce) {
    const Elements both = twinsOf({test::paragraph(u"Ley 1273, art. 4"_s), test::paragraph(u"2,17"_s)},
                                  {test::paragraph(u"Ley 1273, art. 4"_s), test::paragraph(u"2.17"_s)});
    ASSERT_EQ(both.size(), 2U);
    EXPECT_EQ(twinWords({both[0]}), u"Ley 1273, art. 4"_s);
    EXPECT_EQ(twinWords({both[1]}), u"2,17"_s) << "in the first one's form";
}

TEST(TwoLanguages, WhatAPersonWroteKeepsItsLanguageBesideTheWordsOfBoth) {
    Heading title = test::heading(1, u"A title of theirs"_s, u"theirs"_s);
    title.language = u"fr"_s;
    Span reason{u"The law names a contact point and its deputy"_s};
    reason.language = u"fr"_s;
    Paragraph first, second;
    first.text = {Span{u"Motivo: "_s}, reason};
    second.text = {Span{u"Reason: "_s}, reason};
    const Elements both = twinsOf({title, first}, {title, second});
    ASSERT_EQ(both.size(), 2U);
    const auto& heading = std::get<Heading>(both[0].value);
    EXPECT_EQ(heading.language, u"fr"_s);
    EXPECT_EQ(heading.second, QString());
    QStringList told;
    for (const Span& span : std::get<Paragraph>(both[1].value).text) {
        told << span.language + u' ' + span.text.trimmed();
    }
    EXPECT_EQ(told.join(u'|').toStdString(),
              " Motivo| \u00b7|en Reason| :|fr The law names a contact point and its deputy");
}

TEST(TwoLanguages, ASecondColumnMayHoldWordsOfTheFirstLanguage) {
    Span name{u"ciberseguridad"_s};
    name.language = u"es"_s; // the document's
    Paragraph first, second;
    first.text = {Span{u"Se llama ciberseguridad"_s}};
    second.text = {Span{u"It is called "_s}, name};
    const Elements both = twinsOf({first}, {second});
    const Columns* pair = twinAt(both, 0);
    ASSERT_NE(pair, nullptr);
    const auto& other = std::get<Paragraph>(pair->columns[1].front().value);
    EXPECT_EQ(other.language, u"en"_s);
    ASSERT_EQ(other.text.size(), 2U);
    EXPECT_EQ(other.text[0].language, QString());
    EXPECT_EQ(other.text[1].language, u"es"_s);
}

TEST(TwoLanguages, HeadingsTablesAndListsHaveTheWordsOfBoth) {
    Table table, other;
    table.title = u"Brechas"_s;
    other.title = u"Gaps"_s;
    table.widths = {points(20), share()};
    other.widths = {points(34), share()};
    table.head = {test::row({u"N.º"_s, u"Nombre"_s})};
    other.head = {test::row({u"No"_s, u"Name"_s})};
    table.rows = {test::row({u"1"_s, u"2,5"_s})};
    other.rows = {test::row({u"1"_s, u"2.5"_s})};
    List list, items;
    list.items = {{Span{u"uno"_s}}, {Span{u"dos"_s}}};
    items.items = {{Span{u"one"_s}}, {Span{u"two"_s}}};
    const Elements both = twinsOf({test::heading(1, u"Brechas"_s, u"gaps"_s, u"6"_s), table, list},
                                  {test::heading(1, u"Gaps"_s, u"gaps"_s, u"6"_s), other, items});
    ASSERT_EQ(both.size(), 3U);
    const auto& heading = std::get<Heading>(both[0].value);
    EXPECT_EQ(heading.text, u"Brechas"_s);
    EXPECT_EQ(heading.second, u"Gaps"_s);
    EXPECT_EQ(heading.secondNumber, QString()) << "the same number in both";
    const auto& joined = std::get<Table>(both[1].value);
    EXPECT_EQ(joined.secondTitle, u"Gaps"_s);
    EXPECT_EQ(joined.widths.front().value, 34) << "wide enough for both";
    EXPECT_NE(twinAt(joined.head.front().cells[1].content, 0), nullptr);
    EXPECT_EQ(twinWords(joined.rows.front().cells[1].content), u"2,5"_s);
    const Columns* lists = twinAt(both, 2);
    ASSERT_NE(lists, nullptr);
    EXPECT_EQ(std::get<List>(lists->columns[1].front().value).items.size(), 2U);
}

TEST(TwoLanguages, RowsWithKeysKeepTheOrderOfTheFirst) {
    const auto glossary = [](const std::vector<std::pair<QString, QString>>& terms) {
        Table table;
        table.widths = {share()};
        for (const auto& [key, term] : terms) {
            table.rows.push_back(test::row({term}));
            table.rows.back().key = key;
        }
        return table;
    };
    const Elements both = twinsOf({glossary({{u"risk"_s, u"riesgo"_s}, {u"threat"_s, u"amenaza"_s}})},
                                  {glossary({{u"threat"_s, u"threat"_s}, {u"risk"_s, u"risk"_s}})});
    const auto& table = std::get<Table>(both.front().value);
    const Columns* pair = twinAt(table.rows[0].cells[0].content, 0);
    ASSERT_NE(pair, nullptr);
    EXPECT_EQ(twinWords(pair->columns[0]), u"riesgo"_s);
    EXPECT_EQ(twinWords(pair->columns[1]), u"risk"_s);
}

TEST(TwoLanguages, AParagraphWithAKeyMayStandAlone) {
    Paragraph note = test::paragraph(u"Traducción de trabajo"_s);
    note.key = u"working-translation"_s;
    const Elements both = twinsOf({test::paragraph(u"Uno"_s), note, test::paragraph(u"Dos"_s)},
                                  {test::paragraph(u"One"_s), test::paragraph(u"Two"_s)});
    ASSERT_EQ(both.size(), 3U);
    const Columns* alone = twinAt(both, 1);
    ASSERT_NE(alone, nullptr);
    EXPECT_EQ(twinWords(alone->columns[0]), note.text.front().text);
    EXPECT_TRUE(alone->columns[1].empty());
    EXPECT_NE(twinAt(both, 2), nullptr);
}

TEST(TwoLanguages, RefusesWhatIsNotTheSameReportAndNamesThePlace) {
    const std::string end = "it does not have the same parts in both. Make it in one language, and tell us.";
    const std::string missing =
        twinRefusal({test::paragraph(u"Uno"_s), test::paragraph(u"Dos"_s)}, {test::paragraph(u"One"_s)});
    EXPECT_NE(missing.find("“Dos”"), std::string::npos) << missing;
    EXPECT_NE(missing.find(end), std::string::npos) << missing;
    EXPECT_NE(twinRefusal({test::paragraph(u"Uno"_s)}, {test::heading(1, u"One"_s, u"one"_s)}), "") << "another kind";
    EXPECT_NE(twinRefusal({test::heading(1, u"Uno"_s, u"a"_s)}, {test::heading(1, u"One"_s, u"b"_s)}), "")
        << "another anchor";
    List two, three;
    two.items = {{Span{u"uno"_s}}, {Span{u"dos"_s}}};
    three.items = {{Span{u"one"_s}}, {Span{u"two"_s}}, {Span{u"three"_s}}};
    EXPECT_NE(twinRefusal({two}, {three}), "") << "more items";
    EXPECT_NE(twinRefusal({test::longTable(3)}, {test::longTable(4)}), "") << "more rows";
    Block block;
    block.content = std::make_shared<Elements>(Elements{test::paragraph(u"Uno"_s)});
    Block more;
    more.content = std::make_shared<Elements>(Elements{test::paragraph(u"One"_s), test::paragraph(u"Two"_s)});
    EXPECT_NE(twinRefusal({block}, {more}), "") << "inside a block";
}

TEST(TwoLanguages, TheFrameOfEachPageSaysBoth) {
    ReportDocument spanish = inLanguageOf("es", {});
    ReportDocument english = inLanguageOf("en", {});
    spanish.title = u"Informe"_s;
    english.title = u"Report"_s;
    spanish.runningTitle = u"Informe de brechas"_s;
    english.runningTitle = u"Gap report"_s;
    spanish.pageOf = u"página %1 de %2"_s;
    english.pageOf = u"page %1 of %2"_s;
    spanish.footer = u"Autoevaluación · 7KQ4"_s;
    english.footer = u"Self-assessment · 7KQ4"_s;
    const auto both = inTwoLanguages(spanish, english);
    ASSERT_TRUE(both);
    EXPECT_EQ(both->title, u"Informe · Report"_s);
    EXPECT_EQ(both->runningTitle, u"Informe de brechas · Gap report"_s);
    EXPECT_EQ(both->pageOf, u"página %1 de %2 · page %1 of %2"_s);
    EXPECT_EQ(both->footer, u"Autoevaluación · 7KQ4\nSelf-assessment · 7KQ4"_s);
    EXPECT_EQ(both->handling, spanish.handling);
}

} // namespace
} // namespace atalaya::report
