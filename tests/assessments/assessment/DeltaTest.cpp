#include "assessments/assessment/Delta.h"

#include "tests/support/Builders.h"

#include <gtest/gtest.h>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

AssessmentDelta touching(void (*touch)(AssessmentDelta&)) {
    AssessmentDelta delta;
    touch(delta);
    return delta;
}

TEST(Delta, TouchesTheSameWhereAPartThatIsKeptAsOneIsInBoth) {
    const std::vector<AssessmentDelta> parts{
        touching([](AssessmentDelta& one) { one.answers = {u"P03-01"_s}; }),
        touching([](AssessmentDelta& one) { one.answers = {u"P03-02"_s}; }),
        touching([](AssessmentDelta& one) { one.targets = {u"P03-01"_s}; }),
        touching([](AssessmentDelta& one) { one.weights = {u"P03-01"_s}; }),
        touching([](AssessmentDelta& one) { one.notes = {u"P03"_s}; }),
        touching([](AssessmentDelta& one) { one.evidence = {idOf(u"E1"_s)}; }),
        touching([](AssessmentDelta& one) { one.openPoints = true; }),
        touching([](AssessmentDelta& one) { one.method = true; }),
        touching([](AssessmentDelta& one) { one.brief = true; }),
        touching([](AssessmentDelta& one) { one.status = true; }),
        touching([](AssessmentDelta& one) { one.plan.head = true; }),
        touching([](AssessmentDelta& one) { one.plan.objectives = {idOf(u"X"_s)}; }),
        touching([](AssessmentDelta& one) { one.plan.actions = {idOf(u"X"_s)}; }),
        touching([](AssessmentDelta& one) { one.plan.actions = {idOf(u"Y"_s)}; }),
        touching([](AssessmentDelta& one) { one.plan.measures = {idOf(u"X"_s)}; }),
        touching([](AssessmentDelta& one) { one.plan.lifecycle = {idOf(u"X"_s)}; }),
        touching([](AssessmentDelta& one) { one.plan.scenarios = {idOf(u"X"_s)}; })};
    for (std::size_t i = 0; i < parts.size(); ++i) {
        EXPECT_FALSE(parts[i].isEmpty()) << i;
        EXPECT_FALSE(touchTheSame(parts[i], AssessmentDelta())) << i;
        for (std::size_t j = 0; j < parts.size(); ++j) {
            EXPECT_EQ(touchTheSame(parts[i], parts[j]), i == j) << i << ' ' << j;
        }
    }
    const AssessmentDelta head = touching([](AssessmentDelta& one) { one.other = true; });
    const AssessmentDelta status = touching([](AssessmentDelta& one) { one.status = true; });
    EXPECT_TRUE(touchTheSame(head, status) && touchTheSame(status, head)) << "they are kept as one";
    AssessmentDelta several = touching([](AssessmentDelta& one) { one.answers = {u"P03-01"_s, u"P03-02"_s}; });
    several.plan.actions = {idOf(u"Y"_s)};
    EXPECT_TRUE(touchTheSame(several, parts[1]));
    EXPECT_TRUE(touchTheSame(parts[13], several));
    EXPECT_FALSE(touchTheSame(several, parts[12]));
}

} // namespace
} // namespace atalaya::test
