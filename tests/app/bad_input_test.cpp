#include "tests/app/BadInput.h"
#include "tests/models/storage/RawSqlite.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

#include <algorithm>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

#ifdef __SANITIZE_ADDRESS__
constexpr bool isSanitized = true; // whose shadow memory no limit admits
#else
constexpr bool isSanitized = false;
#endif

TEST_F(BadInput, AFileThatIsNotThereIsNamed) {
    const QString file = path("nowhere.atalaya");
    for (const QStringList& arguments : verbsOn(file)) {
        if (arguments.first() != u"new"_s && arguments.first() != u"import"_s && arguments.first() != u"demo"_s) {
            expectRefusal(arguments);
        }
    }
    expectRefusal({u"validate"_s, path("nowhere.json")});
    expectRefusal({u"import"_s, file, path("nowhere.json")});
}

TEST_F(BadInput, AFolderInPlaceOfAFileIsRefused) {
    const QString directory = path("folder");
    ASSERT_TRUE(QDir().mkdir(directory));
    for (const QStringList& arguments : verbsOn(directory)) {
        expectRefusal(arguments);
    }
    expectRefusal({u"validate"_s, directory});
}

TEST_F(BadInput, ATextFileIsNotAWorkspace) {
    const QString file = path("text.atalaya");
    write(file, "This is a letter, not a workspace.\n");
    expectRefusalByAll(file);
}

TEST_F(BadInput, AnEmptyFileIsNotAWorkspace) {
    const QString file = path("empty.atalaya");
    write(file, {});
    expectRefusalByAll(file);
}

TEST_F(BadInput, AForeignDatabaseIsLeftAlone) {
    const QString file = path("foreign.atalaya");
    RawSqlite(file).run(u"CREATE TABLE bookmarks (address TEXT)"_s);
    expectRefusalByAll(file);
}

TEST_F(BadInput, ATruncatedWorkspaceIsRefused) {
    const QString file = smallWorkspace();
    const QByteArray whole = contentOf(file);
    for (const qsizetype size : {qsizetype(50), qsizetype(100), qsizetype(4096), whole.size() / 2, whole.size() - 1}) {
        write(file, whole.left(size));
        expectRefusalByAll(file);
    }
}

TEST_F(BadInput, AWorkspaceOfANewerAtalayaIsRefused) {
    const QString file = smallWorkspace();
    RawSqlite(file).run(u"PRAGMA user_version = 999"_s);
    expectRefusalByAll(file);
}

TEST_F(BadInput, AFileThatAnotherProgramHoldsIsBusy) {
    const QString file = smallWorkspace();
    {
        const RawSqlite holder(file);
        holder.run(u"BEGIN IMMEDIATE"_s);
        for (const QStringList& arguments : writingVerbsOn(file)) {
            const Finished finished = run(arguments, someAnswer);
            EXPECT_TRUE(isFault(finished)) << arguments.join(u' ').toStdString();
        }
        EXPECT_TRUE(isDone(run({u"list"_s, file}))) << "reading goes on";
        holder.run(u"ROLLBACK"_s);
    }
    EXPECT_TRUE(isDone(run({u"verify"_s, file})));
    EXPECT_EQ(run({u"show"_s, file, u"--json"_s}).json().value("whole"_L1).toObject().value("answered"_L1).toInt(), 0);
}

/// One defect put into a good assessment file.
struct AssessmentDefect {
    const char* name;
    const char* from;
    const char* to;
};

class BadAssessment : public BadInput, public testing::WithParamInterface<AssessmentDefect> {};

TEST_P(BadAssessment, IsRefusedByImportAndByValidate) {
    QByteArray json = contentOf(QStringLiteral(ATALAYA_SOURCE_DIR "/resources/samples/altamar/2024.json"));
    const qsizetype at = json.indexOf(GetParam().from);
    ASSERT_GE(at, 0);
    json.replace(at, qsizetype(std::strlen(GetParam().from)), GetParam().to);
    const QString file = path("wrong.json");
    write(file, json);
    expectRefusal({u"import"_s, path("new.atalaya"), file, u"--without-files"_s});
    expectRefusal({u"validate"_s, file});
}

