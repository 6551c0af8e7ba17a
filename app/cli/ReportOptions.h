#pragma once

#include "app/cli/Verb.h"
#include "app/desktop/ReportLook.h"

namespace atalaya::cli {

/// The options that all reports have: output, format, paper, language, tlp, password-file, date, grey, force. `what`,
/// which says what the report is of, stands behind the first, `content`, which says what is in it, behind the looks.
[[nodiscard]] QList<QCommandLineOption> lookOptions(const QList<QCommandLineOption>& what,
                                                    const QList<QCommandLineOption>& content);
/// Reads them. `withTables`: XLSX and CSV are among the formats.
[[nodiscard]] Done readLook(const Invocation& invocation, bool withTables, desktop::ReportLook& look);
/// Reads --second-language of a gap report whose own is `first`; empty where there is none.
[[nodiscard]] Done readSecondLanguage(const Invocation& invocation, const QString& first, QString& second);

} // namespace atalaya::cli
