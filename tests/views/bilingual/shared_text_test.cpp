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

/// As an assessment in English is marked in a report in other languages.
Span writtenInEnglish(const QString& text) {
    Span span = plain(text);
    span.language = u"en"_s;
    return span;
}

std::string sharedTold(const Text& first, const Text& second, const QString& language) {
    const auto text = withSharedOnce(first, second, language);
    if (!text) {
        return "apart";
    }
    QString all;
    for (const Span& span : *text) {
        all += span.language == language ? u'{' + span.text + u'}' : span.text;
    }
    return all.toStdString();
}

TEST(SharedText, ANumberWrittenAlikeStaysInThePhraseOfEach) {
    const QString reason = u"decided by the committee on 12 March 2026"_s;
    const std::string told = "P08 tem peso 1,5 · {P08 a une pondération de 1,5} (decided by the committee on 12 March "
                             "2026)";
    EXPECT_EQ(sharedTold({plain(u"P08 tem peso 1,5 ("_s), writtenInEnglish(reason), plain(u")"_s)},
                         {plain(u"P08 a une pondération de 1,5 ("_s), writtenInEnglish(reason), plain(u")"_s)},
                         u"fr"_s),
              told);
    EXPECT_EQ(sharedTold({plain(u"P08 tem peso 1,5 ("_s + reason + u')')},
                         {plain(u"P08 a une pondération de 1,5 ("_s), writtenInEnglish(reason), plain(u")"_s)},
                         u"fr"_s),
              told)
        << "in the language of one of them it is not marked there";
    EXPECT_EQ(sharedTold({plain(u"peso do compromisso 8: 1,5. "_s), writtenInEnglish(reason)},
                         {plain(u"pondération de l’engagement 8: 1,5. "_s), writtenInEnglish(reason)}, u"fr"_s),
              "peso do compromisso 8: 1,5 · {pondération de l’engagement 8: 1,5}. decided by the committee on 12 March "
              "2026");
}

TEST(SharedText, ARangeWrittenAlikeInPartStaysWhole) {
    const Span title = writtenInEnglish(u"Events sent and received in a month"_s);
    EXPECT_EQ(
        sharedTold({title, plain(u" · 0,06 a 0,10 mi USD"_s)}, {title, plain(u" · 0,06 à 0,10 M USD"_s)}, u"fr"_s),
        "Events sent and received in a month · 0,06 a 0,10 mi USD · {0,06 à 0,10 M USD}");
    EXPECT_EQ(sharedTold({plain(u"0,06 a 0,10 M USD · "_s), title}, {plain(u"0,06 à 0,10 M USD · "_s), title}, u"fr"_s),
              "0,06 a 0,10 M USD · {0,06 à 0,10 M USD} · Events sent and received in a month")
        << "the unit, too, is a part of the phrase";
}

TEST(SharedText, ANumberOfAPersonsOwnStandsOnce) {
    const Span title = writtenInEnglish(u"Budget law 2027"_s);
    EXPECT_EQ(sharedTold({title, plain(u": em curso"_s)}, {title, plain(u": en cours"_s)}, u"fr"_s),
              "Budget law 2027: em curso · {en cours}");
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
