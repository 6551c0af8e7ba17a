// What the command line says in each language: its help, what it shows and what it refuses.
#include "assessments/foundation/Language.h"
#include "assessments/framework/FrameworkLoader.h"
#include "tests/app/Program.h"
#include "tests/app/ReportTexts.h"
#include "tests/support/ForeignWords.h"

#include <QRegularExpression>

#include <map>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

/// A country of each language, as its people set their computers.
QString localeOf(const QString& code) {
    static const std::map<QString, QString> countries{
        {u"en"_s, u"en_JM"_s}, {u"es"_s, u"es_CO"_s}, {u"pt"_s, u"pt_BR"_s}, {u"fr"_s, u"fr_HT"_s}};
    return countries.at(code) + u".UTF-8"_s;
}

/// Words that are typed or written in English whatever the language: they are read back.
const QStringList& typedWords() {
    static const QStringList typed{u"not"_s,         u"target"_s,        u"by"_s,      u"evidence"_s, u"gap"_s,
                                   u"forReview"_s,   u"notApplicable"_s, u"not-met"_s, u"what"_s,     u"action-plan"_s,
                                   u"not-assessed"_s};
    return typed;
}

class SpokenTexts : public testing::TestWithParam<const char*> {
protected:
    static void SetUpTestSuite() { s_folder = std::make_unique<QTemporaryDir>(); }
    static void TearDownTestSuite() { s_folder.reset(); }

    [[nodiscard]] static QString code() { return QLatin1String(GetParam()); }
    [[nodiscard]] static Finished ask(const QString& locale, const QStringList& arguments,
                                      const QByteArray& input = {}) {
        Circumstances circumstances;
        circumstances.environment = {u"LANG="_s + locale, u"TZ=UTC"_s, u"USER=tester"_s, u"PATH=/usr/bin:/bin"_s};
        circumstances.folder = s_folder->path(); // names without a path, so that no path is read for words
        circumstances.input = input;
        return run(arguments, circumstances);
    }
    [[nodiscard]] static Finished ask(const QStringList& arguments, const QByteArray& input = {}) {
        return ask(localeOf(code()), arguments, input);
    }
    /// Nothing of another language and no key, but for names in capitals, examples, and what `typed` says.
    static void expectSpoken(QString text, const QStringList& typed = {}) {
        static const QRegularExpression capitals(u"\\b[A-Z][A-Z|.]+\\b"_s);
        static const QRegularExpression example(u"^ +(?:echo .*\\| )?atalaya .*$"_s,
                                                QRegularExpression::MultilineOption);
        static const QRegularExpression command(u"“atalaya [^”]*”|«\u00a0atalaya [^»]*»"_s);
        text.remove(s_folder->path()).remove(example).replace(command, u" "_s).replace(capitals, u" "_s);
        for (const QString& word : foreignWords(text, code()) + rawKeys(text, code())) {
            EXPECT_TRUE(typed.contains(word)) << word.toStdString() << " in " << text.toStdString();
        }
    }
    static void putFile(const QString& name, const QByteArray& bytes) { write(s_folder->filePath(name), bytes); }

    static inline std::unique_ptr<QTemporaryDir> s_folder;
};

TEST_P(SpokenTexts, HelpOnEveryVerb) {
    ASSERT_TRUE(Language::builtIn().contains(code()));
    const Finished all = ask({u"--help"_s});
    ASSERT_TRUE(isDone(all));
    expectSpoken(all.text());
    static const QRegularExpression verb(u"^  ([\\w-]+)  "_s, QRegularExpression::MultilineOption);
    int verbs = 0;
    for (auto match = verb.globalMatch(all.text()); match.hasNext(); ++verbs) {
        const QString name = match.next().captured(1);
        const Finished help = ask({name, u"--help"_s});
        ASSERT_TRUE(isDone(help)) << name.toStdString();
        expectSpoken(help.text(), typedWords());
        const bool isEnglish = code() == u"en"_s;
        EXPECT_EQ(help.text().startsWith(u"Usage:"_s), isEnglish) << help.out.toStdString();
        EXPECT_EQ(help.text().contains(u"Exit status"_s), isEnglish) << help.out.toStdString();
    }
    EXPECT_EQ(verbs, 17);
}

