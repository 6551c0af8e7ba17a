#pragma once

#include <QString>

namespace atalaya {

/// What a finding of Workspace::verify() names, for people: "answer P06-03", "copy of a document 1f9c…". Findings name
/// things by the keys of the change log, which scripts read.
[[nodiscard]] QString storedThingInWords(const QString& name);

} // namespace atalaya
