#include "app/cli/Choosing.h"
#include "app/cli/Files.h"
#include "app/cli/ScoreText.h"
#include "app/cli/Speech.h"
#include "app/cli/Verbs.h"
#include "assessments/assessment/Edits.h"
#include "assessments/strategy/ActionDates.h"
#include "assessments/strategy/PlanEdits.h"
#include "assessments/strategy/WhatIf.h"
#include "assessments/strategy/bestplan/ExplainedPlan.h"
#include "assessments/strategy/bestplan/PlanWords.h"
#include "models/commands/AssessmentEditor.h"
#include "models/exchange/ExchangeNames.h"

#include <algorithm>
#include <cmath>

namespace atalaya::cli {
namespace {

using namespace Qt::StringLiterals;

constexpr double longestSearch = 24.0 * 3600.0; ///< seconds

/// A whole amount of money from 0 to the most that a plan can hold.
std::optional<qint64> amountFrom(const QString& typed) {
    bool isNumber = false;
    const qint64 amount = typed.toLongLong(&isNumber);
    return isNumber && amount >= 0 && amount <= largestCost ? std::optional(amount) : std::nullopt;
}

QString endOf(BestPlan::End end) {
    switch (end) {
    case BestPlan::End::Optimal:
        return u"optimal"_s;
    case BestPlan::End::TimeOver:
        return u"time-over"_s;
    case BestPlan::End::Cancelled:
        return u"cancelled"_s;
    case BestPlan::End::Impossible:
        return u"impossible"_s;
    }
    return {};
}

class BestPlanVerb final : public Verb {
public:
    QString name() const override { return QStringLiteral("best-plan"); }
    QString summary() const override {
        return CliText::tr("Chooses the plan's actions that gain most under a budget.");
    }
    ArgumentRule arguments() const override { return {QStringLiteral("FILE"), 1, 1}; }
    QList<QCommandLineOption> options() const override {
        return {assessmentOption(),
                {u"budget"_s, CliText::tr("The most that all years may cost together, in whole units."), u"N"_s},
                {u"budget-year"_s, CliText::tr("The most that one year may cost; may be given several times."),
                 u"YEAR=N"_s},
                {u"goal"_s,
                 CliText::tr("“improve” (the usual): the most improvement; “targets”: every target at the least cost."),
                 u"GOAL"_s},
                {u"capacity"_s,
                 CliText::tr("The most actions that a body may lead in one year; may be given several times."),
                 u"BODY=N"_s},
                {u"must"_s, CliText::tr("The code of an action that the plan must have; may be given several times."),
                 u"ACTION"_s},
                {u"without"_s, CliText::tr("The code of an action that is left out; may be given several times."),
                 u"ACTION"_s},
                {u"time-limit"_s,
                 CliText::tr("Seconds for all of the answer; the best found by then is printed. Without it, 60."),
                 u"S"_s},
                {u"save"_s, CliText::tr("Keeps what was chosen as a scenario of this name."), u"NAME"_s},
                jsonOption()};
    }
    QStringList explanation() const override {
        return {CliText::tr("Actions that are done count with what they lift; those that were stopped are left out. An "
                            "action is chosen only together with all that it needs. The answer is exact: when it says "
                            "that no plan is better, none is. It says of every action why it is in or out, and what "
                            "the next unit of budget would buy."),
                QStringLiteral("  atalaya best-plan altamar.atalaya --budget 3500000 --save \"Up to 3.5 M\"")};
    }

