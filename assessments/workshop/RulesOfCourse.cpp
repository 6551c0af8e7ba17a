#include "assessments/foundation/TextLimits.h"
#include "assessments/workshop/Merging.h"
#include "assessments/workshop/WorkshopEdits.h"
#include "assessments/workshop/WorkshopRules.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace atalaya {
namespace {

using namespace Qt::StringLiterals;

struct RulesOfCourseWords {
    Q_DECLARE_TR_FUNCTIONS(RulesOfCourse)
};

/// Whether each time that is there comes no sooner than the one before.
bool areInOrder(std::initializer_list<QDateTime> times) {
    QDateTime last;
    for (const QDateTime& time : times) {
        if (time.isValid() && last.isValid() && time < last) {
            return false;
        }
        last = time.isValid() ? time : last;
    }
    return true;
}

} // namespace

void WorkshopRules::checkRounds() {
    QSet<QUuid> ids;
    QHash<QString, int> numbers;
    int open = 0;
    for (std::size_t i = 0; i < m_workshop.rounds.size(); ++i) {
        const Round& round = m_workshop.rounds[i];
        const QString here = pointerStep(u"/rounds"_s, i);
        if (round.id.isNull() || ids.contains(round.id)) {
            add(round.indicator, here + u"/id"_s, RulesOfCourseWords::tr("a round has no id of its own"),
                RulesOfCourseWords::tr("a UUID of its own"));
        }
        ids.insert(round.id);
        if (round.number != ++numbers[round.indicator]) {
            add(round.indicator, here + u"/number"_s,
                RulesOfCourseWords::tr("its rounds are not numbered in their order"),
                RulesOfCourseWords::tr("1, 2, 3 and so on"));
        }
        open += round.state == RoundState::Open ? 1 : 0;
        checkRound(round, here);
    }
    if (open > 1) {
        add({}, u"/rounds"_s, RulesOfCourseWords::tr("several rounds are open at once"),
            RulesOfCourseWords::tr("one open round"));
    }
}

void WorkshopRules::checkRound(const Round& round, const QString& pointer) {
    checkIndicator(round.indicator, pointer + u"/indicator"_s);
    checkClusterIds(round.clusters, round.indicator, pointer + u"/clusters"_s);
    if (round.clusters.isEmpty()) {
        add(round.indicator, pointer + u"/clusters"_s, RulesOfCourseWords::tr("nobody is asked in a round"),
            RulesOfCourseWords::tr("at least one group"));
    }
    const bool isRevealed = round.state == RoundState::Revealed;
    const bool isClosed = round.state == RoundState::Closed;
    if (!round.opened.isValid() || round.closed.isValid() != isClosed ||
        round.revealed.isValid() != (isRevealed || (isClosed && !round.turnout.empty())) ||
        !areInOrder({round.opened, round.revealed, round.closed})) {
        add(round.indicator, pointer + u"/state"_s, RulesOfCourseWords::tr("the times of a round do not fit its state"),
            RulesOfCourseWords::tr("opened, then revealed, then closed, as far as it came"));
    }
    checkTurnout(round, pointer + u"/turnout"_s);
}

void WorkshopRules::checkTurnout(const Round& round, const QString& pointer) {
    QStringList clusters;
    for (const Turnout& turnout : round.turnout) {
        clusters << turnout.cluster;
        if (turnout.votes < 0 || turnout.votes > turnout.seats) {
            add(round.indicator, pointer, RulesOfCourseWords::tr("a group has more votes than seats"),
                RulesOfCourseWords::tr("at most one vote a seat"));
        }
    }
    QStringList asked = round.clusters;
    std::sort(clusters.begin(), clusters.end());
    std::sort(asked.begin(), asked.end());
    if (round.wasRevealed() ? clusters != asked : !clusters.isEmpty()) {
        add(round.indicator, pointer, RulesOfCourseWords::tr("the votes of a round are not counted by its groups"),
            RulesOfCourseWords::tr("one count for each group that was asked, from the reveal on"));
    }
}