TEST_P(SpokenTexts, WhatIsShown) {
    const QString file = s_folder->filePath(u"shown.atalaya"_s);
    ASSERT_NO_FATAL_FAILURE(makeSpeechlessCountry(file, code()));
    const std::vector<QStringList> questions{
        {u"list"_s, file},
        {u"show"_s, file},
        {u"show"_s, file, u"P06"_s},
        {u"show"_s, file, u"P06-03"_s},
        {u"show"_s, file, u"P07-04"_s},
        {u"gaps"_s, file},
        {u"gaps"_s, file, u"--top"_s, u"3"_s},
        {u"explain"_s, file, u"whole"_s},
        {u"explain"_s, file, u"core"_s},
        {u"explain"_s, file, u"P06"_s},
        {u"explain"_s, file, u"P06-03"_s},
        {u"explain"_s, file, u"P06-03"_s, u"gap"_s},
        {u"framework"_s, u"list"_s},
        {u"verify"_s, file},
    };
    for (const QStringList& question : questions) {
        const Finished told = ask(question);
        ASSERT_TRUE(isDone(told)) << question.join(u' ').toStdString();
        expectSpoken(told.text());
    }
}

TEST_P(SpokenTexts, AWorkingTranslationIsCalledOne) {
    const QString file = s_folder->filePath(u"translated.atalaya"_s);
    ASSERT_NO_FATAL_FAILURE(makeSpeechlessCountry(file, code()));
    const Finished told = ask({u"show"_s, file, u"P06"_s});
    ASSERT_TRUE(isDone(told));
    const auto framework = loadBuiltInFramework(u"cicte-2012"_s, code());
    ASSERT_TRUE(framework);
    const QString note =
        u"\n%1\n"_s.arg(Language(code()).translate("SourceDocument", "Working translation, not the official text."));
    const qsizetype words = told.text().indexOf((*framework)->commitment(u"P06"_s)->verbatim);
    ASSERT_GE(words, 0);
    EXPECT_EQ(told.text().indexOf(note) > words, code() != u"en"_s) << told.out.toStdString();
}

/// All languages in one process, so that what English says is asked once.
class SpokenRefusals : public SpokenTexts {
protected:
    static void TearDownTestSuite() {
        s_english.clear();
        SpokenTexts::TearDownTestSuite();
    }
    [[nodiscard]] static const Finished& askInEnglish(const QStringList& arguments) {
        const auto known = s_english.find(arguments);
        return known != s_english.end() ? known->second
                                        : s_english.emplace(arguments, ask(u"C.UTF-8"_s, arguments)).first->second;
    }

private:
    static inline std::map<QStringList, Finished> s_english;
};