constexpr AssessmentDefect assessmentDefects[] = {
    {"MalformedJson", "{", "{{"},
    {"WrongType", "\"evidence\": [", "\"evidence\": 7, \"notes\": ["},
    {"UnknownIndicator", "\"P01-01\"", "\"P99-01\""},
    {"DuplicateMember", "\"format\":", "\"format\": \"atalaya-assessment\", \"format\":"},
    {"StageOfSeven", "\"stage\": 2", "\"stage\": 7"},
    {"DateIn1899", "\"date\": \"20", "\"date\": \"18"},
    {"NewerFormat", "\"formatVersion\": 1", "\"formatVersion\": 2"},
    {"InvalidUtf8", "\"round\": \"2024\"", "\"round\": \"\xc3\x28\""},
    {"AnotherFramework", "\"id\": \"cicte-2012\"", "\"id\": \"cicte-2050\""},
    {"NotAnAssessment", "\"atalaya-assessment\"", "\"shopping-list\""},
};

INSTANTIATE_TEST_SUITE_P(Each, BadAssessment, testing::ValuesIn(assessmentDefects),
                         [](const auto& each) { return std::string(each.param.name); });

/// One defect put into the plan of a good assessment file: into A40, or into A30, for which A40 waits.
struct PlanDefect {
    const char* name;
    void (*spoil)(QJsonObject& a30, QJsonObject& a40);
    const char* code;   ///< of the action at which it is told
    const char* member; ///< there
    const char* says;
};

class BadPlan : public BadInput, public testing::WithParamInterface<PlanDefect> {};

TEST_P(BadPlan, IsRefusedByImportAndByValidateAtItsPlace) {
    const QByteArray good = contentOf(QStringLiteral(ATALAYA_SOURCE_DIR "/resources/samples/altamar/2026.json"));
    QJsonObject top = QJsonDocument::fromJson(good).object();
    QJsonObject assessment = top.value("assessment"_L1).toObject();
    QJsonObject plan = assessment.value("plan"_L1).toObject();
    QJsonArray actions = plan.value("actions"_L1).toArray();
    const auto placeOf = [&actions](const QString& code) {
        const auto isIt = [&code](const QJsonValue& one) { return one.toObject().value("code"_L1).toString() == code; };
        return std::find_if(actions.begin(), actions.end(), isIt) - actions.begin();
    };
    const auto first = placeOf(u"A30"_s);
    const auto second = placeOf(u"A40"_s);
    ASSERT_TRUE(first < actions.size() && second < actions.size());
    QJsonObject a30 = actions.at(first).toObject();
    QJsonObject a40 = actions.at(second).toObject();
    ASSERT_TRUE(a40.value("dependencies"_L1).toArray().contains(a30.value("id"_L1)));
    GetParam().spoil(a30, a40);
    actions[first] = a30;
    actions[second] = a40;
    plan.insert("actions"_L1, actions);
    assessment.insert("plan"_L1, plan);
    top.insert("assessment"_L1, assessment);
    const QString file = path("wrong.json");
    write(file, QJsonDocument(top).toJson());
    const QString pointer = u"/assessment/plan/actions/%1/%2"_s.arg(
        QString::number(placeOf(QLatin1String(GetParam().code))), QLatin1String(GetParam().member));

    expectRefusal({u"validate"_s, file});
    const Finished listed = run({u"validate"_s, file, u"--json"_s});
    EXPECT_TRUE(isFault(listed));
    const QJsonArray problems = listed.json().value("problems"_L1).toArray();
    ASSERT_EQ(problems.size(), 1) << listed.out.toStdString();
    EXPECT_EQ(problems.first().toObject().value("pointer"_L1).toString(), pointer);
    EXPECT_TRUE(problems.first().toObject().value("what"_L1).toString().contains(QLatin1String(GetParam().says)))
        << listed.out.toStdString();
    EXPECT_FALSE(problems.first().toObject().value("allowed"_L1).toString().isEmpty());

    const QString kept = smallWorkspace();
    for (const QString& workspace : {path("new.atalaya"), kept}) {
        const QStringList command{u"import"_s, workspace, file, u"--without-files"_s};
        expectRefusal(command);
        EXPECT_TRUE(QString::fromUtf8(run(command).err).contains(pointer)) << workspace.toStdString();
    }
    write(file, good);
    EXPECT_TRUE(isDone(run({u"import"_s, kept, file, u"--without-files"_s}))) << "the defect was all that was wrong";
}

