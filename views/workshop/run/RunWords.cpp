#include "views/workshop/run/RunWords.h"

#include "assessments/foundation/Clauses.h"
#include "assessments/workshop/RoomAnswer.h"
#include "models/items/Moment.h"
#include "models/session/WindowLanguage.h"

#include <QCoreApplication>

#include <algorithm>

namespace atalaya::run {

namespace {

using namespace Qt::StringLiterals;

struct RunText {
    Q_DECLARE_TR_FUNCTIONS(RunWords)
};

/// A voice with as much of its owner as the rule allows.
QString voiceWords(const Workshop& workshop, const Voice& voice) {
    const QString voices = RunText::tr("%n voice(s) at stage %1", nullptr, voice.votes).arg(voice.stage);
    QStringList who;
    for (const QUuid& id : voice.seats) {
        if (const Seat* seat = workshop.seat(id)) {
            who << (seat->name.isEmpty() ? RunText::tr("seat %1").arg(seat->number)
                                         : RunText::tr("%1, seat %2", "a name").arg(seat->name).arg(seat->number));
        }
    }
    for (const MergedGroup& group : voice.groups) {
        who << nameOf(workshop, group, languageOfWindow());
    }
    return who.isEmpty() ? voices : RunText::tr("%1 (%2)", "voices, whose").arg(voices, clauses(who));
}

QString hearFirst(const Workshop& workshop, const RevealedRound& round) {
    QStringList all;
    for (const Voice& voice : round.voices()) {
        all << voiceWords(workshop, voice);
    }
    return all.isEmpty()
               ? RunText::tr("Talk about it, then vote again.")
               : RunText::tr("Ask %1 to speak first, then vote again.", "voices").arg(languageOfWindow().list(all));
}

QString withRule(const Workshop& workshop, const QString& sentence) {
    return workshop.attribution == Attribution::ChathamHouse
               ? RunText::tr("%1 No names are kept: this workshop runs under the Chatham House rule.").arg(sentence)
               : sentence;
}

} // namespace

Outcome mayAct(const WorkshopContext& context) {
    const WorkshopSession* room = context.session();
    const AssessmentSession* assessment = context.window.desk.session();
    if (!room || !assessment) {
        return failure(ErrorCode::Refused, [] { return RunText::tr("No workshop is chosen. Choose one first."); });
    }
    if (!room->isEditable()) {
        return tl::make_unexpected(WorkshopSession::notEditable());
    }
    if (!assessment->isEditable()) {
        return tl::make_unexpected(assessment->notEditable());
    }
    if (room->workshop().ended.isValid()) {
        return failure(ErrorCode::Refused, [] {
            return RunText::tr("The workshop has ended. To go on, resume it in the menu “Workshop…”.");
        });
    }
    return {};
}

QString whyNoActs(const WorkshopContext& context) {
    const Outcome may = mayAct(context);
    return may ? QString() : may.error().sentence;
}

std::vector<const WorkshopCluster*> seatedGroups(const Workshop& workshop) {
    std::vector<const WorkshopCluster*> groups;
    for (const WorkshopCluster& cluster : workshop.clusters) {
        if (std::any_of(workshop.seats.begin(), workshop.seats.end(),
                        [&](const Seat& seat) { return !seat.away && seat.cluster == cluster.id; })) {
            groups.push_back(&cluster);
        }
    }
    return groups;
}

QString clockText(const QDateTime& at) {
    return timeText(at.toLocalTime().time());
}

QString numberList(const std::vector<int>& numbers) {
    QStringList parts;
    for (std::size_t from = 0; from < numbers.size();) {
        std::size_t to = from;
        while (to + 1 < numbers.size() && numbers[to + 1] == numbers[to] + 1) {
            ++to;
        }
        if (to - from < 2) { // two neighbours are no range yet
            for (std::size_t i = from; i <= to; ++i) {
                parts << QString::number(numbers[i]);
            }
        } else {
            parts << u"%1–%2"_s.arg(numbers[from]).arg(numbers[to]);
        }
        from = to + 1;
    }
    return parts.join(u", "_s);
}

QString codeAndTitle(const Framework& framework, const QString& indicator) {
    const Indicator* known = framework.indicator(indicator);
    return known ? RunText::tr("%1 %2", "code and title of a question").arg(indicator, known->title) : indicator;
}

QString waysWords(const std::map<WayIn, int>& byWay) {
    QStringList parts;
    for (const auto& [way, votes] : byWay) {
        if (votes == 0) {
            continue;
        }
        switch (way) {
        case WayIn::Phone:
            parts << RunText::tr("%1 by phone").arg(votes);
            break;
        case WayIn::Keyboard:
            parts << RunText::tr("%1 by the keyboard").arg(votes);
            break;
        case WayIn::Paper:
            parts << RunText::tr("%1 on paper").arg(votes);
            break;
        case WayIn::File:
            parts << RunText::tr("%1 by file").arg(votes);
            break;
        }
    }
    return parts.join(u" · "_s);
}

QString missingWords(const Progress& progress, const Workshop& workshop) {
    if (progress.isComplete()) {
        return RunText::tr("Everybody's ballot is in.");
    }
    std::vector<int> certain;
    QStringList lines;
    for (const StillOut& out : progress.missing) {
        if (out.isCertain()) {
            certain.insert(certain.end(), out.seats.begin(), out.seats.end());
            continue;
        }
        // Cards of the group were counted without seats.
        const WorkshopCluster* cluster = workshop.cluster(out.cluster);
        lines << RunText::tr("Not yet: %1 of seats %2 (%3)", "how many, numbers, group")
                     .arg(QString::number(out.votes), numberList(out.seats), cluster ? cluster->name : out.cluster);
    }
    if (!certain.empty()) {
        std::sort(certain.begin(), certain.end());
        lines.prepend(
            RunText::tr("Not yet: seat(s) %1", nullptr, static_cast<int>(certain.size())).arg(numberList(certain)));
    }
    return lines.join(u'\n');
}

QString resultWords(const RoomResult& result) {
    switch (result.kind) {
    case RoomResult::Kind::Agreed:
        return RunText::tr("Agreed at %1", "stage").arg(result.stage);
    case RoomResult::Kind::AgreedWithDissent:
        return RunText::tr("Agreed at %1 with dissent", "stage").arg(result.stage);
    case RoomResult::Kind::Parked:
        return RunText::tr("Parked");
    }
    return {};
}

Advice adviceOn(const Workshop& workshop, const RevealedRound& round, const RevealedRound* before) {
    const auto agreement = agreementOf(round.votes(), before ? &before->votes() : nullptr);
    if (!agreement) {
        return {Finding::Note, {}, sentenceOf(agreement.error(), languageOfWindow())};
    }
    const int centre = agreement->spread.centre;
    switch (agreement->gauge) {
    case Gauge::Agreed:
        return {
            Finding::Ok, RunText::tr("Agreed."),
            RunText::tr("%1 of the votes are at stage %2, and nobody is far from it. Record the stage.", "share, stage")
                .arg(languageOfWindow().percent(agreement->spread.shareOnCentre()))
                .arg(centre)};
    case Gauge::TalkMore:
        return {Finding::Warning, RunText::tr("Talk more."), withRule(workshop, hearFirst(workshop, round))};
    case Gauge::RecordDissent:
        break;
    }
    const QString sentence =
        agreement->isReached()
            ? RunText::tr(
                  "The room agrees on stage %1, and %n vote(s) are two stages or more from it. Record the stage "
                  "with the minority's view.",
                  nullptr, agreement->far)
                  .arg(centre)
            : RunText::tr("The votes no longer move, so more talk changes nothing. Record a stage with the minority's "
                          "view, or park the question.");
    return {Finding::Note, RunText::tr("Record the dissent."), withRule(workshop, sentence)};
}

} // namespace atalaya::run
