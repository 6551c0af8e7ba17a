#include "assessments/foundation/Clauses.h"

#include "assessments/foundation/Language.h"

namespace atalaya {

QString clauses(const Language& language, const QStringList& parts) {
    // A sign between two marks that nobody types, so that what stands around it may hold anything.
    const QString first(QChar(0xfdd0));
    const QString second(QChar(0xfdd1));
    QString sign = language.translate("Clauses", "%1; %2", "two parts of one sentence").arg(first, second);
    sign.remove(first).remove(second);
    return parts.join(sign);
}

} // namespace atalaya
