#pragma once

#include "assessments/findings/Preflight.h"
#include "assessments/foundation/Language.h"

namespace atalaya {

/// What a finding is called and what it means, in the language of whoever reads it.
class PreflightWords {
public:
    explicit PreflightWords(Language language) : m_language(std::move(language)) {}

    /// "3 reasons say too little", or of a check that found nothing "Every reason for “not applicable” explains
    /// itself".
    [[nodiscard]] QString title(const PreflightFinding& finding) const;
    /// One sentence with the codes concerned and what it costs. Empty for a check that found nothing.
    [[nodiscard]] QString sentence(const PreflightFinding& finding) const;
    /// The name of the step that leads to the fix: "Show", "Answer them". Empty when there is none.
    [[nodiscard]] QString step(const PreflightFinding& finding) const;
    /// "Must be mended", for whoever does not see its sign.
    [[nodiscard]] QString weight(PreflightWeight weight) const;

private:
    [[nodiscard]] QString codes(const QStringList& codes) const;
    [[nodiscard]] QString codesOf(const PreflightFinding& finding) const;

    Language m_language;
};

} // namespace atalaya
