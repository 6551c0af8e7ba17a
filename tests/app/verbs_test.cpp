#include "models/storage/Workspace.h"
#include "tests/app/Program.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

class Verbs : public ProgramTest {};

QJsonArray assessmentsIn(const QString& file) {
    const Finished listed = run({u"list"_s, file, u"--json"_s});
    EXPECT_TRUE(isDone(listed));
    return listed.json().value("assessments"_L1).toArray();
}

TEST_F(Verbs, NewMakesAWorkspaceWithAnEmptyAssessment) {
    const QString file = path("altamar.atalaya");
    const Finished made = run({u"new"_s, file, u"--state"_s, u"Altamar"_s, u"--round"_s, u"2026"_s, u"--date"_s,
                               u"2026-05-14"_s, u"--entity"_s, u"Ministerio de Energía"_s, u"--institution"_s,
                               u"Agencia Digital"_s, u"--scope"_s, u"P05,P06"_s});
    ASSERT_TRUE(isDone(made));
    const QJsonObject listed = assessmentsIn(file).at(0).toObject();
    EXPECT_EQ(listed.value("id"_L1).toString(), made.text().trimmed());
    EXPECT_EQ(listed.value("state"_L1), u"Altamar"_s);
    EXPECT_EQ(listed.value("entity"_L1), u"Ministerio de Energía"_s);
    EXPECT_EQ(listed.value("referenceDate"_L1), u"2026-05-14"_s);
    EXPECT_EQ(listed.value("answered"_L1).toInt(), 0);
    const QJsonObject shown = run({u"show"_s, file, u"--json"_s}).json();
    EXPECT_EQ(shown.value("commitments"_L1).toArray().size(), 2);
    EXPECT_EQ(QDir(folder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
              QStringList{u"altamar.atalaya"_s});
}

TEST_F(Verbs, NewKnowsTheCodeOfAMemberStateInAnyLanguage) {
    const auto codeOf = [this](const QStringList& options) {
        const QString file = path("coded.atalaya");
        QFile::remove(file);
        EXPECT_TRUE(
            isDone(run(QStringList{u"new"_s, file, u"--round"_s, u"2026"_s, u"--date"_s, u"2026-05-14"_s} + options)));
        return run({u"export"_s, file}).json().value("assessment"_L1).toObject().value("countryCode"_L1).toString();
    };
    for (const QString& name : {u"M\u00e9xico"_s, u"Mexico"_s, u"Mexique"_s, u"MEXICO"_s, u"Me\u0301xico"_s}) {
        EXPECT_EQ(codeOf({u"--state"_s, name}), u"MEX"_s) << name.toStdString();
    }
    EXPECT_EQ(codeOf({u"--state"_s, u"Altamar"_s}), QString());
    EXPECT_EQ(codeOf({u"--state"_s, u"Estados Unidos Mexicanos"_s, u"--country"_s, u"mex"_s}), u"MEX"_s);

    const QString file = path("coded.atalaya"); // of Estados Unidos Mexicanos
    ASSERT_TRUE(
        isDone(run({u"new"_s, file, u"--from"_s, u"2026"_s, u"--round"_s, u"2028"_s, u"--date"_s, u"2028-05-14"_s})));
    ASSERT_TRUE(
        isDone(run({u"new"_s, file, u"--from"_s, u"2028"_s, u"--round"_s, u"2030"_s, u"--date"_s, u"2030-05-14"_s})));
    EXPECT_EQ(
        run({u"export"_s, file, u"-a"_s, u"2030"_s}).json().value("assessment"_L1).toObject().value("countryCode"_L1),
        u"MEX"_s)
        << "that of the round before";
    const Finished two = run({u"new"_s, path("two.atalaya"), u"--state"_s, u"M\u00e9xico"_s, u"--country"_s, u"MX"_s,
                              u"--round"_s, u"2026"_s, u"--date"_s, u"2026-05-14"_s});
    EXPECT_TRUE(isFault(two));
    EXPECT_TRUE(two.err.contains("MX")) << two.err.toStdString();
    EXPECT_FALSE(QFile::exists(path("two.atalaya")));
}

TEST_F(Verbs, NewAddsARoundThatStartsFromTheLastOne) {
    const QString file = smallWorkspace();
    const QString indicator = secondFrameworkIndicators().front();
    ASSERT_TRUE(isDone(run({u"answer"_s, file},
                           {.input = "{\"indicator\":\"" + indicator.toUtf8() + "\",\"stage\":3,\"target\":4}\n"})));
    ASSERT_TRUE(
        isDone(run({u"new"_s, file, u"--from"_s, u"2026"_s, u"--round"_s, u"2028"_s, u"--date"_s, u"2028-05-14"_s})));
    const Finished exported = run({u"export"_s, file});
    ASSERT_TRUE(isDone(exported));
    const QJsonObject assessment = exported.json().value("assessment"_L1).toObject();
    EXPECT_EQ(assessment.value("state"_L1), u"Altamar"_s);
    EXPECT_EQ(assessment.value("round"_L1), u"2028"_s);
    EXPECT_EQ(assessment.value("answers"_L1).toObject().value(indicator).toObject().value("toConfirm"_L1), true);
    EXPECT_EQ(assessment.value("previous"_L1), assessmentsIn(file).at(0).toObject().value("round"_L1) == u"2026"_s
                                                   ? assessmentsIn(file).at(0).toObject().value("id"_L1)
                                                   : assessmentsIn(file).at(1).toObject().value("id"_L1));
}

TEST_F(Verbs, DemoWritesBothRoundsOfThePracticeCountryWithTheirEvidence) {
    const QString file = practiceCountry();
    const QJsonArray assessments = assessmentsIn(file);
    ASSERT_EQ(assessments.size(), 2);
    for (const QJsonValue& assessment : assessments) {
        EXPECT_TRUE(assessment.toObject().value("practice"_L1).toBool());
    }
    const Finished verified = run({u"verify"_s, file, u"--json"_s});
    ASSERT_TRUE(isDone(verified));
    EXPECT_GE(verified.json().value("evidenceFiles"_L1).toInt(), 3);
}

TEST_F(Verbs, DemoReplacesPracticeDataOnlyWhenForced) {
    const QString file = practiceCountry();
    EXPECT_TRUE(isFault(run({u"demo"_s, file})));
    EXPECT_TRUE(isDone(run({u"demo"_s, file, u"--force"_s})));
    EXPECT_EQ(assessmentsIn(file).size(), 2);

    const QString real = smallWorkspace();
    const QByteArray before = contentOf(real);
    EXPECT_TRUE(isFault(run({u"demo"_s, real, u"--force"_s})));
    EXPECT_EQ(contentOf(real), before);
}

TEST_F(Verbs, DemoDoesNotReplaceAWorkspaceThatNobodyHasUsedYet) {
    const QString file = path("begun.atalaya");
    ASSERT_TRUE(Workspace::create(file, Surroundings::real()).has_value());
    const QByteArray before = contentOf(file);
    EXPECT_TRUE(isFault(run({u"demo"_s, file, u"--force"_s})));
    EXPECT_EQ(contentOf(file), before);
}

/// In a folder that is copied to the cloud a program that waits holds no lock of the database's.
TEST_F(Verbs, DemoDoesNotReplaceAFileThatAnotherProgramHasOpen) {
    ASSERT_TRUE(QDir().mkdir(path("Dropbox")));
    const QString file = path("Dropbox/altamar.atalaya");
    const Finished made = run({u"demo"_s, file});
    ASSERT_EQ(made.status, 0);
    EXPECT_TRUE(made.err.contains("copied to the cloud")) << "where it lies is said when it is made";
    QProcess other;
    prepare(other, {u"answer"_s, file, u"-a"_s, u"2026"_s});
    other.start();
    const auto answer = [&other](const char* rationale) {
        other.write(QByteArray("{\"indicator\":\"P01-01\",\"rationale\":\"") + rationale + "\"}\n");
        while (!other.canReadLine() && other.waitForReadyRead(120'000)) {
        }
        return other.readLine().contains("\"sequence\"");
    };
    ASSERT_TRUE(answer("before"));
    const Finished refused = run({u"demo"_s, file, u"--force"_s});
    EXPECT_EQ(refused.status, 1);
    EXPECT_TRUE(refused.err.contains("Another program is using")) << refused.err.toStdString();
    EXPECT_TRUE(answer("acknowledged"));
    other.closeWriteChannel();
    ASSERT_TRUE(other.waitForFinished(120'000));
    EXPECT_TRUE(run({u"export"_s, file, u"-a"_s, u"2026"_s}).out.contains("acknowledged"));
    EXPECT_EQ(run({u"demo"_s, file, u"--force"_s}).status, 0) << "now nobody has it open";
    EXPECT_FALSE(run({u"export"_s, file, u"-a"_s, u"2026"_s}).out.contains("acknowledged"));
}

TEST_F(Verbs, AnExportImportedElsewhereIsExportedToTheSameBytes) {
    const QString file = practiceCountry();
    for (const QString& round : {u"2024"_s, u"2026"_s}) {
        const QString json = path("out.json");
        const QString copies = path("copies");
        ASSERT_TRUE(isDone(run({u"export"_s, file, u"-a"_s, round, u"-o"_s, json, u"--files"_s, copies})));
        const QString other = folder() + u'/' + round + u".atalaya"_s;
        ASSERT_TRUE(isDone(run({u"import"_s, other, json, u"--files"_s, copies})));
        const Finished again = run({u"export"_s, other, u"--files"_s, path("copies2")});
        ASSERT_TRUE(isDone(again));
        EXPECT_EQ(again.out, contentOf(json));
        EXPECT_TRUE(isDone(run({u"verify"_s, other})));
        QFile::remove(json);
    }
    EXPECT_EQ(QDir(path("copies")).entryList(QDir::Files), QDir(path("copies2")).entryList(QDir::Files));
    EXPECT_GE(QDir(path("copies")).entryList(QDir::Files).size(), 3);
}

TEST_F(Verbs, ThePracticeCountryComesThroughTheImportUnchanged) {
    const QString file = practiceCountry();
    const Finished exported = run({u"export"_s, file, u"-a"_s, u"2026"_s, u"--files"_s, path("copies")});
    ASSERT_TRUE(isDone(exported));
    EXPECT_EQ(exported.out, contentOf(QStringLiteral(ATALAYA_SOURCE_DIR "/resources/samples/altamar/2026.json")));
}

TEST_F(Verbs, ExportTellsWhenCopiesOfEvidenceStayBehind) {
    const Finished exported = run({u"export"_s, practiceCountry(), u"-o"_s, path("out.json")});
    EXPECT_EQ(exported.status, 0);
    EXPECT_TRUE(exported.err.contains("--files"));
}

TEST_F(Verbs, ImportAsksForCopiesOfEvidenceOrForLeaveToDoWithout) {
    const QString json = path("out.json");
    (void)run({u"export"_s, practiceCountry(), u"-o"_s, json});
    const QString other = path("other.atalaya");
    EXPECT_TRUE(isFault(run({u"import"_s, other, json})));
    EXPECT_FALSE(QFile::exists(other));
    ASSERT_TRUE(isDone(run({u"import"_s, other, json, u"--without-files"_s})));
    EXPECT_TRUE(isDone(run({u"verify"_s, other})));
}

TEST_F(Verbs, ImportAddsToAWorkspaceButNeverTwice) {
    const QString file = smallWorkspace();
    const QString json = path("out.json");
    ASSERT_TRUE(isDone(run({u"export"_s, file, u"-o"_s, json})));
    EXPECT_TRUE(isFault(run({u"import"_s, file, json})));
    const QString other = practiceCountry("other.atalaya");
    ASSERT_TRUE(
        isDone(run(QStringList{u"import"_s, other, json} + secondFramework() + QStringList{u"--framework-files"_s})));
    EXPECT_EQ(assessmentsIn(other).size(), 3);
}

TEST_F(Verbs, AFrameworkKeptInsideTheWorkspaceServesLaterImports) {
    const QString file = smallWorkspace();
    const QString json = path("out.json");
    ASSERT_TRUE(isDone(run({u"export"_s, file, u"-o"_s, json})));
    const QString other = practiceCountry("other.atalaya");
    EXPECT_TRUE(isFault(run({u"import"_s, other, json})));
    ASSERT_TRUE(isDone(run(QStringList{u"framework"_s, u"import"_s, other} + secondFramework())));
    EXPECT_TRUE(isDone(run({u"import"_s, other, json})));
    EXPECT_TRUE(isDone(run({u"show"_s, other, u"-a"_s, u"2026"_s, u"--json"_s})) ||
                isFault(run({u"show"_s, other, u"-a"_s, u"2026"_s})));
}

TEST_F(Verbs, ShowTellsTheScoresThatTheDomainGives) {
    const QString file = practiceCountry();
    const QJsonObject whole = run({u"show"_s, file, u"--json"_s}).json();
    EXPECT_EQ(whole.value("round"_L1), u"2026"_s);
    EXPECT_NEAR(whole.value("headline"_L1).toObject().value("mean"_L1).toDouble(), 2.1722, 0.0001);
    const Finished text = run({u"show"_s, file});
    EXPECT_TRUE(text.text().contains(u"2.17"_s)) << text.out.toStdString();

    const Finished commitment = run({u"show"_s, file, u"p06"_s});
    ASSERT_TRUE(isDone(commitment));
    EXPECT_TRUE(commitment.text().contains(u"P06-03"_s));
    const QJsonObject indicator = run({u"show"_s, file, u"P06-03"_s, u"--json"_s}).json();
    EXPECT_EQ(indicator.value("score"_L1).toObject().value("claimed"_L1).toInt(), 2);
    EXPECT_TRUE(isDone(run({u"show"_s, file, u"P06-03"_s})));
}

TEST_F(Verbs, GapsAreRankedByWeightTimesGap) {
    const QString file = practiceCountry();
    const QJsonObject ranked = run({u"gaps"_s, file, u"--json"_s, u"--top"_s, u"8"_s}).json();
    EXPECT_EQ(ranked.value("total"_L1).toInt(), 42);
    const QJsonArray gaps = ranked.value("gaps"_L1).toArray();
    ASSERT_EQ(gaps.size(), 8);
    EXPECT_EQ(gaps.at(0).toObject().value("indicator"_L1), u"P08-02"_s);
    EXPECT_NEAR(gaps.at(0).toObject().value("priority"_L1).toDouble(), 3.0, 1e-9);
    EXPECT_EQ(gaps.at(7).toObject().value("indicator"_L1), u"P08-01"_s);
    EXPECT_TRUE(run({u"gaps"_s, file}).text().contains(u"P08-02"_s));
}

TEST_F(Verbs, ExplainSaysWhereANumberComesFrom) {
    const QString file = practiceCountry();
    const Finished text = run({u"explain"_s, file, u"P06"_s});
    ASSERT_TRUE(isDone(text));
    EXPECT_TRUE(text.text().contains(u"P06-03"_s)) << text.out.toStdString();
    const QJsonObject json = run({u"explain"_s, file, u"P06-03"_s, u"gap"_s, u"--json"_s}).json();
    EXPECT_EQ(json.value("value"_L1).toInt(), 2);
    EXPECT_EQ(json.value("number"_L1).toObject().value("quantity"_L1), u"gap"_s);
    EXPECT_TRUE(isFault(run({u"explain"_s, file, u"P99"_s})));
    EXPECT_TRUE(isFault(run({u"explain"_s, file, u"P06-03"_s, u"mean"_s})));
}

TEST_F(Verbs, ValidateFindsNothingInWhatWeShip) {
    const QString folder = QStringLiteral(ATALAYA_SOURCE_DIR "/resources/");
    EXPECT_TRUE(
        isDone(run({u"validate"_s, folder + u"samples/altamar/2024.json"_s, folder + u"samples/altamar/2026.json"_s})));
    const QString own = folder + u"frameworks/cicte-2012/"_s;
    EXPECT_TRUE(isDone(run({u"validate"_s, u"--framework"_s, own + u"structure.json"_s, own + u"words.en.json"_s,
                            own + u"declaration.en.json"_s})));
    EXPECT_TRUE(isDone(run(QStringList{u"validate"_s, u"--framework"_s} + secondFramework())));
}

TEST_F(Verbs, ValidateNamesFilePlaceFaultAndWhatIsAllowed) {
    const QString json = path("wrong.json");
    QByteArray sample = contentOf(QStringLiteral(ATALAYA_SOURCE_DIR "/resources/samples/altamar/2026.json"));
    sample.replace("\"confidence\": \"high\"", "\"confidence\": \"total\"");
    write(json, sample);
    const Finished text = run({u"validate"_s, json});
    EXPECT_TRUE(isFault(text));
    EXPECT_TRUE(text.text().contains(u"wrong.json"_s));
    EXPECT_TRUE(text.text().contains(u"/assessment/answers/"_s));
    const Finished asJson = run({u"validate"_s, json, u"--json"_s});
    const QJsonObject problem = asJson.json().value("problems"_L1).toArray().at(0).toObject();
    EXPECT_EQ(asJson.json().value("valid"_L1), false);
    EXPECT_TRUE(problem.value("pointer"_L1).toString().endsWith(u"/confidence"_s));
    EXPECT_TRUE(problem.value("allowed"_L1).toString().contains(u"medium"_s));
}

TEST_F(Verbs, ABackupRestoresTheWorkspace) {
    const QString file = smallWorkspace();
    const QString backup = path("backup.atalaya");
    const QByteArray before = run({u"export"_s, file}).out;
    ASSERT_TRUE(isDone(run({u"backup"_s, file, backup})));
    EXPECT_TRUE(isFault(run({u"backup"_s, file, backup}))) << "a backup is not replaced";
    const QString indicator = secondFrameworkIndicators().front();
    ASSERT_TRUE(
        isDone(run({u"answer"_s, file}, {.input = "{\"indicator\":\"" + indicator.toUtf8() + "\",\"stage\":2}\n"})));
    EXPECT_NE(run({u"export"_s, file}).out, before);
    const QByteArray later = run({u"export"_s, file}).out;
    const Finished restored = run({u"restore"_s, backup, file});
    ASSERT_TRUE(isDone(restored));
    EXPECT_EQ(run({u"export"_s, file}).out, before);
    const QStringList kept = QDir(folder()).entryList({u"*before-restore*"_s}, QDir::Files | QDir::Hidden);
    ASSERT_EQ(kept.size(), 1);
    EXPECT_TRUE(restored.text().contains(folder() + u'/' + kept.front())) << restored.out.toStdString();
    EXPECT_EQ(run({u"export"_s, folder() + u'/' + kept.front()}).out, later);
    const Finished elsewhere = run({u"restore"_s, backup, path("elsewhere.atalaya")});
    ASSERT_TRUE(isDone(elsewhere));
    EXPECT_EQ(elsewhere.out, QByteArray()) << "nothing was there before";
    const Finished nowhere = run({u"restore"_s, backup, path("no/such/w.atalaya")});
    EXPECT_TRUE(isFault(nowhere));
    EXPECT_TRUE(nowhere.err.contains("Make the folder first")) << nowhere.err.toStdString();
    EXPECT_TRUE(isDone(run({u"verify"_s, file})));
}

TEST_F(Verbs, AssessmentsAreChosenByIdPrefixOrRound) {
    const QString file = practiceCountry();
    const QString id = assessmentsIn(file).at(0).toObject().value("id"_L1).toString();
    for (const QString& key : {id, id.left(8), id.left(8).toUpper()}) {
        EXPECT_EQ(run({u"show"_s, file, u"-a"_s, key, u"--json"_s}).json().value("id"_L1), id);
    }
    const Finished unknown = run({u"show"_s, file, u"-a"_s, u"1999"_s});
    EXPECT_TRUE(isFault(unknown));
    EXPECT_TRUE(unknown.err.contains("2024") && unknown.err.contains("2026"));
    ASSERT_TRUE(isDone(run({u"new"_s, file, u"--state"_s, u"Altamar"_s, u"--entity"_s, u"Energía"_s, u"--round"_s,
                            u"2026"_s, u"--date"_s, u"2026-05-14"_s})));
    const Finished ambiguous = run({u"show"_s, file});
    EXPECT_TRUE(isFault(ambiguous));
    EXPECT_TRUE(ambiguous.err.contains(id.left(8).toUtf8()) || ambiguous.err.contains("Energía"));
}

TEST_F(Verbs, StatesOfOneDayAreListedInTheOrderOfTheLanguageAndForScriptsInThatOfTheStore) {
    const QString file = path("states.atalaya");
    for (const QString& state : {u"Zambia"_s, u"Nauru"_s, u"\u00c9ri\u00e9"_s, u"\u00d1and\u00fa"_s}) {
        ASSERT_TRUE(
            isDone(run({u"new"_s, file, u"--state"_s, state, u"--round"_s, u"2026"_s, u"--date"_s, u"2026-05-14"_s})));
    }
    Circumstances spanish;
    spanish.environment = {u"LANG=es_CO.UTF-8"_s, u"TZ=UTC"_s, u"USER=tester"_s, u"PATH=/usr/bin:/bin"_s};
    const QString listed = run({u"list"_s, file}, spanish).text();
    qsizetype before = -1;
    for (const QString& state : {u"\u00c9ri\u00e9"_s, u"Nauru"_s, u"\u00d1and\u00fa"_s, u"Zambia"_s}) {
        EXPECT_GT(listed.indexOf(state), before) << listed.toStdString();
        before = listed.indexOf(state);
    }
    QStringList stored;
    for (const QJsonValue& one :
         run({u"list"_s, file, u"--json"_s}, spanish).json().value("assessments"_L1).toArray()) {
        stored << one.toObject().value("state"_L1).toString();
    }
    EXPECT_EQ(stored, (QStringList{u"Nauru"_s, u"Zambia"_s, u"\u00c9ri\u00e9"_s, u"\u00d1and\u00fa"_s}));
}

TEST_F(Verbs, TwoAssessmentsOfTheSameRoundAreRefused) {
    const QString file = smallWorkspace();
    EXPECT_TRUE(isFault(run({u"new"_s, file, u"--framework"_s, u"harbour-2030"_s, u"--state"_s, u"Altamar"_s,
                             u"--round"_s, u"2026"_s, u"--date"_s, u"2026-05-14"_s})));
    EXPECT_EQ(assessmentsIn(file).size(), 1);
}

TEST_F(Verbs, OutputIsUtf8AndQuietInAnyLocale) {
    const QString file = path("año.atalaya");
    const QStringList environment{u"LC_ALL=C"_s, u"PATH=/usr/bin:/bin"_s};
    const Finished made =
        run({u"new"_s, file, u"--state"_s, u"Perú"_s, u"--round"_s, u"2026"_s, u"--date"_s, u"2026-05-14"_s},
            {.environment = environment});
    ASSERT_TRUE(isDone(made));
    const Finished listed = run({u"list"_s, file}, {.environment = environment});
    ASSERT_TRUE(isDone(listed));
    EXPECT_TRUE(listed.out.contains("Perú"));
}

TEST_F(Verbs, AReaderThatLeavesIsNoFault) {
    QProcess process;
    prepare(process, {u"show"_s, practiceCountry(), u"--json"_s});
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start();
    ASSERT_TRUE(process.waitForFinished());
    EXPECT_EQ(process.exitCode(), 1) << "a full disk under standard output is a fault";
    EXPECT_EQ(process.readAllStandardError().count('\n'), 1);

    QProcess shell;
    shell.start(u"/bin/bash"_s, {u"-c"_s, u"set -o pipefail; '%1' show '%2' --json | head -c 1"_s.arg(
                                              programPath(), path("altamar.atalaya"))});
    ASSERT_TRUE(shell.waitForFinished());
    EXPECT_EQ(shell.exitCode(), 0);
    EXPECT_EQ(shell.readAllStandardError(), QByteArray());
}

} // namespace
} // namespace atalaya::test
