// What the strategy report says, against figures worked out by hand (see SmallStrategy.h).
#include "models/items/ScenariosModel.h"
#include "tests/views/strategyreport/PlanReportFixture.h"
#include "views/charts/RoadmapPicture.h"

#include "assessments/strategy/Projection.h"

namespace atalaya::report::test {
namespace {

using namespace Qt::StringLiterals;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

class StrategyReport : public testing::Test {
protected:
    [[nodiscard]] Elements section(const char* anchor) const { return under(document, QLatin1String(anchor)); }
    [[nodiscard]] std::string said(const char* anchor) const { return shown(linesOf(section(anchor))); }

    const PlanReportInput input = planInput(PlanReportKind::Strategy);
    const ReportDocument document = composed(input);
};

TEST_F(StrategyReport, HasItsCoverMarksAndData) {
    EXPECT_EQ(document.title, u"Strategy report of Altamar, round 2026"_s);
    EXPECT_EQ(document.cover.overline, u"Strategy report \u00b7 Round 2026"_s);
    EXPECT_EQ(document.runningDate, u"14 May 2026"_s);
    EXPECT_EQ(document.handling, u"TLP:AMBER"_s);
    EXPECT_TRUE(document.watermark.isEmpty());
    ASSERT_EQ(document.attachments.size(), 1U);
    EXPECT_EQ(document.attachments.front().bytes, input.data);

    PlanReportInput other = input;
    other.options.handling = HandlingMark::Red;
    other.options.attachData = false;
    other.assessment.practice = true;
    const ReportDocument marked = composed(other);
    EXPECT_EQ(marked.handling, u"TLP:RED"_s);
    EXPECT_EQ(marked.watermark, u"PRACTICE DATA"_s);
    EXPECT_TRUE(marked.attachments.empty());
}

TEST_F(StrategyReport, HasEverySectionInItsOrder) {
    QStringList anchors;
    for (const Heading* heading : all<Heading>(document.body)) {
        if (heading->level == 1) {
            anchors << heading->anchor;
        }
    }
    EXPECT_EQ(anchors.join(u' '), u"minister principles objectives coverage lifecycle budget risks scenarios open "
                                  "verification"_s);
}

TEST_F(StrategyReport, TellsTheMinisterWhatIsWantedWhatItCostsAndWhatItBrings) {
    const Elements page = section("minister");
    EXPECT_THAT(shown(linesOf(page)), HasSubstr("A State whose services withstand attacks."));
    const Grid wanted = gridIn(page, "What is wanted");
    ASSERT_EQ(wanted.rows.size(), 4U) << "those at the top, with all below them, what belongs to none, and all";
    EXPECT_EQ(wanted.row(u"O1"_s), (QStringList{u"O1 \u00b7 Respond at all hours"_s, u"2"_s, u"500"_s}));
    EXPECT_EQ(wanted.at(wanted.row(u"O3"_s), "Actions"), u"0"_s);
    EXPECT_EQ(wanted.row(u"O3"_s).back(), u"\u2013"_s) << "nothing is estimated, so nobody knows that it costs nothing";
    EXPECT_EQ(wanted.rows[2], (QStringList{u"Without an objective"_s, u"1"_s, u"\u2013"_s}));
    EXPECT_EQ(wanted.rows[3], (QStringList{u"Total"_s, u"3"_s, u"500"_s}));

    const Grid years = gridIn(page, "Cost and effect by year");
    ASSERT_EQ(years.rows.size(), 3U);
    const std::vector<YearOfPlan> projected = projectYears(*input.framework, input.assessment);
    ASSERT_EQ(projected.size(), 2U);
    const auto row = [&](std::size_t i, const QString& name, const QString& likely, const QString& range) {
        EXPECT_EQ(years.rows[i].mid(0, 3), (QStringList{name, likely, range}));
    };
    row(0, u"2026"_s, u"200"_s, u"100 to 400"_s);
    row(1, u"2027"_s, u"300"_s, u"300"_s);
    row(2, u"Total"_s, u"500"_s, u"400 to 700"_s);
    EXPECT_THAT(shown(linesOf(page)), AllOf(HasSubstr("The plan costs 500\u00a0USD in all, from 400 to 700."),
                                            HasSubstr("Money is secured for 200\u00a0USD of it.")));
    EXPECT_FALSE(gridIn(page, "Decisions asked of the minister").rows.empty());
}

TEST_F(StrategyReport, SaysWhichDecisionsItAskedForBeforeItsDay) {
    PlanReportInput later = input; // the curriculum is asked for and begins with 2027
    const auto asked = [&](QDate day, const char* code = "en") {
        later.options.created = QDateTime(day, QTime(0, 0), Qt::UTC);
        later.options.language = Language(QLatin1String(code));
        const Elements decisions = under(composed(later), u"minister-decisions"_s);
        const std::vector<const Table*> tables = all<Table>(decisions);
        EXPECT_EQ(tables.size(), 1U);
        for (const QStringList& row : tables.empty() ? std::vector<QStringList>() : gridOf(*tables.front()).rows) {
            if (row[1].contains(u"Cyber curriculum"_s)) {
                return row.back();
            }
        }
        return QString();
    };
    EXPECT_EQ(asked(QDate(2027, 1, 1)), u"Jan 2027"_s) << "the day itself is not past";
    EXPECT_EQ(asked(QDate(2027, 1, 2)), u"Jan 2027, past"_s);
    EXPECT_EQ(asked(QDate(2027, 1, 2), "es"), u"ene 2027, vencida"_s);
    EXPECT_EQ(asked(QDate(2027, 1, 2), "pt"), u"jan. 2027, vencida"_s);
    EXPECT_EQ(asked(QDate(2027, 1, 2), "fr"), u"janv. 2027, date passée"_s);
}

TEST_F(StrategyReport, WritesMonthsShortInCellsAndUnitsAsItsLanguageDoes) {
    PlanReportInput other = input;
    for (Measure& measure : other.assessment.plan.measures) {
        measure.unit = u"%"_s;
    }
    const auto cellsIn = [&](const char* code) {
        other.options.language = Language(QLatin1String(code));
        QStringList cells;
        for (const Element& element : under(composed(other), u"objectives"_s)) {
            if (const auto* table = std::get_if<Table>(&element.value)) {
                for (const QStringList& row : gridOf(*table).rows) {
                    cells += row;
                }
            }
        }
        return cells;
    };
    EXPECT_TRUE(cellsIn("en").contains(u"48% (Dec 2025)"_s));
    EXPECT_TRUE(cellsIn("es").contains(u"48\u00a0% (dic 2025)"_s));
    EXPECT_TRUE(cellsIn("pt").contains(u"48% (dez. 2025)"_s));
    EXPECT_TRUE(cellsIn("fr").contains(u"48\u00a0% (déc. 2025)"_s));
}

TEST_F(StrategyReport, GivesEachObjectiveWhatItServesItsActionsAndItsMeasures) {
    EXPECT_THAT(shown(itemsUnder(document, u"principles"_s)), HasSubstr("Rights come first"));
    const Elements objectives = section("objectives");
    const Grid respond = gridIn(objectives, "Actions of O1 \u00b7 Respond at all hours");
    ASSERT_EQ(respond.rows.size(), 2U);
    EXPECT_EQ(respond.at(respond.row(u"A1"_s), "USD"), u"200"_s);
    EXPECT_THAT(
        respond.row(u"A1"_s).join(u'|').toStdString(),
        AllOf(HasSubstr("CSIRT"), HasSubstr("running"), HasSubstr("100 to 400 USD"), HasSubstr("P03-01 2\u21923")));
    EXPECT_EQ(respond.at(respond.row(u"A3"_s), "USD"), u"\u2013"_s) << "what was stopped costs nothing more";
    const Grid measures = gridIn(objectives, "Measures of O1 \u00b7 Respond at all hours");
    const QStringList first = measures.row(u"M1"_s);
    EXPECT_EQ(measures.at(first, "Baseline"), u"48\u00a0hours (Dec 2025)"_s);
    EXPECT_EQ(measures.at(first, "Target"), u"4\u00a0hours (Dec 2026)"_s);
    EXPECT_THAT(measures.at(first, "Last reading").toStdString(),
                AllOf(HasSubstr("26\u00a0hours (Mar 2026)"), HasSubstr("50% of the way")));
    EXPECT_EQ(measures.at(first, "Next due"), u"Jun 2026"_s);
    EXPECT_THAT(said("objectives"), AllOf(HasSubstr("Commitments it serves:"), HasSubstr("Without an objective"),
                                          HasSubstr("It names no commitment and no question.")));
    EXPECT_EQ(headingAt(document, u"objective-2"_s)->level, 3) << "it stands below O1";
}

TEST_F(StrategyReport, DrawsWhatThePlanMakesOfTheScoresBesideTheNumbers) {
    const char* title = "Scores now, with the plan done, and targets";
    const Grid table = gridIn(section("objectives"), title);
    ASSERT_EQ(table.rows.size(), 3U) << "the commitments of the headline, and the headline";
    EXPECT_EQ(table.head.mid(1),
              (QStringList{u"Commitment"_s, u"Now"_s, u"Plan done"_s, u"Gain"_s, u"Target"_s, u"Gap left"_s}));
    // A1 and A2 lift two of three questions from 2 to 3; what would lift the third was stopped.
    EXPECT_EQ(table.rows[0].mid(2), (QStringList{u"2.00"_s, u"2.67"_s, u"+0.67"_s, u"4.00"_s, u"1.33"_s}));
    EXPECT_EQ(table.rows[1].mid(2, 3), (QStringList{u"\u2013"_s, u"\u2013"_s, u"\u2013"_s})) << "not answered";
    EXPECT_EQ(table.rows[2].mid(2, 3), table.rows[1].mid(2, 3)) << "too little is answered for a headline";
    EXPECT_THAT(said("objectives"), AllOf(HasSubstr("A forecast: every action of the plan is done"),
                                          HasSubstr("less than 60% of the questions")));

    const Figure* chart = figureNamed(document, "plan-scores");
    ASSERT_NE(chart, nullptr);
    const QString label = u"3 "_s + input.framework->commitment(u"P03"_s)->axisLabel;
    EXPECT_EQ(chart->alt, u"Bar chart of 2 commitments: score now, score with all of the plan done, and target. Most "
                          "gained: %1, +0.67. Widest gap left: %1, 1.33."_s.arg(label));
    const QStringList drawn = drawnWords(*chart);
    for (const QString& words : {u"2.00"_s, u"4.00"_s, u"with the plan done"_s}) {
        EXPECT_TRUE(drawn.contains(words)) << words.toStdString();
    }
}

TEST_F(StrategyReport, TellsTheScoresOfThePlanAsTheScenariosDo) {
    const ReportDocument altamar = composed(sampleInput(PlanReportKind::Strategy));
    const Grid scores = gridIn(under(altamar, u"objectives"_s), "Scores now, with the plan done, and targets");
    const Grid scenarios = gridIn(under(altamar, u"scenarios"_s), "Scenarios compared");
    EXPECT_EQ(scores.at(scores.rows.back(), "Plan done"),
              scenarios.at(scenarios.row(u"As planned"_s), "Headline when it is done"));
    QStringList twin;
    for (const QStringList& row : scores.rows) {
        twin << scores.at(row, "Now") << scores.at(row, "Target");
    }
    const Figure* chart = figureNamed(altamar, "plan-scores");
    ASSERT_NE(chart, nullptr);
    QStringList values;
    for (const QString& words : drawnWords(*chart)) {
        if (words.contains(u'.') && words.front().isDigit()) {
            values << words;
        }
    }
    EXPECT_EQ(shown(values), shown(twin.mid(0, twin.size() - 2))) << "all but the headline is drawn";
}

TEST_F(StrategyReport, DrawsNoScoresWhereThereIsNoneOrNothingIsPlanned) {
    PlanReportInput other = input;
    other.assessment.answers.clear();
    const ReportDocument unanswered = composed(other);
    EXPECT_TRUE(all<Figure>(under(unanswered, u"plan-scores"_s)).empty());
    EXPECT_THAT(shown(linesOf(under(unanswered, u"objectives"_s))), HasSubstr("No score can be shown yet."));
    other = input;
    for (Action& action : other.assessment.plan.actions) {
        action.status = ActionStatus::Stopped;
    }
    EXPECT_FALSE(hasHeading(composed(other), u"plan-scores"_s));
}

TEST_F(StrategyReport, LeavesOutNoMeasureThatBelongsToNoObjective) {
    PlanReportInput other = input;
    Measure loose;
    loose.id = atalaya::test::idOf(u"loose"_s);
    loose.code = u"M99"_s;
    loose.title = u"Ships that were told"_s;
    other.assessment.plan.measures.push_back(loose);
    EXPECT_THAT(shown(linesOf(under(composed(other), u"objectives"_s))),
                AllOf(HasSubstr("Measures without an objective"), HasSubstr("Ships that were told")));
    EXPECT_THAT(said("objectives"), Not(HasSubstr("Measures without an objective")));
}

TEST_F(StrategyReport, CountsWhatIsDoneInEveryScenario) {
    PlanReportInput other = input;
    Action& roster = *std::find_if(other.assessment.plan.actions.begin(), other.assessment.plan.actions.end(),
                                   [](const Action& action) { return action.code == u"A1"; });
    roster.status = ActionStatus::Done;
    other.assessment.plan.scenarios.clear();
    Scenario scenario;
    scenario.id = atalaya::test::idOf(u"only the rest"_s);
    scenario.name = u"Only the rest"_s;
    for (const Action& action : other.assessment.plan.actions) {
        if (action.status != ActionStatus::Done && action.status != ActionStatus::Stopped) {
            scenario.actions[action.id] = {};
        }
    }
    other.assessment.plan.scenarios = {scenario};
    const Grid compared = gridIn(under(composed(other), u"scenarios"_s), "Scenarios compared");
    const QStringList planned = compared.row(u"As planned"_s);
    const QStringList rest = compared.row(u"Only the rest"_s);
    EXPECT_EQ(rest.mid(2, 3), planned.mid(2, 3)) << "cost and headline are those of the plan";
}

TEST_F(StrategyReport, HoldsObjectivesAgainstCommitments) {
    const Grid matrix = gridIn(section("coverage"), "Objectives against commitments");
    EXPECT_EQ(matrix.head, (QStringList{u"Objective"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s}));
    EXPECT_EQ(matrix.at(matrix.row(u"O1"_s), "3"), u"1"_s) << "the stopped one counts nowhere";
    EXPECT_EQ(matrix.at(matrix.row(u"O2"_s), "3"), u"1"_s);
    EXPECT_EQ(matrix.at(matrix.row(u"O3"_s), "3"), u""_s);
    EXPECT_EQ(matrix.at(matrix.row(u"Whole plan"_s), "3"), u"2"_s);
    EXPECT_THAT(said("coverage"), HasSubstr("Served by nothing in the plan:"));
}

TEST_F(StrategyReport, TicksTheLifecycleAndSaysWhatIsOverdue) {
    const Grid steps = gridIn(section("lifecycle"), "Lifecycle checklist");
    EXPECT_EQ(steps.at(steps.row(u"Name a lead authority"_s), "State"), u"done 3 November 2025"_s);
    EXPECT_EQ(steps.at(steps.row(u"Publish the strategy"_s), "State"), u"overdue"_s);
    EXPECT_EQ(steps.at(steps.row(u"Publish the strategy"_s), "Due"), u"1 May 2026"_s);
    PlanReportInput before = input;
    before.options.created = QDateTime(QDate(2026, 4, 30), QTime(0, 0), Qt::UTC);
    const Grid then = gridIn(under(composed(before), u"lifecycle"_s), "Lifecycle checklist");
    EXPECT_EQ(then.at(then.row(u"Publish the strategy"_s), "State"), u"open"_s) << "the report's date decides";
}

TEST_F(StrategyReport, SaysWhoPaysWhatMayGoWrongAndWhatOtherScenariosBring) {
    const Grid funding = gridIn(section("budget"), "Funding");
    EXPECT_EQ(funding.row(u"State budget"_s).mid(1), (QStringList{u"200"_s, u"0"_s, u"\u2013"_s}));
    EXPECT_EQ(funding.row(u"no source named yet"_s).mid(1), (QStringList{u"0"_s, u"300"_s, u"A2"_s}));
    EXPECT_THAT(said("budget"), HasSubstr("not estimated yet"));

    const Grid risks = gridIn(section("risks"), "Risks");
    ASSERT_EQ(risks.rows.size(), 1U);
    EXPECT_EQ(risks.rows.front(), (QStringList{u"A1"_s, u"Nobody applies"_s, u"high"_s, u"medium"_s, u"Pay more"_s}));

    const Grid scenarios = gridIn(section("scenarios"), "Scenarios compared");
    ASSERT_EQ(scenarios.rows.size(), 2U);
    EXPECT_EQ(scenarios.rows[0].mid(0, 4), (QStringList{u"As planned"_s, u"3"_s, u"500"_s, u"400 to 700"_s}));
    EXPECT_EQ(scenarios.rows[1].mid(0, 4),
              (QStringList{u"Only the roster Goal: the most improvement."_s, u"1"_s, u"200"_s, u"100 to 400"_s}));
    EXPECT_EQ(scenarios.at(scenarios.rows[1], "Does it hold together?"), u"2026: 50\u00a0USD over its budget"_s);
}

TEST_F(StrategyReport, ListsWhatIsStillOpen) {
    const std::string open = shown(gridIn(section("open"), "What is still open").column("Finding"));
    EXPECT_THAT(
        open, AllOf(HasSubstr("late"), HasSubstr("without a cost"), HasSubstr("without a reading"), HasSubstr("gap")));
}

TEST_F(StrategyReport, NamesAllThatAFindingIsAboutAndAsksForNoStepInTheProgram) {
    PlanReportInput many = input;
    for (const Indicator& indicator : input.framework->indicators) {
        many.assessment.answers[indicator.code] = input.assessment.answers.at(u"P03-01"_s);
        many.assessment.targets[indicator.code] = Target{4, QDate(2028, 12, 31)};
    }
    const Elements open = under(composed(many), u"open"_s);
    const Grid table = gridIn(open, "What is still open");
    const auto about = [&](const char* finding) {
        for (const QStringList& row : table.rows) {
            if (row[0].contains(QLatin1String(finding))) {
                return row[1];
            }
        }
        return QString();
    };
    const QString gaps = about("without an action");
    for (const Indicator& indicator : input.framework->indicators) {
        const bool isLifted = indicator.code == u"P03-01" || indicator.code == u"P03-02";
        EXPECT_EQ(gaps.contains(indicator.code + u' ' + indicator.title), !isLifted) << gaps.toStdString();
    }
    EXPECT_GE(gaps.count(u';'), 8) << "nine and more, none of them only counted";
    EXPECT_EQ(about("late"), u"A4 Procurement clauses"_s);
    const std::string said = shown(linesOf(open));
    for (const char* step : {"Make an action", "Write an estimate", "Name who leads", "Tick off", "Enter what", "them",
                             "and what to do", " more"}) {
        EXPECT_THAT(said, Not(HasSubstr(step)));
    }
}

TEST_F(StrategyReport, PraisesNoPlanThatIsNotThere) {
    PlanReportInput bare = input;
    bare.assessment.plan = {};
    bare.assessment.targets.clear();
    const std::string said = shown(linesOf(under(composed(bare), u"open"_s)));
    EXPECT_THAT(said, AllOf(HasSubstr("There is no plan to check yet."), Not(HasSubstr("every check"))));
}

TEST_F(StrategyReport, OfAnAssessmentWithoutAPlanSaysWhatIsMissing) {
    PlanReportInput bare = input;
    bare.assessment.plan = {};
    const std::string words = wordsOf(composed(bare));
    EXPECT_THAT(words, AllOf(HasSubstr("The strategy does not say its vision yet."),
                             HasSubstr("No objective is set and no action is planned yet."),
                             HasSubstr("The checklist of the lifecycle has not been begun."),
                             HasSubstr("No cost is estimated yet.")));
    EXPECT_THAT(words, Not(HasSubstr("%")));
    const Cover cover = composed(bare).cover;
    EXPECT_EQ(cover.subtitle, u"No action has been planned yet."_s);
    EXPECT_EQ(cover.facts[2].value, u"\u2013"_s) << "no institutions are not 0 of them that lead";
    EXPECT_EQ(cover.facts[2].note, u"nobody named yet"_s);
}

TEST_F(StrategyReport, SpeaksTheLanguageThatItWasHanded) {
    PlanReportInput spanish = input;
    spanish.options.language = Language(u"es"_s);
    const ReportDocument other = composed(spanish);
    EXPECT_EQ(other.language, u"es"_s);
    EXPECT_EQ(other.runningDate, Language(u"es"_s).longDate(QDate(2026, 5, 14)));
}

TEST_F(StrategyReport, TellsAScenariosHeadlineAsTheWhatIfTabDoes) {
    PlanReportInput other = input;
    for (const QString& code : {u"P04-01"_s, u"P04-02"_s}) { // so many that the headline is printed
        other.assessment.answers[code].chooseStage(2, 5);
    }
    Plan& plan = other.assessment.plan;
    Scenario half; // A2 waits for A1, which is not chosen
    half.id = atalaya::test::idOf(u"half"_s);
    half.name = u"Half of it"_s;
    half.actions[plan.actionByCode(u"A2"_s)->id] = {};
    Scenario both = half;
    both.id = atalaya::test::idOf(u"both"_s);
    both.name = u"Both"_s;
    both.actions[plan.actionByCode(u"A1"_s)->id] = {};
    plan.scenarios = {half, both};
    const Grid compared = gridIn(under(composed(other), u"scenarios"_s), "Scenarios compared");

    ScenariosModel tab;
    tab.show(plan, WhatIfChoice(), WhatIf(*other.framework, other.assessment), PlanMoney(plan, Language()));
    for (const QString& name : {half.name, both.name}) {
        std::optional<double> score;
        for (const ScenarioRow& row : tab.rows()) {
            score = row.name == name ? row.score : score;
        }
        ASSERT_TRUE(score);
        EXPECT_EQ(compared.at(compared.row(name), "Headline when it is done"), Language().score(*score));
    }
    const QString today = Language().score(*scoreAssessment(*other.framework, other.assessment).headline().mean);
    EXPECT_EQ(compared.at(compared.row(half.name), "Headline when it is done"), today) << "it lifts nothing alone";
    EXPECT_NE(compared.at(compared.row(both.name), "Headline when it is done"), today);
    EXPECT_EQ(compared.at(compared.row(half.name), "Does it hold together?"),
              u"nothing is lifted by A2, for want of what is not chosen"_s);
    EXPECT_EQ(compared.at(compared.row(both.name), "Does it hold together?"), u"holds together"_s);
    EXPECT_EQ(compared.at(compared.row(u"As planned"_s), "Headline when it is done"),
              compared.at(compared.row(both.name), "Headline when it is done"));
}

TEST_F(StrategyReport, ForecastsNothingForYearsThatAreOver) {
    PlanReportInput later = input;
    later.options.created = QDateTime(QDate(2027, 3, 1), QTime(0, 0), Qt::UTC);
    const Elements page = under(composed(later), u"minister"_s);
    const Grid years = gridIn(page, "Cost and effect by year");
    ASSERT_EQ(years.rows.size(), 3U);
    EXPECT_EQ(years.rows[0], (QStringList{u"2026, over"_s, u"200"_s, u"100 to 400"_s, u"\u2013"_s}));
    EXPECT_EQ(years.rows[1].mid(0, 3), (QStringList{u"2027"_s, u"300"_s, u"300"_s}));
    EXPECT_NE(years.rows[1][3], u"\u2013"_s);
    EXPECT_EQ(years.rows[2].mid(0, 3), (QStringList{u"Total"_s, u"500"_s, u"400 to 700"_s}));
    EXPECT_THAT(shown(linesOf(page)), AllOf(HasSubstr("2026 is over: its row says what was planned"),
                                            HasSubstr("with the plan, at the end of 2027")));

    later.options.created = QDateTime(QDate(2030, 3, 1), QTime(0, 0), Qt::UTC);
    const Elements past = under(composed(later), u"minister"_s);
    const Grid over = gridIn(past, "Cost and effect by year");
    ASSERT_EQ(over.rows.size(), 2U);
    EXPECT_EQ(over.rows[0][0], u"2026\u20132027, over"_s);
    EXPECT_THAT(shown(linesOf(past)),
                AllOf(HasSubstr("with all of the plan done; its years are over"), Not(HasSubstr("at the end of 20"))));
}

TEST_F(StrategyReport, SaysOfWhatIsDoneWhetherTheScoreHasIt) {
    PlanReportInput other = input;
    Action& roster = other.assessment.plan.actions.front();
    roster.status = ActionStatus::Done;
    const auto words = [&] { return wordsOf(composed(other)); };
    EXPECT_THAT(words(), AllOf(HasSubstr("P03-01 2\u21923, not yet scored"), Not(HasSubstr("P03-01 reached"))));
    other.assessment.answers[u"P03-01"_s].chooseStage(3, 5);
    EXPECT_THAT(words(), AllOf(HasSubstr("P03-01 reached 3"), Not(HasSubstr("3\u21923"))));
    other.options.kind = PlanReportKind::ActionPlan;
    EXPECT_THAT(words(), AllOf(HasSubstr("done, and scored: stage 3"), Not(HasSubstr("stage 3 to 3"))));
    EXPECT_THAT(shown(drawnWords(*figureNamed(composed(other), "roadmap-1"))), HasSubstr("P03-01 reached 3"));
}

TEST_F(StrategyReport, TellsMoneyInTheUnitOfTheWindow) {
    PlanReportInput other = input;
    other.assessment.plan.actions.front().cost = CostRange(150'000, 200'000, 333'333);
    other.assessment.plan.actions.front().costByYear.clear();
    const Plan& plan = other.assessment.plan;
    const ReportDocument report = composed(other);
    const Grid respond = gridIn(under(report, u"objectives"_s), "Actions of O1 \u00b7 Respond at all hours");
    EXPECT_EQ(respond.at(respond.row(u"A1"_s), "M USD"), u"0.20"_s);
    EXPECT_THAT(wordsOf(report), HasSubstr("parts may not add up exactly to their total"));
    const RoadmapSpec roadmap =
        roadmapSpec(*other.framework, other.assessment, RoadmapGrouping::Objective, Language(), QDate(2026, 5, 14));
    EXPECT_EQ(roadmap.costHead, PlanMoney(plan, Language()).unit());
    EXPECT_EQ(roadmap.groups.front().rows.front().cost, u"0.20"_s);
}

} // namespace
} // namespace atalaya::report::test
