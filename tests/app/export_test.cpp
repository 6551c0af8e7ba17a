// An export with copies of evidence is one thing: all of it is there afterwards, or none.
#include "tests/app/Program.h"

#include <QDir>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

class ExportWithCopies : public ProgramTest {
protected:
    void SetUp() override {
        file = practiceCountry();
        copies = path("copies");
        json = path("out.json");
    }
    [[nodiscard]] QStringList command() const {
        return {u"export"_s, file, u"-a"_s, u"2026"_s, u"-o"_s, json, u"--files"_s, copies};
    }
    static QStringList in(const QString& folder) {
        return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }
    /// What a good export writes, in a folder of its own.
    [[nodiscard]] QStringList allCopies() const {
        const QString folder = path("good");
        EXPECT_TRUE(
            isDone(run({u"export"_s, file, u"-a"_s, u"2026"_s, u"-o"_s, path("good.json"), u"--files"_s, folder})));
        const QStringList names = in(folder);
        EXPECT_GE(names.size(), 3);
        return names;
    }
    void expectRefusal(const QStringList& arguments, const Circumstances& circumstances = {}) const {
        const auto before = everythingIn(folder());
        EXPECT_TRUE(isFault(run(arguments, circumstances)));
        EXPECT_TRUE(everythingIn(folder()) == before) << in(folder()).join(u' ').toStdString();
    }

    QString file;
    QString copies;
    QString json;
};

TEST_F(ExportWithCopies, WritesThemUnderTheirSumsAndNothingElse) {
    ASSERT_TRUE(isDone(run(command())));
    EXPECT_EQ(in(copies), allCopies());
    EXPECT_EQ(in(folder()).filter(u"atalaya-export"_s), QStringList());
    EXPECT_EQ(QFileInfo(copies).permissions() & QFile::ReadOther,
              QFileInfo(path("good")).permissions() & QFile::ReadOther);
    const auto before = everythingIn(folder());
    EXPECT_TRUE(isDone(run(command() + QStringList{u"--force"_s}))) << "what is there already is left as it is";
    EXPECT_TRUE(everythingIn(folder()) == before);
}

TEST_F(ExportWithCopies, NoneStayWhenTheAssessmentCannotBeWritten) {
    QStringList arguments = command();
    arguments[arguments.indexOf(json)] = path("no/such/folder/out.json");
    expectRefusal(arguments);
    ASSERT_TRUE(QDir().mkdir(copies));
    write(copies + u"/dear.txt"_s, "mine");
    expectRefusal(arguments);
}

TEST_F(ExportWithCopies, NothingIsWrittenWhenOneOfThemFindsItsNameTaken) {
    const QStringList names = allCopies();
    ASSERT_TRUE(QDir().mkdir(copies));
    write(copies + u'/' + names.last(), "something else");
    expectRefusal(command());
    ASSERT_TRUE(QFile::remove(copies + u'/' + names.last()));
    ASSERT_TRUE(QDir().mkdir(copies + u'/' + names.first()));
    expectRefusal(command());
}

TEST_F(ExportWithCopies, NothingIsWrittenWhereNoFolderCanBeMade) {
    QStringList arguments = command();
    arguments.last() = path("no/such/folder");
    expectRefusal(arguments);
    write(path("file"), "a file, not a folder");
    arguments.last() = path("file");
    expectRefusal(arguments);
}

#ifdef Q_OS_UNIX

TEST_F(ExportWithCopies, NoneStayWhenStandardOutputTakesNoMore) {
    const auto before = everythingIn(folder());
    QProcess process;
    prepare(process, {u"export"_s, file, u"-a"_s, u"2026"_s, u"--files"_s, copies});
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start();
    ASSERT_TRUE(process.waitForFinished());
    EXPECT_EQ(process.exitCode(), 1);
    EXPECT_TRUE(everythingIn(folder()) == before);
}

/// All copies fit and the assessment, which is larger, does not.
TEST_F(ExportWithCopies, NoneStayOnADiskWithoutRoomForTheAssessment) {
    constexpr rlim_t most = 64 * 1024;
    for (const QString& name : allCopies()) {
        ASSERT_LT(QFileInfo(path("good") + u'/' + name).size(), qint64(most));
    }
    ASSERT_GT(QFileInfo(path("good.json")).size(), qint64(most));
    expectRefusal(command(), {.inChild = [] {
                      const rlimit limit{most, most};
                      setrlimit(RLIMIT_FSIZE, &limit);
                  }});
}

#endif

} // namespace
} // namespace atalaya::test
