#include "tests/assessments/framework/FrameworkFixtures.h"

#include <QJsonArray>

using namespace atalaya;
using atalaya::test::harbourFiles;
using atalaya::test::sentences;

namespace {

enum class In { Structure, Words, Document };

/// One change to one file of a sound framework, and the problem that it must give.
struct Defect {
    const char* name;
    In file;
    const char* place;       ///< JSON pointer to what is changed
    const char* replacement; ///< JSON text; empty to take the member or entry away
    In reportedIn;
    const char* pointer;
    const char* what;
    const char* allowed;
};

void PrintTo(const Defect& defect, std::ostream* out) {
    *out << defect.name;
}

QJsonValue changed(const QJsonValue& value, QStringList steps, const QJsonValue& replacement) {
    if (steps.isEmpty()) {
        return replacement;
    }
    const QString step = steps.takeFirst();
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        const qsizetype index = step.toLongLong();
        const QJsonValue next = changed(array.at(index), steps, replacement);
        if (next.isUndefined()) {
            array.removeAt(index);
        } else if (index == array.size()) {
            array.append(next);
        } else {
            array[index] = next;
        }
        return array;
    }
    QJsonObject object = value.toObject();
    const QJsonValue next = changed(object.value(step), steps, replacement);
    if (next.isUndefined()) {
        object.remove(step);
    } else {
        object.insert(step, next);
    }
    return object;
}

QByteArray changed(const QByteArray& json, const Defect& defect) {
    const QByteArray wrapped = QByteArray("[") + defect.replacement + "]";
    const QJsonValue replacement =
        *defect.replacement != '\0' ? QJsonDocument::fromJson(wrapped)[0] : QJsonValue(QJsonValue::Undefined);
    const QStringList steps = QString::fromUtf8(defect.place).split(QLatin1Char('/')).mid(1);
    const QJsonValue root = QJsonDocument::fromJson(json).object();
    return QJsonDocument(changed(root, steps, replacement).toObject()).toJson();
}

class FrameworkDefect : public testing::TestWithParam<Defect> {};

TEST_P(FrameworkDefect, IsReportedWithFilePlaceReasonAndRemedy) {
    const Defect& defect = GetParam();
    FrameworkFiles files = harbourFiles();
    QByteArray& target = defect.file == In::Structure ? files.structure
                         : defect.file == In::Words   ? files.words
                                                      : files.document;
    const QByteArray before = QJsonDocument::fromJson(target).toJson();
    target = changed(target, defect);
    ASSERT_NE(target, before) << "the change does nothing";

    const LoadedFramework loaded = loadFramework(files);
    EXPECT_EQ(loaded.framework, nullptr);
    const QString reportedIn = defect.reportedIn == In::Structure ? files.structureName
                               : defect.reportedIn == In::Words   ? files.wordsName
                                                                  : files.documentName;
    bool found = false;
    for (const ContentProblem& problem : loaded.problems) {
        found = found || (problem.file == reportedIn && problem.pointer == QString::fromUtf8(defect.pointer) &&
                          problem.what.contains(QString::fromUtf8(defect.what)) &&
                          problem.allowed.contains(QString::fromUtf8(defect.allowed)));
        EXPECT_FALSE(problem.what.isEmpty() || problem.allowed.isEmpty()) << problem.sentence().toStdString();
    }
    EXPECT_TRUE(found) << sentences(loaded.problems);
}

