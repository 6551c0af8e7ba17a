#pragma once

#include <QStringList>

namespace atalaya {

/// The first of `offered` that somebody gets who asks for `wanted`, the most wanted first, as "es-MX", "pt_BR" or "fr".
/// A country that is not offered gets its language. "C" and "POSIX" ask for English; so it is, too, when nothing fits.
/// `offered` holds codes as Language::builtIn() does.
[[nodiscard]] QString languageFor(const QStringList& wanted, const QStringList& offered);

/// What messages are wanted in, as GNU gettext understands the environment: LANGUAGE holds a list with ":" between,
/// but where LC_ALL, LC_MESSAGES and LANG (the first of them that is set) say "C" or "POSIX", English is wanted,
/// whatever LANGUAGE says. Such a locale need not be installed. Where none of the three is set, what the system says.
[[nodiscard]] QStringList languagesOfEnvironment();

} // namespace atalaya