const PlanDefect planDefects[] = {
    {"CircularDependency",
     [](QJsonObject& a30, QJsonObject& a40) { a30.insert("dependencies"_L1, QJsonArray{a40.value("id"_L1)}); }, "A30",
     "dependencies", "in a circle"},
    {"EndBeforeStart", [](QJsonObject&, QJsonObject& a40) { a40.insert("end"_L1, u"2026-08-31"_s); }, "A40", "end",
     "ends before it starts"},
    {"UnknownId",
     [](QJsonObject&, QJsonObject& a40) {
         a40.insert("dependencies"_L1, QJsonArray{u"00000000-0000-4000-8000-000000000000"_s});
     },
     "A40", "dependencies", "which the plan does not hold"},
    {"NegativeCost", [](QJsonObject&, QJsonObject& a40) { a40.insert("cost"_L1, -1); }, "A40", "cost", "-1"},
    {"TwoCurrencies", [](QJsonObject&, QJsonObject& a40) { a40.insert("currency"_L1, u"EUR"_s); }, "A40", "currency",
     "is in EUR while the plan is in USD"},
};

INSTANTIATE_TEST_SUITE_P(Each, BadPlan, testing::ValuesIn(planDefects),
                         [](const auto& each) { return std::string(each.param.name); });

TEST_F(BadInput, DuplicateIdsOfEvidenceAreRefused) {
    QByteArray json = contentOf(QStringLiteral(ATALAYA_SOURCE_DIR "/resources/samples/altamar/2024.json"));
    const QByteArray key = "\"code\": \"E-";
    const QByteArray first = json.mid(json.indexOf(key), key.size() + 4);
    const qsizetype second = json.indexOf(key, json.indexOf(key) + 1);
    json.replace(second, first.size(), first);
    write(path("twice.json"), json);
    expectRefusal({u"import"_s, path("new.atalaya"), path("twice.json"), u"--without-files"_s});
}

TEST_F(BadInput, AHundredMegabytesOfNestingCostNoMemory) {
    const QString huge = path("huge.json");
    const QString deep = path("deep.json");
    for (const auto& [name, megabytes] : {std::pair{huge, 100}, std::pair{deep, 31}}) {
        QFile file(name);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        const QByteArray chunk = QByteArray("{\"a\":").repeated(1024 * 1024 / 5);
        for (int i = 0; i < megabytes; ++i) {
            ASSERT_EQ(file.write(chunk), chunk.size());
        }
    }
    Circumstances little;
#ifdef Q_OS_UNIX
    if (!isSanitized) {
        little.inChild = [] {
            const rlimit limit{400UL * 1024 * 1024, 400UL * 1024 * 1024};
            setrlimit(RLIMIT_AS, &limit);
        };
    }
#endif
    for (const QString& file : {huge, deep}) {
        EXPECT_TRUE(isFault(run({u"import"_s, path("new.atalaya"), file}, little)));
        EXPECT_TRUE(isFault(run({u"validate"_s, file}, little)));
        EXPECT_TRUE(isFault(run({u"validate"_s, u"--framework"_s, file, file, file}, little)));
    }
    EXPECT_FALSE(QFile::exists(path("new.atalaya")));
}

