#include "assessments/assessment/ApprovalLock.h"

#include <QCoreApplication>

#include <algorithm>

namespace atalaya {
namespace {

struct ApprovalLockWords {
    Q_DECLARE_TR_FUNCTIONS(ApprovalLock)
};

/// An order of 0 leaves a thing in its place.
template <class Item> void keepPlace(Item& put, const Item& known) {
    put.order = put.order == 0 ? known.order : put.order;
}

bool isReportOn(const Action* known, Action put) {
    if (known == nullptr ||
        (put.status != known->status && !(isReportedStatus(put.status) && isReportedStatus(known->status)))) {
        return false;
    }
    keepPlace(put, *known);
    put.status = known->status;
    put.progress = known->progress;
    return put == *known;
}

bool isReportOn(const Measure* known, Measure put) {
    if (known == nullptr) {
        return false;
    }
    keepPlace(put, *known);
    put.readings = known->readings;
    return put == *known;
}

bool isReportOn(const LifecycleStep* known, LifecycleStep put) {
    if (known == nullptr) {
        return false;
    }
    keepPlace(put, *known);
    put.done = known->done;
    return put == *known;
}

/// One for each kind of change that may be a report; no other is.
class ReportJudge {
public:
    explicit ReportJudge(const Plan& plan) : m_plan(plan) {}

    bool operator()(const PutReading&) const { return true; }
    bool operator()(const RemoveReading&) const { return true; }
    bool operator()(const PutAction& change) const { return reports(change.action); }
    bool operator()(const PutMeasure& change) const { return reports(change.measure); }
    bool operator()(const PutLifecycleStep& change) const { return reports(change.step); }
    bool operator()(const ChangePlan& change) const {
        const bool isOfTheseOnly =
            !change.head && change.objectives.empty() && change.scenarios.empty() && change.removed.empty();
        return isOfTheseOnly && !change.isEmpty() && allReport(change.actions) && allReport(change.measures) &&
               allReport(change.lifecycle);
    }
    template <class Other> bool operator()(const Other&) const { return false; }

private:
    [[nodiscard]] bool reports(const Action& put) const { return isReportOn(m_plan.action(put.id), put); }
    [[nodiscard]] bool reports(const Measure& put) const { return isReportOn(m_plan.measure(put.id), put); }
    [[nodiscard]] bool reports(const LifecycleStep& put) const { return isReportOn(m_plan.step(put.id), put); }
    template <class Item> [[nodiscard]] bool allReport(const std::vector<Item>& put) const {
        return std::all_of(put.begin(), put.end(), [this](const Item& item) { return reports(item); });
    }

    const Plan& m_plan;
};

} // namespace

bool isReport(const Change& change, const Assessment& assessment) {
    return std::visit(ReportJudge(assessment.plan), change);
}

QString whyApprovalLocks() {
    return ApprovalLockWords::tr(
        "This assessment is approved and locked. Readings, progress, the status of approved actions and steps done may "
        "still be reported; to change anything else, reopen it with a reason.");
}

} // namespace atalaya
