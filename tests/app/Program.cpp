#include "tests/app/Program.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <map>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

testing::AssertionResult endedWith(const Finished& finished, int status) {
    if (finished.status != status) {
        return testing::AssertionFailure()
               << "exit status " << finished.status << ", standard error: " << finished.err.toStdString();
    }
    if (status == 0) {
        return finished.err.isEmpty() ? testing::AssertionSuccess()
                                      : testing::AssertionFailure() << "standard error: " << finished.err.toStdString();
    }
    const QByteArray sentence = finished.err.trimmed();
    const bool isOne = finished.err.count('\n') == 1 && sentence.startsWith("atalaya: ") && sentence.endsWith('.');
    return isOne ? testing::AssertionSuccess()
                 : testing::AssertionFailure() << "not one sentence: " << finished.err.toStdString();
}

} // namespace

QJsonObject Finished::json() const {
    return QJsonDocument::fromJson(out).object();
}

QString programPath() {
    return QStringLiteral(ATALAYA_BIN_DIR "/atalaya");
}

void prepare(QProcess& process, const QStringList& arguments, const Circumstances& circumstances) {
    process.setProgram(programPath());
    process.setArguments(arguments);
    QStringList environment = circumstances.environment;
    if (environment.isEmpty()) {
        environment = {u"LC_ALL=C.UTF-8"_s, u"TZ=UTC"_s, u"USER=tester"_s, u"PATH=/usr/bin:/bin"_s};
    }
    process.setEnvironment(environment);
    if (!circumstances.folder.isEmpty()) {
        process.setWorkingDirectory(circumstances.folder);
    }
#ifdef Q_OS_UNIX
    if (circumstances.inChild) {
        process.setChildProcessModifier(circumstances.inChild);
    }
#endif
}

Finished run(const QStringList& arguments, const Circumstances& circumstances) {
    QProcess process;
    prepare(process, arguments, circumstances);
    process.start();
    if (!process.waitForStarted()) {
        ADD_FAILURE() << "the program does not start: " << process.errorString().toStdString();
        return {};
    }
    process.write(circumstances.input);
    process.closeWriteChannel();
    if (!process.waitForFinished(240'000)) {
        ADD_FAILURE() << "the program does not end: " << arguments.join(u' ').toStdString();
        process.kill();
        process.waitForFinished();
        return {};
    }
    Finished finished;
    finished.status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    finished.out = process.readAllStandardOutput();
    finished.err = process.readAllStandardError();
    return finished;
}

testing::AssertionResult isDone(const Finished& finished) {
    return endedWith(finished, 0);
}

testing::AssertionResult isFault(const Finished& finished) {
    return endedWith(finished, 1);
}

testing::AssertionResult isWrongUse(const Finished& finished) {
    return endedWith(finished, 2);
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

void write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly)) << path.toStdString();
    ASSERT_EQ(file.write(bytes), bytes.size());
}

std::map<QString, QByteArray> everythingIn(const QString& folder) {
    std::map<QString, QByteArray> files;
    QDirIterator entries(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString path = entries.next();
        files[path] = entries.fileInfo().isFile() ? contentOf(path) : QByteArray();
    }
    return files;
}

QString ProgramTest::smallWorkspace(const char* name) {
    const QString file = path(name);
    QStringList arguments{u"new"_s, file};
    arguments += secondFramework();
    arguments +=
        {u"--framework-files"_s, u"--state"_s, u"Altamar"_s, u"--round"_s, u"2026"_s, u"--date"_s, u"2026-05-14"_s};
    EXPECT_TRUE(isDone(run(arguments)));
    return file;
}

QString ProgramTest::practiceCountry(const char* name) {
    // Made once in a process and copied from then on: it takes seconds under the sanitizers.
    static const QTemporaryDir folder;
    const QString made = folder.filePath(u"altamar.atalaya"_s);
    if (!QFileInfo::exists(made)) {
        EXPECT_TRUE(isDone(run({u"demo"_s, made})));
    }
    const QString file = path(name);
    EXPECT_TRUE(QFile::copy(made, file));
    return file;
}

QStringList secondFramework() {
    const QString folder = QStringLiteral(ATALAYA_SOURCE_DIR "/tests/data/frameworks/harbour-2030/");
    return {folder + u"structure.json"_s, folder + u"words.en.json"_s, folder + u"charter.en.json"_s};
}

QStringList secondFrameworkIndicators() {
    QStringList codes;
    const QJsonObject structure = QJsonDocument::fromJson(contentOf(secondFramework().first())).object();
    const QJsonArray commitments = structure.value("commitments"_L1).toArray();
    for (const QJsonValue& commitment : commitments) {
        const QJsonArray indicators = commitment.toObject().value("indicators"_L1).toArray();
        for (const QJsonValue& indicator : indicators) {
            codes.append(indicator.toObject().value("code"_L1).toString());
        }
    }
    return codes;
}

} // namespace atalaya::test
