#include "assessments/foundation/Clauses.h"

#include "assessments/foundation/Language.h"

#include <QCoreApplication>

namespace atalaya {
namespace {

/// `pattern`: two parts, and what its language sets between them.
QString joinedAs(const QString& pattern, const QStringList& parts) {
    // Marks that nobody types, so that the parts may hold anything.
    const QString first(QChar(0xfdd0));
    const QString second(QChar(0xfdd1));
    return parts.join(pattern.arg(first, second).remove(first).remove(second));
}

} // namespace

QString clauses(const Language& language, const QStringList& parts) {
    return joinedAs(language.translate("Clauses", "%1; %2", "two parts of one sentence"), parts);
}

QString clauses(const QStringList& parts) {
    return joinedAs(QCoreApplication::translate("Clauses", "%1; %2", "two parts of one sentence"), parts);
}

} // namespace atalaya
