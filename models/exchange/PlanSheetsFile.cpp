#include "models/exchange/PlanSheetsFile.h"

#include <QCryptographicHash>

namespace atalaya {

QString exchange::planFile::hashOf(const QByteArray& bytes) {
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace atalaya
