// What the checks find, in the words of each language that is offered.
#include "assessments/findings/PlanFindingWords.h"
#include "assessments/findings/PreflightWords.h"
#include "tests/support/Builders.h"
#include "tests/support/ForeignWords.h"

#include <gtest/gtest.h>

#include <cstdlib>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

constexpr int lastPreflightCheck = static_cast<int>(PreflightCheck::NotApplicable);
constexpr int lastPlanCheck = static_cast<int>(PlanCheck::DoneInPart);

/// A finding with so many things concerned; none: a check that found nothing.
PreflightFinding foundBy(int check, int subjects) {
    PreflightFinding finding;
    finding.check = static_cast<PreflightCheck>(check);
    for (int number = 1; number <= subjects; ++number) {
        finding.subjects.push_back({PreflightSubject::Kind::Answer, u"X-%1"_s.arg(number), {}});
    }
    if (subjects > 0) {
        finding.weight = PreflightWeight::Should;
        finding.language = u"pt"_s;
    }
    return finding;
}

PlanFinding foundInPlanBy(int check, int subjects) {
    PlanFinding finding;
    finding.check = static_cast<PlanCheck>(check);
    for (int number = 1; number <= subjects; ++number) {
        finding.subjects.push_back({PlanSubject::Kind::Action, u"X-%1"_s.arg(number), {}});
    }
    return finding;
}

/// All that is said of one finding of the pre-flight, whatever it concerns.
QStringList saidOf(const PreflightWords& words, int check) {
    QStringList said;
    for (const int subjects : {0, 1, 9}) {
        PreflightFinding finding = foundBy(check, subjects);
        said << words.title(finding) << words.sentence(finding) << words.step(finding);
        finding.hidesHeadline = true;
        finding.affected = {u"X-1"_s, u"X-2"_s};
        said << words.sentence(finding);
    }
    return said;
}

QStringList saidOf(const PlanFindingWords& words, int check) {
    QStringList said;
    for (const int subjects : {1, 9, -1}) {
        PlanFinding finding = foundInPlanBy(check, std::abs(subjects));
        if (subjects < 0) {
            finding.subjects.front().code.clear(); // nothing to be called by
        }
        said << words.title(finding) << words.sentence(finding) << words.reportSentence(finding);
    }
    return said;
}

class FindingLanguages : public testing::TestWithParam<const char*> {
protected:
    [[nodiscard]] QString code() const { return QLatin1String(GetParam()); }
    [[nodiscard]] bool isEnglish() const { return code() == u"en"_s; }
    void expectSpoken(const QString& text) const {
        EXPECT_EQ(foreignWords(text, code()), QStringList()) << text.toStdString();
        EXPECT_EQ(rawKeys(text), QStringList()) << text.toStdString();
    }
};

TEST_P(FindingLanguages, ThePreflightSpeaksOneLanguage) {
    ASSERT_TRUE(Language::builtIn().contains(code()));
    const PreflightWords words{Language(code())};
    const PreflightWords english{Language()};
    for (int check = 0; check <= lastPreflightCheck; ++check) {
        const QStringList said = saidOf(words, check);
        const QStringList source = saidOf(english, check);
        for (qsizetype at = 0; at < said.size(); ++at) {
            expectSpoken(said[at]);
            EXPECT_EQ(said[at].isEmpty(), source[at].isEmpty()) << check << ": " << source[at].toStdString();
            EXPECT_EQ(said[at].endsWith(u'.'), source[at].endsWith(u'.')) << said[at].toStdString();
            EXPECT_TRUE(isEnglish() || said[at].isEmpty() || said[at] != source[at]) << said[at].toStdString();
        }
    }
    for (const auto weight :
         {PreflightWeight::Must, PreflightWeight::Should, PreflightWeight::Note, PreflightWeight::Passed}) {
        EXPECT_FALSE(words.weight(weight).isEmpty());
        EXPECT_TRUE(isEnglish() || words.weight(weight) != english.weight(weight));
        expectSpoken(words.weight(weight));
    }
}

TEST_P(FindingLanguages, TheStrategySpeaksOneLanguage) {
    const PlanFindingWords words{Language(code())};
    const PlanFindingWords english{Language()};
    for (int check = 0; check <= lastPlanCheck; ++check) {
        const QStringList said = saidOf(words, check);
        const QStringList source = saidOf(english, check);
        for (qsizetype at = 0; at < said.size(); ++at) {
            expectSpoken(said[at]);
            EXPECT_FALSE(said[at].isEmpty()) << check;
            EXPECT_EQ(said[at].endsWith(u'.'), source[at].endsWith(u'.')) << said[at].toStdString();
            EXPECT_TRUE(isEnglish() || said[at] != source[at]) << said[at].toStdString();
        }
    }
}

// A sentence that is cut in the middle reads like a fault of the program.
TEST_P(FindingLanguages, ASentenceBeginsWithACapitalAndEnds) {
    const PlanFindingWords words{Language(code())};
    for (int check = 0; check <= lastPlanCheck; ++check) {
        const QString sentence = words.reportSentence(foundInPlanBy(check, 1));
        EXPECT_TRUE(sentence.front().isUpper()) << sentence.toStdString();
        EXPECT_TRUE(sentence.endsWith(u'.')) << sentence.toStdString();
        EXPECT_FALSE(sentence.contains(u"  "_s) || sentence.contains(u".."_s)) << sentence.toStdString();
    }
}

TEST_P(FindingLanguages, WhyAnActionIsLateIsOneSentence) {
    Plan plan;
    Action first;
    first.id = idOf(u"A1"_s);
    first.code = u"A1"_s;
    Action second;
    second.id = idOf(u"A2"_s);
    second.code = u"A2"_s;
    plan.actions = {first, second};
    const PlanFindingWords words{Language(code())};
    for (const LateReason reason : {LateReason::EndPassed, LateReason::StillProposed, LateReason::NotBegun,
                                    LateReason::WaitsForDependency, LateReason::BehindCalendar}) {
        LateAction late;
        late.action = first.id;
        late.reasons = {reason};
        late.days = 12;
        late.expectedProgress = 40;
        late.waitsFor = {second.id};
        const QString said = words.whyLate(plan, late);
        expectSpoken(said);
        EXPECT_TRUE(said.endsWith(u'.')) << said.toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(Each, FindingLanguages, testing::Values("en", "es", "pt", "fr"),
                         [](const auto& each) { return std::string(each.param); });

} // namespace
} // namespace atalaya::test
