#include "assessments/strategy/CountingActions.h"
#include "tests/support/Builders.h"

#include <gtest/gtest.h>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

Action waiting(const char* code, std::set<QUuid> needs = {}, ActionStatus status = ActionStatus::Proposed) {
    Action made;
    made.code = QString::fromUtf8(code);
    made.id = idOf(made.code);
    made.dependencies = std::move(needs);
    made.status = status;
    return made;
}

QStringList codesOf(const std::vector<const Action*>& actions) {
    QStringList codes;
    for (const Action* action : actions) {
        codes << action->code;
    }
    codes.sort();
    return codes;
}

class CountingActions : public testing::Test {
protected:
    CountingActions() {
        plan.actions = {waiting("A1", {}, ActionStatus::Done),
                        waiting("A2", {idOf(u"A1"_s)}),
                        waiting("A3", {idOf(u"A2"_s), idOf(u"unknown"_s)}),
                        waiting("A4", {}, ActionStatus::Stopped),
                        waiting("A5", {idOf(u"A4"_s)}),
                        waiting("A6", {idOf(u"A5"_s)}),
                        waiting("A7", {idOf(u"A4"_s)}, ActionStatus::Done)};
    }
    [[nodiscard]] std::vector<Action> chosen(const QStringList& codes) const {
        std::vector<Action> made;
        for (const QString& code : codes) {
            made.push_back(*plan.actionByCode(code));
        }
        return made;
    }

    Plan plan;
};

TEST_F(CountingActions, AreThoseThatAreDoneAndThoseChosenWithAllTheyNeed) {
    EXPECT_EQ(codesOf(countingActions(plan, {})), (QStringList{u"A1"_s, u"A7"_s}));
    EXPECT_EQ(codesOf(countingActions(plan, chosen({u"A3"_s}))), (QStringList{u"A1"_s, u"A7"_s}));
    EXPECT_EQ(codesOf(countingActions(plan, chosen({u"A2"_s, u"A3"_s}))),
              (QStringList{u"A1"_s, u"A2"_s, u"A3"_s, u"A7"_s}));
    EXPECT_EQ(codesOf(countingActions(plan, plan.actions)), (QStringList{u"A1"_s, u"A2"_s, u"A3"_s, u"A7"_s}))
        << "A5 and A6 wait for what was stopped";
}

TEST_F(CountingActions, AreTakenAsTheChoiceHasThem) {
    std::vector<Action> moved = chosen({u"A2"_s});
    moved.front().end = QDate(2030, 1, 1);
    const std::vector<const Action*> counting = countingActions(plan, moved);
    EXPECT_EQ(counting.back(), &moved.front());
    EXPECT_EQ(counting.size(), 3U);
}

TEST_F(CountingActions, NeedWhatIsNotDoneOverEveryStep) {
    const std::vector<ActionNeeds> needs = needsOf(plan);
    ASSERT_EQ(needs.size(), plan.actions.size());
    EXPECT_TRUE(needs[0].open.empty());
    EXPECT_EQ(needs[2].open, (std::vector<std::size_t>{1, 2}));
    EXPECT_FALSE(needs[2].isHopeless);
    EXPECT_TRUE(needs[3].isHopeless);
    EXPECT_EQ(needs[5].open, (std::vector<std::size_t>{3, 4, 5}));
    EXPECT_TRUE(needs[5].isHopeless);
    EXPECT_FALSE(needs[6].isHopeless) << "it is done, whatever it waited for";
}

} // namespace
} // namespace atalaya::test
