#include "assessments/workshop/RoomAnswer.h"

#include <QCoreApplication>

#include <algorithm>

namespace atalaya {
namespace {

struct RoomAnswerWords {
    Q_DECLARE_TR_FUNCTIONS(RoomAnswer)
};

std::vector<Dissent> dissentsFor(const Framework& framework, const Workshop& workshop, const RoomResult& result,
                                 const Language& language) {
    std::vector<Dissent> dissents = result.dissents;
    for (Dissent& dissent : dissents) {
        const WorkshopCluster* cluster = workshop.cluster(dissent.cluster);
        if (cluster != nullptr && framework.cluster(dissent.cluster) == nullptr) {
            dissent.text = language.translate("RoomAnswer", "%1: %2").arg(cluster->name, dissent.text);
            dissent.cluster.clear();
        }
    }
    return dissents;
}

const QString betweenParagraphs = QStringLiteral("\n\n");

/// A reason may have paragraphs of its own, so it is looked for as whole paragraphs in a row.
qsizetype placeOfReason(const QString& rationale, const QString& reason) {
    for (qsizetype at = rationale.indexOf(reason); at >= 0; at = rationale.indexOf(reason, at + 1)) {
        const QString before = rationale.left(at);
        const QString after = rationale.mid(at + reason.size());
        if ((before.isEmpty() || before.endsWith(betweenParagraphs)) &&
            (after.isEmpty() || after.startsWith(betweenParagraphs))) {
            return at;
        }
    }
    return -1;
}

QString rationaleWithout(const QString& rationale, const QString& reason) {
    const qsizetype at = reason.trimmed().isEmpty() ? -1 : placeOfReason(rationale, reason);
    if (at < 0) {
        return rationale;
    }
    QString before = rationale.left(at);
    QString after = rationale.mid(at + reason.size());
    if (before.isEmpty()) {
        return after.isEmpty() ? after : after.mid(betweenParagraphs.size());
    }
    before.chop(betweenParagraphs.size());
    return before + after;
}

/// Whether the rationale has the reason already, be it among other sentences: not as a piece of one.
bool saysAlready(const QString& rationale, const QString& reason) {
    static const QString ends = QStringLiteral(".!?:");
    for (qsizetype at = rationale.indexOf(reason); at >= 0; at = rationale.indexOf(reason, at + 1)) {
        const QString before = rationale.left(at).trimmed();
        const QString after = rationale.mid(at + reason.size());
        if ((before.isEmpty() || ends.contains(before.back())) &&
            (after.isEmpty() || !after.front().isLetterOrNumber())) {
            return true;
        }
    }
    return false;
}

QString rationaleWith(const QString& rationale, const QString& reason) {
    if (reason.trimmed().isEmpty() || saysAlready(rationale, reason)) {
        return rationale;
    }
    return rationale.trimmed().isEmpty() ? reason : rationale + betweenParagraphs + reason;
}

/// As the assessment's answers name a round.
QString sourceOf(const Round& round, const Language& language) {
    return language.translate("RoomAnswer", "workshop, %1, round %2")
        .arg(language.longDate(round.revealed.toLocalTime().date()), language.number(round.number, 0));
}

void addPoint(std::vector<OpenPoint>& points, const OpenPoint& point) {
    if (!point.text.trimmed().isEmpty() && std::find(points.begin(), points.end(), point) == points.end()) {
        points.push_back(point);
    }
}

} // namespace

Result<SetAnswer> answerFrom(const Framework& framework, const Assessment& assessment, const Workshop& workshop,
                             const QString& indicator, const QString& corrected) {
    const auto found = workshop.results.find(indicator);
    if (found == workshop.results.end()) {
        return failure(ErrorCode::Refused, [indicator] {
            return RoomAnswerWords::tr("The room has no result on %1. Record what it agreed on first.").arg(indicator);
        });
    }
    const RoomResult& result = found->second;
    const Round* round = workshop.round(result.round);
    if (result.kind == RoomResult::Kind::Parked || round == nullptr) {
        return failure(ErrorCode::Refused, [indicator] {
            return RoomAnswerWords::tr("The room parked %1, so it gives no answer. Answer it on the Score page, or "
                                       "vote again.")
                .arg(indicator);
        });
    }
    const Answer* before = assessment.answer(indicator);
    SetAnswer change{indicator, before == nullptr ? Answer() : *before};
    change.answer.chooseStage(result.stage, framework.ceiling());
    const Language language(assessment.language);
    change.answer.source = sourceOf(*round, language);
    change.answer.dissents = dissentsFor(framework, workshop, result, language);
    change.answer.rationale = rationaleWith(rationaleWithout(change.answer.rationale, corrected), result.reason);
    return change;
}

bool isSourceFrom(const QString& source, const Assessment& assessment, const Round& round) {
    if (source.isEmpty() || !round.revealed.isValid()) {
        return false;
    }
    // Those of the OAS, whether or not they are built in, and whatever else is.
    const QStringList codes =
        QStringList{assessment.language, QStringLiteral("es"), QStringLiteral("pt"), QStringLiteral("fr")} +
        Language::builtIn();
    return std::any_of(codes.begin(), codes.end(),
                       [&](const QString& code) { return sourceOf(round, Language(code)) == source; });
}

bool isFromRoom(const Answer& answer, const Assessment& assessment, const Workshop& workshop,
                const QString& indicator) {
    return std::any_of(workshop.rounds.begin(), workshop.rounds.end(), [&](const Round& round) {
        return round.indicator == indicator && isSourceFrom(answer.source, assessment, round);
    });
}

Answer withoutRoom(const Answer& answer, const Answer& before, const QString& reason) {
    Answer without = answer;
    without.marks = before.marks;
    without.notApplicable = before.notApplicable;
    without.notApplicableReason = before.notApplicableReason;
    without.toConfirm = before.toConfirm;
    without.source = before.source;
    without.dissents = before.dissents;
    without.rationale = rationaleWithout(answer.rationale, reason);
    return without;
}

SetOpenPoints openPointsFrom(const Assessment& assessment, const Workshop& workshop) {
    SetOpenPoints change{assessment.openPoints};
    for (const AgendaItem& item : workshop.agenda) {
        const auto result = workshop.results.find(item.indicator);
        if (result != workshop.results.end() && result->second.kind == RoomResult::Kind::Parked) {
            addPoint(change.points, {item.indicator, result->second.reason});
        }
    }
    for (const ParkedPoint& point : workshop.parked) {
        addPoint(change.points, {point.indicator, point.text});
    }
    return change;
}

std::vector<Session> sessionsOf(const Workshop& workshop) {
    std::vector<Session> sessions;
    for (const WorkshopDay& day : workshop.days) {
        sessions.push_back({workshop.title, day.date, day.workingMinutes() / 60.0});
    }
    return sessions;
}

QString nameOf(const Workshop& workshop, const MergedGroup& group, const Language& language) {
    switch (group.kind) {
    case MergedGroup::Kind::One: {
        const WorkshopCluster* cluster = workshop.cluster(group.clusters.value(0));
        return cluster == nullptr ? group.clusters.value(0) : cluster->name;
    }
    case MergedGroup::Kind::Others:
        return language.translate("RoomAnswer", "Other groups");
    case MergedGroup::Kind::All:
        return language.translate("RoomAnswer", "All groups");
    }
    return {};
}

QString sentenceOf(WhyNot why, const Language& language) {
    switch (why) {
    case WhyNot::TooFewVotes:
        return language.translate("RoomAnswer", "Not computable: fewer than two votes.");
    case WhyNot::NoVariation:
        return language.translate("RoomAnswer", "Not computable: all votes are the same.");
    case WhyNot::TooFewIndicators:
        return language.translate("RoomAnswer", "Not computable: fewer than two questions with two votes.");
    case WhyNot::TooFewRankings:
        return language.translate("RoomAnswer", "Not computable: fewer than two people voted on every question.");
    }
    return {};
}

QString rankingSentence(WhyNot why, const Language& language) {
    return why == WhyNot::NoVariation
               ? language.translate("RoomAnswer", "Not computable: nobody gave two questions different stages.")
               : sentenceOf(why, language);
}

} // namespace atalaya
