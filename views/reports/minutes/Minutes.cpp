#include "views/reports/minutes/Minutes.h"

#include "views/reports/OwnWords.h"
#include "views/reports/ReportFrame.h"
#include "views/reports/gap/ReportText.h"
#include "views/reports/minutes/MinutesContext.h"
#include "views/theme/Theme.h"

namespace atalaya::report {

namespace {

QString whenAndWhere(const MinutesContext& c) {
    QStringList parts{c.workshop.place, c.dates()};
    parts.removeAll(QString());
    return parts.isEmpty() ? c.translate("Minutes", "No day was set.") : parts.join(QStringLiteral(" \u00b7 "));
}

QString workshopState(const MinutesContext& c) {
    if (c.workshop.ended.isValid()) {
        return c.translate("Minutes", "ended %1", "date, time of day").arg(c.dayAndClock(c.workshop.ended));
    }
    return c.workshop.hasBegun() ? c.translate("Minutes", "still going on") : c.translate("Minutes", "not begun");
}

Cover coverOf(const MinutesContext& c) {
    Cover cover;
    cover.state = c.assessment.state;
    cover.institution = c.assessment.leadInstitution;
    cover.overline = c.translate("Minutes", "Minutes of a workshop \u00b7 Round %1").arg(c.assessment.round);
    cover.title = c.workshop.title;
    cover.subtitle = whenAndWhere(c);
    addTower(cover, c.framework, c.language);
    cover.facts = {
        {c.translate("Minutes", "Workshop"), workshopState(c),
         c.translate("Minutes", "%n of its questions treated", nullptr, count(c.treated()))},
        {c.translate("Minutes", "Attribution"), c.ruleName(), c.translate("Minutes", "in full below")},
        {c.translate("Minutes", "Assessment"), statusName(c.assessment.status, c.language),
         QStringLiteral("%1, %2").arg(c.framework.id, c.framework.version)},
        {c.translate("Minutes", "Verification"), c.input.verificationCode,
         c.translate("Minutes", "how to check: section 8")},
    };
    QStringList rest{c.ruleSentence()};
    if (c.assessment.practice) {
        rest << c.translate("Minutes", "Practice data about a fictional State.");
    }
    if (const QString sentence = textsSentence(c.assessment, c.language); !sentence.isEmpty()) {
        rest << sentence;
    }
    cover.notice = {strong(c.translate("Minutes", "Self-assessment of the State. It is not a finding of the OAS.") +
                           QLatin1Char(' ')),
                    plain(rest.join(QLatin1Char(' ')))};
    return cover;
}

/// With marks around what the room said, and around how the workshop and its place are called.
MinutesInput markedMinutes(MinutesInput input) {
    input.held.workshop.title = withMarks(input.held.workshop.title);
    input.held.workshop.place = withMarks(input.held.workshop.place);
    for (auto& [indicator, result] : input.held.workshop.results) {
        result.reason = withMarks(result.reason);
        for (Dissent& dissent : result.dissents) {
            dissent.text = withMarks(dissent.text);
        }
    }
    for (ParkedPoint& point : input.held.workshop.parked) {
        point.text = withMarks(point.text);
    }
    return input;
}

ReportDocument composedMinutes(const MinutesInput& input, const Theme& theme) {
    const MinutesContext c(input, theme);
    ReportDocument document;
    document.title = c.translate("Minutes", "Minutes of “%1”, %2, round %3", "workshop, State, round")
                         .arg(c.workshop.title, c.assessment.state, c.assessment.round);
    frame(document, c.framework, c.assessment,
          {input.options.handling.value_or(c.assessment.handling), input.verificationCode, input.options.created},
          c.language, theme);
    document.cover = coverOf(c);
    document.runningTitle = c.translate("Minutes", "Minutes, Round %1").arg(c.assessment.round);
    document.runningDate = c.dates().isEmpty() ? c.language.longDate(c.assessment.referenceDate) : c.dates();

    Elements& body = document.body;
    body.emplace_back(Contents{c.translate("Minutes", "Contents"), 2});
    addMinutesGlance(c, body);
    addMinutesAttendance(c, body);
    addMinutesHours(c, body);
    addMinutesQuestions(c, body);
    addMinutesParked(c, body);
    addMinutesAgreement(c, body);
    addMinutesMethod(c, body);
    addMinutesVerification(c, body);
    return document;
}

} // namespace

ReportDocument composeMinutes(const MinutesInput& input, const Theme& theme) {
    const QString own = languageOfTexts(input.assessment, input.options.language);
    if (own.isEmpty()) {
        return composedMinutes(input, theme);
    }
    ReportDocument document = composedMinutes(markedMinutes(input), theme);
    spreadMarks(document, own);
    return document;
}

Result<ReportFile> makeMinutes(const MinutesInput& input, const ReportOutput& output) {
    return writeReport(composeMinutes(input, Theme::paper()), output);
}

} // namespace atalaya::report
