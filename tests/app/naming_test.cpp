// How things are named on the command line: in any case, by the short word, and with help when a name is nearly right.
#include "tests/app/Program.h"

#include <QJsonArray>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

class Naming : public ProgramTest {
protected:
    [[nodiscard]] QString keepSecondFramework() {
        const QString file = practiceCountry();
        EXPECT_TRUE(isDone(run(QStringList{u"framework"_s, u"import"_s, file} + secondFramework())));
        return file;
    }
    static Finished start(const QString& file, const QString& framework) {
        return run({u"new"_s, file, u"--framework"_s, framework, u"--state"_s, u"Altamar"_s, u"--entity"_s,
                    u"Puertos"_s, u"--round"_s, u"2027"_s, u"--date"_s, u"2027-05-14"_s});
    }
};

TEST_F(Naming, ExplainTakesTheHeadlineGroupByItsShortWordAndAnyCase) {
    const QString file = practiceCountry();
    const Finished full = run({u"explain"_s, file, u"cyber-core"_s});
    ASSERT_TRUE(isDone(full));
    for (const QString& typed : {u"core"_s, u"CORE"_s, u"Cyber-Core"_s}) {
        EXPECT_EQ(run({u"explain"_s, file, typed}).out, full.out) << typed.toStdString();
    }
    EXPECT_EQ(run({u"explain"_s, file, u"p06"_s}).out, run({u"explain"_s, file, u"P06"_s}).out);
    EXPECT_EQ(run({u"explain"_s, file, u"p06-03"_s, u"gap"_s}).out,
              run({u"explain"_s, file, u"P06-03"_s, u"gap"_s}).out);
    const Finished whole = run({u"explain"_s, file, u"Whole"_s});
    ASSERT_TRUE(isDone(whole));
    EXPECT_NE(whole.out, full.out);
}

TEST_F(Naming, AnUnknownCodeIsAnsweredWithThoseNearIt) {
    const QString file = practiceCountry();
    for (const QString& verb : {u"explain"_s, u"show"_s}) {
        for (const QString& typed : {u"P06-3"_s, u"PO6-03"_s, u"p0603"_s}) {
            const Finished near = run({verb, file, typed});
            EXPECT_TRUE(isFault(near));
            EXPECT_TRUE(near.err.contains("P06-03")) << near.err.toStdString();
        }
        const Finished far = run({verb, file, u"the-moon-and-the-stars"_s});
        EXPECT_TRUE(isFault(far));
        EXPECT_FALSE(far.err.contains("Near it")) << far.err.toStdString();
    }
    EXPECT_TRUE(run({u"explain"_s, file, u"institutonal"_s}).err.contains("institutional"));
    const Finished answered = run({u"answer"_s, file}, {.input = "{\"indicator\":\"P06-3\",\"stage\":2}\n"});
    EXPECT_TRUE(isFault(answered));
    EXPECT_TRUE(answered.out.contains("P06-03")) << answered.out.toStdString();
}

TEST_F(Naming, ScopeAndAnswersTakeCodesInAnyCase) {
    const auto start = [](const QString& file, const QString& scope) {
        ASSERT_TRUE(isDone(run({u"new"_s, file, u"--state"_s, u"Altamar"_s, u"--round"_s, u"2026"_s, u"--date"_s,
                                u"2026-05-14"_s, u"--scope"_s, scope})));
    };
    const auto commitments = [](const QString& file) {
        return run({u"show"_s, file, u"--json"_s}).json().value("commitments"_L1).toArray().size();
    };
    start(path("chosen.atalaya"), u"p05,P06,P05"_s);
    EXPECT_EQ(commitments(path("chosen.atalaya")), 2);
    start(path("core.atalaya"), u"Core"_s);
    EXPECT_EQ(commitments(path("core.atalaya")), 7);
    start(path("all.atalaya"), u"ALL"_s);
    EXPECT_EQ(commitments(path("all.atalaya")), 15);
    ASSERT_TRUE(
        isDone(run({u"answer"_s, path("core.atalaya")}, {.input = "{\"indicator\":\"p06-03\",\"stage\":2}\n"})));
    const QJsonObject shown = run({u"show"_s, path("core.atalaya"), u"P06-03"_s, u"--json"_s}).json();
    EXPECT_EQ(shown.value("score"_L1).toObject().value("claimed"_L1).toInt(), 2);
}

TEST_F(Naming, NewFindsAFrameworkThatOnlyTheWorkspaceKeeps) {
    const QString file = keepSecondFramework();
    ASSERT_TRUE(isDone(start(file, u"harbour-2030"_s)));
    const Finished shown = run({u"show"_s, file, u"-a"_s, u"2027"_s, u"--json"_s});
    ASSERT_TRUE(isDone(shown));
    EXPECT_EQ(shown.json().value("commitments"_L1).toArray().size(), 3);
    EXPECT_TRUE(isDone(run({u"verify"_s, file})));
}

TEST_F(Naming, AFrameworkIsFoundInAnyCaseAndAnUnknownOneIsAnsweredWithThoseThereAre) {
    const QString file = keepSecondFramework();
    const Finished unknown = start(file, u"harbor-2030"_s);
    EXPECT_TRUE(isFault(unknown));
    EXPECT_TRUE(unknown.err.contains("harbour-2030") && unknown.err.contains("cicte-2012"));
    EXPECT_TRUE(isDone(start(file, u"Harbour-2030"_s)));
}

TEST_F(Naming, NewFindsAFrameworkThatCameWithAnImport) {
    const QString json = path("out.json");
    ASSERT_TRUE(isDone(run({u"export"_s, smallWorkspace(), u"-o"_s, json})));
    const QString file = practiceCountry();
    ASSERT_TRUE(
        isDone(run(QStringList{u"import"_s, file, json} + secondFramework() + QStringList{u"--framework-files"_s})));
    EXPECT_TRUE(isDone(start(file, u"harbour-2030"_s)));
}

} // namespace
} // namespace atalaya::test
