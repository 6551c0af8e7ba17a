#pragma once

#include "views/reports/ReportDocument.h"

#include <QStringList>

namespace atalaya::report {

// How words and their looks are written in HTML.

/// The class of HtmlStyle's for an ink or a style; empty for what looks as everything does.
[[nodiscard]] const char* classOf(Ink ink);
[[nodiscard]] const char* classOf(Style style);
/// Words as a reader gets them, safe between tags and in attributes.
[[nodiscard]] QString htmlText(const QString& text);
/// " class="a b"" of those that are not empty.
[[nodiscard]] QString classAttribute(const QStringList& names);
/// " lang="es""; empty for none.
[[nodiscard]] QString languageAttribute(const QString& language);
/// Words in the document's two languages in one line, the second marked with its language, and the first where it says
/// another than what is around.
[[nodiscard]] QString htmlInBoth(const QString& first, const QString& second, const QString& language,
                                 const QString& firstLanguage = {});

} // namespace atalaya::report
