#include "tests/app/Program.h"

#include <QRegularExpression>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

/// The documented command line. What is here is promised to scripts: add, never take away.
struct DocumentedVerb {
    const char* name;
    QStringList options;
};

const std::vector<DocumentedVerb>& documentedVerbs() {
    static const std::vector<DocumentedVerb> verbs{
        {"new",
         {u"--state"_s, u"--country"_s, u"--round"_s, u"--date"_s, u"--scope"_s, u"--entity"_s, u"--institution"_s,
          u"--from"_s, u"--framework"_s, u"--framework-files"_s}},
        {"demo", {u"--force"_s}},
        {"answer", {u"--assessment"_s}},
        {"import", {u"--files"_s, u"--without-files"_s, u"--framework-files"_s}},
        {"export", {u"--assessment"_s, u"--output"_s, u"--files"_s, u"--force"_s}},
        {"list", {u"--json"_s}},
        {"show", {u"--assessment"_s, u"--json"_s}},
        {"gaps", {u"--assessment"_s, u"--top"_s, u"--json"_s}},
        {"best-plan",
         {u"--assessment"_s, u"--budget"_s, u"--budget-year"_s, u"--goal"_s, u"--capacity"_s, u"--must"_s,
          u"--without"_s, u"--time-limit"_s, u"--save"_s, u"--json"_s}},
        {"explain", {u"--assessment"_s, u"--json"_s}},
        {"plan",
         {u"--assessment"_s, u"--output"_s, u"--body"_s, u"--from"_s, u"--to"_s, u"--remind"_s, u"--conflicts"_s,
          u"--removed"_s, u"--force"_s, u"--json"_s}},
        {"report",
         {u"--output"_s, u"--assessment"_s, u"--format"_s, u"--paper"_s, u"--language"_s, u"--tlp"_s, u"--no-data"_s,
          u"--second-language"_s, u"--workshop"_s, u"--body"_s, u"--password-file"_s, u"--date"_s, u"--grey"_s,
          u"--force"_s}},
        {"validate", {u"--framework"_s, u"--json"_s}},
        {"verify", {u"--json"_s}},
        {"backup", {}},
        {"restore", {}},
        {"framework", {u"--json"_s}},
    };
    return verbs;
}

TEST(Help, NamesEveryVerbAndNoOther) {
    const Finished finished = run({u"--help"_s});
    ASSERT_TRUE(isDone(finished));
    QStringList named;
    static const QRegularExpression line(u"^  ([\\w-]+)  "_s, QRegularExpression::MultilineOption);
    auto matches = line.globalMatch(finished.text());
    while (matches.hasNext()) {
        named.append(matches.next().captured(1));
    }
    QStringList documented;
    for (const DocumentedVerb& verb : documentedVerbs()) {
        documented.append(QLatin1String(verb.name));
    }
    EXPECT_EQ(named, documented);
}

TEST(Help, OfEachVerbNamesEveryOptionAndNoOther) {
    for (const DocumentedVerb& verb : documentedVerbs()) {
        const Finished finished = run({QLatin1String(verb.name), u"--help"_s});
        ASSERT_TRUE(isDone(finished)) << verb.name;
        EXPECT_TRUE(finished.out.startsWith(QByteArray("Usage: atalaya ") + verb.name)) << verb.name;
        EXPECT_TRUE(finished.out.contains("Exit status: 0")) << verb.name;
        QStringList named;
        static const QRegularExpression line(u"^  (?:-\\w, )?(--[a-z-]+)"_s, QRegularExpression::MultilineOption);
        auto matches = line.globalMatch(finished.text());
        while (matches.hasNext()) {
            named.append(matches.next().captured(1));
        }
        QStringList documented = verb.options;
        documented.append(u"--help"_s);
        EXPECT_EQ(named, documented) << verb.name;
    }
}

