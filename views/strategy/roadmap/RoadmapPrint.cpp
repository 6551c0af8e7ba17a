#include "views/strategy/roadmap/RoadmapPrint.h"

#include "models/exchange/AssessmentJson.h"
#include "models/session/AssessmentSession.h"
#include "models/session/WindowLanguage.h"
#include "models/storage/WholeFile.h"
#include "views/charts/RoadmapPicture.h"
#include "views/reports/ReportFile.h"
#include "views/reports/ReportFrame.h"
#include "views/reports/gap/ReportText.h"
#include "views/reports/strategy/PlanReportContext.h"
#include "views/theme/Theme.h"

#include <QTimeZone>

namespace atalaya {

namespace {

constexpr double printedFigureHeight = 600; // points; the page's text is higher, and a heading stands above

/// The roadmap, and what it costs and brings by year, as a report.
report::ReportDocument roadmapDocument(const FrameworkPtr& spoken, const Assessment& assessment,
                                       RoadmapGrouping grouping, QDate today) {
    using namespace report;
    const Framework& framework = *spoken;
    const Language language = languageOfWindow();
    const Theme& theme = Theme::paper();
    ReportDocument document;
    document.title = language.translate("RoadmapPrint", "Roadmap of %1, round %2", "State, round")
                         .arg(assessment.state, assessment.round);
    frame(document, framework, assessment,
          {assessment.handling, verificationCode(assessment), QDateTime(today, QTime(0, 0), Qt::UTC)}, language, theme);
    document.cover.state = assessment.state;
    document.cover.institution = assessment.leadInstitution;
    document.cover.overline = language.translate("RoadmapPrint", "Round %1").arg(assessment.round);
    document.cover.title = language.translate("RoadmapPrint", "Roadmap of the strategy");
    document.cover.subtitle = language.longDate(today);
    addTower(document.cover, framework, language);
    const auto actions = static_cast<int>(assessment.plan.actions.size());
    document.cover.facts = {{language.translate("RoadmapPrint", "Plan"),
                             language.translate("RoadmapPrint", "%n action(s)", nullptr, actions),
                             statusName(assessment.status, language)}};
    document.cover.notice = {
        plain(language.translate("RoadmapPrint", "A plan of the State. It is not a finding of the OAS."))};
    document.runningTitle = language.translate("RoadmapPrint", "Roadmap, Round %1").arg(assessment.round);
    document.runningDate = language.longDate(today);
    const RoadmapSpec whole = roadmapSpec(framework, assessment, grouping, language, today);
    bool isFirst = true;
    for (const RoadmapSpec& part : roadmapParts(whole, {fullFigure, printedFigureHeight}, theme)) {
        if (isFirst) {
            Heading heading;
            heading.text = language.translate("RoadmapPrint", "Roadmap");
            heading.anchor = QStringLiteral("roadmap");
            document.body.emplace_back(heading);
        } else {
            document.body.emplace_back(PageBreak{});
        }
        isFirst = false;
        Figure figure = chartFigure(part, {fullFigure, 0}, theme);
        figure.name = QStringLiteral("roadmap");
        document.body.emplace_back(std::move(figure));
    }
    PlanReportInput input;
    input.framework = spoken;
    input.assessment = assessment;
    input.options.language = language;
    input.options.created = QDateTime(today, QTime(0, 0), Qt::UTC);
    const PlanReportContext context(input, theme);
    // Who does not see the drawing reads its actions here.
    document.body.emplace_back(Space{10});
    document.body.emplace_back(planRoadmapTable(context));
    if (!context.years.empty()) {
        document.body.emplace_back(Space{10});
        document.body.emplace_back(
            subheading(language.translate("PlanReport", "Cost and effect by year"), QStringLiteral("years")));
        document.body.emplace_back(planYears(context));
    }
    return document;
}

} // namespace

RoadmapPrint::~RoadmapPrint() {
    disconnect(); // whoever listens may be half gone
    m_work.stop();
}

void RoadmapPrint::start(const AssessmentSession& session, RoadmapGrouping grouping, QDate today, const QString& path) {
    if (isRunning()) {
        return;
    }
    const auto outcome = std::make_shared<Outcome>();
    const auto work = [outcome, grouping, today, path, framework = session.frameworkPtr(),
                       assessment = session.assessment()](WorkHandle& handle) {
        report::ReportOutput output;
        output.paper = report::usualPaper(assessment.countryCode);
        const auto made = report::writeReport(roadmapDocument(framework, assessment, grouping, today), output);
        *outcome = made ? writeWholeFile(path, made->bytes, [&handle] { return !handle.isCancelled(); })
                        : Outcome(tl::make_unexpected(made.error()));
    };
    m_work.start(work, [this, outcome, path] {
        if (*outcome) {
            Q_EMIT written(path);
        } else if (!outcome->error().sentence.isEmpty()) {
            Q_EMIT failed(outcome->error());
        }
    });
}

} // namespace atalaya
