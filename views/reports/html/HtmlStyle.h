#pragma once

#include <QString>

namespace atalaya::report {

/// The style sheet of an HTML report, with the tokens' colours.
[[nodiscard]] QString htmlStyle();

} // namespace atalaya::report
