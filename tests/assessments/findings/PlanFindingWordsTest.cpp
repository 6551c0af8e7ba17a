#include "assessments/findings/PlanFindingWords.h"

#include "tests/support/Builders.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

namespace atalaya {
namespace {

using namespace Qt::StringLiterals;

PlanFinding about(PlanCheck check, int subjects) {
    PlanFinding finding;
    finding.check = check;
    for (int number = 1; number <= subjects; ++number) {
        finding.subjects.push_back({PlanSubject::Kind::Action, u"A%1"_s.arg(number), {}});
    }
    return finding;
}

TEST(PlanFindingWords, OnPaperAskForNoStepAndAreTrueOfOneAsOfMany) {
    static const QRegularExpression steps(
        u"(\\A|[.;] )(Make|Enter|Tick|Say|Name|Give|Add|Move|Correct|Secure|Estimate|Choose|Remove|Take)\\b"_s);
    // What would be wrong of one, or of several.
    static const QRegularExpression numbers(u"\\b(they|them|their|these)\\b|%|\\(s\\)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const PlanFindingWords words{Language()};
    for (int check = 0; check <= static_cast<int>(PlanCheck::DoneInPart); ++check) {
        const QString said = words.reportSentence(about(static_cast<PlanCheck>(check), 1));
        EXPECT_TRUE(said.endsWith(u'.')) << check;
        EXPECT_FALSE(said.contains(u"A1"_s)) << "the report lists the codes itself: " << said.toStdString();
        EXPECT_FALSE(steps.match(said).hasMatch()) << said.toStdString();
        EXPECT_FALSE(numbers.match(said).hasMatch()) << said.toStdString();
        EXPECT_EQ(words.reportSentence(about(static_cast<PlanCheck>(check), 9)), said);
        EXPECT_FALSE(words.title(about(static_cast<PlanCheck>(check), 1)).contains(u"(s)"_s)) << check;
    }
}

TEST(PlanFindingWords, OnTheScreenAreTrueOfOneAsOfMany) {
    static const QRegularExpression numbers(u"\\b(they|them|their|these)\\b|%|\\(s\\)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const PlanFindingWords words{Language()};
    for (int check = 0; check <= static_cast<int>(PlanCheck::DoneInPart); ++check) {
        const QString one = words.sentence(about(static_cast<PlanCheck>(check), 1));
        const QString two = words.sentence(about(static_cast<PlanCheck>(check), 2));
        EXPECT_FALSE(numbers.match(one).hasMatch()) << one.toStdString();
        EXPECT_EQ(QString(two).replace(u"A1, A2"_s, u"A1"_s), one) << "the same is said of two";
    }
}

TEST(PlanFindingWords, KnowWhatASubjectIsCalled) {
    const FrameworkPtr framework = test::smallFramework();
    Plan plan;
    Action roster;
    roster.id = test::idOf(u"A1"_s);
    roster.code = u"A1"_s;
    roster.title = u"Duty roster"_s;
    plan.actions = {roster};
    const Indicator& first = framework->indicators.front();
    EXPECT_EQ(titleOfSubject(*framework, plan, {PlanSubject::Kind::Action, u"A1"_s, roster.id}), u"Duty roster"_s);
    EXPECT_EQ(titleOfSubject(*framework, plan, {PlanSubject::Kind::Indicator, first.code, {}}), first.title);
    EXPECT_EQ(titleOfSubject(*framework, plan, {PlanSubject::Kind::LifecycleStep, u"Publish it"_s, test::idOf(u"x"_s)}),
              QString());
    plan.actions.front().title = u"A1"_s;
    EXPECT_EQ(titleOfSubject(*framework, plan, {PlanSubject::Kind::Action, u"A1"_s, roster.id}), QString());
}

} // namespace
} // namespace atalaya
