#include "models/storage/Workspace.h"
#include "tests/app/Program.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonDocument>

#include <map>
#include <random>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

class Killing : public ProgramTest {};

/// The number that the rationale of each indicator ends with: which line of the stream it came from.
std::map<QString, int> linesStored(const Workspace& workspace, const QUuid& id) {
    std::map<QString, int> stored;
    const auto assessment = workspace.assessment(id);
    EXPECT_TRUE(assessment.has_value());
    if (assessment) {
        for (const auto& [code, answer] : assessment->answers) {
            stored[code] = answer.rationale.toInt();
        }
    }
    return stored;
}

TEST_F(Killing, NoAcknowledgedAnswerIsLostAtTwoHundredRandomMoments) {
    const QString file = smallWorkspace();
    const QStringList indicators = secondFrameworkIndicators();
    std::mt19937 dice(20260514);
    std::map<QString, int> acknowledged;
    int line = 0;
    int acknowledgements = 0;
    for (int kill = 1; kill <= 200; ++kill) {
        QProcess process;
        prepare(process, {u"answer"_s, file});
        process.start();
        ASSERT_TRUE(process.waitForStarted());
        std::map<int, QString> sent; // line within this run -> indicator
        QByteArray input;
        const int firstLine = line + 1;
        for (int i = 1; i <= 40; ++i) {
            const QString& indicator = indicators.at(++line % indicators.size());
            sent[i] = indicator;
            input +=
                "{\"indicator\":\"" + indicator.toUtf8() + "\",\"rationale\":\"" + QByteArray::number(line) + "\"}\n";
        }
        process.write(input);
        process.closeWriteChannel();
        // The moment: some acknowledgements in, then some microseconds further, so that it falls into every step of a
        // transaction.
        const int enough = static_cast<int>(dice() % 12);
        QByteArray heard;
        while (heard.count('\n') < enough && process.waitForReadyRead(120'000)) {
            heard += process.readAllStandardOutput();
        }
        QElapsedTimer clock;
        clock.start();
        const qint64 microseconds = static_cast<qint64>(dice() % 4000);
        while (clock.nsecsElapsed() < microseconds * 1000) {
        }
        process.kill();
        ASSERT_TRUE(process.waitForFinished(120'000));
        heard += process.readAllStandardOutput();

        heard.truncate(heard.lastIndexOf('\n') + 1); // half a line acknowledges nothing
        for (const QByteArray& text : heard.split('\n')) {
            if (!text.isEmpty()) {
                const QJsonObject acknowledgement = QJsonDocument::fromJson(text).object();
                ASSERT_TRUE(acknowledgement.contains("sequence"_L1)) << text.toStdString();
                const int number = acknowledgement.value("line"_L1).toInt();
                acknowledged[sent.at(number)] = firstLine + number - 1;
                ++acknowledgements;
            }
        }

        const auto workspace = Workspace::open(file, Surroundings::real());
        ASSERT_TRUE(workspace.has_value()) << kill << ": " << workspace.error().sentence.toStdString();
        const auto summaries = (*workspace)->assessments();
        ASSERT_TRUE(summaries.has_value());
        const auto stored = linesStored(**workspace, summaries->front().id);
        for (const auto& [indicator, number] : acknowledged) {
            ASSERT_TRUE(stored.contains(indicator)) << kill;
            ASSERT_GE(stored.at(indicator), number) << "kill " << kill << " lost an acknowledged answer";
        }
        if (kill % 20 == 0) {
            const auto verification = (*workspace)->verify();
            ASSERT_TRUE(verification.has_value());
            ASSERT_TRUE(verification->holds()) << verification->findings.front().sentence.toStdString();
        }
    }
    EXPECT_GT(acknowledgements, 500) << "the kills came before there was anything to lose";
    EXPECT_TRUE(isDone(run({u"verify"_s, file})));
}

/// Imports into workspaces that are not there yet, all in one folder.
class KillingImports : public ProgramTest {
protected:
    [[nodiscard]] QString fileOf(int number) const { return folder() + u"/import%1.atalaya"_s.arg(number); }
    [[nodiscard]] QStringList entries() const {
        return QDir(folder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }
    /// What a program has in work: a hidden folder and its lock.
    [[nodiscard]] QStringList inWork() const { return entries().filter(u".atalaya-new-"_s); }
    /// Starts one and waits until it has something in work; what that is.
    QStringList start(QProcess& process, const QString& file) const {
        const QString json = QStringLiteral(ATALAYA_SOURCE_DIR "/resources/samples/altamar/2024.json");
        const QStringList before = inWork();
        prepare(process, {u"import"_s, file, json, u"--without-files"_s});
        process.start();
        QStringList now;
        while (now.size() < 2 && !process.waitForFinished(1)) {
            now = inWork();
            for (const QString& old : before) {
                now.removeAll(old);
            }
        }
        EXPECT_EQ(now.size(), 2) << process.readAllStandardError().toStdString();
        return now;
    }
    void expectWhole(const QString& file) const {
        EXPECT_TRUE(isDone(run({u"verify"_s, file})));
        EXPECT_EQ(run({u"list"_s, file, u"--json"_s}).out.count("\"round\""), 1);
    }
};

TEST_F(KillingImports, AnImportCutShortLeavesNoWorkspaceAndTheNextOneTidiesUp) {
    std::mt19937 dice(2);
    QElapsedTimer clock;
    QStringList whole;
    int cutShort = 0;
    qint64 usual = 0; // how long an import has work in hand, in milliseconds
    constexpr int imports = 12;
    for (int i = 0; i <= imports; ++i) {
        const QString file = fileOf(i);
        QProcess process;
        const QStringList work = start(process, file);
        clock.start();
        // The first and the last come to their end; the second is cut at once, the others at any moment, also too late.
        const bool mayEnd = i == 0 || i == imports;
        if (i != 1) {
            process.waitForFinished(mayEnd ? 240'000 : static_cast<int>(dice() % static_cast<unsigned>(2 * usual + 2)));
        }
        process.kill();
        process.waitForFinished();
        usual = i == 0 ? clock.elapsed() : usual;
        if (QFile::exists(file)) {
            whole.append(QFileInfo(file).fileName());
            expectWhole(file);
        } else {
            ++cutShort;
            EXPECT_FALSE(mayEnd);
        }
        // Nothing of the imports before this one, and of this one what it had in work at the most.
        for (const QString& entry : entries()) {
            EXPECT_TRUE(whole.contains(entry) || work.contains(entry)) << i << ": " << entry.toStdString();
        }
    }
    EXPECT_GT(cutShort, 0);
    EXPECT_GE(whole.size(), 2);
    whole.sort();
    EXPECT_EQ(entries(), whole) << "the last import has swept, hidden entries included";
}

#ifdef Q_OS_UNIX
TEST_F(KillingImports, TidyingUpLeavesWhatALivingProgramHasInWork) {
    const QString file = fileOf(1);
    QProcess process;
    const QStringList work = start(process, file);
    ASSERT_EQ(::kill(static_cast<pid_t>(process.processId()), SIGSTOP), 0);
    ASSERT_FALSE(QFile::exists(file)) << "it ended before it could be stopped";
    practiceCountry();
    EXPECT_EQ(inWork(), work);
    ASSERT_EQ(::kill(static_cast<pid_t>(process.processId()), SIGCONT), 0);
    ASSERT_TRUE(process.waitForFinished(240'000));
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
    expectWhole(file);
    EXPECT_EQ(entries(), (QStringList{u"altamar.atalaya"_s, u"import1.atalaya"_s}));
}
#endif

} // namespace
} // namespace atalaya::test
