#include "assessments/framework/JsonGuard.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <gtest/gtest.h>

using namespace atalaya;

namespace {

const QString fileName = QStringLiteral("input.json");

struct Hostile {
    const char* name;
    QByteArray bytes;
    const char* pointer;
    const char* what;
};

void PrintTo(const Hostile& hostile, std::ostream* out) {
    *out << hostile.name;
}

class HostileJson : public testing::TestWithParam<Hostile> {};

TEST_P(HostileJson, IsRefusedWithPlaceAndReason) {
    const auto read = readGuardedJson(fileName, GetParam().bytes);
    ASSERT_FALSE(read.has_value());
    EXPECT_EQ(read.error().file, fileName);
    EXPECT_EQ(read.error().pointer.toStdString(), GetParam().pointer);
    EXPECT_NE(read.error().what.toStdString().find(GetParam().what), std::string::npos)
        << read.error().what.toStdString();
    EXPECT_FALSE(read.error().allowed.isEmpty());
    EXPECT_TRUE(read.error().sentence().startsWith(fileName));
}

INSTANTIATE_TEST_SUITE_P(
    Table, HostileJson,
    testing::Values(
        Hostile{"empty", "", "", "is empty"}, Hostile{"blank", " \n\t ", "", "is empty"},
        Hostile{"byteOrderMark", "\xEF\xBB\xBF{}", "", "byte order mark"},
        Hostile{"utf16", QByteArray("\xFF\xFE{\0}\0", 6), "", "is not JSON at line 1, column 1"},
        Hostile{"scalar", "3", "", "is not JSON at line 1, column 1"},
        Hostile{"truncatedObject", R"({"a": [1, 2)", "/a/1", "ends in the middle"},
        Hostile{"truncatedText", R"({"a": "bc)", "/a", "ends in the middle of a text"},
        Hostile{"truncatedEscape", R"({"a": "bc\)", "/a", "ends in the middle of a text"},
        Hostile{"truncatedUnicodeEscape", R"({"a": "\u00)", "/a", "ends in the middle of a text"},
        Hostile{"truncatedCharacter", "{\"a\": \"\xC3", "/a", "is not UTF-8"},
        Hostile{"duplicateKey", R"({"a": {"b": 1, "c": 2, "b": 3}})", "/a/b", "is there twice"},
        Hostile{"duplicateKeyByEscape", R"({"b": 1, "\u0062": 3})", "/b", "is there twice"},
        Hostile{"duplicateKeyByNormalisation", "{\"\xC3\xA9\": 1, \"e\xCC\x81\": 3}", "/\xC3\xA9", "is there twice"},
        Hostile{"strayByte", "{\"a\": \"\xFF\"}", "/a", "is not UTF-8"},
        Hostile{"overlong", "{\"a\": \"\xC0\xAF\"}", "/a", "is not UTF-8"},
        Hostile{"overlongThree", "{\"a\": \"\xE0\x80\xAF\"}", "/a", "is not UTF-8"},
        Hostile{"surrogateInUtf8", "{\"a\": \"\xED\xA0\x80\"}", "/a", "is not UTF-8"},
        Hostile{"beyondUnicode", "{\"a\": \"\xF4\x90\x80\x80\"}", "/a", "is not UTF-8"},
        Hostile{"nonCharacter", "{\"a\": \"\xEF\xBF\xBF\"}", "/a", "is not UTF-8"},
        Hostile{"loneHighSurrogate", R"({"a": "\uD83D"})", "/a", "half a character"},
        Hostile{"loneLowSurrogate", R"({"a": "\uDE00"})", "/a", "half a character"},
        Hostile{"highWithoutLow", R"({"a": "\uD83D\u0041"})", "/a", "half a character"},
        Hostile{"nulByEscape", R"({"a": "\u0000"})", "/a", "control character"},
        Hostile{"bellByEscape", R"({"a": "\u0007"})", "/a", "control character"},
        Hostile{"backspace", R"({"a": "\b"})", "/a", "control character"},
        Hostile{"rawNewline", "{\"a\": \"x\ny\"}", "/a", "control character"},
        Hostile{"rawNul", QByteArray("{\"a\": \"\0\"}", 10), "/a", "control character"},
        Hostile{"unknownEscape", R"({"a": "\x"})", "/a", "is not JSON at line 1, column 9"},
        Hostile{"badHexadecimal", R"({"a": "\u00G0"})", "/a", "is not JSON"},
        Hostile{"tooLargeNumber", R"({"a": 1e999})", "/a", "too large"},
        Hostile{"tooSmallNumber", R"({"a": -1e999})", "/a", "too large"},
        Hostile{"longNumber", "{\"a\": " + QByteArray(65, '1') + "}", "/a", "a number of 65 digits"},
        Hostile{"leadingZero", R"({"a": 012})", "/a", "not written as JSON asks"},
        Hostile{"leadingPlus", R"({"a": +1})", "/a", "is not JSON"},
        Hostile{"bareMinus", R"({"a": -})", "/a", "not written as JSON asks"},
        Hostile{"bareFraction", R"({"a": 1.})", "/a", "not written as JSON asks"},
        Hostile{"bareExponent", R"({"a": 1e})", "/a", "not written as JSON asks"},
        Hostile{"notANumber", R"({"a": NaN})", "/a", "is not JSON"},
        Hostile{"infinity", R"({"a": Infinity})", "/a", "is not JSON"},
        Hostile{"comment", "{\n  // no\n}", "", "is not JSON at line 2, column 3"},
        Hostile{"singleQuotes", "{'a': 1}", "", "is not JSON"},
        Hostile{"trailingComma", R"({"a": [1, 2,]})", "/a/2", "is not JSON"},
        Hostile{"trailingCommaInObject", R"({"a": 1,})", "/a", "is not JSON"},
        Hostile{"missingComma", R"({"a": 1 "b": 2})", "/a", "is not JSON"},
        Hostile{"missingColon", R"({"a" 1})", "/a", "is not JSON"},
        Hostile{"wrongBracket", R"({"a": [1}})", "/a/0", "is not JSON"},
        Hostile{"misspelt", R"({"a": tru})", "/a", "is not JSON"}, Hostile{"second", "{} {}", "", "is not JSON"},
        Hostile{"longText", "{\"a\": \"" + QByteArray(100'001, 'x') + "\"}", "/a", "a text of 100001 characters"},
        Hostile{"endlessText", "{\"a\": \"" + QByteArray(10'000'000, 'x') + "\"}", "/a", "a text that is too long"},
        Hostile{"longKey", "{\"" + QByteArray(100'001, 'k') + "\": 1}", "", "a text of 100001 characters"},
        Hostile{"deepArrays", QByteArray(33, '['), "/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0",
                "nested too deeply"}),
    [](const auto& test) { return test.param.name; });

TEST(JsonGuard, RefusesAHundredMegabytesOfNestingByItsSizeAlone) {
    const QByteArray nesting(100 * 1024 * 1024, '[');
    const auto read = readGuardedJson(fileName, nesting);
    ASSERT_FALSE(read.has_value());
    EXPECT_EQ(read.error().what, QStringLiteral("has 104857600 bytes"));
    EXPECT_EQ(read.error().allowed, QStringLiteral("at most 33554432 bytes"));

    JsonLimits roomy;
    roomy.bytes = nesting.size();
    const auto deep = readGuardedJson(fileName, nesting, roomy);
    ASSERT_FALSE(deep.has_value());
    EXPECT_EQ(deep.error().what, QStringLiteral("is nested too deeply"));
}

TEST(JsonGuard, CountsEveryValue) {
    JsonLimits limits;
    limits.values = 4;
    EXPECT_TRUE(readGuardedJson(fileName, "[1, {\"a\": 2}]", limits).has_value());
    const auto read = readGuardedJson(fileName, "[1, {\"a\": 2}, 3]", limits);
    ASSERT_FALSE(read.has_value());
    EXPECT_EQ(read.error().pointer, QStringLiteral("/2"));
    EXPECT_EQ(read.error().what, QStringLiteral("holds too many values"));
}

TEST(JsonGuard, ReadsWhatIsSound) {
    const auto read = readGuardedJson(
        fileName, R"( {"a": [1, -0.5, 2e3, true, false, null, "\"\\\/\n\r\t\u00e9\uD83D\uDE00"], "": {"b": []}} )");
    ASSERT_TRUE(read.has_value());
    const QJsonArray array = (*read)[QLatin1String("a")].toArray();
    EXPECT_EQ(array.size(), 7);
    EXPECT_DOUBLE_EQ(array[1].toDouble(), -0.5);
    EXPECT_EQ(array[6].toString(), QStringLiteral("\"\\/\n\r\t\u00e9\U0001F600"));
}

TEST(JsonGuard, AllowsExactlyTheLimits) {
    JsonLimits limits;
    limits.stringLength = 3;
    limits.depth = 2;
    EXPECT_TRUE(readGuardedJson(fileName, "[\"abc\", [\"\u00e9\u00e9\u00e9\"]]", limits).has_value());
    EXPECT_FALSE(readGuardedJson(fileName, "[\"abcd\"]", limits).has_value());
    EXPECT_FALSE(readGuardedJson(fileName, "[[[]]]", limits).has_value());
}

TEST(JsonGuard, BringsKeysAndTextsToNfc) {
    const auto read = readGuardedJson(fileName, "{\"cafe\xCC\x81\": [\"an\xCC\x83o\", \"\\u0061\\u0301\"]}");
    ASSERT_TRUE(read.has_value());
    const QJsonArray array = (*read)[QStringLiteral("caf\u00e9")].toArray();
    EXPECT_EQ(array[0].toString(), QStringLiteral("a\u00f1o"));
    EXPECT_EQ(array[1].toString(), QStringLiteral("\u00e1"));
}

TEST(JsonGuard, EscapesPointersAsTheStandardSays) {
    const auto read = readGuardedJson(fileName, R"({"a/b": {"m~n": 1e999}})");
    ASSERT_FALSE(read.has_value());
    EXPECT_EQ(read.error().pointer, QStringLiteral("/a~1b/m~0n"));
}

// libstdc++ matches a regular expression by recursion: an unbounded repetition over a long text ends in a crash, so
// every pattern of every schema has to bound its repetitions.
TEST(Schemas, BoundEveryRepetitionInTheirPatterns) {
    const QStringList names = QDir(QStringLiteral(":/schemas")).entryList(QDir::Files);
    ASSERT_GE(names.size(), 3);
    static const QRegularExpression pattern(QStringLiteral("\"(?:pattern\": )?\"?\\^([^\"]+)\""));
    static const QRegularExpression unbounded(QStringLiteral("[*+]|\\{\\d+,\\}"));
    int patterns = 0;
    for (const QString& name : names) {
        QFile file(QStringLiteral(":/schemas/") + name);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        auto matches = pattern.globalMatch(QString::fromUtf8(file.readAll()));
        while (matches.hasNext()) {
            ++patterns;
            const QString text = matches.next().captured(1);
            EXPECT_FALSE(text.contains(unbounded)) << name.toStdString() << ": " << text.toStdString();
        }
    }
    EXPECT_GT(patterns, 8);
}

TEST(Schemas, SurviveALongTextWhereAPatternIsAsked) {
    const QByteArray bytes = "{\"id\": \"" + QByteArray(100'000, 'a') + "\"}";
    const auto read = readGuardedJson(fileName, bytes);
    ASSERT_TRUE(read.has_value());
    const auto problems = checkSchema(fileName, *read, QStringLiteral("framework-structure"), 1000);
    bool found = false;
    for (const ContentProblem& problem : problems) {
        if (problem.pointer == QLatin1String("/id")) {
            found = true;
            EXPECT_LT(problem.what.size(), 200);
        }
    }
    EXPECT_TRUE(found);
}

TEST(Schemas, ReportNoMoreProblemsThanAsked) {
    const auto read = readGuardedJson(fileName, "{}");
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(checkSchema(fileName, *read, QStringLiteral("framework-structure"), 3).size(), 3u);
}

TEST(Schemas, SayWhenTheyDoNotExist) {
    const auto read = readGuardedJson(fileName, "{}");
    ASSERT_TRUE(read.has_value());
    const auto problems = checkSchema(fileName, *read, QStringLiteral("nothing"));
    ASSERT_EQ(problems.size(), 1u);
    EXPECT_TRUE(problems.front().what.contains(QStringLiteral("does not exist")));
}

} // namespace
