#include "assessments/foundation/LanguageName.h"
#include "assessments/strategy/Lifecycle.h"
#include "tests/views/gap/DocumentWalk.h"
#include "tests/views/pdf/Conformance.h"
#include "tests/views/strategyreport/PlanReportFixture.h"
#include "views/reports/OwnWords.h"
#include "views/reports/ReportWriters.h"

#include <QFile>
#include <QMap>
#include <QSet>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace atalaya::report {
namespace {

using namespace Qt::StringLiterals;

// Altamar is written in English. A report of it in Spanish leaves what its people wrote as it is, says so once, and
// marks every such text as English.

/// Whether the instrument has the very same words, which then stand in a report in its language, too.
bool isOfTheInstrument(const QString& text) {
    static const QByteArray words = [] {
        QFile file(QStringLiteral(ATALAYA_SOURCE_DIR "/resources/frameworks/cicte-2012/words.en.json"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }();
    EXPECT_FALSE(words.isEmpty());
    return words.contains('"' + text.toUtf8() + '"');
}

void addText(QSet<QString>& texts, const QString& text) {
    if (!text.trimmed().isEmpty() && !isOfTheInstrument(text)) {
        texts.insert(text);
    }
}

/// What the gap report prints of what people wrote, each text a run of its own in it.
QSet<QString> writtenInGapReport(const Assessment& assessment) {
    QSet<QString> texts;
    for (const auto& [code, answer] : assessment.answers) {
        addText(texts, answer.notApplicable ? answer.notApplicableReason : answer.rationale);
        addText(texts, answer.source);
        for (const Dissent& dissent : answer.dissents) {
            addText(texts, dissent.text);
        }
    }
    for (const Evidence& evidence : assessment.evidence) {
        addText(texts, evidence.title);
    }
    for (const auto& [code, note] : assessment.notes) {
        addText(texts, note.stands);
        addText(texts, note.missing);
    }
    for (const OpenPoint& point : assessment.openPoints) {
        addText(texts, point.text);
    }
    for (const Session& session : assessment.method.sessions) {
        addText(texts, session.title);
    }
    addText(texts, assessment.method.description);
    addText(texts, assessment.method.limits);
    addText(texts, assessment.brief.headline);
    addText(texts, assessment.brief.text);
    for (const Action& action : assessment.plan.actions) {
        addText(texts, action.title);
        addText(texts, action.measure);
    }
    return texts;
}

QSet<QString> writtenInPlan(const Plan& plan) {
    QSet<QString> texts;
    addText(texts, plan.vision);
    for (const QString& principle : plan.principles) {
        addText(texts, principle);
    }
    for (const Objective& objective : plan.objectives) {
        addText(texts, objective.title);
        addText(texts, objective.description);
    }
    for (const Measure& measure : plan.measures) {
        addText(texts, measure.title);
    }
    const std::map<QString, QString> guide = guideTitlesIn(Language());
    for (const LifecycleStep& step : plan.lifecycle) {
        if (!guide.contains(step.title)) {
            addText(texts, step.title);
        }
        addText(texts, step.note);
    }
    for (const Action& action : plan.actions) {
        addText(texts, action.title);
    }
    for (const Scenario& scenario : plan.scenarios) {
        addText(texts, scenario.name);
        addText(texts, scenario.note);
    }
    return texts;
}

/// Languages of the runs and headings that are nothing but this text, by text.
QMap<QString, QSet<QString>> languagesByText(const ReportDocument& document) {
    QMap<QString, QSet<QString>> languages;
    test::visitSpans(document.body, [&](const Span& span) { languages[span.text].insert(span.language); });
    for (const Heading* heading : test::all<Heading>(document.body)) {
        languages[heading->text].insert(heading->language);
    }
    return languages;
}

/// Every one of them stands in the report as its own, and nowhere as the report's.
void expectMarked(const ReportDocument& document, const QSet<QString>& texts) {
    EXPECT_GT(texts.size(), 20);
    const auto languages = languagesByText(document);
    for (const QString& text : texts) {
        EXPECT_EQ(languages.value(text), QSet<QString>{u"en"_s}) << text.toStdString();
    }
    for (auto one = languages.begin(); one != languages.end(); ++one) {
        for (const QString& text : texts) {
            if (text.size() > 30 && one.value().contains(QString())) {
                EXPECT_FALSE(one.key().contains(text)) << one.key().toStdString();
            }
        }
    }
}

void expectNoTraces(const ReportDocument& document) {
    for (const QString& line : test::everyLine(document)) {
        EXPECT_FALSE(line.contains(QChar(0xFFF9)) || line.contains(QChar(0xFFFB))) << line.toStdString();
    }
}

/// Runs marked as English, but for those of the Declaration, which is quoted in its own language.
int marksIn(const ReportDocument& document) {
    int count = 0;
    for (const Paragraph* paragraph : test::all<Paragraph>(document.body)) {
        for (const Span& span : paragraph->text) {
            count += span.language == u"en" && !paragraph->ruleAtLeft ? 1 : 0;
        }
    }
    return count;
}

GapReportInput spanishGapReport() {
    GapReportInput input = test::realInput();
    input.options.language = Language(u"es"_s);
    return input;
}

PlanReportInput spanishPlanReport(PlanReportKind kind) {
    PlanReportInput input = test::sampleInput(kind);
    input.options.language = Language(u"es"_s);
    return input;
}

TEST(OwnWords, AreMarkedInAGapReportOfAnotherLanguage) {
    const GapReportInput input = spanishGapReport();
    ASSERT_EQ(input.assessment.language, u"en"_s);
    const ReportDocument document = test::composed(input);
    expectMarked(document, writtenInGapReport(input.assessment));
    expectNoTraces(document);
}

TEST(OwnWords, AreTheSameWordsMarkedOrNot) {
    GapReportInput input = spanishGapReport();
    const ReportDocument marked = test::composed(input);
    const QString sentence = textsSentence(input.assessment, input.options.language);
    ASSERT_FALSE(sentence.isEmpty());
    input.assessment.language = u"es"_s;
    const ReportDocument plain = test::composed(input);
    const test::Difference difference = test::difference(test::everyLine(plain), test::everyLine(marked));
    EXPECT_EQ(test::shown(difference.gone), "");
    ASSERT_EQ(difference.come.size(), 2) << test::shown(difference.come);
    EXPECT_EQ(difference.come[1], sentence) << "said once, among the facts on method and scope";
    EXPECT_TRUE(sentence.contains(languageNameIn(input.options.language, u"en"_s))) << sentence.toStdString();
    EXPECT_TRUE(textsSentence(input.assessment, input.options.language).isEmpty());
    EXPECT_EQ(marksIn(plain), 0);
}

TEST(OwnWords, AreMarkedInTheReportsOfAStrategy) {
    PlanReportInput input = spanishPlanReport(PlanReportKind::Strategy);
    input.assessment.plan.lifecycle.front().title = u"Name the office that leads the whole project"_s;
    const ReportDocument document = test::composed(input);
    expectMarked(document, writtenInPlan(input.assessment.plan));
    expectNoTraces(document);
    EXPECT_TRUE(test::textOf(document.cover.notice).endsWith(textsSentence(input.assessment, input.options.language)));

    for (const PlanReportKind kind : {PlanReportKind::Strategy, PlanReportKind::ActionPlan, PlanReportKind::Brief}) {
        input = spanishPlanReport(kind);
        const ReportDocument marked = test::composed(input);
        expectNoTraces(marked);
        EXPECT_GT(marksIn(marked), 20);
        input.assessment.language = u"es"_s;
        const ReportDocument plain = test::composed(input);
        EXPECT_EQ(marksIn(plain), 0);
        const test::Difference lines = test::difference(test::linesOf(plain.body), test::linesOf(marked.body));
        EXPECT_EQ(test::shown(lines.gone), "");
        EXPECT_EQ(test::shown(lines.come), "");
    }
}

TEST(OwnWords, AreNotTheStepsOfTheGuideThatNobodyRenamed) {
    PlanReportInput input = spanishPlanReport(PlanReportKind::Strategy);
    std::vector<LifecycleStep>& steps = input.assessment.plan.lifecycle;
    ASSERT_EQ(steps.front().title, u"Name the lead project authority"_s);
    const QString inSpanish = input.options.language.translate("Lifecycle", "Name the lead project authority");
    ASSERT_NE(inSpanish, steps.front().title);
    const auto languages = languagesByText(test::composed(input));
    EXPECT_EQ(languages.value(inSpanish), QSet<QString>{QString()});
    EXPECT_FALSE(languages.contains(steps.front().title));

    // Nor in a report of the assessment's language, of steps that were begun in another.
    input.options.language = Language();
    steps.front().title = inSpanish;
    const auto english = languagesByText(test::composed(input));
    EXPECT_TRUE(english.contains(u"Name the lead project authority"_s));
    EXPECT_FALSE(english.contains(inSpanish));
}

TEST(OwnWords, AreSaidToBeSoInTheBriefOfOneBody) {
    PlanReportInput input = spanishPlanReport(PlanReportKind::Brief);
    const QStringList bodies = briefBodies(input.assessment.plan);
    ASSERT_FALSE(bodies.isEmpty());
    input.options.body = bodies.front();
    const ReportDocument document = test::composed(input);
    const QString sentence = textsSentence(input.assessment, input.options.language);
    EXPECT_EQ(test::linesOf(document.body).filter(sentence).size(), 1);
    expectNoTraces(document);
}

TEST(OwnWords, OfAReportOfTheSameLanguageAreNotMarked) {
    const ReportDocument gap = test::realReport();
    EXPECT_EQ(marksIn(gap), 0);
    EXPECT_EQ(marksIn(test::composed(test::sampleInput(PlanReportKind::Strategy))), 0);
}

TEST(OwnWords, DoNotSplitTheCellsOfASpreadsheet) {
    GapReportInput input = spanishGapReport();
    input.options.asData = true;
    const ReportDocument document = test::composed(input);
    EXPECT_EQ(marksIn(document), 0);
    expectNoTraces(document);
}

TEST(OwnWords, OfSomebodyWhoTypedAMarkAreNotTornApart) {
    GapReportInput input = spanishGapReport();
    auto& [code, answer] = *input.assessment.answers.begin();
    answer.notApplicable = false;
    answer.rationale = u"one \uFFF9two\uFFFB three"_s;
    input.assessment.openPoints = {{QString(), u"\uFFFBfour\uFFF9"_s}};
    const ReportDocument document = test::composed(input);
    expectNoTraces(document);
    const auto languages = languagesByText(document);
    EXPECT_EQ(languages.value(u"one two three"_s), QSet<QString>{u"en"_s});
    EXPECT_EQ(languages.value(u"four"_s), QSet<QString>{u"en"_s});
}

TEST(OwnWords, AreMarkedInTheFilesWhichStaySound) {
    GapReportInput input = spanishGapReport();
    const QString rationale = u"a reason that is looked for in the files"_s;
    for (auto& [code, answer] : input.assessment.answers) {
        if (!answer.rationale.isEmpty()) {
            answer.rationale = rationale;
        }
    }
    const ReportDocument document = test::composed(input);
    const auto pdf = writePdf(document, {});
    ASSERT_TRUE(pdf);
    EXPECT_EQ(pdf->problems.join(u'\n').toStdString(), "");
    EXPECT_EQ(test::checkConformance(pdf->bytes).join(u'\n').toStdString(), "");

    const auto html = writeHtml(document);
    ASSERT_TRUE(html);
    const auto marked = html->count("<span lang=\"en\">" + rationale.toUtf8() + "</span>");
    EXPECT_GT(marked, 40);
    EXPECT_EQ(html->count(rationale.toUtf8()), marked) << "each time with its language";
}

} // namespace
} // namespace atalaya::report
