// An error that stands while the language changes is said anew.
#include "assessments/foundation/Error.h"

#include <gtest/gtest.h>

#include <memory>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

TEST(ErrorTest, IsSaidByItsFunctionAtOnceAndAnew) {
    auto word = std::make_shared<QString>(u"full"_s);
    const Outcome failed = failure(
        ErrorCode::DiskFull, [word] { return u"The disk is %1. Make room."_s.arg(*word); }, u"28"_s);
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().sentence, u"The disk is full. Make room."_s);
    EXPECT_EQ(failed.error().detail, u"28"_s);
    *word = u"lleno"_s;
    EXPECT_EQ(failed.error().sentence, u"The disk is full. Make room."_s) << "what was told does not change by itself";
    ASSERT_TRUE(failed.error().anew);
    EXPECT_EQ(failed.error().anew(), u"The disk is lleno. Make room."_s);
    EXPECT_FALSE(Outcome(failure(ErrorCode::DiskFull, u"Full."_s)).error().anew);
}

TEST(ErrorTest, OfAPureFunctionIsSaidAnewByAskingOnceMore) {
    auto word = std::make_shared<QString>(u"heavy"_s);
    const auto lift = [word]() -> Outcome {
        return failure(ErrorCode::Refused, u"The stone is %1. Ask for help."_s.arg(*word));
    };
    const Outcome failed = failureAgain(lift().error(), lift);
    EXPECT_EQ(failed.error().sentence, u"The stone is heavy. Ask for help."_s);
    *word = u"pesada"_s;
    ASSERT_TRUE(failed.error().anew);
    EXPECT_EQ(failed.error().anew(), u"The stone is pesada. Ask for help."_s);

    const Error known = spokenError(ErrorCode::Refused, [] { return u"Rest first."_s; });
    EXPECT_EQ(Outcome(failureAgain(known, lift)).error().anew(), u"Rest first."_s) << "it could be said anew already";
}

TEST(ErrorTest, NamesTheFileThatPeopleAskedForBothTimes) {
    Error error = spokenError(ErrorCode::Busy, [] { return u"“.part” is in use. Wait."_s; });
    error.rename(u".part"_s, u"plan.xlsx"_s);
    EXPECT_EQ(error.sentence, u"“plan.xlsx” is in use. Wait."_s);
    EXPECT_EQ(error.anew(), u"“plan.xlsx” is in use. Wait."_s);
    Error fixed{ErrorCode::Busy, u"“.part” is in use."_s, {}};
    fixed.rename(u".part"_s, u"plan.xlsx"_s);
    EXPECT_EQ(fixed.sentence, u"“plan.xlsx” is in use."_s);
    EXPECT_FALSE(fixed.anew);
}

} // namespace
} // namespace atalaya::test
