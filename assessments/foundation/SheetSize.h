#pragma once

#include <QString>

namespace atalaya {

/// The two papers that offices of the Americas print on.
enum class SheetSize { A4, Letter };

/// What the offices of a State print on, from its ISO 3166-1 alpha-3 code, in any case: "CHL" gives Letter. A4 where it
/// is not known, as in most of the world. From the Common Locale Data Repository, Unicode Technical Standard 35, part
/// 6, paperSize (https://www.unicode.org/reports/tr35/tr35-info.html), which names BZ, CA, CL, CO, CR, GT, MX, NI, PA,
/// PH, PR, SV, US and VE for Letter; the Philippines and Puerto Rico are no member States.
[[nodiscard]] SheetSize paperOf(const QString& countryCode);

} // namespace atalaya
