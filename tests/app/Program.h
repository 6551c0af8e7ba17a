#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <functional>

namespace atalaya::test {

/// How a run of the program ended.
struct Finished {
    int status = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonObject json() const; ///< of standard output
    [[nodiscard]] QString text() const { return QString::fromUtf8(out); }
};

/// What a run may differ in from the usual.
struct Circumstances {
    QByteArray input = {};
    QString folder = {};                ///< working folder
    std::function<void()> inChild = {}; ///< runs in the child before the program starts
    QStringList environment = {};       ///< NAME=VALUE, in place of the usual
};

/// The program of this build, started as people start it: as a process, without a display.
[[nodiscard]] QString programPath();
void prepare(QProcess& process, const QStringList& arguments, const Circumstances& circumstances = {});
[[nodiscard]] Finished run(const QStringList& arguments, const Circumstances& circumstances = {});

/// Exit status 0 and nothing on standard error.
testing::AssertionResult isDone(const Finished& finished);
/// Exit status 1 and one sentence on standard error.
testing::AssertionResult isFault(const Finished& finished);
/// Exit status 2 and one sentence on standard error.
testing::AssertionResult isWrongUse(const Finished& finished);

[[nodiscard]] QByteArray contentOf(const QString& path);
void write(const QString& path, const QByteArray& bytes);

/// Every file below a folder with its content, to prove that nothing changed.
[[nodiscard]] std::map<QString, QByteArray> everythingIn(const QString& folder);

/// A folder of its own for each test, with the paths that tests use most.
class ProgramTest : public testing::Test {
protected:
    [[nodiscard]] QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    /// A workspace with one empty assessment of the small framework that lies among the test data; its path.
    QString smallWorkspace(const char* name = "small.atalaya");
    /// A workspace with the practice country.
    QString practiceCountry(const char* name = "altamar.atalaya");

private:
    QTemporaryDir m_folder;
};

/// structure, words and document of the second framework.
[[nodiscard]] QStringList secondFramework();
/// Codes of its indicators.
[[nodiscard]] QStringList secondFrameworkIndicators();

} // namespace atalaya::test
