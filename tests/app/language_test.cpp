// What language the command line speaks, and what stays as it is in all of them.
#include "assessments/foundation/Language.h"
#include "assessments/foundation/LanguageChoice.h"
#include "tests/app/Program.h"

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

/// The usual surroundings with these NAME=VALUE in place of the locale.
Circumstances inLocale(const QStringList& locale, const QByteArray& input = {}) {
    Circumstances circumstances;
    circumstances.environment = QStringList{u"TZ=UTC"_s, u"USER=tester"_s, u"PATH=/usr/bin:/bin"_s} + locale;
    circumstances.input = input;
    return circumstances;
}

/// No locale of these is installed where the tests run.
Circumstances speaking(const QString& code, const QByteArray& input = {}) {
    return inLocale({u"LC_ALL=%1.UTF-8"_s.arg(code)}, input);
}

QString inCli(const QString& code, const char* source, int n = -1) {
    return Language(code).translate("CliText", source, nullptr, n);
}

constexpr char usage[] = "Usage: atalaya VERB ..., or atalaya [FILE] to open the window";
constexpr char problemsFound[] = "%n problems were found. Correct them and validate again.";

class SpokenLanguage : public ProgramTest {};

TEST_F(SpokenLanguage, IsTheOneOfTheEnvironment) {
    for (const QString& code : Language::builtIn()) {
        const QString first = inCli(code, usage) + u'\n';
        EXPECT_TRUE(run({u"--help"_s}, speaking(code)).text().startsWith(first)) << code.toStdString();
        EXPECT_TRUE(run({u"--help"_s}, inLocale({u"LANG=de_DE.UTF-8"_s, u"LC_MESSAGES=%1"_s.arg(code)}))
                        .text()
                        .startsWith(first))
            << code.toStdString();
        EXPECT_TRUE(run({u"--help"_s}, inLocale({u"LANG=de_DE.UTF-8"_s, u"LANGUAGE=de:%1"_s.arg(code)}))
                        .text()
                        .startsWith(first))
            << code.toStdString();
    }
    const QString mexico = languageFor({u"es-MX"_s}, Language::builtIn());
    EXPECT_TRUE(run({u"--help"_s}, inLocale({u"LC_ALL=es_MX.UTF-8"_s})).text().startsWith(inCli(mexico, usage)));
    EXPECT_TRUE(run({u"--help"_s}, inLocale({u"LANG=es_MX.ISO-8859-1"_s})).text().startsWith(inCli(mexico, usage)));
}

TEST_F(SpokenLanguage, IsEnglishInThePlainLocale) {
    const std::vector<QStringList> plain{
        {},
        {u"LC_ALL=C"_s},
        {u"LC_ALL=POSIX"_s, u"LANG=es_MX.UTF-8"_s},
        {u"LC_ALL=C.UTF-8"_s, u"LANGUAGE=es:fr:pt"_s},
        {u"LC_ALL=nonsense"_s},
    };
    for (const QStringList& locale : plain) {
        const Finished finished = run({u"--help"_s}, inLocale(locale));
        EXPECT_TRUE(finished.out.startsWith("Usage: atalaya VERB")) << locale.join(u' ').toStdString();
    }
}

TEST_F(SpokenLanguage, CountsOneAndTwo) {
    write(path("one.json"), "{");
    write(path("two.json"), "{");
    const QStringList one{u"validate"_s, path("one.json")};
    const QStringList two = one + QStringList{path("two.json")};
    EXPECT_EQ(run(one).err, "atalaya: 1 problem was found. Correct it and validate again.\n");
    EXPECT_EQ(run(two).err, "atalaya: 2 problems were found. Correct them and validate again.\n");
    for (const QString& code : Language::builtIn()) {
        EXPECT_EQ(QString::fromUtf8(run(one, speaking(code)).err),
                  u"atalaya: "_s + inCli(code, problemsFound, 1) + u'\n');
        EXPECT_EQ(QString::fromUtf8(run(two, speaking(code)).err),
                  u"atalaya: "_s + inCli(code, problemsFound, 2) + u'\n');
    }
}

