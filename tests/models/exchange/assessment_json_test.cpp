#include "assessments/framework/FrameworkLoader.h"
#include "models/exchange/AssessmentJson.h"
#include "models/exchange/EvidenceJson.h"
#include "tests/support/Builders.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>

#include <gtest/gtest.h>

#include <algorithm>
#include <cstring>
#include <random>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

std::string allSentences(const std::vector<ContentProblem>& problems) {
    QStringList sentences;
    for (const ContentProblem& problem : problems) {
        sentences.append(problem.sentence());
    }
    return sentences.join(u'\n').toStdString();
}

Assessment readBack(const Framework& framework, const QByteArray& bytes) {
    ReadAssessment read = readAssessmentJson(framework, u"test.json"_s, bytes);
    EXPECT_TRUE(read.assessment.has_value()) << allSentences(read.problems);
    return read.assessment.value_or(Assessment());
}

/// An assessment with one of everything that a defect can be put into.
Assessment complete(const FrameworkPtr& framework) {
    Assessment assessment = AssessmentBuilder(framework)
                                .stage("P01-01", 3)
                                .notApplicable("P01-02")
                                .stage("P03-01", 2)
                                .target("P01-01", 4, QDate(2028, 12, 31))
                                .weight("P03", 1.5)
                                .evidence("E-001", EvidenceGrade::A, EvidenceKind::Law)
                                .evidence("E-002", EvidenceGrade::B, EvidenceKind::Report, QDate(2027, 1, 31))
                                .attach("P01-01", "E-001")
                                .attach("P01-01", "E-002", 3)
                                .build();
    assessment.plan.currency = u"USD"_s;
    assessment.plan.objectives = {{idOf(u"objective"_s), u"Respond faster"_s}};
    Action action;
    action.id = idOf(u"action"_s);
    action.code = u"A1"_s;
    action.objective = idOf(u"objective"_s);
    action.title = u"Staff the night watch"_s;
    action.start = QDate(2026, 7, 1);
    action.end = QDate(2027, 6, 30);
    action.cost = 300;
    action.costByYear = {{2026, 100}, {2027, 200}};
    action.lifts = {{u"P01-01"_s, 4}};
    assessment.plan.actions = {action};
    return assessment;
}

class AssessmentJson : public testing::Test {
protected:
    FrameworkPtr framework = smallFramework();
    Assessment assessment = complete(framework);
    QByteArray bytes = writeAssessmentJson(assessment);

    [[nodiscard]] ReadAssessment read(const QByteArray& json) const {
        return readAssessmentJson(*framework, u"test.json"_s, json);
    }
};

TEST_F(AssessmentJson, ReadsBackWhatItWrote) {
    EXPECT_EQ(writeAssessmentJson(readBack(*framework, bytes)), bytes);
}

TEST_F(AssessmentJson, EveryRandomAssessmentComesBackToTheByte) {
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        const Assessment random = randomAssessment(*framework, seed);
        const QByteArray written = writeAssessmentJson(random);
        const ReadAssessment back = read(written);
        ASSERT_TRUE(back.assessment.has_value()) << seed << ": " << allSentences(back.problems);
        ASSERT_EQ(writeAssessmentJson(*back.assessment), written) << seed;
        ASSERT_EQ(verificationCode(*back.assessment), verificationCode(random)) << seed;
    }
}

TEST_F(AssessmentJson, TheOrderInWhichThingsWereEnteredLeavesNoTrace) {
    std::mt19937 dice(7);
    for (std::uint64_t seed = 1; seed <= 50; ++seed) {
        Assessment random = randomAssessment(*framework, seed);
        const QByteArray written = writeAssessmentJson(random);
        std::shuffle(random.evidence.begin(), random.evidence.end(), dice);
        std::shuffle(random.scope.commitments.begin(), random.scope.commitments.end(), dice);
        for (auto& [code, answer] : random.answers) {
            std::shuffle(answer.evidence.begin(), answer.evidence.end(), dice);
        }
        ASSERT_EQ(writeAssessmentJson(random), written) << seed;
    }
}

TEST_F(AssessmentJson, AcceptsAnyLayoutAndWritesTheCanonicalOne) {
    const QByteArray compact = QJsonDocument::fromJson(bytes).toJson(QJsonDocument::Compact);
    EXPECT_EQ(writeAssessmentJson(readBack(*framework, compact)), bytes);
}

