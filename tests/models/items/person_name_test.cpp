#include "models/items/PersonName.h"
#include "models/storage/Workspace.h"

#include <gtest/gtest.h>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

TEST(PersonNameTest, WhoeverTheSystemDoesNotNameIsNamedInWords) {
    const Language language;
    const QString words = personText(language, QString::fromLatin1(Surroundings::nobodyKnown));
    EXPECT_EQ(words, u"a person unknown"_s);
    EXPECT_EQ(personText(language, u"Ana Ruiz"_s), u"Ana Ruiz"_s);
}

} // namespace
} // namespace atalaya::test
