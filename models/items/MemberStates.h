#pragma once

#include <QString>

#include <vector>

namespace atalaya {

struct MemberState {
    QString code; ///< ISO 3166-1 alpha-3
    QString name; ///< short name in the application's language
};

/// The 35 member States of the Organization of American States, https://www.oas.org/en/member_states/, in the order of
/// their names.
[[nodiscard]] std::vector<MemberState> memberStates();

/// The name of a language in itself ("Español"), from its ISO 639-1 code.
[[nodiscard]] QString languageName(const QString& code);

} // namespace atalaya
