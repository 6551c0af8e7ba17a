#pragma once

#include "assessments/foundation/Error.h"
#include "views/reports/ReportDocument.h"

namespace atalaya::report {

/// One document of the same report composed in two languages, from the same data on the same day: paragraphs and lists
/// side by side, headings, tables and cells with the words of both, each marked with its language. What both say alike
/// stands once: what people wrote (marked where its language is not that of its place), drawings (with the first one's
/// words in them), and numbers, in the first one's form.
/// Elements are matched by what they are, rows and paragraphs that depend on the language by their keys; fails, with a
/// sentence that names the place, rather than leave anything out.
[[nodiscard]] Result<ReportDocument> inTwoLanguages(const ReportDocument& first, const ReportDocument& second);

} // namespace atalaya::report