    Done run(const Invocation& invocation) const override {
        PlanWishes wishes;
        PlanSearch search;
        if (const Done read = readOptions(invocation, wishes, search); !read) {
            return read;
        }
        const bool isSaved = invocation.isSet("save");
        auto workspace = openWorkspace(invocation.arguments.first(),
                                       isSaved ? Workspace::Mode::ReadWrite : Workspace::Mode::ReadOnly);
        if (!workspace) {
            return fault(workspace.error());
        }
        const auto chosen = loadAssessment(**workspace, invocation.value("assessment"));
        if (!chosen) {
            return fault(chosen.error());
        }
        const auto& [assessment, framework] = *chosen;
        if (const Done named = readNames(invocation, assessment.plan, wishes); !named) {
            return named;
        }
        if (isSaved) {
            // What could not be kept is not searched for.
            const PutScenario empty{scenarioOf(wishes, invocation.value("save"))};
            if (const auto allowed = edit(*framework, assessment, empty); !allowed) {
                return fault(allowed.error());
            }
        }
        const PlanAsProblem asked = problemOfPlan(*framework, assessment, wishes);
        if (asked.actions.empty()) {
            return fault(CliText::tr("The plan has no action that is still to be done. Add actions in the window, "
                                     "under Strategy."));
        }
        const auto found = findPlanAndNext(asked.problem, search);
        if (!found) {
            return fault(found.error());
        }
        const BestPlan& plan = found->plan;
        const Answer answer = answerOf(*framework, assessment, asked, *found);
        invocation.isSet("json") ? writeJson(invocation.console, asked, plan, answer)
                                 : writeText(invocation.console, assessment, asked, plan, answer);
        if (!plan.found) {
            return fault(answer.outcome);
        }
        return isSaved ? save(**workspace, assessment, asked, plan, wishes, invocation.value("save")) : Done();
    }

private:
    struct Answer {
        QString outcome;
        QString next;
        QStringList reasons;                            ///< by candidate
        std::vector<std::pair<QString, QString>> early; ///< chosen ones: waiting, needed
        std::optional<double> today, then;
        Score headline; ///< how much of it is answered decides whether the two are printed
    };

    static Done readOptions(const Invocation& invocation, PlanWishes& wishes, PlanSearch& search) {
        if (invocation.isSet("budget")) {
            wishes.totalBudget = amountFrom(invocation.value("budget"));
            if (!wishes.totalBudget) {
                return wrongUse(CliText::tr("--budget takes a whole number from 0 to %1.").arg(largestCost));
            }
        }
        for (const QString& typed : invocation.options.values(u"budget-year"_s)) {
            const QStringList parts = typed.split(u'=');
            const int year = parts.size() == 2 ? parts.front().toInt() : 0;
            const auto amount = parts.size() == 2 ? amountFrom(parts.back()) : std::nullopt;
            if (year < firstYear || year > lastYear || !amount) {
                return wrongUse(CliText::tr("--budget-year takes a year from %1 to %2 and a whole number, as "
                                            "2027=1500000.")
                                    .arg(firstYear)
                                    .arg(lastYear));
            }
            if (!wishes.budgetByYear.emplace(year, *amount).second) {
                return wrongUse(CliText::tr("--budget-year names %1 twice. Give each year once.").arg(year));
            }
        }
        for (const QString& typed : invocation.options.values(u"capacity"_s)) {
            // A body may have the sign in its name.
            const qsizetype sign = typed.lastIndexOf(u'=');
            const QString body = typed.left(std::max<qsizetype>(0, sign)).trimmed();
            bool isNumber = false;
            const int most = typed.mid(sign + 1).toInt(&isNumber);
            if (body.isEmpty() || !isNumber || most < 0 || most > mostLedInYear) {
                return wrongUse(CliText::tr("--capacity takes a body and a whole number from 0 to %1, as CSIRT=3.")
                                    .arg(mostLedInYear));
            }
            if (!wishes.capacity.emplace(body, most).second) {
                return wrongUse(CliText::tr("--capacity names %1 twice. Give each body once.").arg(body));
            }
        }
        for (const QString& code : invocation.options.values(u"must"_s)) {
            if (invocation.options.values(u"without"_s).contains(code)) {
                return wrongUse(
                    CliText::tr("%1 cannot be both: give it with --must or with --without, not with both.").arg(code));
            }
        }
        if (invocation.isSet("goal")) {
            const auto goal = fromExchangeName<PlanGoal>(invocation.value("goal"));
            if (!goal) {
                return wrongUse(CliText::tr("--goal takes “improve” or “targets”."));
            }
            wishes.goal = *goal;
        }
        if (invocation.isSet("time-limit")) {
            bool isNumber = false;
            const double seconds = invocation.value("time-limit").toDouble(&isNumber);
            if (!isNumber || !(seconds > 0.0) || seconds > longestSearch) {
                return wrongUse(CliText::tr("--time-limit takes a number of seconds above 0, at most a day."));
            }
            search.most = std::chrono::milliseconds(std::max<qint64>(1, std::llround(1000.0 * seconds)));
        }
        if (invocation.isSet("save") && invocation.value("save").trimmed().isEmpty()) {
            return wrongUse(CliText::tr("--save takes a name for the scenario."));
        }
        return {};
    }

