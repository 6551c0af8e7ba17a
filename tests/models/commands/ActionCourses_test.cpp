// The course of an action is what the change log says of its progress.
#include "models/commands/ActionCourses.h"
#include "models/commands/AssessmentEditor.h"
#include "tests/models/storage/WorkspaceFixture.h"

#include <QTimeZone>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

class ActionCoursesTest : public WorkspaceTest {
protected:
    /// The plain assessment with an action that runs.
    [[nodiscard]] Assessment running(int percent) const {
        Assessment assessment = plain();
        Action action;
        action.id = idOf(u"A1"_s);
        action.code = u"A1"_s;
        action.title = u"Duty roster"_s;
        action.status = ActionStatus::Running;
        action.progress = percent;
        assessment.plan.currency = u"USD"_s;
        assessment.plan.actions = {action};
        putInOrder(assessment.plan);
        return assessment;
    }
    /// The file, opened by somebody on a day at noon.
    [[nodiscard]] std::unique_ptr<Workspace> openedOn(QDate day, const QString& who) const {
        Surroundings then = fixedSurroundings();
        then.now = [day] { return QDateTime(day, QTime(12, 0), Qt::UTC); };
        then.actor = who;
        auto opened = Workspace::open(path(), then);
        EXPECT_TRUE(isGood(opened));
        return opened ? std::move(*opened) : nullptr;
    }
    void report(Workspace& workspace, int percent) const {
        const auto before = workspace.assessment(plain().id);
        ASSERT_TRUE(isGood(before));
        Assessment after = *before;
        after.plan.actions.front().progress = percent;
        ASSERT_TRUE(isGood(workspace.store(*before, after)));
    }
};

TEST_F(ActionCoursesTest, SayWhoSaidWhenHowFarAnActionIs) {
    ASSERT_TRUE(isGood(make()->add(running(10), {})));
    report(*openedOn({2026, 6, 1}, u"Ana"_s), 30);
    {
        const auto workspace = openedOn({2026, 7, 1}, u"Luis"_s);
        report(*workspace, 80);
        report(*workspace, 30); // taken back on the same day
    }
    const auto workspace = openedOn({2026, 8, 2}, u"Luis"_s);
    report(*workspace, 45);
    const auto course = courseOf(*workspace, running(45), idOf(u"A1"_s), QTimeZone::utc());
    ASSERT_TRUE(isGood(course));
    EXPECT_EQ(*course, (ActionCourse{{QDate(2026, 5, 14), 10, u"María Núñez"_s},
                                     {QDate(2026, 6, 1), 30, u"Ana"_s},
                                     {QDate(2026, 8, 2), 45, u"Luis"_s}}));
    const auto all = coursesOfRunning(*workspace, running(45), QTimeZone::utc());
    ASSERT_TRUE(isGood(all));
    EXPECT_EQ(all->at(idOf(u"A1"_s)), *course);
    const Action now = running(45).plan.actions.front();
    EXPECT_EQ(standstillOf(now, *course, {2026, 8, 12}), (Standstill{QDate(2026, 8, 2), 10, false}));
    EXPECT_FALSE(standstillOf(now, *course, {2026, 7, 12})) << "it was 30% done then";
}

} // namespace
} // namespace atalaya::test
