#include "views/workshop/room/RoomDirector.h"

#include "views/workshop/PhoneVoting.h"
#include "views/workshop/WorkshopClock.h"

// What is shown when. What a face says is in RoomDirectorViews.cpp.

namespace atalaya {

RoomDirector::RoomDirector(const WorkshopContext& context, QObject* parent) : QObject(parent), m_context(context) {
    connect(&context.window.desk, &Desk::workshopChanged, this, &RoomDirector::follow);
    connect(&context.clock, &WorkshopClock::ticked, this, &RoomDirector::followClock);
    connect(&context.phones, &PhoneVoting::changed, this, &RoomDirector::followPhones);
    follow();
}

void RoomDirector::follow() {
    disconnect(m_changed);
    disconnect(m_voted);
    m_asked.reset();
    if (WorkshopSession* session = m_context.session()) {
        m_changed = connect(session, &WorkshopSession::changed, this, &RoomDirector::followWorkshop);
        m_voted = connect(session, &WorkshopSession::voted, this, &RoomDirector::followVotes);
    }
    m_standing = standing();
    refresh();
}

void RoomDirector::takeOver(const RoomDirector& other) {
    m_network = other.m_network;
    m_indicator = other.m_indicator;
    m_standing = standing();
    m_asked = other.m_asked;
    refresh();
}

void RoomDirector::setIndicator(const QString& indicator) {
    if (indicator != m_indicator) {
        m_indicator = indicator;
        followWorkshop();
    }
}

void RoomDirector::setNetwork(const QString& network) {
    m_network = network;
    refresh();
}

void RoomDirector::followWorkshop() {
    const Scene now = standing();
    if (now != m_standing) {
        m_standing = now;
        m_asked.reset();
    }
    refresh();
}

/// Only the numbers: this happens at each vote.
void RoomDirector::followVotes(const QUuid& round) {
    const Scene& scene = m_asked ? *m_asked : m_standing;
    if (scene.face != Face::Voting || scene.round != round) {
        return;
    }
    if (const auto progress = m_context.session()->progress()) {
        RoomView view = m_context.room.view();
        view.votes = progress->votes;
        view.seats = progress->seats;
        m_context.room.show(std::move(view));
    }
}

void RoomDirector::followClock() {
    RoomView view = m_context.room.view();
    fillClock(view);
    m_context.room.show(std::move(view));
}

void RoomDirector::followPhones() {
    if (m_asked && m_asked->face == Face::Joining && !m_context.phones.isOn()) {
        m_asked.reset();
    }
    RoomView view = m_context.room.view();
    if (view.face == Face::Joining && !m_asked) {
        refresh();
        return;
    }
    view.joining = m_context.phones.joining();
    m_context.room.show(std::move(view));
}

void RoomDirector::showScene(Face face) {
    const WorkshopSession* session = m_context.session();
    if (!session) {
        return;
    }
    Scene scene{face, roomIndicator(), {}};
    if (face == Face::Talk || face == Face::Result) {
        // By hand the room goes where the facilitator is.
        scene.indicator = m_indicator.isEmpty() ? scene.indicator : m_indicator;
    }
    const Workshop& workshop = session->workshop();
    if (const Round* open = workshop.openRound(); open && face == Face::Talk) {
        scene = {Face::Voting, open->indicator, open->id};
    }
    if (face == Face::Result) {
        const Round* revealed = workshop.lastRevealed(scene.indicator);
        if (!revealed) {
            return;
        }
        scene.round = revealed->id;
    }
    m_asked = scene;
    refresh();
}

void RoomDirector::showQuestion() {
    showScene(Face::Talk);
}

void RoomDirector::showResult() {
    showScene(Face::Result);
}

void RoomDirector::showBlack() {
    showScene(Face::Black);
}

void RoomDirector::showCode() {
    if (m_context.phones.isOn()) {
        showScene(Face::Joining);
    }
}

void RoomDirector::refresh() {
    m_context.room.show(compose(m_asked ? *m_asked : m_standing));
}

QString RoomDirector::roomIndicator() const {
    const Workshop& workshop = m_context.session()->workshop();
    if (const Round* open = workshop.openRound()) {
        return open->indicator;
    }
    const Stretch* now = workshop.now();
    return now && !now->isBreak() ? now->indicator : m_indicator;
}

/// Before the first question, between days, and after the room stopped: nothing is under way, and the facilitator has
/// not turned to something new.
bool RoomDirector::isAtRest(const Workshop& workshop) const {
    if (workshop.now()) {
        return false;
    }
    if (workshop.course.empty()) {
        return true;
    }
    const Stretch& last = workshop.course.back();
    const QDate today = m_context.window.desk.surroundings().now().toLocalTime().date();
    const bool isStopped = last.indicator == m_indicator && !workshop.results.contains(m_indicator);
    return m_indicator.isEmpty() || isStopped || last.to.toLocalTime().date() != today;
}

RoomDirector::Scene RoomDirector::standing() const {
    const WorkshopSession* session = m_context.session();
    if (!session) {
        return {};
    }
    const Workshop& workshop = session->workshop();
    if (workshop.ended.isValid()) {
        return {Face::Ended, {}, {}};
    }
    const QString indicator = roomIndicator();
    if (const Round* open = workshop.openRound()) {
        return {Face::Voting, indicator, open->id};
    }
    if (const Stretch* now = workshop.now(); now && now->isBreak()) {
        return {Face::Break, {}, {}};
    }
    if (isAtRest(workshop)) {
        return {Face::Welcome, indicator, {}};
    }
    if (workshop.results.contains(indicator)) {
        return {Face::Agreed, indicator, {}};
    }
    const Round* last = workshop.lastRound(indicator);
    if (last && last->state == RoundState::Revealed) {
        return {Face::Result, indicator, last->id};
    }
    return {Face::Talk, indicator, {}};
}

} // namespace atalaya
