#include "assessments/findings/PlanFindingWords.h"

#include "assessments/foundation/Clauses.h"
#include "assessments/strategy/PlanNames.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace atalaya {
namespace {

/// So many codes are named; the others are counted.
constexpr qsizetype mostPlanCodes = 6;

/// What one check says. Source texts of context "PlanFindings".
struct PlanSaid {
    PlanCheck check;
    const char* title;    ///< %n: how many subjects
    const char* sentence; ///< %1: the codes concerned
};

constexpr std::array planSaid{
    PlanSaid{PlanCheck::GapWithoutAction, QT_TRANSLATE_N_NOOP("PlanFindings", "%n gap(s) without an action"),
             QT_TRANSLATE_NOOP("PlanFindings", "%1. Without an action, a question stays below its target. Make an "
                                               "action of the card, or lower the target.")},
    PlanSaid{PlanCheck::LateAction, QT_TRANSLATE_N_NOOP("PlanFindings", "%n action(s) late"),
             QT_TRANSLATE_NOOP("PlanFindings", "%1. Say how far the work is, or move the dates.")},
    PlanSaid{PlanCheck::BeforeItsDependency,
             QT_TRANSLATE_N_NOOP("PlanFindings", "%n action(s) that start before what they wait for ends"),
             QT_TRANSLATE_NOOP("PlanFindings", "%1. Move the start, or take the dependency away.")},
    PlanSaid{PlanCheck::WaitsForStopped,
             QT_TRANSLATE_N_NOOP("PlanFindings", "%n action(s) that wait for one that was stopped"),
             QT_TRANSLATE_NOOP("PlanFindings", "%1. What has to be done first was stopped and will not come. Take the "
                                               "dependency away, or stop what waits for it.")},
    PlanSaid{PlanCheck::NoCost, QT_TRANSLATE_N_NOOP("PlanFindings", "%n action(s) without a cost"),
             QT_TRANSLATE_NOOP("PlanFindings",
                               "%1. No total holds what nobody has estimated. Write an estimate; 0 is one too.")},
    PlanSaid{PlanCheck::NoDates, QT_TRANSLATE_N_NOOP("PlanFindings", "%n action(s) without dates"),
             QT_TRANSLATE_NOOP("PlanFindings",
                               "%1. What has no beginning and end stands in no year of the plan. Write both.")},
    PlanSaid{
        PlanCheck::NoOwner, QT_TRANSLATE_N_NOOP("PlanFindings", "%n action(s) without a lead body"),
        QT_TRANSLATE_NOOP("PlanFindings", "%1. Without a lead body, nobody answers for the work. Name who leads.")},
    PlanSaid{PlanCheck::MustDoUnfunded,
             QT_TRANSLATE_N_NOOP("PlanFindings", "%n action(s) that must be done and are not funded"),
             QT_TRANSLATE_NOOP("PlanFindings", "%1. Secure the money, or take the mark of a must away.")},
    PlanSaid{PlanCheck::ActionWithoutGap, QT_TRANSLATE_N_NOOP("PlanFindings", "%n action(s) that close no gap"),
             QT_TRANSLATE_NOOP(
                 "PlanFindings",
                 "%1. Nothing is lifted that stands below its target. Say what is lifted, or why the work is done.")},
    PlanSaid{PlanCheck::ObjectiveWithoutAction,
             QT_TRANSLATE_N_NOOP("PlanFindings", "%n objective(s) without an action"),
             QT_TRANSLATE_NOOP(
                 "PlanFindings",
                 "%1. Without an action, nothing is done for an objective. Add one, or remove the objective.")},
    PlanSaid{PlanCheck::ObjectiveWithoutMeasure,
             QT_TRANSLATE_N_NOOP("PlanFindings", "%n objective(s) without a measure"),
             QT_TRANSLATE_NOOP(
                 "PlanFindings",
                 "%1. Without a measure, nobody will know whether an objective is reached. Add what is counted.")},
    PlanSaid{PlanCheck::MeasureWithoutReading, QT_TRANSLATE_N_NOOP("PlanFindings", "%n measure(s) without a reading"),
             QT_TRANSLATE_NOOP("PlanFindings", "%1. Enter what was counted.")},
    PlanSaid{PlanCheck::ReadingOverdue, QT_TRANSLATE_N_NOOP("PlanFindings", "%n measure(s) with an overdue reading"),
             QT_TRANSLATE_NOOP("PlanFindings", "%1. Enter what was counted since, or ask for it less often.")},
    PlanSaid{PlanCheck::ReadingInTheFuture,
             QT_TRANSLATE_N_NOOP("PlanFindings", "%n measure(s) with a reading of a day to come"),
             QT_TRANSLATE_NOOP("PlanFindings", "%1. Correct the day of the reading.")},
    PlanSaid{PlanCheck::MeasureWithoutTarget, QT_TRANSLATE_N_NOOP("PlanFindings", "%n measure(s) without a target"),
             QT_TRANSLATE_NOOP("PlanFindings", "%1. Say what is to be reached, and by when.")},
    PlanSaid{PlanCheck::StepOverdue, QT_TRANSLATE_N_NOOP("PlanFindings", "%n overdue step(s) of the lifecycle"),
             QT_TRANSLATE_NOOP("PlanFindings", "%1. Tick off what is done, or move the day.")},
    PlanSaid{PlanCheck::NoCurrency, QT_TRANSLATE_NOOP("PlanFindings", "Costs without a currency"),
             QT_TRANSLATE_NOOP("PlanFindings", "Say in which currency the costs of the plan are.")},
    PlanSaid{PlanCheck::CurrencyWithoutCode, QT_TRANSLATE_NOOP("PlanFindings", "A currency without a code"),
             QT_TRANSLATE_NOOP("PlanFindings", "%1. Choose its code of ISO 4217, three capital letters such as USD.")},
    PlanSaid{PlanCheck::NoTitle, QT_TRANSLATE_N_NOOP("PlanFindings", "%n thing(s) of the plan without a title"),
             QT_TRANSLATE_NOOP("PlanFindings",
                               "%1. Without a title, nobody who reads the plan knows what is meant. Write one.")},
    PlanSaid{PlanCheck::DoneInPart, QT_TRANSLATE_N_NOOP("PlanFindings", "%n action(s) done, and not in full"),
             QT_TRANSLATE_NOOP("PlanFindings", "%1. Status and progress contradict each other. Say that all of the "
                                               "work is done, or that it is still running.")},
};

/// The same on paper. No default: a check without such a sentence is told by the compiler.
const char* planReportWordsOf(PlanCheck check) {
    switch (check) {
    case PlanCheck::GapWithoutAction:
        return QT_TRANSLATE_NOOP("PlanFindings", "Without an action, a question stays below its target.");
    case PlanCheck::LateAction:
        return QT_TRANSLATE_NOOP("PlanFindings", "Behind the dates of the plan, or behind the progress due by now.");
    case PlanCheck::BeforeItsDependency:
        return QT_TRANSLATE_NOOP("PlanFindings", "The start lies before the end of what has to be done first.");
    case PlanCheck::WaitsForStopped:
        return QT_TRANSLATE_NOOP("PlanFindings", "What has to be done first was stopped and will not come.");
    case PlanCheck::NoCost:
        return QT_TRANSLATE_NOOP("PlanFindings", "No total holds what nobody has estimated.");
    case PlanCheck::NoDates:
        return QT_TRANSLATE_NOOP("PlanFindings", "What has no beginning and end stands in no year of the plan.");
    case PlanCheck::NoOwner:
        return QT_TRANSLATE_NOOP("PlanFindings", "Without a lead body, nobody answers for the work.");
    case PlanCheck::MustDoUnfunded:
        return QT_TRANSLATE_NOOP("PlanFindings", "The plan calls it a must, and the money is not secured.");
    case PlanCheck::ActionWithoutGap:
        return QT_TRANSLATE_NOOP("PlanFindings", "Nothing is lifted that stands below its target.");
    case PlanCheck::ObjectiveWithoutAction:
        return QT_TRANSLATE_NOOP("PlanFindings", "Without an action, nothing is done for an objective.");
    case PlanCheck::ObjectiveWithoutMeasure:
        return QT_TRANSLATE_NOOP("PlanFindings", "Without a measure, nobody will know whether an objective is "
                                                 "reached.");
    case PlanCheck::MeasureWithoutReading:
        return QT_TRANSLATE_NOOP("PlanFindings", "Nothing has been counted yet.");
    case PlanCheck::ReadingOverdue:
        return QT_TRANSLATE_NOOP("PlanFindings", "The day of the next reading has passed.");
    case PlanCheck::ReadingInTheFuture:
        return QT_TRANSLATE_NOOP("PlanFindings", "A reading bears a day that has not come.");
    case PlanCheck::MeasureWithoutTarget:
        return QT_TRANSLATE_NOOP("PlanFindings", "Without a target, a reading does not say how far there is to go.");
    case PlanCheck::StepOverdue:
        return QT_TRANSLATE_NOOP("PlanFindings", "The day has passed, and the work is not done.");
    case PlanCheck::NoCurrency:
        return QT_TRANSLATE_NOOP("PlanFindings", "The plan does not say in which currency its costs are.");
    case PlanCheck::CurrencyWithoutCode:
        return QT_TRANSLATE_NOOP("PlanFindings", "The currency is not named by its code of ISO 4217.");
    case PlanCheck::NoTitle:
        return QT_TRANSLATE_NOOP("PlanFindings", "Without a title, nobody who reads the plan knows what is meant.");
    case PlanCheck::DoneInPart:
        return QT_TRANSLATE_NOOP("PlanFindings", "Status and progress contradict each other.");
    }
    return "";
}

const PlanSaid& planWordsOf(PlanCheck check) {
    static_assert(planSaid.size() == static_cast<std::size_t>(PlanCheck::DoneInPart) + 1);
    return *std::find_if(planSaid.begin(), planSaid.end(),
                         [check](const PlanSaid& said) { return said.check == check; });
}

} // namespace

