#include "models/items/MemberStates.h"

#include "assessments/foundation/NameOrder.h"

#include <gtest/gtest.h>

#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace atalaya {
namespace {

using namespace Qt::StringLiterals;

TEST(MemberStates, AreThirtyFiveInTheOrderOfTheirNames) {
    const std::vector<MemberState> states = memberStates();
    QStringList names;
    std::set<QString> codes;
    for (const MemberState& state : states) {
        names << state.name;
        codes.insert(state.code);
        EXPECT_TRUE(QRegularExpression(u"^[A-Z]{3}$"_s).match(state.code).hasMatch()) << state.code.toStdString();
    }
    EXPECT_EQ(codes.size(), 35U);
    EXPECT_EQ(names, inNameOrder(names, Language()));
}

TEST(MemberStates, NameALanguageInItself) {
    EXPECT_EQ(languageName(u"es"_s), u"Español"_s);
    EXPECT_EQ(languageName(u"pt"_s), u"Português"_s) << "without its country";
    EXPECT_EQ(languageName(u"nl"_s), u"Nederlands"_s);
    EXPECT_EQ(languageName(u"xx"_s), u"xx"_s) << "never empty";
}

} // namespace
} // namespace atalaya
