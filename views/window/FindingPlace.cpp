#include "views/window/FindingPlace.h"

namespace atalaya {

std::optional<Place> placeOf(const PreflightSubject& subject, const QString& part) {
    switch (subject.kind) {
    case PreflightSubject::Kind::Answer:
        return Place{PageId::Score, subject.code, part};
    case PreflightSubject::Kind::Target:
        return Place{PageId::Gaps, subject.code, part};
    case PreflightSubject::Kind::Evidence:
        return Place{PageId::Evidence, subject.id.toString(QUuid::WithoutBraces), part};
    case PreflightSubject::Kind::Report:
        return Place{PageId::Reports, {}, part};
    case PreflightSubject::Kind::Weight:
        return Place{PageId::Reports, {}, QStringLiteral("weights")};
    case PreflightSubject::Kind::Action:
        return Place{PageId::Strategy, subject.id.toString(QUuid::WithoutBraces), QStringLiteral("objectives")};
    }
    return std::nullopt;
}

std::optional<Place> placeOf(const PreflightFinding& finding) {
    return finding.weight == PreflightWeight::Passed ? std::nullopt : placeOf(finding.fix, finding.part);
}

QString memberToMend(PlanCheck check) {
    switch (check) {
    case PlanCheck::LateAction:
    case PlanCheck::DoneInPart:
        return QStringLiteral("progress");
    case PlanCheck::BeforeItsDependency:
    case PlanCheck::NoDates:
        return QStringLiteral("start");
    case PlanCheck::WaitsForStopped:
        return QStringLiteral("dependencies");
    case PlanCheck::NoCost:
        return QStringLiteral("cost");
    case PlanCheck::NoOwner:
        return QStringLiteral("leadBody");
    case PlanCheck::MustDoUnfunded:
        return QStringLiteral("fundingSecured");
    case PlanCheck::ActionWithoutGap:
        return QStringLiteral("lifts");
    case PlanCheck::ObjectiveWithoutAction:
        return QStringLiteral("actions");
    case PlanCheck::ObjectiveWithoutMeasure:
        return QStringLiteral("measures");
    case PlanCheck::MeasureWithoutReading:
    case PlanCheck::ReadingOverdue:
    case PlanCheck::ReadingInTheFuture:
        return QStringLiteral("readings");
    case PlanCheck::MeasureWithoutTarget:
        return QStringLiteral("target");
    case PlanCheck::NoCurrency:
    case PlanCheck::CurrencyWithoutCode:
        return QStringLiteral("currency");
    case PlanCheck::NoTitle:
        return QStringLiteral("title");
    case PlanCheck::GapWithoutAction:
    case PlanCheck::StepOverdue:
        break;
    }
    return {};
}

Place placeToMend(PlanCheck check, const PlanSubject& subject) {
    const auto on = [&](const QString& tab) {
        const QString member = memberToMend(check);
        return Place{PageId::Strategy, subject.id.isNull() ? QString() : subject.id.toString(QUuid::WithoutBraces),
                     member.isEmpty() ? tab : tab + QLatin1Char('/') + member};
    };
    switch (subject.kind) {
    case PlanSubject::Kind::Indicator:
        return {PageId::Strategy, subject.code, {}}; // its card, which makes the action that is missing
    case PlanSubject::Kind::Action:
        return on(QStringLiteral("roadmap"));
    case PlanSubject::Kind::Measure:
        return on(QStringLiteral("measures"));
    case PlanSubject::Kind::Objective:
    case PlanSubject::Kind::LifecycleStep:
    case PlanSubject::Kind::Strategy:
        break;
    }
    return on(QStringLiteral("objectives"));
}

} // namespace atalaya
