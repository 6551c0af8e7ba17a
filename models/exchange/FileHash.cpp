#include "models/exchange/FileHash.h"

#include "models/exchange/ExchangeText.h"

#include <QCryptographicHash>
#include <QFile>

namespace atalaya::exchange {

Result<QString> hashOf(const QString& path) {
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file)) {
        const auto said = [path] {
            return ExchangeText::tr("“%1” cannot be read. Check that you may read it.").arg(path);
        };
        return failure(ErrorCode::InputOutput, said, file.errorString());
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace atalaya::exchange
