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
          "Funding: not secured", "stage 2 to 3", "Somebody answers at night.", "running, 40\u00a0% done"}) {
        EXPECT_THAT(actions, HasSubstr(line));
    }
}

TEST_F(ActionPlanReport, GivesTheBudgetByBodyAndNothingForWhatWasStopped) {
    const Grid bodies = gridIn(section("budget"), "Likely cost by lead body and year");
    EXPECT_EQ(bodies.head, (QStringList{u"Lead body"_s, u"2026"_s, u"2027"_s, u"USD"_s}));
    EXPECT_EQ(bodies.row(u"CSIRT"_s), (QStringList{u"CSIRT"_s, u"200"_s, u"\u2013"_s, u"200"_s}));
    EXPECT_EQ(bodies.row(u"Ministry of Education"_s).mid(1), (QStringList{u"\u2013"_s, u"300"_s, u"300"_s}));
    EXPECT_EQ(bodies.row(u"Total"_s).mid(1), (QStringList{u"200"_s, u"300"_s, u"500"_s}));
    EXPECT_THAT(wordsOf(document), Not(HasSubstr("5,000")));
    EXPECT_THAT(said("summary"), HasSubstr("no sum counts what was stopped"));

    const Grid load = gridIn(section("workload"), "Workload by body and year");
    ASSERT_EQ(load.rows.size(), 3U);
    EXPECT_EQ(load.rows[0].mid(0, 4), (QStringList{u"CSIRT"_s, u"2026"_s, u"1"_s, u"0"_s}));
    EXPECT_EQ(load.rows[2].mid(0, 4), (QStringList{u"Ministry of Finance"_s, u"2026"_s, u"1"_s, u"1"_s}));
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
