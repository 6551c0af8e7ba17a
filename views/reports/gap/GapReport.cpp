#include "views/reports/gap/GapReport.h"

#include "views/reports/OwnWords.h"
#include "views/reports/ReportFrame.h"
#include "views/reports/gap/GapReportContext.h"
#include "views/reports/gap/ReportText.h"

namespace atalaya::report {

namespace {

QString scopeName(const GapReportContext& c) {
    if (!c.assessment.entity.isEmpty()) {
        return c.assessment.entity;
    }
    switch (c.assessment.scope.kind) {
    case Scope::Kind::All:
        return c.translate("GapReport", "National");
    case Scope::Kind::HeadlineGroup:
        return c.translate("GapReport", "National, %1").arg(c.headlineGroup().title);
    case Scope::Kind::Chosen:
        return c.translate("GapReport", "National, chosen commitments");
    }
    return {};
}

Cover cover(const GapReportContext& c) {
    const Score& headline = c.sheet.headline();
    Cover result;
    result.state = c.assessment.state;
    result.institution = c.assessment.leadInstitution;
    result.overline = c.translate("GapReport", "Gap report \u00b7 Round %1").arg(c.assessment.round);
    result.title = c.translate("GapReport", "Cyber-security maturity\nof %1").arg(c.assessment.state);
    result.subtitle =
        c.translate("GapReport", "against the %n commitment(s) of the %1 (%2)", nullptr, count(c.framework.commitments))
            .arg(c.framework.document.title.isEmpty() ? c.framework.title : c.framework.document.title,
                 c.framework.document.symbol);
    addTower(result, c.framework, c.language);
    const QString answered =
        c.translate("GapReport", "%1 of %2 answered").arg(headline.coverage.answered).arg(headline.coverage.applicable);
    result.facts = {
        {c.translate("GapReport", "Status"),
         headline.coverage.isProvisional() ? c.translate("GapReport", "%1, provisional", "status").arg(c.statusName())
                                           : c.statusName(),
         answered},
        {c.translate("GapReport", "Reference date"), c.language.longDate(c.assessment.referenceDate),
         c.last ? c.translate("GapReport", "previous round %1").arg(c.lastRoundName())
                : c.translate("GapReport", "first round")},
        {c.translate("GapReport", "Scope and instrument"), scopeName(c),
         QStringLiteral("%1, %2").arg(c.framework.id, c.framework.version)},
        {c.translate("GapReport", "Verification"), c.input.verificationCode,
         c.translate("GapReport", "how to check: annex F")},
    };
    QString rest;
    if (c.assessment.practice) {
        rest = c.translate("GapReport", "Practice data about a fictional State.");
    }
    if (c.input.options.attachData && !c.input.data.isEmpty()) {
        rest += (rest.isEmpty() ? QString() : QStringLiteral(" ")) +
                c.translate("GapReport", "The data of this report is attached to the file.");
    }
    result.notice = {strong(c.translate("GapReport", "Self-assessment of the State. It is not a finding of the OAS.") +
                            QLatin1Char(' ')),
                     plain(rest)};
    return result;
}

/// With marks around all that people wrote.
GapReportInput markedInput(GapReportInput input) {
    input.assessment = withMarks(std::move(input.assessment));
    if (input.previous) { // its weights are compared
        input.previous = withMarks(std::move(*input.previous));
    }
    for (Gathering& gathering : input.workshops.gatherings) {
        gathering.title = withMarks(gathering.title);
        for (Session& session : gathering.sessions) {
            session.title = withMarks(session.title);
        }
    }
    return input;
}

ReportDocument composedGapReport(const GapReportInput& input, const GapReportCharts& charts, const Theme& theme) {
    const GapReportContext c(input, charts, theme);
    ReportDocument document;
    document.title = c.translate("GapReport", "Gap report of %1, round %2").arg(c.assessment.state, c.assessment.round);
    frame(document, c.framework, c.assessment, {c.handling, input.verificationCode, input.options.created}, c.language,
          theme);
    document.cover = cover(c);
    // In two languages there is no room for the round in each: it stands once, behind them.
    document.runningTitle = input.options.second
                                ? c.translate("GapReport", "Gap report", "in the head of each page")
                                : c.translate("GapReport", "Gap report, Round %1").arg(c.assessment.round);
    document.runningDate = c.language.longDate(c.assessment.referenceDate);
    Elements& body = document.body;
    body.emplace_back(Contents{c.translate("GapReport", "Contents"), 2});
    addMinisterPage(c, body);
    addHowToRead(c, body);
    addMethod(c, body);
    addParticipants(c, body);
    addGlance(c, body);
    addRankedGaps(c, body);
    addCommitments(c, body);
    addActionPlan(c, body);
    addOneStageMore(c, body);
    addProgress(c, body);
    addOpenPoints(c, body);
    if (input.options.everyAnswer) {
        addAnswersAnnex(c, body);
    }
    if (input.options.evidenceRegister) {
        addEvidenceAnnex(c, body);
    }
    addScaleAnnex(c, body);
    addFormulaeAnnex(c, body);
    addTraceAnnex(c, body);
    addVerificationAnnex(c, body);

    attachData(document, input, input.options);
    return document;
}

} // namespace

ReportDocument composeGapReport(const GapReportInput& input, const GapReportCharts& charts, const Theme& theme) {
    const QString own = languageOfTexts(input.assessment, input.options.language);
    if (own.isEmpty() || input.options.asData) {
        return composedGapReport(input, charts, theme);
    }
    ReportDocument document = composedGapReport(markedInput(input), charts, theme);
    spreadMarks(document, own);
    return document;
}

} // namespace atalaya::report
