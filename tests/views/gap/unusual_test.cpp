// What an assessment may hold though few do: texts on questions out of scope, actions without dates, costs without a
// currency, one action against several gaps.
#include "tests/views/gap/GapCase.h"
#include "views/reports/ReportWriters.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTranslator>

#include <algorithm>
#include <set>

namespace atalaya::report {
namespace {

using namespace Qt::StringLiterals;
using test::gridIn;
using test::shown;
using test::under;

/// Altamar without the team's own words for the minister, which leaves them to be worked out.
GapReportInput withoutBrief() {
    GapReportInput input = test::realInput();
    input.assessment.brief = {};
    return input;
}

/// Lines of a list that says the same as the title above it.
QStringList linesUnder(const test::GapReport& report, const char* anchor) {
    return test::linesOf(under(report.document, QLatin1String(anchor)));
}

QString titleOf(const test::GapReport& report, const char* anchor) {
    const Heading* heading = test::headingAt(report.document, QLatin1String(anchor));
    return heading != nullptr ? heading->text : QString();
}

// --- Out of scope -----------------------------------------------------------------------------------------------

TEST(GapReportOutOfScope, QuestionsAreNamedButLeadNowhere) {
    GapReportInput input = withoutBrief();
    input.assessment.scope.kind = Scope::Kind::HeadlineGroup;
    input.assessment.openPoints = {{u"P01-01"_s, u"Who speaks for the State?"_s}, {u"P06-03"_s, u"Who pays?"_s}};
    input.assessment.brief.gaps = {{u"P01-01"_s, u"nobody is named"_s}, {u"P06-03"_s, u"no nights"_s}};
    input.assessment.plan.actions.front().lifts = {{u"P01-01"_s, 3}};
    const test::GapReport report(input);
    ASSERT_EQ(report.sheet.indicator(u"P01-01"_s), nullptr);
    ASSERT_NE(report.sheet.indicator(u"P06-03"_s), nullptr);

    std::set<QString> targets;
    for (const Heading* heading : test::all<Heading>(report.document.body)) {
        targets.insert(u'#' + heading->anchor);
    }
    int toTheOther = 0;
    test::visitSpans(report.document.body, [&](const Span& span) {
        EXPECT_TRUE(!span.link.startsWith(u'#') || targets.contains(span.link))
            << span.link.toStdString() << ", " << span.text.toStdString();
        toTheOther += span.link == u'#' + test::anchorOf(u"P06-03"_s) ? 1 : 0;
    });
    EXPECT_GE(toTheOther, 3) << "the open point, the point for the minister, the table of gaps";
    const QString title = report.framework.indicator(u"P01-01"_s)->title;
    EXPECT_TRUE(test::itemsUnder(report.document, u"open-points"_s)
                    .contains(u"P01-01 "_s + title + u": Who speaks for the State?"_s));
}

// --- Points for the minister ----------------------------------------------------------------------------------------

TEST(GapReportPoints, AreCountedAsTheyArePrinted) {
    GapReportInput input = withoutBrief();
    input.assessment.scope.kind = Scope::Kind::HeadlineGroup;
    input.assessment.brief.strengths = {{u"P01-01"_s, u"out of scope"_s}, {u"P06-03"_s, u"a team by day"_s}};
    input.assessment.brief.gaps = {{QString(), u"No budget line of its own."_s}, {QString(), u" "_s}};
    const test::GapReport report(input);
    EXPECT_EQ(titleOf(report, "minister-strengths"), u"One strength"_s);
    EXPECT_EQ(titleOf(report, "minister-gaps"), u"One gap"_s);
    EXPECT_TRUE(linesUnder(report, "minister-gaps").contains(u"No budget line of its own."_s))
        << shown(linesUnder(report, "minister-gaps"));
    EXPECT_FALSE(linesUnder(report, "minister").contains(u"out of scope"_s));
}

TEST(GapReportPoints, AreWorkedOutWhenNoneOfTheTeamsCanBePrinted) {
    GapReportInput input = withoutBrief();
    input.assessment.scope.kind = Scope::Kind::HeadlineGroup;
    const QStringList expected = linesUnder(test::GapReport(input), "minister-gaps");
    input.assessment.brief.gaps = {{u"P01-01"_s, u"out of scope"_s}};
    const test::GapReport report(input);
    EXPECT_EQ(titleOf(report, "minister-gaps"), u"Three gaps"_s);
    EXPECT_EQ(shown(linesUnder(report, "minister-gaps")), shown(expected));

    input.assessment.targets.clear();
    const QStringList none = linesUnder(test::GapReport(input), "minister-gaps");
    EXPECT_EQ(shown(none), "No gap is known: no target lies above an answered question.");
}

// --- Decisions ------------------------------------------------------------------------------------------------------

/// The first action lifts the three largest gaps; nothing else lifts anything.
GapReportInput oneActionForThreeGaps(ActionStatus status) {
    GapReportInput input = withoutBrief();
    const auto gaps = test::GapReport(input).gaps;
    auto& actions = input.assessment.plan.actions;
    for (Action& action : actions) {
        action.lifts.clear();
    }
    for (std::size_t i = 0; i < 3; ++i) {
        actions.front().lifts.push_back({gaps[i].indicator, gaps[i].target});
    }
    actions.front().status = status;
    return input;
}

QStringList asked(const GapReportInput& input) {
    const test::GapReport report(input);
    return gridIn(under(report.document, u"minister-decisions"_s), "Decisions asked of the minister")
        .column("Decision");
}

TEST(GapReportDecisions, AskForAnActionOnce) {
    const GapReportInput input = oneActionForThreeGaps(ActionStatus::Proposed);
    const QStringList decisions = asked(input);
    ASSERT_EQ(decisions.size(), 3);
    EXPECT_EQ(decisions.front(), u"Approve and fund: "_s + input.assessment.plan.actions.front().title);
    EXPECT_EQ(decisions.filter(u"Approve and fund"_s).size(), 1) << shown(decisions);
    const auto gaps = test::GapReport(input).gaps;
    for (int i = 1; i < 3; ++i) {
        const QString indicator = gaps[static_cast<std::size_t>(i) + 2].indicator;
        EXPECT_EQ(decisions[i], u"Name who closes the gap: "_s + input.framework->indicator(indicator)->title);
    }
}

TEST(GapReportDecisions, AskMoneyOnlyForWhatIsProposed) {
    for (const ActionStatus status : {ActionStatus::Approved, ActionStatus::Running, ActionStatus::Done}) {
        const GapReportInput input = oneActionForThreeGaps(status);
        const auto gaps = test::GapReport(input).gaps;
        const QStringList decisions = asked(input);
        EXPECT_EQ(shown(decisions.filter(u"Approve and fund"_s)), "");
        // What is approved closes its gaps; what is done and left them open needs someone else.
        const QString first = gaps[status == ActionStatus::Done ? 0 : 3].indicator;
        EXPECT_EQ(decisions.front(), u"Name who closes the gap: "_s + input.framework->indicator(first)->title);
    }
}

// --- The plan -------------------------------------------------------------------------------------------------------

test::Grid planOf(const test::GapReport& report) {
    return gridIn(under(report.document, u"plan"_s), "Action plan");
}

TEST(GapReportPlan, ShowsActionsWithoutDates) {
    GapReportInput input = test::realInput();
    for (Action& action : input.assessment.plan.actions) {
        action.start = {};
        action.end = {};
        action.costByYear.clear();
    }
    input.assessment.plan.actions.front().status = ActionStatus::Approved;
    const test::GapReport report(input);
    EXPECT_EQ(titleOf(report, "plan"), u"Action plan"_s);
    EXPECT_TRUE(linesUnder(report, "plan").filter(u"planned yet"_s).isEmpty());
    EXPECT_TRUE(linesUnder(report, "plan").filter(u"Solid bars"_s).isEmpty());
    const test::Grid plan = planOf(report);
    EXPECT_EQ(plan.head.size(), 5);
    for (const Action& action : report.assessment.plan.actions) {
        const QStringList row = plan.row(action.code);
        ASSERT_EQ(row.size(), 5);
        const QString word = action.status == ActionStatus::Stopped    ? u"stopped"_s
                             : action.status == ActionStatus::Proposed ? u"proposed"_s
                                                                       : u"approved"_s;
        EXPECT_TRUE(row[1].endsWith(word)) << row[1].toStdString();
        EXPECT_EQ(row[4], u"\u2013"_s);
    }
}

TEST(GapReportPlan, CountsNoActionThatWasStopped) {
    GapReportInput input = test::realInput();
    auto& actions = input.assessment.plan.actions;
    for (Action& action : actions) {
        action.status = ActionStatus::Approved;
    }
    const auto all = static_cast<qsizetype>(actions.size());
    EXPECT_EQ(linesUnder(test::GapReport(input), "plan").filter(u"%1 actions under "_s.arg(all)).size(), 1);
    actions.front().status = ActionStatus::Stopped;
    EXPECT_EQ(linesUnder(test::GapReport(input), "plan")
                  .filter(u"%1 actions (1 stopped, not counted) under "_s.arg(all - 1))
                  .size(),
              1);
}

TEST(GapReportPlan, DrawsBarsOnlyBetweenAStartAndALaterEnd) {
    GapReportInput input = test::realInput();
    auto& actions = input.assessment.plan.actions;
    for (Action& action : actions) {
        action.start = {};
        action.end = {};
        action.costByYear.clear();
    }
    actions[0].start = QDate(2029, 3, 1);
    EXPECT_EQ(planOf(test::GapReport(input)).head.size(), 5) << "no end";
    actions[1].end = QDate(2027, 3, 1);
    EXPECT_EQ(planOf(test::GapReport(input)).head.size(), 5) << "the end lies before the start";
    actions[2].start = QDate(2026, 10, 1);
    const test::GapReport report(input);
    const test::Grid plan = planOf(report);
    ASSERT_EQ(plan.head.size(), 6);
    EXPECT_EQ(titleOf(report, "plan"), u"Action plan, 2026 to 2029"_s) << "the start of the last lies inside";
    EXPECT_EQ(plan.row(actions[0].code).back(), u"proposed"_s);
    EXPECT_EQ(plan.row(actions[3].code).back(), u"\u2013"_s) << "no bar for an action without dates";
}

// --- Money ----------------------------------------------------------------------------------------------------------

TEST(GapReportMoney, WithoutACurrencySaysSo) {
    GapReportInput input = test::realInput();
    input.assessment.plan.currency.clear();
    const auto intro = [&] { return linesUnder(test::GapReport(input), "plan").value(0); };
    EXPECT_TRUE(intro().contains(u"Costs are in millions of a currency that the plan does not state."_s))
        << intro().toStdString();
    EXPECT_TRUE(gridIn(under(test::GapReport(input).document, u"plan-budget"_s), "Budget and effect by year")
                    .head.contains(u"Cost (M)"_s));
    for (Action& action : input.assessment.plan.actions) {
        action.cost = 12345;
        action.costByYear.clear();
    }
    EXPECT_TRUE(intro().contains(u"The plan does not state the currency of its costs."_s)) << intro().toStdString();
    EXPECT_FALSE(intro().contains(u"Costs in"_s));
    for (Action& action : input.assessment.plan.actions) {
        action.cost = 0;
    }
    EXPECT_FALSE(intro().contains(u"urrency"_s)) << intro().toStdString();
}

TEST(GapReportMoney, IsNeverRoundedToNothing) {
    GapReportInput input = test::realInput();
    auto& actions = input.assessment.plan.actions;
    const std::vector<std::pair<qint64, QString>> costs{{2'000'000, u"2.00"_s}, {5'000, u"0.01"_s}, {4'999, u"0.005"_s},
                                                        {3'000, u"0.003"_s},    {1, u"0.000001"_s}, {0, u"0.00"_s}};
    for (std::size_t i = 0; i < costs.size(); ++i) {
        actions[i].cost = costs[i].first;
        actions[i].costByYear.clear();
    }
    const test::GapReport report(input);
    const test::Grid plan = planOf(report);
    for (std::size_t i = 0; i < costs.size(); ++i) {
        EXPECT_EQ(plan.at(plan.row(actions[i].code), "Cost"), costs[i].second) << costs[i].first;
    }
}

TEST(GapReportMoney, StandsOnOneLineHoweverLong) {
    GapReportInput input = test::realInput();
    for (Action& action : input.assessment.plan.actions) {
        action.cost = 1'000'000'000'000'000; // the most there may be: 40 of them are 40,000,000,000.00 millions
        action.costByYear.clear();
    }
    const test::GapReport report(input);
    const Elements plan = under(report.document, u"plan"_s);
    const auto tables = test::all<Table>(plan);
    ASSERT_FALSE(tables.empty());
    EXPECT_GT(tables.front()->widths[3].value, 70) << "32 points hold five digits";
}

// --- Language -------------------------------------------------------------------------------------------------------

/// An interface in which every word is the same.
class Interface : public QTranslator {
public:
    [[nodiscard]] QString translate(const char*, const char*, const char*, int) const override {
        return u"INTERFACE"_s;
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

TEST(GapReportLanguage, SaysOfSeveralCriteriaThatTheyAreSeveral) {
    GapReportInput input = test::realInput();
    input.options.language = Language(u"es"_s);
    const test::GapReport report(input);
    const QString marks = linesUnder(report, "annex-a").join(u'\n');
    static const QRegularExpression one(u"(?<!, )[1-5] (?:cumplidos|dejados atrás|no cumplidos)"_s);
    static const QRegularExpression several(u", [1-5] (?:cumplido|dejado atrás|no cumplido)\\b"_s);
    EXPECT_TRUE(marks.contains(u"1, 2 dejados atrás"_s));
    EXPECT_TRUE(marks.contains(u"1 dejado atrás"_s));
    EXPECT_FALSE(one.match(marks).hasMatch()) << one.match(marks).captured().toStdString();
    EXPECT_FALSE(several.match(marks).hasMatch()) << several.match(marks).captured().toStdString();
    EXPECT_EQ(linesUnder(report, "reading-signs").filter(u"Rayado: la brecha"_s).size(), 1);
}

TEST(GapReportLanguage, IsNotThatOfTheInterface) {
    const GapReportInput input = test::realInput(); // reading it has words of the interface
    Interface interface;
    ASSERT_TRUE(QCoreApplication::installTranslator(&interface));
    const ReportDocument document = test::composed(input);
    const auto html = writeHtml(document);
    QCoreApplication::removeTranslator(&interface);
    EXPECT_EQ(shown(test::everyLine(document).filter(u"INTERFACE"_s)), "");
    for (const Figure* figure : test::all<Figure>(document.body)) {
        EXPECT_FALSE(figure->alt.contains(u"INTERFACE"_s) || figure->caption.contains(u"INTERFACE"_s));
    }
    ASSERT_TRUE(html);
    EXPECT_FALSE(html->contains("INTERFACE"));
    EXPECT_TRUE(html->contains("Skip to the report"));
}

} // namespace
} // namespace atalaya::report
