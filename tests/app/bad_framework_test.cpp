// Frameworks that somebody hands us, and lines of answers: wrong in every way, each is refused in a sentence.
#include "tests/app/BadInput.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <cstring>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

/// One defect put into one of the three good files of a framework.
struct FrameworkDefect {
    const char* name;
    int file; ///< 0 structure, 1 words, 2 document
    const char* from;
    const char* to;
};

class BadFramework : public BadInput, public testing::WithParamInterface<FrameworkDefect> {};

TEST_P(BadFramework, IsRefusedByEveryVerbThatTakesOne) {
    const QString workspace = practiceCountry();
    const FrameworkDefect& defect = GetParam();
    QStringList files = otherFramework();
    QByteArray bytes = contentOf(files.at(defect.file));
    const qsizetype at = bytes.indexOf(defect.from);
    ASSERT_GE(at, 0) << bytes.toStdString();
    bytes.replace(at, qsizetype(std::strlen(defect.from)), defect.to);
    write(files.at(defect.file), bytes);

    expectRefusal(QStringList{u"framework"_s, u"import"_s, workspace} + files);
    expectRefusal(QStringList{u"validate"_s, u"--framework"_s} + files);
    const QStringList start{u"--framework-files"_s, u"--state"_s, u"A"_s, u"--round"_s, u"9"_s, u"--date"_s,
                            u"2026-01-01"_s};
    expectRefusal(QStringList{u"new"_s, workspace} + files + start);
    expectRefusal(QStringList{u"new"_s, path("new.atalaya")} + files + start);
    expectRefusal(QStringList{u"import"_s, path("new.atalaya"),
                              QStringLiteral(ATALAYA_SOURCE_DIR "/resources/samples/altamar/2024.json")} +
                  files + QStringList{u"--framework-files"_s, u"--without-files"_s});
}

constexpr FrameworkDefect frameworkDefects[] = {
    {"Malformed", 0, "{", "{{"},
    {"CutOff", 1, "}", ""},
    {"WrongType", 0, "\"commitments\": [", "\"commitments\": 7, \"bodies\": ["},
    {"UnknownId", 0, "\"strength\": \"", "\"strength\": \"not-"},
    {"DuplicateMember", 2, "\"format\":", "\"format\": \"atalaya-framework-document\", \"format\":"},
    {"DuplicateId", 0, "\"code\": \"Pilots\"", "\"code\": \"Berths\""},
    {"InvalidUtf8", 1, "\"title\": \"", "\"title\": \"\xc3\x28"},
    {"StageOfSeven", 0, "\"minimumByStage\": {", "\"minimumByStage\": {\"7\": \"B\", "},
    {"DateIn1899", 2, "\"adopted\": \"20", "\"adopted\": \"18"},
    {"NewerFormat", 0, "\"formatVersion\": 1", "\"formatVersion\": 2"},
    {"SomethingElse", 0, "\"atalaya-framework-structure\"", "\"shopping-list\""},
    {"AnotherFrameworksWords", 1, "\"framework\": \"harbour-2030\"", "\"framework\": \"cicte-2012\""},
};

INSTANTIATE_TEST_SUITE_P(Each, BadFramework, testing::ValuesIn(frameworkDefects),
                         [](const auto& each) { return std::string(each.param.name); });

TEST_F(BadInput, AFrameworkThatIsNotThereOrIsAFolderIsNamed) {
    const QString file = practiceCountry();
    QStringList files = otherFramework();
    files[1] = path("nowhere.json");
    expectRefusal(QStringList{u"framework"_s, u"import"_s, file} + files);
    files[1] = folder();
    expectRefusal(QStringList{u"framework"_s, u"import"_s, file} + files);
}

TEST_F(BadInput, TheSameFrameworkWithOtherContentIsRefused) {
    const QString file = smallWorkspace();
    QStringList files = otherFramework();
    for (const QString& each : files) {
        QByteArray json = contentOf(each);
        json.replace("\"1.4\"", "\"1.3\"");
        json.replace("Absent", "Missing");
        write(each, json);
    }
    expectRefusal(QStringList{u"framework"_s, u"import"_s, file} + files);
}

struct Line {
    const char* name;
    QByteArray text;
};

class BadLine : public BadInput, public testing::WithParamInterface<Line> {};

TEST_P(BadLine, IsRefusedAndChangesNothing) {
    const QString file = smallWorkspace();
    const Finished before = run({u"export"_s, file});
    ASSERT_TRUE(isDone(before));
    const Finished finished = run({u"answer"_s, file}, {.input = GetParam().text + '\n'});
    EXPECT_TRUE(isFault(finished));
    EXPECT_TRUE(finished.out.contains("\"error\"")) << finished.out.left(300).toStdString();
    EXPECT_EQ(run({u"export"_s, file}).out, before.out);
    EXPECT_TRUE(isDone(run({u"verify"_s, file})));
}

