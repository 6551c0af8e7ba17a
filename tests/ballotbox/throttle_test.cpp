#include "app/ballotbox/JoinCode.h"
#include "app/ballotbox/Throttle.h"

#include <gtest/gtest.h>

#include <set>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using ballotbox::BallotLimits;
using ballotbox::CodeGuesses;
using ballotbox::RequestRate;

class ThrottleTest : public testing::Test {
protected:
    ThrottleTest() {
        m_limits.clock = [this] { return m_now; };
    }
    std::chrono::milliseconds m_now = 1h;
    BallotLimits m_limits;
    const QHostAddress m_one{u"192.168.4.20"_s};
    const QHostAddress m_other{u"192.168.4.21"_s};
};

TEST_F(ThrottleTest, AnAddressWaitsAfterFiveWrongCodesAndTwiceAsLongEachTime) {
    CodeGuesses guesses(m_limits);
    for (int i = 0; i < 4; ++i) {
        guesses.wrong(m_one);
        EXPECT_EQ(guesses.wait(m_one), 0);
    }
    for (const int expected : {30, 60, 120, 240, 480, 600, 600}) {
        guesses.wrong(m_one);
        EXPECT_EQ(guesses.wait(m_one), expected);
        EXPECT_EQ(guesses.wait(m_other), 0) << "whoever did nothing wrong";
        m_now += std::chrono::seconds(expected) - 1ms;
        EXPECT_EQ(guesses.wait(m_one), 1);
        m_now += 1ms;
        EXPECT_EQ(guesses.wait(m_one), 0);
    }
}

TEST_F(ThrottleTest, ARightCodeAndALongTimeAreForgiven) {
    CodeGuesses guesses(m_limits);
    for (int i = 0; i < 4; ++i) {
        guesses.wrong(m_one);
    }
    guesses.right(m_one);
    guesses.wrong(m_one);
    EXPECT_EQ(guesses.wait(m_one), 0);
    for (int i = 0; i < 3; ++i) {
        guesses.wrong(m_one);
    }
    m_now += 21min;
    guesses.wrong(m_one);
    EXPECT_EQ(guesses.wait(m_one), 0);
}

TEST_F(ThrottleTest, ManyWrongCodesFromEverywhereMakeEverybodyWaitUntilTheMinuteIsOver) {
    CodeGuesses guesses(m_limits);
    for (int i = 1; i < 60; ++i) {
        EXPECT_FALSE(guesses.wrong(QHostAddress(0xC0A80400U + static_cast<quint32>(i))));
    }
    EXPECT_EQ(guesses.wait(m_other), 0);
    m_now += 10s;
    EXPECT_TRUE(guesses.wrong(m_one)) << "the facilitator is told";
    EXPECT_FALSE(guesses.wrong(m_one)) << "once";
    EXPECT_EQ(guesses.wait(m_other), 50);
    m_now += 50s;
    EXPECT_EQ(guesses.wait(m_other), 0);
    EXPECT_FALSE(guesses.wrong(m_other));
    EXPECT_EQ(guesses.wait(m_one), 0) << "a new minute";
}

TEST_F(ThrottleTest, AnAddressMakesSoManyRequestsInTenSeconds) {
    m_limits.requestsPerAddress = 3;
    RequestRate rate(m_limits);
    for (int i = 0; i < 3; ++i) {
        EXPECT_EQ(rate.waitAfterOneMore(m_one), 0);
    }
    m_now += 4s;
    EXPECT_EQ(rate.waitAfterOneMore(m_one), 6);
    EXPECT_EQ(rate.waitAfterOneMore(m_other), 0);
    m_now += 6s;
    EXPECT_EQ(rate.waitAfterOneMore(m_one), 0);
}

TEST_F(ThrottleTest, AFloodOfAddressesDoesNotFillTheMemory) {
    RequestRate rate(m_limits);
    CodeGuesses guesses(m_limits);
    for (quint32 i = 0; i < 10000; ++i) {
        EXPECT_EQ(rate.waitAfterOneMore(QHostAddress(i)), 0);
        guesses.wrong(QHostAddress(i));
    }
    EXPECT_GT(guesses.wait(m_one), 0) << "everybody waits";
}

TEST(JoinCodeTest, NobodyMistakesALetterOfIt) {
    std::set<QChar> seen;
    std::set<QString> codes;
    for (int i = 0; i < 2000; ++i) {
        const QString code = ballotbox::newJoinCode();
        ASSERT_EQ(code.size(), 4);
        codes.insert(code);
        seen.insert(code.begin(), code.end());
    }
    EXPECT_GT(codes.size(), 1900U);
    for (const QChar bad : u"0O1IL2Z5S8BGQUVAEI"_s) {
        EXPECT_FALSE(seen.contains(bad)) << bad.toLatin1();
    }
}

TEST(JoinCodeTest, IsTheSameInSmallLettersAndWithSpaces) {
    EXPECT_TRUE(ballotbox::isSameCode(u"T7K4"_s, u"T7K4"_s));
    EXPECT_TRUE(ballotbox::isSameCode(u" t7-k 4 "_s, u"T7K4"_s));
    for (const QString& wrong : {u""_s, u"T7K"_s, u"T7K44"_s, u"T7K9"_s, u"X7K4"_s, u"Т7К4"_s}) {
        EXPECT_FALSE(ballotbox::isSameCode(wrong, u"T7K4"_s)) << wrong.toStdString();
    }
}

TEST(JoinCodeTest, ATokenIsThirtyTwoBytesAndNoTwoAreTheSame) {
    const QByteArray token = ballotbox::newToken();
    EXPECT_TRUE(ballotbox::isToken(token));
    EXPECT_EQ(QByteArray::fromBase64(token, QByteArray::Base64UrlEncoding).size(), 32);
    EXPECT_NE(token, ballotbox::newToken());
    for (const QByteArray& bad :
         {QByteArray(), token.left(42), token + 'A', QByteArray(43, '!'), QByteArray(43, '\0')}) {
        EXPECT_FALSE(ballotbox::isToken(bad));
    }
    EXPECT_EQ(ballotbox::hashOf(token).size(), 32);
}

} // namespace
} // namespace atalaya::test
