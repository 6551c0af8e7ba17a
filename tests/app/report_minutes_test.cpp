#include "tests/app/Program.h"
#include "tests/models/storage/WorkshopFixture.h"

#include <gmock/gmock.h>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

/// A file with a workshop of ten seats, in which one question was agreed on with dissent and another is being voted on.
class ReportMinutes : public WorkshopStoreTest {
protected:
    void makeHeld() {
        const auto workspace = makeWithWorkshop();
        WorkshopEditor editor = editorOf(*workspace);
        runAll(editor);
    }
    void addSecond() {
        const auto workspace = reopen();
        const Workshop second = newWorkshop(framework(), plain(), idOf(u"second workshop"_s), u"El segundo día"_s);
        ASSERT_TRUE(isGood(workspace->addWorkshop(second, {})));
    }
    Finished minutes(const QString& out, const QStringList& more = {}, const Circumstances& circumstances = {}) const {
        return run(QStringList{u"report"_s, u"minutes"_s, path(), u"-o"_s, out, u"--date"_s, u"2026-05-14"_s} + more,
                   circumstances);
    }
    [[nodiscard]] static std::string words(const QString& pdf) {
        QProcess process;
        process.start(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
        EXPECT_TRUE(process.waitForFinished(120'000));
        return QString::fromUtf8(process.readAllStandardOutput()).simplified().toStdString();
    }
};

TEST_F(ReportMinutes, AreWrittenInEachFormatAsItEnds) {
    makeHeld();
    const QString pdf = pathOf(u"acta.pdf"_s);
    ASSERT_TRUE(isDone(minutes(pdf)));
    EXPECT_THAT(words(pdf), AllOf(HasSubstr("Altamar acuerda «2026»"), HasSubstr("It is three."),
                                  HasSubstr("agreed with dissent"), HasSubstr("Who pays?"),
                                  Not(HasSubstr("Begin with the port")), Not(HasSubstr("Ask the pilots first"))));
    const QString html = pathOf(u"acta.html"_s);
    ASSERT_TRUE(isDone(minutes(html)));
    EXPECT_TRUE(contentOf(html).startsWith("<!DOCTYPE html>"));
    const QString odt = pathOf(u"acta"_s);
    ASSERT_TRUE(isDone(minutes(odt, {u"--format"_s, u"odt"_s})));
    EXPECT_TRUE(contentOf(odt).startsWith("PK"));
}

TEST_F(ReportMinutes, HaveTheSameBytesFromTwoPeopleInOneTimeZone) {
    makeHeld();
    const QStringList common{u"PATH=/usr/bin:/bin"_s, u"TZ=America/Lima"_s};
    const Circumstances here{.environment = common + QStringList{u"LC_ALL=C.UTF-8"_s, u"USER=ana"_s}};
    const Circumstances there{.environment = common + QStringList{u"LANG=pt_BR.UTF-8"_s, u"LC_NUMERIC=de_DE.UTF-8"_s,
                                                                  u"USER=joão"_s, u"LANGUAGE=fr"_s}};
    const QStringList inEnglish{u"--language"_s, u"en"_s};
    for (const QString& format : {u"pdf"_s, u"html"_s, u"odt"_s}) {
        const QString one = pathOf(u"one."_s + format);
        const QString other = pathOf(u"other."_s + format);
        ASSERT_TRUE(isDone(minutes(one, inEnglish, here)));
        ASSERT_TRUE(isDone(minutes(other, inEnglish, there)));
        EXPECT_TRUE(contentOf(one) == contentOf(other)) << format.toStdString();
    }
    EXPECT_THAT(words(pathOf(u"one.pdf"_s)), AllOf(HasSubstr("UTC\u221205:00"), HasSubstr("04:10")));
}

TEST_F(ReportMinutes, SayWhereThereIsNoWorkshop) {
    ASSERT_TRUE(isGood(make()->add(plain(), {})));
    const QStringList before = entries();
    const Finished none = minutes(pathOf(u"acta.pdf"_s));
    EXPECT_TRUE(isFault(none));
    EXPECT_THAT(none.err.toStdString(), HasSubstr("There is no workshop of Altamar, round 2026 yet."));
    EXPECT_EQ(entries(), before) << "nothing half written";
}

TEST_F(ReportMinutes, AskWhichWorkshopWhereThereAreTwo) {
    makeHeld();
    addSecond();
    const QString out = pathOf(u"acta.html"_s);
    const Finished which = minutes(out);
    EXPECT_TRUE(isFault(which));
    const std::string id = idOf(u"second workshop"_s).toString(QUuid::WithoutBraces).left(8).toStdString();
    EXPECT_THAT(which.err.toStdString(),
                AllOf(HasSubstr("Several workshops fit: “"), HasSubstr("Altamar acuerda «2026»"),
                      HasSubstr("El segundo día"), HasSubstr(id), HasSubstr("--workshop")));
    EXPECT_FALSE(QFile::exists(out));

    ASSERT_TRUE(isDone(minutes(out, {u"--workshop"_s, u"el segundo día"_s})));
    EXPECT_TRUE(contentOf(out).contains(u"El segundo día"_s.toUtf8()));
    ASSERT_TRUE(isDone(
        minutes(out, {u"--force"_s, u"--workshop"_s, workshopId().toString(QUuid::WithoutBraces).left(6).toUpper()})));
    EXPECT_TRUE(contentOf(out).contains(u"Altamar acuerda «2026»"_s.toUtf8()));

    const Finished unknown = minutes(out, {u"--force"_s, u"--workshop"_s, u"Nadie"_s});
    EXPECT_TRUE(isFault(unknown));
    EXPECT_THAT(unknown.err.toStdString(), AllOf(HasSubstr("“Nadie”"), HasSubstr("El segundo día")));
}

TEST_F(ReportMinutes, ReplaceNothingUnasked) {
    makeHeld();
    const QString out = pathOf(u"acta.pdf"_s);
    test::write(out, "mine");
    EXPECT_TRUE(isFault(minutes(out)));
    EXPECT_EQ(contentOf(out), "mine");
    ASSERT_TRUE(isDone(minutes(out, {u"--force"_s})));
    EXPECT_TRUE(contentOf(out).startsWith("%PDF"));
}

TEST_F(ReportMinutes, RefuseWhatOnlyTheOtherReportHas) {
    makeHeld();
    for (const QStringList& more : {QStringList{u"--no-data"_s}, QStringList{u"--format"_s, u"xlsx"_s},
                                    QStringList{u"--format"_s, u"csv"_s}, QStringList{u"--format"_s, u"doc"_s}}) {
        EXPECT_TRUE(isWrongUse(minutes(pathOf(u"acta.pdf"_s), more))) << more.join(u' ').toStdString();
    }
    EXPECT_TRUE(isWrongUse(
        run({u"report"_s, u"gap"_s, path(), u"-o"_s, pathOf(u"gap.pdf"_s), u"--workshop"_s, u"Altamar acuerda"_s})));
    EXPECT_TRUE(isWrongUse(run({u"report"_s, u"acta"_s, path(), u"-o"_s, pathOf(u"acta.pdf"_s)})));
    EXPECT_EQ(entries(), QStringList{QFileInfo(path()).fileName()});
}

TEST_F(ReportMinutes, TakePaperHandlingAndPassword) {
    makeHeld();
    const QString out = pathOf(u"acta.pdf"_s);
    const QString secret = pathOf(u"secret"_s);
    test::write(secret, "Torre 7\n");
    ASSERT_TRUE(isDone(minutes(out, {u"--paper"_s, u"letter"_s, u"--tlp"_s, u"red"_s, u"--grey"_s})));
    EXPECT_THAT(words(out), HasSubstr("TLP:RED"));
    ASSERT_TRUE(isDone(minutes(out, {u"--force"_s, u"--password-file"_s, secret})));
    EXPECT_FALSE(contentOf(out).contains("Altamar"));
}

/// The gap report of the same file tells how the room voted.
TEST_F(ReportMinutes, LeaveTheirVotesBesideTheQuestionInTheGapReport) {
    makeHeld();
    const QString out = pathOf(u"gap.html"_s);
    ASSERT_TRUE(isDone(run({u"report"_s, u"gap"_s, path(), u"-o"_s, out, u"--date"_s, u"2026-05-14"_s})));
    // Seats 1 to 9 voted 1 + seat % 4, and seat 2 changed its mind to 1: 3 at 1, 3 at 2, 1 at 3, 2 at 4.
    EXPECT_TRUE(contentOf(out).contains("9 votes: 3, 3, 1, 2")) << "by stage";
    EXPECT_FALSE(contentOf(out).contains("Ask the pilots first"));
}

} // namespace
} // namespace atalaya::test
