#pragma once

#include <QString>

#include <span>

namespace atalaya {

struct StateName {
    const char* code; ///< ISO 3166-1 alpha-3
    const char* name; ///< short name in English; others by Language::translate() in the context "MemberStates"
};

/// The 35 member States of the Organization of American States, https://www.oas.org/en/member_states/.
[[nodiscard]] std::span<const StateName> stateNames();

/// The code of the member State of this name in any language that is built in, whatever its accents and case; empty
/// where it is none of them.
[[nodiscard]] QString countryCodeOf(const QString& state);

} // namespace atalaya