TEST_F(AssessmentJson, LeavesOutWhatStandsAtItsDefault) {
    Assessment empty;
    empty.id = idOf(u"empty"_s);
    empty.frameworkId = u"f"_s;
    empty.frameworkVersion = u"1"_s;
    empty.state = u"Altamar"_s;
    empty.round = u"2026"_s;
    empty.referenceDate = QDate(2026, 5, 14);
    empty.answers[u"P01-01"_s] = Answer();
    empty.notes[u"P01"_s] = CommitmentNote();
    const QByteArray expected = R"({
    "assessment": {
        "id": "%ID%",
        "referenceDate": "2026-05-14",
        "round": "2026",
        "state": "Altamar",
        "status": "draft"
    },
    "format": "atalaya-assessment",
    "formatVersion": 1,
    "framework": {
        "id": "f",
        "version": "1"
    }
}
)";
    EXPECT_EQ(writeAssessmentJson(empty),
              QByteArray(expected).replace("%ID%", empty.id.toByteArray(QUuid::WithoutBraces)));
}

TEST_F(AssessmentJson, MarksThatAssessNothingAreNoMarks) {
    Assessment blank = assessment;
    blank.answers[u"P02-01"_s].marks.assign(5, Mark::NotAssessed);
    EXPECT_EQ(writeAssessmentJson(blank), bytes);
}

TEST_F(AssessmentJson, AccentsAreWrittenInOneForm) {
    Assessment decomposed = assessment;
    decomposed.state = u"Pen\u0303a"_s;
    Assessment composed = assessment;
    composed.state = u"Pe\u00f1a"_s;
    EXPECT_EQ(writeAssessmentJson(decomposed), writeAssessmentJson(composed));

    QByteArray typed = writeAssessmentJson(composed);
    typed.replace("\u00f1", "n\u0303");
    EXPECT_EQ(readBack(*framework, typed).state, composed.state);
}

TEST_F(AssessmentJson, WorksForAFrameworkOfAnotherShape) {
    const FrameworkPtr other = FrameworkBuilder(3).group("only", true).commitment("K1", 2).build();
    const Assessment random = randomAssessment(*other, 4);
    EXPECT_EQ(writeAssessmentJson(readBack(*other, writeAssessmentJson(random))), writeAssessmentJson(random));
}

TEST_F(AssessmentJson, ThePracticeCountryIsInCanonicalForm) {
    const auto shipped = loadBuiltInFramework();
    ASSERT_TRUE(shipped.has_value());
    for (const char* round : {"2024", "2026"}) {
        QFile file(u":/samples/altamar/%1.json"_s.arg(QLatin1String(round)));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray sample = file.readAll();
        EXPECT_EQ(writeAssessmentJson(readBack(**shipped, sample)), sample) << round;
    }
}

TEST_F(AssessmentJson, TheVerificationCodeIsTheFirst40BitsInCrockfordsAlphabet) {
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    QString bits;
    for (int i = 0; i < 5; ++i) {
        bits += QString::number(static_cast<quint8>(hash.at(i)), 2).rightJustified(8, u'0');
    }
    QString expected;
    for (int i = 0; i < 8; ++i) {
        expected += u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s.at(bits.mid(5 * i, 5).toInt(nullptr, 2));
    }
    EXPECT_EQ(verificationCode(assessment), expected.left(4) + u'-' + expected.mid(4));
}

TEST_F(AssessmentJson, AnyChangeChangesTheVerificationCode) {
    Assessment changed = assessment;
    changed.answers[u"P01-01"_s].rationale += u'.';
    EXPECT_NE(verificationCode(changed), verificationCode(assessment));
}

TEST_F(AssessmentJson, PeekingTellsTheFrameworkBeforeItIsLoaded) {
    const auto header = peekAssessmentJson(u"test.json"_s, bytes);
    ASSERT_TRUE(header.has_value());
    EXPECT_EQ(header->formatVersion, 1);
    EXPECT_EQ(header->frameworkId, framework->id);
    EXPECT_EQ(header->frameworkVersion, framework->version);
}

TEST_F(AssessmentJson, ANewerFormatIsOneProblemThatSaysWhatToDo) {
    QByteArray newer = bytes;
    newer.replace("\"formatVersion\": 1", "\"formatVersion\": 2");
    newer.replace("\"status\"", "\"somethingOfTomorrow\": 1, \"status\"");
    const ReadAssessment back = read(newer);
    EXPECT_FALSE(back.assessment.has_value());
    ASSERT_EQ(back.problems.size(), 1U);
    EXPECT_EQ(back.problems.front().pointer, u"/formatVersion"_s);
    EXPECT_TRUE(back.problems.front().sentence().contains(u"newer"_s));
    EXPECT_FALSE(peekAssessmentJson(u"test.json"_s, newer).has_value());
}

