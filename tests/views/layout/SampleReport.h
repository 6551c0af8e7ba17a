#pragma once

#include "views/reports/ReportDocument.h"

namespace atalaya::report::test {

/// A report with every kind of element, in the shape of the real one: cover, contents, a page for the minister, a page
/// of a commitment with its indicators, tables with groups and totals.
[[nodiscard]] ReportDocument sampleReport();

/// The head of every report, with nothing in it yet.
[[nodiscard]] ReportDocument emptyReport();

[[nodiscard]] Paragraph paragraph(const QString& text, Style style = Style::Body);
[[nodiscard]] Heading heading(int level, const QString& text, const QString& anchor, const QString& number = {});
[[nodiscard]] Cell cell(const QString& text, Align align = Align::Left);
[[nodiscard]] Row row(const QStringList& cells);
[[nodiscard]] Element together(Elements elements);
/// Plain words, `count` of them, every time the same ones.
[[nodiscard]] QString words(int count, int seed = 1);
/// `rows` rows of code, sentence and figure under a head.
[[nodiscard]] Table longTable(int rows);

} // namespace atalaya::report::test
