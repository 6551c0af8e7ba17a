#include "models/session/WorkshopSession.h"

#include "assessments/workshop/RoomAnswer.h"
#include "models/session/AssessmentSession.h"
#include "models/session/WindowLanguage.h"

#include <algorithm>

namespace atalaya {

WorkshopSession::WorkshopSession(WorkshopEditor editor, Surroundings surroundings, bool readOnly)
    : m_editor(std::move(editor)), m_surroundings(std::move(surroundings)), m_readOnly(readOnly) {}

Result<std::unique_ptr<WorkshopSession>> WorkshopSession::open(Workspace& workspace, const QUuid& workshop,
                                                               const Surroundings& surroundings, bool readOnly) {
    auto editor = WorkshopEditor::open(workspace, workshop);
    if (!editor) {
        return tl::make_unexpected(editor.error());
    }
    editor->speak(languageOfWindow().code());
    return std::unique_ptr<WorkshopSession>(new WorkshopSession(std::move(*editor), surroundings, readOnly));
}

QString WorkshopSession::whyNotEditable() const {
    return m_readOnly ? notEditable().sentence : QString();
}

Error WorkshopSession::notEditable() {
    return spokenError(ErrorCode::ReadOnly, [] {
        return tr("This workspace is open for reading only. To go on with the workshop, close the other window that "
                  "has it open or save a copy where you may write.");
    });
}

void WorkshopSession::tellDelta(const Workshop& before) {
    // After a vote it is the same, and looking at each part would cost more than the vote.
    if (before != workshop()) {
        Q_EMIT changed(deltaBetween(before, workshop()));
    }
}

bool WorkshopSession::carryOut(const std::function<Result<bool>()>& work) {
    if (m_readOnly) {
        Q_EMIT refused(notEditable());
        return false;
    }
    const Workshop before = workshop();
    const auto done = work();
    tellDelta(before);
    if (!done) {
        Q_EMIT refused(done.error());
    }
    return done.has_value();
}

bool WorkshopSession::perform(const std::vector<WorkshopChange>& changes, const QString& note) {
    return carryOut([&] { return m_editor.applyAll(changes, note); });
}

QUuid WorkshopSession::openRound(const QString& indicator) {
    const QUuid id = m_surroundings.newId();
    return perform(OpenRound{id, indicator, m_surroundings.now()}) ? id : QUuid();
}

bool WorkshopSession::reveal() {
    const Round* open = workshop().openRound();
    if (open == nullptr) {
        Q_EMIT refused(spokenError(ErrorCode::Refused, [] { return tr("No vote is open. Open one first."); }));
        return false;
    }
    return carryOut([this, id = open->id] { return m_editor.reveal(id, m_surroundings.now()); });
}

std::vector<Casting> WorkshopSession::tell(const Workshop& before, const std::set<QUuid>& rounds,
                                           std::vector<Casting> castings) {
    tellDelta(before);
    if (std::any_of(castings.begin(), castings.end(), [](const Casting& one) { return one && !*one; })) {
        for (const QUuid& round : rounds) {
            Q_EMIT voted(round);
        }
    }
    const auto lost =
        std::find_if(castings.begin(), castings.end(), [](const Casting& one) { return !one && !one.error().problem; });
    if (lost != castings.end()) {
        Q_EMIT notKept(lost->error().error);
    }
    return castings;
}

std::vector<Casting> WorkshopSession::cast(std::vector<Ballot> ballots) {
    if (m_readOnly) {
        return std::vector<Casting>(ballots.size(), tl::make_unexpected(Declined{{}, notEditable()}));
    }
    std::set<QUuid> rounds;
    for (Ballot& ballot : ballots) {
        ballot.received = ballot.received.isValid() ? ballot.received : m_surroundings.now();
        rounds.insert(ballot.round);
    }
    const Workshop before = workshop();
    return tell(before, rounds, m_editor.cast(ballots));
}

Casting WorkshopSession::cast(PaperTally tally) {
    if (m_readOnly) {
        return tl::make_unexpected(Declined{{}, notEditable()});
    }
    tally.received = tally.received.isValid() ? tally.received : m_surroundings.now();
    const Workshop before = workshop();
    return tell(before, {tally.round}, {m_editor.cast(tally)}).front();
}

Casting WorkshopSession::withdrawTally(const QUuid& round, const QString& cluster) {
    if (m_readOnly) {
        return tl::make_unexpected(Declined{{}, notEditable()});
    }
    const Workshop before = workshop();
    return tell(before, {round}, {m_editor.withdrawTally(round, cluster)}).front();
}

Result<bool> WorkshopSession::hasVoted(const QUuid& seat) {
    const Round* open = workshop().openRound();
    return open == nullptr ? Result<bool>(false) : m_editor.hasVoted(open->id, seat);
}

Outcome WorkshopSession::seatPhone(const QUuid& seat, const QByteArray& tokenHash) {
    return m_readOnly ? tl::make_unexpected(notEditable()) : m_editor.seatPhone(seat, tokenHash);
}

Outcome WorkshopSession::releasePhone(const QUuid& seat) {
    return m_readOnly ? tl::make_unexpected(notEditable()) : m_editor.releasePhone(seat);
}

std::optional<Progress> WorkshopSession::progress() {
    const Round* open = workshop().openRound();
    if (open == nullptr) {
        return std::nullopt;
    }
    const auto votes = m_editor.box(open->id);
    return votes ? std::optional(progressOf(workshop(), *open, *votes)) : std::nullopt;
}

Result<RevealedRound> WorkshopSession::revealed(const QUuid& round) {
    const auto votes = m_editor.box(round);
    return votes ? RevealedRound::of(workshop(), round, *votes) : tl::make_unexpected(votes.error());
}

bool WorkshopSession::isAnswerStuck(const QString& indicator, const AssessmentSession& assessment) {
    const Answer* given = assessment.assessment().answer(indicator);
    if (assessment.isEditable() || given == nullptr ||
        !isFromRoom(*given, assessment.assessment(), workshop(), indicator)) {
        return false;
    }
    Q_EMIT refused(assessment.notEditable());
    return true;
}

bool WorkshopSession::record(const QString& indicator, RoomResult result, AssessmentSession& assessment) {
    const bool isAnswer = result.kind != RoomResult::Kind::Parked;
    if (isAnswer && !assessment.isEditable()) {
        Q_EMIT refused(assessment.notEditable());
        return false;
    }
    if (!isAnswer && isAnswerStuck(indicator, assessment)) {
        return false;
    }
    const auto before = workshop().results.find(indicator);
    const QString corrected = before == workshop().results.end() ? QString() : before->second.reason;
    result.recorded = result.recorded.isValid() ? result.recorded : m_surroundings.now();
    const RecordResult change{indicator, result};
    if (const auto next = edit(framework(), workshop(), change); next && isAnswer && !m_readOnly) {
        const auto given =
            answerFrom(framework(), assessment.assessment(), *next, indicator, corrected)
                .and_then([&](const auto& one) { return edit(framework(), assessment.assessment(), one); });
        if (!given) {
            Q_EMIT refused(given.error());
            return false;
        }
    }
    return perform(change) &&
           (isAnswer ? handOver(indicator, assessment, corrected) : withdraw(indicator, assessment, corrected));
}

bool WorkshopSession::takeBack(const QString& indicator, AssessmentSession& assessment) {
    if (isAnswerStuck(indicator, assessment)) {
        return false;
    }
    const auto before = workshop().results.find(indicator);
    const QString reason = before == workshop().results.end() ? QString() : before->second.reason;
    return perform(ClearResult{indicator}) && withdraw(indicator, assessment, reason);
}

bool WorkshopSession::handOver(const QString& indicator, AssessmentSession& assessment) {
    return handOver(indicator, assessment, QString());
}

bool WorkshopSession::handOver(const QString& indicator, AssessmentSession& assessment, const QString& corrected) {
    const auto answer = answerFrom(framework(), assessment.assessment(), workshop(), indicator, corrected);
    if (!answer) {
        Q_EMIT refused(answer.error());
        return false;
    }
    return assessment.perform(*answer, StepName(tr, QT_TR_NOOP("Agree on stage %1 for %2"))
                                           .arg(workshop().results.at(indicator).stage)
                                           .arg(indicator));
}

bool WorkshopSession::withdraw(const QString& indicator, AssessmentSession& assessment) {
    return withdraw(indicator, assessment, QString());
}

bool WorkshopSession::withdraw(const QString& indicator, AssessmentSession& assessment, const QString& reason) {
    const Answer* given = assessment.assessment().answer(indicator);
    const auto isRooms = [&](const Answer& answer) {
        return isFromRoom(answer, assessment.assessment(), workshop(), indicator);
    };
    if (given == nullptr || !isRooms(*given)) {
        return true; // somebody has answered it otherwise since
    }
    const auto before = assessment.lastAnswer(indicator, [&](const Answer& answer) { return !isRooms(answer); });
    if (!before) {
        Q_EMIT refused(before.error());
        return false;
    }
    return assessment.perform(SetAnswer{indicator, withoutRoom(*given, *before, reason)},
                              StepName(tr, QT_TR_NOOP("Take back the room's answer to %1")).arg(indicator));
}

QStringList WorkshopSession::notHandedOver(const Assessment& assessment) const {
    QStringList missing;
    for (const auto& [indicator, result] : workshop().results) {
        const auto agreed = answerFrom(framework(), assessment, workshop(), indicator);
        const Answer* given = assessment.answer(indicator);
        const Round* round = workshop().round(result.round);
        const bool isThere = given != nullptr && agreed && round != nullptr && given->marks == agreed->answer.marks &&
                             isSourceFrom(given->source, assessment, *round);
        if (agreed && !isThere) {
            missing << indicator;
        }
    }
    return missing;
}

QStringList WorkshopSession::notWithdrawn(const Assessment& assessment) const {
    QStringList left;
    for (const AgendaItem& item : workshop().agenda) {
        const auto result = workshop().results.find(item.indicator);
        const bool givesAnswer = result != workshop().results.end() && result->second.kind != RoomResult::Kind::Parked;
        const Answer* given = assessment.answer(item.indicator);
        if (!givesAnswer && given != nullptr && isFromRoom(*given, assessment, workshop(), item.indicator)) {
            left << item.indicator;
        }
    }
    return left;
}

bool WorkshopSession::handOverPoints(AssessmentSession& assessment) {
    return assessment.perform(openPointsFrom(assessment.assessment(), workshop()),
                              StepName(tr, QT_TR_NOOP("Take over the workshop's parked points")));
}

Outcome WorkshopSession::moveTo(Workspace& workspace) {
    auto editor = WorkshopEditor::open(workspace, workshop().id);
    if (!editor) {
        return tl::make_unexpected(editor.error());
    }
    editor->speak(languageOfWindow().code());
    const Workshop before = workshop();
    m_editor = std::move(*editor);
    tellDelta(before);
    return {};
}

} // namespace atalaya
