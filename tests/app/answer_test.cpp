#include "tests/app/Program.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

class Answering : public ProgramTest {
protected:
    QString file = smallWorkspace();
    QString first = secondFrameworkIndicators().value(0);
    QString second = secondFrameworkIndicators().value(1);

    /// The line about the first indicator, with more members.
    [[nodiscard]] QByteArray line(const char* members) const {
        return "{\"indicator\":\"" + first.toUtf8() + "\"," + members + "}\n";
    }
    [[nodiscard]] Finished answer(const QByteArray& input) const { return run({u"answer"_s, file}, {.input = input}); }
    [[nodiscard]] QJsonObject assessment() const {
        return run({u"export"_s, file}).json().value("assessment"_L1).toObject();
    }
    /// From now on the assessment under test is the one in `json`, in a workspace of its own.
    void importFrom(const QByteArray& json) {
        file = path("imported.atalaya");
        write(path("imported.json"), json);
        ASSERT_TRUE(isDone(run(QStringList{u"import"_s, file, path("imported.json")} + secondFramework() +
                               QStringList{u"--framework-files"_s})));
    }
    [[nodiscard]] QJsonObject stored() const {
        return assessment().value("answers"_L1).toObject().value(first).toObject();
    }
};

std::vector<QJsonObject> linesOf(const QByteArray& out) {
    std::vector<QJsonObject> lines;
    for (const QByteArray& line : out.split('\n')) {
        if (!line.isEmpty()) {
            lines.push_back(QJsonDocument::fromJson(line).object());
        }
    }
    return lines;
}

TEST_F(Answering, AStageInOneLineIsMarkedAndAcknowledged) {
    const Finished done = answer(line("\"stage\":3"));
    ASSERT_TRUE(isDone(done));
    const auto lines = linesOf(done.out);
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_EQ(lines[0].value("line"_L1).toInt(), 1);
    EXPECT_EQ(lines[0].value("indicator"_L1), first);
    EXPECT_GT(lines[0].value("sequence"_L1).toInt(), 0);
    const QJsonArray marks = stored().value("marks"_L1).toArray();
    EXPECT_EQ(marks.at(2), u"met"_s);
    EXPECT_EQ(marks.at(1), u"overtaken"_s);
}

TEST_F(Answering, EveryDocumentedMemberIsKept) {
    ASSERT_TRUE(isDone(answer(line("\"marks\":[\"met\",\"not-met\",\"met\",\"not-assessed\"],"
                                   "\"rationale\":\"Porque s\u00ed.\",\"confidence\":\"low\",\"forReview\":true,"
                                   "\"target\":{\"stage\":4,\"by\":\"2028-12-31\"}"))));
    EXPECT_EQ(stored().value("marks"_L1).toArray().at(1), u"not-met"_s);
    EXPECT_EQ(stored().value("rationale"_L1), u"Porque s\u00ed."_s);
    EXPECT_EQ(stored().value("confidence"_L1), u"low"_s);
    EXPECT_EQ(stored().value("forReview"_L1), true);
    const QJsonObject target = assessment().value("targets"_L1).toObject().value(first).toObject();
    EXPECT_EQ(target.value("stage"_L1).toInt(), 4);
    EXPECT_EQ(target.value("by"_L1), u"2028-12-31"_s);

    ASSERT_TRUE(isDone(answer(line("\"target\":null,\"notApplicable\":true,\"reason\":\"No harbour here.\""))));
    EXPECT_FALSE(assessment().contains("targets"_L1));
    EXPECT_EQ(stored().value("notApplicable"_L1), true);
    EXPECT_EQ(stored().value("notApplicableReason"_L1), u"No harbour here."_s);
    EXPECT_EQ(stored().value("rationale"_L1), u"Porque s\u00ed."_s) << "what a line leaves out stays";
}

TEST_F(Answering, EvidenceIsAttachedByItsCode) {
    QByteArray json = run({u"export"_s, file}).out;
    json.replace("\"assessment\": {", "\"assessment\": {\"evidence\":[{\"id\":\"00000000-0000-4000-8000-00000000000a\","
                                      "\"code\":\"E-001\",\"title\":\"Ley 1\"}],");
    importFrom(json);
    ASSERT_TRUE(isDone(answer(line("\"evidence\":[\"E-001\",{\"code\":\"E-001\",\"stage\":3}]"))));
    EXPECT_EQ(stored().value("evidence"_L1).toArray().size(), 2);
    EXPECT_TRUE(isFault(answer(line("\"evidence\":[\"E-099\"]"))));
    EXPECT_TRUE(isFault(answer(line("\"evidence\":[{\"code\":\"E-001\",\"stage\":7}]"))));
    EXPECT_EQ(stored().value("evidence"_L1).toArray().size(), 2);
    ASSERT_TRUE(isDone(answer(line("\"evidence\":[]"))));
    EXPECT_FALSE(stored().contains("evidence"_L1));
}

TEST_F(Answering, SayingTheSameAgainChangesNothing) {
    ASSERT_TRUE(isDone(answer(line("\"stage\":3"))));
    const Finished again = answer(line("\"stage\":3"));
    ASSERT_TRUE(isDone(again));
    EXPECT_EQ(linesOf(again.out).at(0).value("changed"_L1), false);
}

