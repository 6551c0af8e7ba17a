#include "assessments/assessment/Rules.h"

#include "assessments/foundation/TextLimits.h"
#include "assessments/strategy/PlanRules.h"

#include <QCoreApplication>
#include <QSet>

#include <cmath>

namespace atalaya {
namespace {

using namespace Qt::StringLiterals;

struct RulesOfPlanWords {
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

QString at(const QString& pointer, const QString& key, std::size_t position) {
    return u"%1/%2/%3"_s.arg(pointer, key, QString::number(position));
}

} // namespace

void Rules::checkStage(int stage, const QString& subject, const QString& pointer) {
    if (stage < 1 || stage > m_framework.ceiling()) {
        add(subject, pointer, RulesOfPlanWords::tr("stage %1 is off the scale").arg(stage),
            RulesOfPlanWords::tr("a stage from 1 to %1").arg(m_framework.ceiling()));
    }
}

void Rules::checkDate(const QDate& date, const QString& subject, const QString& pointer) {
    if (!isPlausible(date)) {
        add(subject, pointer,
            date.isValid() ? RulesOfPlanWords::tr("the date %1 is not plausible").arg(date.toString(Qt::ISODate))
                           : RulesOfPlanWords::tr("a date is missing"),
            RulesOfPlanWords::tr("a date from %1 to %2").arg(firstYear).arg(lastYear));
    }
}

void Rules::checkCost(qint64 cost, const QString& subject, const QString& pointer) {
    if (cost < 0 || cost > largestCost) {
        add(subject, pointer, RulesOfPlanWords::tr("the cost is %1").arg(cost),
            RulesOfPlanWords::tr("a cost from 0 to %1").arg(largestCost));
    }
}

void Rules::checkCluster(const QString& cluster, const QString& subject, const QString& pointer) {
    if (!cluster.isEmpty() && m_framework.cluster(cluster) == nullptr) {
        add(subject, pointer, RulesOfPlanWords::tr("there is no stakeholder cluster %1").arg(cluster),
            RulesOfPlanWords::tr("the id of a cluster of the framework, or none"));
    }
}

void Rules::checkLift(const Lift& lift, const QString& subject, const QString& pointer) {
    checkIndicator(lift.indicator, pointer + u"/indicator"_s);
    checkStage(lift.toStage, subject, pointer + u"/toStage"_s);
}

void Rules::checkMethod() {
    const QString pointer = u"/assessment/method"_s;
    const Method& method = m_assessment.method;
    checkLength(method.description, limits::text, {}, pointer + u"/description"_s);
    checkLength(method.limits, limits::text, {}, pointer + u"/limits"_s);
    for (std::size_t i = 0; i < method.participation.size(); ++i) {
        const Participation& row = method.participation[i];
        const QString here = at(pointer, u"participation"_s, i);
        checkCluster(row.cluster, {}, here + u"/cluster"_s);
        for (const QString& institution : row.institutions) {
            checkLength(institution, limits::text, row.cluster, here + u"/institutions"_s);
        }
        if (row.people < 0 || row.people > 100'000) {
            add(row.cluster, here + u"/people"_s,
                RulesOfPlanWords::tr("the number of participants is %1").arg(row.people),
                RulesOfPlanWords::tr("a number from 0 to %1").arg(100'000));
        }
    }
    for (std::size_t i = 0; i < method.sessions.size(); ++i) {
        const Session& session = method.sessions[i];
        const QString here = at(pointer, u"sessions"_s, i);
        checkLength(session.title, limits::text, {}, here + u"/title"_s);
        if (!session.date.isNull()) {
            checkDate(session.date, session.title, here + u"/date"_s);
        }
        if (!std::isfinite(session.hours) || session.hours < 0.0 || session.hours > 1000.0) {
            add(session.title, here + u"/hours"_s,
                RulesOfPlanWords::tr("the session lasts %1 hours").arg(session.hours),
                RulesOfPlanWords::tr("a number from 0 to %1").arg(1000));
        }
    }
}

void Rules::checkBrief() {
    const QString pointer = u"/assessment/brief"_s;
    const MinisterBrief& brief = m_assessment.brief;
    checkLength(brief.headline, limits::text, {}, pointer + u"/headline"_s);
    checkLength(brief.text, limits::text, {}, pointer + u"/text"_s);
    checkLength(brief.note, limits::text, {}, pointer + u"/note"_s);
    const auto checkPoints = [&](const std::vector<BriefPoint>& points, const QString& key) {
        for (std::size_t i = 0; i < points.size(); ++i) {
            if (!points[i].indicator.isEmpty()) {
                checkIndicator(points[i].indicator, at(pointer, key, i) + u"/indicator"_s);
            }
            checkLength(points[i].text, limits::text, points[i].indicator, at(pointer, key, i) + u"/text"_s);
        }
    };
    checkPoints(brief.strengths, u"strengths"_s);
    checkPoints(brief.gaps, u"gaps"_s);
    QSet<QString> actions;
    for (const Action& action : m_assessment.plan.actions) {
        actions.insert(action.code);
    }
    for (std::size_t i = 0; i < brief.decisions.size(); ++i) {
        const Decision& decision = brief.decisions[i];
        const QString here = at(pointer, u"decisions"_s, i);
        checkLength(decision.text, limits::text, {}, here + u"/text"_s);
        checkLength(decision.owner, limits::text, {}, here + u"/owner"_s);
        if (!decision.action.isEmpty() && !actions.contains(decision.action)) {
            add(decision.action, here + u"/action"_s,
                RulesOfPlanWords::tr("a decision for the minister names an action that the plan does not hold"),
                RulesOfPlanWords::tr("the code of an action of the plan, or none"));
        }
        if (decision.lift) {
            checkLift(*decision.lift, decision.lift->indicator, here + u"/lift"_s);
        }
        if (decision.cost) {
            checkCost(*decision.cost, decision.action, here + u"/cost"_s);
        }
        if (decision.by) {
            checkDate(*decision.by, decision.action, here + u"/by"_s);
        }
    }
}

void Rules::checkPlan() {
    PlanRules rules(m_framework, m_assessment.plan);
    rules.checkAll();
    m_violations.insert(m_violations.end(), rules.violations().begin(), rules.violations().end());
}

} // namespace atalaya
