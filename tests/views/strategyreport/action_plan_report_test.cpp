// What the action-plan report says, against figures worked out by hand (see SmallStrategy.h).
#include "tests/views/strategyreport/PlanReportFixture.h"

#include <QRegularExpression>
#include <QSet>

namespace atalaya::report::test {
namespace {

using namespace Qt::StringLiterals;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

class ActionPlanReport : public testing::Test {
protected:
    [[nodiscard]] Elements section(const char* anchor) const { return under(document, QLatin1String(anchor)); }
    [[nodiscard]] std::string said(const char* anchor) const { return shown(linesOf(section(anchor))); }

    const PlanReportInput input = planInput(PlanReportKind::ActionPlan);
    const ReportDocument document = composed(input);
};

TEST_F(ActionPlanReport, SumsUpWhereItStands) {
    const Grid states = gridIn(section("summary"), "Actions by status");
    EXPECT_EQ(states.column("Actions"), (QStringList{u"1"_s, u"1"_s, u"1"_s, u"0"_s, u"1"_s, u"1"_s}))
        << "proposed, approved, running, done, stopped; late";
    EXPECT_THAT(said("summary"), HasSubstr("As of 14 May 2026."));
    EXPECT_EQ(document.attachments.size(), 1U);
}

TEST_F(ActionPlanReport, DrawsTheRoadmapByObjective) {
    EXPECT_EQ(headingAt(document, u"roadmap"_s)->text, u"Roadmap, 2026 to 2027"_s);
    const Grid roadmap = gridIn(section("roadmap"), "Roadmap");
    QStringList codes = roadmap.column("");
    codes.removeAll(QString());
    EXPECT_EQ(codes.filter(u"A"_s).size(), 4) << shown(codes);
    EXPECT_EQ(roadmap.row(u"A1"_s).last(), u"running"_s);
    EXPECT_EQ(roadmap.row(u"A2"_s).last(), u"proposed"_s);
    EXPECT_EQ(roadmap.row(u"A3"_s).last(), u"stopped"_s);
    EXPECT_EQ(roadmap.at(roadmap.row(u"A1"_s), "Lead"), u"CSIRT"_s);
    EXPECT_EQ(roadmap.row(u"A1"_s).at(2), u"Q1\u00a026\u2013Q4\u00a026"_s);

    const Figure* picture = figureNamed(document, "roadmap-1");
    ASSERT_NE(picture, nullptr);
    EXPECT_THAT(picture->alt.toStdString(), AllOf(HasSubstr("Roadmap of 4 actions."), Not(HasSubstr("Part"))));
    const QStringList drawn = drawnWords(*picture);
    for (const QString& word : {u"A1"_s, u"A2"_s, u"A3"_s, u"A4"_s, u"2027"_s, u"14 May"_s, u"USD"_s}) {
        EXPECT_TRUE(drawn.contains(word)) << word.toStdString() << " in " << shown(drawn);
    }
}

TEST_F(ActionPlanReport, DrawsAnyNumberOfActionsLegibly) {
    for (const int wanted : {0, 1, 40, 200}) {
        PlanReportInput other = input;
        const Action model = other.assessment.plan.actions.front();
        other.assessment.plan.actions.clear();
        other.assessment.plan.scenarios.clear();
        other.assessment.plan.measures.clear();
        for (int i = 1; i <= wanted; ++i) {
            Action action = model;
            action.code = u"A%1"_s.arg(i);
            action.id = atalaya::test::idOf(action.code);
            action.dependencies.clear();
            action.start = model.start.addMonths(i % 12);
            action.end = action.start.addMonths(6);
            other.assessment.plan.actions.push_back(action);
        }
        const Elements roadmap = under(composed(other), u"roadmap"_s);
        const std::vector<const Figure*> figures = all<Figure>(roadmap);
        QStringList codes;
        int number = 0;
        for (const Figure* figure : figures) {
            EXPECT_EQ(figure->name, u"roadmap-%1"_s.arg(++number));
            EXPECT_FALSE(figure->alt.isEmpty());
            EXPECT_EQ(figure->alt.startsWith(u"Part %1 of "_s.arg(number)), figures.size() > 1)
                << figure->alt.toStdString();
            EXPECT_THAT(figure->alt.toStdString(), HasSubstr("Roadmap of")) << "the sentence of the whole";
            EXPECT_LE(figure->size.width(), fullFigure + 0.1);
            EXPECT_LE(figure->size.height(), 540) << "a page of Letter holds it with what stands above";
            codes += drawnWords(*figure).filter(QRegularExpression(u"^A\\d+$"_s));
        }
        EXPECT_EQ(codes.size(), wanted) << "each once";
        EXPECT_EQ(QSet<QString>(codes.begin(), codes.end()).size(), wanted);
        EXPECT_EQ(figures.size() > 1, wanted >= 40) << "they go on on the next page";
        if (wanted == 0) {
            EXPECT_THAT(shown(linesOf(roadmap)), HasSubstr("nothing can be drawn"));
        }
    }
}

TEST_F(ActionPlanReport, TellsAllThatIsKnownOfAnAction) {
    const std::string actions = said("actions");
    for (const char* line :
         {"Lead: CSIRT", "Support: Ministry of Finance", "When: 1 January 2026 to 31 December 2026",
          "Cost: 200\u00a0USD (100 to 400)", "By year: 2026: 200", "Funding: State budget, secured",
          "Measured by: Nights covered; M1 Time to answer",
          "Risk: Nobody applies (likelihood high, impact medium). Response: Pay more", "Waits for: A1",
          "Funding: not secured", "stage 2 to 3", "Somebody answers at night.", "running, 40% done"}) {
        EXPECT_THAT(actions, HasSubstr(line));
    }
}

TEST_F(ActionPlanReport, GivesTheBudgetByBodyAndNothingForWhatWasStopped) {
    const Grid bodies = gridIn(section("budget"), "Likely cost by lead body and year");
    EXPECT_EQ(bodies.head, (QStringList{u"Lead body"_s, u"2026"_s, u"2027"_s, u"USD"_s}));
    EXPECT_EQ(bodies.row(u"CSIRT"_s), (QStringList{u"CSIRT"_s, u"200"_s, u"\u2013"_s, u"200"_s}));
    EXPECT_EQ(bodies.row(u"Ministry of Education"_s).mid(1), (QStringList{u"\u2013"_s, u"300"_s, u"300"_s}));
    EXPECT_EQ(bodies.row(u"Total"_s).mid(1), (QStringList{u"200"_s, u"300"_s, u"500"_s}));
    EXPECT_EQ(bodies.row(u"Ministry of Finance"_s).back(), u"\u2013"_s) << "not estimated is not 0";
    EXPECT_THAT(wordsOf(document), Not(HasSubstr("5,000")));
    EXPECT_THAT(said("summary"), HasSubstr("no sum counts what was stopped"));
}

TEST_F(ActionPlanReport, CountsWhatEachBodyLeadsAndSupportsByYear) {
    const Grid years = gridIn(section("workload"), "Workload by body and year");
    EXPECT_EQ(years.head, (QStringList{u"Body"_s, u"2026"_s, u"2027"_s}));
    ASSERT_EQ(years.rows.size(), 3U);
    EXPECT_EQ(years.row(u"CSIRT"_s).mid(1), (QStringList{u"1 + 0"_s, u"\u2013"_s}));
    EXPECT_EQ(years.row(u"Ministry of Education"_s).mid(1), (QStringList{u"\u2013"_s, u"1 + 0"_s}));
    EXPECT_EQ(years.row(u"Ministry of Finance"_s).mid(1), (QStringList{u"1 + 1"_s, u"\u2013"_s}));

    PlanReportInput data = input;
    data.options.asData = true;
    const Grid load = gridIn(under(composed(data), u"workload"_s), "Workload by body and year");
    ASSERT_EQ(load.rows.size(), 3U);
    EXPECT_EQ(load.rows[0].mid(0, 4), (QStringList{u"CSIRT"_s, u"2026"_s, u"1"_s, u"0"_s}));
    EXPECT_EQ(load.rows[0].mid(4), (QStringList{u"200"_s, u"100 to 400"_s}));
    EXPECT_EQ(load.rows[2],
              (QStringList{u"Ministry of Finance"_s, u"2026"_s, u"1"_s, u"1"_s, u"\u2013"_s, u"\u2013"_s}));
}

TEST_F(ActionPlanReport, AddsUpTheBudgetOfEachBodyWithWhatHasNoYear) {
    PlanReportInput other = input;
    Action& loose = actionCalled(other, u"A4"_s);
    loose.cost = 7;
    loose.start = loose.end = {};
    const Grid bodies = gridIn(under(composed(other), u"budget"_s), "Likely cost by lead body and year");
    EXPECT_EQ(bodies.head, (QStringList{u"Lead body"_s, u"2026"_s, u"2027"_s, u"No year yet"_s, u"USD"_s}));
    EXPECT_EQ(bodies.row(u"CSIRT"_s).mid(1), (QStringList{u"200"_s, u"\u2013"_s, u"\u2013"_s, u"200"_s}));
    EXPECT_EQ(bodies.row(u"Ministry of Finance"_s).mid(1), (QStringList{u"\u2013"_s, u"\u2013"_s, u"7"_s, u"7"_s}));
    EXPECT_EQ(bodies.row(u"Total"_s).mid(1), (QStringList{u"200"_s, u"300"_s, u"7"_s, u"507"_s}));
}

TEST_F(ActionPlanReport, ListsBodiesAndSourcesWhereTheirLanguageLooksForThem) {
    PlanReportInput other = input;
    std::vector<Action>& actions = other.assessment.plan.actions;
    actions[0].leadBody = u"\u00d3rgano rector"_s;
    actions[0].fundingSource = u"\u00c9tat"_s;
    actions[1].leadBody = u"Zona franca"_s;
    actions[1].fundingSource = u"Zona franca"_s;
    actions[3].leadBody = u"Oficina"_s;
    const ReportDocument report = composed(other);
    const Elements budget = under(report, u"budget"_s);
    const QStringList bodies = gridIn(budget, "Likely cost by lead body and year").column("Lead body");
    EXPECT_EQ(bodies, (QStringList{u"Oficina"_s, u"\u00d3rgano rector"_s, u"Zona franca"_s, u"Total"_s}));
    const Grid funding = gridIn(budget, "Funding");
    ASSERT_EQ(funding.rows.size(), 3U);
    EXPECT_EQ(funding.rows[0][0], u"\u00c9tat"_s);
    EXPECT_EQ(funding.rows[1][0], u"Zona franca"_s);
    const QStringList load = gridIn(under(report, u"workload"_s), "Workload by body and year").column("Body");
    EXPECT_LT(load.indexOf(u"Oficina"_s), load.indexOf(u"\u00d3rgano rector"_s));
    EXPECT_LT(load.indexOf(u"\u00d3rgano rector"_s), load.indexOf(u"Zona franca"_s));

    actions[3].leadBody.clear();
    const ReportDocument unled = composed(other);
    const QStringList inBudget =
        gridIn(under(unled, u"budget"_s), "Likely cost by lead body and year").column("Lead body");
    const QStringList inWorkload = gridIn(under(unled, u"workload"_s), "Workload by body and year").column("Body");
    for (const QStringList& names : {inBudget, inWorkload}) {
        EXPECT_LT(names.indexOf(u"nobody named yet"_s), names.indexOf(u"\u00d3rgano rector"_s));
        EXPECT_GE(names.indexOf(u"nobody named yet"_s), 0);
    }
    EXPECT_LT(inWorkload.indexOf(u"Ministry of Finance"_s), inWorkload.indexOf(u"nobody named yet"_s))
        << "it has its place as a name, in both tables alike";
}

TEST_F(ActionPlanReport, SaysWhatIsLateOnItsDateAndWhy) {
    const Grid late = gridIn(section("late"), "Late actions");
    ASSERT_EQ(late.rows.size(), 1U);
    EXPECT_EQ(late.rows[0][0], u"A4"_s);
    EXPECT_THAT(late.at(late.rows[0], "Why").toStdString(), HasSubstr("ts end passed 14 day"));
    PlanReportInput before = input;
    before.options.created = QDateTime(QDate(2026, 2, 1), QTime(0, 0), Qt::UTC);
    EXPECT_THAT(shown(linesOf(under(composed(before), u"late"_s))), HasSubstr("Nothing is late."));
}

TEST_F(ActionPlanReport, SaysSinceWhenAnActionStandsStill) {
    EXPECT_THAT(said("late"), Not(HasSubstr("stand still"))) << "nothing is on record";
    PlanReportInput other = input;
    const QUuid roster = actionCalled(other, u"A1"_s).id;
    // The report is of 14 May 2026, A1 runs and is 40% done.
    other.courses[roster] = {{QDate(2026, 1, 10), 10, u"Ana"_s}, {QDate(2026, 3, 12), 40, u"Luis"_s}};
    const Grid still = gridIn(under(composed(other), u"late"_s), "Since when actions stand still");
    ASSERT_EQ(still.rows.size(), 1U);
    EXPECT_EQ(still.rows[0][0], u"A1"_s);
    EXPECT_EQ(still.at(still.rows[0], "Progress"), u"40% since 12 March 2026; before: 10% (10 January 2026)"_s);
    EXPECT_EQ(still.at(still.rows[0], "Days"), u"63"_s);
    other.courses[roster].erase(other.courses[roster].begin());
    const Grid begun = gridIn(under(composed(other), u"late"_s), "Since when actions stand still");
    EXPECT_EQ(begun.at(begun.rows.at(0), "Progress"), u"40% at least since 12 March 2026, where the record begins"_s);
    other.courses[roster].back().percent = 30;
    EXPECT_THAT(shown(linesOf(under(composed(other), u"late"_s))), Not(HasSubstr("stand still")))
        << "the record ends at another percent";
}

TEST_F(ActionPlanReport, SaysWhatElseIsOverdueWhereNoActionIsLate) {
    PlanReportInput other = input;
    actionCalled(other, u"A4"_s).status = ActionStatus::Done;
    other.assessment.plan.measures.front().readings = {{QDate(2026, 1, 31), 30, {}}};
    const Elements section = under(composed(other), u"late"_s);
    EXPECT_THAT(shown(linesOf(section)),
                AllOf(HasSubstr("No action is late."), HasSubstr("1 reading overdue."),
                      HasSubstr("1 step of the lifecycle overdue."), Not(HasSubstr("Nothing is late"))));
    EXPECT_EQ(gridIn(section, "Overdue readings").rows,
              (std::vector<QStringList>{{u"M1"_s, u"Time to answer"_s, u"CSIRT"_s, u"30 April 2026"_s}}));
    EXPECT_EQ(gridIn(section, "Overdue steps of the lifecycle").rows,
              (std::vector<QStringList>{{QString(), u"Publish the strategy"_s, u"CSIRT"_s, u"1 May 2026"_s}}));
    // Beside late actions they stand as well.
    EXPECT_THAT(said("late"), AllOf(HasSubstr("1 action late."), HasSubstr("1 step"), Not(HasSubstr("reading"))));
}

TEST_F(ActionPlanReport, OfPlansThatAreAllDoneOrAllLateSaysSo) {
    PlanReportInput done = input;
    PlanReportInput late = input;
    for (Action& action : done.assessment.plan.actions) {
        action.status = ActionStatus::Done;
    }
    done.assessment.plan.lifecycle.back().done = QDate(2026, 5, 1);
    EXPECT_THAT(shown(linesOf(under(composed(done), u"late"_s))), HasSubstr("Nothing is late."));
    for (Action& action : late.assessment.plan.actions) {
        action.status = ActionStatus::Running;
        action.end = QDate(2026, 5, 1);
        action.start = QDate(2026, 1, 1);
    }
    const Grid rows = gridIn(under(composed(late), u"late"_s), "Late actions");
    EXPECT_EQ(rows.rows.size(), 4U);
}

TEST_F(ActionPlanReport, KnowsNoReadingOfADayAfterItsOwn) {
    PlanReportInput before = input;
    before.options.created = QDateTime(QDate(2026, 2, 1), QTime(0, 0), Qt::UTC);
    const Elements section = under(composed(before), u"measures"_s);
    const Grid measures = gridIn(section, "Measures");
    EXPECT_EQ(measures.at(measures.row(u"M1"_s), "Last reading"), u"\u2013"_s);
    EXPECT_EQ(measures.at(measures.row(u"M1"_s), "Next due"), u"Mar 2026"_s) << "a quarter after the baseline";
    EXPECT_THAT(shown(linesOf(section)),
                AllOf(HasSubstr("1 reading of a later day left out."), Not(HasSubstr("First quarter"))));
    EXPECT_THAT(said("measures"), Not(HasSubstr("later day")));
}

TEST_F(ActionPlanReport, SaysWhenAMeasureMovesAwayOrIsThereWithoutABaseline) {
    const auto last = [this](double reading, std::optional<MeasurePoint> baseline) {
        PlanReportInput other = input;
        Measure& answered = other.assessment.plan.measures.front();
        answered.readings.back().value = reading;
        answered.baseline = baseline;
        const Grid measures = gridIn(under(composed(other), u"measures"_s), "Measures");
        return measures.at(measures.row(u"M1"_s), "Last reading").toStdString();
    };
    const MeasurePoint baseline{48, QDate(2025, 12, 31)};
    EXPECT_THAT(last(60, baseline), HasSubstr("further from the target than at the baseline"));
    EXPECT_THAT(last(48, baseline), HasSubstr("0% of the way"));
    EXPECT_THAT(last(2, baseline), HasSubstr("target reached"));
    EXPECT_THAT(last(4, std::nullopt), HasSubstr("target reached"));
    EXPECT_THAT(last(26, std::nullopt), AllOf(HasSubstr("26"), Not(HasSubstr("target"))));
}

TEST_F(ActionPlanReport, LeavesOutLevelsThatARiskDoesNotState) {
    PlanReportInput other = input;
    Risk& risk = actionCalled(other, u"A1"_s).risks.front();
    const auto told = [&] { return shown(linesOf(under(composed(other), u"actions"_s))); };
    risk.likelihood = RiskLevel::Unstated;
    EXPECT_THAT(told(), HasSubstr("Risk: Nobody applies (impact medium). Response: Pay more"));
    risk.impact = RiskLevel::Unstated;
    EXPECT_THAT(told(), HasSubstr("Risk: Nobody applies. Response: Pay more"));
    risk.text = u"Nobody applies."_s;
    EXPECT_THAT(told(), HasSubstr("Risk: Nobody applies. Response: Pay more"));
    risk.response.clear();
    EXPECT_THAT(told(), AllOf(HasSubstr("Risk: Nobody applies."), Not(HasSubstr("Response"))));
}

TEST_F(ActionPlanReport, ListsEveryReading) {
    const Grid readings = gridIn(section("measures"), "Readings");
    EXPECT_EQ(readings.row(u"31 March 2026"_s), (QStringList{u"31 March 2026"_s, u"26"_s, u"First quarter"_s}));
    const Grid measures = gridIn(section("measures"), "Measures");
    EXPECT_EQ(measures.rows.size(), 2U);
    EXPECT_EQ(measures.at(measures.row(u"M2"_s), "Last reading"), u"\u2013"_s);
}

TEST_F(ActionPlanReport, LeavesNoPlaceHolderInItsWords) {
    static const QRegularExpression holder(u"%(\\d|n\\b|L\\d)"_s);
    static const QRegularExpression spaces(u"  |\\t|^ | $"_s);
    const QStringList lines = everyLine(document) + everyLine(composed(planInput(PlanReportKind::Strategy))) +
                              everyLine(composed(planInput(PlanReportKind::Brief)));
    EXPECT_EQ(shown(lines.filter(holder)), "");
    EXPECT_EQ(shown(lines.filter(spaces)), "");
}

} // namespace
} // namespace atalaya::report::test
