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

} // namespace atalaya
