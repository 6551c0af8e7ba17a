#include "views/reports/ReportFrame.h"

#include "views/theme/Signs.h"

namespace atalaya::report {

// Their context of translation is that of the report they were first written for.

namespace {

/// Its name in the tokens and in the exchange format.
QString handlingLabel(HandlingMark mark) {
    switch (mark) {
    case HandlingMark::Clear:
        return QStringLiteral("clear");
    case HandlingMark::Green:
        return QStringLiteral("green");
    case HandlingMark::Amber:
        return QStringLiteral("amber");
    case HandlingMark::AmberStrict:
        return QStringLiteral("amber-strict");
    case HandlingMark::Red:
        return QStringLiteral("red");
    }
    return {};
}

} // namespace

QString statusName(AssessmentStatus status, const Language& language) {
    switch (status) {
    case AssessmentStatus::Draft:
        return language.translate("GapReport", "Draft");
    case AssessmentStatus::InReview:
        return language.translate("GapReport", "In review");
    case AssessmentStatus::Approved:
        return language.translate("GapReport", "Approved");
    }
    return {};
}

QString stageWithName(const Framework& framework, int stage) {
    return QStringLiteral("%1 %2").arg(QString::number(stage), framework.stageName(stage));
}

void addTower(Cover& cover, const Framework& framework, const Language& language) {
    cover.caption = language.translate("GapReport", "The stages of the scale. A stage stands on the ones below it.");
    QStringList names;
    for (const Stage& stage : framework.stages) {
        cover.stages.emplace_back(stage.number, stage.name);
        names << stageWithName(framework, stage.number);
    }
    cover.towerAlt =
        language.translate("GapReport", "A tower of the stages, from below: %1.").arg(names.join(QStringLiteral(", ")));
}

void frame(ReportDocument& document, const Framework& framework, const Assessment& assessment, const FrameFacts& facts,
           const Language& language, const Theme& theme) {
    document.language = language.code();
    document.author = assessment.leadInstitution.isEmpty() ? assessment.state : assessment.leadInstitution;
    document.subject = framework.document.title.isEmpty() ? framework.title : framework.document.title;
    document.runningState = assessment.state;
    document.runningStatus = statusName(assessment.status, language);
    QStringList foot{language.translate("GapReport", "Self-assessment, not a finding of the OAS")};
    if (assessment.practice) {
        foot << language.translate("GapReport", "practice data");
        document.watermark = language.translate("GapReport", "PRACTICE DATA");
    }
    foot << language.translate("GapReport", "code %1").arg(facts.verificationCode);
    document.footer = foot.join(QStringLiteral(" \u00b7 "));
    document.pageOf = language.translate("GapReport", "page %1 of %2");
    document.handling = handlingText(handlingLabel(facts.handling));
    document.handlingColor = theme.handling(handlingLabel(facts.handling));
    document.created = facts.created;
}

} // namespace atalaya::report
