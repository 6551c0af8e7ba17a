#include "models/items/AnswerHistory.h"

#include "assessments/scoring/Scores.h"
#include "models/exchange/AssessmentReader.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace atalaya {

namespace {

constexpr qint64 oneTyping = 10 * 60; // s

struct AnswerHistoryWords {
    Q_DECLARE_TR_FUNCTIONS(AnswerHistory)
};

/// Nothing when the log holds something else than an answer.
std::optional<Answer> answerIn(const QString& json, int ceiling) {
    if (json.isEmpty()) {
        return Answer();
    }
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    exchange::Problems problems({});
    exchange::ObjectReader reader(problems, document.object(), {});
    Answer answer = exchange::answerFrom(reader, ceiling);
    return document.isObject() && problems.isEmpty() ? std::optional(std::move(answer)) : std::nullopt;
}

QString confidenceWord(Confidence confidence) {
    switch (confidence) {
    case Confidence::Low:
        return AnswerHistoryWords::tr("low");
    case Confidence::Medium:
        return AnswerHistoryWords::tr("medium");
    case Confidence::High:
        return AnswerHistoryWords::tr("high");
    case Confidence::Unstated:
        break;
    }
    return AnswerHistoryWords::tr("not stated");
}

QString markWord(Mark mark) {
    switch (mark) {
    case Mark::Met:
        return AnswerHistoryWords::tr("met");
    case Mark::Overtaken:
        return AnswerHistoryWords::tr("overtaken");
    case Mark::NotMet:
        return AnswerHistoryWords::tr("not met");
    case Mark::NotAssessed:
        break;
    }
    return AnswerHistoryWords::tr("not assessed");
}

/// What an answer comes to, in a word or two.
QString resultOf(const Answer& answer, int ceiling) {
    if (answer.notApplicable) {
        return AnswerHistoryWords::tr("not applicable");
    }
    const bool assessed =
        std::any_of(answer.marks.begin(), answer.marks.end(), [](Mark mark) { return mark != Mark::NotAssessed; });
    return assessed ? QString::number(claimedStage(answer, ceiling)) : AnswerHistoryWords::tr("not answered");
}

void compareMarks(const Answer& before, const Answer& after, int ceiling, QStringList& what) {
    const QString from = resultOf(before, ceiling);
    const QString to = resultOf(after, ceiling);
    if (from != to) {
        what << AnswerHistoryWords::tr("stage %1 → %2", "of an answer, before and after").arg(from, to);
        return;
    }
    for (int stage = 1; stage <= ceiling; ++stage) {
        if (before.mark(stage) != after.mark(stage)) {
            what << AnswerHistoryWords::tr("criterion %1: %2 → %3", "its mark, before and after")
                        .arg(QString::number(stage), markWord(before.mark(stage)), markWord(after.mark(stage)));
        }
    }
}

/// "E-004 attached to criterion 3"; a piece that left the register meanwhile has no code any more.
QString evidenceWord(const EvidenceUse& use, bool isAttached, const Assessment& assessment) {
    const Evidence* piece = assessment.evidenceById(use.evidence);
    const QString code = piece ? piece->code : AnswerHistoryWords::tr("a piece that is no longer in the register");
    if (use.stage) {
        return isAttached
                   ? AnswerHistoryWords::tr("%1 attached to criterion %2").arg(code, QString::number(*use.stage))
                   : AnswerHistoryWords::tr("%1 detached from criterion %2").arg(code, QString::number(*use.stage));
    }
    return isAttached ? AnswerHistoryWords::tr("%1 attached").arg(code)
                      : AnswerHistoryWords::tr("%1 detached").arg(code);
}

void compareEvidence(const Answer& before, const Answer& after, const Assessment& assessment, QStringList& what) {
    const auto tell = [&](const Answer& from, const Answer& other, bool isAttached) {
        for (const EvidenceUse& use : from.evidence) {
            if (std::find(other.evidence.begin(), other.evidence.end(), use) == other.evidence.end()) {
                what << evidenceWord(use, isAttached, assessment);
            }
        }
    };
    tell(before, after, false);
    tell(after, before, true);
}

QStringList differences(const Answer& before, const Answer& after, const Assessment& assessment, int ceiling) {
    QStringList what;
    compareMarks(before, after, ceiling, what);
    if (before.notApplicableReason != after.notApplicableReason && after.notApplicable) {
        what << AnswerHistoryWords::tr("reason: %1").arg(after.notApplicableReason);
    }
    if (before.rationale != after.rationale) {
        what << (after.rationale.isEmpty() ? AnswerHistoryWords::tr("rationale removed")
                                           : AnswerHistoryWords::tr("rationale written"));
    }
    if (before.confidence != after.confidence) {
        what << AnswerHistoryWords::tr("confidence %1 → %2")
                    .arg(confidenceWord(before.confidence), confidenceWord(after.confidence));
    }
    if (before.forReview != after.forReview) {
        what << (after.forReview ? AnswerHistoryWords::tr("marked for review") : AnswerHistoryWords::tr("reviewed"));
    }
    if (before.toConfirm != after.toConfirm) {
        what << (after.toConfirm ? AnswerHistoryWords::tr("carried over, to confirm")
                                 : AnswerHistoryWords::tr("confirmed"));
    }
    compareEvidence(before, after, assessment, what);
    if (before.dissents != after.dissents) {
        what << AnswerHistoryWords::tr("minority views");
    }
    if (before.source != after.source && !after.source.isEmpty()) {
        what << after.source;
    }
    return what;
}

/// Whether `later` goes on with what `earlier` wrote.
bool isOneTyping(const AnswerEvent& earlier, const AnswerEvent& later) {
    const QStringList written{AnswerHistoryWords::tr("rationale written")};
    return earlier.what == written && later.what == written && earlier.actor == later.actor &&
           earlier.at.secsTo(later.at) <= oneTyping;
}

} // namespace

std::vector<AnswerEvent> answerEvents(const Framework& framework, const Assessment& assessment,
                                      const std::vector<LogEntry>& entries) {
    std::vector<AnswerEvent> events;
    for (const LogEntry& entry : entries) {
        const auto before = answerIn(entry.before, framework.ceiling());
        const auto after = answerIn(entry.after, framework.ceiling());
        AnswerEvent event{entry.at, entry.actor, {}, entry.note, {}};
        if (before && after) {
            event.what = differences(*before, *after, assessment, framework.ceiling());
            event.earlier = before->rationale != after->rationale ? before->rationale : QString();
        } else {
            event.what << AnswerHistoryWords::tr("changed in a way that this version cannot read");
        }
        if (event.what.isEmpty()) {
            event.what << AnswerHistoryWords::tr("nothing that is shown here");
        }
        if (!events.empty() && isOneTyping(events.back(), event)) {
            events.back().at = event.at; // the words before are those before all of it
        } else {
            events.push_back(std::move(event));
        }
    }
    std::reverse(events.begin(), events.end());
    return events;
}

} // namespace atalaya
