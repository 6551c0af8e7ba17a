// What is reported on the plan of an approved assessment leaves the gap report's scores, gaps and evidence as they are.
#include "tests/views/gap/GapCase.h"

#include <algorithm>

namespace atalaya::report {
namespace {

using namespace Qt::StringLiterals;
using test::everyLine;
using test::linesOf;
using test::shown;
using test::under;

GapReportInput approvedInput() {
    GapReportInput input = test::realInput();
    input.assessment.status = AssessmentStatus::Approved;
    return input;
}

Action& firstOf(GapReportInput& input, ActionStatus status) {
    auto& actions = input.assessment.plan.actions;
    return *std::find_if(actions.begin(), actions.end(), [&](const Action& one) { return one.status == status; });
}

TEST(GapReportFollowUp, OfReadingsProgressStepsAndWhatRunsChangesNoLine) {
    const GapReportInput before = approvedInput();
    GapReportInput after = approvedInput();
    ASSERT_FALSE(after.assessment.plan.measures.empty() || after.assessment.plan.lifecycle.empty());
    after.assessment.plan.measures.front().readings.push_back({QDate(2026, 5, 13), 1, u"spring"_s});
    after.assessment.plan.lifecycle.front().done = QDate(2026, 5, 13);
    Action& begun = firstOf(after, ActionStatus::Approved);
    begun.status = ActionStatus::Running;
    begun.progress = 35;
    const test::Difference difference =
        test::difference(everyLine(test::GapReport(before).document), everyLine(test::GapReport(after).document));
    EXPECT_EQ(shown(difference.gone), "");
    EXPECT_EQ(shown(difference.come), "");
}

TEST(GapReportFollowUp, OfWhatIsDoneOrStoppedChangesNoScore) {
    const test::GapReport before(approvedInput());
    for (const ActionStatus status : {ActionStatus::Done, ActionStatus::Stopped}) {
        GapReportInput input = approvedInput();
        firstOf(input, ActionStatus::Approved).status = status;
        const test::GapReport after(input);
        for (const QString& part : {u"glance"_s, u"progress"_s, u"annex-a"_s, u"annex-b"_s}) {
            EXPECT_EQ(shown(linesOf(under(after.document, part))), shown(linesOf(under(before.document, part))))
                << part.toStdString();
        }
        ASSERT_EQ(after.gaps.size(), before.gaps.size());
        for (std::size_t i = 0; i < before.gaps.size(); ++i) {
            EXPECT_EQ(after.gaps[i].indicator, before.gaps[i].indicator);
        }
    }
}

} // namespace
} // namespace atalaya::report
