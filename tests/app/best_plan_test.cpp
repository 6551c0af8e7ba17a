#include "tests/app/Program.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

class BestPlanVerb : public ProgramTest {
protected:
    /// Of one export: the scenarios of the plan.
    [[nodiscard]] static QJsonArray scenariosIn(const QString& file) {
        const QJsonObject all = run({u"export"_s, file, u"-a"_s, u"2026"_s}).json();
        return all.value("assessment"_L1).toObject().value("plan"_L1).toObject().value("scenarios"_L1).toArray();
    }
};

TEST_F(BestPlanVerb, SaysWhatIsChosenAndWhy) {
    const QString file = practiceCountry();
    const Finished done = run({u"best-plan"_s, file, u"-a"_s, u"2026"_s});
    ASSERT_TRUE(isDone(done));
    EXPECT_TRUE(done.text().contains(u"No plan is better."_s)) << done.out.toStdString();
    EXPECT_TRUE(done.text().contains(u"points of the headline score for"_s)) << done.out.toStdString();
    EXPECT_TRUE(done.text().contains(u"Headline: "_s));
    EXPECT_TRUE(done.text().contains(u"[x] "_s));
}

TEST_F(BestPlanVerb, KeepsTheBudgetAndGainsMoreWithMore) {
    const QString file = practiceCountry();
    const auto json = [&](const QString& budget) {
        const Finished done = run({u"best-plan"_s, file, u"-a"_s, u"2026"_s, u"--budget"_s, budget, u"--json"_s});
        return done.json();
    };
    const QJsonObject all = run({u"best-plan"_s, file, u"-a"_s, u"2026"_s, u"--json"_s}).json();
    ASSERT_TRUE(all.value("found"_L1).toBool());
    const qint64 whole = all.value("cost"_L1).toInteger();
    ASSERT_GT(whole, 0);
    const QJsonObject same = json(QString::number(whole));
    EXPECT_EQ(same.value("cost"_L1).toInteger(), whole);
    const QJsonObject less = json(QString::number(whole - 1));
    ASSERT_TRUE(less.value("found"_L1).toBool()) << "what must be done costs less than all that is worth doing";
    EXPECT_LT(less.value("cost"_L1).toInteger(), whole);
    EXPECT_LT(less.value("gain"_L1).toDouble(), all.value("gain"_L1).toDouble());
    for (const QJsonValue& action : all.value("actions"_L1).toArray()) {
        const bool isChosen = action.toObject().value("chosen"_L1).toBool();
        EXPECT_TRUE(action.toObject().value("reason"_L1).toString().startsWith(isChosen ? u"In"_s : u"Out"_s));
    }
}

TEST_F(BestPlanVerb, SaysTheGainAsTheChangeOfTheHeadline) {
    const QJsonObject plan = run({u"best-plan"_s, practiceCountry(), u"-a"_s, u"2026"_s, u"--json"_s}).json();
    const QJsonArray actions = plan.value("actions"_L1).toArray();
    ASSERT_FALSE(actions.isEmpty());
    const double gain = plan.value("gain"_L1).toDouble();
    EXPECT_GT(gain, 0.0);
    EXPECT_LE(gain, plan.value("headlineThen"_L1).toDouble() - plan.value("headlineNow"_L1).toDouble() + 1e-9)
        << "what is done already makes the rest";
    EXPECT_TRUE(plan.value("outcome"_L1)
                    .toString()
                    .startsWith(u"Gains %1 points of the headline score"_s.arg(QString::number(gain, 'f', 2))));
}

