// The manual as the program carries it: the same in every language, and it leads nowhere but into itself.
#include "views/help/ManualText.h"

#include "tests/views/support/ManualKeys.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

ManualText manualIn(const QString& language) {
    const Result<ManualText> text = ManualText::load(language);
    EXPECT_TRUE(text) << language.toStdString();
    return text.value_or(ManualText());
}

/// Of every block and cell.
std::vector<ManualSpan> allSpans(const ManualText& text) {
    std::vector<ManualSpan> all;
    const auto add = [&](const QString& markdown) {
        const std::vector<ManualSpan> spans = manualSpans(markdown);
        all.insert(all.end(), spans.begin(), spans.end());
    };
    for (const ManualBlock& block : text.blocks()) {
        if (block.kind != ManualBlock::Kind::Code) {
            add(block.text);
        }
        for (const QStringList& row : block.rows) {
            std::for_each(row.begin(), row.end(), add);
        }
    }
    return all;
}

TEST(ManualTextTest, HasTheSameHeadingsInEveryLanguage) {
    const ManualText english = manualIn(u"en"_s);
    ASSERT_GE(english.headings().size(), 24U);
    QStringList titles;
    for (const QString& language : manualLanguages()) {
        SCOPED_TRACE(language.toStdString());
        const ManualText text = manualIn(language);
        titles << text.headings().at(1).title;
        ASSERT_EQ(text.headings().size(), english.headings().size());
        ASSERT_EQ(text.blocks().size(), english.blocks().size());
        int number = 0;
        for (std::size_t at = 0; at < text.headings().size(); ++at) {
            const ManualHeading& heading = text.headings()[at];
            EXPECT_EQ(heading.level, english.headings()[at].level) << heading.title.toStdString();
            EXPECT_EQ(heading.number, english.headings()[at].number) << heading.title.toStdString();
            if (heading.level == 2) {
                EXPECT_EQ(heading.number, ++number) << heading.title.toStdString();
            }
        }
        EXPECT_EQ(number, 16);
        for (std::size_t at = 0; at < text.blocks().size(); ++at) {
            EXPECT_EQ(text.blocks()[at].kind, english.blocks()[at].kind) << text.blocks()[at].text.toStdString();
            EXPECT_EQ(text.blocks()[at].rows.size(), english.blocks()[at].rows.size());
        }
    }
    EXPECT_EQ(titles.removeDuplicates(), 0) << "each is in its own language";
}

TEST(ManualTextTest, IsEnglishWhereThereIsNone) {
    const ManualText none = manualIn(u"eo"_s);
    EXPECT_EQ(none.headings().at(1).title, u"1. Before you begin"_s);
    EXPECT_EQ(manualIn({}).headings().at(1).title, u"1. Before you begin"_s);
}

TEST(ManualTextTest, EachLinkLeadsToAHeading) {
    for (const QString& language : manualLanguages()) {
        const ManualText text = manualIn(language);
        int links = 0;
        for (const ManualSpan& span : allSpans(text)) {
            EXPECT_FALSE(span.text.contains(u"]("_s) || span.text.contains(u"://"_s)) << span.text.toStdString();
            if (!span.isCode) {
                EXPECT_FALSE(span.text.contains(u'*') || span.text.contains(u'`')) << span.text.toStdString();
            }
            if (!span.anchor.isEmpty()) {
                ++links;
                const int heading = text.headingOf(span.anchor);
                ASSERT_GE(heading, 0) << language.toStdString() << ": " << span.anchor.toStdString();
                const int number = text.headings().at(static_cast<std::size_t>(heading)).number;
                EXPECT_TRUE(span.text.endsWith(QString::number(number))) << span.text.toStdString();
            }
        }
        EXPECT_GE(links, 5) << language.toStdString();
    }
}

TEST(ManualTextTest, FindsASectionAndItsParts) {
    const ManualText text = manualIn(u"en"_s);
    const auto title = [&](int number, int part) {
        return text.headings().at(static_cast<std::size_t>(text.headingOf(number, part))).title;
    };
    EXPECT_EQ(title(16, 0), u"16. The Strategy page"_s);
    EXPECT_EQ(title(16, 1), u"Roadmap"_s);
    EXPECT_EQ(title(16, 4), u"Measures"_s);
    EXPECT_EQ(title(16, 99), u"16. The Strategy page"_s);
    EXPECT_EQ(title(11, 2), u"11. The Score page"_s) << "it has no parts";
    EXPECT_EQ(title(99, 0), u"Atalaya, user manual"_s);
    EXPECT_EQ(text.headingOf(u"nowhere"_s), -1);
}

TEST(ManualTextTest, ReadsBlocks) {
    const ManualText text = ManualText::read(u"# Title\n\nTwo\nlines.\n- point\n  goes on\n- next\n\n"
                                             "    one  1\n    two\n\n| a | b |\n| --- | --- |\n| c | `d` |\nEnd."_s);
    using Kind = ManualBlock::Kind;
    const std::vector<std::pair<Kind, QString>> wanted{
        {Kind::Heading, u"Title"_s}, {Kind::Paragraph, u"Two lines."_s}, {Kind::Point, u"point goes on"_s},
        {Kind::Point, u"next"_s},    {Kind::Code, u"one  1\ntwo"_s},     {Kind::Table, {}},
        {Kind::Paragraph, u"End."_s}};
    ASSERT_EQ(text.blocks().size(), wanted.size());
    for (std::size_t at = 0; at < wanted.size(); ++at) {
        EXPECT_EQ(text.blocks()[at].kind, wanted[at].first) << at;
        EXPECT_EQ(text.blocks()[at].text, wanted[at].second) << at;
    }
    EXPECT_EQ(text.blocks()[5].rows, (std::vector<QStringList>{{u"a"_s, u"b"_s}, {u"c"_s, u"`d`"_s}}));
}

TEST(ManualTextTest, ReadsWords) {
    const auto plain = [](const QString& text) { return ManualSpan{text, false, false, false, {}}; };
    EXPECT_EQ(manualSpans(u"2 * 3 and 4* 5"_s), (std::vector{plain(u"2 * 3 and 4* 5"_s)}));
    EXPECT_EQ(manualSpans(u"**bold** and *term*, `a*b`"_s),
              (std::vector{ManualSpan{u"bold"_s, true, false, false, {}}, plain(u" and "_s),
                           ManualSpan{u"term"_s, false, true, false, {}}, plain(u", "_s),
                           ManualSpan{u"a*b"_s, false, false, true, {}}}));
    EXPECT_EQ(
        manualSpans(u"see [section 9](#9-home)."_s),
        (std::vector{plain(u"see "_s), ManualSpan{u"section 9"_s, false, false, false, u"9-home"_s}, plain(u"."_s)}));
    EXPECT_EQ(manualSpans(u"[out](https://example.org/)"_s), (std::vector{plain(u"out"_s)}))
        << "nothing leads out of the manual";
}

} // namespace
} // namespace atalaya::test
