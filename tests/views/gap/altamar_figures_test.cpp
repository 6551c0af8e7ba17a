// The report on the practice country against figures that were worked out without this program:
// tests/data/altamar/expected.json.
#include "tests/views/gap/GapCase.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace atalaya::report {
namespace {

using namespace Qt::StringLiterals;
using test::after;
using test::figureNamed;
using test::gridIn;
using test::itemsUnder;
using test::shown;
using test::under;

class AltamarReport : public testing::Test {
protected:
    AltamarReport() {
        QFile file(QStringLiteral(ATALAYA_SOURCE_DIR "/tests/data/altamar/expected.json"));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        expected = QJsonDocument::fromJson(file.readAll()).object();
    }
    /// "3", "2.5" or what is already text.
    static QString text(const QJsonValue& value) {
        return value.isDouble() ? QString::number(value.toDouble()) : value.toString();
    }
    [[nodiscard]] QStringList strings(const char* name) const {
        return expected[QLatin1String(name)].toVariant().toStringList();
    }
    /// The first word of each line: the code it begins with.
    static QStringList codes(const QStringList& lines) {
        QStringList codes;
        for (const QString& line : lines) {
            codes << line.section(u' ', 0, 0).remove(u':');
        }
        return codes;
    }
    void expectRow(const test::Grid& glance, const QStringList& row, const QJsonObject& figures) {
        EXPECT_EQ(glance.at(row, "Answered"),
                  QStringLiteral("%1/%2").arg(figures[u"answered"_s].toInt()).arg(figures[u"applicable"_s].toInt()));
        EXPECT_EQ(glance.at(row, "Mean"), text(figures[u"mean"_s]));
        EXPECT_EQ(glance.at(row, "Target"), text(figures[u"target"_s]));
        EXPECT_EQ(glance.at(row, "Gap"), text(figures[u"gap"_s]));
        EXPECT_EQ(glance.at(row, "Since 2024"), QString(text(figures[u"since2024"_s])).replace(u'-', u'\u2212'));
    }

