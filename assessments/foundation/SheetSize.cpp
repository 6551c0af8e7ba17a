#include "assessments/foundation/SheetSize.h"

#include <algorithm>
#include <array>

namespace atalaya {

SheetSize paperOf(const QString& countryCode) {
    static constexpr std::array letter{"BLZ", "CAN", "CHL", "COL", "CRI", "GTM",
                                       "MEX", "NIC", "PAN", "SLV", "USA", "VEN"};
    const bool isLetter = std::any_of(letter.begin(), letter.end(), [&](const char* code) {
        return countryCode.compare(QLatin1String(code), Qt::CaseInsensitive) == 0;
    });
    return isLetter ? SheetSize::Letter : SheetSize::A4;
}

} // namespace atalaya