QString PlanFindingWords::title(const PlanFinding& finding) const {
    // What is said of the whole plan has no plural: asked for one, Qt would leave it untranslated.
    const QLatin1String title(planWordsOf(finding.check).title);
    const int number = title.contains(QLatin1String("%n")) ? static_cast<int>(finding.subjects.size()) : -1;
    return m_language.translate("PlanFindings", title.data(), nullptr, number);
}

QString PlanFindingWords::sentence(const PlanFinding& finding) const {
    QStringList named;
    for (const PlanSubject& subject : finding.subjects) {
        if (!subject.code.isEmpty()) {
            named << shortTitle(subject.code);
        }
    }
    // Not every sentence has a place for them, and not every thing has a code or a title.
    QString said = m_language.translate("PlanFindings", planWordsOf(finding.check).sentence);
    return named.isEmpty() ? said.remove(QLatin1String("%1. ")) : said.replace(QLatin1String("%1"), codes(named));
}

QString PlanFindingWords::reportSentence(const PlanFinding& finding) const {
    return m_language.translate("PlanFindings", planReportWordsOf(finding.check));
}

QString PlanFindingWords::whyLate(const Plan& plan, const LateAction& late) const {
    QStringList reasons;
    for (const LateReason reason : late.reasons) {
        switch (reason) {
        case LateReason::EndPassed:
            reasons << m_language.translate("PlanFindings", "its end passed %n day(s) ago", nullptr, late.days);
            break;
        case LateReason::StillProposed:
            reasons << m_language.translate("PlanFindings", "its start has passed and it is still only proposed");
            break;
        case LateReason::NotBegun:
            reasons << m_language.translate("PlanFindings", "its start has passed and it has not begun");
            break;
        case LateReason::WaitsForDependency: {
            QStringList waiting;
            for (const QUuid& id : late.waitsFor) {
                if (const Action* needed = plan.action(id)) {
                    waiting << needed->code;
                }
            }
            reasons << m_language.translate("PlanFindings", "it waits for %1, not done yet", "codes of actions")
                           .arg(codes(waiting));
            break;
        }
        case LateReason::BehindCalendar: {
            const Action* action = plan.action(late.action);
            const QString done = m_language.percent((action == nullptr ? 0 : action->progress) / 100.0);
            // Of what has ended all the time is over: the first reason says so already.
            const bool hasEnded = late.reasons.front() == LateReason::EndPassed;
            reasons << (hasEnded
                            ? m_language.translate("PlanFindings", "it is %1 done", "a percentage").arg(done)
                            : m_language
                                  .translate("PlanFindings", "it is %1 done, and %2 of its time is over", "percentages")
                                  .arg(done, m_language.percent(late.expectedProgress / 100.0)));
            break;
        }
        }
    }
    QString sentence = clauses(m_language, reasons) + QLatin1Char('.');
    sentence[0] = sentence.at(0).toUpper();
    return sentence;
}

QString PlanFindingWords::codes(const QStringList& codes) const {
    if (codes.size() <= mostPlanCodes) {
        return codes.join(QStringLiteral(", "));
    }
    return m_language.translate("PlanFindings", "%1 and %2 more", "codes, a number")
        .arg(codes.mid(0, mostPlanCodes).join(QStringLiteral(", ")), m_language.whole(codes.size() - mostPlanCodes));
}

QString titleOfSubject(const Framework& framework, const Plan& plan, const PlanSubject& subject) {
    const Objective* objective = plan.objective(subject.id);
    const Action* action = plan.action(subject.id);
    const Measure* measure = plan.measure(subject.id);
    const Indicator* indicator = framework.indicator(subject.code);
    const QString title = objective != nullptr   ? objective->title
                          : action != nullptr    ? action->title
                          : measure != nullptr   ? measure->title
                          : indicator != nullptr ? indicator->title
                                                 : QString();
    return title == subject.code ? QString() : title;
}

} // namespace atalaya
