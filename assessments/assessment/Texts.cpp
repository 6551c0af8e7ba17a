#include "assessments/assessment/Texts.h"

namespace atalaya {
namespace {

template <class... Texts> void tidy(Texts&... texts) {
    ((texts = texts.normalized(QString::NormalizationForm_C)), ...);
}

void tidyAll(QStringList& texts) {
    for (QString& text : texts) {
        tidy(text);
    }
}

void tidyPart(Answer& answer) {
    tidy(answer.notApplicableReason, answer.rationale, answer.source);
    for (Dissent& dissent : answer.dissents) {
        tidy(dissent.text);
    }
}

void tidyPart(Evidence& evidence) {
    tidy(evidence.code, evidence.title, evidence.issuer, evidence.link, evidence.note);
    if (evidence.file) {
        tidy(evidence.file->name, evidence.file->mediaType);
    }
}

void tidyPart(MinisterBrief& brief) {
    tidy(brief.headline, brief.text, brief.note);
    for (auto* points : {&brief.strengths, &brief.gaps}) {
        for (BriefPoint& point : *points) {
            tidy(point.text);
        }
    }
    for (Decision& decision : brief.decisions) {
        tidy(decision.text, decision.owner, decision.action);
    }
}

void tidyPart(Method& method) {
    tidy(method.description, method.limits);
    for (Participation& participation : method.participation) {
        tidyAll(participation.institutions);
    }
    for (Session& session : method.sessions) {
        tidy(session.title);
    }
}

void tidyPart(Plan& plan) {
    tidy(plan.currency);
    for (Objective& objective : plan.objectives) {
        tidy(objective.title);
    }
    for (Action& action : plan.actions) {
        tidy(action.code, action.title, action.leadBody, action.measure);
    }
}

struct Tidier {
    void operator()(SetNotApplicable& change) const { tidy(change.reason); }
    void operator()(SetRationale& change) const { tidy(change.text); }
    void operator()(SetAnswer& change) const { tidyPart(change.answer); }
    void operator()(SetWeight& change) const { tidy(change.weight.reason); }
    void operator()(PutEvidence& change) const { tidyPart(change.evidence); }
    void operator()(SetStatus& change) const { tidy(change.reason); }
    void operator()(SetHead& change) const {
        tidy(change.head.state, change.head.entity, change.head.leadInstitution, change.head.round);
    }
    void operator()(SetCommitmentNote& change) const { tidy(change.note.stands, change.note.missing); }
    void operator()(SetBrief& change) const { tidyPart(change.brief); }
    void operator()(SetMethod& change) const { tidyPart(change.method); }
    void operator()(SetPlan& change) const { tidyPart(change.plan); }
    void operator()(SetOpenPoints& change) const {
        for (OpenPoint& point : change.points) {
            tidy(point.text);
        }
    }
    template <class Other> void operator()(Other&) const {}
};

} // namespace

Change withTidyTexts(Change change) {
    std::visit(Tidier(), change);
    return change;
}

} // namespace atalaya
