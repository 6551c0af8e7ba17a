// The form of an action in an approved assessment: what is reported is open, all else is locked.
#include "tests/views/strategy/FormsFixture.h"
#include "views/widgets/Button.h"

#include <algorithm>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

class ActionReportTest : public FormsFixture {
protected:
    /// A1 runs and is not late; A3 is proposed.
    [[nodiscard]] Assessment reported() const {
        Assessment made = planned();
        Action& first = made.plan.actions.front();
        first.progress = 40;
        first.cost = CostRange(80'000, 100'000, 150'000);
        first.costByYear = {{2026, {80'000, 100'000, 150'000}}};
        first.risks = {{u"Fog"_s, RiskLevel::Unstated, RiskLevel::Low, {}}};
        first.lifts = {{indicator(2), 3}, {indicator(0), 4}};
        Action third;
        third.id = planId("A3");
        third.code = u"A3"_s;
        third.objective = planId("O2");
        third.title = u"Night pilots"_s;
        made.plan.actions.push_back(third);
        putInOrder(made.plan);
        return made;
    }
    void approve() const { ASSERT_TRUE(session().setStatus(AssessmentStatus::Approved, {})); }
    void startApproved() {
        start(reported());
        approve();
    }
    void open(const char* code) const {
        forms().edit(PlanThing::Action, planId(code));
        ASSERT_TRUE(forms().isOpen());
        QApplication::processEvents();
    }
    [[nodiscard]] QComboBox* status() const { return field<QComboBox>(u"Status"_s); }
    [[nodiscard]] QSpinBox* progress() const { return field<QSpinBox>(u"Progress"_s); }
    void typeProgress(const QString& percent) const {
        progress()->setFocus(Qt::TabFocusReason);
        progress()->selectAll();
        QTest::keyClicks(progress(), percent);
    }
    [[nodiscard]] const Action& action(const char* code) const { return *plan().action(planId(code)); }
    /// On the form: the page behind it says so, too.
    [[nodiscard]] bool saysWhy() const {
        const QString why = session().whyNotEditable().toHtmlEscaped();
        const auto labels = leaf()->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->isVisible() && label->text().contains(why); });
    }
    /// Whether a button of the form can be pressed.
    [[nodiscard]] bool offers(const QString& word) const {
        const auto buttons = leaf()->findChildren<Button*>();
        const auto found =
            std::find_if(buttons.begin(), buttons.end(), [&](const Button* one) { return one->text() == word; });
        EXPECT_NE(found, buttons.end()) << word.toStdString();
        return found != buttons.end() && (*found)->isVisible() && (*found)->isEnabled();
    }
};

TEST_F(ActionReportTest, ProgressOfWhatIsNotLateIsReportedByKeysAlone) {
    startApproved();
    const Plan before = plan();
    open("A1");
    EXPECT_TRUE(saysWhy());
    ASSERT_TRUE(status()->hasFocus()) << "the first that is open";
    EXPECT_FALSE(status()->visibleRegion().isEmpty()) << "and it is in sight";
    QTest::keyClick(status(), Qt::Key_Tab);
    ASSERT_TRUE(progress()->hasFocus());
    typeProgress(u"55"_s);
    store();
    EXPECT_FALSE(forms().isOpen());
    Action expected = *before.action(planId("A1"));
    expected.progress = 55;
    EXPECT_EQ(action("A1"), expected) << "nothing else differs";
    ASSERT_EQ(session().history().count(), 1);
    EXPECT_EQ(undoText(), "Edit action A1");
    session().history().undo();
    EXPECT_TRUE(plan() == before);
    session().history().redo();
    EXPECT_EQ(action("A1"), expected);
}

TEST_F(ActionReportTest, DoneIsDoneWhollyAndPassingByItIsNot) {
    startApproved();
    open("A1");
    ASSERT_EQ(status()->count(), 4);
    EXPECT_EQ(status()->findText(u"proposed"_s), -1) << "no report";
    QTest::keyClick(status(), Qt::Key_Down);
    EXPECT_EQ(status()->currentText(), u"done"_s);
    EXPECT_EQ(progress()->value(), 100);
    QTest::keyClick(status(), Qt::Key_Down);
    EXPECT_EQ(status()->currentText(), u"stopped"_s);
    EXPECT_EQ(progress()->value(), 40) << "as before";
    QTest::keyClick(status(), Qt::Key_Up);
    press(u"Save"_s);
    EXPECT_FALSE(forms().isOpen());
    EXPECT_EQ(action("A1").status, ActionStatus::Done);
    EXPECT_EQ(action("A1").progress, 100);
    session().history().undo();
    EXPECT_EQ(action("A1").status, ActionStatus::Running);
    EXPECT_EQ(action("A1").progress, 40);
}

TEST_F(ActionReportTest, BeforeTheApprovalDoneIsDoneWhollyToo) {
    start(reported());
    open("A1");
    ASSERT_EQ(status()->count(), 5);
    status()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(status(), Qt::Key_Down);
    store();
    EXPECT_EQ(action("A1").status, ActionStatus::Done);
    EXPECT_EQ(action("A1").progress, 100);
}

TEST_F(ActionReportTest, AllElseIsLocked) {
    startApproved();
    const Plan before = plan();
    open("A1");
    for (const QString& name :
         {u"Code"_s, u"Title"_s, u"Description"_s, u"Objective"_s, u"Lead body"_s, u"Supporting bodies"_s, u"Start"_s,
          u"End"_s, u"Cost"_s, u"Funding source"_s, u"Funding"_s, u"Must do"_s, u"Questions it lifts"_s,
          u"Measure in words"_s, u"Actions that must end first"_s, u"Risks"_s}) {
        const auto* part = field<QWidget>(name);
        ASSERT_NE(part, nullptr) << name.toStdString();
        EXPECT_FALSE(part->isEnabled()) << name.toStdString();
    }
    EXPECT_TRUE(status()->isEnabled());
    EXPECT_TRUE(progress()->isEnabled());
    EXPECT_TRUE(offers(u"Save"_s));
    EXPECT_FALSE(offers(u"Remove action"_s));
    store();
    EXPECT_FALSE(forms().isOpen());
    EXPECT_TRUE(plan() == before);
    EXPECT_EQ(session().history().count(), 0) << "what nobody changed is no step";
    for (const auto& [thing, id] : {std::pair(PlanThing::Objective, planId("O1")),
                                    std::pair(PlanThing::Measure, planId("M1")), std::pair(PlanThing::Head, QUuid())}) {
        forms().edit(thing, id);
        ASSERT_TRUE(forms().isOpen());
        EXPECT_FALSE(offers(u"Save"_s));
        EXPECT_TRUE(saysWhy());
        forms().close();
    }
}

TEST_F(ActionReportTest, WhatIsProposedKeepsItsStatus) {
    startApproved();
    open("A3");
    EXPECT_FALSE(status()->isEnabled());
    EXPECT_EQ(status()->currentText(), u"proposed"_s);
    ASSERT_TRUE(progress()->hasFocus());
    typeProgress(u"20"_s);
    store();
    EXPECT_EQ(action("A3").progress, 20);
    EXPECT_EQ(action("A3").status, ActionStatus::Proposed);
}

TEST_F(ActionReportTest, WhatIsHalfReportedIsThereAgainAlsoAfterTheProgramEnded) {
    startApproved();
    open("A1");
    typeProgress(u"70"_s);
    QTest::keyClick(progress(), Qt::Key_Escape);
    EXPECT_FALSE(forms().isOpen());
    open("A1");
    EXPECT_EQ(progress()->value(), 70);
    EXPECT_TRUE(says(u"As you left it."_s));
    EXPECT_TRUE(saysWhy());
    startAgain();
    open("A1");
    EXPECT_EQ(progress()->value(), 70);
    EXPECT_EQ(action("A1").progress, 40);
    press(u"Discard"_s);
    EXPECT_FALSE(forms().isOpen());
    open("A1");
    EXPECT_EQ(progress()->value(), 40);
    EXPECT_FALSE(says(u"As you left it."_s));
    typeProgress(u"71"_s);
    press(u"Cancel"_s);
    ASSERT_TRUE(says(u"Let go of what you have typed?"_s));
    press(u"Go on writing"_s);
    EXPECT_TRUE(saysWhy()) << "again";
    EXPECT_TRUE(status()->hasFocus());
    store();
    EXPECT_EQ(action("A1").progress, 71);
    open("A1");
    EXPECT_FALSE(says(u"As you left it."_s)) << "stored";
}

TEST_F(ActionReportTest, WhatWasTypedBeforeTheApprovalWaitsUntilItIsReopened) {
    start(reported());
    open("A1");
    type(line(u"Title"_s), u"Half a ti"_s);
    approve(); // with the form open, as from another page
    EXPECT_EQ(line(u"Title"_s)->text(), u"Inspect every bollard"_s) << "it says what is stored";
    EXPECT_FALSE(line(u"Title"_s)->isEnabled());
    EXPECT_TRUE(saysWhy());
    typeProgress(u"60"_s);
    store();
    EXPECT_FALSE(forms().isOpen());
    EXPECT_EQ(action("A1").title, u"Inspect every bollard"_s);
    EXPECT_EQ(action("A1").progress, 60);
    open("A1");
    EXPECT_FALSE(says(u"As you left it."_s)) << "what is locked is not offered";
    ASSERT_TRUE(session().setStatus(AssessmentStatus::Draft, u"A slip"_s));
    EXPECT_TRUE(line(u"Title"_s)->isEnabled());
    EXPECT_EQ(line(u"Title"_s)->text(), u"Half a ti"_s);
    EXPECT_EQ(progress()->value(), 60);
    line(u"Title"_s)->setFocus(Qt::TabFocusReason);
    store();
    EXPECT_EQ(action("A1").title, u"Half a ti"_s);
    EXPECT_EQ(action("A1").progress, 60);
}

TEST_F(ActionReportTest, ADecisionThatWasHalfTakenIsNotReported) {
    start(reported());
    open("A1");
    QTest::keyClick(status(), Qt::Key_Home);
    ASSERT_EQ(status()->currentText(), u"proposed"_s);
    QTest::keyClick(status(), Qt::Key_Escape);
    ASSERT_FALSE(forms().isOpen());
    approve();
    open("A1");
    EXPECT_EQ(status()->currentText(), u"running"_s);
    EXPECT_FALSE(says(u"As you left it."_s));
    typeProgress(u"60"_s);
    store();
    EXPECT_EQ(action("A1").status, ActionStatus::Running);
    EXPECT_EQ(action("A1").progress, 60);
}

TEST_F(ActionReportTest, AnEditElsewhereLeavesWhatIsTypedOnTheForm) {
    startApproved();
    open("A1");
    typeProgress(u"70"_s);
    Action other = action("A1");
    other.status = ActionStatus::Stopped;
    ASSERT_TRUE(session().perform(PutAction{other}, u"Elsewhere"_s));
    EXPECT_EQ(status()->currentText(), u"stopped"_s);
    EXPECT_EQ(progress()->value(), 70);
    store();
    EXPECT_EQ(action("A1").status, ActionStatus::Stopped);
    EXPECT_EQ(action("A1").progress, 70);
}

TEST_F(ActionReportTest, AFileForReadingOnlyIsWhollyLocked) {
    start(reported());
    const QString file = path();
    approve();
    m_window.reset();
    m_desk.reset();
    Desk other(fixedSurroundings()); // another window
    ASSERT_TRUE(isGood(other.openFile(file)));
    openAgain(plain().id);
    ASSERT_FALSE(session().mayReport());
    open("A1");
    EXPECT_EQ(status()->currentText(), u"running"_s);
    EXPECT_FALSE(status()->isEnabled());
    EXPECT_EQ(progress()->value(), 40);
    EXPECT_FALSE(progress()->isEnabled());
    EXPECT_FALSE(offers(u"Save"_s));
    EXPECT_FALSE(offers(u"Remove action"_s));
    EXPECT_TRUE(saysWhy());
}

} // namespace
} // namespace atalaya::test
