#include "models/exchange/AssessmentReader.h"

#include "assessments/assessment/Edits.h"
#include "models/exchange/ExchangeText.h"

#include <QJsonDocument>

#include <algorithm>

namespace atalaya::exchange {
namespace {

using namespace Qt::StringLiterals;

constexpr int mostStages = 20;
constexpr qint64 mostMoney = 1'000'000'000'000'000;
constexpr qint64 largestFile = 512LL * 1024 * 1024;

std::vector<Mark> marksFrom(ObjectReader& json, int ceiling) {
    std::vector<Mark> marks;
    const QString pointer = pointerTo(json.pointer(), u"marks"_s);
    const bool there = json.has("marks"_L1);
    const QJsonArray array = json.arrayOf("marks"_L1);
    for (qsizetype i = 0; i < array.size(); ++i) {
        const auto mark = fromExchangeName<Mark>(array.at(i).toString());
        if (!mark) {
            json.problems().add(pointerTo(pointer, i), ExchangeText::tr("is not a mark"), oneOf(exchangeNames<Mark>()));
        }
        marks.push_back(mark.value_or(Mark::NotAssessed));
    }
    if (there && ceiling > 0 && array.size() != ceiling) {
        json.problems().add(pointer, ExchangeText::tr("has %n marks", nullptr, static_cast<int>(array.size())),
                            ExchangeText::tr("exactly %n, one for each stage from 1 up", nullptr, ceiling));
    }
    const bool assessed = std::any_of(marks.begin(), marks.end(), [](Mark mark) { return mark != Mark::NotAssessed; });
    return assessed ? marks : std::vector<Mark>();
}

int stageLimit(int ceiling) {
    return ceiling > 0 ? ceiling : mostStages;
}

BriefPoint briefPointFrom(ObjectReader& json) {
    BriefPoint point;
    json.text("indicator"_L1, point.indicator);
    json.text("text"_L1, point.text);
    json.done();
    return point;
}

Decision decisionFrom(ObjectReader& json) {
    Decision decision;
    json.require({"text"});
    json.text("text"_L1, decision.text);
    json.text("owner"_L1, decision.owner);
    json.text("action"_L1, decision.action);
    json.object("lift"_L1, [&decision](ObjectReader& lift) { decision.lift = liftFrom(lift); });
    json.integer("cost"_L1, decision.cost, qint64(0), mostMoney);
    json.date("by"_L1, decision.by);
    json.done();
    return decision;
}

EvidenceFile fileFrom(ObjectReader& json) {
    EvidenceFile file;
    json.require({"sha256", "name", "size"});
    json.text("sha256"_L1, file.sha256);
    json.text("name"_L1, file.name);
    json.integer("size"_L1, file.size, qint64(0), largestFile);
    json.text("mediaType"_L1, file.mediaType);
    const bool isHash = file.sha256.size() == 64 && std::all_of(file.sha256.begin(), file.sha256.end(), [](QChar c) {
                            return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
                        });
    if (json.has("sha256"_L1) && !isHash) {
        json.problems().add(pointerTo(json.pointer(), u"sha256"_s), ExchangeText::tr("is not a SHA-256"),
                            ExchangeText::tr("64 hexadecimal digits in lower case"));
    }
    json.done();
    return file;
}

} // namespace

Answer answerFrom(ObjectReader& json, int ceiling) {
    Answer answer;
    answer.marks = marksFrom(json, ceiling);
    json.flag("notApplicable"_L1, answer.notApplicable);
    json.text("notApplicableReason"_L1, answer.notApplicableReason);
    json.text("rationale"_L1, answer.rationale);
    json.choice("confidence"_L1, answer.confidence);
    json.flag("forReview"_L1, answer.forReview);
    json.flag("toConfirm"_L1, answer.toConfirm);
    json.text("source"_L1, answer.source);
    json.list("evidence"_L1, answer.evidence, [ceiling](ObjectReader& item) {
        EvidenceUse use;
        item.require({"evidence"});
        item.id("evidence"_L1, use.evidence);
        item.integer("stage"_L1, use.stage, 1, stageLimit(ceiling));
        item.done();
        return use;
    });
    json.list("dissents"_L1, answer.dissents, [](ObjectReader& item) {
        Dissent dissent;
        item.require({"text"});
        item.text("text"_L1, dissent.text);
        item.text("cluster"_L1, dissent.cluster);
        item.done();
        return dissent;
    });
    json.done();
    return answer;
}

Answer answerOf(const QString& canonical) {
    Problems problems(QStringLiteral("answer"));
    ObjectReader reader(problems, QJsonDocument::fromJson(canonical.toUtf8()).object(), {});
    const Answer answer = answerFrom(reader, 0);
    return problems.isEmpty() ? answer : Answer();
}

Evidence evidenceFrom(ObjectReader& json) {
    Evidence evidence;
    json.require({"id", "code", "title"});
    json.id("id"_L1, evidence.id);
    json.text("code"_L1, evidence.code);
    json.text("title"_L1, evidence.title);
    json.text("issuer"_L1, evidence.issuer);
    json.date("date"_L1, evidence.date);
    json.choice("kind"_L1, evidence.kind);
    json.choice("grade"_L1, evidence.grade);
    json.date("reviewBy"_L1, evidence.reviewBy);
    json.choice("sensitivity"_L1, evidence.sensitivity);
    json.text("link"_L1, evidence.link);
    json.text("note"_L1, evidence.note);
    json.object("file"_L1, [&evidence](ObjectReader& file) { evidence.file = fileFrom(file); });
    json.done();
    return evidence;
}

Target targetFrom(ObjectReader& json) {
    Target target;
    json.require({"stage"});
    json.integer("stage"_L1, target.stage, 1, mostStages);
    json.date("by"_L1, target.by);
    json.done();
    return target;
}

Weight weightFrom(ObjectReader& json) {
    Weight weight;
    json.require({"value"});
    json.number("value"_L1, weight.value);
    json.text("reason"_L1, weight.reason);
    json.done();
    return weight;
}

Scope scopeFrom(ObjectReader& json) {
    Scope scope;
    json.choice("kind"_L1, scope.kind);
    json.texts("commitments"_L1, scope.commitments);
    scope.commitments.sort();
    if (scope.kind == Scope::Kind::Chosen && scope.commitments.isEmpty()) {
        json.problems().add(pointerTo(json.pointer(), u"commitments"_s), ExchangeText::tr("is empty"),
                            ExchangeText::tr("at least one commitment when the scope is “chosen”"));
    }
    if (scope.kind != Scope::Kind::Chosen && !scope.commitments.isEmpty()) {
        json.problems().add(pointerTo(json.pointer(), u"commitments"_s),
                            ExchangeText::tr("says nothing for this kind of scope"),
                            ExchangeText::tr("leave it out, or make the scope “chosen”"));
    }
    json.done();
    return scope;
}

CommitmentNote noteFrom(ObjectReader& json) {
    CommitmentNote note;
    json.text("stands"_L1, note.stands);
    json.text("missing"_L1, note.missing);
    json.done();
    return note;
}

OpenPoint openPointFrom(ObjectReader& json) {
    OpenPoint point;
    json.require({"text"});
    json.text("indicator"_L1, point.indicator);
    json.text("text"_L1, point.text);
    json.done();
    return point;
}

Method methodFrom(ObjectReader& json) {
    Method method;
    json.text("description"_L1, method.description);
    json.text("limits"_L1, method.limits);
    json.list("participation"_L1, method.participation, [](ObjectReader& item) {
        Participation participation;
        item.require({"cluster"});
        item.text("cluster"_L1, participation.cluster);
        item.integer("people"_L1, participation.people, 0, 100'000);
        item.texts("institutions"_L1, participation.institutions);
        item.done();
        return participation;
    });
    json.list("sessions"_L1, method.sessions, [](ObjectReader& item) {
        Session session;
        item.text("title"_L1, session.title);
        item.date("date"_L1, session.date);
        item.number("hours"_L1, session.hours);
        if (!(session.hours >= 0.0 && session.hours <= 1000.0)) {
            item.problems().add(pointerTo(item.pointer(), u"hours"_s), ExchangeText::tr("is %1").arg(session.hours),
                                ExchangeText::tr("a number from 0 to 1000"));
        }
        item.done();
        return session;
    });
    json.done();
    return method;
}

MinisterBrief briefFrom(ObjectReader& json) {
    MinisterBrief brief;
    json.text("headline"_L1, brief.headline);
    json.text("text"_L1, brief.text);
    json.list("strengths"_L1, brief.strengths, briefPointFrom);
    json.list("gaps"_L1, brief.gaps, briefPointFrom);
    json.list("decisions"_L1, brief.decisions, decisionFrom);
    json.text("note"_L1, brief.note);
    json.done();
    return brief;
}

Assessment assessmentFrom(ObjectReader& json, int ceiling) {
    Assessment assessment;
    json.require({"id", "state", "round", "referenceDate", "status"});
    json.id("id"_L1, assessment.id);
    json.text("state"_L1, assessment.state);
    json.text("countryCode"_L1, assessment.countryCode);
    json.text("entity"_L1, assessment.entity);
    json.text("leadInstitution"_L1, assessment.leadInstitution);
    json.text("round"_L1, assessment.round);
    json.date("referenceDate"_L1, assessment.referenceDate);
    json.text("language"_L1, assessment.language);
    json.choice("status"_L1, assessment.status);
    json.choice("handling"_L1, assessment.handling);
    json.flag("practice"_L1, assessment.practice);
    json.object("scope"_L1, [&assessment](ObjectReader& scope) { assessment.scope = scopeFrom(scope); });
    json.choice("mean"_L1, assessment.mean);
    json.choice("headlineBasis"_L1, assessment.headlineBasis);
    if (json.has("previous"_L1)) {
        QUuid previous;
        json.id("previous"_L1, previous);
        assessment.previous = previous;
    }
    json.map("weights"_L1, assessment.weights, weightFrom);
    json.map("answers"_L1, assessment.answers, [ceiling](ObjectReader& item) { return answerFrom(item, ceiling); });
    json.map("targets"_L1, assessment.targets, targetFrom);
    json.list("evidence"_L1, assessment.evidence, evidenceFrom);
    json.map("notes"_L1, assessment.notes, noteFrom);
    json.list("openPoints"_L1, assessment.openPoints, openPointFrom);
    json.object("method"_L1, [&assessment](ObjectReader& method) { assessment.method = methodFrom(method); });
    json.object("brief"_L1, [&assessment](ObjectReader& brief) { assessment.brief = briefFrom(brief); });
    json.object("plan"_L1, [&assessment](ObjectReader& plan) { assessment.plan = planFrom(plan); });
    json.done();

    // An entry that says nothing is the same as none.
    std::erase_if(assessment.answers, [](const auto& entry) { return entry.second == Answer(); });
    std::erase_if(assessment.notes, [](const auto& entry) { return entry.second == CommitmentNote(); });
    std::stable_sort(assessment.evidence.begin(), assessment.evidence.end(),
                     [](const Evidence& a, const Evidence& b) { return a.code < b.code; });
    return assessment;
}

} // namespace atalaya::exchange
