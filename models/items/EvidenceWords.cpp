#include "models/items/EvidenceWords.h"

#include <QCoreApplication>
#include <QLocale>

namespace atalaya::evidence {

namespace {

struct EvidenceWords {
    Q_DECLARE_TR_FUNCTIONS(EvidenceWords)
};
using Words = EvidenceWords;

const QString dash = QStringLiteral("\u2013");

} // namespace

QString kindWord(EvidenceKind kind) {
    switch (kind) {
    case EvidenceKind::Law:
        return Words::tr("Law");
    case EvidenceKind::Treaty:
        return Words::tr("Treaty");
    case EvidenceKind::Policy:
        return Words::tr("Policy or strategy");
    case EvidenceKind::Report:
        return Words::tr("Report");
    case EvidenceKind::Statistic:
        return Words::tr("Statistic");
    case EvidenceKind::Record:
        return Words::tr("Record or minutes");
    case EvidenceKind::Statement:
        return Words::tr("Statement");
    case EvidenceKind::Other:
        return Words::tr("Other");
    }
    return {};
}

QString gradeLetter(EvidenceGrade grade) {
    return QString(QChar(u'A' + static_cast<char16_t>(grade)));
}

QString gradeMeaning(EvidenceGrade grade) {
    switch (grade) {
    case EvidenceGrade::A:
        return Words::tr("official and public", "grade of evidence");
    case EvidenceGrade::B:
        return Words::tr("restricted, seen", "grade of evidence");
    case EvidenceGrade::C:
        return Words::tr("stated, no document seen", "grade of evidence");
    }
    return {};
}

QString sensitivityWord(Sensitivity sensitivity) {
    switch (sensitivity) {
    case Sensitivity::Public:
        return Words::tr("Public");
    case Sensitivity::Internal:
        return Words::tr("Internal");
    case Sensitivity::Restricted:
        return Words::tr("Restricted");
    case Sensitivity::Confidential:
        return Words::tr("Confidential");
    }
    return {};
}

bool growsOld(EvidenceKind kind) {
    return kind != EvidenceKind::Law && kind != EvidenceKind::Treaty;
}

QString shortDate(QDate date) {
    return date.isValid() ? QLocale().toString(date, Words::tr("d MMM yyyy", "a date in a list")) : dash;
}

QString longDate(QDate date) {
    return date.isValid() ? QLocale().toString(date, Words::tr("d MMMM yyyy", "a date in a sentence")) : dash;
}

QString reviewByText(const Evidence& piece) {
    if (!growsOld(piece.kind)) {
        return Words::tr("in force");
    }
    return piece.reviewBy ? shortDate(*piece.reviewBy) : dash;
}

QString nameOf(const Evidence& piece) {
    return Words::tr("%1, %2", "code and title of evidence").arg(piece.code, piece.title);
}

} // namespace atalaya::evidence
