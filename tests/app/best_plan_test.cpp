#include "tests/app/Program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <functional>

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
    /// What best-plan says of the practice country with these options.
    [[nodiscard]] static QJsonObject planWith(const QString& file, const QStringList& options) {
        return run(QStringList{u"best-plan"_s, file, u"-a"_s, u"2026"_s, u"--json"_s} + options).json();
    }
    [[nodiscard]] static QJsonObject actionIn(const QJsonObject& plan, const QString& code) {
        for (const QJsonValue& action : plan.value("actions"_L1).toArray()) {
            if (action.toObject().value("action"_L1) == code) {
                return action.toObject();
            }
        }
        return {};
    }
    [[nodiscard]] static QStringList chosenIn(const QJsonObject& plan) {
        QStringList codes;
        for (const QJsonValue& action : plan.value("actions"_L1).toArray()) {
            if (action.toObject().value("chosen"_L1).toBool()) {
                codes << action.toObject().value("action"_L1).toString();
            }
        }
        codes.sort();
        return codes;
    }
    /// The practice country, with its assessment as `change` leaves it.
    [[nodiscard]] QString changedCountry(const QString& name, const std::function<void(QJsonObject&)>& change) {
        QJsonObject all =
            QJsonDocument::fromJson(
                run({u"export"_s, practiceCountry(qPrintable(name + u".whole"_s)), u"-a"_s, u"2026"_s}).out)
                .object();
        QJsonObject assessment = all.value("assessment"_L1).toObject();
        change(assessment);
        all.insert("assessment"_L1, assessment);
        write(path(qPrintable(name + u".json"_s)), QJsonDocument(all).toJson());
        const QString file = path(qPrintable(name + u".atalaya"_s));
        EXPECT_TRUE(isDone(run({u"import"_s, file, path(qPrintable(name + u".json"_s)), u"--without-files"_s})));
        return file;
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

TEST_F(BestPlanVerb, SaysWhatTheNextMoneyWouldBuy) {
    const QString said =
        run({u"best-plan"_s, practiceCountry(), u"-a"_s, u"2026"_s, u"--budget"_s, u"1500000"_s}).text();
    static const QRegularExpression next(u"\nThe next [0-9,]+ [A-Z]{3} would gain 0\\.[0-9]+ points more; less money "
                                         "buys nothing\\.\n"_s);
    EXPECT_TRUE(next.match(said).hasMatch()) << said.toStdString();
}

TEST_F(BestPlanVerb, TheBudgetOfAYearChangesThePlan) {
    const QString file = practiceCountry();
    const QJsonObject all = planWith(file, {});
    const auto in2027 = [](const QJsonObject& plan) {
        return plan.value("costByYear"_L1).toObject().value("2027"_L1).toInteger();
    };
    ASSERT_GT(in2027(all), 1'000'000);
    const QJsonObject less = planWith(file, {u"--budget-year"_s, u"2027=1000000"_s});
    ASSERT_TRUE(less.value("found"_L1).toBool());
    EXPECT_LE(in2027(less), 1'000'000);
    EXPECT_LT(less.value("gain"_L1).toDouble(), all.value("gain"_L1).toDouble());
    EXPECT_FALSE(actionIn(less, u"A4"_s).value("chosen"_L1).toBool()) << "915,000 beside 307,000 that must be";
    EXPECT_TRUE(actionIn(less, u"A4"_s).value("reason"_L1).toString().contains(u"the budget of 2027"_s));
}

TEST_F(BestPlanVerb, TheTargetsAreReachedAtLeastCostByTheirDays) {
    // A4 alone lifts P06-03 to 4, by June 2028; the four duties cost 870,000.
    const auto countryWith = [this](const QString& day) {
        return changedCountry(u"by "_s + day, [&](QJsonObject& assessment) {
            assessment.insert("targets"_L1, QJsonObject{{u"P06-03"_s, QJsonObject{{u"stage"_s, 4}, {u"by"_s, day}}}});
        });
    };
    const QString inTime = countryWith(u"2028-12-31"_s);
    const QJsonObject plan = run({u"best-plan"_s, inTime, u"--goal"_s, u"targets"_s, u"--json"_s}).json();
    EXPECT_EQ(chosenIn(plan), (QStringList{u"A10"_s, u"A2"_s, u"A25"_s, u"A27"_s, u"A4"_s}));
    EXPECT_EQ(plan.value("cost"_L1).toInteger(), 2'470'000);
    EXPECT_TRUE(plan.value("outcome"_L1).toString().startsWith(u"Reaches every target for "_s));
    EXPECT_NE(chosenIn(run({u"best-plan"_s, inTime, u"--json"_s}).json()), chosenIn(plan))
        << "the usual goal is another";
    const Finished late = run({u"best-plan"_s, countryWith(u"2027-12-31"_s), u"--goal"_s, u"targets"_s});
    EXPECT_TRUE(isFault(late));
    EXPECT_TRUE(QString::fromUtf8(late.err).contains(
        u"No action that ends by 31 December 2027 with all that it needs lifts P06-03 to its target"_s))
        << late.err.toStdString();
}

TEST_F(BestPlanVerb, WithoutTimeItSaysThatMoreMayBeFound) {
    const QString file = practiceCountry();
    const auto said = [&](const QString& seconds) {
        const QJsonObject plan = planWith(file, {u"--budget"_s, u"3500000"_s, u"--time-limit"_s, seconds});
        return plan.value("outcome"_L1).toString() + plan.value("next"_L1).toString();
    };
    const QString hurried = said(u"0.001"_s);
    EXPECT_TRUE(hurried.contains(u"Let it run longer"_s) || hurried.contains(u"Allow more time"_s))
        << hurried.toStdString();
    const QString patient = said(u"600"_s);
    EXPECT_FALSE(patient.contains(u"Let it run longer"_s) || patient.contains(u"Allow more time"_s))
        << patient.toStdString();
}

TEST_F(BestPlanVerb, ABodyLeadsNoMoreThanItCan) {
    const QString file = practiceCountry();
    const auto in2026 = [](const QJsonObject& plan) {
        const QStringList chosen = chosenIn(plan);
        return std::count_if(chosen.begin(), chosen.end(), [](const QString& code) { // led by CSIRT-AM
            return QStringList{u"A4"_s, u"A11"_s, u"A15"_s, u"A18"_s, u"A19"_s}.contains(code);
        });
    };
    EXPECT_GT(in2026(planWith(file, {})), 1);
    const QJsonObject limited = planWith(file, {u"--capacity"_s, u"CSIRT-AM=1"_s});
    ASSERT_TRUE(limited.value("found"_L1).toBool());
    EXPECT_LE(in2026(limited), 1);
}

TEST_F(BestPlanVerb, ActionsAreInsistedOnAndLeftOut) {
    const QString file = practiceCountry();
    const QStringList budget{u"--budget"_s, u"2600000"_s};
    EXPECT_FALSE(actionIn(planWith(file, budget), u"A4"_s).value("chosen"_L1).toBool()) << "it gains little for 1.6 M";
    const QJsonObject plan =
        planWith(file, budget + QStringList{u"--must"_s, u"A4"_s, u"--without"_s, u"A11"_s, u"--without"_s, u"A19"_s});
    EXPECT_TRUE(actionIn(plan, u"A4"_s).value("chosen"_L1).toBool());
    EXPECT_TRUE(actionIn(plan, u"A4"_s).value("reason"_L1).toString().startsWith(u"In: it must be done."_s));
    for (const QString& code : {u"A11"_s, u"A19"_s}) {
        EXPECT_EQ(actionIn(plan, code).value("reason"_L1).toString(), u"Out: it is excluded."_s);
    }
    EXPECT_TRUE(isFault(run({u"best-plan"_s, file, u"-a"_s, u"2026"_s, u"--without"_s, u"A2"_s})))
        << "a duty of the plan";
    for (const QStringList& unknown : {QStringList{u"--must"_s, u"A999"_s}, QStringList{u"--without"_s, u"A13"_s},
                                       QStringList{u"--capacity"_s, u"Nobody=1"_s}}) {
        EXPECT_TRUE(isFault(run(QStringList{u"best-plan"_s, file, u"-a"_s, u"2026"_s} + unknown)))
            << unknown.join(u' ').toStdString();
    }
}

TEST_F(BestPlanVerb, SaysWhatStartsBeforeWhatItWaitsFor) {
    const QString file = changedCountry(u"early"_s, [](QJsonObject& assessment) {
        QJsonObject plan = assessment.value("plan"_L1).toObject();
        QJsonArray actions = plan.value("actions"_L1).toArray();
        for (QJsonValueRef action : actions) {
            QJsonObject one = action.toObject();
            if (one.value("code"_L1) == u"A6"_s) { // waits for A15, which ends with 2026
                one.insert("start"_L1, u"2026-12-01"_s);
                action = one;
            }
        }
        plan.insert("actions"_L1, actions);
        assessment.insert("plan"_L1, plan);
    });
    const Finished done = run({u"best-plan"_s, file});
    ASSERT_TRUE(isDone(done));
    EXPECT_TRUE(done.text().contains(u"A6 starts before A15, which it waits for, has ended."_s))
        << done.out.toStdString();
    const QJsonArray early = run({u"best-plan"_s, file, u"--json"_s}).json().value("startsTooEarly"_L1).toArray();
    ASSERT_EQ(early.size(), 1);
    EXPECT_EQ(early.at(0).toObject(), (QJsonObject{{u"action"_s, u"A6"_s}, {u"waitsFor"_s, u"A15"_s}}));
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
    ASSERT_TRUE(isDone(run({u"best-plan"_s, file, u"-a"_s, u"2026"_s, u"--capacity"_s, u"CSIRT-AM=2"_s, u"--must"_s,
                            u"A4"_s, u"--without"_s, u"A11"_s, u"--save"_s, u"With limits"_s})));
    const QJsonObject limited = scenariosIn(file).last().toObject();
    EXPECT_EQ(limited.value("capacity"_L1).toArray().size(), 1);
    EXPECT_EQ(limited.value("mustDo"_L1).toArray().size(), 1);
    EXPECT_EQ(limited.value("excluded"_L1).toArray().size(), 1);
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
                                   {u"--capacity"_s, u"CSIRT-AM"_s},
                                   {u"--capacity"_s, u"=3"_s},
                                   {u"--capacity"_s, u"CSIRT-AM=-1"_s},
                                   {u"--capacity"_s, u"CSIRT-AM=2"_s, u"--capacity"_s, u"CSIRT-AM=3"_s},
                                   {u"--must"_s, u"A4"_s, u"--without"_s, u"A4"_s},
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