TEST_F(BadInput, UnusableValuesOfOptionsAreRefused) {
    const QString file = path("new.atalaya");
    const auto start = [&file](const char* option, const QString& value) {
        QStringList arguments{u"new"_s, file};
        for (const auto& [name, usual] : {std::pair{u"--state"_s, u"Altamar"_s}, std::pair{u"--round"_s, u"2026"_s},
                                          std::pair{u"--date"_s, u"2026-05-14"_s}}) {
            if (name != QLatin1String(option)) {
                arguments += {name, usual};
            }
        }
        return arguments + QStringList{QLatin1String(option), value};
    };
    for (const QString& date : {u"1899-12-31"_s, u"2101-01-01"_s, u"2026-02-30"_s, u"14/05/2026"_s, u"tomorrow"_s}) {
        expectRefusal(start("--date", date));
    }
    expectRefusal(start("--state", u"  "_s));
    expectRefusal(start("--round", u""_s));
    expectRefusal(start("--state", u"Alta\u0007mar"_s));
    expectRefusal(start("--scope", u"P99"_s));
    expectRefusal(start("--scope", u","_s));
    expectRefusal(start("--framework", u"cicte-1999"_s));
    expectRefusal(start("--from", u"2024"_s));
}

TEST_F(BadInput, AnOutputNeverReplacesWhatIsThereUnlessForced) {
    const QString file = smallWorkspace();
    const QString out = path("out.json");
    write(out, "something dear\n");
    expectRefusal({u"export"_s, file, u"-o"_s, out});
    expectRefusal({u"report"_s, u"gap"_s, file, u"-o"_s, out, u"--format"_s, u"pdf"_s});
    expectRefusal({u"export"_s, file, u"-o"_s, file, u"--force"_s});
    expectRefusal({u"export"_s, file, u"-o"_s, path("no/such/folder/out.json")});
    EXPECT_TRUE(isDone(run({u"export"_s, file, u"-o"_s, out, u"--force"_s})));
    EXPECT_TRUE(contentOf(out).startsWith('{'));
}

#ifdef Q_OS_UNIX

TEST_F(BadInput, AFolderThatCannotBeWrittenToIsRefused) {
    const QString locked = path("locked");
    ASSERT_TRUE(QDir().mkdir(locked));
    const QString file = locked + u"/small.atalaya"_s;
    ASSERT_TRUE(QFile::copy(smallWorkspace(), file));
    const QString other = path("in.json");
    ASSERT_TRUE(isDone(run({u"export"_s, path("small.atalaya"), u"-o"_s, other})));
    ASSERT_EQ(chmod(folder().toUtf8().constData(), 0755), 0);
    ASSERT_EQ(chmod(file.toUtf8().constData(), 0444), 0);
    ASSERT_EQ(chmod(locked.toUtf8().constData(), 0555), 0);
    const Circumstances nobody{.inChild = becomeNobody};
    if (run({u"--version"_s}, nobody).status != 0) {
        ADD_FAILURE() << "the program lies where only its owner can run it; build in a folder that others can read";
    }
    for (const QStringList& arguments : writingVerbsOn(file)) {
        expectRefusal(arguments, {.input = someAnswer.input, .inChild = becomeNobody});
    }
    expectRefusal({u"new"_s, locked + u"/new.atalaya"_s, u"--state"_s, u"A"_s, u"--round"_s, u"9"_s, u"--date"_s,
                   u"2026-01-01"_s},
                  nobody);
    expectRefusal({u"demo"_s, locked + u"/new.atalaya"_s}, nobody);
    expectRefusal({u"export"_s, file, u"-o"_s, locked + u"/out.json"_s}, nobody);
    expectRefusal({u"export"_s, file, u"--files"_s, locked + u"/copies"_s}, nobody);
    expectRefusal({u"backup"_s, file, locked + u"/backup.atalaya"_s}, nobody);
    expectRefusal({u"restore"_s, file, locked + u"/restored.atalaya"_s}, nobody);
    for (const QStringList& arguments : {QStringList{u"restore"_s, file, locked + u"/restored.atalaya"_s},
                                         QStringList{u"demo"_s, locked + u"/new.atalaya"_s}}) {
        EXPECT_TRUE(run(arguments, nobody).err.contains("cannot be written. Choose a folder where you may write."))
            << arguments.join(u' ').toStdString();
    }
    EXPECT_TRUE(isDone(run({u"list"_s, file}, nobody))) << "reading is possible";
    EXPECT_TRUE(isDone(run({u"verify"_s, file}, nobody)));
    ASSERT_EQ(chmod(locked.toUtf8().constData(), 0755), 0);
}

