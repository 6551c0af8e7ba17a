// The framework in the language that is spoken, whatever language the workspace's copy is in.
#include "assessments/framework/SpokenFramework.h"

#include "assessments/framework/FrameworkLoader.h"
#include "tests/support/Strict.h"

#include <gtest/gtest.h>

namespace atalaya {
namespace {

using namespace Qt::StringLiterals;

FrameworkFiles shippedFiles(const QString& language) {
    auto files = builtInFrameworkFiles(u"cicte-2012"_s, language);
    EXPECT_TRUE(files.has_value());
    return files ? *files : FrameworkFiles();
}

FrameworkPtr loadedFrom(const FrameworkFiles& files) {
    const LoadedFramework loaded = loadFramework(files);
    EXPECT_NE(loaded.framework, nullptr) << (loaded.problems.empty() ? "" : qPrintable(loaded.problems[0].sentence()));
    return loaded.framework;
}

TEST(SpokenFrameworkTest, SaysTheSameInEachLanguageThatShips) {
    for (const QString& kept : {u"en"_s, u"es"_s, u"pt"_s, u"fr"_s}) {
        const FrameworkPtr copy = loadedFrom(shippedFiles(kept));
        for (const QString& wanted : {u"en"_s, u"es"_s, u"pt"_s, u"fr"_s}) {
            const FrameworkPtr spoken = frameworkIn(copy, wanted);
            ASSERT_NE(spoken, nullptr);
            EXPECT_EQ(spoken->language, wanted);
            EXPECT_EQ(spoken->document.language, wanted);
            ASSERT_EQ(spoken->indicators.size(), copy->indicators.size());
            for (std::size_t i = 0; i < copy->indicators.size(); ++i) {
                EXPECT_EQ(spoken->indicators[i].code, copy->indicators[i].code);
                EXPECT_EQ(spoken->indicators[i].defaultWeight, copy->indicators[i].defaultWeight);
                EXPECT_EQ(spoken->indicators[i].criteria.size(), copy->indicators[i].criteria.size());
                EXPECT_EQ(spoken->indicators[i].question == copy->indicators[i].question, kept == wanted);
            }
        }
    }
}

TEST(SpokenFrameworkTest, WhatShipsIsLoadedOnce) {
    const FrameworkPtr spanish = shippedFramework(u"cicte-2012"_s, u"es"_s);
    ASSERT_NE(spanish, nullptr);
    EXPECT_EQ(shippedFramework(u"cicte-2012"_s, u"es"_s), spanish);
    EXPECT_EQ(frameworkIn(loadedFrom(shippedFiles(u"en"_s)), u"es"_s), spanish);
    EXPECT_EQ(shippedFramework(u"cicte-2012"_s, u"de"_s), nullptr);
    EXPECT_EQ(shippedFramework(u"nothing"_s, u"es"_s), nullptr);
}

TEST(SpokenFrameworkTest, ComesBackToWhereItBegan) {
    const FrameworkPtr copy = loadedFrom(shippedFiles(u"en"_s));
    const FrameworkPtr back = frameworkIn(frameworkIn(copy, u"fr"_s), u"en"_s);
    EXPECT_EQ(back->indicators.front().question, copy->indicators.front().question);
}

TEST(SpokenFrameworkTest, ALanguageThatDoesNotShipLeavesItAsItIs) {
    const FrameworkPtr copy = loadedFrom(shippedFiles(u"es"_s));
    EXPECT_EQ(frameworkIn(copy, u"de"_s), copy);
    EXPECT_EQ(frameworkIn(copy, u""_s), copy);
    EXPECT_EQ(frameworkIn(nullptr, u"es"_s), nullptr);
}

// Whoever scored against other words must not be shown the translation of words that they never saw.
TEST(SpokenFrameworkTest, WhatSomebodyChangedHasNoTranslation) {
    FrameworkFiles files = shippedFiles(u"en"_s);
    const FrameworkPtr before = loadedFrom(files);
    const QByteArray question = before->indicators.front().question.toUtf8();
    ASSERT_EQ(files.words.count(question), 1);
    files.words.replace(question, "Is there something else?");
    const FrameworkPtr changed = loadedFrom(files);
    EXPECT_NE(changed->contentHash, before->contentHash);
    EXPECT_EQ(frameworkIn(changed, u"es"_s), changed);
    EXPECT_EQ(frameworkIn(changed, u"en"_s), changed);
}

TEST(SpokenFrameworkTest, AVersionThatDoesNotShipHasNoTranslation) {
    FrameworkFiles files = shippedFiles(u"en"_s);
    const QByteArray version = "\"version\": \"" + loadedFrom(files)->version.toUtf8() + '"';
    for (QByteArray* bytes : {&files.structure, &files.words}) {
        ASSERT_EQ(bytes->count(version), 1);
        bytes->replace(version, "\"version\": \"9.9\"");
    }
    const FrameworkPtr newer = loadedFrom(files);
    ASSERT_NE(newer, nullptr);
    EXPECT_EQ(frameworkIn(newer, u"es"_s), newer);
}

TEST(SpokenFrameworkTest, NamesOfFilesDoNotMatter) {
    FrameworkFiles files = shippedFiles(u"en"_s);
    files.wordsName = u"ours.json"_s;
    EXPECT_EQ(frameworkIn(loadedFrom(files), u"pt"_s)->language, u"pt"_s);
}

} // namespace
} // namespace atalaya
