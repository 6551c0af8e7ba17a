#pragma once

#include "app/ballotbox/PhonePage.h"
#include "assessments/foundation/Language.h"

namespace atalaya::ballotbox {

/// The question as a form, or what there is to wait for. `ballot`: the id that the vote on this page will have.
[[nodiscard]] QByteArray votePage(const Language& language, const PhonePage& page, const QUuid& ballot);

} // namespace atalaya::ballotbox