const Line lines[] = {
    {"Malformed", "{\"indicator\":\"Berths.a\",\"stage\":2"},
    {"NoObject", "[\"Berths.a\", 2]"},
    {"WrongType", "{\"indicator\":\"Berths.a\",\"stage\":\"two\"}"},
    {"IndicatorAsNumber", "{\"indicator\":7,\"stage\":2}"},
    {"UnknownId", "{\"indicator\":\"Moorings.z\",\"stage\":2}"},
    {"UnknownEvidence", "{\"indicator\":\"Berths.a\",\"evidence\":[\"E-999\"]}"},
    {"DuplicateMember", "{\"indicator\":\"Berths.a\",\"stage\":2,\"stage\":3}"},
    {"UnknownMember", "{\"indicator\":\"Berths.a\",\"stage\":2,\"colour\":\"blue\"}"},
    {"StageOfSeven", "{\"indicator\":\"Berths.a\",\"stage\":7}"},
    {"StageWithAFraction", "{\"indicator\":\"Berths.a\",\"stage\":2.5}"},
    {"DateIn1899", "{\"indicator\":\"Berths.a\",\"target\":{\"stage\":3,\"by\":\"1899-12-31\"}}"},
    {"InvalidUtf8", "{\"indicator\":\"Berths.a\",\"rationale\":\"\xc3\x28\"}"},
    {"Nested", "{\"indicator\":" + QByteArray("[").repeated(100'000)},
    {"TooLong", "{\"indicator\":\"Berths.a\",\"rationale\":\"" + QByteArray(3'000'000, 'x') + "\"}"},
};

INSTANTIATE_TEST_SUITE_P(Each, BadLine, testing::ValuesIn(lines),
                         [](const auto& each) { return std::string(each.param.name); });

TEST_F(BadInput, ABackupThatIsNoneIsNotRestored) {
    const QString file = smallWorkspace();
    const QByteArray whole = contentOf(file);
    const QString backup = path("backup.atalaya");
    for (const QByteArray& bytes : {QByteArray(), QByteArray("a letter"), whole.left(100), whole.left(4096),
                                    whole.left(whole.size() / 2), whole.left(whole.size() - 1)}) {
        write(backup, bytes);
        expectRefusal({u"restore"_s, backup, file});
    }
    write(backup, whole);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"newer backup"_s);
        database.setDatabaseName(backup);
        ASSERT_TRUE(database.open());
        ASSERT_TRUE(QSqlQuery(database).exec(u"PRAGMA user_version = 999"_s));
    }
    QSqlDatabase::removeDatabase(u"newer backup"_s);
    expectRefusal({u"restore"_s, backup, file});
    expectRefusal({u"restore"_s, path("nowhere.atalaya"), file});
    expectRefusal({u"restore"_s, file, file});
    EXPECT_TRUE(isDone(run({u"verify"_s, file})));
}

TEST_F(BadInput, AWorkspaceThatAnotherProgramHoldsIsNotReplaced) {
    const QString file = smallWorkspace();
    const QString backup = path("backup.atalaya");
    ASSERT_TRUE(isDone(run({u"backup"_s, file, backup})));
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"keeper"_s);
        database.setDatabaseName(file);
        ASSERT_TRUE(database.open());
        ASSERT_TRUE(QSqlQuery(database).exec(u"BEGIN IMMEDIATE"_s));
        EXPECT_TRUE(isFault(run({u"restore"_s, backup, file})));
        ASSERT_TRUE(QSqlQuery(database).exec(u"ROLLBACK"_s));
    }
    QSqlDatabase::removeDatabase(u"keeper"_s);
    EXPECT_TRUE(isDone(run({u"verify"_s, file})));
}

#ifdef Q_OS_UNIX
/// No file may grow beyond what a small workspace has already.
TEST_F(BadInput, WhatFindsNoRoomChangesNothing) {
    const QString file = smallWorkspace();
    const QString backup = path("backup.atalaya");
    ASSERT_TRUE(isDone(run({u"backup"_s, file, backup})));
    const auto full = [] {
        const rlimit limit{4096, 4096};
        setrlimit(RLIMIT_FSIZE, &limit);
    };
    const QByteArray before = run({u"export"_s, file}).out;
    std::vector<QStringList> verbs = writingVerbsOn(file);
    verbs.push_back({u"restore"_s, backup, file});
    for (const QStringList& arguments : verbs) {
        EXPECT_TRUE(isFault(run(arguments, {.input = someAnswer.input, .inChild = full})))
            << arguments.join(u' ').toStdString();
        EXPECT_EQ(run({u"export"_s, file}).out, before) << arguments.join(u' ').toStdString();
        EXPECT_TRUE(isDone(run({u"verify"_s, file})));
    }
}
#endif

} // namespace
} // namespace atalaya::test
