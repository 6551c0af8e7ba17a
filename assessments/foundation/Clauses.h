#pragma once

#include <QStringList>

namespace atalaya {

class Language;

/// "a; b; c": things in one sentence that have commas of their own, or are half sentences. Each language sets the sign
/// as it does, French after a space that does not break. A name or a code alone stands in Language::list().
[[nodiscard]] QString clauses(const Language& language, const QStringList& parts);
/// In the language of this process, as tr() has it.
[[nodiscard]] QString clauses(const QStringList& parts);

} // namespace atalaya