    /// The bodies and actions that options name have to be in the plan, and still to be done.
    static Done readNames(const Invocation& invocation, const Plan& plan, PlanWishes& wishes) {
        for (const auto& [body, most] : wishes.capacity) {
            const bool isLead =
                std::any_of(plan.actions.begin(), plan.actions.end(), [&body = body](const Action& action) {
                    return action.leadBody == body && !action.isOver();
                });
            if (!isLead) {
                return fault(CliText::tr("“%1” leads no action that is still to be done. Give a body as the plan names "
                                         "it.")
                                 .arg(body));
            }
        }
        for (const auto& [option, ids] :
             {std::pair(u"must"_s, &wishes.mustDo), std::pair(u"without"_s, &wishes.excluded)}) {
            for (const QString& code : invocation.options.values(option)) {
                const Action* action = plan.actionByCode(code);
                if (!action) {
                    return fault(CliText::tr("The plan has no action %1. Give a code as the plan has it.").arg(code));
                }
                if (action->isOver()) {
                    return fault(
                        CliText::tr("%1 is done or was stopped: no plan chooses it. Name another action.").arg(code));
                }
                ids->insert(action->id);
            }
        }
        return {};
    }

    /// Chosen actions that start before another one, for which they wait, has ended: waiting, needed.
    static std::vector<std::pair<QString, QString>> tooEarlyIn(const Plan& plan, const std::set<QUuid>& chosen) {
        std::vector<std::pair<QString, QString>> early;
        for (const Action& waiting : plan.actions) {
            if (!chosen.contains(waiting.id)) {
                continue;
            }
            for (const Action* needed : endAfterStartOf(plan, waiting)) {
                if (chosen.contains(needed->id)) {
                    early.emplace_back(waiting.code, needed->code);
                }
            }
        }
        return early;
    }

    static Answer answerOf(const Framework& framework, const Assessment& assessment, const PlanAsProblem& asked,
                           const ExplainedPlan& found) {
        const BestPlan& plan = found.plan;
        const Language& language = spoken();
        const PlanWords words(asked, language, [&](qint64 amount) {
            const QString number = language.whole(amount);
            const QString& currency = assessment.plan.currency;
            return currency.isEmpty() ? number : CliText::tr("%1 %2", "amount, currency").arg(number, currency);
        });
        Answer answer;
        answer.outcome = words.outcome(plan);
        WhatIf whatIf(framework, assessment);
        answer.today = whatIf.today();
        answer.headline.mean = whatIf.today();
        answer.headline.coverage = whatIf.coverage();
        if (!plan.found) {
            return answer;
        }
        whatIf.choose(asked.actionsOf(plan.chosen));
        answer.then = whatIf.mean();
        for (const PlanReason& reason : found.reasons) {
            const auto stopped = asked.waitsForStopped.find(reason.candidate);
            const Action* other =
                stopped == asked.waitsForStopped.end() ? nullptr : assessment.plan.action(stopped->second);
            answer.reasons << (other ? CliText::tr("Out: it waits for %1, which was stopped.").arg(other->code)
                                     : words.reason(reason));
        }
        answer.early = tooEarlyIn(assessment.plan, asked.actionsOf(plan.chosen));
        answer.next = found.next ? words.next(*found.next) : found.nextFault ? found.nextFault->sentence : QString();
        return answer;
    }