TEST_P(SpokenRefusals, AreSentencesOfTheLanguage) {
    putFile(u"text.atalaya"_s, "This is a letter, not a workspace.\n");
    putFile(u"wrong.json"_s, "{");
    putFile(u"taken.json"_s, "mine");
    // Over the instrument in this language, whose words are in some of the sentences.
    QFile::remove(s_folder->filePath(u"small.atalaya"_s));
    ASSERT_NO_FATAL_FAILURE(makeSpeechlessCountry(s_folder->filePath(u"small.atalaya"_s), code()));
    const QStringList begun{u"new"_s, u"new.atalaya"_s, u"--state"_s, u"Altamar"_s, u"--round"_s, u"2026"_s};
    const std::vector<QStringList> refused{
        {},
        {u"frobnicate"_s},
        {u"help"_s, u"frobnicate"_s},
        {u"list"_s},
        {u"list"_s, u"small.atalaya"_s, u"--colour"_s},
        {u"list"_s, u"small.atalaya"_s, u"--json=yes"_s},
        {u"gaps"_s, u"small.atalaya"_s, u"--top"_s},
        {u"gaps"_s, u"small.atalaya"_s, u"--top"_s, u"none"_s},
        {u"list"_s, u"nowhere.atalaya"_s},
        {u"show"_s, u"text.atalaya"_s},
        {u"show"_s, u"small.atalaya"_s, u"P99"_s},
        {u"show"_s, u"small.atalaya"_s, u"-a"_s, u"1999"_s},
        {u"explain"_s, u"small.atalaya"_s, u"P99-01"_s},
        {u"explain"_s, u"small.atalaya"_s, u"P06"_s, u"colour"_s},
        {u"validate"_s, u"wrong.json"_s},
        {u"validate"_s, u"nowhere.json"_s},
        {u"import"_s, u"other.atalaya"_s, u"wrong.json"_s},
        {u"export"_s, u"small.atalaya"_s, u"-o"_s, u"taken.json"_s},
        {u"backup"_s, u"small.atalaya"_s, u"taken.json"_s},
        {u"restore"_s, u"text.atalaya"_s, u"back.atalaya"_s},
        {u"demo"_s, u"small.atalaya"_s},
        begun,
        begun + QStringList{u"--date"_s, u"14/05/2026"_s},
        begun + QStringList{u"--date"_s, u"2026-05-14"_s, u"--framework"_s, u"nowhere-2030"_s},
        {u"plan"_s, u"paint"_s, u"small.atalaya"_s},
        {u"plan"_s, u"compare"_s, u"small.atalaya"_s, u"wrong.json"_s},
        {u"report"_s, u"gap"_s, u"small.atalaya"_s},
        {u"report"_s, u"colour"_s, u"small.atalaya"_s, u"-o"_s, u"out.pdf"_s},
        {u"report"_s, u"gap"_s, u"small.atalaya"_s, u"-o"_s, u"out.docx"_s},
        {u"report"_s, u"gap"_s, u"small.atalaya"_s, u"-o"_s, u"out.pdf"_s, u"--tlp"_s, u"white"_s},
        {u"report"_s, u"gap"_s, u"small.atalaya"_s, u"-o"_s, u"out.pdf"_s, u"--language"_s, u"xx"_s},
        {u"report"_s, u"minutes"_s, u"small.atalaya"_s, u"-o"_s, u"out.pdf"_s, u"--workshop"_s, u"Nadie"_s},
        {u"report"_s, u"brief"_s, u"small.atalaya"_s, u"-o"_s, u"out.pdf"_s, u"--body"_s, u" "_s},
        {u"framework"_s, u"paint"_s},
    };
    for (const QStringList& arguments : refused) {
        const Finished said = ask(arguments);
        const Finished& english = askInEnglish(arguments);
        const std::string which = arguments.join(u' ').toStdString();
        EXPECT_NE(said.status, 0) << which;
        EXPECT_EQ(said.status, english.status) << which;
        EXPECT_TRUE(said.status == 1 ? isFault(said) : isWrongUse(said)) << which;
        EXPECT_EQ(said.err == english.err, code() == u"en"_s) << which << ": " << said.err.toStdString();
        expectSpoken(QString::fromUtf8(said.err), typedWords());
        expectSpoken(said.text(), typedWords());
    }
}

std::string languageOfSuite(const testing::TestParamInfo<const char*>& info) {
    return info.param;
}
INSTANTIATE_TEST_SUITE_P(Spanish, SpokenTexts, testing::Values("es"), languageOfSuite);
INSTANTIATE_TEST_SUITE_P(Portuguese, SpokenTexts, testing::Values("pt"), languageOfSuite);
INSTANTIATE_TEST_SUITE_P(French, SpokenTexts, testing::Values("fr"), languageOfSuite);
INSTANTIATE_TEST_SUITE_P(English, SpokenTexts, testing::Values("en"), languageOfSuite);
INSTANTIATE_TEST_SUITE_P(Each, SpokenRefusals, testing::Values("en", "es", "pt", "fr"), languageOfSuite);

} // namespace
} // namespace atalaya::test