TEST_F(BestPlanVerb, PrintsNoScoreOfTooFewAnswers) {
    QJsonObject all = QJsonDocument::fromJson(run({u"export"_s, practiceCountry(), u"-a"_s, u"2026"_s}).out).object();
    QJsonObject assessment = all.value("assessment"_L1).toObject();
    QJsonObject few;
    const QJsonObject answers = assessment.value("answers"_L1).toObject();
    for (auto answer = answers.begin(); answer != answers.end(); ++answer) {
        if (answer.key().startsWith(u"P05-"_s)) { // a commitment of the core, with less than its half
            few.insert(answer.key(), answer.value());
        }
    }
    ASSERT_FALSE(few.isEmpty());
    assessment.insert("answers"_L1, few);
    all.insert("assessment"_L1, assessment);
    write(path("few.json"), QJsonDocument(all).toJson());
    const QString file = path("few.atalaya");
    ASSERT_TRUE(isDone(run({u"import"_s, file, path("few.json"), u"--without-files"_s})));
    const QString said = run({u"best-plan"_s, file}).text();
    EXPECT_TRUE(said.contains(u"Headline: not printed, too few answers ("_s)) << said.toStdString();
    EXPECT_TRUE(said.contains(u"too few questions are answered to say how many points it gains"_s));
    EXPECT_FALSE(said.contains(u"Gains "_s)) << said.toStdString();
    const QJsonObject json = run({u"best-plan"_s, file, u"--json"_s}).json();
    EXPECT_EQ(json.value("printable"_L1), false);
    EXPECT_TRUE(json.contains("headlineNow"_L1)) << "as other data: with the word that it is not to be printed";
}

TEST_F(BestPlanVerb, SavesAScenario) {
    const QString file = practiceCountry();
    const qsizetype before = scenariosIn(file).size();
    const QJsonObject plan = run({u"best-plan"_s, file, u"-a"_s, u"2026"_s, u"--json"_s}).json();
    EXPECT_EQ(scenariosIn(file).size(), before) << "without --save nothing is written";
    ASSERT_TRUE(isDone(run({u"best-plan"_s, file, u"-a"_s, u"2026"_s, u"--save"_s, u"The best"_s})));
    const QJsonArray after = scenariosIn(file);
    ASSERT_EQ(after.size(), before + 1);
    EXPECT_EQ(after.last().toObject().value("name"_L1).toString(), u"The best"_s);
    EXPECT_FALSE(after.last().toObject().contains("totalBudget"_L1)) << "none was given";
    ASSERT_TRUE(isDone(run({u"best-plan"_s, file, u"-a"_s, u"2026"_s, u"--goal"_s, u"improve"_s, u"--budget"_s,
                            u"3500000"_s, u"--budget-year"_s, u"2027=1500000"_s, u"--save"_s, u"Under a budget"_s})));
    const QJsonObject asked = scenariosIn(file).last().toObject();
    EXPECT_EQ(asked.value("totalBudget"_L1).toInteger(), 3'500'000);
    EXPECT_EQ(asked.value("budgetByYear"_L1).toObject().value("2027"_L1).toInteger(), 1'500'000);
    EXPECT_TRUE(isDone(run({u"verify"_s, file})));
}

TEST_F(BestPlanVerb, RefusesWhatMakesNoSense) {
    const QString file = practiceCountry();
    const QByteArray before = contentOf(file);
    const QList<QStringList> wrong{{u"--budget"_s, u"-5"_s},
                                   {u"--budget"_s, u"much"_s},
                                   {u"--budget"_s, u"1000000000000001"_s},
                                   {u"--budget-year"_s, u"2027"_s},
                                   {u"--budget-year"_s, u"27=5"_s},
                                   {u"--budget-year"_s, u"1800=5"_s},
                                   {u"--budget-year"_s, u"2101=5"_s},
                                   {u"--budget-year"_s, u"2027=1000000000000001"_s},
                                   {u"--budget-year"_s, u"2027=5"_s, u"--budget-year"_s, u"2027=6"_s},
                                   {u"--goal"_s, u"win"_s},
                                   {u"--time-limit"_s, u"0"_s},
                                   {u"--save"_s, u" "_s}};
    for (const QStringList& options : wrong) {
        EXPECT_TRUE(isWrongUse(run(QStringList{u"best-plan"_s, file} + options))) << options.join(u' ').toStdString();
    }
    EXPECT_TRUE(isFault(run({u"best-plan"_s, path("none.atalaya")})));
    EXPECT_TRUE(isFault(run({u"best-plan"_s, smallWorkspace(), u"--save"_s, u"x"_s}))) << "there is no plan";
    const Finished unkept = run({u"best-plan"_s, file, u"-a"_s, u"2026"_s, u"--save"_s, QString(1001, u'x')});
    EXPECT_TRUE(isFault(unkept));
    EXPECT_TRUE(unkept.out.isEmpty()) << "what cannot be kept is not searched for";
    EXPECT_EQ(contentOf(file), before);
}

} // namespace
} // namespace atalaya::test
