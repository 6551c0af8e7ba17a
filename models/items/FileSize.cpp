#include "models/items/FileSize.h"

#include <QLocale>

namespace atalaya {

QString fileSizeText(qint64 bytes) {
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace atalaya
