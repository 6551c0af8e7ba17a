#include "tests/app/Program.h"

#include <QElapsedTimer>
#include <QFile>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

QStringList withDisplay(const QString& home) {
    return {u"LC_ALL=C.UTF-8"_s, u"TZ=UTC"_s, u"USER=tester"_s, u"PATH=/usr/bin:/bin"_s, u"QT_QPA_PLATFORM=offscreen"_s,
            u"HOME="_s + home};
}

class WindowTest : public ProgramTest {};

TEST_F(WindowTest, AFileAloneOpensTheWindowWhichHoldsTheFile) {
    const QString file = practiceCountry();
    QProcess process;
    prepare(process, {file}, {.environment = withDisplay(folder())});
    process.start();
    ASSERT_TRUE(process.waitForStarted());
    // The lock beside the file says that a window has it.
    QElapsedTimer waited;
    waited.start();
    while (!QFile::exists(file + u".lock"_s) && waited.elapsed() < 60'000 && !process.waitForFinished(20)) {
    }
    EXPECT_TRUE(QFile::exists(file + u".lock"_s)) << process.readAllStandardError().toStdString();
    EXPECT_EQ(process.state(), QProcess::Running);
    process.terminate();
    ASSERT_TRUE(process.waitForFinished(60'000));
    EXPECT_TRUE(isDone(run({u"verify"_s, file})));
}

TEST_F(WindowTest, WithoutADisplayNothingIsOpenedAndTheHelpIsNamed) {
    const QString file = practiceCountry();
    EXPECT_TRUE(isWrongUse(run({})));
    EXPECT_TRUE(isWrongUse(run({file})));
}

TEST_F(WindowTest, VerbsStayVerbsWhereThereIsADisplay) {
    const Finished finished = run({u"--help"_s}, {.environment = withDisplay(folder())});
    EXPECT_TRUE(isDone(finished));
    EXPECT_TRUE(isWrongUse(run({u"shwo"_s}, {.environment = withDisplay(folder())})));
}

} // namespace
} // namespace atalaya::test
