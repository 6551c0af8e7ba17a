#include "models/items/FileSize.h"

#include "models/session/WindowLanguage.h"

#include <QCoreApplication>

#include <array>

namespace atalaya {

namespace {

constexpr double bytesPerKilobyte = 1024.0;

/// QLocale's words for the units are translated with Qt, not with us, and its numbers are not Language's.
struct SizeWords {
    Q_DECLARE_TR_FUNCTIONS(FileSize)
};

} // namespace

QString fileSizeText(qint64 bytes) {
    const Language language = languageOfWindow();
    if (bytes < static_cast<qint64>(bytesPerKilobyte)) {
        return language.withUnit(language.whole(bytes), SizeWords::tr("bytes", "unit of a file's size"));
    }
    const std::array units{
        SizeWords::tr("kB", "unit of a file's size: 1024 bytes"), SizeWords::tr("MB", "unit of a file's size: 1024 kB"),
        SizeWords::tr("GB", "unit of a file's size: 1024 MB"), SizeWords::tr("TB", "unit of a file's size: 1024 GB")};
    double size = static_cast<double>(bytes) / bytesPerKilobyte;
    std::size_t unit = 0;
    while (size >= bytesPerKilobyte && unit + 1 < units.size()) {
        size /= bytesPerKilobyte;
        ++unit;
    }
    return language.withUnit(language.number(size, 1), units.at(unit));
}

} // namespace atalaya
