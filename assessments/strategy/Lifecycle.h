#pragma once

#include "assessments/foundation/Language.h"
#include "assessments/strategy/Plan.h"

#include <array>
#include <map>

namespace atalaya {

inline constexpr std::array lifecyclePhases{LifecyclePhase::Initiation, LifecyclePhase::Stocktaking,
                                            LifecyclePhase::Production, LifecyclePhase::Implementation,
                                            LifecyclePhase::Monitoring};

/// "Stocktaking and analysis"
[[nodiscard]] QString phaseName(const Language& language, LifecyclePhase phase);

/// The steps of a national strategy's lifecycle, for a checklist to begin with: without owners and dates, their ids
/// made from the plan's assessment. Left out is what `known` has already, also from the round before, in which a step
/// of the same title in the same phase has another id: beginning twice adds nothing twice and changes nothing. Source:
/// ITU and others, Guide to Developing a National Cybersecurity Strategy, 2nd edition, 2021, sections 3.2 to 3.6, whose
/// steps these are.
[[nodiscard]] std::vector<LifecycleStep> guideSteps(const Language& language, const QUuid& assessment,
                                                    const std::vector<LifecycleStep>& known = {});

/// What the guide's steps are called in each language of the program, and in `language`: a step that still has such a
/// title was begun by the program, and is no text of a person's that a report leaves as it is.
[[nodiscard]] std::map<QString, QString> guideTitlesIn(const Language& language);

/// Of a phase: steps done, and all.
struct PhaseProgress {
    int done = 0;
    int all = 0;

    bool operator==(const PhaseProgress&) const = default;
};
[[nodiscard]] PhaseProgress progressOf(const Plan& plan, LifecyclePhase phase);

} // namespace atalaya
