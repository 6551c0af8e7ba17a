#include "assessments/foundation/Folding.h"

#include <gtest/gtest.h>

namespace atalaya {
namespace {

using namespace Qt::StringLiterals;

TEST(Folding, TakesEveryWayToWriteALetterForOne) {
    for (const QString& text : {u"Código"_s, u"CÓDIGO"_s, u"Co\u0301digo"_s, u"codigo"_s}) {
        EXPECT_EQ(folded(text), u"codigo"_s);
    }
    for (const QString& text : {u"Niño"_s, u"Nin\u0303o"_s, u"NIÑO"_s}) {
        EXPECT_EQ(folded(text), u"nino"_s);
    }
    for (const QString& text : {u"Situação"_s, u"Situac\u0327a\u0303o"_s, u"SITUAÇÃO"_s}) {
        EXPECT_EQ(folded(text), u"situacao"_s);
    }
    for (const QString& text : {u"Œuvre"_s, u"œuvre"_s, u"Oeuvre"_s}) {
        EXPECT_EQ(folded(text), u"oeuvre"_s);
    }
    EXPECT_EQ(folded(u"oﬃciel, Straße, 1º, n.º 5"_s), u"officiel, strasse, 1o, n.o 5"_s);
}

TEST(Folding, TakesWhatIsSetForWhatIsTyped) {
    EXPECT_EQ(folded(u"l’État"_s), u"l'etat"_s);
    EXPECT_EQ(folded(u"l\u2018a"_s), u"l'a"_s);
    EXPECT_EQ(folded(u"12\u202f345,6"_s), u"12 345,6"_s) << "as French writes it";
    EXPECT_EQ(folded(u"46\u00a0%"_s), u"46 %"_s);
    EXPECT_EQ(folded(u"P06\u201101"_s), u"p06-01"_s) << "a hyphen that does not break";
}

TEST(Folding, KnowsWhereEachCharacterComesFrom) {
    const QString text = u"l’œuvre, Nin\u0303o"_s;
    const FoldedText found = foldedWithPlaces(text);
    EXPECT_EQ(found.text, u"l'oeuvre, nino"_s);
    ASSERT_EQ(found.places.size(), static_cast<std::size_t>(found.text.size()) + 1);
    EXPECT_EQ(found.places[0], 0);
    EXPECT_EQ(found.places[1], 1);
    EXPECT_EQ(found.places[2], 2) << "both letters of the ligature stand where it does";
    EXPECT_EQ(found.places[3], 2);
    EXPECT_EQ(found.places[4], 3);
    EXPECT_EQ(found.places[13], 13) << "the mark before it is no character of its own";
    EXPECT_EQ(found.places.back(), text.size());
}

} // namespace
} // namespace atalaya
