// The numbers that the gap report prints are those that the scoring functions give.
#include "assessments/foundation/WeightText.h"
#include "assessments/scoring/Explanation.h"
#include "assessments/strategy/Projection.h"
#include "tests/views/gap/GapCase.h"

#include <gmock/gmock.h>

namespace atalaya::report {
namespace {

using test::after;
using test::gridIn;
using test::headingAt;
using test::shown;
using test::under;
using testing::Contains;

class GapReportScores : public test::GapReportTest {
protected:
    /// A row of the glance as it must be, without its strip.
    [[nodiscard]] QStringList glanceRow(const QString& number, const QString& name, const Score& score) const {
        const QString dash = QStringLiteral("\u2013");
        const bool half = score.median && *score.median != static_cast<int>(*score.median);
        return {number,
                name,
                QStringLiteral("%1/%2").arg(score.coverage.answered).arg(score.coverage.applicable),
                report.inTable(score),
                score.median ? report.language.number(*score.median, half ? 1 : 0) : dash,
                score.lowest ? QString::number(*score.lowest) : dash,
                report.orDash(score.target),
                score.isPrintable() ? report.orDash(score.gap) : dash};
    }
    /// Group by group, as the tables are: a heading row for each unless there is only one.
    void eachRow(const std::function<void(const GroupScore&)>& group,
                 const std::function<void(const CommitmentScore&)>& commitment) const {
        for (const GroupScore& one : report.sheet.groups) {
            if (report.sheet.groups.size() > 1) {
                group(one);
            }
            for (const CommitmentScore& scored : report.sheet.commitments) {
                if (report.framework.commitment(scored.code)->group == one.id) {
                    commitment(scored);
                }
            }
        }
    }
    [[nodiscard]] const Score* lastGroup(const QString& id) const {
        const GroupScore* group = report.last ? report.last->group(id) : nullptr;
        return group != nullptr ? &group->score : nullptr;
    }
};

TEST_P(GapReportScores, AreInTheGlanceRowByRow) {
    std::vector<QStringList> expected;
    const auto add = [&](QStringList row, const QString& change) {
        if (report.last) {
            row << change;
        }
        expected.push_back(row);
    };
    eachRow(
        [&](const GroupScore& group) {
            QStringList row = glanceRow(report.framework.group(group.id)->title, {}, group.score);
            row[4] = row[5] = QString(); // a median over a group's questions says little and is left out
            add(row, report.change(lastGroup(group.id), group.score));
        },
        [&](const CommitmentScore& scored) {
            const Commitment& commitment = *report.framework.commitment(scored.code);
            const bool weighted = report.assessment.weights.contains(scored.code);
            add(glanceRow(QString::number(commitment.number),
                          commitment.title + (weighted ? QStringLiteral("*") : QString()), scored.score),
                report.change(report.lastScore(scored.code), scored.score));
        });
    const test::Grid glance = gridIn(under(report.document, QStringLiteral("glance")), "Scores of each commitment");
    ASSERT_EQ(glance.rows.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        EXPECT_EQ(shown(glance.rows[i].mid(0, expected[i].size())), shown(expected[i]));
    }
    EXPECT_EQ(glance.head.contains(QStringLiteral("Since ") +
                                   (report.last ? report.input.previous->round : QStringLiteral("x"))),
              report.last.has_value());
}

TEST_P(GapReportScores, OfTheHeadlineStandOnTheMinistersPage) {
    const Score& headline = report.sheet.headline();
    const QStringList lines = test::linesOf(under(report.document, QStringLiteral("minister")));
    const GroupScore* group = report.sheet.group(report.sheet.headlineGroup);
    const QString name =
        group != nullptr ? report.framework.headlineGroup().title : QStringLiteral("All commitments in scope");
    EXPECT_EQ(
        after(lines, name).toStdString(),
        (headline.isPrintable() ? report.language.score(*headline.mean) : QStringLiteral("Not shown")).toStdString());
    const auto says = [&](const QString& line, bool expected) {
        EXPECT_EQ(lines.contains(line), expected) << line.toStdString() << " in\n" << shown(lines.mid(0, 12));
    };
    says(QStringLiteral("Provisional: %1 of %2 answered")
             .arg(headline.coverage.answered)
             .arg(headline.coverage.applicable),
         headline.coverage.isProvisional());
    if (report.last && report.last->headline().isPrintable()) {
        const Score& before = report.last->headline();
        const QString start =
            QStringLiteral("%1: %2").arg(report.input.previous->round, report.language.score(*before.mean));
        says(headline.isPrintable() ? start + QStringLiteral(", change ") + report.change(&before, headline) : start,
             true);
    }
    if (headline.target) {
        EXPECT_THAT(lines, Contains(testing::ResultOf(
                               [&](const QString& line) {
                                   return line.startsWith(QStringLiteral("target")) &&
                                          line.endsWith(QStringLiteral(": ") + report.language.score(*headline.target));
                               },
                               true)));
    }
    const ScoreSheet proved =
        scoreAssessment(report.framework, report.assessment, {Basis::Evidenced, report.assessment.mean});
    const Score& evidenced = proved.headline();
    if (evidenced.mean) {
        says(QStringLiteral("evidenced: ") + report.language.score(*evidenced.mean),
             report.assessment.headlineBasis == Basis::Claimed && headline.isPrintable() && evidenced.isPrintable());
    }
}

TEST_P(GapReportScores, OfEachCommitmentStandInItsSection) {
    for (const CommitmentScore& scored : report.sheet.commitments) {
        const QStringList lines = test::linesOf(under(report.document, test::anchorOf(scored.code)));
        EXPECT_EQ(after(lines, QStringLiteral("Mean")), report.inWords(&scored.score)) << scored.code.toStdString();
        const auto target = std::find_if(lines.begin(), lines.end(), [](const QString& line) {
            return line == u"Target" || line.startsWith(u"Target 2");
        });
        ASSERT_NE(target, lines.end()) << scored.code.toStdString();
        EXPECT_EQ(after(lines, *target), report.orDash(scored.score.target)) << scored.code.toStdString();
        if (report.last) {
            EXPECT_EQ(after(lines, report.input.previous->round), report.inWords(report.lastScore(scored.code)))
                << scored.code.toStdString();
        }
    }
}

TEST_P(GapReportScores, StagesAndTargetsOfEachQuestionStandAtItsHeading) {
    for (const IndicatorScore& score : report.sheet.indicators) {
        const Heading* heading = headingAt(report.document, test::anchorOf(score.code));
        ASSERT_NE(heading, nullptr);
        QString line = score.state == AnswerState::NotApplicable ? QStringLiteral("not applicable")
                       : score.state == AnswerState::NotAnswered ? QStringLiteral("not answered")
                                                                 : QStringLiteral("stage %1").arg(report.stage(score));
        const IndicatorScore* before = report.last ? report.last->indicator(score.code) : nullptr;
        if (before != nullptr && before->state == AnswerState::Answered) {
            line += QStringLiteral(" \u00b7 %1: %2").arg(report.input.previous->round).arg(report.stage(*before));
        }
        if (score.target && score.state != AnswerState::NotApplicable) {
            line += QStringLiteral(" \u00b7 target %1").arg(*score.target);
        }
        EXPECT_EQ(test::textOf(heading->trailing).toStdString(), line.toStdString()) << score.code.toStdString();

        // The criterion reached and the next one that is missing.
        if (score.state == AnswerState::Answered) {
            const Indicator& indicator = *report.framework.indicator(score.code);
            const QStringList lines = test::linesOf(under(report.document, test::anchorOf(score.code)));
            const int stage = report.stage(score);
            const auto named = [&](const char* words, int which) {
                return QLatin1String(words) + QStringLiteral("%1 %2").arg(which).arg(report.framework.stageName(which));
            };
            EXPECT_EQ(after(lines, named("Reached: ", stage)), indicator.criterion(stage));
            EXPECT_EQ(stage < report.framework.ceiling() ? after(lines, named("Still missing for ", stage + 1))
                                                         : after(lines, QStringLiteral("Highest stage")),
                      stage < report.framework.ceiling() ? indicator.criterion(stage + 1)
                                                         : QStringLiteral("No criterion is missing."));
        }
    }
}

TEST_P(GapReportScores, OfBothRoundsStandSideBySide) {
    const Elements progress = under(report.document, QStringLiteral("progress"));
    if (!report.last) {
        EXPECT_TRUE(test::all<Table>(progress).empty());
        EXPECT_EQ(shown(test::linesOf(progress)), "This is the first round: there is nothing to compare with yet.");
        return;
    }
    std::vector<QStringList> expected;
    eachRow(
        [&](const GroupScore& group) {
            const Score* before = lastGroup(group.id);
            expected.push_back({QString(), report.framework.group(group.id)->title, report.inWords(before),
                                report.inWords(&group.score), report.change(before, group.score)});
        },
        [&](const CommitmentScore& scored) {
            const Commitment& commitment = *report.framework.commitment(scored.code);
            const Score* before = report.lastScore(scored.code);
            expected.push_back({QString::number(commitment.number), commitment.title, report.inWords(before),
                                report.inWords(&scored.score), report.change(before, scored.score)});
        });
    const test::Grid rounds = gridIn(progress, "Commitments, last round and now");
    ASSERT_EQ(rounds.rows.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        EXPECT_EQ(shown(rounds.rows[i]), shown(expected[i]));
    }
    const bool seemsWrong = std::any_of(rounds.rows.begin(), rounds.rows.end(), [](const QStringList& row) {
        bool isBefore = false;
        bool isNow = false;
        bool isChange = false;
        const double before = row[2].toDouble(&isBefore);
        const double now = row[3].toDouble(&isNow);
        const double change = QString(row[4]).replace(u'\u2212', u'-').toDouble(&isChange);
        return isBefore && isNow && isChange && std::abs(now - before - change) > 0.005;
    });
    EXPECT_EQ(test::linesOf(progress).filter(QStringLiteral("rounded each by itself")).size(), seemsWrong ? 1 : 0);

    QStringList changed;
    for (const IndicatorScore& score : report.sheet.indicators) {
        const IndicatorScore* before = report.last->indicator(score.code);
        if (before != nullptr && before->state == AnswerState::Answered && score.state == AnswerState::Answered &&
            report.stage(*before) != report.stage(score)) {
            changed << QStringLiteral("%1 %2 \u2192 %3")
                           .arg(score.code)
                           .arg(report.stage(*before))
                           .arg(report.stage(score));
        }
    }
    QStringList printed;
    if (!changed.isEmpty()) {
        const test::Grid questions = gridIn(progress, "Questions whose stage changed");
        for (const QStringList& row : questions.rows) {
            printed << questions.at(row, "Question").section(u' ', 0, 0) + u' ' + questions.at(row, "Stage");
        }
    }
    EXPECT_EQ(shown(printed), shown(changed));
}

TEST_P(GapReportScores, OfEveryYearOfThePlanAreTheProjectedOnes) {
    const auto years = projectYears(report.framework, report.assessment);
    if (report.assessment.plan.actions.empty()) {
        EXPECT_FALSE(test::hasHeading(report.document, QStringLiteral("plan-budget")));
        return;
    }
    const test::Grid budget =
        gridIn(under(report.document, QStringLiteral("plan-budget")), "Budget and effect by year");
    // What is over on the day that the assessment stands for is one row, for which nothing is projected.
    const int thisYear = report.assessment.referenceDate.year();
    const auto over = static_cast<std::size_t>(
        std::count_if(years.begin(), years.end(), [&](const YearOfPlan& year) { return year.year < thisYear; }));
    const std::size_t first = over > 0 ? 1 : 0;
    ASSERT_EQ(budget.rows.size(), first + years.size() - over + 1);
    EXPECT_EQ(budget.rows.back()[0], QStringLiteral("Total"));
    if (over > 0) {
        EXPECT_TRUE(budget.rows[0][0].contains(QString::number(years[over - 1].year)));
        EXPECT_EQ(budget.at(budget.rows[0], "Headline at the year's end"), QStringLiteral("\u2013"));
    }
    for (std::size_t i = over; i < years.size(); ++i) {
        const QStringList& row = budget.rows[first + i - over];
        EXPECT_EQ(row[0], QString::number(years[i].year));
        EXPECT_EQ(budget.at(row, "Headline at the year's end"), report.inWords(&years[i].headline));
    }
}

TEST_P(GapReportScores, ClaimedAndEvidencedOfEachQuestionStandInAnnexA) {
    const test::Grid answers = gridIn(under(report.document, QStringLiteral("annex-a")), "Every answer");
    for (const IndicatorScore& score : report.sheet.indicators) {
        const QStringList row = answers.row(score.code);
        const bool answered = score.state == AnswerState::Answered;
        const QString dash = QStringLiteral("\u2013");
        EXPECT_EQ(answers.at(row, "Claimed"), answered ? QString::number(score.claimed) : dash);
        EXPECT_EQ(answers.at(row, "Evidenced"), answered ? QString::number(score.evidenced) : dash);
    }
}

TEST_P(GapReportScores, AreTracedForTheHeadlineAndTheCommitmentsBehindIt) {
    const GroupScore* headline = report.sheet.group(report.sheet.headlineGroup);
    QStringList subjects{headline != nullptr ? headline->id : QStringLiteral("whole")};
    for (const CommitmentScore& scored : report.sheet.commitments) {
        if (headline == nullptr || report.framework.commitment(scored.code)->group == headline->id) {
            subjects << scored.code;
        }
    }
    const Elements annex = under(report.document, QStringLiteral("annex-e"));
    std::size_t headings = 0;
    for (const Heading* heading : test::all<Heading>(annex)) {
        headings += heading->level == 2 ? 1 : 0;
    }
    EXPECT_EQ(headings, static_cast<std::size_t>(subjects.size()));
    for (const QString& subject : subjects) {
        const auto trace = explain(report.framework, report.assessment, {subject, Quantity::Mean}, report.language);
        ASSERT_TRUE(trace);
        const QStringList lines = test::linesOf(annex);
        EXPECT_TRUE(lines.contains(trace->title)) << trace->title.toStdString();
        EXPECT_TRUE(lines.contains(trace->formulaText)) << trace->formulaText.toStdString();
        if (trace->terms.empty()) {
            continue;
        }
        const test::Grid terms = gridIn(annex, qPrintable(trace->title));
        ASSERT_EQ(terms.rows.size(), trace->terms.size());
        const Score& whole = headline == nullptr ? report.sheet.whole : headline->score;
        for (std::size_t i = 0; i < trace->terms.size(); ++i) {
            // A score of too few answers stands only where a score that is printed cannot be followed without it.
            const ExplanationTerm& term = trace->terms[i];
            const CommitmentScore* part = report.sheet.commitment(term.from.subject);
            const bool shows = part == nullptr || part->score.isPrintable() || whole.isPrintable();
            EXPECT_EQ(shown(terms.rows[i].mid(0, 3)),
                      shown({term.label, shows ? report.language.number(term.value, 4) : QStringLiteral("\u2013"),
                             weightText(term.weight, report.language)}));
        }
    }
}

ON_EACH(GapReportScores, test::allCases());

} // namespace
} // namespace atalaya::report
