#include "assessments/framework/FrameworkLoader.h"
#include "assessments/framework/SpokenFramework.h"
#include "models/items/DeclarationContentsModel.h"
#include "models/items/DeclarationTexts.h"
#include "models/items/ParagraphQuestionsModel.h"
#include "tests/support/Builders.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

TEST(DeclarationTexts, FindsPlacesInTheirOwnLetters) {
    EXPECT_EQ(findInText(u"Niño, nin\u0303o, NINO"_s, u"niño"_s), (std::vector<Found>{{0, 4}, {6, 5}, {13, 4}}));
    EXPECT_TRUE(findInText(u"text"_s, u"  "_s).empty());
    EXPECT_TRUE(findInText(u"text"_s, u"\u0301"_s).empty());
    EXPECT_TRUE(findInText({}, u"a"_s).empty());
}

TEST(DeclarationTexts, FindsLigaturesByTheirLettersAndAllOfOne) {
    EXPECT_EQ(findInText(u"Mise en œuvre"_s, u"OEUVRE"_s), (std::vector<Found>{{8, 5}}));
    EXPECT_EQ(findInText(u"Mise en œuvre"_s, u"en o"_s), (std::vector<Found>{{5, 4}}));
    EXPECT_EQ(findInText(u"oeuvre"_s, u"œ"_s), (std::vector<Found>{{0, 2}}));
    EXPECT_EQ(findInText(u"deﬁne\u00A0it"_s, u"fine it"_s), (std::vector<Found>{{2, 6}}));
}

TEST(DeclarationTexts, ComeOnlyInLanguagesThatThereReallyAre) {
    const auto framework = loadBuiltInFramework();
    ASSERT_TRUE(framework);
    const std::vector<SourceDocument> texts = declarationTexts(**framework);
    ASSERT_FALSE(texts.empty());
    EXPECT_EQ(texts.front().language, (*framework)->document.language);
    QStringList languages;
    for (const SourceDocument& text : texts) {
        EXPECT_FALSE(languages.contains(text.language)) << text.language.toStdString();
        languages << text.language;
    }
    EXPECT_EQ(declarationTexts(*smallFramework()).size(), 1U) << "nothing of it ships";
}

TEST(DeclarationTexts, AreNotReadAgainForEveryPage) {
    const auto framework = loadBuiltInFramework();
    ASSERT_TRUE(framework);
    int others = 0;
    for (const SourceDocument& text : declarationTexts(**framework)) {
        if (text.language == (*framework)->document.language) {
            continue;
        }
        ++others;
        const FrameworkPtr shipped = shippedFramework((*framework)->id, text.language);
        ASSERT_NE(shipped, nullptr) << text.language.toStdString();
        EXPECT_EQ(text.title.constData(), shipped->document.title.constData()) << "the very same letters in memory";
    }
    EXPECT_EQ(others, 3);
}

TEST(DeclarationContents, GoThroughAnyFrameworkAndStopAtNoHeading) {
    DeclarationContentsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(*smallFramework());
    EXPECT_EQ(model.rowCount(), 3 + 5) << "groups and commitments, no preamble";
    EXPECT_EQ(model.rowOfPassage(u"PP1"_s), -1);
    EXPECT_FALSE(model.flags(model.index(0, 0)).testFlag(Qt::ItemIsEnabled));
    const auto builtIn = loadBuiltInFramework();
    ASSERT_TRUE(builtIn);
    model.show(**builtIn);
    EXPECT_GE(model.rowOfPassage(u"PP1"_s), 0);
    EXPECT_EQ(model.rowOfPassage(u"PP1"_s), model.rowOfPassage(u"PP16"_s));
    EXPECT_EQ(model.row(model.rowOfPassage(u"P15"_s)).numeral, u"15"_s);
}

TEST(ParagraphQuestions, SayWhereEachStandsAndAreNumberedBelowOneCommitment) {
    ParagraphQuestionsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const FrameworkPtr framework = smallFramework();
    const Assessment assessment =
        AssessmentBuilder(framework).stage("P04-01", 3).notApplicable("P04-02").toConfirm("P04-03").build();
    const ScoreSheet sheet = scoreAssessment(*framework, assessment);
    model.show(*framework, framework->commitment(u"P04"_s)->indicators, &sheet);
    ASSERT_EQ(model.rowCount(), 4);
    EXPECT_EQ(model.row(0).number, u"01"_s);
    EXPECT_EQ(ParagraphQuestionsModel::stageText(model.row(0)), u"stage 3, Stage name 3"_s);
    EXPECT_EQ(ParagraphQuestionsModel::stageText(model.row(1)), u"not applicable"_s);
    EXPECT_EQ(ParagraphQuestionsModel::stageText(model.row(2)), u"not answered"_s);
    model.show(*framework, {u"P01-01"_s, u"P04-02"_s, u"P99-01"_s}, nullptr);
    ASSERT_EQ(model.rowCount(), 2) << "what the framework does not have is left out";
    EXPECT_EQ(model.row(0).number, u"P01-01"_s);
    EXPECT_EQ(ParagraphQuestionsModel::stageText(model.row(0)), QString());
}

} // namespace
} // namespace atalaya::test