    QJsonObject expected;
    const test::GapReport report{test::realInput()};
};

TEST_F(AltamarReport, HasTheScoresWorkedOutByHand) {
    const test::Grid glance = gridIn(under(report.document, QStringLiteral("glance")), "Scores of each commitment");
    const QJsonObject commitments = expected[u"commitments"_s].toObject();
    ASSERT_EQ(commitments.size(), 15);
    for (const QString& code : commitments.keys()) {
        SCOPED_TRACE(code.toStdString());
        const QJsonObject figures = commitments[code].toObject();
        const QStringList row = glance.row(report.framework.commitment(code)->title);
        expectRow(glance, row, figures);
        EXPECT_EQ(glance.at(row, "Median"), text(figures[u"median"_s]));
        EXPECT_EQ(glance.at(row, "Lowest"), text(figures[u"lowest"_s]));
    }
    const QJsonObject groups = expected[u"groups"_s].toObject();
    for (const Group& group : report.framework.groups) {
        SCOPED_TRACE(group.id.toStdString());
        const QString name = group.headline                     ? QStringLiteral("core")
                             : group.id == u"counter-terrorism" ? QStringLiteral("context")
                                                                : group.id;
        expectRow(glance, glance.row(group.title), groups[name].toObject());
    }

    const QJsonObject core = groups[u"core"_s].toObject();
    const QStringList minister = test::linesOf(under(report.document, QStringLiteral("minister")));
    EXPECT_EQ(after(minister, report.framework.headlineGroup().title), text(core[u"mean"_s]));
    for (const QString& line :
         {QStringLiteral("Provisional: 46 of 49 answered"),
          QStringLiteral("2024: %1, change %2").arg(text(core[u"mean2024"_s]), text(core[u"since2024"_s])),
          QStringLiteral("evidenced: ") + text(core[u"meanEvidenced"_s])}) {
        EXPECT_TRUE(minister.contains(line)) << line.toStdString();
    }
    const QJsonObject whole = expected[u"whole"_s].toObject();
    EXPECT_TRUE(test::linesOf(under(report.document, QStringLiteral("method")))
                    .contains(QStringLiteral("%1 of %2 applicable questions answered, 1 not applicable")
                                  .arg(whole[u"answered"_s].toInt())
                                  .arg(whole[u"applicable"_s].toInt())));
    EXPECT_FALSE(test::linesOf(under(report.document, QStringLiteral("annex-e")))
                     .filter(QStringLiteral("With all weights 1: ") + text(core[u"meanWithAllWeights1"_s]))
                     .isEmpty());
}

TEST_F(AltamarReport, RanksItsGapsAsWorkedOutByHand) {
    const Elements section = under(report.document, QStringLiteral("gaps"));
    const test::Grid ranked = gridIn(section, "Ranked gaps");
    ASSERT_EQ(static_cast<int>(ranked.rows.size()), expected[u"gaps"_s].toInt());
    const QStringList order = strings("gapOrder");
    const QStringList priorities = strings("gapPriorities");
    for (qsizetype i = 0; i < order.size(); ++i) {
        const QStringList& row = ranked.rows[static_cast<std::size_t>(i)];
        EXPECT_TRUE(row[1].contains(order[i])) << row[1].toStdString() << " at rank " << i + 1;
        EXPECT_EQ(row[3].section(QStringLiteral("= "), 1).toDouble(), priorities[i].toDouble())
            << order[i].toStdString();
    }
    QStringList quick = codes(itemsUnder(report.document, QStringLiteral("gaps-quick")));
    quick.sort();
    EXPECT_EQ(shown(quick), shown(strings("quickWins")));
}

TEST_F(AltamarReport, LeavesOpenWhatWasFoundOpenByHand) {
    const auto expectCodes = [&](const char* anchor, QStringList codesOfHand) {
        QStringList printed = codes(itemsUnder(report.document, QLatin1String(anchor)));
        codesOfHand.sort();
        printed.sort();
        EXPECT_EQ(shown(printed), shown(codesOfHand)) << anchor;
    };
    expectCodes("open-unanswered", strings("notAnswered"));
    expectCodes("open-na", strings("notApplicable"));
    expectCodes("open-review", strings("forReview"));
    expectCodes("open-stale", strings("pastReview"));
    const QStringList weak = codes(itemsUnder(report.document, QStringLiteral("open-weak")));
    for (const QString& code : strings("highStageWeakProof") + strings("lostProof")) {
        EXPECT_TRUE(weak.contains(code)) << code.toStdString();
    }
}

TEST_F(AltamarReport, PlansWhatWasAddedUpByHand) {
    const QJsonObject plan = expected[u"plan"_s].toObject();
    const Elements section = under(report.document, QStringLiteral("plan"));
    const test::Grid budget = gridIn(section, "Budget and effect by year");
    const QJsonObject years = plan[u"years"_s].toObject();
    // 2024 and 2025 are over on the report's day: what was planned for them, together, and no score.
    ASSERT_EQ(static_cast<qsizetype>(budget.rows.size()), years.size()) << "with the total below";
    EXPECT_NEAR(budget.at(budget.rows.back(), "M USD").toDouble(), plan[u"total"_s].toDouble() / 1e6, 0.006);
    const QStringList& over = budget.rows.front();
    EXPECT_EQ(over[0], QStringLiteral("2024\u20132025, over"));
    EXPECT_EQ(budget.at(over, "Headline at the year's end"), QStringLiteral("\u2013"));
    const double planned = text(years[u"2024"_s].toObject()[u"millions"_s]).toDouble() +
                           text(years[u"2025"_s].toObject()[u"millions"_s]).toDouble();
    EXPECT_NEAR(budget.at(over, "M USD").toDouble(), planned, 0.011) << "each of the two is rounded";
    for (const QStringList& row : budget.rows) {
        if (row == over || row == budget.rows.back()) {
            continue;
        }
        const QJsonObject year = years[row[0]].toObject();
        EXPECT_EQ(budget.at(row, "M USD"), text(year[u"millions"_s]));
        EXPECT_EQ(budget.at(row, "Headline at the year's end"), text(year[u"coreAtEnd"_s]));
    }
    const test::Grid actions = gridIn(section, "Action plan");
    EXPECT_EQ(actions.at(actions.rows.back(), "Cost").toDouble(), plan[u"total"_s].toDouble() / 1e6);
}

TEST_F(AltamarReport, CountsWhatWasCountedByHand) {
    const test::Grid people =
        gridIn(under(report.document, QStringLiteral("participants")), "Participants by stakeholder cluster");
    EXPECT_EQ(people.at(people.rows.back(), "People").toInt(), expected[u"participants"_s].toInt());
    EXPECT_EQ(
        static_cast<int>(
            gridIn(under(report.document, QStringLiteral("progress")), "Questions whose stage changed").rows.size()),
        expected[u"changedSince2024"_s].toInt());
    const QJsonObject stages = expected[u"groups"_s].toObject()[u"core"_s].toObject()[u"stages"_s].toObject();
    const Figure* distribution = figureNamed(report.document, "headline-distribution");
    ASSERT_NE(distribution, nullptr);
    for (const QString& stage : stages.keys()) {
        EXPECT_TRUE(distribution->alt.contains(QStringLiteral("%1 at stage %2").arg(stages[stage].toInt()).arg(stage)))
            << distribution->alt.toStdString();
    }
    // How often each document is used.
    const test::Grid evidence = gridIn(under(report.document, QStringLiteral("annex-b")), "Evidence register");
    const QJsonObject uses = expected[u"evidenceUses"_s].toObject();
    for (const QString& code : uses.keys()) {
        const QString used = evidence.at(evidence.row(code), "Used by (stage)");
        EXPECT_EQ(used.split(QStringLiteral(", "), Qt::SkipEmptyParts).size(), uses[code].toInt())
            << code.toStdString();
    }
    for (const QString& code : strings("notAttached")) {
        EXPECT_EQ(evidence.at(evidence.row(code), "Used by (stage)").toStdString(), "") << code.toStdString();
    }
}

} // namespace
} // namespace atalaya::report