    static void writeText(Console& console, const Assessment& assessment, const PlanAsProblem& asked,
                          const BestPlan& plan, const Answer& answer) {
        if (!plan.found) {
            return; // the fault says it
        }
        const Language& language = spoken();
        console.line(answer.outcome);
        if (answer.today && !answer.headline.isPrintable()) {
            console.line(
                CliText::tr("Headline: %1", "a score, or why there is none").arg(scoreText(answer.headline, language)));
        } else if (answer.today && answer.then) {
            console.line(CliText::tr("Headline: %1 now, %2 with the plan.")
                             .arg(language.score(*answer.today), language.score(*answer.then)));
        }
        if (!asked.isGainOfHeadline) {
            console.line(CliText::tr("The headline is no arithmetic mean: the plan gains most by the arithmetic one, "
                                     "and its score is projected."));
        }
        console.line();
        for (std::size_t i = 0; i < asked.actions.size(); ++i) {
            const Action* action = assessment.plan.action(asked.actions[i]);
            console.line(CliText::tr("%1 %2 %3", "mark, code, title")
                             .arg(plan.has(static_cast<int>(i)) ? u"[x]"_s : u"[ ]"_s, action->code, action->title));
            console.line(u"      "_s + answer.reasons.value(static_cast<qsizetype>(i)));
        }
        if (!answer.early.empty()) {
            console.line();
        }
        for (const auto& [waiting, needed] : answer.early) {
            console.line(CliText::tr("%1 starts before %2, which it waits for, has ended. Move it behind that.")
                             .arg(waiting, needed));
        }
        if (!answer.next.isEmpty()) {
            console.line();
            console.line(answer.next);
        }
    }

    static void writeJson(Console& console, const PlanAsProblem& asked, const BestPlan& plan, const Answer& answer) {
        QJsonArray actions;
        for (std::size_t i = 0; i < asked.actions.size(); ++i) {
            actions.append(QJsonObject{{u"action"_s, asked.problem.candidates[i].code},
                                       {u"id"_s, textId(asked.actions[i])},
                                       {u"chosen"_s, plan.has(static_cast<int>(i))},
                                       {u"reason"_s, answer.reasons.value(static_cast<qsizetype>(i))}});
        }
        QJsonObject costs;
        for (const auto& [year, cost] : plan.costByYear) {
            costs.insert(year == yearOfUndatedCosts ? u"undated"_s : QString::number(year), cost);
        }
        QJsonObject all{{u"end"_s, endOf(plan.end)},    {u"found"_s, plan.found}, {u"outcome"_s, answer.outcome},
                        {u"gain"_s, plan.gain},         {u"cost"_s, plan.cost},   {u"costByYear"_s, costs},
                        {u"distance"_s, plan.distance}, {u"actions"_s, actions},  {u"next"_s, answer.next}};
        QJsonArray early;
        for (const auto& [waiting, needed] : answer.early) {
            early.append(QJsonObject{{u"action"_s, waiting}, {u"waitsFor"_s, needed}});
        }
        all.insert(u"startsTooEarly"_s, early);
        all.insert(u"printable"_s, answer.headline.isPrintable());
        if (answer.today) {
            all.insert(u"headlineNow"_s, *answer.today);
        }
        if (answer.then) {
            all.insert(u"headlineThen"_s, *answer.then);
        }
        console.json(all);
    }

    /// With nothing chosen yet.
    static Scenario scenarioOf(const PlanWishes& wishes, const QString& name) {
        Scenario scenario;
        scenario.id = QUuid::createUuid();
        scenario.name = name.trimmed();
        scenario.goal = wishes.goal;
        scenario.totalBudget = wishes.totalBudget;
        scenario.budgetByYear = wishes.budgetByYear;
        scenario.capacity = wishes.capacity;
        scenario.mustDo = wishes.mustDo;
        scenario.excluded = wishes.excluded;
        return scenario;
    }

    static Done save(Workspace& workspace, const Assessment& assessment, const PlanAsProblem& asked,
                     const BestPlan& plan, const PlanWishes& wishes, const QString& name) {
        auto editor = AssessmentEditor::open(workspace, assessment.id);
        if (!editor) {
            return fault(editor.error());
        }
        Scenario scenario = scenarioOf(wishes, name);
        for (const QUuid& action : asked.actionsOf(plan.chosen)) {
            scenario.actions.emplace(action, MovedDates());
        }
        const auto kept = editor->apply(PutScenario{scenario}, CliText::tr("best plan on the command line"));
        return kept ? Done() : fault(kept.error());
    }
};

} // namespace

std::unique_ptr<Verb> bestPlanVerb() {
    return std::make_unique<BestPlanVerb>();
}

} // namespace atalaya::cli