TEST_F(AssessmentJson, AnAssessmentOfAnotherFrameworkIsRefused) {
    Assessment foreign = assessment;
    foreign.frameworkVersion = u"9.9"_s;
    const ReadAssessment back = read(writeAssessmentJson(foreign));
    ASSERT_EQ(back.problems.size(), 1U);
    EXPECT_EQ(back.problems.front().pointer, u"/framework"_s);
}

/// One defect put into a good file: what becomes what, and how the pointer of a problem must begin.
struct Defect {
    const char* name;
    const char* from;
    const char* to;
    const char* pointer;
};

class AssessmentDefect : public AssessmentJson, public testing::WithParamInterface<Defect> {};

TEST_P(AssessmentDefect, IsFoundWithItsPlace) {
    const Defect& defect = GetParam();
    QByteArray broken = QJsonDocument::fromJson(bytes).toJson(QJsonDocument::Compact);
    const qsizetype at = broken.indexOf(defect.from);
    ASSERT_GE(at, 0) << broken.toStdString();
    broken.replace(at, qsizetype(std::strlen(defect.from)), defect.to);
    const ReadAssessment back = read(broken);
    EXPECT_FALSE(back.assessment.has_value());
    bool found = false;
    for (const ContentProblem& problem : back.problems) {
        EXPECT_EQ(problem.file, u"test.json"_s);
        EXPECT_FALSE(problem.what.isEmpty());
        found = found || problem.pointer.startsWith(QLatin1String(defect.pointer));
    }
    EXPECT_TRUE(found) << allSentences(back.problems);
}

constexpr Defect defects[] = {
    {"StageOffTheScale", R"("toStage":4)", R"("toStage":7)", "/assessment/plan/actions/0/lifts/0"},
    {"TargetOffTheScale", R"("stage":4)", R"("stage":7)", "/assessment/targets/P01-01"},
    {"TargetOfZero", R"("stage":4)", R"("stage":0)", "/assessment/targets/P01-01/stage"},
    {"StageAsText", R"("stage":4)", R"("stage":"4")", "/assessment/targets/P01-01/stage"},
    {"StageWithAFraction", R"("stage":4)", R"("stage":3.5)", "/assessment/targets/P01-01/stage"},
    {"DateIn1899", R"("by":"2028-12-31")", R"("by":"1899-12-31")", "/assessment/targets/P01-01/by"},
    {"DayThatIsNot", R"("by":"2028-12-31")", R"("by":"2028-02-30")", "/assessment/targets/P01-01/by"},
    {"DateAsNumber", R"("by":"2028-12-31")", R"("by":20281231)", "/assessment/targets/P01-01/by"},
    {"UnknownIndicator", R"("targets":{"P01-01")", R"("targets":{"P99-01")", "/assessment/targets/P99-01"},
    {"UnknownMember", R"("round")", R"("colour":"blue","round")", "/assessment/colour"},
    {"NoState", R"("state":)", R"("entity":)", "/assessment"},
    {"UnknownStatus", R"("status":"draft")", R"("status":"finished")", "/assessment/status"},
    {"UnknownMark", R"("overtaken")", R"("perhaps")", "/assessment/answers/P01-01/marks"},
    {"TooFewMarks", R"(["overtaken",)", R"([)", "/assessment/answers/P01-01/marks"},
    {"WeightOfZero", R"("value":1.5)", R"("value":0)", "/assessment/weights/P03/value"},
    {"WeightBelowZero", R"("value":1.5)", R"("value":-1)", "/assessment/weights/P03/value"},
    {"UnknownEvidence", R"("evidence":[{"evidence":")",
     R"("evidence":[{"evidence":"00000000-0000-4000-8000-000000000001"},{"evidence":")",
     "/assessment/answers/P01-01/evidence"},
    {"IdThatIsNot", R"("id":")", R"("id":"A)", "/assessment"},
    {"SameEvidenceCode", R"("code":"E-002")", R"("code":"E-001")", "/assessment/evidence"},
    {"NotApplicableWithoutReason", R"("notApplicableReason":"No such thing exists here.")", R"("rationale":"x")",
     "/assessment/answers/P01-02"},
    {"CostBelowZero", R"("cost":300)", R"("cost":-300)", "/assessment/plan/actions/0/cost"},
    {"CostBeyondReason", R"("cost":300)", R"("cost":99999999999999999999)", "/assessment/plan/actions/0/cost"},
    {"YearThatIsNot", R"("2026":100)", R"("next":100)", "/assessment/plan/actions/0/costByYear/next"},
    {"YearAfterAGoodOne", R"("2027":200)", R"("20270":200)", "/assessment/plan/actions/0/costByYear/20270"},
    {"YearWithASlash", R"("2026":100)", R"("2026/27":100)", "/assessment/plan/actions/0/costByYear/2026~127"},
    {"YearInQuotationMarks", R"("2026":100)", R"("\"2026'":100)", "/assessment/plan/actions/0/costByYear/\"2026'"},
    {"NamelessIndicator", R"("targets":{"P01-01")", R"("targets":{"")", "/assessment/targets/"},
    {"ControlCharacter", R"("title":"Staff the night watch")", R"("title":"Staff \u0007")",
     "/assessment/plan/actions/0/title"},
    {"PracticeAsText", R"("round")", R"("practice":"yes","round")", "/assessment/practice"},
    {"UnknownObjective", R"("objective":")", R"("objective":"0)", "/assessment/plan/actions/0/objective"},
    {"NullRound", R"("round":"2026")", R"("round":null)", "/assessment/round"},
};

