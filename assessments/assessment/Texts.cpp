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

void tidyPart(Objective& objective) {
    tidy(objective.code, objective.title, objective.description);
}

void tidyPart(Action& action) {
    tidy(action.code, action.title, action.description, action.leadBody, action.measure, action.fundingSource);
    tidyAll(action.supportingBodies);
    for (Risk& risk : action.risks) {
        tidy(risk.text, risk.response);
    }
}

void tidyPart(Measure& measure) {
    tidy(measure.code, measure.title, measure.unit, measure.source);
    for (Reading& reading : measure.readings) {
        tidy(reading.note);
    }
}

void tidyPart(LifecycleStep& step) {
    tidy(step.title, step.owner, step.note);
}

void tidyPart(Scenario& scenario) {
    tidy(scenario.name, scenario.note);
    std::map<QString, int> capacity;
    for (const auto& [name, most] : scenario.capacity) {
        QString body = name;
        tidy(body);
        capacity.emplace(body, most);
    }
    scenario.capacity = std::move(capacity);
}

void tidyLists(ChangePlan& lists) {
    const auto tidyEach = [](auto& items) {
        for (auto& item : items) {
            tidyPart(item);
        }
    };
    tidyEach(lists.objectives);
    tidyEach(lists.actions);
    tidyEach(lists.measures);
    tidyEach(lists.lifecycle);
    tidyEach(lists.scenarios);
}

void tidyPart(StrategyHead& head) {
    tidy(head.currency, head.vision);
    tidyAll(head.principles);
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
    void operator()(ChangePlan& change) const {
        if (change.head) {
            tidyPart(*change.head);
        }
        tidyLists(change);
    }
    void operator()(SetStrategyHead& change) const { tidyPart(change.head); }
    void operator()(PutObjective& change) const { tidyPart(change.objective); }
    void operator()(PutAction& change) const { tidyPart(change.action); }
    void operator()(PutMeasure& change) const { tidyPart(change.measure); }
    void operator()(PutReading& change) const { tidy(change.reading.note); }
    void operator()(PutLifecycleStep& change) const { tidyPart(change.step); }
    void operator()(PutScenario& change) const { tidyPart(change.scenario); }
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
