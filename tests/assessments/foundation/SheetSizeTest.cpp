#include "assessments/foundation/SheetSize.h"

#include <gtest/gtest.h>

#include <QStringList>

namespace atalaya {
namespace {

using namespace Qt::StringLiterals;

TEST(SheetSize, IsThatOfTheOfficesOfEachMemberState) {
    // All 35, so that a code that was forgotten or misspelt shows.
    const QStringList letter{u"BLZ"_s, u"CAN"_s, u"CHL"_s, u"COL"_s, u"CRI"_s, u"GTM"_s,
                             u"MEX"_s, u"NIC"_s, u"PAN"_s, u"SLV"_s, u"USA"_s, u"VEN"_s};
    const QStringList a4{u"ATG"_s, u"ARG"_s, u"BHS"_s, u"BRB"_s, u"BOL"_s, u"BRA"_s, u"CUB"_s, u"DMA"_s,
                         u"DOM"_s, u"ECU"_s, u"GRD"_s, u"GUY"_s, u"HTI"_s, u"HND"_s, u"JAM"_s, u"PRY"_s,
                         u"PER"_s, u"KNA"_s, u"LCA"_s, u"VCT"_s, u"SUR"_s, u"TTO"_s, u"URY"_s};
    EXPECT_EQ(letter.size() + a4.size(), 35);
    for (const QString& code : letter) {
        EXPECT_EQ(paperOf(code), SheetSize::Letter) << code.toStdString();
    }
    for (const QString& code : a4) {
        EXPECT_EQ(paperOf(code), SheetSize::A4) << code.toStdString();
    }
}

TEST(SheetSize, IsA4WhereTheStateIsNotKnown) {
    EXPECT_EQ(paperOf(QString()), SheetSize::A4);
    EXPECT_EQ(paperOf(u"Altamar"_s), SheetSize::A4);
    EXPECT_EQ(paperOf(u"cl"_s), SheetSize::A4) << "two letters are another code";
    EXPECT_EQ(paperOf(u"chl"_s), SheetSize::Letter);
}

} // namespace
} // namespace atalaya
