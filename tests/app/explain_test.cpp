// Numbers on the command line: what is not printed for want of answers appears nowhere, and an unknown code is answered
// with those near it, or with how to see them all.
#include "tests/app/Program.h"

#include <QJsonArray>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

class Explaining : public ProgramTest {
protected:
    /// P06 with 1 of its 8 questions answered, at stage 3, and targets for it and for another.
    [[nodiscard]] QString barelyBegun() const {
        const QString file = path("begun.atalaya");
        EXPECT_TRUE(isDone(
            run({u"new"_s, file, u"--state"_s, u"Altamar"_s, u"--round"_s, u"2026"_s, u"--date"_s, u"2026-05-14"_s})));
        EXPECT_TRUE(isDone(run({u"answer"_s, file}, {.input = "{\"indicator\":\"P06-01\",\"stage\":3,\"target\":4}\n"
                                                              "{\"indicator\":\"P06-02\",\"target\":5}\n"})));
        return file;
    }
};

TEST_F(Explaining, AScoreOfTooFewAnswersIsNotPrintedAnywhere) {
    const QString file = barelyBegun();
    for (const QStringList& asked :
         {QStringList{u"P06"_s}, QStringList{u"P06"_s, u"evidenced-stage"_s}, QStringList{u"P06"_s, u"gap"_s},
          QStringList{u"core"_s}, QStringList{u"core"_s, u"gap"_s}, QStringList{u"whole"_s}}) {
        const QStringList arguments = QStringList{u"explain"_s, file} + asked;
        const Finished text = run(arguments);
        ASSERT_TRUE(isDone(text));
        EXPECT_TRUE(text.text().contains(u"not printed: 1 of "_s)) << text.out.toStdString();
        for (const char* number : {"3.00", "1.50", "= 3", "shown as", "With other choices"}) {
            EXPECT_FALSE(text.out.contains(number)) << number << " in " << text.out.toStdString();
        }
        const QJsonObject json = run(arguments + QStringList{u"--json"_s}).json();
        EXPECT_FALSE(json.value("printable"_L1).toBool(true));
        EXPECT_TRUE(json.value("alternatives"_L1).toArray().isEmpty());
        EXPECT_TRUE(json.value("workedText"_L1).toString().isEmpty());
    }
    const Finished shown = run({u"show"_s, file, u"P06"_s});
    ASSERT_TRUE(isDone(shown));
    EXPECT_TRUE(shown.text().contains(u"Score: not printed, too few answers (1 of 8 answered)"_s))
        << shown.out.toStdString();
    EXPECT_FALSE(shown.out.contains("3.00"));
}

TEST_F(Explaining, ATargetIsPrintedHoweverFewAnswersThereAre) {
    const QString file = barelyBegun();
    const Finished explained = run({u"explain"_s, file, u"P06"_s, u"target"_s});
    EXPECT_TRUE(explained.text().contains(u"Shown as: 4.50"_s)) << explained.out.toStdString();
    const Finished shown = run({u"show"_s, file, u"P06"_s});
    EXPECT_TRUE(shown.text().contains(u"Target: 4.50"_s)) << shown.out.toStdString();
}

TEST_F(Explaining, AScoreOfEnoughAnswersIsWorkedOut) {
    const Finished text = run({u"explain"_s, practiceCountry(), u"P06"_s});
    EXPECT_TRUE(text.text().contains(u"shown as 2.63"_s)) << text.out.toStdString();
    EXPECT_TRUE(text.text().contains(u"With other choices"_s));
}

TEST_F(Explaining, ACodeWithoutItsZerosIsAnsweredWithTheOneThatWasMeantFirst) {
    const QString file = practiceCountry();
    for (const QString& verb : {u"explain"_s, u"show"_s}) {
        for (const QString& typed : {u"P6-3"_s, u"p6-03"_s, u"P006-003"_s, u"p0603"_s}) {
            const Finished near = run({verb, file, typed});
            EXPECT_TRUE(isFault(near));
            EXPECT_TRUE(near.err.contains("Near it are: P06-03")) << near.err.toStdString();
        }
        EXPECT_TRUE(run({verb, file, u"P06-99"_s}).err.contains("Near it are: P06-0"));
    }
    const Finished answered = run({u"answer"_s, file}, {.input = "{\"indicator\":\"P6-3\",\"stage\":2}\n"});
    EXPECT_TRUE(answered.out.contains("a code such as P06-03")) << answered.out.toStdString();
}

TEST_F(Explaining, ACodeLikeNoneIsAnsweredWithHowToSeeThemAll) {
    const QString file = practiceCountry();
    for (const QString& verb : {u"explain"_s, u"show"_s}) {
        const Finished far = run({verb, file, u"xyz"_s});
        EXPECT_TRUE(isFault(far));
        EXPECT_FALSE(far.err.contains("Near it")) << far.err.toStdString();
        EXPECT_TRUE(far.err.contains("“atalaya show FILE” lists the commitments, “atalaya show FILE P01” the "
                                     "indicators"))
            << far.err.toStdString();
    }
    EXPECT_TRUE(run({u"explain"_s, file, u"xyz"_s}).err.contains("cyber-core"));
    const Finished answered = run({u"answer"_s, file}, {.input = "{\"indicator\":\"xyz\",\"stage\":2}\n"});
    EXPECT_TRUE(answered.out.contains("atalaya show FILE")) << answered.out.toStdString();
}

} // namespace
} // namespace atalaya::test
