#include "models/commands/ActionCourses.h"
#include "models/session/WindowLanguage.h"
#include "models/session/WorkshopSession.h"
#include "views/reportpage/ReportOptionsPane.h"
#include "views/reportpage/ReportsPage.h"

#include <QTimeZone>

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
        readWorkshops();
        refreshSubjects();
        takeChoices();
        goStale();
    }
}

/// Where they cannot be read, minutes are not offered; a gap report says why when it is made.
void ReportsPage::readWorkshops() {
    m_workshopTitles.clear();
    if (const auto workshops = context().desk.workshops()) {
        for (const WorkshopSummary& workshop : *workshops) {
            m_workshopTitles.emplace_back(workshop.id.toString(QUuid::WithoutBraces), workshop.title);
        }
    }
}

void ReportsPage::refreshSubjects() {
    m_options->setSubjects({report::briefBodies(session()->assessment().plan, languageOfWindow()), m_workshopTitles});
}

report::Paper ReportsPage::usualPaper() const {
    return report::usualPaper(session()->assessment().countryCode);
}

QDate ReportsPage::today() const {
    return context().desk.surroundings().now().toLocalTime().date();
}

Result<ReportMaking::Order> ReportsPage::order(const ReportChoices& choices) {
    Result<ReportMaking::Order> made = ReportMaking::Order();
    if (choices.kind == ReportKind::Gap) {
        made = gapOrder(choices);
    } else if (choices.kind == ReportKind::Minutes) {
        made = minutesOrder(choices);
    } else {
        report::PlanReportInput input;
        input.framework = session()->frameworkPtr();
        input.assessment = session()->assessment();
        input.options = choices.planOptions(today());
        auto courses = coursesOfRunning(context().desk.workspace(), input.assessment, QTimeZone::utc());
        if (!courses) {
            return tl::make_unexpected(courses.error());
        }
        input.courses = std::move(*courses);
        made->input = std::move(input);
    }
    if (made) {
        made->output.format = choices.format;
        made->output.paper = choices.paper.value_or(usualPaper());
        made->output.grey = choices.grey;
        made->output.password = choices.password;
    }
    return made;
}

Result<ReportMaking::Order> ReportsPage::gapOrder(const ReportChoices& choices) {
    const AssessmentSession& now = *session();
    if (!m_workshops) {
        const auto workshops = heldWorkshops(context().desk.workspace(), now.assessment().id);
        if (!workshops) {
            return tl::make_unexpected(workshops.error());
        }
        m_workshops = report::summaryOf(*workshops);
    }
    report::GapReportInput input;
    input.workshops = *m_workshops;
    input.framework = now.frameworkPtr();
    input.assessment = now.assessment();
    input.previous = now.previous();
    input.previousFramework = now.previousFramework();
    input.options = choices.contentOptions(today());
    ReportMaking::Order order;
    order.input = std::move(input);
    return order;
}

Result<ReportMaking::Order> ReportsPage::minutesOrder(const ReportChoices& choices) {
    auto held = heldWorkshop(context().desk.workspace(), QUuid::fromString(choices.workshop));
    if (!held) {
        return tl::make_unexpected(held.error());
    }
    report::MinutesInput input;
    input.framework = session()->frameworkPtr();
    input.assessment = session()->assessment();
    input.held = std::move(*held);
    input.options = choices.minutesOptions(today());
    ReportMaking::Order order;
    order.input = std::move(input);
    return order;
}

} // namespace atalaya
