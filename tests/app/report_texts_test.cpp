// The reports in each language, read as a person reads them: nothing of another language, nothing of the machine.
#include "tests/app/Program.h"
#include "tests/app/ReportTexts.h"
#include "tests/support/ForeignWords.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

/// Names that every language writes in English.
QString withoutOfficialNames(QString text) {
    static const QRegularExpression blanks(u"[\\s\u00a0]+"_s);
    text.replace(blanks, u" "_s);
    return text.remove(u"Forum of Incident Response and Security Teams"_s);
}

/// Words that the list of foreign ones does not know to be good here: "une", "it joins" in Spanish and Portuguese.
QStringList foreignIn(const QString& text, const QString& code) {
    QStringList words = foreignWords(withoutOfficialNames(text), code);
    if (code == u"es"_s || code == u"pt"_s) {
        words.removeAll(u"une"_s);
    }
    return words;
}

/// English words for a status, a mark, a degree or how often, as the files of the program write them too.
QStringList englishStatusWordsIn(const QString& text, const QString& code) {
    static const QSet<QString> status{
        u"met"_s,         u"overtaken"_s, u"approved"_s,   u"draft"_s,    u"proposed"_s,  u"running"_s, u"done"_s,
        u"stopped"_s,     u"overdue"_s,   u"low"_s,        u"high"_s,     u"likely"_s,    u"strong"_s,  u"hortatory"_s,
        u"exploratory"_s, u"internal"_s,  u"restricted"_s, u"monthly"_s,  u"quarterly"_s, u"yearly"_s,  u"claimed"_s,
        u"evidenced"_s,   u"stated"_s,    u"agreed"_s,     u"parked"_s,   u"unstated"_s,  u"planned"_s, u"operating"_s,
        u"measured"_s,    u"adaptive"_s,  u"treaty"_s,     u"statement"_s};
    static const QRegularExpression word(u"\\p{L}+"_s);
    QStringList found;
    if (code == u"en"_s) {
        return found;
    }
    for (auto match = word.globalMatch(withoutOfficialNames(text)); match.hasNext();) {
        const QString one = match.next().captured().toLower();
        const bool isOwn = code == u"fr"_s && one == u"met"_s; // “met en œuvre”
        if (status.contains(one) && !isOwn && !found.contains(one)) {
            found << one;
        }
    }
    return found;
}

/// Where in the text a word stands, for whoever has to find it.
std::string around(const QString& text, const QStringList& words) {
    QString places;
    for (const QString& word : words) {
        const QRegularExpression whole(u"(?<!\\p{L})"_s + QRegularExpression::escape(word) + u"(?!\\p{L})"_s,
                                       QRegularExpression::CaseInsensitiveOption);
        const qsizetype at = whole.match(text).capturedStart();
        places += u"\n“%1”: …%2…"_s.arg(word, text.mid(std::max<qsizetype>(0, at - 60), 140).simplified());
    }
    return places.toStdString();
}

struct Wanted {
    const char* kind;
    const char* file;
};

class ReportTextsTest : public testing::TestWithParam<const char*> {
protected:
    static void SetUpTestSuite() { s_folder = std::make_unique<QTemporaryDir>(); }
    static void TearDownTestSuite() { s_folder.reset(); }
    void SetUp() override {
        if (!QFileInfo::exists(workspace())) {
            ASSERT_NO_FATAL_FAILURE(makeSpeechlessCountry(workspace(), code()));
        }
    }
    [[nodiscard]] static QString code() { return QLatin1String(GetParam()); }
    [[nodiscard]] static QString workspace() { return s_folder->filePath(code() + u".atalaya"_s); }

