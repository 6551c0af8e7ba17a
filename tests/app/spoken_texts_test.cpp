// What the command line says in each language: its help, what it shows and what it refuses.
#include "assessments/foundation/Language.h"
#include "assessments/framework/FrameworkLoader.h"
#include "tests/app/Program.h"
#include "tests/app/ReportTexts.h"
#include "tests/models/exchange/PlanWorkbook.h"
#include "tests/models/storage/RawSqlite.h"
#include "tests/support/ForeignWords.h"

#include <QJsonArray>
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
    /// Whether it did what it was asked or not: what it says to people, without ids.
    static void expectAnswered(const Finished& finished) {
        static const QRegularExpression id(u"\\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\\b|\\b[0-9a-f]{8,64}\\b"_s);
        EXPECT_TRUE(finished.status >= 0 && finished.status <= 2) << finished.err.toStdString();
        expectSpoken(finished.text().remove(id));
        expectSpoken(QString::fromUtf8(finished.err).remove(id));
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

TEST_P(SpokenTexts, BestPlans) {
    const QString file = s_folder->filePath(u"best.atalaya"_s);
    ASSERT_NO_FATAL_FAILURE(makeSpeechlessCountry(file, code()));
    const QStringList question{u"best-plan"_s, file, u"-a"_s, u"2026"_s, u"--time-limit"_s, u"20"_s};
    const Finished whole = ask(question);
    ASSERT_TRUE(isDone(whole));
    expectSpoken(whole.text());
    for (const QStringList& wishes :
         {QStringList{u"--budget"_s, u"2000000"_s}, QStringList{u"--budget-year"_s, u"2027=500000"_s},
          QStringList{u"--budget"_s, u"0"_s}, QStringList{u"--goal"_s, u"targets"_s},
          QStringList{u"--save"_s, u"Kkkk"_s}, QStringList{u"--save"_s, u"Kkkk"_s}}) {
        expectAnswered(ask(question + wishes)); // some wishes cannot be met, and a name is taken once
    }
}

TEST_P(SpokenTexts, PlansThatGoOutAndComeBack) {
    const QString file = s_folder->filePath(u"planned.atalaya"_s);
    ASSERT_NO_FATAL_FAILURE(makeSpeechlessCountry(file, code()));
    const QString book = s_folder->filePath(u"planned.xlsx"_s);
    const QStringList round{u"-a"_s, u"2026"_s};
    ASSERT_TRUE(isDone(ask(QStringList{u"plan"_s, u"export"_s, file, u"-o"_s, book} + round)));
    const Finished same = ask(QStringList{u"plan"_s, u"compare"_s, file, book} + round);
    ASSERT_TRUE(isDone(same));
    ASSERT_FALSE(same.text().isEmpty());
    expectSpoken(same.text());

    const QJsonObject assessment = ask(QStringList{u"export"_s, file} + round).json().value("assessment"_L1).toObject();
    const QJsonArray actions = assessment.value("plan"_L1).toObject().value("actions"_L1).toArray();
    ASSERT_GT(actions.size(), 2);
    const auto idOfAction = [&actions](int at) { return actions.at(at).toObject().value("id"_L1).toString(); };
    PlanWorkbook sheets(contentOf(book));
    const auto cellOf = [&](const QString& key, int at) {
        return sheets.cell(PlanWorkbook::Actions, key, sheets.row(PlanWorkbook::Actions, idOfAction(at)));
    };
    sheets.setText(PlanWorkbook::Actions, cellOf(u"action.title"_s, 0), u"Kkkk kkkk"_s);
    sheets.deleteRow(PlanWorkbook::Actions, sheets.row(PlanWorkbook::Actions, idOfAction(1)));
    write(book, sheets.bytes());
    const Finished changed = ask(QStringList{u"plan"_s, u"compare"_s, file, book} + round);
    EXPECT_TRUE(changed.text().contains(u"Kkkk kkkk"_s)) << changed.out.toStdString();
    expectAnswered(changed);
    expectAnswered(ask(QStringList{u"plan"_s, u"take"_s, file, book, u"--conflicts"_s, u"take"_s} + round));

    sheets.setNumber(PlanWorkbook::Actions, cellOf(u"action.cost"_s, 2), -1);
    write(book, sheets.bytes());
    for (const QString& what : {u"compare"_s, u"take"_s}) {
        const Finished wrong = ask(QStringList{u"plan"_s, what, file, book} + round);
        EXPECT_TRUE(isFault(wrong)) << wrong.err.toStdString();
        EXPECT_FALSE(wrong.text().isEmpty()) << "the problem with its cell";
        expectAnswered(wrong);
    }
}

TEST_P(SpokenTexts, Deadlines) {
    const QString file = s_folder->filePath(u"due.atalaya"_s);
    ASSERT_NO_FATAL_FAILURE(makeSpeechlessCountry(file, code()));
    const QString calendar = s_folder->filePath(u"due.ics"_s);
    const QStringList command{u"plan"_s, u"deadlines"_s, file, u"-a"_s, u"2026"_s, u"-o"_s, calendar};
    expectAnswered(
        ask(command + QStringList{u"--from"_s, u"2026-05-14"_s, u"--to"_s, u"2029-12-31"_s, u"--remind"_s, u"7"_s}));
    static const QRegularExpression words(u"^(?:SUMMARY|DESCRIPTION|CATEGORIES|X-WR-CALNAME)[^:]*:(.*)$"_s,
                                          QRegularExpression::MultilineOption);
    const QString whole = QString::fromUtf8(contentOf(calendar)).remove(u"\r\n "_s).remove(u'\r');
    QStringList said;
    for (auto match = words.globalMatch(whole); match.hasNext();) {
        said << match.next().captured(1).replace(u"\\n"_s, u" "_s).remove(u'\\');
    }
    EXPECT_GT(said.size(), 10) << whole.toStdString();
    expectSpoken(said.join(u'\n'));
    for (const QStringList& wrong :
         {QStringList{u"--from"_s, u"2031-01-01"_s}, QStringList{u"--body"_s, u"Kkkk"_s},
          QStringList{u"--from"_s, u"2026-05-14"_s, u"--to"_s, u"2026-05-01"_s}, QStringList{u"--remind"_s, u"-3"_s}}) {
        const Finished refused = ask(command + wrong + QStringList{u"--force"_s});
        EXPECT_NE(refused.status, 0) << wrong.join(u' ').toStdString();
        expectAnswered(refused);
    }
}

TEST_P(SpokenTexts, WhatIsImported) {
    const QString file = s_folder->filePath(u"source.atalaya"_s);
    ASSERT_NO_FATAL_FAILURE(makeSpeechlessCountry(file, code()));
    const Finished exported = ask({u"export"_s, file, u"-a"_s, u"2026"_s});
    ASSERT_EQ(exported.status, 0);
    expectSpoken(QString::fromUtf8(exported.err));
    putFile(u"source.json"_s, exported.out);
    const QStringList into{u"import"_s, u"imported.atalaya"_s, u"source.json"_s};
    QFile::remove(s_folder->filePath(u"imported.atalaya"_s));
    expectAnswered(ask(into));
    expectAnswered(ask(into + QStringList{u"--without-files"_s}));
    const Finished twice = ask(into + QStringList{u"--without-files"_s});
    EXPECT_TRUE(isFault(twice)) << twice.err.toStdString();
    expectAnswered(twice);

    const Finished kept = ask(QStringList{u"framework"_s, u"import"_s, u"source.atalaya"_s} + secondFramework());
    ASSERT_TRUE(isDone(kept));
    expectSpoken(kept.text());
    putFile(u"nothing.json"_s, "{}");
    const Finished wrong = ask(
        {u"framework"_s, u"import"_s, u"source.atalaya"_s, u"nothing.json"_s, u"nothing.json"_s, u"nothing.json"_s});
    EXPECT_TRUE(isFault(wrong));
    expectAnswered(wrong);
}

TEST_P(SpokenTexts, WhatIsDamaged) {
    const QString file = s_folder->filePath(u"damaged.atalaya"_s);
    ASSERT_NO_FATAL_FAILURE(makeSpeechlessCountry(file, code()));
    {
        const RawSqlite raw(file);
        for (const QString& sql :
             {u"DROP TRIGGER log_refuses_update"_s, u"UPDATE log SET note = 'x' WHERE sequence = 3"_s,
              u"UPDATE target SET stage = stage % 4 + 1"_s, u"UPDATE workspace SET created_at = '2020-01-01'"_s,
              u"UPDATE framework SET words = words || ' '"_s, u"DELETE FROM evidence_use"_s}) {
            raw.run(sql);
        }
    }
    const Finished told = ask({u"verify"_s, file});
    EXPECT_TRUE(isFault(told)) << told.err.toStdString();
    EXPECT_GT(told.text().count(u'\n'), 8) << told.out.toStdString();
    expectAnswered(told);
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
