#include "views/workshop/minutes/MinutesWords.h"

#include "assessments/workshop/RoomAnswer.h"
#include "models/session/WindowLanguage.h"

#include <QCoreApplication>

namespace atalaya::minutes {

namespace {

struct MinutesText {
    Q_DECLARE_TR_FUNCTIONS(MinutesPane)
};

/// Krippendorff's least values, see SessionAgreement.
constexpr double reliableFrom = 0.8, tentativeFrom = 0.667;

} // namespace

Result<HeldWorkshop> heldNow(WorkshopSession& session) {
    HeldWorkshop held{session.workshop(), {}};
    held.workshop.privateNotes.clear();
    for (const Round& round : held.workshop.rounds) {
        if (round.wasRevealed()) {
            auto revealed = session.revealed(round.id);
            if (!revealed) {
                return tl::make_unexpected(revealed.error());
            }
            held.rounds.push_back(std::move(*revealed));
        }
    }
    return held;
}

Counts countsOf(const Workshop& workshop, int begun) {
    Counts counts;
    for (const auto& [indicator, result] : workshop.results) {
        switch (result.kind) {
        case RoomResult::Kind::Agreed:
            ++counts.agreed;
            break;
        case RoomResult::Kind::AgreedWithDissent:
            ++counts.withDissent;
            break;
        case RoomResult::Kind::Parked:
            ++counts.parked;
            break;
        }
    }
    counts.begun = begun - static_cast<int>(workshop.results.size());
    counts.notReached = static_cast<int>(workshop.agenda.size()) - begun;
    return counts;
}

QString alphaLine(const SessionAgreement& session) {
    const Language language = languageOfWindow();
    const QString name = MinutesText::tr("Krippendorff’s alpha, ordinal");
    if (!session.alpha) {
        return MinutesText::tr("%1: %2", "measure, value or why there is none")
            .arg(name, sentenceOf(session.alpha.error(), language));
    }
    // Without one the votes do vary; what is drawn from them with replacement often does not.
    const QString interval = session.interval ? MinutesText::tr("95% interval %1 to %2")
                                                    .arg(language.number(session.interval->low, 3),
                                                         language.number(session.interval->high, 3))
                                              : MinutesText::tr("no interval: too few questions whose votes vary");
    return MinutesText::tr("%1: %2 (%3), over %n question(s)", "measure, value, interval", session.indicators)
        .arg(name, language.number(*session.alpha, 3), interval);
}

QString concordanceLine(const SessionAgreement& session) {
    const Language language = languageOfWindow();
    const QString name = MinutesText::tr("Kendall’s W");
    if (!session.ranking) {
        return MinutesText::tr("%1: %2", "measure, value or why there is none")
            .arg(name, rankingSentence(session.ranking.error(), language));
    }
    const QString chance = !session.ranking->p ? MinutesText::tr("too few questions for a p")
                           : *session.ranking->p < 0.001
                               ? MinutesText::tr("p < %1").arg(language.number(0.001, 3))
                               : MinutesText::tr("p = %1").arg(language.number(*session.ranking->p, 3));
    return MinutesText::tr("%1: %2 (%3), of %n who voted on every question", "measure, value, chance",
                           session.ranking->raters)
        .arg(name, language.number(session.ranking->w, 3), chance);
}

QString readingOf(const SessionAgreement& session) {
    if (!session.alpha) {
        return MinutesText::tr("Nothing can be said of the agreement over the session yet.");
    }
    if (*session.alpha >= reliableFrom) {
        return MinutesText::tr("The room saw the questions very much alike.");
    }
    if (*session.alpha >= tentativeFrom) {
        return MinutesText::tr("The room saw the questions alike enough for tentative conclusions.");
    }
    return *session.alpha > 0
               ? MinutesText::tr("The room agreed more than by chance, but saw many questions differently. "
                                 "Look at each result and its spread.")
               : MinutesText::tr("The room agreed no more than by chance. Look at each result and its spread.");
}

QStringList leftForLater(const Workshop& workshop) {
    QStringList lines;
    for (const AgendaItem& item : workshop.agenda) {
        const auto result = workshop.results.find(item.indicator);
        if (result != workshop.results.end() && result->second.kind == RoomResult::Kind::Parked) {
            lines << (result->second.reason.isEmpty()
                          ? MinutesText::tr("%1: parked", "code").arg(item.indicator)
                          : MinutesText::tr("%1: %2", "code, text").arg(item.indicator, result->second.reason));
        }
    }
    for (const ParkedPoint& point : workshop.parked) {
        lines << (point.indicator.isEmpty() ? point.text
                                            : MinutesText::tr("%1: %2", "code, text").arg(point.indicator, point.text));
    }
    return lines;
}

} // namespace atalaya::minutes
