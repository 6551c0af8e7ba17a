// What a text and the same in another language share, and how it is said once.
#include "views/reports/bilingual/SharedText.h"
#include "views/reports/bilingual/Words.h"
#include "views/reports/gap/ReportText.h"

#include <gtest/gtest.h>

namespace atalaya::report {
namespace {

using namespace Qt::StringLiterals;

/// With the words of the second language in braces.
std::string twinTold(const Text& text) {
    QString all;
    for (const Span& span : text) {
        all += span.language.isEmpty() ? span.text : u'{' + span.text + u'}';
    }
    return all.toStdString();
}

std::string sharedTold(const Text& first, const Text& second) {
    const auto text = withSharedOnce(first, second, u"en"_s);
    return text ? twinTold(*text) : "apart";
}

TEST(WordsOfAText, AreHeldTogetherBySignsInsideThem) {
    const QString text = u"L’État re-use, CICTE/DEC.1/12: 2,17 (8 %) “fin”."_s;
    QStringList words;
    for (const Word& word : wordsIn(text)) {
        words << word.in(text).toString() + (word.spoken ? u""_s : u"#"_s);
    }
    EXPECT_EQ(words.join(u'|').toStdString(), "L’État|re-use|CICTE/DEC.1/12|2,17#|8#|fin");
}

TEST(WordsOfAText, AreTheSameHoweverNumbersAndSignsAreWritten) {
    EXPECT_TRUE(haveSameWords(u"2.17"_s, u"2,17"_s));
    EXPECT_TRUE(haveSameWords(u"“plan” (46%)"_s, u"« plan » (46 %)"_s));
    EXPECT_FALSE(haveSameWords(u"plan"_s, u"plano"_s));
    EXPECT_FALSE(haveSameWords(u"2.17"_s, u"not shown"_s));
    EXPECT_FALSE(hasWords(u"2,17 → 3 · –"_s));
}

TEST(SharedText, APersonsWordsStandOnceBetweenThoseOfBothLanguages) {
    const QString reason = u"The law of 2024 names a contact point and its deputy"_s;
    EXPECT_EQ(
        sharedTold({strong(u"Motivo: "_s), plain(reason), secondary(u" Evidencia E-004 A"_s)},
                   {strong(u"Why: "_s), plain(reason), secondary(u" Evidence E-004 A"_s)}),
        "Motivo · {Why}: The law of 2024 names a contact point and its deputy Evidencia E-004 A · {Evidence E-004 "
        "A}");
}

TEST(SharedText, QuotationMarksAreThoseOfTheFirst) {
    const QString view = u"two of us would not call this a plan"_s;
    EXPECT_EQ(sharedTold({strong(u"Opinión minoritaria: "_s), plain(u"“"_s + view + u"” (Sector privado)"_s)},
                         {strong(u"Avis minoritaire : "_s), plain(u"« "_s + view + u" » (Secteur privé)"_s)}),
              "Opinión minoritaria · {Avis minoritaire}: “two of us would not call this a plan” (Sector privado) · "
              "{(Secteur privé)}");
}

TEST(SharedText, AWholeRunOfTwoWordsIsAPersonsToo) {
    EXPECT_EQ(sharedTold({digits(u"E-004 "_s), plain(u"Ley marco"_s), secondary(u": revisar antes del 1 de mayo"_s)},
                         {digits(u"E-004 "_s), plain(u"Ley marco"_s), secondary(u": to be reviewed by 1 May"_s)}),
              "E-004 Ley marco: revisar antes del 1 de mayo · {to be reviewed by 1 May}");
}

TEST(SharedText, WhatOnlyLooksAlikeIsSaidApart) {
    EXPECT_EQ(sharedTold({plain(u"El plan nacional de la OEA"_s)}, {plain(u"O plano nacional da OEA"_s)}), "apart");
    EXPECT_EQ(sharedTold({linked(u"P06-03"_s, u"#a"_s), plain(u" Equipos"_s)},
                         {linked(u"P06-03"_s, u"#a"_s), plain(u" Teams"_s)}),
              "apart")
        << "codes are no language's";
    EXPECT_EQ(twinTold(inOneLine({plain(u"etapa 3"_s)}, {plain(u"stage 3"_s)}, u"en"_s)), "etapa 3 · {stage 3}");
    EXPECT_EQ(twinTold(inOneLine({digits(u"2,17"_s)}, {digits(u"2.17"_s)}, u"en"_s)), "2,17");
}

TEST(SharedText, KeepsLinksWeightsAndOtherLanguages) {
    Span other = linked(u"the same five words of somebody"_s, u"#b"_s);
    other.weight = Weight::Medium;
    Span verbatim = plain(u" fin"_s);
    verbatim.language = u"fr"_s;
    const auto text = withSharedOnce({plain(u"Véase "_s), other}, {plain(u"See "_s), other, verbatim}, u"en"_s);
    ASSERT_TRUE(text);
    bool isLinked = false;
    for (const Span& span : *text) {
        isLinked = isLinked || (span.text == other.text && span.link == other.link && span.weight == other.weight);
    }
    EXPECT_TRUE(isLinked);
    EXPECT_EQ(text->back().language, u"fr"_s);
}

} // namespace
} // namespace atalaya::report