INSTANTIATE_TEST_SUITE_P(
    Schema, FrameworkDefect,
    testing::Values(
        Defect{"formatOfSomethingElse", In::Structure, "/format", "\"atalaya-assessment\"", In::Structure, "/format",
               "is the text \"atalaya-assessment\"", "atalaya-framework-structure"},
        Defect{"newerFormat", In::Words, "/formatVersion", "2", In::Words, "/formatVersion", "is the number 2", "1"},
        Defect{"missingVersion", In::Structure, "/version", "", In::Structure, "/version", "is missing",
               "numbers with points between them"},
        Defect{"unknownMember", In::Structure, "/commitments/1/colour", "\"red\"", In::Structure,
               "/commitments/1/colour", "is not known here", "only these: code, indicators, number, strength, weight"},
        Defect{"stageOfSeven", In::Structure, "/evidenceRule/minimumByStage/17", "\"B\"", In::Structure,
               "/evidenceRule/minimumByStage/17", "is not known here", "by stage number from 2"},
        Defect{"tooManyStages", In::Structure, "/stages", "10", In::Structure, "/stages", "is the number 10",
               "a whole number from 2 to 9"},
        Defect{"halfAStage", In::Structure, "/stages", "3.5", In::Structure, "/stages", "is the number 3.5",
               "a whole number"},
        Defect{"stagesAsText", In::Structure, "/stages", "\"4\"", In::Structure, "/stages", "is the text \"4\"",
               "a whole number from 2 to 9"},
        Defect{"unknownGrade", In::Structure, "/evidenceRule/minimumByStage/2", "\"D\"", In::Structure,
               "/evidenceRule/minimumByStage/2", "is the text \"D\"", "one of: A, B, C"},
        Defect{"weightOfNothing", In::Structure, "/commitments/0/weight", "0", In::Structure, "/commitments/0/weight",
               "is the number 0", "a number above 0 up to 1000"},
        Defect{"negativeWeight", In::Structure, "/commitments/1/indicators/1/weight", "-1", In::Structure,
               "/commitments/1/indicators/1/weight", "is the number -1", "a number above 0"},
        Defect{"hugeWeight", In::Structure, "/commitments/0/weight", "1e300", In::Structure, "/commitments/0/weight",
               "is the number 1e+300", "up to 1000"},
        Defect{"codeWithASlash", In::Structure, "/commitments/2/code", "\"a/b\"", In::Structure, "/commitments/2/code",
               "is the text \"a/b\"", "letters, digits, points and hyphens"},
        Defect{"noIndicators", In::Structure, "/commitments/2/indicators", "[]", In::Structure,
               "/commitments/2/indicators", "is an array of 0 entries", "an array of 1 to 200 entries"},
        Defect{"nullTitle", In::Words, "/title", "null", In::Words, "/title", "is null", "text of 1 to 300 characters"},
        Defect{"emptyQuestion", In::Words, "/indicators/Pilots.a/question", "\"\"", In::Words,
               "/indicators/Pilots.a/question", "is the text \"\"", "text of 1 to 4000 characters"},
        Defect{"criterionIsANumber", In::Words, "/indicators/Pilots.a/criteria/2", "7", In::Words,
               "/indicators/Pilots.a/criteria/2", "is the number 7", "text of 1 to 4000"},
        Defect{"dateOf1899", In::Document, "/adopted", "\"1899-12-31\"", In::Document, "/adopted",
               "is the text \"1899-12-31\"", "a date, yyyy-MM-dd"},
        Defect{"officialAsText", In::Document, "/official", "\"yes\"", In::Document, "/official", "is the text \"yes\"",
               "true or false"},
        Defect{"languageAsName", In::Document, "/language", "\"English\"", In::Document, "/language",
               "is the text \"English\"", "an ISO 639-1 code"}),
    [](const auto& test) { return test.param.name; });

