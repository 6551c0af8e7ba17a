#include "tests/app/Program.h"

#include <QDir>
#include <QJsonDocument>

#include <gmock/gmock.h>

#include <random>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

class Report : public ProgramTest {
protected:
    /// Makes the gap report of `file` as `out`; nothing is printed when it works.
    void make(const QString& file, const QString& out, const QStringList& more = {}) {
        const Finished made =
            run(QStringList{u"report"_s, u"gap"_s, file, u"-o"_s, out, u"--date"_s, u"2026-05-14"_s} + more);
        ASSERT_TRUE(isDone(made));
        EXPECT_EQ(made.out.toStdString(), "");
    }

    /// What another program says; `status` is how it should end.
    std::string outputOf(const QString& tool, const QStringList& arguments, int status = 0) {
        QProcess process;
        process.start(tool, arguments);
        EXPECT_TRUE(process.waitForFinished(120'000)) << tool.toStdString();
        EXPECT_EQ(process.exitCode(), status)
            << tool.toStdString() << ' ' << process.readAllStandardError().toStdString();
        return process.readAllStandardOutput().toStdString();
    }

    QStringList names() const {
        return QDir(folder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }
};

TEST_F(Report, OfThePracticeCountryIsATaggedPdfWithItsOutlineLinksAndData) {
    const QString file = practiceCountry();
    const QString out = path("gap report.pdf");
    make(file, out);
    EXPECT_THAT(outputOf(u"pdfinfo"_s, {out}),
                AllOf(HasSubstr("Title:           Gap report of Altamar, round 2026"),
                      HasSubstr("Tagged:          yes"), HasSubstr("Encrypted:       no"),
                      HasSubstr("Page size:       595 x 842 pts (A4)")));
    EXPECT_THAT(outputOf(u"pdfinfo"_s, {u"-meta"_s, out}),
                AllOf(HasSubstr("<pdfuaid:part>1</pdfuaid:part>"), HasSubstr("<pdfaid:part>3</pdfaid:part>"),
                      HasSubstr("<pdfaid:conformance>A</pdfaid:conformance>"), HasSubstr("<rdf:li>en</rdf:li>")));
    const std::string inside = outputOf(u"qpdf"_s, {u"--json"_s, u"--json-key=outlines"_s, out});
    EXPECT_THAT(inside, AllOf(HasSubstr("1 For the Minister"), HasSubstr("7.15 "), HasSubstr("Annex F ")));
    EXPECT_THAT(outputOf(u"pdfinfo"_s, {u"-url"_s, out}), Not(HasSubstr("file:")));

    // The data travel inside, byte for byte what `export` writes.
    const Finished exported = run({u"export"_s, file});
    ASSERT_EQ(exported.status, 0);
    const QString attached = path("attached.json");
    (void)outputOf(u"pdfdetach"_s, {u"-save"_s, u"1"_s, u"-o"_s, attached, out});
    EXPECT_EQ(contentOf(attached), exported.out);
    EXPECT_EQ(names(), (QStringList{u"altamar.atalaya"_s, u"attached.json"_s, u"gap report.pdf"_s}));
}

// Two people, each on a machine of their own: another zone, another locale, another folder.
TEST_F(Report, HasTheSameBytesFromTwoProcessesInEachFormat) {
    const QString file = practiceCountry();
    ASSERT_TRUE(QDir(folder()).mkdir(u"elsewhere"_s));
    const QStringList common{u"PATH=/usr/bin:/bin"_s};
    const Circumstances here{.folder = folder(),
                             .environment = common + QStringList{u"LC_ALL=C.UTF-8"_s, u"TZ=America/Lima"_s,
                                                                 u"USER=ana"_s, u"HOME=/nowhere"_s}};
    const Circumstances there{.folder = path("elsewhere"),
                              .environment =
                                  common + QStringList{u"LANG=pt_BR.UTF-8"_s, u"LC_NUMERIC=de_DE.UTF-8"_s,
                                                       u"TZ=Pacific/Kiritimati"_s, u"USER=joão"_s, u"LANGUAGE=fr"_s}};
    for (const QString& format : {u"pdf"_s, u"html"_s, u"odt"_s}) {
        const auto make = [&](const Circumstances& circumstances, const QString& name) {
            const QString out = path("elsewhere") + u'/' + name + u'.' + format;
            EXPECT_TRUE(isDone(
                run({u"report"_s, u"gap"_s, file, u"-o"_s, out, u"--date"_s, u"2026-05-14"_s, u"--language"_s, u"en"_s},
                    circumstances)));
            return contentOf(out);
        };
        const QByteArray one = make(here, u"one"_s);
        EXPECT_GT(one.size(), 100'000);
        EXPECT_TRUE(one == make(there, u"other"_s)) << format.toStdString();
    }
}

TEST_F(Report, OpensOnlyWithItsPassword) {
    const QString file = smallWorkspace();
    const QString secret = path("secret");
    write(secret, "Torre nº 7\r\nnot this line\n");
    const QString out = path("locked.pdf");
    make(file, out, {u"--password-file"_s, secret});
    (void)outputOf(u"pdfinfo"_s, {out}, 1);
    (void)outputOf(u"qpdf"_s, {u"--password=Torre"_s, u"--check"_s, out}, 2);
    const QString password = u"Torre nº 7"_s;
    EXPECT_THAT(outputOf(u"qpdf"_s, {u"--password="_s + password, u"--show-encryption"_s, out}),
                AllOf(HasSubstr("R = 6"), HasSubstr("stream encryption method: AESv3"),
                      HasSubstr("file encryption method: AESv3")));
    EXPECT_THAT(outputOf(u"pdfinfo"_s, {u"-upw"_s, password, out}), HasSubstr("Tagged:          yes"));
    EXPECT_FALSE(contentOf(out).contains("Altamar"));
}

TEST_F(Report, LeavesTheDataOutWhenTold) {
    const QString out = path("bare.pdf");
    make(smallWorkspace(), out, {u"--no-data"_s, u"--paper"_s, u"letter"_s, u"--grey"_s});
    EXPECT_THAT(outputOf(u"pdfdetach"_s, {u"-list"_s, out}), HasSubstr("0 embedded files"));
    EXPECT_THAT(outputOf(u"pdfinfo"_s, {out}), HasSubstr("612 x 792 pts (letter)"));
}

TEST_F(Report, IsOnThePaperOfTheStateUnlessToldOtherwise) {
    const Finished exported = run({u"export"_s, smallWorkspace()});
    ASSERT_EQ(exported.status, 0);
    for (const auto& [code, size] :
         {std::pair("CRI", "612 x 792 pts (letter)"), std::pair("BRA", "595 x 842 pts (A4)")}) {
        QJsonObject json = exported.json();
        QJsonObject assessment = json[u"assessment"_s].toObject();
        assessment[u"countryCode"_s] = QLatin1String(code);
        json[u"assessment"_s] = assessment;
        write(path("changed.json"), QJsonDocument(json).toJson());
        const QString file = path(code) + u".atalaya"_s;
        ASSERT_TRUE(isDone(run(QStringList{u"import"_s, file, path("changed.json")} + secondFramework() +
                               QStringList{u"--framework-files"_s})));
        const QString out = path(code) + u".pdf"_s;
        make(file, out);
        EXPECT_THAT(outputOf(u"pdfinfo"_s, {out}), HasSubstr(size)) << code;
    }
    const QString out = path("asked.pdf");
    make(path("CRI.atalaya"), out, {u"--paper"_s, u"A4"_s});
    EXPECT_THAT(outputOf(u"pdfinfo"_s, {out}), HasSubstr("595 x 842 pts (A4)"));
}

TEST_F(Report, IsOnThePaperOfAStateThatWasOnlyNamed) {
    for (const auto& [state, size] :
         {std::pair(u"M\u00e9xico"_s, "612 x 792 pts (letter)"), std::pair(u"Brasil"_s, "595 x 842 pts (A4)")}) {
        const QString file = folder() + u'/' + state + u".atalaya"_s;
        ASSERT_TRUE(isDone(run(QStringList{u"new"_s, file} + secondFramework() +
                               QStringList{u"--framework-files"_s, u"--state"_s, state, u"--round"_s, u"2026"_s,
                                           u"--date"_s, u"2026-05-14"_s})));
        const QString out = folder() + u'/' + state + u".pdf"_s;
        make(file, out);
        EXPECT_THAT(outputOf(u"pdfinfo"_s, {out}), HasSubstr(size)) << state.toStdString();
    }
}

TEST_F(Report, ComesAsTablesForASpreadsheet) {
    const QString file = smallWorkspace();
    for (const auto& [name, inside] :
         {std::pair("tables.xlsx", "xl/worksheets/sheet2.xml"), std::pair("tables.zip", "00-tables.csv")}) {
        const QString again = path("again-") + QLatin1String(name);
        make(file, path(name));
        make(file, again);
        EXPECT_TRUE(contentOf(path(name)).startsWith("PK\x03\x04")) << name;
        EXPECT_TRUE(contentOf(path(name)).contains(inside)) << name;
        EXPECT_EQ(contentOf(path(name)), contentOf(again)) << name;
    }
    const Finished wrong = run({u"report"_s, u"gap"_s, file, u"-o"_s, path("tables.csv")});
    EXPECT_EQ(wrong.status, 2);
    EXPECT_THAT(wrong.err.toStdString(), HasSubstr("let OUT end in .zip"));
    EXPECT_FALSE(names().contains(u"tables.csv"_s));
}

TEST_F(Report, IsWrittenOnlyWhereItMayBe) {
    const QString file = smallWorkspace();
    const QString taken = path("taken.html");
    write(taken, "mine");
    const auto report = [&](const QString& out, const QStringList& more = {}) {
        return run(QStringList{u"report"_s, u"gap"_s, file, u"-o"_s, out} + more);
    };
    const auto before = everythingIn(folder());
    EXPECT_TRUE(isFault(report(taken)));
    EXPECT_TRUE(isFault(report(folder() + u"/nowhere/out.html"_s)));
    EXPECT_TRUE(isFault(report(file, {u"--format"_s, u"html"_s, u"--force"_s})));
    EXPECT_TRUE(isFault(report(path("new.html"), {u"--assessment"_s, u"no such round"_s})));
    EXPECT_TRUE(isFault(run({u"report"_s, u"gap"_s, path("none.atalaya"), u"-o"_s, path("new.html")})));
    EXPECT_EQ(everythingIn(folder()), before);
    EXPECT_TRUE(isDone(report(taken, {u"--force"_s})));
    EXPECT_TRUE(contentOf(taken).startsWith("<!DOCTYPE html>"));
}

// A name with a character that no font has: the file opens, but no screen reader could read it all.
TEST_F(Report, ThatIsNotAccessibleIsWrittenAndSaysSo) {
    const QString file = path("private.atalaya");
    ASSERT_TRUE(isDone(run(QStringList{u"new"_s, file} + secondFramework() +
                           QStringList{u"--framework-files"_s, u"--state"_s, u"Altamar \U000F1234"_s, u"--round"_s,
                                       u"2026"_s, u"--date"_s, u"2026-05-14"_s})));
    const QString out = path("report.pdf");
    const Finished made = run({u"report"_s, u"gap"_s, file, u"-o"_s, out, u"--date"_s, u"2026-05-14"_s});
    EXPECT_EQ(made.status, 0);
    EXPECT_TRUE(contentOf(out).startsWith("%PDF"));
    EXPECT_EQ(made.err.count('\n'), 1) << made.err.toStdString();
    EXPECT_THAT(made.err.toStdString(),
                AllOf(HasSubstr("report.pdf” was written, but it is not an accessible and archival PDF"),
                      HasSubstr("shows a character that no font has"), HasSubstr("make the report again")));
    EXPECT_THAT(outputOf(u"pdfinfo"_s, {u"-meta"_s, out}), Not(HasSubstr("pdfuaid:part")));
    // A format without such a check has nothing to say.
    make(file, path("report.html"));
}

TEST_F(Report, CutShortIsThereWholeOrNotAtAll) {
    const QString file = smallWorkspace();
    const QString out = path("old.html");
    write(out, "the report of last year");
    std::mt19937 dice(7);
    for (int i = 0; i < 10; ++i) {
        QProcess process;
        prepare(process, {u"report"_s, u"gap"_s, file, u"-o"_s, out, u"--force"_s});
        process.start();
        ASSERT_TRUE(process.waitForStarted());
        process.waitForFinished(static_cast<int>(dice() % 400));
        process.kill();
        process.waitForFinished();
        const QByteArray now = contentOf(out);
        EXPECT_TRUE(now == "the report of last year" || now.endsWith("</html>\n"));
    }
}

} // namespace
} // namespace atalaya::test
