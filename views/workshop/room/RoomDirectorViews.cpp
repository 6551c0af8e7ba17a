#include "views/workshop/room/RoomDirector.h"

#include "assessments/workshop/Agreement.h"
#include "models/items/Moment.h"
#include "models/session/WindowLanguage.h"
#include "views/workshop/PhoneVoting.h"
#include "views/workshop/WorkshopClock.h"

#include <algorithm>

// What each face says.

namespace atalaya {

RoomView RoomDirector::compose(const Scene& scene) const {
    RoomView view;
    const AssessmentSession* assessment = m_context.window.desk.session();
    WorkshopSession* session = m_context.session();
    if (assessment) {
        view.state = assessment->assessment().state;
        view.practice = assessment->assessment().practice;
    }
    if (!session) {
        return view;
    }
    view.face = scene.face;
    view.workshop = session->workshop().title;
    view.joining = m_context.phones.joining();
    view.network = m_network;
    fillClock(view);
    switch (scene.face) {
    case Face::Welcome:
        fillWelcome(view);
        break;
    case Face::Talk:
        fillQuestion(view, scene.indicator);
        break;
    case Face::Voting:
        fillQuestion(view, scene.indicator);
        if (const Round* round = session->workshop().round(scene.round)) {
            view.round = round->number;
        }
        if (const auto progress = session->progress()) {
            view.votes = progress->votes;
            view.seats = progress->seats;
        }
        break;
    case Face::Result:
        fillQuestion(view, scene.indicator);
        fillResult(view, scene.round);
        break;
    case Face::Agreed:
        fillQuestion(view, scene.indicator);
        fillAgreed(view, scene.indicator);
        break;
    case Face::Break:
        view.resumesAt = resumesAt();
        break;
    case Face::Ended: {
        const auto& results = session->workshop().results;
        const auto agreed = std::count_if(results.begin(), results.end(),
                                          [](const auto& one) { return one.second.kind != RoomResult::Kind::Parked; });
        view.reason = agreed == 0 ? QString() : tr("%n question(s) agreed", nullptr, static_cast<int>(agreed));
        break;
    }
    case Face::Joining:
    case Face::Black:
        break;
    }
    return view;
}

void RoomDirector::fillClock(RoomView& view) const {
    view.clock = m_context.clock.words();
    view.clockIsLow = m_context.clock.isLow();
}

void RoomDirector::fillQuestion(RoomView& view, const QString& indicator) const {
    const Framework& framework = m_context.session()->framework();
    const Indicator* found = framework.indicator(indicator);
    if (!found) {
        return;
    }
    view.code = found->code;
    view.title = found->title;
    view.question = found->question;
    view.criteria = found->criteria;
    for (const Stage& stage : framework.stages) {
        view.stageNames << stage.name;
    }
    if (const Commitment* commitment = framework.commitment(found->commitment)) {
        view.commitment = tr("Commitment %1, %2").arg(QString::number(commitment->number), commitment->title);
    }
}

void RoomDirector::fillWelcome(RoomView& view) const {
    const Workshop& workshop = m_context.session()->workshop();
    QString next = m_indicator;
    if (next.isEmpty() || workshop.results.contains(next)) {
        const auto open = std::find_if(workshop.agenda.begin(), workshop.agenda.end(), [&](const AgendaItem& item) {
            return !workshop.results.contains(item.indicator);
        });
        next = open == workshop.agenda.end() ? QString() : open->indicator;
    }
    if (const Indicator* indicator = m_context.session()->framework().indicator(next)) {
        view.code = indicator->code;
        view.title = indicator->title;
        view.verdict = workshop.course.empty() ? tr("We begin with") : tr("We go on with");
    }
}

void RoomDirector::fillResult(RoomView& view, const QUuid& round) const {
    WorkshopSession& session = *m_context.session();
    const auto revealed = session.revealed(round);
    if (!revealed) {
        view.face = Face::Talk;
        return;
    }
    const Distribution& votes = revealed->votes();
    view.round = revealed->round().number;
    view.votes = votes.total();
    view.seats = revealed->seats();
    VotePlotSpec plot;
    plot.votes = votes;
    plot.stageNames = view.stageNames;
    plot.atMostAcross = 3;
    plot.inRoom = true;

    std::optional<Distribution> before;
    for (const Round& earlier : session.workshop().rounds) {
        if (earlier.id == round) {
            break;
        }
        if (earlier.indicator == revealed->round().indicator && earlier.wasRevealed()) {
            if (const auto picture = session.revealed(earlier.id)) {
                before = picture->votes();
            }
        }
    }
    const auto agreement = agreementOf(votes, before ? &*before : nullptr);
    if (!agreement) {
        view.plot = std::move(plot);
        view.verdict = tr("Too few votes to say where the room stands.");
        return;
    }
    const Spread& spread = agreement->spread;
    plot.spread = spread;
    view.plot = std::move(plot);
    view.reason = spread.range() == 0
                      ? tr("The middle half is at stage %1.").arg(spread.lowerQuartile)
                      : tr("The middle half is at stages %1 to %2.")
                            .arg(QString::number(spread.lowerQuartile), QString::number(spread.upperQuartile));
    if (agreement->gauge == Gauge::Agreed) {
        view.verdict = tr("We agree on stage %1.").arg(spread.centre);
        view.reason =
            tr("%1 of %2 votes are there.").arg(QString::number(spread.onCentre), QString::number(spread.votes));
        return;
    }
    view.invitation = invitationOf(*revealed);
    if (agreement->gauge == Gauge::TalkMore) {
        view.verdict = tr("Let us talk, then vote again.");
    } else if (agreement->isReached()) {
        view.verdict = tr("Most of us agree on stage %1.").arg(spread.centre);
        view.reason = tr("What the others think can be written down beside it.");
    } else {
        view.verdict = tr("Our votes hardly move any more.");
        view.reason += QLatin1Char(' ') + tr("We can record both views, or put the question aside.");
    }
}

/// By stages alone, whatever the workshop's rule allows elsewhere: on the wall a name would be an accusation.
QString RoomDirector::invitationOf(const RevealedRound& revealed) const {
    QStringList stages;
    for (const Voice& voice : revealed.voices()) {
        stages << QString::number(voice.stage);
    }
    if (stages.size() == 1) {
        return tr("We would like to hear a voice from stage %1.").arg(stages.front());
    }
    if (stages.size() == 2) {
        return tr("We would like to hear a voice from stage %1 and one from stage %2.")
            .arg(stages.front(), stages.back());
    }
    return stages.isEmpty()
               ? QString()
               : tr("We would like to hear a voice from each of the stages %1.").arg(languageOfWindow().list(stages));
}

void RoomDirector::fillAgreed(RoomView& view, const QString& indicator) const {
    const auto& results = m_context.session()->workshop().results;
    const auto found = results.find(indicator);
    if (found == results.end()) {
        return;
    }
    switch (found->second.kind) {
    case RoomResult::Kind::Agreed:
        view.agreed = found->second.stage;
        break;
    case RoomResult::Kind::AgreedWithDissent:
        view.agreed = found->second.stage;
        view.verdict = tr("The minority’s view is kept beside it.");
        break;
    case RoomResult::Kind::Parked:
        view.verdict = tr("We come back to this question.");
        break;
    }
}

/// As the day's plan has it: the first break that is begun on a day is its first one, and so on.
QString RoomDirector::resumesAt() const {
    const Workshop& workshop = m_context.session()->workshop();
    const Stretch* now = workshop.now();
    if (!now || !now->isBreak()) {
        return {};
    }
    const QDateTime from = now->from.toLocalTime();
    const auto day = std::find_if(workshop.days.begin(), workshop.days.end(),
                                  [&](const WorkshopDay& one) { return one.date == from.date(); });
    if (day == workshop.days.end()) {
        return {};
    }
    const auto begun = std::count_if(workshop.course.begin(), workshop.course.end(), [&](const Stretch& stretch) {
        return stretch.isBreak() && stretch.from.toLocalTime().date() == from.date();
    });
    if (begun < 1 || begun > static_cast<std::ptrdiff_t>(day->breaks.size())) {
        return {};
    }
    const int minutes = day->breaks[static_cast<std::size_t>(begun) - 1].minutes;
    return timeText(from.addSecs(60 * qint64(minutes)).time());
}

} // namespace atalaya
