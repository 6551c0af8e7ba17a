#include "assessments/foundation/StateNames.h"

#include "assessments/foundation/Language.h"

#include <gtest/gtest.h>

namespace atalaya {
namespace {

using namespace Qt::StringLiterals;

TEST(StateNames, LeadToTheCodeFromEveryLanguage) {
    EXPECT_EQ(stateNames().size(), 35U);
    for (const QString& code : Language::builtIn()) {
        for (const StateName& one : stateNames()) {
            const QString name = Language(code).translate("MemberStates", one.name);
            EXPECT_EQ(countryCodeOf(name), QString::fromLatin1(one.code)) << code.toStdString() << name.toStdString();
        }
    }
}

TEST(StateNames, AreReadWhateverTheirAccentsAndCase) {
    for (const QString& name : {u"PER\u00da"_s, u"peru"_s, u"Pe\u0301rou"_s, u"P\u00e9rou"_s, u"  Peru "_s}) {
        EXPECT_EQ(countryCodeOf(name), u"PER"_s) << name.toStdString();
    }
    for (const QString& name : {u"Altamar"_s, u"Per"_s, u""_s, u" "_s}) {
        EXPECT_EQ(countryCodeOf(name), QString()) << name.toStdString();
    }
}

} // namespace
} // namespace atalaya
