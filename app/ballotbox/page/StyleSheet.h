#pragma once

#include <QByteArray>

namespace atalaya::ballotbox {

/// The style sheet of the phone's page: what page.css says, in the colours of the design tokens, light and dark, with
/// one for each of `stages`.
[[nodiscard]] QByteArray styleSheet(int stages);
/// What makes the page more comfortable where scripts run. It works without.
[[nodiscard]] QByteArray pageScript();

} // namespace atalaya::ballotbox