/// A small file system that fills up; where none may be mounted, a limit on the size of files, which fails the same way
/// in the same places.
class FullDisk : public BadInput {
protected:
    void SetUp() override {
        ASSERT_TRUE(QDir().mkdir(path("disk")));
        QProcess mount;
        mount.start(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=700k"_s, u"tmpfs"_s, path("disk")});
        m_mounted = mount.waitForFinished() && mount.exitStatus() == QProcess::NormalExit && mount.exitCode() == 0;
        if (!m_mounted) {
            std::puts("No file system may be mounted here; a limit on the size of files stands in for a full disk.");
        }
    }
    void TearDown() override {
        if (m_mounted) {
            QProcess::execute(u"umount"_s, {path("disk")});
        }
    }
    [[nodiscard]] Circumstances full(const QByteArray& input = {}, qint64 limit = 0) const {
        Circumstances circumstances{.input = input};
        if (!m_mounted) {
            circumstances.inChild = [limit] {
                const rlimit bound{static_cast<rlim_t>(limit), static_cast<rlim_t>(limit)};
                setrlimit(RLIMIT_FSIZE, &bound);
            };
        }
        return circumstances;
    }
    void fillUp() const {
        if (m_mounted) {
            QFile filler(path("disk") + u"/filler"_s);
            ASSERT_TRUE(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
            const QByteArray chunk(4096, 'x');
            while (filler.write(chunk) == chunk.size()) {
            }
        }
    }
    bool m_mounted = false;
};

TEST_F(FullDisk, NothingHalfWrittenIsLeft) {
    const QString disk = path("disk");
    const QByteArray sample = contentOf(QStringLiteral(ATALAYA_SOURCE_DIR "/resources/samples/altamar/2024.json"));
    const Finished demo = run({u"demo"_s, disk + u"/new.atalaya"_s}, full({}, 300'000));
    EXPECT_TRUE(isFault(demo));
    EXPECT_TRUE(demo.err.contains("disk/new.atalaya”")) << demo.err.toStdString();
    EXPECT_TRUE(QDir(disk).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty());

    const QString altamar = practiceCountry();
    fillUp();
    for (const QStringList& arguments :
         {QStringList{u"export"_s, altamar, u"-o"_s, disk + u"/out.json"_s},
          QStringList{u"backup"_s, altamar, disk + u"/backup.atalaya"_s},
          QStringList{u"import"_s, disk + u"/new.atalaya"_s,
                      QStringLiteral(ATALAYA_SOURCE_DIR "/resources/samples/altamar/2024.json"),
                      u"--without-files"_s}}) {
        const auto before = everythingIn(disk);
        EXPECT_TRUE(isFault(run(arguments, full({}, 4096)))) << arguments.join(u' ').toStdString();
        EXPECT_TRUE(everythingIn(disk) == before) << arguments.join(u' ').toStdString();
    }
}

TEST_F(FullDisk, AnAnswerThatFindsNoRoomIsNotAcknowledgedAndTheFileStaysWhole) {
    const QString small = smallWorkspace();
    const QString file = path("disk") + u"/small.atalaya"_s;
    ASSERT_TRUE(QFile::copy(small, file));
    const QByteArray before = run({u"export"_s, file}).out;
    fillUp();
    QByteArray input;
    for (int i = 0; i < 60; ++i) {
        input += "{\"indicator\":\"Berths.a\",\"rationale\":\"" + QByteArray(20'000, char('a' + i % 26)) + "\"}\n";
    }
    const Finished finished = run({u"answer"_s, file}, full(input, 4096));
    EXPECT_TRUE(isFault(finished));
    if (m_mounted) {
        QFile::remove(path("disk") + u"/filler"_s);
    }
    EXPECT_TRUE(isDone(run({u"verify"_s, file})));
    const qsizetype acknowledged = finished.out.count("\"sequence\"");
    EXPECT_LT(acknowledged, 60);
    if (acknowledged == 0) {
        EXPECT_EQ(run({u"export"_s, file}).out, before);
    }
}

#endif

} // namespace
} // namespace atalaya::test
