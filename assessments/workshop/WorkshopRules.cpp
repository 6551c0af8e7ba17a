#include "assessments/workshop/WorkshopRules.h"

#include "assessments/foundation/TextLimits.h"
#include "assessments/workshop/WorkshopEdits.h"

#include <QCoreApplication>
#include <QSet>

namespace atalaya {
namespace {

using namespace Qt::StringLiterals;

struct WorkshopRulesWords {
    Q_DECLARE_TR_FUNCTIONS(WorkshopRules)
};

} // namespace

void WorkshopRules::checkAll() {
    checkHead();
    checkAttribution();
    checkDays();
    checkClusters();
    checkSeats();
    checkAgenda();
    checkRounds();
    checkResults();
    checkParked();
    checkNotes();
    checkCourse();
}

void WorkshopRules::checkHead() {
    if (m_workshop.id.isNull()) {
        add({}, u"/id"_s, WorkshopRulesWords::tr("the workshop has no id"), WorkshopRulesWords::tr("a UUID"));
    }
    if (m_workshop.assessment.isNull()) {
        add({}, u"/assessment"_s, WorkshopRulesWords::tr("the workshop belongs to no assessment"),
            WorkshopRulesWords::tr("the id of an assessment"));
    }
    if (m_workshop.stages != m_framework.ceiling()) {
        add({}, u"/stages"_s, WorkshopRulesWords::tr("the workshop votes on %1 stages").arg(m_workshop.stages),
            WorkshopRulesWords::tr("the %1 of the framework").arg(m_framework.ceiling()));
    }
    checkNeeded(m_workshop.title, limits::name, {}, u"/title"_s);
    checkText(m_workshop.place, limits::name, {}, u"/place"_s);
}

void WorkshopRules::checkAttribution() {
    if (m_workshop.smallestGroup < leastSmallestGroup || m_workshop.smallestGroup > mostSmallestGroup) {
        add({}, u"/smallestGroup"_s,
            WorkshopRulesWords::tr("the smallest group is of %1").arg(m_workshop.smallestGroup),
            WorkshopRulesWords::tr("from %1 to %2 people").arg(leastSmallestGroup).arg(mostSmallestGroup));
    }
    const bool isChathamHouse = m_workshop.attribution == Attribution::ChathamHouse;
    if (isChathamHouse && m_workshop.hasHeldNames) {
        add({}, u"/hasHeldNames"_s, WorkshopRulesWords::tr("a workshop under the Chatham House rule has held names"),
            WorkshopRulesWords::tr("one in which no name was ever stored"));
    }
}

void WorkshopRules::checkDays() {
    QDate last;
    for (std::size_t i = 0; i < m_workshop.days.size(); ++i) {
        const WorkshopDay& day = m_workshop.days[i];
        const QString here = pointerStep(u"/days"_s, i);
        if (!isPlausible(day.date) || (last.isValid() && day.date <= last)) {
            add({}, here + u"/date"_s, WorkshopRulesWords::tr("the days are not in order"),
                WorkshopRulesWords::tr("each day once, the earliest first, from %1 to %2")
                    .arg(firstYear)
                    .arg(lastYear));
        }
        last = day.date;
        if (!day.start.isValid() || !day.end.isValid() || day.end <= day.start) {
            add({}, here + u"/end"_s, WorkshopRulesWords::tr("a day ends before it begins"),
                WorkshopRulesWords::tr("an end after its beginning"));
        }
        checkBreaks(day, here + u"/breaks"_s);
    }
}

void WorkshopRules::checkBreaks(const WorkshopDay& day, const QString& pointer) {
    QTime free = day.start;
    for (std::size_t i = 0; i < day.breaks.size(); ++i) {
        const Break& pause = day.breaks[i];
        checkMinutes(pause.minutes, {}, pointerStep(pointer, i) + u"/minutes"_s);
        // Counted in seconds of the day: a time of day wraps at midnight.
        const int begins = pause.start.msecsSinceStartOfDay() / 1000;
        const int ends = begins + 60 * pause.minutes;
        if (!pause.start.isValid() || pause.start < free || ends > day.end.msecsSinceStartOfDay() / 1000) {
            add({}, pointerStep(pointer, i) + u"/start"_s,
                WorkshopRulesWords::tr("a break lies outside its day or in another break"),
                WorkshopRulesWords::tr("breaks inside the day, one after the other"));
        }
        free = pause.start.addSecs(60 * pause.minutes);
    }
}

void WorkshopRules::checkClusters() {
    QSet<QString> ids;
    for (std::size_t i = 0; i < m_workshop.clusters.size(); ++i) {
        const WorkshopCluster& cluster = m_workshop.clusters[i];
        const QString here = pointerStep(u"/clusters"_s, i);
        checkNeeded(cluster.id, limits::code, cluster.name, here + u"/id"_s);
        checkNeeded(cluster.name, limits::name, cluster.id, here + u"/name"_s);
        if (ids.contains(cluster.id)) {
            add(cluster.id, here + u"/id"_s, WorkshopRulesWords::tr("another group has the same id"),
                WorkshopRulesWords::tr("an id of its own"));
        }
        ids.insert(cluster.id);
        for (const QString& institution : cluster.institutions) {
            checkNeeded(institution, limits::name, cluster.id, here + u"/institutions"_s);
        }
    }
}

void WorkshopRules::checkSeats() {
    QSet<QUuid> ids;
    int last = 0;
    if (m_workshop.seats.size() > mostSeats) {
        add({}, u"/seats"_s, WorkshopRulesWords::tr("the workshop has %1 seats").arg(m_workshop.seats.size()),
            WorkshopRulesWords::tr("at most %1").arg(mostSeats));
    }
    for (std::size_t i = 0; i < m_workshop.seats.size(); ++i) {
        const Seat& seat = m_workshop.seats[i];
        const QString here = pointerStep(u"/seats"_s, i);
        const QString subject = WorkshopRulesWords::tr("seat %1").arg(seat.number);
        if (seat.id.isNull() || ids.contains(seat.id)) {
            add(subject, here + u"/id"_s, WorkshopRulesWords::tr("it has no id of its own"),
                WorkshopRulesWords::tr("a UUID of its own"));
        }
        ids.insert(seat.id);
        if (seat.number <= last) {
            add(subject, here + u"/number"_s, WorkshopRulesWords::tr("another seat has its number"),
                WorkshopRulesWords::tr("numbers from 1 up, each once"));
        }
        last = seat.number;
        checkClusterIds({seat.cluster}, subject, here + u"/cluster"_s);
        checkText(seat.name, limits::name, subject, here + u"/name"_s);
        if (!seat.name.isEmpty() && !m_workshop.hasHeldNames) {
            add(subject, here + u"/name"_s,
                WorkshopRulesWords::tr("it has a name, and the workshop is said never to have held one"),
                WorkshopRulesWords::tr("no name"));
        }
    }
}

void WorkshopRules::checkAgenda() {
    QSet<QString> indicators;
    for (std::size_t i = 0; i < m_workshop.agenda.size(); ++i) {
        const AgendaItem& item = m_workshop.agenda[i];
        const QString here = pointerStep(u"/agenda"_s, i);
        checkIndicator(item.indicator, here + u"/indicator"_s);
        checkMinutes(item.minutes, item.indicator, here + u"/minutes"_s);
        checkClusterIds(item.clusters, item.indicator, here + u"/clusters"_s);
        if (indicators.contains(item.indicator)) {
            add(item.indicator, here + u"/indicator"_s, WorkshopRulesWords::tr("it is on the agenda twice"),
                WorkshopRulesWords::tr("once"));
        }
        indicators.insert(item.indicator);
    }
}

void WorkshopRules::add(const QString& subject, const QString& pointer, const QString& what, const QString& allowed) {
    m_violations.push_back({subject, u"/workshop"_s + pointer, what, allowed});
}

void WorkshopRules::checkText(const QString& text, qsizetype most, const QString& subject, const QString& pointer) {
    if (text.size() > most) {
        add(subject.left(limits::code), pointer, WorkshopRulesWords::tr("a text has %1 characters").arg(text.size()),
            WorkshopRulesWords::tr("at most %1 characters").arg(most));
    }
}

void WorkshopRules::checkNeeded(const QString& text, qsizetype most, const QString& subject, const QString& pointer) {
    if (text.trimmed().isEmpty()) {
        add(subject, pointer, WorkshopRulesWords::tr("something that people read is empty"),
            WorkshopRulesWords::tr("a name or a text"));
    }
    checkText(text, most, subject, pointer);
}

void WorkshopRules::checkIndicator(const QString& indicator, const QString& pointer) {
    if (m_framework.indicator(indicator) == nullptr) {
        add(indicator.left(limits::code), pointer,
            WorkshopRulesWords::tr("there is no such indicator in this framework"),
            WorkshopRulesWords::tr("an indicator of the framework"));
    }
}

void WorkshopRules::checkClusterIds(const QStringList& ids, const QString& subject, const QString& pointer) {
    for (const QString& id : ids) {
        if (m_workshop.cluster(id) == nullptr) {
            add(subject, pointer, WorkshopRulesWords::tr("there is no group %1").arg(id.left(limits::code)),
                WorkshopRulesWords::tr("a group of the workshop"));
        }
    }
}

void WorkshopRules::checkMinutes(int minutes, const QString& subject, const QString& pointer) {
    if (minutes < 1 || minutes > mostMinutes) {
        add(subject, pointer, WorkshopRulesWords::tr("%1 minutes are set aside").arg(minutes),
            WorkshopRulesWords::tr("from 1 to %1 minutes").arg(mostMinutes));
    }
}

} // namespace atalaya
