#pragma once

#include "views/reports/ReportDocument.h"

#include <optional>

namespace atalaya::report {

/// A text and the same text in another language, as one: what both have alike because a person wrote it (a reason, a
/// title, a name) stands once, and around it the words of both, the second marked with its language. Nothing where they
/// share no such passage: then they are better read apart, side by side.
///
/// A passage is a person's when it has five words or more and at least 24 letters, or is a whole run of at least two
/// words: two languages never say that much alike. It ends where their phrases do: what is alike beside it by chance,
/// as a number of the sentence around it, is said in both.
[[nodiscard]] std::optional<Text> withSharedOnce(const Text& first, const Text& second, const QString& language);
/// The same without that condition: where there is no such passage, one text behind the other.
[[nodiscard]] Text inOneLine(const Text& first, const Text& second, const QString& language);

} // namespace atalaya::report
