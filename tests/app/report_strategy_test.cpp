#include "models/commands/AssessmentEditor.h"
#include "tests/app/Program.h"
#include "tests/models/storage/WorkspaceFixture.h"
#include "tests/support/SmallStrategy.h"

#include <gmock/gmock.h>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

/// The reports of a strategy, made by the program as people start it.
class ReportStrategy : public WorkspaceTest {
protected:
    void makePlanned() {
        Assessment assessment = plain();
        QStringList commitments, indicators;
        for (const Commitment& commitment : framework().commitments) {
            commitments << commitment.code;
        }
        for (const Indicator& one : framework().indicators) {
            indicators << one.code;
        }
        assessment.plan = smallStrategy(commitments, indicators);
        ASSERT_TRUE(isGood(make()->add(assessment, {})));
    }
    Finished made(const QString& kind, const QString& out, const QStringList& more = {},
                  const Circumstances& circumstances = {}) const {
        return run(QStringList{u"report"_s, kind, path(), u"-o"_s, out, u"--date"_s, u"2026-05-14"_s} + more,
                   circumstances);
    }
    /// As somebody does in the window on a day.
    void reportOn(QDate day, const std::function<void(Action&)>& edit) const {
        Surroundings then = fixedSurroundings();
        then.now = [day] { return QDateTime(day, QTime(12, 0), Qt::UTC); };
        const auto workspace = Workspace::open(path(), then);
        ASSERT_TRUE(isGood(workspace));
        auto editor = AssessmentEditor::open(**workspace, plain().id);
        ASSERT_TRUE(isGood(editor));
        Action action = *editor->snapshot().plan.actionByCode(u"A1"_s);
        edit(action);
        ASSERT_TRUE(isGood(editor->apply(PutAction{action})));
    }
    [[nodiscard]] static std::string outputOf(const QString& tool, const QStringList& arguments) {
        QProcess process;
        process.start(tool, arguments);
        EXPECT_TRUE(process.waitForFinished(120'000));
        return QString::fromUtf8(process.readAllStandardOutput()).simplified().toStdString();
    }
    [[nodiscard]] static std::string words(const QString& pdf) {
        return outputOf(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
    }
};

TEST_F(ReportStrategy, IsWrittenInEachFormatAsItEnds) {
    makePlanned();
    for (const QString& kind : {u"strategy"_s, u"action-plan"_s, u"brief"_s}) {
        const QString pdf = pathOf(kind + u".pdf"_s);
        ASSERT_TRUE(isDone(made(kind, pdf)));
        EXPECT_THAT(words(pdf), HasSubstr("Duty roster")) << kind.toStdString();
        const std::string meta = outputOf(u"pdfinfo"_s, {u"-meta"_s, pdf});
        EXPECT_THAT(meta, AllOf(HasSubstr("<pdfuaid:part>1</pdfuaid:part>"),
                                HasSubstr("<pdfaid:conformance>A</pdfaid:conformance>")));
        for (const auto& [ending, magic] : {std::pair("html", "<!DOCTYPE html>"), std::pair("odt", "PK"),
                                            std::pair("xlsx", "PK"), std::pair("zip", "PK")}) {
            const QString out = pathOf(kind + u'.' + QLatin1String(ending));
            ASSERT_TRUE(isDone(made(kind, out)));
            EXPECT_TRUE(contentOf(out).startsWith(magic)) << out.toStdString();
        }
    }
}

TEST_F(ReportStrategy, HasTheSameBytesFromTwoPeople) {
    makePlanned();
    const QStringList common{u"PATH=/usr/bin:/bin"_s};
    const Circumstances here{.environment =
                                 common + QStringList{u"LC_ALL=C.UTF-8"_s, u"TZ=America/Lima"_s, u"USER=ana"_s}};
    const Circumstances there{.environment =
                                  common + QStringList{u"LANG=pt_BR.UTF-8"_s, u"LC_NUMERIC=de_DE.UTF-8"_s,
                                                       u"TZ=Pacific/Kiritimati"_s, u"USER=joão"_s, u"LANGUAGE=fr"_s}};
    const QStringList inEnglish{u"--language"_s, u"en"_s};
    for (const QString& kind : {u"strategy"_s, u"action-plan"_s, u"brief"_s}) {
        for (const QString& format : {u"pdf"_s, u"html"_s, u"odt"_s}) {
            const QString one = pathOf(u"one-"_s + kind + u'.' + format);
            const QString other = pathOf(u"other-"_s + kind + u'.' + format);
            ASSERT_TRUE(isDone(made(kind, one, inEnglish, here)));
            ASSERT_TRUE(isDone(made(kind, other, inEnglish, there)));
            EXPECT_TRUE(contentOf(one) == contentOf(other)) << one.toStdString();
        }
    }
}

TEST_F(ReportStrategy, BriefOfABodyNamesOnlyWhatFallsToIt) {
    makePlanned();
    const QString out = pathOf(u"brief.pdf"_s);
    ASSERT_TRUE(isDone(made(u"brief"_s, out, {u"--body"_s, u"ministry of education"_s})));
    EXPECT_THAT(words(out), AllOf(HasSubstr("Cyber curriculum"), Not(HasSubstr("Procurement clauses")),
                                  Not(HasSubstr("Duty roster"))));
    EXPECT_THAT(outputOf(u"pdfdetach"_s, {u"-list"_s, out}), HasSubstr("0 embedded files"));

    const Finished unknown = made(u"brief"_s, out, {u"--force"_s, u"--body"_s, u"Navy"_s});
    EXPECT_TRUE(isFault(unknown));
    EXPECT_THAT(unknown.err.toStdString(), AllOf(HasSubstr("“Navy”"), HasSubstr("Ministry of Finance")));
}

TEST_F(ReportStrategy, CarriesTheDataUnlessToldNotTo) {
    makePlanned();
    const QString out = pathOf(u"plan.pdf"_s);
    ASSERT_TRUE(isDone(made(u"action-plan"_s, out)));
    EXPECT_THAT(outputOf(u"pdfdetach"_s, {u"-list"_s, out}), HasSubstr("1 embedded files"));
    ASSERT_TRUE(isDone(made(u"action-plan"_s, out, {u"--force"_s, u"--no-data"_s, u"--tlp"_s, u"red"_s})));
    EXPECT_THAT(outputOf(u"pdfdetach"_s, {u"-list"_s, out}), HasSubstr("0 embedded files"));
    EXPECT_THAT(words(out), HasSubstr("TLP:RED"));
}

TEST_F(ReportStrategy, TellsOfThePlanAsOfItsDate) {
    makePlanned();
    const QString out = pathOf(u"plan.html"_s);
    ASSERT_TRUE(isDone(made(u"action-plan"_s, out)));
    EXPECT_TRUE(contentOf(out).contains("end passed 14 day"));
    ASSERT_TRUE(
        isDone(run({u"report"_s, u"action-plan"_s, path(), u"-o"_s, out, u"--force"_s, u"--date"_s, u"2026-02-01"_s})));
    EXPECT_TRUE(contentOf(out).contains("Nothing is late."));
}

TEST_F(ReportStrategy, SaysSinceWhenAnActionStandsStill) {
    makePlanned(); // on 14 May
    reportOn({2026, 5, 14}, [](Action& action) { action.progress = 30; });
    reportOn({2026, 5, 20}, [](Action& action) { action.progress = 55; });
    reportOn({2026, 6, 3}, [](Action& action) { action.leadBody = u"Navy"_s; }); // which moves nothing
    const QString out = pathOf(u"plan.html"_s);
    const auto writtenOf = [&](const QString& day) {
        EXPECT_TRUE(isDone(run({u"report"_s, u"action-plan"_s, path(), u"-o"_s, out, u"--force"_s, u"--date"_s, day})));
        return contentOf(out).toStdString();
    };
    EXPECT_THAT(writtenOf(u"2026-06-30"_s), AllOf(HasSubstr("Since when actions stand still"),
                                                  HasSubstr("55% since 20 May 2026; before: 30% (14 May 2026)")));
    EXPECT_THAT(writtenOf(u"2026-05-19"_s), Not(HasSubstr("stand still"))) << "it was said to be elsewhere then";
}

TEST_F(ReportStrategy, RefusesWhatOnlyOtherReportsHave) {
    makePlanned();
    const QString out = pathOf(u"out.pdf"_s);
    EXPECT_TRUE(isWrongUse(made(u"strategy"_s, out, {u"--body"_s, u"CSIRT"_s})));
    EXPECT_TRUE(isWrongUse(made(u"gap"_s, out, {u"--body"_s, u"CSIRT"_s})));
    EXPECT_TRUE(isWrongUse(made(u"brief"_s, out, {u"--no-data"_s})));
    EXPECT_TRUE(isWrongUse(made(u"brief"_s, out, {u"--body"_s, u" "_s})));
    EXPECT_TRUE(isWrongUse(made(u"action-plan"_s, out, {u"--workshop"_s, u"First day"_s})));
    EXPECT_TRUE(isWrongUse(made(u"plan"_s, out)));
    EXPECT_EQ(entries(), QStringList{QFileInfo(path()).fileName()}) << "nothing half written";
}

} // namespace
} // namespace atalaya::test