TEST(Help, TellsTheVersion) {
    const Finished finished = run({u"--version"_s});
    ASSERT_TRUE(isDone(finished));
    EXPECT_EQ(finished.out, "atalaya " ATALAYA_VERSION "\n");
}

TEST(WrongUse, IsExitStatusTwoAndSaysWhereToLook) {
    const std::vector<QStringList> wrong{
        {},
        {u"frobnicate"_s},
        {u"list"_s},
        {u"list"_s, u"a"_s, u"b"_s},
        {u"list"_s, u"a"_s, u"--colour"_s},
        {u"new"_s, u"a"_s},
        {u"new"_s, u"a"_s, u"--state"_s},
        {u"new"_s, u"a"_s, u"--framework-files"_s, u"--state"_s, u"A"_s, u"--round"_s, u"1"_s, u"--date"_s,
         u"2026-01-01"_s},
        {u"gaps"_s, u"a"_s, u"--top"_s, u"none"_s},
        {u"explain"_s, u"a"_s, u"P06"_s, u"colour"_s},
        {u"validate"_s, u"--framework"_s, u"one"_s},
        {u"framework"_s, u"paint"_s},
        {u"plan"_s, u"a"_s},
        {u"plan"_s, u"paint"_s, u"a"_s},
        {u"plan"_s, u"export"_s, u"a"_s},
        {u"plan"_s, u"compare"_s, u"a"_s},
        {u"plan"_s, u"take"_s, u"a"_s, u"b"_s, u"--removed"_s, u"maybe"_s},
        {u"plan"_s, u"deadlines"_s, u"a"_s, u"-o"_s, u"b.ics"_s, u"--remind"_s, u"often"_s},
        {u"report"_s, u"gap"_s, u"a"_s},
        {u"report"_s, u"colour"_s, u"a"_s, u"-o"_s, u"b.pdf"_s},
        {u"report"_s, u"gap"_s, u"a"_s, u"-o"_s, u"b.docx"_s},
        {u"report"_s, u"gap"_s, u"a"_s, u"-o"_s, u"b.pdf"_s, u"--paper"_s, u"a3"_s},
        {u"report"_s, u"gap"_s, u"a"_s, u"-o"_s, u"b.pdf"_s, u"--tlp"_s, u"white"_s},
        {u"report"_s, u"gap"_s, u"a"_s, u"-o"_s, u"b.pdf"_s, u"--language"_s, u"xx"_s},
        {u"report"_s, u"gap"_s, u"a"_s, u"-o"_s, u"b.html"_s, u"--password-file"_s, u"p"_s},
    };
    for (const QStringList& arguments : wrong) {
        const Finished finished = run(arguments);
        EXPECT_TRUE(isWrongUse(finished)) << arguments.join(u' ').toStdString();
        EXPECT_TRUE(finished.out.isEmpty());
        EXPECT_TRUE(finished.err.contains("--help")) << finished.err.toStdString();
    }
}

TEST(WrongUse, SaysWhatIsWrongWithAnOption) {
    const std::vector<std::pair<QStringList, QByteArray>> wrong{
        {{u"list"_s, u"a"_s, u"--colour"_s}, "There is no option “colour” here."},
        {{u"list"_s, u"a"_s, u"--json=yes"_s}, "The option “--json” takes no value."},
        {{u"list"_s, u"a"_s, u"-h=yes"_s}, "The option “-h” takes no value."},
        {{u"gaps"_s, u"a"_s, u"--top"_s}, "The option “--top” needs a value after it."},
        {{u"show"_s, u"a"_s, u"-a"_s}, "The option “-a” needs a value after it."},
    };
    for (const auto& [arguments, sentence] : wrong) {
        const Finished finished = run(arguments);
        EXPECT_TRUE(isWrongUse(finished)) << arguments.join(u' ').toStdString();
        EXPECT_TRUE(finished.err.contains(sentence)) << finished.err.toStdString();
    }
}

} // namespace
} // namespace atalaya::test
