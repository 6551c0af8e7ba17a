#pragma once

#include "app/cli/Verb.h"

namespace atalaya::cli {

[[nodiscard]] std::unique_ptr<Verb> newVerb();
[[nodiscard]] std::unique_ptr<Verb> demoVerb();
[[nodiscard]] std::unique_ptr<Verb> answerVerb();
[[nodiscard]] std::unique_ptr<Verb> importVerb();
[[nodiscard]] std::unique_ptr<Verb> exportVerb();
[[nodiscard]] std::unique_ptr<Verb> listVerb();
[[nodiscard]] std::unique_ptr<Verb> showVerb();
[[nodiscard]] std::unique_ptr<Verb> gapsVerb();
[[nodiscard]] std::unique_ptr<Verb> bestPlanVerb();
[[nodiscard]] std::unique_ptr<Verb> explainVerb();
[[nodiscard]] std::unique_ptr<Verb> validateVerb();
[[nodiscard]] std::unique_ptr<Verb> verifyVerb();
[[nodiscard]] std::unique_ptr<Verb> backupVerb();
[[nodiscard]] std::unique_ptr<Verb> restoreVerb();
[[nodiscard]] std::unique_ptr<Verb> planVerb();
[[nodiscard]] std::unique_ptr<Verb> reportVerb();
[[nodiscard]] std::unique_ptr<Verb> frameworkVerb();

} // namespace atalaya::cli