TEST_F(Answering, ABadLineChangesNothingAndTheNextOnesGoOn) {
    const std::vector<QByteArray> bad{
        "not json\n",
        "[]\n",
        "{\"indicator\":\"P99-99\",\"stage\":1}\n",
        "{\"stage\":1}\n",
        line("\"stage\":7"),
        line("\"stage\":0"),
        line("\"stage\":\"3\""),
        line("\"stage\":2.5"),
        line("\"stage\":2,\"notApplicable\":true,\"reason\":\"x\""),
        line("\"notApplicable\":true"),
        line("\"marks\":[\"met\"]"),
        line("\"marks\":[\"met\",\"met\",\"met\",\"perhaps\"]"),
        line("\"target\":9"),
        line("\"target\":{\"stage\":2,\"by\":\"1899-01-01\"}"),
        line("\"target\":{\"stage\":2,\"by\":\"2028-02-30\"}"),
        line("\"confidence\":\"total\""),
        line("\"forReview\":\"yes\""),
        line("\"colour\":\"blue\""),
        line("\"rationale\":\"\\u0007\""),
        line("\"rationale\":\"\xff\""),
        line("\"stage\":2,\"stage\":3"),
        "{\"indicator\":\"" + first.toUtf8() + "\"}\n",
        QByteArray(2000, '[') + "\n",
        line(("\"rationale\":\"" + QByteArray(2 * 1024 * 1024, 'x') + "\"").constData()),
    };
    QByteArray input;
    for (const QByteArray& text : bad) {
        input += text;
    }
    input += "\n{\"indicator\":\"" + second.toUtf8() + "\",\"stage\":2}";
    const QByteArray before = run({u"export"_s, file}).out;
    const Finished done = answer(input);
    EXPECT_TRUE(isFault(done));
    const auto lines = linesOf(done.out);
    ASSERT_EQ(lines.size(), bad.size() + 1);
    for (std::size_t i = 0; i < bad.size(); ++i) {
        EXPECT_EQ(lines[i].value("line"_L1).toInt(), static_cast<int>(i) + 1);
        EXPECT_FALSE(lines[i].value("error"_L1).toString().isEmpty()) << bad[i].left(200).toStdString();
    }
    EXPECT_EQ(lines.back().value("indicator"_L1), second);
    EXPECT_EQ(lines.back().value("line"_L1).toInt(), static_cast<int>(bad.size()) + 2) << "empty lines count as lines";
    EXPECT_TRUE(stored().isEmpty());
    EXPECT_NE(run({u"export"_s, file}).out, before);
}

TEST_F(Answering, AnApprovedAssessmentIsLocked) {
    QByteArray json = run({u"export"_s, file}).out;
    json.replace("\"draft\"", "\"approved\"");
    importFrom(json);
    EXPECT_TRUE(isFault(answer(line("\"stage\":3"))));
    EXPECT_EQ(run({u"export"_s, file}).out, json);
}

TEST_F(Answering, EachLineIsAcknowledgedBeforeTheNextIsSent) {
    QProcess process;
    prepare(process, {u"answer"_s, file});
    process.start();
    ASSERT_TRUE(process.waitForStarted());
    for (int stage = 1; stage <= 3; ++stage) {
        process.write(line(("\"stage\":" + QByteArray::number(stage)).constData()));
        while (!process.canReadLine()) {
            ASSERT_TRUE(process.waitForReadyRead(120'000));
        }
        EXPECT_TRUE(process.readLine().contains("\"sequence\""));
        // Durable means that another program sees it, while this one still runs.
        EXPECT_EQ(stored().value("marks"_L1).toArray().at(stage - 1), u"met"_s);
    }
    process.closeWriteChannel();
    ASSERT_TRUE(process.waitForFinished(120'000));
    EXPECT_EQ(process.exitCode(), 0);
}

TEST_F(Answering, TwoProgramsOnOneFileLoseNothing) {
    QProcess one;
    QProcess two;
    for (QProcess* process : {&one, &two}) {
        prepare(*process, {u"answer"_s, file});
        process->start();
        ASSERT_TRUE(process->waitForStarted());
    }
    for (int i = 1; i <= 10; ++i) {
        const QByteArray text = "\"rationale\":\"" + QByteArray::number(i) + "\"}\n";
        one.write("{\"indicator\":\"" + first.toUtf8() + "\"," + text);
        two.write("{\"indicator\":\"" + second.toUtf8() + "\"," + text);
    }
    for (QProcess* process : {&one, &two}) {
        process->closeWriteChannel();
        ASSERT_TRUE(process->waitForFinished(240'000));
        EXPECT_EQ(process->exitCode(), 0) << process->readAllStandardError().toStdString();
        EXPECT_EQ(process->readAllStandardOutput().count("\"sequence\""), 10);
    }
    const QJsonObject answers = assessment().value("answers"_L1).toObject();
    EXPECT_EQ(answers.value(first).toObject().value("rationale"_L1), u"10"_s);
    EXPECT_EQ(answers.value(second).toObject().value("rationale"_L1), u"10"_s);
    EXPECT_TRUE(isDone(run({u"verify"_s, file})));
}

} // namespace
} // namespace atalaya::test