void WorkshopRules::checkResults() {
    for (const auto& [indicator, result] : m_workshop.results) {
        const QString here = u"/results/"_s + indicator;
        checkIndicator(indicator, here);
        const bool isParked = result.kind == RoomResult::Kind::Parked;
        if (isParked ? result.stage != 0 : result.stage < 1 || result.stage > m_workshop.stages) {
            add(indicator, here + u"/stage"_s, RulesOfCourseWords::tr("its result has the stage %1").arg(result.stage),
                isParked ? RulesOfCourseWords::tr("none, as it is parked")
                         : RulesOfCourseWords::tr("from 1 to %1").arg(m_workshop.stages));
        }
        const Round* round = m_workshop.round(result.round);
        const bool isOfIt = round != nullptr && round->wasRevealed() && round->indicator == indicator;
        if (!isOfIt && !(isParked && result.round.isNull())) {
            add(indicator, here + u"/round"_s,
                RulesOfCourseWords::tr("its result rests on no revealed round of its own"),
                RulesOfCourseWords::tr("a round that was revealed"));
        }
        if (!result.recorded.isValid()) {
            add(indicator, here + u"/recorded"_s, RulesOfCourseWords::tr("its result has no time"),
                RulesOfCourseWords::tr("when it was recorded"));
        }
        const Round* last = m_workshop.lastRound(indicator);
        if (last != nullptr && last->state != RoundState::Closed) {
            add(indicator, here, RulesOfCourseWords::tr("it has a result while a round of it goes on"),
                RulesOfCourseWords::tr("a result once its rounds are closed"));
        }
        checkText(result.reason, limits::text, indicator, here + u"/reason"_s);
        checkDissents(indicator, result, here + u"/dissents"_s);
    }
}

void WorkshopRules::checkDissents(const QString& indicator, const RoomResult& result, const QString& pointer) {
    const bool hasDissent = result.kind == RoomResult::Kind::AgreedWithDissent;
    if (hasDissent == result.dissents.empty()) {
        add(indicator, pointer,
            hasDissent ? RulesOfCourseWords::tr("a dissent is recorded without the minority's view")
                       : RulesOfCourseWords::tr("a minority's view is recorded, but no dissent"),
            hasDissent ? RulesOfCourseWords::tr("what the minority holds, in its words")
                       : RulesOfCourseWords::tr("agreed with dissent"));
    }
    const Round* round = m_workshop.round(result.round);
    const std::vector<MergedGroup> groups =
        round == nullptr ? std::vector<MergedGroup>() : groupsOf(m_workshop, *round);
    for (const Dissent& dissent : result.dissents) {
        checkNeeded(dissent.text, limits::text, indicator, pointer);
        if (!dissent.cluster.isEmpty() && !standsAlone(groups, dissent.cluster)) {
            add(indicator, pointer,
                RulesOfCourseWords::tr(
                    "a view is attributed to a group that had too few votes, which could name a person"),
                RulesOfCourseWords::tr("a group with at least %1 votes, or none").arg(leastShown(m_workshop)));
        }
    }
}

void WorkshopRules::checkParked() {
    QSet<QUuid> ids;
    for (std::size_t i = 0; i < m_workshop.parked.size(); ++i) {
        const ParkedPoint& point = m_workshop.parked[i];
        const QString here = pointerStep(u"/parked"_s, i);
        if (point.id.isNull() || ids.contains(point.id)) {
            add({}, here + u"/id"_s, RulesOfCourseWords::tr("a parked point has no id of its own"),
                RulesOfCourseWords::tr("a UUID of its own"));
        }
        ids.insert(point.id);
        if (!point.indicator.isEmpty()) {
            checkIndicator(point.indicator, here + u"/indicator"_s);
        }
        checkNeeded(point.text, limits::text, point.indicator, here + u"/text"_s);
    }
}

void WorkshopRules::checkNotes() {
    for (const auto& [indicator, text] : m_workshop.privateNotes) {
        const QString here = u"/privateNotes/"_s + indicator;
        if (!indicator.isEmpty()) {
            checkIndicator(indicator, here);
        }
        checkNeeded(text, limits::text, indicator, here);
    }
}

void WorkshopRules::checkCourse() {
    QDateTime last;
    for (std::size_t i = 0; i < m_workshop.course.size(); ++i) {
        const Stretch& stretch = m_workshop.course[i];
        const QString here = pointerStep(u"/course"_s, i);
        if (!stretch.isBreak()) {
            checkIndicator(stretch.indicator, here + u"/indicator"_s);
        }
        const bool mayRun = i + 1 == m_workshop.course.size() && !m_workshop.ended.isValid();
        if (!stretch.from.isValid() || (stretch.isRunning() && !mayRun) ||
            !areInOrder({last, stretch.from, stretch.to})) {
            add(stretch.indicator, here, RulesOfCourseWords::tr("the course of the workshop is not in order"),
                RulesOfCourseWords::tr("one item or break after the other, the last of which may go on"));
        }
        last = stretch.to;
    }
    if (m_workshop.ended.isValid() && m_workshop.openRound() != nullptr) {
        add({}, u"/ended"_s, RulesOfCourseWords::tr("the workshop has ended while a round is open"),
            RulesOfCourseWords::tr("an end after the last round"));
    }
}

} // namespace atalaya