TEST_F(SpokenLanguage, WritesDatesAndWords) {
    const QString file = practiceCountry();
    for (const QString& code : Language::builtIn()) {
        const Language language(code);
        const Finished listed = run({u"list"_s, file}, speaking(code));
        ASSERT_TRUE(isDone(listed)) << code.toStdString();
        EXPECT_TRUE(listed.text().contains(language.shortDate(QDate(2026, 5, 14)))) << listed.out.toStdString();
        const Finished shown = run({u"show"_s, file, u"-a"_s, u"2026"_s}, speaking(code));
        ASSERT_TRUE(isDone(shown)) << code.toStdString();
        EXPECT_TRUE(shown.text().contains(language.longDate(QDate(2026, 5, 14)))) << shown.out.toStdString();
        EXPECT_TRUE(shown.text().contains(language.score(2.17))) << shown.out.toStdString();
    }
}

TEST_F(SpokenLanguage, IsThatOfReportsUnlessTheySayAnother) {
    const QString file = practiceCountry();
    for (const QString& code : Language::builtIn()) {
        const QString out = path("report.html");
        QStringList order{u"report"_s, u"gap"_s, file, u"-o"_s, out, u"--date"_s, u"2026-06-01"_s, u"--force"_s};
        ASSERT_TRUE(isDone(run(order, speaking(code)))) << code.toStdString();
        const QByteArray made = contentOf(out);
        EXPECT_TRUE(made.contains("lang=\"" + code.toUtf8() + '"')) << code.toStdString();
        order += {u"--language"_s, code};
        ASSERT_TRUE(isDone(run(order))) << code.toStdString();
        EXPECT_EQ(contentOf(out), made) << "the same report, whatever the command line speaks";
        // What is said before and after the report is drawn is said in the same language.
        const QString wrong =
            inCli(code, "“%1” is not a report of Atalaya: choose gap, strategy, action-plan, brief or minutes.")
                .arg(u"colour"_s);
        const Finished refused = run({u"report"_s, u"colour"_s, file, u"-o"_s, out}, speaking(code));
        EXPECT_TRUE(isWrongUse(refused));
        EXPECT_TRUE(QString::fromUtf8(refused.err).contains(wrong)) << refused.err.toStdString();
    }
}

TEST_F(SpokenLanguage, ChangesNothingThatAScriptReads) {
    const QString file = practiceCountry();
    write(path("wrong.json"), "{");
    const std::vector<QStringList> commands{
        {u"list"_s, file, u"--json"_s},
        {u"show"_s, file, u"--json"_s},
        {u"show"_s, file, u"P06-03"_s, u"--json"_s},
        {u"gaps"_s, file, u"--json"_s},
        {u"explain"_s, file, u"P06"_s, u"--json"_s},
        {u"verify"_s, file, u"--json"_s},
        {u"framework"_s, u"list"_s, u"--json"_s},
        {u"validate"_s, path("wrong.json"), u"--json"_s},
        {u"export"_s, file},
        {u"answer"_s, file},
    };
    const QByteArray refusedLine = "{\"indicator\": \"P06-03\", \"stage\": 9}\n";
    QStringList locales{u"es_MX"_s, u"fr_FR"_s, u"pt_BR"_s, u"de_DE"_s};
    locales += Language::builtIn();
    for (const QStringList& command : commands) {
        const Finished usual = run(command, inLocale({u"LC_ALL=C"_s}, refusedLine));
        EXPECT_FALSE(usual.out.isEmpty()) << command.join(u' ').toStdString();
        for (const QString& locale : locales) {
            const Finished other = run(command, speaking(locale, refusedLine));
            EXPECT_EQ(other.status, usual.status);
            EXPECT_EQ(other.out, usual.out) << command.join(u' ').toStdString() << " in " << locale.toStdString();
        }
    }
}

TEST_F(SpokenLanguage, LeavesNamesOfFilesAlone) {
    const QString file = folder() + u"/Perú.atalaya"_s;
    for (const QStringList& locale : {QStringList{u"LC_ALL=es_MX.UTF-8"_s}, QStringList{u"LANG=es_MX"_s}}) {
        ASSERT_TRUE(isDone(
            run({u"new"_s, file, u"--state"_s, u"Perú"_s, u"--round"_s, locale.first(), u"--date"_s, u"2026-05-14"_s},
                inLocale(locale))));
        const Finished listed = run({u"list"_s, file}, inLocale(locale));
        ASSERT_TRUE(isDone(listed));
        EXPECT_TRUE(listed.text().contains(u"Perú"_s)) << listed.out.toStdString();
    }
}

} // namespace
} // namespace atalaya::test
