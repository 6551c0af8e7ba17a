#include "assessments/assessment/EvidenceUses.h"

#include <QRegularExpression>

#include <algorithm>

namespace atalaya {

namespace {

Answer answerOf(const Assessment& assessment, const QString& indicator) {
    const Answer* known = assessment.answer(indicator);
    return known ? *known : Answer();
}

void detach(Answer& answer, const QUuid& evidence) {
    std::erase_if(answer.evidence, [&](const EvidenceUse& use) { return use.evidence == evidence; });
}

} // namespace

std::vector<SupportedAnswer> answersSupportedBy(const Assessment& assessment, const QUuid& evidence) {
    std::vector<SupportedAnswer> supported;
    for (const auto& [code, answer] : assessment.answers) {
        for (const EvidenceUse& use : answer.evidence) {
            if (use.evidence == evidence) {
                supported.push_back({code, use.stage});
            }
        }
    }
    return supported;
}

QString nextEvidenceCode(const Assessment& assessment) {
    static const QRegularExpression pattern(QStringLiteral("^E-([0-9]{1,8})$"));
    int highest = 0;
    for (const Evidence& piece : assessment.evidence) {
        if (const auto match = pattern.match(piece.code); match.hasMatch()) {
            highest = std::max(highest, match.captured(1).toInt());
        }
    }
    return QStringLiteral("E-%1").arg(highest + 1, 3, 10, QLatin1Char('0'));
}

SetAnswer attaching(const Assessment& assessment, const QString& indicator, const QUuid& evidence,
                    std::optional<int> stage) {
    Answer answer = answerOf(assessment, indicator);
    detach(answer, evidence);
    answer.evidence.push_back({evidence, stage});
    return {indicator, std::move(answer)};
}

SetAnswer detaching(const Assessment& assessment, const QString& indicator, const QUuid& evidence) {
    Answer answer = answerOf(assessment, indicator);
    detach(answer, evidence);
    return {indicator, std::move(answer)};
}

std::vector<Change> detachingAll(const Assessment& assessment, const QUuid& evidence) {
    std::vector<Change> changes;
    QString last;
    for (const SupportedAnswer& one : answersSupportedBy(assessment, evidence)) {
        if (one.indicator != last) {
            changes.emplace_back(detaching(assessment, one.indicator, evidence));
            last = one.indicator;
        }
    }
    return changes;
}

std::vector<Change> replacing(const Assessment& assessment, const QUuid& evidence, const Evidence& successor) {
    std::vector<Change> changes{PutEvidence{successor}};
    QString last;
    for (const SupportedAnswer& one : answersSupportedBy(assessment, evidence)) {
        if (one.indicator == last) {
            continue;
        }
        last = one.indicator;
        Answer answer = answerOf(assessment, one.indicator);
        for (EvidenceUse& use : answer.evidence) {
            use.evidence = use.evidence == evidence ? successor.id : use.evidence;
        }
        changes.emplace_back(SetAnswer{one.indicator, std::move(answer)});
    }
    return changes;
}

} // namespace atalaya