INSTANTIATE_TEST_SUITE_P(
    Rules, FrameworkDefect,
    testing::Values(
        Defect{"wordsOfAnother", In::Words, "/framework", "\"cicte-2012\"", In::Words, "/framework",
               "belongs to the framework \"cicte-2012\"", "harbour-2030"},
        Defect{"wordsOfAnotherVersion", In::Words, "/version", "\"1.2\"", In::Words, "/version",
               "belongs to version 1.2", "1.3"},
        Defect{"documentOfAnother", In::Document, "/framework", "\"cicte-2012\"", In::Document, "/framework",
               "belongs to the framework \"cicte-2012\"", "harbour-2030"},
        Defect{"fourCriteriaForFiveStages", In::Structure, "/stages", "5", In::Words, "/indicators/Pilots.c/criteria",
               "has 4 criteria", "5, one for each stage"},
        Defect{"stageWithoutName", In::Structure, "/stages", "5", In::Words, "/stages/5", "is missing", "words"},
        Defect{"stageTooMany", In::Structure, "/stages", "3", In::Words, "/stages/4", "belongs to nothing",
               "only the ids"},
        Defect{"gradeForAStageBeyondTheScale", In::Structure, "/evidenceRule/minimumByStage/5", "\"A\"", In::Structure,
               "/evidenceRule/minimumByStage/5", "is not a stage", "stages from 2 to 4"},
        Defect{"criterionMissing", In::Words, "/indicators/Berths.a/criteria/1", "", In::Words,
               "/indicators/Berths.a/criteria", "has 3 criteria", "4, one for each stage"},
        Defect{"indicatorWithoutWords", In::Words, "/indicators/Berths.b", "", In::Words, "/indicators/Berths.b",
               "is missing", "words for each id"},
        Defect{"wordsOfNoIndicator", In::Words, "/indicators/Berths.z",
               R"({"title": "x", "question": "x", "criteria": ["1", "2", "3", "4"]})", In::Words,
               "/indicators/Berths.z", "belongs to nothing in the structure", "only the ids"},
        Defect{"commitmentWithoutWords", In::Words, "/commitments/Tides", "", In::Words, "/commitments/Tides",
               "is missing", "words for each id"},
        Defect{"bodyWithoutWords", In::Words, "/bodies/pilots", "", In::Words, "/bodies/pilots", "is missing", "words"},
        Defect{"noteLeftOver", In::Words, "/awardRule/notes", R"({"old": "x"})", In::Words, "/awardRule/notes/old",
               "belongs to nothing", "only the ids"},
        Defect{"noteMissing", In::Structure, "/awardNotes", R"(["new"])", In::Words, "/awardRule/notes/new",
               "is missing", "words"},
        Defect{"evidenceMissing", In::Words, "/indicators/Tides.a/typicalEvidence/1", "", In::Words,
               "/indicators/Tides.a/typicalEvidence", "has 1 entries", "2, as the structure says"},
        Defect{"effortWithoutReason", In::Words, "/indicators/Tides.a/effortReason", "\"hard\"", In::Words,
               "/indicators/Tides.a/effortReason", "belongs to nothing", "and only there"},
        Defect{"unknownEffort", In::Structure, "/commitments/2/indicators/0/effort", "\"low\"", In::Structure,
               "/commitments/2/indicators/0/effort", "\"low\" is not known", "the structure names none"},
        Defect{"commitmentTwice", In::Structure, "/commitments/1/code", "\"Berths\"", In::Structure,
               "/commitments/1/code", "\"Berths\" is there twice", "each id once"},
        Defect{"numberTwice", In::Structure, "/commitments/1/number", "10", In::Structure, "/commitments/1/number",
               "10 is there twice", "each number once"},
        Defect{"indicatorTwice", In::Structure, "/commitments/1/indicators/0/code", "\"Berths.a\"", In::Structure,
               "/commitments/1/indicators/0/code", "\"Berths.a\" is there twice", "each code once"},
        Defect{"bodyTwice", In::Structure, "/bodies/1/id", "\"master\"", In::Structure, "/bodies/1/id",
               "\"master\" is there twice", "each id once"},
        Defect{"bodyNamedTwice", In::Structure, "/commitments/0/indicators/1/responsible/1", "\"master\"",
               In::Structure, "/commitments/0/indicators/1/responsible/1", "\"master\" is there twice", "each id once"},
        Defect{"unknownBody", In::Structure, "/commitments/0/indicators/0/responsible/0", "\"captain\"", In::Structure,
               "/commitments/0/indicators/0/responsible/0", "\"captain\" is not known", "master, pilots"},
        Defect{"unknownStrength", In::Structure, "/commitments/2/strength", "\"hope\"", In::Structure,
               "/commitments/2/strength", "\"hope\" is not known", "duty, wish"},
        Defect{"unknownCluster", In::Structure, "/bodies/0/cluster", "\"quay\"", In::Structure, "/bodies/0/cluster",
               "\"quay\" is not known", "the structure names none"},
        Defect{"unknownPreamble", In::Structure, "/commitments/0/indicators/0/preamble", "[\"PP1\"]", In::Structure,
               "/commitments/0/indicators/0/preamble/0", "\"PP1\" is not known", "the structure names none"},
        Defect{"unknownCrosswalk", In::Structure, "/commitments/0/indicators/0/crosswalk", "[\"iso-1\"]", In::Structure,
               "/commitments/0/indicators/0/crosswalk/0", "\"iso-1\" is not known", "names none"},
        Defect{"unknownCrosswalkSource", In::Structure, "/crosswalkElements", R"([{"id": "iso-1", "source": "ISO"}])",
               In::Structure, "/crosswalkElements/0/source", "\"ISO\" is not known", "names none"},
        Defect{"crosswalkNamedByNobody", In::Structure, "/crosswalkElements", R"([{"id": "iso-1", "source": "ISO"}])",
               In::Structure, "/crosswalkElements/0", "is named by no indicator", "that an indicator names"},
        Defect{"groupWithoutHeadline", In::Structure, "/groups",
               R"([{"id": "g", "commitments": ["Berths", "Pilots", "Tides"]}])", In::Structure, "/groups",
               "has 0 headline groups", "exactly one"},
        Defect{"twoHeadlines", In::Structure, "/groups",
               R"([{"id": "g", "headline": true, "commitments": ["Berths", "Tides"]},
                   {"id": "h", "headline": true, "commitments": ["Pilots"]}])",
               In::Structure, "/groups", "has 2 headline groups", "exactly one"},
        Defect{"commitmentInTwoGroups", In::Structure, "/groups",
               R"([{"id": "g", "headline": true, "commitments": ["Berths", "Tides"]},
                   {"id": "h", "commitments": ["Pilots", "Tides"]}])",
               In::Structure, "/groups/1/commitments/1", "already in the group \"g\"", "each commitment in one group"},
        Defect{"commitmentInNoGroup", In::Structure, "/groups",
               R"([{"id": "g", "headline": true, "commitments": ["Berths", "Tides"]}])", In::Structure,
               "/commitments/1", "\"Pilots\" is in no group", "each commitment in one group"},
        Defect{"groupOfUnknownCommitment", In::Structure, "/groups",
               R"([{"id": "g", "headline": true, "commitments": ["Berths", "Pilots", "Tides", "Fog"]}])", In::Structure,
               "/groups/0/commitments/3", "\"Fog\" is not known", "Berths, Pilots, Tides"},
        Defect{"groupWithoutWords", In::Structure, "/groups",
               R"([{"id": "g", "headline": true, "commitments": ["Berths", "Pilots", "Tides"]}])", In::Words,
               "/groups/g", "is missing", "words for each id"},
        Defect{"paragraphMissing", In::Document, "/operative/2", "", In::Document, "/operative", "lacks \"Tides\"",
               "one passage for each id"},
        Defect{"paragraphOutOfOrder", In::Document, "/operative/0/id", "\"Tides\"", In::Document, "/operative/0/id",
               "is \"Tides\"", "\"Berths\""},
        Defect{"paragraphTooMany", In::Document, "/operative/3", R"({"id": "Fog", "text": "x"})", In::Document,
               "/operative/3/id", "is \"Fog\"", "no more passages"},
        Defect{"preambleOfNoId", In::Document, "/preamble", R"([{"id": "PP1", "text": "x"}])", In::Document,
               "/preamble/0/id", "is \"PP1\"", "no more passages"},
        Defect{"dayThatIsNone", In::Document, "/adopted", "\"2029-02-30\"", In::Document, "/adopted",
               "is not a day of the calendar", "a date, yyyy-MM-dd"}),
    [](const auto& test) { return test.param.name; });

