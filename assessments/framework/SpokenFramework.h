#pragma once

#include "assessments/framework/Framework.h"

namespace atalaya {

/// What ships under this id in `language` (ISO 639-1), loaded once; null when it does not ship in it. Any thread may
/// call it.
[[nodiscard]] FrameworkPtr shippedFramework(const QString& id, const QString& language);

/// The framework with its words and its document in `language` (ISO 639-1), for a window or a report that speaks
/// another language than the workspace's copy. Only of a framework that ships, and only when its copy is, byte by byte,
/// what ships in the copy's own language: what somebody changed has no translation. Otherwise, and for a language that
/// does not ship, the framework that was given. Codes, order, weights and rules are the same in both. Any thread may
/// call it.
[[nodiscard]] FrameworkPtr frameworkIn(const FrameworkPtr& framework, const QString& language);

} // namespace atalaya
