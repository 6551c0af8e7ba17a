// Whatever the assessment holds is in the report, in its place and once.
#include "tests/views/gap/GapCase.h"

#include <algorithm>
#include <map>

namespace atalaya::report {
namespace {

using test::gridIn;
using test::itemsUnder;
using test::shown;
using test::under;

class GapReportContent : public test::GapReportTest {
protected:
    [[nodiscard]] QString question(const QString& code) const {
        return code + u' ' + report.framework.indicator(code)->title;
    }
    /// Those that `fits`, each as the list names it with what `more` adds.
    [[nodiscard]] QStringList questions(const std::function<bool(const IndicatorScore&, const Answer&)>& fits,
                                        const std::function<QString(const QString&)>& more = {}) const {
        QStringList lines;
        for (const QString& code : report.codes(fits)) {
            lines << question(code) + (more ? more(code) : QString());
        }
        return lines;
    }
    void expectItems(const char* anchor, const QStringList& expected) const {
        EXPECT_EQ(shown(itemsUnder(report.document, QLatin1String(anchor))), shown(expected)) << anchor;
    }
    [[nodiscard]] const Answer& answer(const QString& code) const { return report.assessment.answers.at(code); }
    [[nodiscard]] QStringList linesAt(const QString& code) const {
        return test::linesOf(under(report.document, test::anchorOf(code)));
    }
};

/// A space of one's own stands in the place of that above a heading, and squeezed an annex that joined a page.
TEST_P(GapReportContent, NothingSqueezesTheHeadingsOfChaptersAndLists) {
    const Elements& body = report.document.body;
    for (std::size_t i = 1; i < body.size(); ++i) {
        const auto* heading = std::get_if<Heading>(&body[i].value);
        const auto* space = std::get_if<Space>(&body[i - 1].value);
        if (heading && space && (heading->level == 1 || std::holds_alternative<List>(body[i - 2].value))) {
            EXPECT_GE(space->points, 8) << heading->text.toStdString();
        }
    }
}

TEST_P(GapReportContent, ListsWhatIsLeftOpen) {
    expectItems(
        "open-unanswered",
        questions([](const IndicatorScore& score, const Answer&) { return score.state == AnswerState::NotAnswered; },
                  [this](const QString& code) {
                      const Answer* carried = report.assessment.answer(code);
                      return carried != nullptr && carried->toConfirm
                                 ? QStringLiteral(" \u00b7 carried over from the last round, to be confirmed")
                                 : QString();
                  }));
    expectItems(
        "open-na",
        questions([](const IndicatorScore& score, const Answer&) { return score.state == AnswerState::NotApplicable; },
                  [this](const QString& code) { return QStringLiteral(": ") + answer(code).notApplicableReason; }));
    expectItems("open-review", questions([](const IndicatorScore&, const Answer& given) { return given.forReview; }));
    expectItems(
        "open-weak",
        questions(
            [](const IndicatorScore& score, const Answer&) {
                return score.state == AnswerState::Answered && score.evidenced < score.claimed;
            },
            [this](const QString& code) {
                const IndicatorScore& score = *report.sheet.indicator(code);
                return QStringLiteral(": claimed stage %1, evidenced stage %2").arg(score.claimed).arg(score.evidenced);
            }));
    QStringList stale;
    for (const Evidence& evidence : report.assessment.evidence) {
        if (!evidence.isValidOn(report.assessment.referenceDate)) {
            stale << QStringLiteral("%1 %2: to be reviewed by %3")
                         .arg(evidence.code, evidence.title, report.language.longDate(*evidence.reviewBy));
        }
    }
    expectItems("open-stale", stale);
    QStringList points;
    for (const OpenPoint& point : report.assessment.openPoints) {
        points << (point.indicator.isEmpty() ? QString() : question(point.indicator) + QStringLiteral(": ")) +
                      point.text;
    }
    expectItems("open-points", points);
}

TEST_P(GapReportContent, HasASectionForEachCommitmentInScopeAndNoOther) {
    for (const Commitment& commitment : report.framework.commitments) {
        const QString anchor = test::anchorOf(commitment.code);
        ASSERT_EQ(test::hasHeading(report.document, anchor), report.sheet.commitment(commitment.code) != nullptr)
            << commitment.code.toStdString();
        for (const QString& code : commitment.indicators) {
            EXPECT_EQ(test::hasHeading(report.document, test::anchorOf(code)),
                      report.sheet.commitment(commitment.code) != nullptr)
                << code.toStdString();
        }
        if (report.sheet.commitment(commitment.code) == nullptr) {
            continue;
        }
        const Elements section = under(report.document, anchor);
        const auto paragraphs = test::all<Paragraph>(section);
        ASSERT_FALSE(paragraphs.empty());
        EXPECT_TRUE(paragraphs.front()->ruleAtLeft && paragraphs.front()->style == Style::Quote);
        EXPECT_EQ(test::textOf(paragraphs.front()->text), commitment.verbatim) << "word for word";
        const QStringList lines = test::linesOf(section);
        EXPECT_FALSE(lines.filter(commitment.addressee).isEmpty()) << commitment.code.toStdString();
        const auto note = report.assessment.notes.find(commitment.code);
        if (note != report.assessment.notes.end()) {
            for (const QString& text : {note->second.stands, note->second.missing}) {
                EXPECT_TRUE(text.isEmpty() || lines.contains(text)) << text.toStdString();
            }
        }
    }
}

TEST_P(GapReportContent, CountsEachCommitmentAmongThem) {
    int position = 0;
    for (const Commitment& commitment : report.framework.commitments) {
        ++position;
        if (report.sheet.commitment(commitment.code) == nullptr) {
            continue;
        }
        const Heading* heading = test::headingAt(report.document, test::anchorOf(commitment.code));
        ASSERT_NE(heading, nullptr);
        EXPECT_TRUE(heading->overline.contains(
            QStringLiteral("Commitment %1 of %2").arg(position).arg(report.framework.commitments.size())))
            << heading->overline.toStdString();
    }
}

TEST_P(GapReportContent, TellsTheReasonsOfEachAnswer) {
    for (const IndicatorScore& score : report.sheet.indicators) {
        const Answer* given = report.assessment.answer(score.code);
        if (given == nullptr) {
            continue;
        }
        const QString lines = linesAt(score.code).join(u'\n');
        if (score.state == AnswerState::NotApplicable) {
            EXPECT_TRUE(lines.contains(QStringLiteral("Not applicable: ") + given->notApplicableReason))
                << score.code.toStdString() << '\n'
                << lines.toStdString();
        }
        EXPECT_TRUE(lines.contains(given->rationale)) << score.code.toStdString();
        for (const EvidenceUse& use : given->evidence) {
            const Evidence& evidence = *report.assessment.evidenceById(use.evidence);
            EXPECT_TRUE(lines.contains(evidence.code + u'\u00a0' + QChar(u'A' + static_cast<char16_t>(evidence.grade))))
                << score.code.toStdString() << ", " << evidence.code.toStdString();
        }
        for (const Dissent& dissent : given->dissents) {
            const auto same = std::count_if(given->dissents.begin(), given->dissents.end(),
                                            [&](const Dissent& other) { return other.text == dissent.text; });
            EXPECT_EQ(lines.count(QStringLiteral("Minority view: “%1”").arg(dissent.text)), same)
                << score.code.toStdString();
        }
        EXPECT_EQ(lines.contains(QStringLiteral("evidenced only to stage %1").arg(score.evidenced)),
                  score.state == AnswerState::Answered && score.evidenced < score.claimed)
            << score.code.toStdString();
        EXPECT_EQ(lines.contains(QStringLiteral("Ahead of its stage:")), !score.ahead.empty())
            << score.code.toStdString();
    }
}

TEST_P(GapReportContent, HasEachQuestionOnceInAnnexA) {
    QStringList expected;
    for (const IndicatorScore& score : report.sheet.indicators) {
        expected << score.code + u' ' + report.framework.indicator(score.code)->title;
    }
    const test::Grid answers = gridIn(under(report.document, QStringLiteral("annex-a")), "Every answer");
    QStringList printed;
    for (const QStringList& row : answers.rows) {
        if (row[1].isEmpty()) {
            continue; // heads the questions of a commitment
        }
        const QString code = answers.at(row, "Code");
        printed << code + u' ' + answers.at(row, "Question");
        const Answer* given = report.assessment.answer(code);
        EXPECT_EQ(answers.at(row, "Source"), given != nullptr ? given->source : QString());
        const AnswerState state = report.sheet.indicator(code)->state;
        const QString marks = answers.at(row, "Marks, by stage");
        if (state != AnswerState::Answered) {
            EXPECT_EQ(marks, state == AnswerState::NotApplicable    ? QStringLiteral("not applicable")
                             : given != nullptr && given->toConfirm ? QStringLiteral("to be confirmed")
                                                                    : QStringLiteral("not answered"));
            continue;
        }
        // Each stage stands once, among those of the same mark.
        static const std::map<Mark, QString> names{{Mark::Met, QStringLiteral("met")},
                                                   {Mark::Overtaken, QStringLiteral("overtaken")},
                                                   {Mark::NotMet, QStringLiteral("not met")},
                                                   {Mark::NotAssessed, QStringLiteral("not assessed")}};
        QStringList told;
        for (const QString& part : marks.split(QStringLiteral("; "))) {
            const QStringList stages = part.split(QStringLiteral(", "));
            const QString mark = stages.back().section(u' ', 1);
            for (const QString& stage : stages) {
                told << stage.section(u' ', 0, 0) + u' ' + mark;
            }
        }
        QStringList meant;
        for (int stage = 1; stage <= report.framework.ceiling(); ++stage) {
            meant << QString::number(stage) + u' ' + names.at(given->mark(stage));
        }
        EXPECT_EQ(shown(told), shown(meant)) << code.toStdString();
    }
    printed.sort();
    expected.sort();
    EXPECT_EQ(shown(printed), shown(expected));
}

TEST_P(GapReportContent, HasEachPieceOfEvidenceOnceInTheRegister) {
    const Elements annex = under(report.document, QStringLiteral("annex-b"));
    if (report.assessment.evidence.empty()) {
        EXPECT_EQ(shown(test::linesOf(annex)), "No evidence is registered.");
        return;
    }
    std::map<QUuid, QStringList> uses;
    for (const auto& [code, given] : report.assessment.answers) {
        for (const EvidenceUse& use : given.evidence) {
            uses[use.evidence] << (use.stage ? QStringLiteral("%1 (%2)").arg(code).arg(*use.stage) : code);
        }
    }
    const test::Grid table = gridIn(annex, "Evidence register");
    ASSERT_EQ(table.rows.size(), report.assessment.evidence.size());
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const Evidence& evidence = report.assessment.evidence[i];
        const QStringList& row = table.rows[i];
        EXPECT_EQ(row[0], evidence.code);
        EXPECT_TRUE(row[1].startsWith(evidence.title)) << row[1].toStdString();
        EXPECT_TRUE(row[1].contains(evidence.issuer)) << row[1].toStdString();
        EXPECT_EQ(row[3], QString(QChar(u'A' + static_cast<char16_t>(evidence.grade))));
        EXPECT_EQ(row[4].endsWith(QStringLiteral(", past")), !evidence.isValidOn(report.assessment.referenceDate))
            << evidence.code.toStdString();
        EXPECT_EQ(row[6], uses[evidence.id].join(QStringLiteral(", "))) << evidence.code.toStdString();
    }
}

TEST_P(GapReportContent, HasEachActionOnceWithItsCostAndWhatItLifts) {
    const Plan& plan = report.assessment.plan;
    if (plan.actions.empty()) {
        EXPECT_TRUE(test::all<Table>(under(report.document, QStringLiteral("plan"))).empty());
        return;
    }
    const test::Grid table = gridIn(under(report.document, QStringLiteral("plan")), "Action plan");
    QStringList codes;
    for (const Action& action : plan.actions) {
        codes << action.code;
        const QStringList row = table.row(action.code);
        EXPECT_TRUE(row[1].startsWith(action.title)) << row[1].toStdString();
        EXPECT_TRUE(row[1].contains(action.leadBody)) << row[1].toStdString();
        for (const Lift& lift : action.lifts) {
            const IndicatorScore* score = report.sheet.indicator(lift.indicator);
            const int stage = score != nullptr ? report.stage(*score) : 0;
            const bool isThere = stage >= lift.toStage;
            QString said = QStringLiteral("%1 %2\u2192%3")
                               .arg(lift.indicator, stage > 0 ? QString::number(stage) : QStringLiteral("\u2013"))
                               .arg(lift.toStage);
            if (action.status == ActionStatus::Done) {
                said = isThere ? QStringLiteral("%1 reached %2").arg(lift.indicator).arg(lift.toStage)
                               : said + QStringLiteral(", not yet scored");
            } else if (isThere) {
                said = QStringLiteral("%1 already at %2").arg(lift.indicator).arg(stage);
            }
            EXPECT_TRUE(row[2].contains(said)) << said.toStdString() << " in " << row[2].toStdString();
        }
    }
    for (const QString& code : codes) {
        EXPECT_EQ(table.column("").count(code), 1) << code.toStdString();
    }
}

TEST_P(GapReportContent, SaysHowItWasMadeAndByWhom) {
    const Method& method = report.assessment.method;
    const QStringList lines = test::linesOf(under(report.document, QStringLiteral("method")));
    for (const QString& text : {method.description, method.limits}) {
        EXPECT_TRUE(text.isEmpty() || lines.contains(text)) << text.toStdString();
    }
    for (const auto& [code, weight] : report.assessment.weights) {
        EXPECT_FALSE(lines.filter(code + QStringLiteral(" has weight ")).isEmpty()) << code.toStdString();
        EXPECT_FALSE(lines.filter(weight.reason).isEmpty()) << code.toStdString();
    }
    const Elements participants = under(report.document, QStringLiteral("participants"));
    if (!method.participation.empty()) {
        const test::Grid people = gridIn(participants, "Participants by stakeholder cluster");
        ASSERT_EQ(people.rows.size(), method.participation.size() + 1);
        for (std::size_t i = 0; i < method.participation.size(); ++i) {
            const Participation& group = method.participation[i];
            EXPECT_EQ(shown(people.rows[i]),
                      shown({report.framework.cluster(group.cluster)->name, QString::number(group.people),
                             group.institutions.join(QStringLiteral(", "))}));
        }
    }
    if (!method.sessions.empty()) {
        const test::Grid sessions = gridIn(participants, "Sessions");
        ASSERT_EQ(sessions.rows.size(), method.sessions.size());
        for (std::size_t i = 0; i < method.sessions.size(); ++i) {
            EXPECT_EQ(sessions.at(sessions.rows[i], "Session"), method.sessions[i].title);
        }
    }
}

ON_EACH(GapReportContent, test::allCases());

} // namespace
} // namespace atalaya::report