TEST(FrameworkLoader, ReportsEveryProblemOfAFileAtOnce) {
    FrameworkFiles files = harbourFiles();
    files.words.replace("\"Tide table\", \"question\"", "\"Tide table\", \"query\"");
    files.words.replace("\"Absent\"", "3");
    files.document.replace("2029-11-30", "someday");
    const LoadedFramework loaded = loadFramework(files);
    EXPECT_EQ(loaded.framework, nullptr);
    EXPECT_EQ(loaded.problems.size(), 4u) << sentences(loaded.problems);
}

TEST(FrameworkLoader, SaysOneSentencePerProblem) {
    const ContentProblem problem{QStringLiteral("words.es.json"), QStringLiteral("/indicators/P06-03/title"),
                                 QStringLiteral("is missing"), QStringLiteral("text of 1 to 300 characters")};
    EXPECT_EQ(problem.sentence(),
              QStringLiteral(
                  "words.es.json, at /indicators/P06-03/title: is missing. Allowed: text of 1 to 300 characters."));
}

TEST(FrameworkLoader, RefusesHostileFilesWithoutParsingThem) {
    for (const QByteArray& bytes : {QByteArray(), QByteArray("\xEF\xBB\xBF{}"), QByteArray(9 * 1024 * 1024, '['),
                                    QByteArray(100, '['), QByteArray("[]"), QByteArray("{\"id\": 1e999}")}) {
        FrameworkFiles files = harbourFiles();
        files.structure = bytes;
        const LoadedFramework loaded = loadFramework(files);
        EXPECT_EQ(loaded.framework, nullptr);
        ASSERT_FALSE(loaded.problems.empty());
        EXPECT_EQ(loaded.problems.front().file, files.structureName);
    }
}

// Cut off after any byte, a file is refused: it never loads as something smaller.
TEST(FrameworkLoader, RefusesEveryTruncation) {
    const FrameworkFiles whole = harbourFiles();
    for (qsizetype length = 0; length < whole.structure.trimmed().size(); length += 7) {
        FrameworkFiles files = whole;
        files.structure.truncate(length);
        EXPECT_EQ(loadFramework(files).framework, nullptr) << length;
    }
}

} // namespace