    /// Makes the report in the language of this test, whatever the environment speaks, and reads it.
    void expectSpoken(const Wanted& wanted) const {
        const QString out = s_folder->filePath(code() + u'-' + QLatin1String(wanted.file));
        // The environment speaks another language than the report.
        const Circumstances elsewhere{
            .environment = {code() == u"pt"_s ? u"LC_ALL=fr_FR.UTF-8"_s : u"LC_ALL=pt_BR.UTF-8"_s, u"TZ=UTC"_s,
                            u"USER=tester"_s, u"PATH=/usr/bin:/bin"_s}};
        ASSERT_TRUE(isDone(run({u"report"_s, QLatin1String(wanted.kind), workspace(), u"-o"_s, out, u"--date"_s,
                                u"2026-06-01"_s, u"--language"_s, code()},
                               elsewhere)))
            << wanted.kind << ' ' << wanted.file;
        const QString text = textOfReport(out);
        EXPECT_GT(text.size(), 2000) << wanted.file;
        const QStringList foreign = foreignIn(text, code());
        EXPECT_TRUE(foreign.isEmpty()) << wanted.kind << ' ' << wanted.file << around(text, foreign);
        const QStringList keys = rawKeys(text, code());
        EXPECT_TRUE(keys.isEmpty()) << wanted.kind << ' ' << wanted.file << around(text, keys);
        const QStringList english = englishStatusWordsIn(text, code());
        EXPECT_TRUE(english.isEmpty()) << wanted.kind << ' ' << wanted.file << around(text, english);
        const bool saysItsLanguage = !out.endsWith(u".xlsx"_s) && !out.endsWith(u".zip"_s);
        EXPECT_EQ(languageOfReport(out), saysItsLanguage ? code() : QString()) << wanted.file;
    }

    static inline std::unique_ptr<QTemporaryDir> s_folder;
};

class GapReportTexts : public ReportTextsTest {};

TEST_P(GapReportTexts, AreOfOneLanguageOnPaper) {
    expectSpoken({"gap", "gap.pdf"});
}

TEST_P(GapReportTexts, AreOfOneLanguageOnScreen) {
    expectSpoken({"gap", "gap.html"});
}

TEST_P(GapReportTexts, AreOfOneLanguageInOtherPrograms) {
    expectSpoken({"gap", "gap.odt"});
    expectSpoken({"gap", "gap.xlsx"});
    expectSpoken({"gap", "gap.zip"});
}

class PlanReportTexts : public ReportTextsTest {};

TEST_P(PlanReportTexts, AreOfOneLanguage) {
    expectSpoken({"strategy", "strategy.pdf"});
    expectSpoken({"action-plan", "action-plan.pdf"});
    expectSpoken({"action-plan", "action-plan.xlsx"});
    expectSpoken({"strategy", "strategy.odt"});
}

TEST_P(PlanReportTexts, OfEachBodyAreOfOneLanguage) {
    expectSpoken({"brief", "brief.pdf"});
    expectSpoken({"brief", "brief.html"});
}

TEST_P(PlanReportTexts, OfTheWorkshopAreOfOneLanguage) {
    expectSpoken({"minutes", "minutes.pdf"});
    expectSpoken({"minutes", "minutes.html"});
    expectSpoken({"minutes", "minutes.odt"});
}

/// A suite each, so that they run side by side.
std::string languageName(const testing::TestParamInfo<const char*>& info) {
    return info.param;
}
INSTANTIATE_TEST_SUITE_P(Spanish, GapReportTexts, testing::Values("es"), languageName);
INSTANTIATE_TEST_SUITE_P(Portuguese, GapReportTexts, testing::Values("pt"), languageName);
INSTANTIATE_TEST_SUITE_P(French, GapReportTexts, testing::Values("fr"), languageName);
INSTANTIATE_TEST_SUITE_P(English, GapReportTexts, testing::Values("en"), languageName);
INSTANTIATE_TEST_SUITE_P(Spanish, PlanReportTexts, testing::Values("es"), languageName);
INSTANTIATE_TEST_SUITE_P(Portuguese, PlanReportTexts, testing::Values("pt"), languageName);
INSTANTIATE_TEST_SUITE_P(French, PlanReportTexts, testing::Values("fr"), languageName);
INSTANTIATE_TEST_SUITE_P(English, PlanReportTexts, testing::Values("en"), languageName);

} // namespace
} // namespace atalaya::test
