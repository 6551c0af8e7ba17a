#pragma once

#include "assessments/workshop/SuggestedMinutes.h"

#include <map>
#include <set>

namespace atalaya {

class Desk;

/// What is known of each question of the chosen workshop's framework before the room meets: targets, the last round's
/// answers, the final revealed votes of the last round's workshops where this workspace has them (of several the last
/// one's), and `preSurvey`. What cannot be read, or was given on another scale, is not known.
[[nodiscard]] std::vector<Outlook> outlooksOf(const Desk& desk, const std::map<QString, Distribution>& preSurvey);

/// Questions on which a workshop of the chosen assessment has agreed already.
[[nodiscard]] std::set<QString> agreedQuestions(const Desk& desk);

} // namespace atalaya
