#include "models/exchange/AssessmentWriter.h"

#include "models/exchange/JsonWriting.h"

#include <algorithm>

namespace atalaya::exchange {
namespace {

using namespace Qt::StringLiterals;

QJsonObject decisionJson(const Decision& decision) {
    Members members;
    members.requiredText("text"_L1, decision.text);
    members.text("owner"_L1, decision.owner);
    members.text("action"_L1, decision.action);
    if (decision.lift) {
        members.always("lift"_L1, toJson(*decision.lift));
    }
    members.optional("cost"_L1, decision.cost);
    members.date("by"_L1, decision.by);
    return members.done();
}

QJsonObject briefPointJson(const BriefPoint& point) {
    Members members;
    members.text("indicator"_L1, point.indicator);
    members.text("text"_L1, point.text);
    return members.done();
}

QJsonObject useJson(const EvidenceUse& use) {
    Members members;
    members.id("evidence"_L1, use.evidence);
    members.optional("stage"_L1, use.stage);
    return members.done();
}

} // namespace

QJsonObject dissentJson(const Dissent& dissent) {
    Members members;
    members.requiredText("text"_L1, dissent.text);
    members.text("cluster"_L1, dissent.cluster);
    return members.done();
}

QJsonObject toJson(const Answer& answer) {
    Members members;
    if (std::any_of(answer.marks.begin(), answer.marks.end(), [](Mark mark) { return mark != Mark::NotAssessed; })) {
        members.list("marks"_L1, answer.marks, [](Mark mark) { return QJsonValue(exchangeName(mark)); });
    }
    members.flag("notApplicable"_L1, answer.notApplicable);
    members.text("notApplicableReason"_L1, answer.notApplicableReason);
    members.text("rationale"_L1, answer.rationale);
    members.choice("confidence"_L1, answer.confidence);
    members.flag("forReview"_L1, answer.forReview);
    members.flag("toConfirm"_L1, answer.toConfirm);
    members.text("source"_L1, answer.source);
    // What supports an answer is a set: the order in which it was attached says nothing.
    std::vector<EvidenceUse> uses = answer.evidence;
    std::sort(uses.begin(), uses.end(), [](const EvidenceUse& a, const EvidenceUse& b) {
        const QString left = a.evidence.toString(QUuid::WithoutBraces);
        const QString right = b.evidence.toString(QUuid::WithoutBraces);
        return left != right ? left < right : a.stage < b.stage;
    });
    members.list("evidence"_L1, uses, useJson);
    members.list("dissents"_L1, answer.dissents, dissentJson);
    return members.done();
}

QJsonObject toJson(const Evidence& evidence) {
    Members members;
    members.id("id"_L1, evidence.id);
    members.requiredText("code"_L1, evidence.code);
    members.requiredText("title"_L1, evidence.title);
    members.text("issuer"_L1, evidence.issuer);
    members.date("date"_L1, evidence.date);
    members.choice("kind"_L1, evidence.kind);
    members.choice("grade"_L1, evidence.grade);
    members.date("reviewBy"_L1, evidence.reviewBy);
    members.choice("sensitivity"_L1, evidence.sensitivity);
    members.text("link"_L1, evidence.link);
    members.text("note"_L1, evidence.note);
    if (evidence.file) {
        Members file;
        file.always("sha256"_L1, evidence.file->sha256);
        file.requiredText("name"_L1, evidence.file->name);
        file.always("size"_L1, evidence.file->size);
        file.text("mediaType"_L1, evidence.file->mediaType);
        members.always("file"_L1, file.done());
    }
    return members.done();
}

QJsonObject toJson(const Target& target) {
    Members members;
    members.always("stage"_L1, target.stage);
    members.date("by"_L1, target.by);
    return members.done();
}

QJsonObject toJson(const Weight& weight) {
    Members members;
    members.always("value"_L1, weight.value);
    members.text("reason"_L1, weight.reason);
    return members.done();
}

QJsonObject toJson(const Scope& scope) {
    Members members;
    members.choice("kind"_L1, scope.kind);
    QStringList commitments = scope.commitments;
    commitments.sort();
    members.texts("commitments"_L1, commitments);
    return members.done();
}

QJsonObject toJson(const CommitmentNote& note) {
    Members members;
    members.text("stands"_L1, note.stands);
    members.text("missing"_L1, note.missing);
    return members.done();
}

QJsonArray toJson(const std::vector<OpenPoint>& points) {
    QJsonArray array;
    for (const OpenPoint& point : points) {
        Members members;
        members.text("indicator"_L1, point.indicator);
        members.requiredText("text"_L1, point.text);
        array.append(members.done());
    }
    return array;
}

QJsonObject toJson(const Method& method) {
    Members members;
    members.text("description"_L1, method.description);
    members.text("limits"_L1, method.limits);
    members.list("participation"_L1, method.participation, [](const Participation& participation) {
        Members item;
        item.requiredText("cluster"_L1, participation.cluster);
        item.nonzero("people"_L1, participation.people);
        item.texts("institutions"_L1, participation.institutions);
        return item.done();
    });
    members.list("sessions"_L1, method.sessions, [](const Session& session) {
        Members item;
        item.text("title"_L1, session.title);
        item.date("date"_L1, session.date);
        item.nonzero("hours"_L1, session.hours);
        return item.done();
    });
    return members.done();
}

QJsonObject toJson(const MinisterBrief& brief) {
    Members members;
    members.text("headline"_L1, brief.headline);
    members.text("text"_L1, brief.text);
    members.list("strengths"_L1, brief.strengths, briefPointJson);
    members.list("gaps"_L1, brief.gaps, briefPointJson);
    members.list("decisions"_L1, brief.decisions, decisionJson);
    members.text("note"_L1, brief.note);
    return members.done();
}

QJsonObject toJson(const Assessment& assessment) {
    Members members;
    members.always("id"_L1, assessment.id.toString(QUuid::WithoutBraces));
    members.requiredText("state"_L1, assessment.state);
    members.text("countryCode"_L1, assessment.countryCode);
    members.text("entity"_L1, assessment.entity);
    members.text("leadInstitution"_L1, assessment.leadInstitution);
    members.requiredText("round"_L1, assessment.round);
    members.always("referenceDate"_L1, assessment.referenceDate.toString(Qt::ISODate));
    if (assessment.language != Assessment().language) {
        members.text("language"_L1, assessment.language);
    }
    members.always("status"_L1, exchangeName(assessment.status));
    members.choice("handling"_L1, assessment.handling);
    members.flag("practice"_L1, assessment.practice);
    members.object("scope"_L1, toJson(assessment.scope));
    members.choice("mean"_L1, assessment.mean);
    members.choice("headlineBasis"_L1, assessment.headlineBasis);
    members.id("previous"_L1, assessment.previous.value_or(QUuid()));
    members.map("weights"_L1, assessment.weights, [](const auto& value) { return toJson(value); });
    members.map("answers"_L1, assessment.answers, [](const auto& value) { return toJson(value); });
    members.map("targets"_L1, assessment.targets, [](const auto& value) { return toJson(value); });
    std::vector<Evidence> evidence = assessment.evidence;
    std::sort(evidence.begin(), evidence.end(), [](const Evidence& a, const Evidence& b) {
        return a.code != b.code ? a.code < b.code : a.id.toRfc4122() < b.id.toRfc4122();
    });
    members.list("evidence"_L1, evidence, [](const Evidence& item) { return toJson(item); });
    members.map("notes"_L1, assessment.notes, [](const auto& value) { return toJson(value); });
    members.array("openPoints"_L1, toJson(assessment.openPoints));
    members.object("method"_L1, toJson(assessment.method));
    members.object("brief"_L1, toJson(assessment.brief));
    members.object("plan"_L1, toJson(assessment.plan));
    return members.done();
}

} // namespace atalaya::exchange
