#include "tests/app/Program.h"

#include <QDir>

#include <gmock/gmock.h>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

class ReportInTwoLanguages : public ProgramTest {
protected:
    [[nodiscard]] Finished report(const QString& file, const QString& out, const QStringList& more,
                                  const QString& kind = u"gap"_s) const {
        return run(QStringList{u"report"_s, kind, file, u"-o"_s, out, u"--date"_s, u"2026-05-14"_s} + more);
    }
};

TEST_F(ReportInTwoLanguages, SaysEverythingInBothInEachFormat) {
    const QString file = practiceCountry();
    const QStringList both{u"--language"_s, u"es"_s, u"--second-language"_s, u"en"_s};
    for (const char* name : {"two.pdf", "two.html", "two.odt", "two.xlsx", "two.zip"}) {
        ASSERT_TRUE(isDone(report(file, path(name), both))) << name;
        const QByteArray once = contentOf(path(name));
        ASSERT_TRUE(isDone(report(file, path(name), both + QStringList{u"--force"_s}))) << name;
        EXPECT_TRUE(once == contentOf(path(name))) << name << ": the same bytes each time";
    }
    const std::string html = contentOf(path("two.html")).toStdString();
    EXPECT_THAT(html, AllOf(HasSubstr("<html lang=\"es\">"), HasSubstr("<div><p lang=\"en\">"),
                            HasSubstr("<span lang=\"en\">Ranked gaps</span>")));
    ASSERT_TRUE(isDone(report(file, path("one.html"), {u"--language"_s, u"es"_s})));
    EXPECT_THAT(contentOf(path("one.html")).toStdString(), Not(HasSubstr("<div><p lang=\"en\">")));
}

TEST_F(ReportInTwoLanguages, AFrameworkOfOneLanguageHasItsWordsOnce) {
    const QString out = path("two.html");
    ASSERT_TRUE(isDone(report(smallWorkspace(), out, {u"--language"_s, u"fr"_s, u"--second-language"_s, u"pt"_s})));
    EXPECT_THAT(contentOf(out).toStdString(),
                AllOf(HasSubstr("<html lang=\"fr\">"), HasSubstr("<div><p lang=\"pt\">")));
}

TEST_F(ReportInTwoLanguages, TheSameTwiceAnUnknownOneAndOtherReportsAreRefused) {
    const QString file = smallWorkspace();
    const auto before = everythingIn(folder());
    const QString out = path("two.html");
    const auto wrong = [&](const QStringList& more, const char* words, const QString& kind = u"gap"_s) {
        const Finished finished = report(file, out, more, kind);
        EXPECT_TRUE(isWrongUse(finished)) << words;
        EXPECT_THAT(finished.err.toStdString(), HasSubstr(words));
    };
    wrong({u"--language"_s, u"es"_s, u"--second-language"_s, u"es"_s}, "“es” is the language of the report already");
    wrong({u"--second-language"_s, u"en"_s}, "leave --second-language out");
    wrong({u"--second-language"_s, u"xx"_s}, "There is no report in “xx”");
    wrong({u"--second-language"_s, u"es"_s}, "--second-language goes only with gap", u"strategy"_s);
    wrong({u"--second-language"_s, u"es"_s}, "--second-language goes only with gap", u"minutes"_s);
    EXPECT_EQ(everythingIn(folder()), before);
}

TEST_F(ReportInTwoLanguages, IsInTheHelp) {
    const Finished help = run({u"report"_s, u"--help"_s});
    ASSERT_TRUE(isDone(help));
    EXPECT_THAT(help.out.toStdString(), HasSubstr("--second-language"));
}

} // namespace
} // namespace atalaya::test
