#include "models/items/EvidenceWords.h"

#include "models/session/WindowLanguage.h"

#include <QCoreApplication>

namespace atalaya::evidence {

namespace {

struct EvidenceWords {
    Q_DECLARE_TR_FUNCTIONS(EvidenceWords)
};

const QString dash = QStringLiteral("\u2013");

} // namespace

QString kindWord(EvidenceKind kind) {
    switch (kind) {
    case EvidenceKind::Law:
        return EvidenceWords::tr("Law");
    case EvidenceKind::Treaty:
        return EvidenceWords::tr("Treaty");
    case EvidenceKind::Policy:
        return EvidenceWords::tr("Policy or strategy");
    case EvidenceKind::Report:
        return EvidenceWords::tr("Report");
    case EvidenceKind::Statistic:
        return EvidenceWords::tr("Statistic");
    case EvidenceKind::Record:
        return EvidenceWords::tr("Record or minutes");
    case EvidenceKind::Statement:
        return EvidenceWords::tr("Statement");
    case EvidenceKind::Other:
        return EvidenceWords::tr("Other");
    }
    return {};
}

QString gradeLetter(EvidenceGrade grade) {
    return QString(QChar(u'A' + static_cast<char16_t>(grade)));
}

QString gradeMeaning(EvidenceGrade grade) {
    switch (grade) {
    case EvidenceGrade::A:
        return EvidenceWords::tr("official and public", "grade of evidence");
    case EvidenceGrade::B:
        return EvidenceWords::tr("restricted, seen", "grade of evidence");
    case EvidenceGrade::C:
        return EvidenceWords::tr("stated, no document seen", "grade of evidence");
    }
    return {};
}

QString sensitivityWord(Sensitivity sensitivity) {
    switch (sensitivity) {
    case Sensitivity::Public:
        return EvidenceWords::tr("Public");
    case Sensitivity::Internal:
        return EvidenceWords::tr("Internal");
    case Sensitivity::Restricted:
        return EvidenceWords::tr("Restricted");
    case Sensitivity::Confidential:
        return EvidenceWords::tr("Confidential");
    }
    return {};
}

bool growsOld(EvidenceKind kind) {
    return kind != EvidenceKind::Law && kind != EvidenceKind::Treaty;
}

QString shortDate(QDate date) {
    return date.isValid() ? languageOfWindow().shortDate(date) : dash;
}

QString longDate(QDate date) {
    return date.isValid() ? languageOfWindow().longDate(date) : dash;
}

QString reviewByText(const Evidence& piece) {
    if (!growsOld(piece.kind)) {
        return EvidenceWords::tr("in force");
    }
    return piece.reviewBy ? shortDate(*piece.reviewBy) : dash;
}

QString nameOf(const Evidence& piece) {
    return EvidenceWords::tr("%1, %2", "code and title of evidence").arg(piece.code, piece.title);
}

} // namespace atalaya::evidence
