#include "models/storage/Workspace.h"
#include "tests/app/Program.h"

#include <QElapsedTimer>
#include <QJsonDocument>

#include <map>
#include <random>

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

TEST_F(Killing, AnImportCutShortLeavesNoWorkspace) {
    const QString json = QStringLiteral(ATALAYA_SOURCE_DIR "/resources/samples/altamar/2024.json");
    std::mt19937 dice(2);
    int unfinished = 0;
    for (int i = 0; i < 12; ++i) {
        const QString file = folder() + u"/killed%1.atalaya"_s.arg(i);
        QProcess process;
        prepare(process, {u"import"_s, file, json, u"--without-files"_s});
        process.start();
        ASSERT_TRUE(process.waitForStarted());
        process.waitForFinished(20 + static_cast<int>(dice() % 200));
        process.kill();
        process.waitForFinished();
        if (QFile::exists(file)) {
            EXPECT_TRUE(isDone(run({u"verify"_s, file})));
            EXPECT_EQ(run({u"list"_s, file, u"--json"_s}).out.count("\"round\""), 1);
        } else {
            ++unfinished;
        }
    }
    RecordProperty("unfinished", unfinished);
}

} // namespace
} // namespace atalaya::test