INSTANTIATE_TEST_SUITE_P(Each, AssessmentDefect, testing::ValuesIn(defects),
                         [](const auto& each) { return std::string(each.param.name); });

TEST_F(AssessmentJson, EachOfSeveralBadNamesIsSaidOnceAtItsOwnPlaceAndNothingElse) {
    QByteArray broken = QJsonDocument::fromJson(bytes).toJson(QJsonDocument::Compact);
    broken.replace(R"("2026":100,"2027":200)", R"("2026":"much","20-27":200,"soon":1)");
    const ReadAssessment back = read(broken);
    QStringList places;
    for (const ContentProblem& problem : back.problems) {
        places.append(problem.pointer);
        EXPECT_FALSE(problem.allowed.isEmpty());
    }
    places.sort();
    const QString years = u"/assessment/plan/actions/0/costByYear/"_s;
    EXPECT_EQ(places, QStringList({years + u"20-27"_s, years + u"2026"_s, years + u"soon"_s}))
        << allSentences(back.problems);
}

TEST_F(AssessmentJson, HostileBytesAreRefusedWithOneProblem) {
    const QByteArray deep = QByteArray(100'000, '[') + QByteArray(100'000, ']');
    QByteArray invalid = bytes;
    invalid.replace("Staff", "St\xff\xfe");
    QByteArray twice = bytes;
    twice.replace("\"status\": \"draft\"", "\"status\": \"draft\", \"status\": \"approved\"");
    QByteArray infinite = bytes;
    infinite.replace("\"value\": 1.5", "\"value\": 1e999");
    for (const QByteArray& hostile :
         {QByteArray(), QByteArray("null"), QByteArray("[]"), QByteArray("{}"), QByteArray("\0\0\0", 3), deep, invalid,
          bytes.left(bytes.size() / 2), twice, infinite, QByteArray("{\"format\":\"something-else\"}")}) {
        const ReadAssessment back = read(hostile);
        EXPECT_FALSE(back.assessment.has_value());
        EXPECT_EQ(back.problems.size(), 1U) << hostile.left(60).toStdString();
    }
}

TEST_F(AssessmentJson, WhateverOneWrongByteMakesOfAFileItIsRefusedOrSound) {
    std::mt19937 dice(20260514);
    for (int i = 0; i < 300; ++i) {
        QByteArray mutated = bytes;
        mutated[qsizetype(dice() % static_cast<unsigned>(mutated.size()))] = static_cast<char>(dice());
        const ReadAssessment back = read(mutated);
        ASSERT_NE(back.assessment.has_value(), !back.problems.empty());
        if (back.assessment) {
            const QByteArray again = writeAssessmentJson(*back.assessment);
            ASSERT_EQ(writeAssessmentJson(readBack(*framework, again)), again);
        }
    }
}

TEST_F(AssessmentJson, APieceOfEvidenceByItselfComesBackAsItWasAndNothingElseDoes) {
    for (const Evidence& evidence : randomAssessment(*framework, 11).evidence) {
        EXPECT_EQ(evidenceFromJson(evidenceJson(evidence)), evidence);
    }
    for (const QJsonObject& other : {QJsonObject(), QJsonObject{{u"x"_s, 1}}, QJsonObject{{u"title"_s, 7}}}) {
        EXPECT_FALSE(evidenceFromJson(other));
    }
}

} // namespace
} // namespace atalaya::test
