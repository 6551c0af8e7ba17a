#include "assessments/workshop/WorkshopEdits.h"

#include "assessments/workshop/WorkshopRules.h"
#include "assessments/workshop/WorkshopSteps.h"

#include <QCoreApplication>

namespace atalaya {
namespace {

struct WorkshopEditsWords {
    Q_DECLARE_TR_FUNCTIONS(WorkshopEdits)
};

bool isAllowedAfterTheEnd(const WorkshopChange& change) {
    return std::holds_alternative<ResumeWorkshop>(change) || std::holds_alternative<SetPrivateNote>(change);
}

} // namespace

Result<Workshop> edit(const Framework& framework, const Workshop& workshop, const WorkshopChange& change) {
    if (workshop.ended.isValid() && !isAllowedAfterTheEnd(change)) {
        return failure(ErrorCode::Refused, WorkshopEditsWords::tr("This workshop has ended. Resume it to change it."));
    }
    Workshop next = workshop;
    const Outcome done = std::visit([&](const auto& one) { return steps::apply(next, one); }, change);
    if (!done) {
        return tl::make_unexpected(done.error());
    }
    WorkshopRules rules(framework, next);
    rules.checkAll();
    if (!rules.violations().empty()) {
        return tl::make_unexpected(rules.violations().front().error());
    }
    return next;
}

Workshop newWorkshop(const Framework& framework, const Assessment& assessment, const QUuid& id, const QString& title) {
    Workshop workshop;
    workshop.id = id;
    workshop.assessment = assessment.id;
    workshop.title = steps::tidy(title);
    workshop.stages = framework.ceiling();
    for (const Cluster& cluster : framework.clusters) {
        workshop.clusters.push_back({cluster.id, cluster.name, {}});
    }
    for (const Commitment& commitment : framework.commitments) {
        if (!assessment.scope.contains(framework, commitment)) {
            continue;
        }
        for (const QString& code : commitment.indicators) {
            const Indicator* indicator = framework.indicator(code);
            workshop.agenda.push_back({code, AgendaItem().minutes, indicator->clusters});
        }
    }
    return workshop;
}

std::vector<ContentProblem> checkWorkshop(const Framework& framework, const Workshop& workshop) {
    WorkshopRules rules(framework, workshop);
    rules.checkAll();
    return problemsOf(rules.violations());
}

} // namespace atalaya
