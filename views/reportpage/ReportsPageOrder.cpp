#include "models/session/WorkshopSession.h"
#include "views/reportpage/ReportsPage.h"

// What a report on this page is made of.

namespace atalaya {

/// What rooms agreed on stands in the report too.
void ReportsPage::followWorkshop() {
    WorkshopSession* workshop = context().desk.workshop();
    if (!workshop) {
        return;
    }
    connect(workshop, &WorkshopSession::changed, this, [this](const WorkshopDelta& delta) {
        if (!delta.rounds.empty() || !delta.results.empty() || !delta.seats.empty() || delta.clusters || delta.head) {
            workshopsChanged();
        }
    });
}

void ReportsPage::workshopsChanged() {
    m_workshops.reset();
    if (session()) {
        cancelPreview();
        goStale();
    }
}

QDate ReportsPage::today() const {
    return context().desk.surroundings().now().toLocalTime().date();
}

Result<ReportMaking::Order> ReportsPage::order(const ReportChoices& choices) {
    const AssessmentSession& now = *session();
    if (!m_workshops) {
        const auto workshops = heldWorkshops(context().desk.workspace(), now.assessment().id);
        if (!workshops) {
            return tl::make_unexpected(workshops.error());
        }
        m_workshops = report::summaryOf(*workshops);
    }
    ReportMaking::Order order;
    order.input.workshops = *m_workshops;
    order.input.framework = now.frameworkPtr();
    order.input.assessment = now.assessment();
    order.input.previous = now.previous();
    order.input.previousFramework = now.previousFramework();
    order.input.options = choices.contentOptions(today());
    order.output.format = choices.format;
    order.output.paper = choices.paper;
    order.output.grey = choices.grey;
    order.output.password = choices.password;
    return order;
}

} // namespace atalaya
